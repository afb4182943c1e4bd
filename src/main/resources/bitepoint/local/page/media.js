import { byId, element, icon } from "./element.js";

const calm = window.matchMedia("(prefers-reduced-motion: reduce)");

/** What a message shows beside its words: a picture, an animation or a file. */
export function media(message) {
  const shown = message.media;
  switch (shown.kind) {
    case "photo":
      return photo(shown, firstLine(message));
    case "animation":
      return animation(shown, firstLine(message) || "Animation");
    default:
      return file(shown);
  }
}

/** The same picture goes on as it is, for who does not see it under the words of now. */
export function kept(box, message) {
  const name = firstLine(message);
  for (const image of box.querySelectorAll("img")) image.alt = name || (message.media.kind === "animation" ? "Animation" : "");
  for (const other of box.querySelectorAll("canvas, video")) other.setAttribute("aria-label", name || "Animation");
  return box;
}

function firstLine({ text }) {
  return (text ?? "").split("\n", 1)[0].trim();
}

/** Its size is known before it is there, so that nothing jumps when it comes. */
function picture({ url, width, height }, alt) {
  return element("img", { src: url, alt, ...(width && height ? { width, height } : {}) });
}

function photo(shown, alt) {
  const enlarge = () => {
    const dialog = byId("picture");
    dialog.querySelector("img").src = shown.url;
    dialog.querySelector("img").alt = alt;
    dialog.showModal();
  };
  const image = picture(shown, alt);
  const button = element("button", { type: "button", "aria-label": "Enlarge the picture", onclick: enlarge }, image);
  return element("div", { class: "media" }, button);
}

function animation(shown, name) {
  const { url, fileName } = shown;
  const isVideo = /\.(mp4|webm)$/i.test(fileName ?? url);
  const box = element("div", { class: "media" });
  if (isVideo) box.append(video(url, name));
  else if (calm.matches) box.append(...stillGif(shown, name));
  else box.append(picture(shown, name));
  box.append(element("span", { class: "badge", "aria-hidden": "true" }, "GIF"));
  return box;
}

function video(url, name) {
  const moving = element("video", { src: url, loop: true, playsinline: true, "aria-label": name });
  moving.muted = true;
  moving.autoplay = !calm.matches;
  moving.controls = calm.matches;
  moving.addEventListener("click", () => (moving.paused ? moving.play() : moving.pause()));
  return moving;
}

/** Only the first picture of it, and a button to see it move. */
function stillGif(shown, name) {
  const { width, height } = shown;
  const canvas = element("canvas", { role: "img", "aria-label": name, ...(width && height ? { width, height } : {}) });
  const image = picture(shown, name);
  image.onload = () => {
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    canvas.getContext("2d").drawImage(image, 0, 0);
  };
  const play = element("button", { type: "button", class: "play", "aria-label": "Play the animation" }, icon("play"));
  play.onclick = () => {
    play.remove();
    canvas.replaceWith(image);
  };
  return [canvas, play];
}

function file({ url, fileName }) {
  const kind = /\.(\w{1,5})$/.exec(fileName ?? "")?.[1]?.toUpperCase() ?? "File";
  return element(
    "a",
    { class: "file", href: url, download: fileName ?? "", "aria-label": `Save ${fileName}` },
    element("span", { class: "tile" }, icon("file")),
    element("span", {}, element("b", {}, fileName ?? "File"), element("small", {}, kind)),
  );
}
