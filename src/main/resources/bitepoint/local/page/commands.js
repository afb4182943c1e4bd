import { byId, element } from "./element.js";
import { optionList } from "./options.js";

const words = byId("words");
const slash = byId("slash");
const list = optionList(byId("commands"), {
  opener: slash,
  toggled: (open) => (slash.ariaExpanded = String(open)),
});
let known = [];

/** The commands that the bot offers. */
export function setCommands(commands) {
  known = commands ?? [];
  slash.hidden = known.length === 0;
}

function open(beginning, send) {
  list.open(
    known
      .filter(({ command }) => command.startsWith(beginning))
      .map(({ command, description }) => ({
        shows: [element("b", {}, `/${command}`), element("span", {}, description)],
        pick: () => send(`/${command}`),
        complete: `/${command} `,
      })),
  );
}

export const close = list.close;

/** Shows the commands that fit what is being typed, and sends the one that is picked. */
export function watchCommands(send) {
  words.addEventListener("input", () => {
    const typed = /^\/([a-z0-9_]*)$/i.exec(words.value);
    if (typed) open(typed[1].toLowerCase(), send);
    else close();
  });
  slash.addEventListener("click", () => {
    words.focus();
    if (byId("commands").hidden) open("", send);
    else close();
  });
}
