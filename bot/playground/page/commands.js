// The menu of the bot's commands: opened by its button, or by typing "/", then filtered by what is typed.

import { byId, make } from "./elements.js";

/** `take(command)` is called with the chosen command, slash included. */
export function commandMenu(take) {
  const [box, button, composer] = [byId("commands"), byId("menu"), byId("composer")];
  let all = [];
  let active = -1;
  let pinned = false; // opened by the button: stays whatever is typed

  const options = () => [...box.children];

  function show(matching) {
    active = -1;
    box.hidden = matching.length === 0;
    box.replaceChildren(...matching.map(option));
    button.setAttribute("aria-expanded", String(!box.hidden));
    composer.setAttribute("aria-expanded", String(!box.hidden));
    composer.removeAttribute("aria-activedescendant");
  }

  function option({ command, description }, index) {
    const act = () => choose(`/${command}`);
    const data = { testid: "command", command };
    const attributes = { role: "option", id: `command-${index}`, "aria-selected": "false" };
    const words = [make("strong", {}, `/${command}`), make("span", {}, description)];
    return make("div", { className: "command", onclick: act, onmousedown: (event) => event.preventDefault(), data, attributes }, ...words);
  }

  function choose(command) {
    close();
    take(command);
  }

  function close() {
    pinned = false;
    show([]);
  }

  function walk(step) {
    const count = options().length;
    active = active === -1 && step < 0 ? count - 1 : (active + step + count) % count;
    options().forEach((element, index) => element.setAttribute("aria-selected", String(index === active)));
    composer.setAttribute("aria-activedescendant", `command-${active}`);
    options()[active].scrollIntoView({ block: "nearest" });
  }

  button.addEventListener("click", () => {
    if (!box.hidden) {
      close();
      return;
    }
    pinned = true;
    show(all);
    composer.focus();
  });
  document.addEventListener("pointerdown", (event) => {
    if (!box.hidden && !box.contains(event.target) && !button.contains(event.target) && event.target !== composer) close();
  });

  return {
    close,

    setCommands(commands) {
      all = commands;
      button.hidden = commands.length === 0;
      if (!box.hidden) show(all);
    },

    /** Follow what is being typed. */
    typed(text) {
      if (pinned && text === "") return;
      pinned = false;
      const start = text.toLowerCase();
      show(/^\/\w*$/.test(start) ? all.filter(({ command }) => `/${command}`.startsWith(start)) : []);
    },

    /** True when the key was the menu's business. Enter only takes an option that was walked to: what is typed is what is sent. */
    key(event) {
      if (box.hidden) return false;
      if (event.key === "Escape") close();
      else if (event.key === "ArrowDown") walk(1);
      else if (event.key === "ArrowUp") walk(-1);
      else if (event.key === "Enter" && active >= 0) choose(`/${options()[active].dataset.command}`);
      else if (event.key === "Tab" && !event.shiftKey && composer.value.startsWith("/")) complete();
      else return false;
      event.preventDefault();
      return true;
    },
  };

  function complete() {
    const chosen = options()[Math.max(active, 0)];
    composer.value = `/${chosen.dataset.command} `;
    close();
  }
}
