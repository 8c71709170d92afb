// What frames the conversation: who the bot is, whether it types or is away, and what there is to do at the foot.

import { byId } from "./elements.js";

const TYPING_MS = 5000; // how long Telegram shows "typing" for one action

/** Shows the bot's name and words. */
export function showBot({ name, description }) {
  for (const id of ["bot-name", "empty-name"]) byId(id).textContent = name;
  byId("empty-text").textContent = description || "";
  document.title = name;
}

/** Either the composer, or the one thing there is to do instead: start the bot, or unblock it. */
export function showFoot({ empty, blocked }) {
  const form = byId("composer-form");
  const writable = !empty && !blocked;
  const appears = writable && form.hidden;
  byId("empty").hidden = !empty;
  byId("start").hidden = !empty || blocked;
  byId("unblock").hidden = !blocked;
  form.hidden = !writable;
  byId("reply-keyboard").classList.toggle("withheld", !writable);
  // Where there is a real keyboard; on a phone this would bring one up over the first message.
  if (appears && matchMedia("(hover: hover)").matches) byId("composer").focus();
}

/** The line under the bot's name. */
export function statusLine() {
  let online = true;
  let typingEnd;

  function show() {
    const typing = !byId("typing").hidden;
    byId("status").classList.toggle("away", !online);
    byId("status").textContent = online ? (typing ? "typing…" : "bot") : "reconnecting…";
  }

  function setTyping(is, forMs = TYPING_MS) {
    clearTimeout(typingEnd);
    byId("typing").hidden = !is;
    show();
    if (is) typingEnd = setTimeout(() => setTyping(false), forMs);
  }

  return {
    setTyping,
    /** Typing until an instant of the bot's clock, but never longer than Telegram shows it. */
    typingUntil(until, now) {
      const left = Date.parse(until) - now;
      if (left > 0) setTyping(true, Math.min(left, TYPING_MS));
    },
    setOnline(is) {
      online = is;
      show();
    },
  };
}
