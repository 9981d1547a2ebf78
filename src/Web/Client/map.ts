import { PlacesMap } from "./places-map";
import { Panel } from "./panel";
import { Timeline } from "./timeline";

// Everything on the page works before this module has run; it adds the map and saves the reloads.
const container = document.getElementById("map");
if (container !== null) {
  const panel = new Panel();
  const map = new PlacesMap(container, panel);
  new Timeline(panel, async (view, signal) => {
    await Promise.all([map.show(view, signal), panel.show(view, signal)]);
  });
}
