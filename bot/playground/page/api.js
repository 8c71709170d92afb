// The page's side of /play/: plain JSON requests, and one stream of events per person.

const EVENTS = ["snapshot", "message", "deleted", "typing", "toast", "clock", "bot", "keyboard", "blocked"];
const RETRY_MS = 1500;

async function call(method, path, body) {
  const response = await fetch(`/play/${path}`, {
    method,
    headers: body === undefined ? {} : { "Content-Type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const type = response.headers.get("Content-Type") ?? "";
  const answer = type.includes("json") ? await response.json() : {};
  if (!response.ok) throw new Error(answer.error ?? answer.description ?? `The playground answered ${response.status}.`);
  return answer;
}

export const api = {
  people: () => call("GET", "people"),
  newPerson: (first_name, language_code) => call("POST", "people", { first_name, language_code }),
  send: (person, message) => call("POST", `people/${person}/messages`, message),
  edit: (person, message, text) => call("PATCH", `people/${person}/messages/${message}`, { text }),
  press: (person, message, data) => call("POST", `people/${person}/presses`, { message, data }),
  ask: (person, query) => call("POST", `people/${person}/queries`, { query }),
  pick: (person, query, result) => call("POST", `people/${person}/picks`, { query, result }),
  block: (person, blocked) => call("POST", `people/${person}/block`, { blocked }),
  moveClock: (seconds) => call("POST", "clock", { seconds }),
  setClock: (to) => call("POST", "clock", { to }),
};

/**
 * Listens to a person's events until the returned function is called. Comes back by itself after the server was away;
 * each connection starts with a snapshot, which is the truth.
 */
export function listen(person, { onEvent, onOnline, onGone }) {
  let source;
  let retry;

  function open() {
    source = new EventSource(`/play/events?person=${person}`);
    source.onopen = () => onOnline(true);
    source.onerror = () => {
      onOnline(false);
      // The browser reconnects on its own after a broken connection, but gives up after an answer that is not a stream.
      if (source.readyState === EventSource.CLOSED) retry = setTimeout(again, RETRY_MS);
    };
    for (const name of EVENTS) source.addEventListener(name, (event) => onEvent(name, JSON.parse(event.data)));
  }

  async function again() {
    const people = await api.people().catch(() => null);
    if (people && !people.some(({ id }) => id === person)) onGone();
    else open();
  }

  open();
  return () => {
    clearTimeout(retry);
    source.onerror = null;
    source.close();
  };
}
