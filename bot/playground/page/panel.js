// Beside the chat: the bot's time, and what is due.

import { ahead, eachSecond, now } from "./clock.js";
import { byId, make } from "./elements.js";
import { clockTime, dayOf, fullInstant, relative, shift, soon } from "./times.js";

const DUE_SHOWN = 3;

/** The clock and the next things due. `move(seconds)` and `jump(iso)` move the bot's time. */
export function timePanel({ move, jump }) {
  let due = [];

  function row({ what, at }, index) {
    const instant = new Date(at);
    const when = make("time", { className: "due-when", dateTime: at, title: fullInstant(instant) }, soon(instant, now()));
    const away = make("span", { className: "due-away", data: { at } });
    return make("li", { className: index ? "due-later" : "due-next" }, make("span", { className: "due-what" }, what), when, away);
  }

  function showDue() {
    const rows = due.slice(0, DUE_SHOWN).map(row);
    byId("due").replaceChildren(...(rows.length ? rows : [make("li", { className: "due-none" }, "Nothing yet")]));
    byId("jump").disabled = due.length === 0;
  }

  function tick() {
    const instant = now();
    byId("clock").textContent = clockTime(instant);
    byId("clock").dateTime = instant.toISOString();
    byId("clock-date").textContent = dayOf(instant);
    byId("clock-shift").textContent = shift(ahead());
    for (const away of document.querySelectorAll(".due-away")) away.textContent = relative(new Date(away.dataset.at), instant);
  }

  byId("plus-minute").addEventListener("click", () => move(60));
  byId("plus-hour").addEventListener("click", () => move(3600));
  byId("jump").addEventListener("click", () => due.length && jump(due[0].at));
  showDue();
  eachSecond(tick);
  return {
    setDue(list) {
      due = list;
      showDue();
      tick();
    },
  };
}
