const PAGE = "en-GB";
const DAY = 24 * 60 * 60 * 1000;

/** 19:04, in the browser's zone. */
export const hourAndMinute = (millis) =>
  new Date(millis).toLocaleTimeString(PAGE, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

/** Tue 24 Nov, 19:04, in the browser's zone. */
export function dayAndTime(millis) {
  const date = new Date(millis);
  const part = (options) => date.toLocaleDateString(PAGE, options);
  const day = `${part({ weekday: "short" })} ${date.getDate()} ${part({ month: "short" })}`;
  return `${day}, ${hourAndMinute(millis)}`;
}

/** Tells days of the browser's zone apart: 2026-11-24. */
export function dayOf(millis) {
  const date = new Date(millis);
  const twoDigits = (number) => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}

/** What a day is called at a moment, in a language: Today, Yesterday, Sunday, 22 November. */
export function dayName(day, now, language) {
  const ago = (Date.parse(day) - Date.parse(dayOf(now))) / DAY;
  const locale = speaks(language);
  if (ago === 0 || ago === -1) {
    const name = new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(ago, "day");
    return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
  }
  const date = new Date(`${day}T12:00`);
  const otherYear = date.getFullYear() !== new Date(now).getFullYear();
  return date.toLocaleDateString(locale, {
    weekday: otherYear ? undefined : "long",
    day: "numeric",
    month: "long",
    year: otherYear ? "numeric" : undefined,
  });
}

/** A locale for a language, English where the browser doesn't know it; "en" means en-GB. */
function speaks(language) {
  if (!language || language === "en") return PAGE;
  try {
    return Intl.getCanonicalLocales(language.replace("_", "-"))[0] ?? PAGE;
  } catch {
    return PAGE;
  }
}
