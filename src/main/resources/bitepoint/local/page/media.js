import { byId, element, icon } from "./element.js";

const calm = window.matchMedia("(prefers-reduced-motion: reduce)");

/** What a message shows beside its words: a picture, an animation or a file. */
export function media(shown) {
  switch (shown.kind) {
    case "photo":
      return photo(shown);
    case "animation":
      return animation(shown);
    default:
      return file(shown);
  }
}

function photo({ url }) {
  const enlarge = () => {
    const dialog = byId("picture");
    dialog.querySelector("img").src = url;
    dialog.showModal();
  };
  const image = element("img", { src: url, alt: "" });
  const button = element("button", { type: "button", "aria-label": "Enlarge the picture", onclick: enlarge }, image);
  return element("div", { class: "media" }, button);
}

function animation({ url, fileName }) {
  const isVideo = /\.(mp4|webm)$/i.test(fileName ?? url);
  const box = element("div", { class: "media" });
  if (isVideo) box.append(video(url));
  else if (calm.matches) box.append(...stillGif(url));
  else box.append(element("img", { src: url, alt: "Animation" }));
  box.append(element("span", { class: "badge", "aria-hidden": "true" }, "GIF"));
  return box;
}

function video(url) {
  const moving = element("video", { src: url, loop: true, playsinline: true, "aria-label": "Animation" });
  moving.muted = true;
  moving.autoplay = !calm.matches;
  moving.controls = calm.matches;
  moving.addEventListener("click", () => (moving.paused ? moving.play() : moving.pause()));
  return moving;
}

/** Only the first picture of it, and a button to see it move. */
function stillGif(url) {
  const canvas = element("canvas", { role: "img", "aria-label": "Animation, not moving" });
  const image = element("img", { src: url, alt: "Animation" });
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
