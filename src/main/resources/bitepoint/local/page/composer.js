import { close as closeCommands, watchCommands } from "./commands.js";
import { byId } from "./element.js";
import { close as closeInline, watchInline } from "./inline.js";

const words = byId("words");

function fit() {
  words.style.height = "";
  if (words.value) words.style.height = `${words.scrollHeight}px`;
}

/** Forgets what was being written. */
export function clear() {
  words.value = "";
  closeCommands();
  closeInline();
  fit();
}

/**
 * Lets the person write: `say(text)`, and `look(typed)` and `post(query, result)` after the bot's
 * name. Saying and posting answer whether it got through, and only then what was written is gone.
 */
export function watchComposer({ say, look, post }) {
  const attempt = async (act) => {
    const draft = words.value;
    clear();
    if (!(await act()) && words.value === "") {
      words.value = draft;
      fit();
    }
  };
  const send = (text) => attempt(() => say(text));
  watchCommands(send);
  watchInline({ look, post: (query, result) => attempt(() => post(query, result)) });
  words.addEventListener("input", fit);
  words.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    byId("composer").requestSubmit();
  });
  byId("composer").addEventListener("submit", (event) => {
    event.preventDefault();
    const text = words.value.trim();
    if (text) send(text);
    words.focus();
  });
  document.addEventListener("keydown", typeAnywhere);
}

/** Typing with nothing in particular focused is typing a message. */
function typeAnywhere({ key, ctrlKey, metaKey, altKey, target }) {
  if (key.length !== 1 || key === " " || ctrlKey || metaKey || altKey) return;
  if (target.closest("input, select, textarea, dialog, [role=menu]")) return;
  words.focus();
}

/** The foot of the chat: "composer", "start" or "unblock". */
export function showBottom(what) {
  const bottom = byId("bottom");
  if (bottom.dataset.shows === what) return;
  bottom.dataset.shows = what;
  const canHover = window.matchMedia("(hover: hover)").matches;
  if (what === "composer" && canHover && !document.querySelector("dialog[open]")) words.focus();
}
