// The list of messages: grouped by day, in order, kept at its end unless the reader has scrolled up.

import { eachSecond, now } from "./clock.js";
import { byId, make, stillness } from "./elements.js";
import { messageNode } from "./message.js";
import { dayKey, dayName } from "./times.js";

const NEAR_END = 60; // px from the end that still count as being there
const LEAVE_MS = 180;
const GROUP_MS = 5 * 60_000; // messages of one side within this belong together

/** The conversation on the page. `acts` are passed on to each message. */
export function conversation(acts) {
  const [scroll, list, pill] = [byId("scroll"), byId("messages"), byId("pill")];
  const known = new Map(); // id -> {message, element, written}
  let atEnd = true;
  let unseen = 0;

  function toEnd() {
    scroll.scrollTop = scroll.scrollHeight;
    sawAll();
  }

  function sawAll() {
    atEnd = true;
    unseen = 0;
    pill.hidden = true;
  }

  function showPill() {
    pill.hidden = false;
    byId("pill-text").textContent = unseen === 1 ? "1 new message" : unseen ? `${unseen} new messages` : "To the end";
  }

  const measure = () => `${scroll.clientHeight} ${scroll.scrollHeight}`;
  let measured = measure();

  function look() {
    atEnd = scroll.scrollHeight - scroll.clientHeight - scroll.scrollTop < NEAR_END;
    if (atEnd) sawAll();
    else showPill();
  }

  // A scroll that comes with another height is the layout's doing, not the reader's: the observer below sees to it.
  scroll.addEventListener("scroll", () => measured === measure() && look(), { passive: true });
  pill.addEventListener("click", () => {
    toEnd();
    byId("composer").focus();
  });
  // Whatever changes a height (a picture, the composer, a window) leaves a reader at the end where they were: at the end.
  const heights = new ResizeObserver(() => {
    measured = measure();
    if (atEnd) toEnd();
    else look();
  });
  heights.observe(scroll);
  heights.observe(list);

  function dayOf(message) {
    const day = dayKey(new Date(message.date));
    const last = list.lastElementChild;
    if (last?.dataset.day === day) return last;
    const label = make("h3", { className: "day-name" }, dayName(new Date(message.date), now()));
    const section = make("section", { className: "day", data: { day, date: message.date } }, label);
    list.append(section);
    return section;
  }

  function add(message) {
    const element = messageNode(message, acts);
    known.set(message.id, { message, element, written: JSON.stringify(message) });
    dayOf(message).append(element);
    return element;
  }

  function replace(message, entry) {
    const written = JSON.stringify(message);
    if (written === entry.written) return;
    const element = messageNode(message, acts);
    const focused = entry.element.contains(document.activeElement);
    element.classList.add("changed");
    entry.element.replaceWith(element);
    known.set(message.id, { message, element, written });
    if (focused) (element.querySelector(".inline-button") ?? byId("composer")).focus({ preventScroll: true });
  }

  function leave({ element }) {
    if (element.contains(document.activeElement)) byId("composer").focus({ preventScroll: true });
    for (const key of Object.keys(element.dataset)) delete element.dataset[key];
    const section = element.parentElement;
    const gone = () => {
      element.remove();
      if (!section.querySelector(".message")) section.remove();
    };
    if (stillness()) gone();
    else {
      element.inert = true;
      element.style.height = `${element.offsetHeight}px`;
      element.getBoundingClientRect(); // the height it shrinks from
      element.classList.add("leaving");
      setTimeout(gone, LEAVE_MS);
    }
  }

  /** The last of a group has the tail; the first has more room above. */
  function group() {
    const entries = [...known.values()];
    entries.forEach(({ message, element }, index) => {
      element.classList.toggle("first", !together(entries[index - 1]?.message, message));
      element.classList.toggle("last", !together(message, entries[index + 1]?.message));
    });
  }

  eachSecond(() => {
    for (const section of list.children) {
      const name = dayName(new Date(section.dataset.date), now());
      if (section.firstChild.textContent !== name) section.firstChild.textContent = name;
    }
  });

  return {
    messages: () => [...known.values()].map(({ message }) => message),

    /** The server's whole truth. Coming back to the same person, a reader who had scrolled up stays where they were. */
    reset(messages, samePerson) {
      const stay = samePerson && !atEnd;
      const place = scroll.scrollTop;
      list.setAttribute("aria-busy", "true");
      list.replaceChildren();
      known.clear();
      messages.forEach(add);
      group();
      if (stay) scroll.scrollTop = place;
      else toEnd();
      list.removeAttribute("aria-busy");
    },

    /** A message that is new, or new in its words. */
    put(message) {
      const entry = known.get(message.id);
      if (entry) replace(message, entry);
      else add(message).classList.add("arriving");
      group();
      if (atEnd || message.out && !entry) toEnd();
      else if (!entry) {
        unseen += 1;
        showPill();
      }
    },

    /** Messages that are gone. */
    drop(ids) {
      for (const id of ids) {
        const entry = known.get(id);
        if (!entry) continue;
        known.delete(id);
        leave(entry);
      }
      group();
    },

    toEnd,
  };
}

function together(one, other) {
  if (!one || !other || one.out !== other.out) return false;
  const [first, second] = [new Date(one.date), new Date(other.date)];
  return dayKey(first) === dayKey(second) && second - first < GROUP_MS;
}
