import { byId, element } from "./element.js";

const SHOWN_FOR = 4_000;

/** A word that goes by itself, or one that must be confirmed. */
export function toast({ text, alert = false }) {
  if (!text) return;
  if (alert) {
    const dialog = byId("alert");
    dialog.querySelector("p").textContent = text;
    if (!dialog.open) dialog.showModal();
    return;
  }
  const made = element("div", { class: "toast" }, text);
  byId("toasts").append(made);
  setTimeout(() => made.remove(), SHOWN_FOR + text.length * 30);
}
