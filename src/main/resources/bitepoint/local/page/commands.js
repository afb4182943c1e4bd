import { byId, element } from "./element.js";

const box = byId("commands");
const words = byId("words");
const slash = byId("slash");
let known = [];
let chosen = -1;

/** The commands that the bot offers. */
export function setCommands(commands) {
  known = commands ?? [];
  slash.hidden = known.length === 0;
}

const options = () => [...box.children];

function choose(index) {
  const all = options();
  chosen = all.length ? (index + all.length) % all.length : -1;
  all.forEach((each, at) => (each.ariaSelected = String(at === chosen)));
  all[chosen]?.scrollIntoView({ block: "nearest" });
  if (all[chosen]) words.setAttribute("aria-activedescendant", all[chosen].id);
}

function open(beginning, send) {
  const fitting = known.filter(({ command }) => command.startsWith(beginning));
  box.replaceChildren(
    ...fitting.map(({ command, description }, at) => {
      const pick = (event) => {
        event.preventDefault();
        close();
        send(`/${command}`);
      };
      return element(
        "div",
        { role: "option", id: `command-${at}`, onpointerdown: (event) => event.preventDefault(), onclick: pick },
        element("b", {}, `/${command}`),
        element("span", {}, description),
      );
    }),
  );
  box.hidden = fitting.length === 0;
  slash.ariaExpanded = String(!box.hidden);
  if (box.hidden) close();
  else choose(0);
}

export function close() {
  box.hidden = true;
  slash.ariaExpanded = "false";
  words.removeAttribute("aria-activedescendant");
}

/** Shows the commands that fit what is being typed, and sends the one that is picked. */
export function watchCommands(send) {
  words.addEventListener("input", () => {
    const typed = /^\/([a-z0-9_]*)$/i.exec(words.value);
    if (typed) open(typed[1].toLowerCase(), send);
    else close();
  });
  slash.addEventListener("click", () => {
    words.focus();
    if (box.hidden) open("", send);
    else close();
  });
  words.addEventListener("blur", ({ relatedTarget }) => relatedTarget === slash || close());
  words.addEventListener("keydown", (event) => {
    if (box.hidden) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) choose(chosen + step);
    else if (event.key === "Escape") close();
    else if (event.key === "Tab" && !event.shiftKey) complete();
    else if (event.key === "Enter" && !event.shiftKey) options()[chosen].click();
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });
}

function complete() {
  words.value = `${options()[chosen].querySelector("b").textContent} `;
  close();
}
