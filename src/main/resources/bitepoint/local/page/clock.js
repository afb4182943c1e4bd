import { ask } from "./api.js";
import { byId } from "./element.js";
import { dayAndTime } from "./times.js";

const TURNING = {
  hour: "Turning on by an hour…",
  "check-in": "Turning to the next check-in…",
  sunday: "Turning to next Sunday…",
};
const RESTS = "The clock, not part of the chat";
const SHOWN_FOR = 6_000;
const strip = document.querySelector(".apart");
const status = byId("clock-status");
let set = null;
let rest;

/** The time of the local Telegram, which goes on by itself between two turns. */
export const now = () => (set ? set.millis + (performance.now() - set.at) : Date.now());

function show() {
  const time = byId("now");
  time.textContent = set ? dayAndTime(now()) : "\u00a0";
  time.dateTime = set ? new Date(now()).toISOString() : "";
}

function say(sentence) {
  clearTimeout(rest);
  status.textContent = sentence;
  if (sentence !== RESTS && !strip.ariaBusy) rest = setTimeout(say, SHOWN_FOR, RESTS);
}

/** What time it is there now, in milliseconds. */
export function setClock(millis) {
  set = { millis, at: performance.now() };
  show();
}

async function turn(to, person) {
  if (strip.ariaBusy) return;
  strip.ariaBusy = "true";
  say(TURNING[to]);
  let outcome;
  try {
    const answer = await ask("/api/clock", { person, to });
    setClock(answer.now);
    outcome = `Now it is ${dayAndTime(answer.now)}`;
  } catch (error) {
    outcome = error.message;
  }
  strip.ariaBusy = null;
  say(outcome);
}

/** Lets the clock be turned for whoever `person()` is; `passed(now)` is told as minutes pass. */
export function watchClock(person, passed) {
  for (const button of strip.querySelectorAll("[data-to]")) {
    button.addEventListener("click", () => person() && turn(button.dataset.to, person().id));
  }
  setInterval(() => {
    show();
    passed(now());
  }, 1_000);
}
