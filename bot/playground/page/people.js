// The people who talk with the bot: beside the chat on a desk, a drawer on a phone.

import { byId, make } from "./elements.js";

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
