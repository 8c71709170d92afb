// What is wrong with how the page lies before its reader, as sentences; an empty list where nothing is.
(theme) => {
  const faults = [];
  const slack = 1; // half a pixel is rounding, not a fault
  const all = (selector) => [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.offsetWidth > 1); // one pixel: for screen readers alone
  const name = (element) => `"${(element.textContent || element.id).trim().slice(0, 40)}"`;
  const box = (element) => element.getBoundingClientRect();
  const meet = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack;

  if (document.documentElement.dataset.theme !== theme) faults.push(`the page is not ${theme}`);
  if (document.documentElement.scrollWidth > innerWidth) faults.push("the page is wider than its window");
  const scroll = document.getElementById("scroll");
  if (scroll.scrollWidth > scroll.clientWidth) faults.push("the conversation is wider than its place");

  for (const element of all(".bubble, .inline-button, .reply-button, .panel button, .chat-head, .composer-row > *")) {
    const { left, right } = box(element);
    if (element.closest(".people:not(.open)") && innerWidth < 760) continue; // the closed drawer is beside the window
    if (left < -slack || right > innerWidth + slack) faults.push(`${name(element)} leaves the window`);
  }
  for (const element of all(".inline-button, .button-label, .reply-button, .panel button, .due-what, .due-when, .clock-time, .clock-shift")) {
    if (element.scrollWidth > element.clientWidth + slack && element.clientWidth) faults.push(`${name(element)} is cut at its side`);
    if (element.scrollHeight > element.clientHeight + slack && element.clientHeight) faults.push(`${name(element)} is cut below`);
  }
  for (const set of [all(".bubble, .inline-button, .day-name"), all(".time *").filter((element) => !element.children.length), all(".composer-row > *")]) {
    set.forEach((one, at) => set.slice(at + 1).forEach((other) => {
      if (meet(box(one), box(other))) faults.push(`${name(one)} lies over ${name(other)}`);
    }));
  }
  for (const message of all(".message")) {
    const [bubble, meta] = [message.querySelector(".bubble"), message.querySelector(".meta")];
    const words = [...message.querySelector("[data-testid=words]").getClientRects()];
    const inside = box(bubble);
    if (words.some((line) => line.left < inside.left || line.right > inside.right || line.bottom > inside.bottom)) faults.push(`${name(bubble)} is cut`);
    if (words.some((line) => meet(line, box(meta)))) faults.push(`${name(bubble)} lies over its own time`);
    for (const row of message.querySelectorAll(".button-row")) {
      const buttons = [...row.children].map(box);
      const even = buttons.every((button) => Math.abs(button.top - buttons[0].top) < slack && Math.abs(button.height - buttons[0].height) < slack);
      const wide = Math.abs(buttons[0].left - box(bubble).left) < slack && Math.abs(buttons.at(-1).right - box(bubble).right) < slack;
      if (!even || !wide) faults.push(`the buttons ${name(row)} are out of line`);
    }
  }
  const last = all(".message, .empty").at(-1);
  if (box(last).bottom > box(scroll).bottom + slack || box(last).top < box(scroll).top - slack) faults.push(`${name(last)} is not whole in sight`);
  return faults;
}
