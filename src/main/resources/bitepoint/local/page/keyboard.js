import { element, icon } from "./element.js";

const PATIENCE = 15_000;

/** The buttons under a message; `tap(data)` is called at once, and fails if it didn't get through. */
export function keyboard(rows, tap) {
  const made = element("div", { class: "keyboard", role: "group", "aria-label": "Buttons" });
  for (const row of rows) {
    made.append(element("div", { class: "row" }, ...row.map((each) => button(each, tap))));
  }
  made.addEventListener("keydown", (event) => step(made, event));
  return made;
}

function button({ text, data, url }, tap) {
  if (url) {
    return element("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, text, icon("away"));
  }
  const made = element("button", { type: "button" }, text);
  made.dataset.data = data;
  made.addEventListener("click", async () => {
    if (made.ariaBusy === "true") return;
    made.ariaBusy = "true";
    const patience = setTimeout(() => release(made), PATIENCE);
    try {
      await tap(data);
    } catch {
      clearTimeout(patience);
      release(made);
    }
  });
  return made;
}

const release = (button) => button.removeAttribute("aria-busy");

/** The bot has answered a tap: the button under this message comes to rest. */
export function answered(bubble, data) {
  for (const button of bubble?.querySelectorAll(".keyboard button") ?? []) {
    if (button.dataset.data === data) release(button);
  }
}

/** Arrow keys go from button to button. */
function step(board, event) {
  const buttons = [...board.querySelectorAll("button, a")];
  const here = buttons.indexOf(document.activeElement);
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const across = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (here < 0 || (!by && !across)) return;
  event.preventDefault();
  if (by) return buttons[here + by]?.focus();
  const rows = [...board.children];
  const row = rows.indexOf(buttons[here].parentElement);
  const column = [...rows[row].children].indexOf(buttons[here]);
  const there = rows[row + across]?.children;
  there?.[Math.min(column, there.length - 1)].focus();
}
