// Joins the parts: one person's events on one side, what that person does on the other.

import { api, listen } from "./api.js";
import { attachMenu } from "./attach.js";
import { conversation } from "./chat.js";
import { now, setClock } from "./clock.js";
import { commandMenu } from "./commands.js";
import { composer } from "./composer.js";
import { byId } from "./elements.js";
import { showBot, showFoot, statusLine } from "./frame.js";
import { replyKeyboard, settleButtons } from "./keyboard.js";
import { canEdit } from "./message.js";
import { callbackAnswer, trouble } from "./notices.js";
import { offerMenu } from "./offers.js";
import { timePanel } from "./panel.js";
import { peoplePanel } from "./people.js";
import { pickPlace } from "./places.js";

const NAMES = ["Ada", "Ben", "Chiara", "David", "Elif", "Femi", "Grace", "Hugo", "Ines", "Jun", "Kofi", "Lena"];
const PEOPLE_REST_MS = 400;

let person = null; // whose events we hear
let shown = null; // whose messages are on the page
let people = [];
let blocked = false;
let stopListening = () => {};
let peopleSoon;

const send = (message) => api.send(person, message).catch(trouble);
const say = (text) => api.send(person, { text });

async function sharePlace() {
  const place = await pickPlace();
  if (place) send({ location: place });
}

const chat = conversation({
  command: (text) => say(text).catch(trouble),
  edit: (message) => writing.edit(message),
  press: (message, data) =>
    api.press(person, message.id, data).catch((error) => {
      trouble(error);
      throw error;
    }),
});
const menu = commandMenu((command) => {
  writing.take();
  say(command).catch(trouble);
});
const offers = offerMenu({
  ask: (query) => api.ask(person, query),
  pick: (query, result) => {
    writing.take();
    api.pick(person, query, result).catch(trouble);
  },
});
const menus = {
  close: () => [menu, offers].forEach((each) => each.close()),
  typed: (text) => [menu, offers].forEach((each) => each.typed(text)),
  key: (event) => menu.key(event) || offers.key(event),
};
const writing = composer({
  say,
  change: (id, text) => api.edit(person, id, text),
  lastOwn: () => chat.messages().findLast(canEdit),
  menu: () => menus,
});
const keyboard = replyKeyboard({ say: (text) => say(text).catch(trouble), sharePlace });
const status = statusLine();
const timeBox = timePanel({ move: (seconds) => moved(api.moveClock(seconds)), jump: (to) => moved(api.setClock(to)) });
const peopleBox = peoplePanel({ choose, add, block: () => block(!blocked) });
attachMenu({ send, caption: () => writing.take() });
byId("start").addEventListener("click", () => say("/start").catch(trouble));
byId("unblock").addEventListener("click", () => block(false));

/** What is due for this person comes with the events; the answer tells it for everybody. */
async function moved(answer) {
  try {
    setClock((await answer).now);
  } catch (error) {
    trouble(error);
  }
}

function showTime({ now: iso, due }) {
  setClock(iso);
  timeBox.setDue(due);
}

async function block(wanted) {
  try {
    await api.block(person, wanted);
    setBlocked(wanted);
  } catch (error) {
    trouble(error);
  }
}

function setBlocked(is) {
  blocked = is;
  peopleBox.setBlocked(is);
  settleFoot();
}

const settleFoot = () => showFoot({ empty: chat.messages().length === 0, blocked });

function meet(bot) {
  showBot(bot);
  menu.setCommands(bot.commands);
  offers.setName(bot.username);
}

const hears = {
  snapshot(state) {
    showTime({ now: state.clock.now, due: state.due });
    meet(state.bot);
    chat.reset(state.messages, shown === person);
    shown = person;
    keyboard.show(state.keyboard);
    setBlocked(state.blocked);
    status.setTyping(state.typing);
  },
  message(message) {
    if (!message.out) status.setTyping(false);
    chat.put(message);
    settleFoot();
  },
  deleted({ ids }) {
    chat.drop(ids);
    settleFoot();
  },
  typing: ({ until }) => status.typingUntil(until, now()),
  toast(answer) {
    settleButtons(answer.message);
    callbackAnswer(answer);
  },
  clock: showTime,
  bot: meet,
  keyboard: (state) => keyboard.show(state.keyboard),
  blocked: ({ blocked: is }) => setBlocked(is),
};

function onEvent(name, data) {
  hears[name](data);
  if (name !== "typing" && name !== "toast") refreshPeople();
}

/** The list shows each person's last words; many events in a row ask for it once. */
function refreshPeople() {
  clearTimeout(peopleSoon);
  peopleSoon = setTimeout(async () => {
    people = await api.people().catch(() => people);
    peopleBox.show(people, person);
  }, PEOPLE_REST_MS);
}

function choose(id) {
  if (id === person) return;
  person = id;
  history.replaceState(null, "", `#${id}`);
  stopListening();
  writing.stopEditing();
  peopleBox.show(people, person);
  stopListening = listen(id, { onEvent, onOnline: status.setOnline, onGone: begin });
}

async function add() {
  try {
    const name = NAMES.find((candidate) => !people.some(({ first_name }) => first_name === candidate)) ?? `Guest ${people.length + 1}`;
    const made = await api.newPerson(name, navigator.language);
    people = await api.people();
    choose(made.id);
  } catch (error) {
    trouble(error);
  }
}

/** The person in the address, or the first there is, or a new one. */
async function begin() {
  person = null;
  try {
    people = await api.people();
    const wanted = Number(location.hash.slice(1));
    const known = people.find(({ id }) => id === wanted) ?? people[0];
    if (known) choose(known.id);
    else await add();
  } catch {
    status.setOnline(false);
    setTimeout(begin, 1500);
  }
}

addEventListener("hashchange", () => {
  const wanted = Number(location.hash.slice(1));
  if (people.some(({ id }) => id === wanted)) choose(wanted);
});
begin();
