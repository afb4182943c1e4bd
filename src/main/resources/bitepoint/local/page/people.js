import { ask } from "./api.js";
import { byId, element } from "./element.js";
import { languageName, languageOptions } from "./languages.js";
import { menu } from "./menu.js";

const KEY = "bitepoint.person";
const dialog = byId("newcomer");
const form = dialog.querySelector("form");

/** The people one can be on this page. Which one is remembered by this tab, then by this browser. */
export class People {
  #all = [];
  #me = null;
  #became;

  /** `became(person)` is called whenever the page is somebody else. */
  constructor(became) {
    this.#became = became;
    menu(byId("me"), byId("people"), () => this.#entries());
    form.elements.language.append(...languageOptions());
    form.addEventListener("submit", (event) => this.#submit(event));
    form.querySelector("[data-close]").addEventListener("click", () => dialog.close());
    dialog.addEventListener("cancel", (event) => this.#me ?? event.preventDefault());
  }

  /** Becomes who one was before, or asks. Fails when the local Telegram doesn't answer. */
  async begin() {
    this.#all = await ask("/api/people");
    const before = sessionStorage.getItem(KEY) ?? localStorage.getItem(KEY);
    const me = this.#all.find((each) => String(each.id) === before);
    if (me) this.#become(me);
    else this.#askWho();
  }

  #become(person) {
    this.#me = person;
    sessionStorage.setItem(KEY, person.id);
    localStorage.setItem(KEY, person.id);
    const button = byId("me");
    button.hidden = false;
    button.querySelector(".name").textContent = person.name;
    button.querySelector(".initial").textContent = initial(person);
    dialog.close();
    this.#became(person);
  }

  #entries() {
    const known = this.#all.map((person) => ({
      label: person.name,
      detail: languageName(person.language),
      icon: element("span", { class: "initial", "aria-hidden": "true" }, initial(person)),
      kind: "radio",
      checked: person.id === this.#me?.id,
      choose: () => person.id === this.#me?.id || this.#become(person),
    }));
    return [...known, { label: "Be someone else…", choose: () => this.#askWho() }];
  }

  #askWho() {
    const known = form.querySelector(".known");
    form.reset();
    form.querySelector(".error").textContent = "";
    form.querySelector("[data-close]").hidden = !this.#me;
    known.hidden = this.#all.length === 0 || this.#me !== null;
    known.replaceChildren(
      ...this.#all.map((person) =>
        element("button", { type: "button", onclick: () => this.#become(person) }, `Be ${person.name}`),
      ),
    );
    if (!dialog.open) dialog.showModal();
  }

  async #submit(event) {
    event.preventDefault();
    const name = form.elements.name.value.trim();
    if (!name) return;
    try {
      const person = await ask("/api/people", { name, language: form.elements.language.value });
      this.#all = [...this.#all.filter(({ id }) => id !== person.id), person];
      this.#become(person);
    } catch (error) {
      form.querySelector(".error").textContent = error.message;
    }
  }
}

const initial = ({ name }) => [...name][0].toLocaleUpperCase();
