import { byId, element } from "./element.js";

const words = byId("words");

/**
 * A list over the composer, of what fits what is being typed. Each entry has `shows`, its elements,
 * and `pick()`; perhaps `complete`, the text that Tab puts into the composer. Arrow keys choose,
 * Enter or a press picks, Escape closes; so does going elsewhere, but not to `opener`. `toggled(open)`
 * is told what became of it.
 */
export function optionList(box, { opener, toggled = () => {} } = {}) {
  let known = [];
  let chosen = -1;

  function choose(index) {
    const all = [...box.children];
    chosen = (index + all.length) % all.length;
    all.forEach((each, at) => (each.ariaSelected = String(at === chosen)));
    all[chosen].scrollIntoView({ block: "nearest" });
    words.setAttribute("aria-activedescendant", all[chosen].id);
  }

  function open(entries) {
    if (entries.length === 0) return close();
    known = entries;
    box.replaceChildren(...entries.map(option));
    box.hidden = false;
    toggled(true);
    choose(0);
  }

  function option({ shows }, at) {
    const press = (event) => {
      event.preventDefault();
      pick(at);
    };
    const stay = (event) => event.preventDefault();
    return element("div", { role: "option", id: `${box.id}-${at}`, onpointerdown: stay, onclick: press }, ...shows);
  }

  function pick(at) {
    close();
    known[at].pick();
  }

  function close() {
    if (box.hidden) return;
    box.hidden = true;
    toggled(false);
    words.removeAttribute("aria-activedescendant");
  }

  function complete() {
    const text = known[chosen].complete;
    close();
    if (text) write(text);
  }

  words.addEventListener("blur", ({ relatedTarget }) => (opener && relatedTarget === opener) || close());
  words.addEventListener("keydown", (event) => {
    if (box.hidden) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) choose(chosen + step);
    else if (event.key === "Escape") close();
    else if (event.key === "Tab" && !event.shiftKey) complete();
    else if (event.key === "Enter" && !event.shiftKey) pick(chosen);
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });
  return { open, close };
}

/** Puts a text into the composer, as if it had been typed. */
export function write(text) {
  words.value = text;
  words.dispatchEvent(new Event("input"));
}
