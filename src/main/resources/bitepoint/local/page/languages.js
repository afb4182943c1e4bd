import { element } from "./element.js";

const OFTEN = ["en", "de", "es", "fr", "it", "nl", "pl", "pt", "ru", "tr", "uk"];
const browsers = navigator.languages.map((tag) => tag.split("-")[0]);

/** A language in its own words: Deutsch. */
export function languageName(code) {
  try {
    const name = new Intl.DisplayNames([code], { type: "language" }).of(code);
    return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
  } catch {
    return code;
  }
}

/** The languages to choose from, the browser's own first and chosen. */
export function languageOptions() {
  return [...new Set([...browsers, ...OFTEN])].map((code) =>
    element("option", { value: code, lang: code, selected: code === browsers[0] }, languageName(code)),
  );
}
