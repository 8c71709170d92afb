// The bot's clock as the page knows it: what the server said, carried on by this computer's steady counter.

let said = Date.now();
let saidAt = performance.now();
const watchers = new Set();

/** The bot's present instant. */
export const now = () => new Date(said + performance.now() - saidAt);

/** How many milliseconds the bot is ahead of this computer. */
export const ahead = () => now() - Date.now();

/** Call `watcher` at every full second of the bot's clock, and whenever the clock is moved. */
export function eachSecond(watcher) {
  watchers.add(watcher);
  watcher();
}

/** The server has said what time it is. */
export function setClock(iso) {
  said = Date.parse(iso);
  saidAt = performance.now();
  tellWatchers();
}

function tellWatchers() {
  for (const watcher of watchers) watcher();
}

function tick() {
  tellWatchers();
  setTimeout(tick, 1000 - (now() % 1000) + 5);
}

tick();
