/** Fills of the words, best first: told apart in grey print and by colour-blind readers, always beside the word. */
export const WARNA_SEBUTAN = ["#0B5A5E", "#5AA9A4", "#F0E0A2", "#E2A458", "#A34B1F"] as const;

export function warnaSebutan(sebutan: readonly string[], word: string): { readonly fill: string; readonly color: string } {
  const place = sebutan.indexOf(word);
  return { fill: WARNA_SEBUTAN[place] ?? "#FFFFFF", color: place === 0 || place === 4 ? "#FFFFFF" : "#1B1B1B" };
}
