import fc from "fast-check";
import { checkGrids, recogniseIn, scoreForms } from "../../../src/app/checkWorkbook";
import type { CivilDate } from "../../../src/core/base/civilDate";
import { profilBaku } from "../../../src/core/base/setting";
import { findingText } from "../../../src/core/check/message";
import type { RencanaSkp } from "../../../src/core/regulations/pp30/forms/types";
import { a1 } from "../../../src/core/sheet/a1";
import type { Grid } from "../../../src/core/sheet/grid";
import { drawKinerja, drawPerilaku, drawSkp, type Bahan, type Gaya, type GayaNilai } from "./draw";
import type { Orang } from "../orang";
import { jumlah, kategoriRencana, NILAI, nilaiIkiJpt, perilaku, predikat, tertimbang, tertimbangJpt, type RencanaKerja, type Ukuran } from "./nilai";

/**
 * Workbooks of PermenPANRB 8/2021 as offices lay them out: whatever the layout, the form is found once, each rencana
 * kinerja at its cell, every value as worked out a second time in nilai.ts, and a right form has nothing that is `salah`
 * or `periksa`. `RUNS=2000 npx jest test/field/pp30` crosses more of them.
 */
const TODAY = "2022-02-10" as CivilDate;
const RUNS = Number(process.env["RUNS"] ?? 60);

const shared = { top: fc.integer({ min: 0, max: 5 }), left: fc.integer({ min: 0, max: 2 }), gabung: fc.constantFrom("merge", "kosong", "ulang"), identitas: fc.constantFrom("sisi", "tumpuk", "huruf"), titikDua: fc.constantFrom("sel", "teks", "awal", "tanpa"), periode: fc.integer({ min: 0, max: 4 }), nip: fc.constantFrom("teks", "titik", "spasi"), tandaTangan: fc.constantFrom("kiri-kanan", "kanan") } as const;

const gaya = fc.record({
  ...shared,
  bentuk: fc.constantFrom("dasar", "dasar", "pengembangan", "jpt", "rencana", "rencana-jpt"),
  judul: fc.constantFrom("resmi", "singkat", "tanpa"),
  kepala: fc.constantFrom("resmi", "singkat", "patah", "nbsp", "dua-baris"),
  nomor: fc.constantFrom("kurung", "angka", "salah", "tersembunyi", "tanpa"),
  kolomNomor: fc.boolean(),
  kolomTambahan: fc.boolean(),
  target: fc.constantFrom("satu-sel", "dua-sel", "ujung"),
  realisasi: fc.constantFrom("satuan", "angka", "dua-sel", "persen"),
  capaian: fc.constantFrom("persen", "angka", "teks", "bulat", "koma"),
  bagian: fc.constantFrom("resmi", "tanpa-huruf", "terpisah", "singkat", "rencana"),
  jumlah: fc.constantFrom("resmi", "singkat", "kanan", "tanpa"),
  akhir: fc.constantFrom("NILAI AKHIR SKP", "NILAI SKP", "Nilai Akhir SKP :", "NILAI AKHIR"),
  metode: fc.constantFrom(["Direct", "Non-direct"], ["DIRECT CASCADING", "NON DIRECT CASCADING"], ["Langsung", "Tidak Langsung"]),
  barisKosong: fc.constantFrom("tanpa", "antar", "bernomor"),
  besar: fc.boolean(),
  nihil: fc.constantFrom(null, "-", "Tidak ada", "Nihil."),
  bobot: fc.constantFrom("jenis", "baris"),
}) as unknown as fc.Arbitrary<Gaya>;

const pegawai: Orang = { nama: "Sari Puspita, S.E.", nip: "198703152011012004", pangkat: "Penata, III/c", jabatan: "Analis SDM Aparatur Ahli Muda", unit: "Bagian Organisasi" };
const penilai: Orang = { nama: "Drs. Bagus Wicaksono, M.Si.", nip: "197001051995031002", pangkat: "Pembina, IV/a", jabatan: "Kepala Bagian Organisasi", unit: "Sekretariat Daerah" };
const kepala: Orang = { nama: "Dr. Hendra Gunawan, M.Si.", nip: "196803021992031005", pangkat: "Pembina Utama Muda, IV/c", jabatan: "Kepala Dinas Sosial", unit: "Dinas Sosial" };

const RK = ["Tersusunnya rekomendasi penataan kelembagaan", "Tersedianya peta proses bisnis yang mutakhir", "Meningkatnya kompetensi analis organisasi", "Terwujudnya penyerapan anggaran yang efisien", "Terselenggaranya pendampingan arsip", "Terlaksananya evaluasi jabatan"];
const PERSPEKTIF = ["Penerima Layanan", "Proses Bisnis", "Penguatan Internal", "Anggaran"];
const UKURAN: readonly Omit<Ukuran, "realisasi">[] = [
  { aspek: "Kuantitas", iki: "Jumlah dokumen yang disusun", bawah: 4, atas: 6, satuan: "dokumen", khusus: false },
  { aspek: "Kualitas", iki: "Persentase dokumen yang ditindaklanjuti", bawah: 80, atas: 80, satuan: "%", khusus: false },
  { aspek: "Waktu", iki: "Lama penyelesaian dokumen", bawah: 10, atas: 10, satuan: "hari", khusus: true },
];
const DONE = [[3, 4, 5, 6, 7, 2], [80, 82.5, 75, 60, 40, 79.6], [10, 8, 12, 14, 17, 25]] as const;

/** Which of the realisasi each indicator has, from the lowest kategori to the highest. */
const ukuran = fc.tuple(...DONE.map((each) => fc.nat({ max: each.length - 1 }))).map((picks) => UKURAN.map((each, index): Ukuran => ({ ...each, realisasi: DONE[index]?.[picks[index] ?? 0] ?? NaN })));

const rencanaKerja = fc.record({ three: fc.boolean(), ukuran, metode: fc.constantFrom("direct", "non-direct"), nilaiAtasan: fc.constantFrom(120, 100, 80, 60, 25), lingkup: fc.constantFrom(1, 2, 3) });

const bahanOf = (jpt: boolean): fc.Arbitrary<Bahan> =>
  fc.record({ utama: fc.array(rencanaKerja, { minLength: jpt ? 4 : 1, maxLength: 4 }), aksi: fc.array(rencanaKerja, { maxLength: jpt ? 2 : 0 }), tambahan: fc.array(rencanaKerja, { maxLength: 2 }) }).map((drawn) => {
    let nth = 0;
    const made = (["utama", "aksi", "tambahan"] as const).flatMap((bagian) => drawn[bagian].map((each): RencanaKerja => {
      const index = nth++;
      return { atasan: `Meningkatnya kualitas penataan kelembagaan ${index + 1}`, rencana: `${RK[index % RK.length]} tahap ${index + 1}`, perspektif: PERSPEKTIF[index % 4] ?? "", bagian, ukuran: each.three ? each.ukuran : each.ukuran.slice(0, 1), metode: each.metode as RencanaKerja["metode"], nilaiAtasan: each.nilaiAtasan, lingkup: each.lingkup as RencanaKerja["lingkup"] };
    }));
    return { pegawai: jpt ? kepala : pegawai, penilai, rencana: made };
  });
const drawn = gaya.chain((look) => bahanOf(look.bentuk.endsWith("jpt")).map((content) => ({ look, content })));

const FORM = { dasar: "pp30/penilaian-skp", pengembangan: "pp30/penilaian-skp", jpt: "pp30/penilaian-skp-jpt", rencana: "pp30/rencana-skp", "rencana-jpt": "pp30/rencana-skp-jpt" } as const;
const place = ({ row, column }: { readonly row: number; readonly column: number }) => a1({ top: row, left: column, bottom: row, right: column });
const faults = async (grids: readonly Grid[]) => {
  const { findings } = await checkGrids(grids, { today: TODAY, profil: profilBaku });
  return findings.filter(({ rule, severity }) => severity !== "saran" && !ASKED.includes(rule)).map((finding) => `${finding.rule} ${finding.cell.sheet}!${a1(finding.cell.rect)} ${findingText(finding, "id")}`);
};
/** What the rules ask of low values, which are right all the same. */
const ASKED = ["pp30/perilaku-di-bawah-standar", "pp30/tindak-lanjut"];
/** A JPT is valued by IKI: a rencana kinerja with several has no value of its own. */
const oneValue = ({ ukuran: [first, ...more] }: RencanaKerja) => (first && more.length === 0 ? near(nilaiIkiJpt(first)) : null);
const near = (value: number) => expect.closeTo(value, 9) as number;

test("a right form is found once, read at its cells, valued, and has no fault, in any layout", async () => {
  await fc.assert(
    fc.asyncProperty(drawn, async ({ look, content }) => {
      const jpt = look.bentuk.endsWith("jpt");
      const { grid, rencana } = drawSkp("Lembar", look, content);
      const recognised = recogniseIn([grid]);
      expect(recognised.forms.map(({ form }) => form.id)).toEqual([FORM[look.bentuk]]);
      const data = recognised.forms[0]?.data as RencanaSkp;
      expect(data.rencana.map((each) => `${a1(each.at.rect)} ${each.bagian} ${each.rencana.state === "filled" ? each.rencana.value : each.rencana.state} ${each.indikator.length}`)).toEqual(
        rencana.map((at, index) => `${place(at)} ${content.rencana[index]?.bagian === "tambahan" ? "tambahan" : "utama"} ${content.rencana[index]?.rencana} ${content.rencana[index]?.ukuran.length}`),
      );
      expect(await faults([grid])).toEqual([]);
      const [scored] = scoreForms(recognised, profilBaku);
      if (look.bentuk.startsWith("rencana")) return expect(scored).toBeUndefined();
      expect(scored?.score).toMatchObject({
        rencana: jpt
          ? content.rencana.map((each) => (each.bagian === "tambahan" ? { tertimbang: near(tertimbangJpt(each)) } : { nilai: oneValue(each) }))
          : content.rencana.map((each) => ({ kategori: kategoriRencana(each), nilai: NILAI[kategoriRencana(each)], tertimbang: near(tertimbang(each)) })),
        nilaiSkp: near(jumlah(content.rencana, jpt).skp),
      });
    }),
    { numRuns: RUNS },
  );
}, 60_000 + RUNS * 50);

test("one value that does not follow is found at its cell, and nothing else, in any layout", async () => {
  await fc.assert(
    fc.asyncProperty(drawn.filter(({ look }) => !look.bentuk.startsWith("rencana")), fc.nat(), async ({ look, content }, pick) => {
      const { grid, nilai } = drawSkp("Lembar", look, content);
      const wrong = nilai[pick % nilai.length];
      if (!wrong) throw new Error("an assessment has values");
      const line = grid.values[wrong.row - grid.top] as (number | string | null)[];
      const written = line[wrong.column - grid.left];
      line[wrong.column - grid.left] = typeof written === "number" ? 33.33 : /^[\d,]+%?$/.test(String(written)) ? "33,33%" : /^baik$/i.test(String(written)) ? "Cukup" : "Baik";
      const found = (await faults([grid])).map((each) => each.split(" ").slice(0, 2).join(" "));
      expect(found).toEqual([`${wrong.rule} Lembar!${place(wrong)}`]);
    }),
    { numRuns: RUNS },
  );
});

const nilaiGaya = fc.record({ ...shared, level: fc.constantFrom("tanpa", "rata", "situasi"), standar: fc.constantFrom("satu-sel", "dua-sel"), kepemimpinan: fc.constantFrom("tanpa", "strip", "kosong"), bobot: fc.constantFrom("persen", "x", "label", "teks", "satu-sel"), akhir: fc.constantFrom("resmi", "singkat"), ide: fc.constantFrom("0", "strip", "ada", "tanpa") }) as unknown as fc.Arbitrary<GayaNilai>;
/** Ahli Muda: levels 3 to 4, to be chosen from 2 to 5. */
const STANDAR = [3, 4] as const;
const situasi = fc.array(fc.array(fc.integer({ min: 2, max: 5 }), { minLength: 5, maxLength: 5 }), { minLength: 4, maxLength: 4 });

test("SKP, behaviour and the joint value of the half-year follow from one another, in any layout", async () => {
  await fc.assert(
    fc.asyncProperty(gaya.map((look): Gaya => ({ ...look, bentuk: look.bentuk === "pengembangan" ? "pengembangan" : "dasar" })), bahanOf(false), nilaiGaya, nilaiGaya, situasi, async (look, content, second, third, levels) => {
      const { skp } = jumlah(content.rencana, false);
      const behaviour = perilaku(levels.map((each) => each.reduce((a, b) => a + b, 0) / each.length), ...STANDAR);
      const nilai = 0.7 * skp + 0.3 * behaviour;
      // What is printed with two decimals would have another predikat than what it was rounded from.
      fc.pre([110, 90, 70, 50].every((edge) => Math.abs(nilai - edge) > 0.02));
      const grids = [drawSkp("SKP", look, content).grid, drawPerilaku(second, content, levels, STANDAR), drawKinerja(third, content, { skp, perilaku: behaviour })];
      const recognised = recogniseIn(grids);
      expect(recognised.forms.map(({ form }) => form.id)).toEqual(["pp30/penilaian-skp", "pp30/penilaian-perilaku", "pp30/penilaian-kinerja"]);
      expect(await faults(grids)).toEqual([]);
      // Without levels on the form what is written with two decimals is all there is.
      const tolerance = second.level === "tanpa" ? 2 : 9;
      expect(scoreForms(recognised, profilBaku)[2]?.score).toMatchObject({ nilaiSkp: near(skp), nilaiPerilaku: expect.closeTo(behaviour, tolerance) as number, nilaiKinerja: expect.closeTo(nilai, tolerance) as number, predikat: predikat(nilai, third.ide === "ada") });
    }),
    { numRuns: RUNS },
  );
}, 60_000 + RUNS * 50);
