import { byId, element } from "./element.js";

const bar = byId("pinned");
let pinned = null;

/** The pinned message as a line under the header. */
export function showPinned(id, log) {
  pinned = id;
  refresh(log);
}

/** What is pinned may have changed or gone. */
export function refresh(log) {
  const message = pinned === null ? undefined : log.message(pinned);
  bar.hidden = !message;
  if (!message) return;
  const parsed = element("template");
  parsed.innerHTML = message.html ?? "";
  const line = parsed.content.textContent.replace(/\s+/g, " ").trim();
  bar.querySelector(".preview").textContent = line || (message.media?.fileName ?? "Picture");
}

/** Pressing the bar goes to the message. */
export function watchPinned(log) {
  bar.addEventListener("click", () => {
    const bubble = log.find(pinned);
    bubble?.scrollIntoView({ block: "center" });
    bubble?.classList.remove("found");
    requestAnimationFrame(() => bubble?.classList.add("found"));
  });
}
