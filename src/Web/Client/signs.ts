import type { Map } from "maplibre-gl";

// Drawn larger than shown, so that the signs stay sharp on dense screens.
const pixels = 60;
const box = 20;
const margin = 2;

/** Draws the legend's signs as images of the map, in the colours that the page gives them now. */
export function drawSigns(map: Map): void {
  for (const item of document.querySelectorAll<HTMLElement>("#legend [data-sign]")) {
    const name = item.dataset["sign"];
    if (name !== undefined) {
      const image = draw(item);
      if (map.hasImage(name)) {
        map.updateImage(name, image);
      } else {
        map.addImage(name, image, { pixelRatio: pixels / (box + 2 * margin) });
      }
    }
  }
}

function draw(item: HTMLElement): ImageData {
  const canvas = document.createElement("canvas");
  canvas.width = pixels;
  canvas.height = pixels;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) {
    throw new Error("The browser draws no canvas.");
  }
  const scale = pixels / (box + 2 * margin);
  context.setTransform(scale, 0, 0, scale, margin * scale, margin * scale);
  const halo = getComputedStyle(document.documentElement).getPropertyValue("--halo").trim();
  for (const path of item.querySelectorAll<SVGPathElement>("path")) {
    const shape = new Path2D(path.getAttribute("d") ?? "");
    const style = getComputedStyle(path);
    if (path.classList.contains("outline")) {
      stroke(context, shape, halo, 4);
    }
    if (style.fill !== "none") {
      context.fillStyle = style.fill;
      context.fill(shape);
    }
    if (style.stroke !== "none") {
      stroke(context, shape, style.stroke, parseFloat(style.strokeWidth));
    }
  }
  return context.getImageData(0, 0, pixels, pixels);
}

function stroke(context: CanvasRenderingContext2D, shape: Path2D, colour: string, width: number): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke(shape);
}
