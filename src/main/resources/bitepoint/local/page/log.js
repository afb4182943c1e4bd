import { bubble } from "./bubble.js";
import { byId, element } from "./element.js";
import { kept } from "./media.js";
import { dayName, dayOf } from "./times.js";

const PAUSE = 15 * 60_000;

/** The messages of one person, by day, oldest first. */
export class Log {
  #place = byId("log");
  #messages = new Map();
  #newest;
  #chat;
  #now;

  constructor(chat) {
    this.#chat = chat;
  }

  get isEmpty() {
    return this.#messages.size === 0;
  }

  /** Shows these messages and no others, without having them read aloud. */
  show(messages, now) {
    this.#now = now;
    this.#place.ariaLive = "off";
    this.#messages.clear();
    this.#newest = undefined;
    this.#place.replaceChildren();
    for (const message of messages) this.#append(message);
    setTimeout(() => (this.#place.ariaLive = "polite"), 500);
  }

  /** A message that has just come. */
  add(message) {
    if (this.#messages.has(message.id)) return this.put(message);
    this.#append(message).classList.add("new");
  }

  /** A message that has changed takes the place of what it was; the focus stays with it. */
  put(message) {
    const old = this.find(message.id);
    if (!old) return;
    const changed = bubble(message, this.#chat);
    if (message.media?.url && message.media.url === this.#messages.get(message.id).media?.url) {
      changed.querySelector(".media, .file").replaceWith(kept(old.querySelector(".media, .file"), message));
    }
    changed.classList.toggle("joined", old.classList.contains("joined"));
    const hadFocus = old.contains(document.activeElement);
    this.#messages.set(message.id, message);
    old.replaceWith(changed);
    if (hadFocus) (changed.querySelector(".keyboard > .row > *") ?? byId("words")).focus();
  }

  remove(id) {
    const day = this.find(id)?.parentElement;
    this.find(id)?.remove();
    this.#messages.delete(id);
    if (day && !day.querySelector(".message")) day.remove();
  }

  react({ id, emoji }) {
    const message = this.#messages.get(id);
    if (message) this.put({ ...message, reaction: emoji });
  }

  find(id) {
    return this.#place.querySelector(`[data-id="${CSS.escape(id)}"]`);
  }

  message(id) {
    return this.#messages.get(id);
  }

  /** Today may have become yesterday. */
  setNow(now) {
    if (dayOf(now) === dayOf(this.#now)) return;
    this.#now = now;
    for (const section of this.#place.children) this.#name(section);
  }

  #append(message) {
    const made = bubble(message, this.#chat);
    made.classList.toggle("joined", joins(this.#newest, message));
    this.#newest = message;
    this.#messages.set(message.id, message);
    this.#day(dayOf(message.date)).append(made);
    return made;
  }

  #day(day) {
    const last = this.#place.lastElementChild;
    if (last?.dataset.day === day) return last;
    const section = element("section", { class: "day", "data-day": day }, element("h2", {}, element("span")));
    this.#name(section);
    return this.#place.appendChild(section);
  }

  #name(section) {
    const name = dayName(section.dataset.day, this.#now, this.#chat.language);
    section.querySelector("h2 > span").textContent = name;
    section.setAttribute("aria-label", name);
  }
}

/** Whether a message goes on where the one before ended: same side, same day, no pause between. */
function joins(before, { from, date }) {
  return (
    before?.from === from && dayOf(before.date) === dayOf(date) && date - before.date < PAUSE
  );
}
