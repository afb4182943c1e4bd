import { element, icon } from "./element.js";
import { keyboard } from "./keyboard.js";
import { media } from "./media.js";
import { hourAndMinute } from "./times.js";
import { words } from "./words.js";

/**
 * One message as an element. `chat` is what it may do and must know: the bot's names, the language
 * of the words, `say(text)` and `tap(message, data)`.
 */
export function bubble(message, chat) {
  const author = message.from === "bot" ? chat.bot : "You";
  const body = element("div", { class: "bubble" }, element("span", { class: "sr-only" }, `${author}: `));
  if (message.media) body.append(media(message));
  body.append(...text(message, chat));
  const made = element("article", {
    class: "message",
    "data-id": message.id,
    "data-from": message.from,
    "aria-label": `${author}, ${hourAndMinute(message.date)}`,
  });
  made.append(body);
  if (message.keyboard?.length) {
    made.append(keyboard(message.keyboard, (data) => chat.tap(message.id, data)));
  }
  return made;
}

function text(message, chat) {
  const about = meta(message);
  if (!message.html && !message.reaction && message.media && message.media.kind !== "document") {
    about.classList.add("overlay");
    return [about];
  }
  const made = element("div", { class: "text", dir: "auto", lang: chat.language });
  if (message.viaBot) made.append(element("div", { class: "via" }, `via @${chat.username}`));
  if (message.html) made.append(words(message.html, chat.say));
  if (message.reaction) {
    made.append(element("div", { class: "foot" }, reaction(message.reaction, message.from, chat), about));
  } else {
    made.append(about);
  }
  return [made];
}

function reaction(emoji, from, chat) {
  const label = `${from === "person" ? chat.bot : "You"} reacted with ${emoji}`;
  return element("span", { class: "reaction new", role: "img", "aria-label": label }, emoji);
}

function meta({ date, from }) {
  const made = element("span", { class: "meta" });
  made.append(
    element("time", { datetime: new Date(date).toISOString() }, hourAndMinute(date)),
  );
  if (from === "person") made.append(icon("seen"));
  return made;
}
