import { byId } from "./element.js";

const SHOWN_FOR = 5_500;
const ACTIONS = {
  upload_photo: "sending a picture",
  upload_video: "sending a video",
  upload_document: "sending a file",
  record_voice: "recording",
};
const status = byId("bot-status");
let connected = false;
let action = null;
let rest;

function show() {
  const busy = connected ? action : "connecting";
  status.textContent = busy ?? "bot";
  status.classList.toggle("dots", busy !== null);
  status.toggleAttribute("data-busy", busy !== null);
}

/** Whether the page hears the local Telegram. */
export function setConnected(now) {
  connected = now;
  show();
}

export function setBot({ name }) {
  byId("bot-name").textContent = name;
  document.title = name;
}

/** The bot is about to send something; null when it has. Fades by itself, as Telegram's does. */
export function typing(what) {
  clearTimeout(rest);
  action = what && (ACTIONS[what] ?? "typing");
  if (action) rest = setTimeout(typing, SHOWN_FOR, null);
  show();
}
