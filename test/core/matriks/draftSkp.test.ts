import { readFileSync } from "node:fs";
import { join } from "node:path";
import { draftSkp } from "../../../src/app/draftSkp";
import { bangunMatriks, sumberDalam } from "../../../src/app/matriks";
import { profilBaku } from "../../../src/core/base/setting";
import { tanpaJawaban } from "../../../src/core/regulations/permen6/matriksPeran/susun";
import { readXlsx } from "../../../src/xlsx/readXlsx";
import { blankXlsx } from "../../../src/xlsx/blankXlsx";
import { newXlsxHost } from "../../../src/xlsx/xlsxHost";

const read = (name: string) => readXlsx(readFileSync(join(__dirname, "../../../contoh", name)), name);
const build = (grids: ReturnType<typeof read>) => bangunMatriks(sumberDalam(grids), tanpaJawaban, profilBaku).matriks;
const periode = { dari: "2025-01-01", sampai: "2025-12-31" } as const;

test("each person's draft reads as an SKP with the roles of the matrix, indicators and targets blank", async () => {
  const matriks = build(read("31-daftar-rk-tiga-tim-2025.xlsx"));
  const some = matriks.baris.slice(0, 2);
  const { plan, dibuat, dilewati } = draftSkp(["SKP Rizal Maulana"], { matriks, baris: some.map(({ kunci }) => kunci), periode, instansi: "Bappeda" });
  expect(dibuat).toEqual([{ nama: "Fitri Handayani, S.Si., M.Stat.", sheet: "SKP Fitri Handayani" }, { nama: "Rizal Maulana, S.Kom.", sheet: "SKP Rizal Maulana (2)" }]);
  expect(dilewati).toEqual([]);
  if (!plan) throw new Error("there is a plan");
  const host = newXlsxHost(blankXlsx(), "draf.xlsx");
  await host.apply(plan);
  const { skp } = sumberDalam(await host.readGrids());
  expect(skp.map(({ pegawai, rhk }) => [pegawai.nama, pegawai.nip, rhk.map(({ teks, rhkPimpinan }) => [teks, rhkPimpinan])])).toEqual(
    some.map(({ nama, nip, peran }) => [nama, nip, peran.flatMap((roles, index) => roles.map(({ teks }) => [teks, matriks.kolom[index]?.sasaran]))]),
  );
  const indikator = skp.flatMap(({ rhk }) => rhk.flatMap((each) => each.indikator));
  expect([new Set(indikator.map(({ aspek }) => aspek)), new Set(indikator.map(({ iki, target }) => iki + target))]).toEqual([new Set(["Kuantitas", "Kualitas", "Waktu"]), new Set([""])]);
});

test("who has an SKP keeps it, who has no role gets none", () => {
  const matriks = build(read("33-tim-2025.xlsx"));
  const empty = { ...matriks.baris[0], kunci: "x", nama: "Orang Baru", skp: undefined, peran: [] } as (typeof matriks.baris)[number];
  const { plan, dilewati } = draftSkp([], { matriks: { ...matriks, baris: [...matriks.baris, empty] }, baris: undefined, periode, instansi: "" });
  expect(plan).toBeUndefined();
  expect(dilewati.map(({ nama, sebab }) => [nama, sebab])).toEqual([...matriks.baris.map(({ nama }) => [nama, "sudah-ada"]), ["Orang Baru", "tanpa-peran"]]);
});
