import { queryOf, type View } from "./view";

/** The list beside the map. The server writes it; this takes it over from the page of another day. */
export class Panel {
  private readonly element = required("panel");
  private readonly announcement = required("announce");

  /** The view that the list shows. */
  get view(): View {
    return { on: this.element.dataset["on"] ?? "", asOf: this.element.dataset["asOf"] || null };
  }

  /** Calls `listener` with the id of the place whose line is pointed at or focused, and with null when none is. */
  onPoint(listener: (place: string | null) => void): void {
    const idOf = (event: Event): string | null => (event.target as Element).closest<HTMLElement>("[data-place]")?.dataset["place"] ?? null;
    for (const type of ["pointerover", "focusin"]) {
      this.element.addEventListener(type, event => listener(idOf(event)));
    }
    for (const type of ["pointerleave", "focusout"]) {
      this.element.addEventListener(type, () => listener(null));
    }
  }

  /** Shows another view. */
  async show(view: View, signal: AbortSignal): Promise<void> {
    this.element.setAttribute("aria-busy", "true");
    const response = await fetch(`/${queryOf(view)}`, { signal });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const fresh = page.getElementById("panel");
    signal.throwIfAborted();
    if (!response.ok || fresh === null) {
      throw new Error(`The list of ${view.on} could not be loaded (${response.status}).`);
    }
    this.element.replaceChildren(...fresh.childNodes);
    this.element.dataset["on"] = view.on;
    this.element.dataset["asOf"] = view.asOf ?? "";
    this.element.removeAttribute("aria-busy");
    this.announcement.textContent = this.element.querySelector("h1")?.textContent ?? "";
    document.title = page.title;
  }
}

/** The element of that id, which the server always writes. */
export function required<T extends HTMLElement = HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (element === null) {
    throw new Error(`The page has no element '${id}'.`);
  }
  return element as T;
}
