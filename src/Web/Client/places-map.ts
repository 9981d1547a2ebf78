import { LngLatBounds, Map, NavigationControl, Popup, ScaleControl, setWorkerUrl, type GeoJSONSource, type MapGeoJSONFeature } from "maplibre-gl";
import { mapStyle, nothing } from "./map-style";
import type { Panel } from "./panel";
import { drawSigns } from "./signs";
import { queryOf, type View } from "./view";

/** The map, seen from the rest of the page. */
export interface PlacesMap {
  show(view: View, signal: AbortSignal): Promise<void>;
}

type Places = GeoJSON.FeatureCollection<GeoJSON.Point, { id: string; name: string; admin: string; headline: string; origins: number; url: string }>;

/** Starts the map in `container` with the places of the panel's view. */
export function startMap(container: HTMLElement, panel: Panel): PlacesMap {
  const { places: address = "", borders, worker = "" } = container.dataset;
  setWorkerUrl(new URL(worker, location.href).href);
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  let places: Places = nothing as Places;
  const style = () => mapStyle(borders === undefined ? undefined : new URL(borders, location.href).href, places);
  const map = new Map({
    container, style: style(), center: [0, 20], zoom: 1, attributionControl: false, dragRotate: false, pitchWithRotate: false,
    touchPitch: false, fadeDuration: calm.matches ? 0 : 150, maxZoom: 13, canvasContextAttributes: { preserveDrawingBuffer: true },
  });
  map.touchZoomRotate.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), "top-right");
  map.addControl(new ScaleControl({ unit: "metric" }), "bottom-left");
  map.on("styleimagemissing", () => drawSigns(map));

  const popup = new Popup({ closeButton: true, maxWidth: "18rem", offset: 14 });
  map.on("click", "places", event => {
    const feature = event.features?.at(-1);
    if (feature !== undefined) {
      popup.setLngLat((feature.geometry as GeoJSON.Point).coordinates as [number, number]).setDOMContent(card(feature)).addTo(map);
    }
  });
  map.on("mouseenter", "places", () => (map.getCanvas().style.cursor = "pointer"));
  map.on("mouseleave", "places", () => (map.getCanvas().style.cursor = ""));
  panel.onPoint(place => map.getLayer("pointed") && map.setFilter("pointed", ["==", ["get", "id"], place ?? ""]));

  const show = async (view: View, signal?: AbortSignal): Promise<void> => {
    const response = await fetch(`${address}${queryOf(view)}`, signal === undefined ? {} : { signal });
    if (!response.ok) {
      throw new Error(`The places of ${view.on} could not be loaded (${response.status}).`);
    }
    places = (await response.json()) as Places;
    signal?.throwIfAborted();
    map.getSource<GeoJSONSource>("places")?.setData(places);
    container.dataset["shown"] = view.on;
  };

  map.once("load", async () => {
    drawSigns(map);
    await show(panel.view);
    const bounds = boundsOf(places);
    if (bounds !== null) {
      map.fitBounds(bounds, { padding: 48, maxZoom: 10, animate: false });
    }
    map.once("idle", () => (container.dataset["ready"] = "true"));
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
    drawSigns(map);
    map.setStyle(style());
  });
  return { show };
}

// The outermost twentieth on each side is left out where there are many places, so that one far strike does not shrink the front to a dot.
function boundsOf(places: Places): LngLatBounds | null {
  if (places.features.length === 0) {
    return null;
  }
  const [west, east] = middle(places.features.map(f => f.geometry.coordinates[0] ?? 0));
  const [south, north] = middle(places.features.map(f => f.geometry.coordinates[1] ?? 0));
  return new LngLatBounds([west, south], [east, north]);
}

function middle(values: number[]): [number, number] {
  const sorted = values.sort((a, b) => a - b);
  const cut = sorted.length < 40 ? 0 : Math.floor(sorted.length / 20);
  return [sorted[cut] ?? 0, sorted[sorted.length - 1 - cut] ?? 0];
}

function card(feature: MapGeoJSONFeature): HTMLElement {
  const { name, admin, headline, origins, url } = feature.properties as Places["features"][0]["properties"];
  const element = document.createElement("div");
  element.className = "place-card";
  const line = (tag: string, text: string, className = ""): HTMLElement => {
    const child = element.appendChild(document.createElement(tag));
    child.textContent = text;
    child.className = className;
    return child;
  };
  line("strong", name);
  line("span", admin, "admin");
  line("p", `${headline}, ${origins === 1 ? "1 origin" : `${origins} origins`}`);
  const link = document.createElement("a");
  link.href = url;
  link.textContent = "Open the dossier";
  element.append(link);
  return element;
}
