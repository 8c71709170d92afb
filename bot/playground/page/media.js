// What a message carries besides text. Sizes are reserved before anything loads, so that nothing jumps.

import { byId, icon, make, stickerDrawing, stillness } from "./elements.js";
import { fullInstant } from "./times.js";

const WIDEST = 420;
const TALLEST = 360;

/** The node for a message's media or place, or null. */
export function mediaNode(message) {
  if (message.location) return place(message.location);
  const media = message.media;
  if (!media) return null;
  const known = { photo, video, animation, voice, sticker };
  return (known[media.kind] ?? file)(media, message);
}

function sized(element, { width, height }) {
  if (!width || !height) return element;
  const scale = Math.min(1, WIDEST / width, TALLEST / height);
  element.width = Math.round(width * scale);
  element.height = Math.round(height * scale);
  element.style.aspectRatio = `${width} / ${height}`;
  return element;
}

function photo(media, message) {
  const words = message.text ? "Photo for the text below" : "Photo";
  if (!media.url) return card("photo", "Photo", "");
  const image = sized(make("img", { src: media.url, alt: words, decoding: "async" }), media);
  const open = () => {
    byId("viewer-image").src = media.url;
    byId("viewer").showModal();
  };
  return make("button", { type: "button", className: "media media-photo", title: "See it large", onclick: open }, image);
}

function video(media) {
  if (!media.url) return card("document", "Video", media.name);
  const player = make("video", { src: media.url, controls: true, playsInline: true, preload: "metadata" });
  return sized(Object.assign(player, { className: "media" }), media);
}

function animation(media) {
  if (!media.url) return card("document", "Animation", media.name);
  if (/\.(gif|webp|png|jpe?g|svg)$/i.test(media.name || media.url)) {
    return sized(make("img", { className: "media", src: media.url, alt: "Animation" }), media);
  }
  const player = make("video", { className: "media", src: media.url, loop: true, muted: true, playsInline: true });
  Object.assign(player, stillness() ? { controls: true } : { autoplay: true });
  return sized(player, media);
}

/** Nobody speaks into this page: a voice message is a sign that one was sent. */
const voice = () => card("voice", "Voice message", "");

function sticker(media) {
  const sign = stickerDrawing(media.emoji) ?? (media.emoji || "Sticker");
  return make("span", { className: "sticker", attributes: { role: "img", "aria-label": `Sticker ${media.emoji ?? ""}` } }, sign);
}

function file(media) {
  const shown = card("document", media.name || "Document", size(media.size));
  if (!media.url) return shown;
  return make("a", { className: "media-link", href: media.url, download: media.name || "", title: "Download" }, shown);
}

/** Bytes in the largest unit of which there is at least one: "2.1 MB". */
function size(bytes) {
  if (!bytes) return "";
  const units = ["byte", "kilobyte", "megabyte"];
  const power = Math.min(units.length - 1, Math.floor(Math.log(bytes) / Math.log(1000)));
  const shown = { style: "unit", unit: units[power], unitDisplay: power ? "short" : "long", maximumFractionDigits: 1 };
  return new Intl.NumberFormat("en", shown).format(bytes / 1000 ** power);
}

function place({ lat, lon }) {
  const words = `${Math.abs(lat).toFixed(2)}° ${lat < 0 ? "S" : "N"}, ${Math.abs(lon).toFixed(2)}° ${lon < 0 ? "W" : "E"}`;
  return card("place", "Location", words);
}

function card(sign, title, detail) {
  const words = make("span", { className: "media-words" }, make("strong", {}, title));
  if (detail) words.append(make("span", {}, detail));
  return make("span", { className: "media-card" }, make("span", { className: "media-sign" }, icon(sign)), words);
}

/** The small print of a message: edited, silent, and when. */
export function metaNode(message, hour) {
  const instant = new Date(message.date);
  return make(
    "span", { className: "meta" },
    message.edited ? make("span", {}, "edited") : null,
    message.silent && !message.out ? icon("silent", "Sent without a sound") : null,
    make("time", { dateTime: message.date, title: fullInstant(instant) }, hour(instant)),
  );
}
