import { LngLatBounds, Map, NavigationControl, Popup, ScaleControl, setWorkerUrl, type GeoJSONSource } from "maplibre-gl";
import { card, type PlaceProperties } from "./card";
import { mapStyle } from "./map-style";
import type { Panel } from "./panel";
import { drawSigns } from "./signs";
import { queryOf, type View } from "./view";

type Places = GeoJSON.FeatureCollection<GeoJSON.Point, PlaceProperties>;

/** The map with the places of a view. */
export class PlacesMap {
  private readonly map: Promise<Map>;
  private places: Places = { type: "FeatureCollection", features: [] };

  constructor(private readonly container: HTMLElement, panel: Panel) {
    setWorkerUrl(new URL(container.dataset["worker"] ?? "", location.href).href);
    this.map = this.start(panel);
  }

  /** Shows another view's places. */
  async show(view: View, signal: AbortSignal): Promise<void> {
    const places = await this.load(view, signal);
    const map = await this.map;
    signal.throwIfAborted();
    this.places = places;
    map.getSource<GeoJSONSource>("places")?.setData(places);
    this.container.dataset["shown"] = view.on;
  }

  private async start(panel: Panel): Promise<Map> {
    const { view } = panel;
    this.places = await this.load(view);
    this.container.dataset["shown"] = view.on;
    this.container.replaceChildren();
    const map = new Map({
      container: this.container,
      style: this.style(),
      ...framed(this.places),
      maxZoom: 13,
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      fadeDuration: matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 150,
    });
    map.touchZoomRotate.disableRotation();
    map.addControl(new NavigationControl({ showCompass: false }), "top-right");
    map.addControl(new ScaleControl({ unit: "metric" }), "bottom-left");
    map.on("style.load", () => drawSigns(map));
    map.once("idle", () => (this.container.dataset["ready"] = "true"));
    this.answerPointer(map, panel);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
      map.setStyle(this.style(), { diff: false });
    });
    return map;
  }

  private answerPointer(map: Map, panel: Panel): void {
    const popup = new Popup({ maxWidth: "18rem", offset: 14 });
    map.on("click", "places", event => {
      const feature = event.features?.at(-1);
      if (feature !== undefined) {
        const [longitude = 0, latitude = 0] = (feature.geometry as GeoJSON.Point).coordinates;
        popup.setLngLat([longitude, latitude]).setDOMContent(card(feature.properties as PlaceProperties)).addTo(map);
      }
    });
    map.on("mouseenter", "places", () => (map.getCanvas().style.cursor = "pointer"));
    map.on("mouseleave", "places", () => (map.getCanvas().style.cursor = ""));
    panel.onPoint(place => {
      if (map.getLayer("pointed") !== undefined) {
        map.setFilter("pointed", ["==", ["get", "id"], place ?? ""]);
      }
    });
  }

  private style(): ReturnType<typeof mapStyle> {
    const { countries, regions } = this.container.dataset;
    return mapStyle(absolute(countries), absolute(regions), this.places);
  }

  private async load(view: View, signal?: AbortSignal): Promise<Places> {
    const response = await fetch(`${this.container.dataset["places"] ?? ""}${queryOf(view)}`, signal === undefined ? {} : { signal });
    if (!response.ok) {
      throw new Error(`The places of ${view.on} could not be loaded (${response.status}).`);
    }
    return (await response.json()) as Places;
  }
}

// The worker has no page to resolve an address against.
function absolute(address: string | undefined): string | undefined {
  return address === undefined ? undefined : new URL(address, location.href).href;
}

// Where there are many places the outermost twentieth on each side is left out, so that one far strike does not shrink the front to a dot.
function framed(places: Places): { bounds: LngLatBounds; fitBoundsOptions: object } | { center: [number, number]; zoom: number } {
  if (places.features.length === 0) {
    return { center: [0, 20], zoom: 1 };
  }
  const [west, east] = middle(places.features.map(place => place.geometry.coordinates[0] ?? 0));
  const [south, north] = middle(places.features.map(place => place.geometry.coordinates[1] ?? 0));
  return { bounds: new LngLatBounds([west, south], [east, north]), fitBoundsOptions: { padding: 48, maxZoom: 10 } };
}

function middle(values: number[]): [number, number] {
  const sorted = values.sort((a, b) => a - b);
  const cut = sorted.length < 40 ? 0 : Math.floor(sorted.length / 20);
  return [sorted[cut] ?? 0, sorted[sorted.length - 1 - cut] ?? 0];
}
