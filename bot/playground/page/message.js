// One message: a bubble, and its inline keyboard as wide as the bubble.

import { icon, make } from "./elements.js";
import { textNodes } from "./entities.js";
import { inlineKeyboard } from "./keyboard.js";
import { mediaNode, metaNode } from "./media.js";
import { hourOf } from "./times.js";

/**
 * The element of a message. `acts` are what a reader can do with it:
 * press(message, data), command(text), edit(message).
 */
export function messageNode(message, acts) {
  const media = mediaNode(message);
  const bubble = make("div", { className: "bubble" });
  if (message.forwarded) bubble.append(make("p", { className: "forwarded" }, "Forwarded message"));
  if (message.via_bot) bubble.append(make("p", { className: "forwarded" }, "via the bot"));
  if (media) bubble.append(media);
  const nodes = textNodes(message.text ?? "", message.entities ?? [], acts.command);
  const words = make("span", { data: { testid: "words" } }, ...nodes);
  bubble.append(make("div", { className: "text", dir: "auto" }, words, metaNode(message, hourOf)));

  const element = make("article", { className: classes(message, media) }, bubble);
  Object.assign(element.dataset, { testid: "message", messageId: message.id, out: Boolean(message.out) });
  element.setAttribute("aria-label", message.out ? "You" : "Bot");
  if (canEdit(message)) addEditing(element, message, acts);
  if (message.buttons?.length) element.append(inlineKeyboard(message, acts.press));
  return element;
}

/** A person can change the words of what they wrote themselves. */
export const canEdit = (message) => Boolean(message.out && message.text && !message.media && !message.forwarded && !message.via_bot);

function classes(message, media) {
  const bare = message.media?.kind === "sticker";
  const shapes = {
    "from-person": message.out,
    "from-bot": !message.out,
    bare,
    "with-media": media && !bare,
    "with-keyboard": message.buttons?.length,
    captioned: media && message.text,
  };
  return ["message", ...Object.keys(shapes).filter((name) => shapes[name])].join(" ");
}

function addEditing(element, message, acts) {
  element.addEventListener("dblclick", () => acts.edit(message));
  element.addEventListener("contextmenu", (event) => {
    if (getSelection().toString()) return; // somebody wants to copy
    event.preventDefault();
    acts.edit(message);
  });
  const pencil = { type: "button", className: "icon-button edit", title: "Edit", onclick: () => acts.edit(message) };
  element.prepend(make("button", { ...pencil, attributes: { "aria-label": "Edit this message" } }, icon("edit")));
}
