const KINDS = [
  "snapshot", "message", "edit", "delete", "typing", "toast", "reaction", "pin", "answered",
  "clock", "commands", "blocked",
];
const SOONEST = 400;
const LATEST = 5000;

/**
 * Hears what happens to one person: `hear(kind, data)` for each event, `lost()` whenever the
 * connection breaks. Connects again by itself, at first soon, then more patiently, and at once when
 * the page is looked at again. Owns one connection; the answer closes it.
 */
export function listen(person, { hear, lost }) {
  let source;
  let retry;
  let delay = SOONEST;

  function connect() {
    clearTimeout(retry);
    source = new EventSource(`/api/events?person=${encodeURIComponent(person)}`);
    for (const kind of KINDS) {
      source.addEventListener(kind, (event) => {
        delay = SOONEST;
        hear(kind, JSON.parse(event.data));
      });
    }
    source.onerror = () => {
      source.close();
      lost();
      retry = setTimeout(connect, delay);
      delay = Math.min(delay * 2, LATEST);
    };
  }

  function hurry() {
    if (!document.hidden && source.readyState === EventSource.CLOSED) connect();
  }

  document.addEventListener("visibilitychange", hurry);
  window.addEventListener("online", hurry);
  connect();
  return () => {
    clearTimeout(retry);
    source.close();
    document.removeEventListener("visibilitychange", hurry);
    window.removeEventListener("online", hurry);
  };
}
