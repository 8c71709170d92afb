// Buttons: those under a message, and those that stand in for the keyboard.

import { byId, icon, make } from "./elements.js";

const PATIENCE_MS = 15_000; // a button never spins for longer than this

/** The rows of buttons under a message. */
export function inlineKeyboard(message, press) {
  const rows = message.buttons.map((row) =>
    make("div", { className: "button-row" }, ...row.map((button) => inlineButton(message, button, press))));
  return make("div", { className: "inline-keyboard", attributes: { role: "group", "aria-label": "Answers" } }, ...rows);
}

function inlineButton(message, { text, data, url }, press) {
  const label = make("span", { className: "button-label" }, text);
  if (url) {
    const attributes = { target: "_blank", rel: "noopener noreferrer" };
    const href = /^(https?|tg):/i.test(url) ? url : "#";
    return make("a", { className: "inline-button", href, attributes, data: { testid: "button" } }, label, icon("link"));
  }
  const button = make("button", { type: "button", className: "inline-button", data: { testid: "button", callback: data } }, label);
  button.addEventListener("click", () => {
    if (button.classList.contains("waiting")) return;
    wait(button);
    press(message, data).catch(() => settle(button));
  });
  return button;
}

function wait(button) {
  button.classList.add("waiting");
  button.setAttribute("aria-busy", "true");
  setTimeout(() => settle(button), PATIENCE_MS);
}

function settle(button) {
  button.classList.remove("waiting");
  button.removeAttribute("aria-busy");
}

/** The bot has answered a press on this message: nothing there spins any more. */
export function settleButtons(messageId) {
  document.querySelectorAll(`[data-message-id="${messageId}"] .waiting`).forEach(settle);
}

/** The keyboard under the composer. `say(text)` sends a button's words, `sharePlace()` asks for a place. */
export function replyKeyboard({ say, sharePlace }) {
  const [box, toggle] = [byId("reply-keyboard"), byId("keyboard-toggle")];
  let current = null;

  function open(shown) {
    box.hidden = !current || !shown;
    toggle.hidden = !current;
    toggle.setAttribute("aria-expanded", String(!box.hidden));
    toggle.setAttribute("aria-label", box.hidden ? "Show the keyboard" : "Hide the keyboard");
  }

  function button({ text, request_location }) {
    const act = () => {
      if (current.one_time) open(false);
      if (request_location) sharePlace();
      else say(text);
    };
    const sign = request_location ? icon("place") : null;
    return make("button", { type: "button", className: "reply-button", onclick: act, data: { testid: "reply-button" } }, sign, text);
  }

  toggle.addEventListener("click", () => open(box.hidden));
  return {
    show(keyboard) {
      current = keyboard;
      const rows = keyboard?.rows ?? [];
      box.replaceChildren(...rows.map((row) => make("div", { className: "button-row" }, ...row.map(button))));
      open(true);
    },
  };
}
