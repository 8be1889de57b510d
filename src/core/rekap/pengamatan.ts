import { grouped } from "../base/grouped";
import type { FindingData, Message } from "../check/finding";
import type { BarisRekap, RekapRejim, TemuanRekap } from "../regulations/rekap";
import { ambangPengamatan as ambang, citePengamatan } from "../regulations/umum/ambangPengamatan";

const PESAN = {
  "umum/amati-semua-sama": { id: "Semua {n} pegawai unit ini berpredikat {predikat}. Itu mungkin saja; lihat kembali apakah perbedaan sumbangannya sudah tercermin.", en: "All {n} people of this unit are rated {predikat}. That may well be; see whether their different contributions show." },
  "umum/amati-realisasi-sama": { id: "Realisasi sama persis dengan target di semua indikator pada {jumlah} dari {n} pegawai yang dapat dibandingkan ({nama}); lihat kembali bukti dukungnya.", en: "Realisation equals target in every indicator for {jumlah} of {n} comparable people ({nama}); look at the evidence again." },
  "umum/amati-tepat-di-atas-batas": { id: "Nilai {jumlah} dari {n} pegawai paling banyak {poin} di atas batas bawah sebutannya ({nama}); lihat kembali apakah penilaiannya bertolak dari hasil.", en: "The values of {jumlah} of {n} people are at most {poin} above the lower bound of their word ({nama}); see whether they start from results." },
  "umum/amati-penilai": { id: "Predikat dari satu pejabat penilai ({jumlah} pegawai) rata-rata {beda} tingkat lebih {arah} daripada pegawai lain di unit ini; samakan pemahaman kriterianya bila perlu.", en: "The ratings of one assessor ({jumlah} people) are on average {beda} steps {arah} than those of the others in this unit; align the criteria where needed." },
} as const satisfies Readonly<Record<string, Message>>;

type Id = keyof typeof PESAN;

/** Patterns in the ratings of a unit that are worth a look. None is a fault, and none names anybody as at fault. */
export function pengamatanUnit(orang: readonly BarisRekap[], regime: RekapRejim | undefined): readonly TemuanRekap[] {
  const found: TemuanRekap[] = [];
  const [first] = orang;
  if (!first || !regime) return found;
  const tell = (rule: Id, at: BarisRekap, data: FindingData) => found.push({ rule, severity: "saran", owner: "penilai", cell: at.at, berkas: at.berkas, message: PESAN[rule], data, cite: citePengamatan });
  const n = orang.length;
  if (n >= ambang.semuaSamaSejak && orang.every(({ predikat }) => predikat === first.predikat)) tell("umum/amati-semua-sama", first, { n, predikat: first.predikat ?? "" });

  const comparable = orang.filter(({ samaTarget }) => samaTarget !== null);
  const same = comparable.filter(({ samaTarget }) => samaTarget);
  if (same[0]) tell("umum/amati-realisasi-sama", same[0], { jumlah: same.length, n: comparable.length, nama: sebutNama(same) });

  const { poin, sejak, persen } = ambang.tepatDiAtas;
  const near = orang.filter(({ nilai }) => nilai !== null && regime.batas?.some((batas) => nilai >= batas && nilai <= batas + poin));
  const valued = orang.filter(({ nilai }) => nilai !== null);
  if (near[0] && near.length >= sejak && near.length * 100 >= persen * valued.length) tell("umum/amati-tepat-di-atas-batas", near[0], { jumlah: near.length, n: valued.length, poin, nama: sebutNama(near) });

  for (const own of byPenilai(orang)) {
    const others = orang.filter((each) => each.penilai !== null && each.penilai !== own[0]?.penilai);
    const [head] = own;
    if (!head || own.length < ambang.penilai.orang || others.length < ambang.penilai.lain) continue;
    const beda = meanStep(others, regime) - meanStep(own, regime);
    if (Math.abs(beda) >= ambang.penilai.tingkat) tell("umum/amati-penilai", head, { jumlah: own.length, beda: Math.abs(beda), arah: beda > 0 ? { id: "tinggi", en: "higher" } : { id: "rendah", en: "lower" } });
  }
  return found;
}

/** Mean place among the words, 0 the best. */
function meanStep(orang: readonly BarisRekap[], { sebutan }: RekapRejim): number {
  return orang.reduce((sum, { predikat }) => sum + sebutan.indexOf(predikat ?? ""), 0) / orang.length;
}

function byPenilai(orang: readonly BarisRekap[]): readonly (readonly BarisRekap[])[] {
  return [...grouped(orang, ({ penilai }) => penilai ?? undefined).values()];
}

/** The first names of some people, and how many more there are. */
export function sebutNama(orang: readonly BarisRekap[]): Message {
  const rest = orang.length - ambang.nama;
  const known = (nameless: string) => orang.slice(0, ambang.nama).map(({ nama }) => nama ?? nameless).join(", ");
  return { id: known("pegawai tanpa nama") + (rest > 0 ? `, dan ${rest} lainnya` : ""), en: known("an official without a name") + (rest > 0 ? `, and ${rest} more` : "") };
}
