import { valueAt, type Rect } from "../../sheet/grid";
import { isEmptyCell, type View, type Word } from "../../sheet/view";
import { withoutEnumerator } from "./identitas";

/** Titles of the forms of every regime: where one stands, the form above it has ended. */
const TITLE = new RegExp(
  "^(form(ulir|at)?|lampiran(i{1,3})?|contoh|dokumen|laporan|rekap(itulasi)?|daftar|hasil|draf(t)?)*(" +
    [
      "sasarank(in)?erja",
      "(rencana|penetapan|penilaian|pengukuran|verifikasi|reviu|review|capaian|penilaiancapaian|pengukurancapaian|lampiran|keterkaitan)+(sasaran|skp)",
      "penilaian(prestasi|pe?rilaku)?k(in)?erja",
      "penilaianpe?rilaku",
      "evaluasikinerja(pegawai|periodik|tahunan|individu|asn|pns)?",
      "(dokumen)?evaluasi(hasil)?kinerjapegawai",
      "manualindikator",
      "rencanaaksi",
      "matriks?(pembagian)?peran",
      "bukucatatanpenilaian",
      "pengukuran(kinerja|rencanaaksi|inisiatif)",
      "integrasi(hasil|konversi|dan)*(nilai|penilaian|kinerja|skp)",
      "(konversi|akumulasi|penetapan)(predikat|angkakredit)",
    ].join("|") +
    ")|^(rekap(itulasi)?|daftar|penetapan|distribusi)(nilai|hasil)?(predikat|rencana(hasil)?k(in)?erja|rk)|^(rekap(itulasi)?|daftar)(nilai|hasilpenilaian|penilaian)(skp|sasaran|prestasi|k(in)?erja|pegawai|pns|asn|akhir)",
);
/** Longer texts are prose. */
const LONGEST = 110;
/** Lines of one title stand within so many rows. */
const GAP = 3;

const found = new WeakMap<View, readonly Word[]>();

/** Words that open a form: each the first thing in its row, with nothing but other titles beside it. */
export function titlesOf(view: View): readonly Word[] {
  const known = found.get(view);
  if (known) return known;
  const titles = view.words.filter((word) => word.text.length <= LONGEST && isTitle(word) && isFirst(view, word) && !hasNumber(view, word) && view.wordsOf(word.row).every((other) => other.column < word.column || isTitle(other)));
  found.set(view, titles);
  return titles;
}

function isTitle(word: Word): boolean {
  return TITLE.test(word.key) && !/\d\s*%|:\s*\S/.test(word.text) && captionless(word);
}

/** "I. PEJABAT PENILAI KINERJA" and the like begin a block, not a form. */
function captionless(word: Word): boolean {
  return withoutEnumerator(word.text) === word.text || /^lampiran/i.test(word.text);
}

/** A line of values ("Penilaian Perilaku Kerja | 100") has a title's words. */
function hasNumber(view: View, word: Word): boolean {
  const cells = view.grid.values[word.row - view.grid.top] ?? [];
  return cells.some((value, index) => index + view.grid.left > word.column && typeof value === "number");
}

function isFirst(view: View, word: Word): boolean {
  for (let column = view.grid.left; column < word.column; column++) {
    const value = valueAt(view.grid, word.row, column);
    if (!isEmptyCell(value) && !(typeof value === "string" && TITLE.test(value.toLowerCase().replace(/[^a-z]/g, "")))) return false;
  }
  return true;
}

/** Titles in an area in runs of neighbouring lines, from top to bottom. */
export function titleRuns(view: View, area: Rect): readonly (readonly Word[])[] {
  const runs: Word[][] = [];
  for (const word of titlesOf(view)) {
    if (word.row < area.top || word.row > area.bottom || word.column < area.left || word.column > area.right) continue;
    const run = runs[runs.length - 1];
    const before = run?.[run.length - 1];
    if (run && before && word.row - before.row <= GAP && !repeats(run, word)) run.push(word);
    else runs.push([word]);
  }
  return runs;
}

/** The same title again is another form's. */
function repeats(run: readonly Word[], word: Word): boolean {
  return run.some((other) => other.key === word.key);
}
