/** What the check says besides `text.check`. */
const id = {
  automatic: "Periksa otomatis setelah sel diubah",
};

const en: typeof id = {
  automatic: "Check by itself after an edit",
};

export const periksaText = { id, en } as const;
