// Where the person writes: a field that grows, a limit that is counted, and changing what was already sent.

import { byId } from "./elements.js";
import { trouble } from "./notices.js";

const LIMIT = 4096; // Telegram's longest text, in UTF-16 units
const COUNTED_FROM = LIMIT - 300;

/** `say(text)` sends, `change(id, text)` edits; both give promises. `lastOwn()` is the newest message that can be edited. */
export function composer({ say, change, lastOwn, menu }) {
  const [form, field, counter, send] = [byId("composer-form"), byId("composer"), byId("counter"), byId("send")];
  let edited = null;

  function fit() {
    field.style.height = "auto";
    field.style.height = `${field.scrollHeight}px`;
    const left = LIMIT - field.value.length;
    counter.hidden = field.value.length < COUNTED_FROM;
    counter.textContent = String(left);
    counter.classList.toggle("over", left < 0);
    send.disabled = left < 0 || !field.value.trim();
  }

  function write(text) {
    field.value = text;
    fit();
  }

  async function submit(text = field.value) {
    if (!text.trim() || text.length > LIMIT) return;
    const target = edited;
    menu().close();
    stopEditing();
    write("");
    try {
      await (target ? change(target.id, text) : say(text));
    } catch (error) {
      trouble(error);
      if (!field.value) write(text);
    }
  }

  function edit(message) {
    edited = message;
    byId("editing").hidden = false;
    byId("editing-text").textContent = message.text;
    send.setAttribute("aria-label", "Save the change");
    send.querySelector("use").setAttribute("href", "#icon-check");
    write(message.text);
    field.focus();
  }

  function stopEditing() {
    if (!edited) return;
    edited = null;
    byId("editing").hidden = true;
    send.setAttribute("aria-label", "Send");
    send.querySelector("use").setAttribute("href", "#icon-send");
    write("");
  }

  field.addEventListener("input", () => {
    fit();
    if (!edited) menu().typed(field.value);
  });
  field.addEventListener("keydown", (event) => {
    if (event.isComposing || menu().key(event)) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      submit();
    } else if (event.key === "Escape") {
      stopEditing();
    } else if (event.key === "ArrowUp" && !field.value && lastOwn()) {
      event.preventDefault();
      edit(lastOwn());
    }
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
    field.focus();
  });
  byId("editing-stop").addEventListener("click", () => {
    stopEditing();
    field.focus();
  });
  fit();
  return {
    edit,
    stopEditing,
    /** The text written so far, taken out of the field: it goes along as a photo's caption. */
    take() {
      const text = field.value;
      write("");
      return text;
    },
  };
}
