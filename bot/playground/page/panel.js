// Beside the chat: the bot's time and what is due, and the people who talk with it.

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
      due = list ?? [];
      showDue();
      tick();
    },
  };
}

/** The list of people. `choose(id)` switches, `add()` makes one, `block()` turns the bot off and on for this one. */
export function peoplePanel({ choose, add, block }) {
  const list = byId("people");

  function row({ id, first_name, last_text }, current) {
    const words = make("span", { className: "person-words" },
      make("strong", {}, first_name), make("span", { className: "person-last" }, last_text || "No messages yet"));
    const avatar = make("span", { className: `avatar hue-${id % 6}`, attributes: { "aria-hidden": "true" } }, [...first_name][0] ?? "?");
    const button = make("button", { type: "button", className: "person", data: { testid: "person", person: id } }, avatar, words);
    if (id === current) button.setAttribute("aria-current", "true");
    button.addEventListener("click", () => {
      drawer(false);
      choose(id);
    });
    return make("li", {}, button);
  }

  function drawer(open) {
    byId("people-drawer").classList.toggle("open", open);
    byId("scrim").hidden = !open;
    byId("drawer-open").setAttribute("aria-expanded", String(open));
    if (open) byId("drawer-close").focus();
  }

  byId("drawer-open").addEventListener("click", () => drawer(true));
  for (const id of ["drawer-close", "scrim"]) {
    byId(id).addEventListener("click", () => {
      drawer(false);
      byId("drawer-open").focus();
    });
  }
  byId("people-drawer").addEventListener("keydown", (event) => {
    if (event.key === "Escape") drawer(false);
  });
  byId("new-person").addEventListener("click", () => {
    drawer(false);
    add();
  });
  byId("block").addEventListener("click", block);

  return {
    show(people, current) {
      const focused = document.activeElement?.dataset?.person;
      list.replaceChildren(...people.map((person) => row(person, current)));
      if (focused) list.querySelector(`[data-person="${focused}"]`)?.focus();
    },
    setBlocked(blocked) {
      byId("block").textContent = blocked ? "Unblock the bot" : "Block the bot";
    },
  };
}
