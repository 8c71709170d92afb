// A message's text with its entities, as nodes. Offsets are UTF-16 units, as JavaScript's own strings have them.

import { eachSecond, now } from "./clock.js";
import { make } from "./elements.js";
import { formatted, fullInstant } from "./times.js";

const TAGS = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", expandable_blockquote: "blockquote",
};
const SAFE_LINK = /^(https?|mailto|tel|tg):/i;

/** The nodes of `text`. Entities may nest; one that reaches past its parent is cut in two. */
export function textNodes(text, entities, onCommand) {
  const sorted = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return stretch(text, sorted, 0, text.length, onCommand);
}

function stretch(text, entities, from, to, onCommand) {
  const nodes = [];
  const waiting = [...entities];
  let at = from;
  while (waiting.length) {
    const entity = waiting.shift();
    const start = Math.max(entity.offset, at);
    const end = Math.min(entity.offset + entity.length, to);
    if (start >= end) continue;
    if (start > at) nodes.push(text.slice(at, start));
    const inside = waiting.filter((other) => other.offset < end);
    nodes.push(dressed(entity, text.slice(start, end), stretch(text, inside, start, end, onCommand), onCommand));
    at = end;
  }
  if (at < to) nodes.push(text.slice(at, to));
  return nodes;
}

function dressed(entity, plain, children, onCommand) {
  switch (entity.type) {
    case "date_time":
      return moment(entity, plain, children);
    case "bot_command":
      return make("button", { type: "button", className: "link", onclick: () => onCommand(plain) }, plain);
    case "text_link":
      return link(entity.url, children);
    case "url":
      return link(/^[a-z]+:/i.test(plain) ? plain : `https://${plain}`, children);
    case "email":
      return link(`mailto:${plain}`, children);
    case "phone_number":
      return link(`tel:${plain.replace(/[^+\d]/g, "")}`, children);
    case "spoiler":
      return spoiler(children);
    default:
      return make(TAGS[entity.type] ?? "span", {}, ...children);
  }
}

function link(url, children) {
  if (!SAFE_LINK.test(url ?? "")) return make("span", {}, ...children);
  return make("a", { href: url, target: "_blank", rel: "noopener noreferrer", title: url }, ...children);
}

function spoiler(children) {
  const show = (event) => event.currentTarget.classList.add("shown");
  return make("button", { type: "button", className: "spoiler", title: "Show", onclick: show }, ...children);
}

function moment(entity, plain, children) {
  const instant = new Date(entity.unix_time * 1000);
  const how = entity.date_time_format ?? "";
  const attributes = { "aria-live": "off" }; // a countdown must not be read out every second
  const element = make("time", { className: "moment", dateTime: instant.toISOString(), title: fullInstant(instant), attributes });
  if (how === "") element.append(...children);
  else element.textContent = formatted(instant, how, now());
  element.dataset.format = how;
  element.dataset.fallback = plain;
  return element;
}

eachSecond(() => {
  for (const element of document.querySelectorAll('.moment[data-format="r"]')) {
    const words = formatted(new Date(element.dateTime), "r", now());
    if (element.textContent !== words) element.textContent = words;
  }
});
