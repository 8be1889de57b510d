import { createDarkTheme, createLightTheme, teamsHighContrastTheme, type BrandVariants, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

/** The teal of the icons, from darkest to lightest. */
const brand: BrandVariants = {
  10: "#021214", 20: "#062023", 30: "#0A2F33", 40: "#0C3D42", 50: "#0B4C52", 60: "#0B5A5E", 70: "#0F6A6F", 80: "#137A80",
  90: "#2B8B90", 100: "#459CA0", 110: "#5EADB0", 120: "#78BEC0", 130: "#93CED0", 140: "#AFDEDF", 150: "#CCEDEE", 160: "#E8F8F8",
};
const light: Theme = { ...createLightTheme(brand) };
const dark: Theme = { ...createDarkTheme(brand), colorBrandForeground1: brand[110], colorBrandForeground2: brand[120], colorBrandForegroundLink: brand[120] };

const queries = () => [window.matchMedia("(forced-colors: active)"), window.matchMedia("(prefers-color-scheme: dark)")] as const;

function subscribe(onChange: () => void): () => void {
  const watched = queries();
  for (const query of watched) query.addEventListener("change", onChange);
  return () => watched.forEach((query) => query.removeEventListener("change", onChange));
}

function current(): "contrast" | "dark" | "light" {
  const [contrast, prefersDark] = queries();
  if (contrast.matches) return "contrast";
  // Excel on the desktop says which colours it has; on the web the browser does.
  const background = (Office.context as { officeTheme?: Office.OfficeTheme }).officeTheme?.bodyBackgroundColor;
  return background === undefined ? (prefersDark.matches ? "dark" : "light") : isDark(background) ? "dark" : "light";
}

function isDark(color: string): boolean {
  const [red = 255, green = 255, blue = 255] = (/^#?(..)(..)(..)/.exec(color) ?? []).slice(1).map((hex) => parseInt(hex, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/** Fluent's theme for what Excel and the system ask for. */
export function useTheme(): Theme {
  const wanted = useSyncExternalStore(subscribe, current);
  return wanted === "contrast" ? teamsHighContrastTheme : wanted === "dark" ? dark : light;
}
