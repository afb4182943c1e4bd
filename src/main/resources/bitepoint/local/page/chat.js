import { ask } from "./api.js";
import { now, setClock, watchClock } from "./clock.js";
import { setCommands } from "./commands.js";
import { clear, showBottom, watchComposer } from "./composer.js";
import { byId } from "./element.js";
import { arrived, follow, goToNewest } from "./follow.js";
import { setBot, setConnected, typing } from "./header.js";
import { setUsername } from "./inline.js";
import { answered } from "./keyboard.js";
import { Log } from "./log.js";
import { menu } from "./menu.js";
import { People } from "./people.js";
import { refresh, showPinned, watchPinned } from "./pinned.js";
import { listen } from "./stream.js";
import { isDark, toggleTheme } from "./theme.js";
import { toast } from "./toasts.js";

const AGAIN = 2_000;
let me = null;
let stop = () => {};

/** Asks on behalf of the person; what goes wrong is shown. True when it got through. */
async function act(path, body) {
  try {
    await ask(path, { person: me.id, ...body });
    return true;
  } catch (error) {
    toast({ text: error.message });
    return false;
  }
}

function say(text) {
  goToNewest();
  return act("/api/say", { text });
}

/** What the bot offers for that; nothing where it does not answer. */
function look(text) {
  return ask("/api/inline", { person: me.id, text }).catch(() => ({ results: [] }));
}

function post(query, result) {
  goToNewest();
  return act("/api/inline/choose", { query, result });
}

const chat = {
  bot: "Bite Point",
  username: "",
  language: "en",
  say,
  async tap(message, data) {
    if (!(await act("/api/tap", { message, data }))) throw new Error("not tapped");
  },
};
const log = new Log(chat);

/** What each event of the stream does to the page. */
const happenings = {
  snapshot({ person, messages, pinned, commands, description, now, bot }) {
    me = { ...me, ...person };
    chat.bot = bot.name;
    chat.username = bot.username;
    setUsername(bot.username);
    chat.language = me.language;
    setConnected(true);
    setBot(bot);
    setClock(now);
    setCommands(commands);
    byId("about").querySelector("p").textContent = description ?? "";
    log.show(messages, now);
    showPinned(pinned, log);
    typing(null);
    foot();
    goToNewest();
  },
  message(message) {
    log.add(message);
    foot();
    if (message.from === "person") return;
    typing(null);
    arrived();
  },
  edit(message) {
    log.put(message);
    refresh(log);
  },
  delete({ id }) {
    log.remove(id);
    refresh(log);
    foot();
  },
  typing: ({ action }) => typing(action),
  toast,
  reaction: (reaction) => log.react(reaction),
  pin: ({ id }) => showPinned(id, log),
  answered: ({ message, data }) => answered(log.find(message), data),
  clock({ now }) {
    setClock(now);
    log.setNow(now);
  },
  commands: setCommands,
  blocked({ blocked }) {
    me.blocked = blocked;
    foot();
  },
};

/** The foot and the middle of the chat, as they must be now. */
function foot() {
  showBottom(me.blocked ? "unblock" : log.isEmpty ? "start" : "composer");
  byId("about").hidden = !log.isEmpty || !byId("about").querySelector("p").textContent;
}

function become(person) {
  stop();
  me = person;
  clear();
  setConnected(false);
  stop = listen(person.id, { hear: (kind, data) => happenings[kind](data), lost });
}

/** After a break the person may no longer exist, because the local Telegram forgot everybody. */
async function lost() {
  setConnected(false);
  const all = await ask("/api/people").catch(() => null);
  if (all && !all.some(({ id }) => id === me.id)) begin();
}

const people = new People(become);

async function begin() {
  stop();
  try {
    await people.begin();
  } catch {
    setTimeout(begin, AGAIN);
  }
}

menu(byId("more"), byId("more-menu"), () => [
  { label: "Dark mode", icon: "moon", kind: "checkbox", checked: isDark(), choose: toggleTheme },
  me?.blocked
    ? { label: "Unblock", icon: "block", choose: () => act("/api/block", { blocked: false }) }
    : { label: `Block ${chat.bot}`, icon: "block", danger: true, choose: () => act("/api/block", { blocked: true }) },
]);
byId("start").addEventListener("click", () => say("/start"));
byId("unblock").addEventListener("click", () => act("/api/block", { blocked: false }));
watchComposer({ say, look, post });
watchPinned(log);
watchClock(() => me, (passed) => log.isEmpty || log.setNow(passed));
follow();
begin();
