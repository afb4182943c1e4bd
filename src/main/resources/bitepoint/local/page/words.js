import { element } from "./element.js";

const COMMAND = /(?<![\w/<>])\/[a-z0-9_]{1,64}(?![\w/])/gi;

/**
 * Telegram's HTML, already made safe by the server, with what Telegram adds to it: /commands can be
 * pressed, spoilers open, long quotes unfold.
 */
export function words(html, say) {
  const made = element("span", { class: "words" });
  made.innerHTML = html;
  made.querySelectorAll("a[href]").forEach(leadAway);
  made.querySelectorAll("tg-spoiler, .tg-spoiler").forEach(hide);
  made.querySelectorAll("blockquote[expandable]").forEach(fold);
  made.querySelectorAll("blockquote, pre").forEach(standAlone);
  for (const text of plainTexts(made)) enliven(text, say);
  return made;
}

function leadAway(link) {
  link.target = "_blank";
  link.rel = "noopener noreferrer";
}

/** A block ends its line by itself: the line breaks around it would be empty lines. */
function standAlone({ previousSibling: before, nextSibling: after }) {
  if (before?.nodeType === Node.TEXT_NODE) before.data = before.data.replace(/\n$/, "");
  if (after?.nodeType === Node.TEXT_NODE) after.data = after.data.replace(/^\n/, "");
}

function hide(spoiler) {
  spoiler.classList.add("spoiler");
  pressable(spoiler, "Hidden text, press to show", () => {
    spoiler.classList.add("shown");
  });
}

function fold(quote) {
  quote.classList.add("folded");
  pressable(quote, null, () => quote.classList.remove("folded"));
}

function pressable(part, label, pressed) {
  const stop = new AbortController();
  const press = (event) => {
    if (event.type === "keydown" && event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    stop.abort();
    for (const name of ["role", "tabindex", "aria-label"]) part.removeAttribute(name);
    pressed();
  };
  part.setAttribute("role", "button");
  part.tabIndex = 0;
  if (label) part.setAttribute("aria-label", label);
  part.addEventListener("click", press, { signal: stop.signal });
  part.addEventListener("keydown", press, { signal: stop.signal });
}

function plainTexts(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) {
    if (!walker.currentNode.parentElement.closest("a, code, pre")) found.push(walker.currentNode);
  }
  return found;
}

function enliven(text, say) {
  const parts = [];
  let end = 0;
  for (const { 0: name, index } of text.data.matchAll(COMMAND)) {
    parts.push(text.data.slice(end, index), command(name, say));
    end = index + name.length;
  }
  if (parts.length) text.replaceWith(...parts, text.data.slice(end));
}

function command(name, say) {
  const press = (event) => {
    event.preventDefault();
    say(name);
  };
  return element("a", { href: "#", role: "button", onclick: press }, name);
}
