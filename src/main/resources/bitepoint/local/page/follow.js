import { byId } from "./element.js";

const NEAR = 60;
const RESTS_AFTER = 1_200;
const scroller = byId("scroller");
const button = byId("newest");
const count = button.firstElementChild;
let following = true;
let moving;
let last = 0;
let missed = 0;

const atNewest = () => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR;

function show() {
  button.hidden = following;
  count.textContent = missed || "";
  const news = missed === 1 ? "1 new message" : `${missed} new messages`;
  button.ariaLabel = missed ? `Go to the newest, ${news}` : "Go to the newest";
}

/** Goes to the newest message, and stays with it as more come. */
export function goToNewest() {
  following = true;
  missed = 0;
  scroller.scrollTop = scroller.scrollHeight;
  last = scroller.scrollTop;
  show();
}

/** Something has come: it is followed, or counted on the button by whoever has scrolled up. */
export function arrived() {
  look();
  if (following) return goToNewest();
  missed += 1;
  show();
}

const keepUp = new ResizeObserver(() => {
  look();
  if (following) goToNewest();
});

/** Only going up is leaving the newest: pictures that load late move the end away, not the person. */
function look() {
  if (atNewest()) following = true;
  else if (scroller.scrollTop < last) following = false;
  last = scroller.scrollTop;
}

function notice() {
  look();
  if (following) missed = 0;
  show();
  scroller.classList.toggle("moving", !following);
  clearTimeout(moving);
  moving = setTimeout(() => scroller.classList.remove("moving"), RESTS_AFTER);
}

/** Watches where the person scrolls. */
export function follow() {
  scroller.addEventListener("scroll", notice, { passive: true });
  button.addEventListener("click", goToNewest);
  keepUp.observe(scroller);
  keepUp.observe(byId("log"));
  show();
}
