import { element, icon } from "./element.js";

/**
 * A button that opens a menu. `entries()` is asked each time it opens: label, choose(), and perhaps
 * icon, detail, danger, kind ("radio" or "checkbox") with checked. Escape, Tab, a choice or a press
 * elsewhere closes it.
 */
export function menu(button, box, entries) {
  const items = () => [...box.children];

  function open() {
    box.replaceChildren(...entries().map((entry) => item(entry, close)));
    box.hidden = false;
    button.ariaExpanded = "true";
    (box.querySelector("[aria-checked=true]") ?? box.firstElementChild).focus();
  }

  function close() {
    if (box.hidden) return;
    const hadFocus = box.contains(document.activeElement);
    box.hidden = true;
    button.ariaExpanded = "false";
    if (hadFocus) button.focus();
  }

  button.addEventListener("click", () => (box.hidden ? open() : close()));
  document.addEventListener("pointerdown", ({ target }) => {
    if (!box.contains(target) && !button.contains(target)) close();
  });
  box.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget && !box.contains(relatedTarget)) close();
  });
  box.addEventListener("keydown", (event) => {
    const all = items();
    const here = all.indexOf(document.activeElement);
    const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: -1 }[event.key];
    if (to !== undefined) all.at(to % all.length).focus();
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
}

function item({ label, choose, icon: name, detail, danger, kind, checked = false }, close) {
  const made = element("button", {
    type: "button",
    role: kind ? `menuitem${kind}` : "menuitem",
    tabindex: -1,
    class: danger ? "danger" : null,
    "aria-checked": kind ? String(checked) : null,
  });
  made.append(
    name?.nodeType ? name : icon(name ?? "person"),
    element("span", { class: "label" }, label),
  );
  if (detail) made.append(element("small", {}, detail));
  if (checked) {
    const tick = icon("tick");
    tick.classList.add("tick");
    made.append(tick);
  }
  made.addEventListener("click", () => {
    close();
    choose();
  });
  return made;
}
