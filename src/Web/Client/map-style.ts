import type { GeoJSONSourceSpecification, StyleSpecification } from "maplibre-gl";

const nothing: GeoJSON.FeatureCollection = { type: "FeatureCollection", features: [] };

/**
 * The map's style in the colours that the page has now. Without a glyph address MapLibre draws letters from the reader's own fonts.
 * Countries and regions are the addresses of their borders; without one nothing of the kind is drawn.
 */
export function mapStyle(countries: string | undefined, regions: string | undefined, places: GeoJSON.FeatureCollection): StyleSpecification {
  const colour = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
  const borders = (address: string | undefined): GeoJSONSourceSpecification => ({ type: "geojson", data: address ?? nothing, tolerance: 0.2 });
  return {
    version: 8,
    sources: { countries: borders(countries), regions: borders(regions), places: { type: "geojson", data: places } },
    layers: [
      { id: "sea", type: "background", paint: { "background-color": colour("sea") } },
      { id: "land", type: "fill", source: "countries", paint: { "fill-color": colour("land") } },
      { id: "regions", type: "line", source: "regions", paint: { "line-color": colour("border"), "line-width": 0.8, "line-opacity": 0.45 } },
      {
        id: "borders", type: "line", source: "countries", layout: { "line-join": "round" },
        paint: { "line-color": colour("border"), "line-width": ["interpolate", ["linear"], ["zoom"], 3, 0.8, 9, 1.8] },
      },
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
