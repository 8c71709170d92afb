// Making elements: text always goes in as text, never as mark-up.

export const byId = (id) => document.getElementById(id);

/** An element with properties, data attributes and children (nodes or plain strings). */
export function make(tag, { data = {}, attributes = {}, ...properties } = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  Object.assign(element.dataset, data);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

const SVG = "http://www.w3.org/2000/svg";

/** An icon of the sprite in index.html. Decoration, unless it has a title. */
export function icon(name, title = "") {
  const svg = document.createElementNS(SVG, "svg");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `#icon-${name}`);
  if (title) {
    const label = document.createElementNS(SVG, "title");
    label.textContent = title;
    svg.setAttribute("role", "img");
    svg.append(label);
  } else {
    svg.setAttribute("aria-hidden", "true");
  }
  svg.append(use);
  return svg;
}

/** Stickers are drawings that stand for an emoji; those offered here are drawn, so that no font is needed. */
export const STICKERS = { "👍": "thumb", "💪": "strong", "👌": "okay", "❤️": "heart", "😴": "sleep", "👎": "thumb" };

/** The drawing of an offered sticker, or null. */
export function stickerDrawing(emoji) {
  if (!(emoji in STICKERS)) return null;
  const drawing = icon(STICKERS[emoji]);
  drawing.classList.toggle("flipped", emoji === "👎");
  return drawing;
}

/** Arrow keys, Home and End walk through the buttons of a menu. */
export function walkWithArrows(container, event) {
  const items = [...container.querySelectorAll("button:not(:disabled)")];
  const at = items.indexOf(document.activeElement);
  const steps = { ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1, Home: 0, End: -1 };
  if (!items.length || !(event.key in steps)) return;
  event.preventDefault();
  items.at(steps[event.key] % items.length).focus();
}

/** True for people who asked for less motion. */
export const stillness = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
