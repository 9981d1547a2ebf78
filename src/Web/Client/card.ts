/** What the map knows of a place. */
export interface PlaceProperties {
  readonly id: string;
  readonly name: string;
  readonly admin: string;
  readonly headline: string;
  readonly origins: number;
  readonly url: string;
}

/** The card that opens over a place. Names are written as text, never as markup. */
export function card(place: PlaceProperties): HTMLElement {
  const element = document.createElement("div");
  element.className = "place-card";
  const add = (tag: string, text: string): HTMLElement => {
    const child = element.appendChild(document.createElement(tag));
    child.textContent = text;
    return child;
  };
  add("strong", place.name);
  add("span", place.admin).className = "admin";
  add("p", `${place.headline}, ${place.origins === 1 ? "1 origin" : `${place.origins} origins`}`);
  add("a", "Open the dossier").setAttribute("href", place.url);
  return element;
}
