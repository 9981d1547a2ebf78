import type { GeoJSONSourceSpecification, StyleSpecification } from "maplibre-gl";

/** An empty collection, until places or borders have been loaded. */
export const nothing: GeoJSON.FeatureCollection = { type: "FeatureCollection", features: [] };

/** The map's style in the colours that the page has now. Without a glyph address MapLibre draws letters from the reader's own fonts. */
export function mapStyle(borders: string | undefined, places: GeoJSON.FeatureCollection): StyleSpecification {
  const colour = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
  const land: GeoJSONSourceSpecification = { type: "geojson", data: borders ?? nothing, tolerance: 0.2 };
  return {
    version: 8,
    sources: { land, places: { type: "geojson", data: places } },
    layers: [
      { id: "sea", type: "background", paint: { "background-color": colour("sea") } },
      { id: "land", type: "fill", source: "land", filter: ["!", ["in", ["get", "level"], ["literal", ["region", "disputed"]]]], paint: { "fill-color": colour("land") } },
      { id: "regions", type: "line", source: "land", filter: ["==", ["get", "level"], "region"], paint: { "line-color": colour("border"), "line-width": 0.5, "line-opacity": 0.7 } },
      { id: "borders", type: "line", source: "land", filter: ["!", ["in", ["get", "level"], ["literal", ["region", "disputed"]]]], layout: { "line-join": "round" }, paint: { "line-color": colour("border"), "line-width": ["interpolate", ["linear"], ["zoom"], 3, 0.8, 9, 1.6] } },
      { id: "disputed", type: "line", source: "land", filter: ["==", ["get", "level"], "disputed"], paint: { "line-color": colour("border"), "line-width": 1.2, "line-dasharray": [3, 2] } },
      {
        id: "pointed", type: "circle", source: "places", filter: ["==", ["get", "id"], ""],
        paint: { "circle-radius": 15, "circle-color": "rgba(0,0,0,0)", "circle-stroke-color": colour("focus"), "circle-stroke-width": 3 },
      },
      {
        id: "places", type: "symbol", source: "places",
        layout: {
          "icon-image": ["get", "sign"],
          "icon-size": ["interpolate", ["linear"], ["zoom"], 3, 0.55, 7, 0.8, 11, 1.1],
          "icon-allow-overlap": true,
          "icon-ignore-placement": true,
          "symbol-sort-key": ["case", ["==", ["get", "status"], "contested"], 2, ["==", ["get", "status"], "unknown"], 0, 1],
        },
      },
      {
        id: "names", type: "symbol", source: "places",
        layout: {
          "text-field": ["get", "name"],
          "text-font": ["system-ui", "Liberation Sans", "sans-serif"],
          "text-size": ["interpolate", ["linear"], ["zoom"], 4, 11, 9, 14],
          "text-variable-anchor": ["left", "right", "top", "bottom"],
          "text-radial-offset": 0.95,
          "text-justify": "auto",
          "text-max-width": 9,
          "text-padding": 3,
          // Where names collide the contested place keeps its own, then the larger.
          "symbol-sort-key": ["-", ["case", ["==", ["get", "status"], "contested"], -10_000_000, 0], ["get", "population"]],
        },
        paint: { "text-color": colour("ink"), "text-halo-color": colour("halo"), "text-halo-width": 1.6, "text-halo-blur": 0.4 },
      },
    ],
  };
}
