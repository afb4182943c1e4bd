import { byId, element } from "./element.js";
import { optionList, write } from "./options.js";

const PAUSE = 200;
const words = byId("words");
const list = optionList(byId("offers"));
let username = "";
let newest = 0;
let pause;

export function setUsername(name) {
  username = name;
}

/** Closes the list; answers that are still on their way are no longer wanted. */
export function close() {
  clearTimeout(pause);
  newest += 1;
  list.close();
}

/**
 * Shows what the bot offers for what is typed after its name, as in `@SomeBot knee`. `look(typed)`
 * asks the bot and is answered with its query's id and its results; `post(query, result)` posts the
 * one that is picked.
 */
export function watchInline({ look, post }) {
  async function show(typed) {
    newest += 1;
    const mine = newest;
    const { query, results } = await look(typed);
    if (mine !== newest || document.activeElement !== words) return;
    list.open(
      results.map(({ id, title, description }) => ({
        shows: [element("b", {}, title), element("span", {}, description)],
        pick: () => post(query, id),
      })),
    );
  }

  words.addEventListener("input", () => {
    clearTimeout(pause);
    const typed = /^@(\w*)(?:\s(.*))?$/s.exec(words.value);
    const name = typed?.[1].toLowerCase();
    if (!username || !typed || !username.toLowerCase().startsWith(name)) return close();
    if (typed[2] === undefined) return suggest();
    if (name !== username.toLowerCase()) return close();
    pause = setTimeout(show, PAUSE, typed[2].slice(0, 256));
  });
}

/** The bot's name is being typed. */
function suggest() {
  close();
  const called = `@${username}`;
  list.open([
    {
      shows: [element("b", {}, called), element("span", {}, "Looks something up, in any chat")],
      pick: () => write(`${called} `),
      complete: `${called} `,
    },
  ]);
}
