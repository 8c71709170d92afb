// Short lines over the chat, and alerts that wait for an OK.

import { byId, make } from "./elements.js";

const SHOWN_MS = 4000;

/** A line that goes away by itself. */
export function toast(text, kind = "toast") {
  const line = make("div", { className: `toast ${kind}`, data: { testid: kind } }, text);
  byId("toasts").append(line);
  setTimeout(() => line.remove(), SHOWN_MS + text.length * 25);
}

/** Something the page or its server could not do. */
export const trouble = (error) => toast(error instanceof TypeError ? "The playground does not answer." : error.message, "trouble");

/** A callback answer as Telegram shows it: an alert waits for OK, a toast does not, an empty one is only a signal. */
export function callbackAnswer({ text, alert }) {
  if (!text) return;
  if (!alert) {
    toast(text);
    return;
  }
  byId("alert-text").textContent = text;
  if (!byId("alert").open) byId("alert").showModal();
}
