const KEY = "bitepoint.theme";
const system = window.matchMedia("(prefers-color-scheme: dark)");

function kept() {
  return localStorage.getItem(KEY);
}

function show() {
  if (kept()) document.documentElement.dataset.theme = kept();
  else delete document.documentElement.dataset.theme;
}

/** Whether the page is dark now. */
export const isDark = () => (kept() ? kept() === "dark" : system.matches);

/** Turns light into dark and back. The same as the system's is not kept, so it follows again. */
export function toggleTheme() {
  const dark = !isDark();
  if (dark === system.matches) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, dark ? "dark" : "light");
  show();
}

window.addEventListener("storage", show);
show();
