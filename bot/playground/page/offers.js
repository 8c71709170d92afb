// What the bot offers when its name is typed first: "@limber_playground_bot bridge".

import { byId, make } from "./elements.js";

const REST_MS = 250; // a pause in typing asks

/** `ask(query)` promises {id, offers}; `pick(id, result)` sends one of them. */
export function offerMenu({ ask, pick }) {
  const [box, composer] = [byId("offers"), byId("composer")];
  let name = "";
  let soon;
  let asked = 0; // only the newest question's answer is shown
  let active = -1;
  let query = "";

  const options = () => [...box.children];

  function show(offers) {
    active = -1;
    box.hidden = offers.length === 0;
    box.replaceChildren(...offers.map(option));
  }

  function option({ id, title, description }, index) {
    const data = { testid: "offer", result: id };
    const attributes = { role: "option", id: `offer-${index}`, "aria-selected": "false" };
    const words = [make("strong", {}, title), make("span", {}, description)];
    return make("div", { className: "command", onclick: () => choose(id), onmousedown: (event) => event.preventDefault(), data, attributes }, ...words);
  }

  function choose(result) {
    close();
    pick(query, result);
  }

  function close() {
    clearTimeout(soon);
    asked += 1;
    show([]);
  }

  function walk(step) {
    const count = options().length;
    active = active === -1 && step < 0 ? count - 1 : (active + step + count) % count;
    options().forEach((element, index) => element.setAttribute("aria-selected", String(index === active)));
    composer.setAttribute("aria-activedescendant", `offer-${active}`);
    options()[active].scrollIntoView({ block: "nearest" });
  }

  async function look(text) {
    asked += 1;
    const mine = asked;
    const answer = await ask(text).catch(() => null);
    if (mine !== asked || !answer) return;
    query = answer.id;
    show(answer.offers);
  }

  return {
    close,

    setName(username) {
      name = `@${username} `.toLowerCase();
    },

    /** Follow what is being typed. */
    typed(text) {
      clearTimeout(soon);
      if (name && text.toLowerCase().startsWith(name)) soon = setTimeout(() => look(text.slice(name.length)), REST_MS);
      else close();
    },

    /** True when the key was the menu's business. Enter takes the first where none was walked to. */
    key(event) {
      if (box.hidden) return false;
      if (event.key === "Escape") close();
      else if (event.key === "ArrowDown") walk(1);
      else if (event.key === "ArrowUp") walk(-1);
      else if (event.key === "Enter") choose(options()[Math.max(active, 0)].dataset.result);
      else return false;
      event.preventDefault();
      return true;
    },
  };
}
