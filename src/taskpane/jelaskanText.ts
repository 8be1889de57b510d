import type { Unexplained } from "../app/explainCell";

/** Words of the explanation. */
const id = {
  title: "Jelaskan",
  intro: "Pilih sel berisi fungsi SKP atau hasil pada formulir untuk melihat rumus peraturan dengan angka sel itu, langkah demi langkah.",
  button: "Jelaskan sel terpilih",
  of: (what: string) => `Jelaskan ${what}`,
  working: "Membaca sel…",
  steps: "Langkah",
  changes: "Yang akan mengubah hasilnya",
  reading: "Bacaan",
  rounded: "Tanda ≈ berarti dibulatkan untuk ditampilkan; hitungannya tetap tepat.",
  sheet: "Tulis ke lembar",
  written: (sheet: string) => `Penjelasan ditulis di lembar «${sheet}».`,
  why: {
    "no-function": "Sel ini tidak berisi fungsi SKP dan bukan hasil pada formulir yang dikenali. Pilih sel lain, lalu ulangi.",
    error: "Fungsi pada sel ini menampilkan galat; arahkan penunjuk ke galatnya untuk membaca sebabnya, lalu perbaiki sel yang dirujuknya.",
    beyond: "Argumen fungsi pada sel ini berupa rumus yang tidak dapat dihitung panel; pindahkan ke sel sendiri, lalu rujuk sel itu.",
  } satisfies Record<Unexplained, string>,
};

export type JelaskanText = Omit<typeof id, "why"> & { readonly why: Record<Unexplained, string> };

const en: JelaskanText = {
  title: "Explain",
  intro: "Select a cell with an SKP function, or a result on a form, to see the formula of the regulation with that cell's numbers, step by step.",
  button: "Explain selected cell",
  of: (what) => `Explain ${what}`,
  working: "Reading the cell…",
  steps: "Steps",
  changes: "What would change the result",
  reading: "Reading",
  rounded: "≈ means rounded for showing; the calculation stays exact.",
  sheet: "Write to a sheet",
  written: (sheet) => `The explanation is on the sheet “${sheet}”.`,
  why: {
    "no-function": "This cell holds no SKP function and is no result on a recognised form. Select another cell and try again.",
    error: "The function in this cell shows an error; hover over it to read why, then mend the cells it refers to.",
    beyond: "An argument of the function is a formula that the pane can't work out; move it to a cell of its own and refer to that.",
  },
};

export const jelaskanText = { id, en } as const;
