// The attach menu: what a person can send that is not text.

import { STICKERS, byId, icon, make, stickerDrawing, walkWithArrows } from "./elements.js";
import { pickPlace } from "./places.js";

/** `send(message)` posts one; `caption()` takes the words of the composer along with a photo. */
export function attachMenu({ send, caption }) {
  const [box, button] = [byId("attach-menu"), byId("attach")];

  function item(name, sign, act) {
    const properties = { type: "button", className: "attach-item", data: { testid: `attach-${name.toLowerCase()}` } };
    const element = make("button", { ...properties, attributes: { role: "menuitem" } }, icon(sign), name);
    element.addEventListener("click", () => {
      close();
      act();
    });
    return element;
  }

  function sticker(emoji) {
    const attributes = { role: "menuitem", "aria-label": `Sticker ${emoji}` };
    const element = make("button", { type: "button", className: "attach-sticker", data: { testid: "sticker" }, attributes }, stickerDrawing(emoji));
    element.addEventListener("click", () => {
      close();
      send({ sticker: emoji });
    });
    return element;
  }

  async function location() {
    const place = await pickPlace();
    if (place) send({ location: place });
  }

  function open(shown) {
    box.hidden = !shown;
    button.setAttribute("aria-expanded", String(shown));
    if (shown) box.querySelector("button").focus();
  }

  function close() {
    open(false);
    byId("composer").focus();
  }

  box.append(
    make("div", { className: "attach-stickers", attributes: { role: "group", "aria-label": "Stickers" } }, ...Object.keys(STICKERS).map(sticker)),
    item("Photo", "photo", () => send({ photo: true, caption: caption() })),
    item("Voice", "voice", () => send({ voice: true })),
    item("Location", "place", location),
  );
  button.addEventListener("click", () => open(box.hidden));
  box.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
    else walkWithArrows(box, event);
  });
  document.addEventListener("pointerdown", (event) => {
    if (!box.hidden && !box.contains(event.target) && !button.contains(event.target)) open(false);
  });
}
