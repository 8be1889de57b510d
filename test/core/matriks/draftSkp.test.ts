import { readFileSync } from "node:fs";
import { join } from "node:path";
import { siapkanDraf, tulisDraf, type PermintaanDraf } from "../../../src/app/draftSkp";
import { bangunMatriks, siapkanMatriks, sumberDalam } from "../../../src/app/matriks";
import { profilBaku } from "../../../src/core/base/setting";
import { denganPeran, type Matriks } from "../../../src/core/regulations/permen6/matriksPeran/matriks";
import { sumberKosong } from "../../../src/core/regulations/permen6/matriksPeran/sumber";
import { tanpaJawaban } from "../../../src/core/regulations/permen6/matriksPeran/susun";
import { readXlsx } from "../../../src/xlsx/readXlsx";
import { blankXlsx } from "../../../src/xlsx/blankXlsx";
import { newXlsxHost } from "../../../src/xlsx/xlsxHost";

const bytes = (name: string) => readFileSync(join(__dirname, "../../../contoh", name));
const build = (name: string) => bangunMatriks(sumberDalam(readXlsx(bytes(name), name)), tanpaJawaban, profilBaku).matriks;
const matriks = build("31-daftar-rk-tiga-tim-2025.xlsx");
const some = matriks.baris.slice(0, 2);
const asked = (of: Matriks, rows: readonly { readonly kunci: string }[] = some): PermintaanDraf => ({ matriks: of, baris: rows.map(({ kunci }) => kunci), periode: { dari: "2025-01-01", sampai: "2025-12-31" }, instansi: "Bappeda" });
const blank = () => newXlsxHost(blankXlsx(), "draf.xlsx");
const fitri = "SKP Fitri Handayani";

test("each person's draft reads as an SKP with the roles of the matrix, indicators and targets blank", async () => {
  const host = blank();
  const draf = await siapkanDraf(host, asked(matriks));
  expect(draf.dibuat).toEqual([{ nama: "Fitri Handayani, S.Si., M.Stat.", sheet: fitri }, { nama: "Rizal Maulana, S.Kom.", sheet: "SKP Rizal Maulana" }]);
  expect([draf.diperbarui, draf.dilewati]).toEqual([[], []]);
  await tulisDraf(host, draf);
  const { skp } = sumberDalam(await host.readGrids());
  expect(skp.map(({ pegawai, rhk }) => [pegawai.nama, pegawai.nip, rhk.map(({ teks, rhkPimpinan }) => [teks, rhkPimpinan])])).toEqual(
    some.map(({ nama, nip, peran }) => [nama, nip, peran.flatMap((roles, index) => roles.map(({ teks }) => [teks, matriks.kolom[index]?.sasaran]))]),
  );
  const indikator = skp.flatMap(({ rhk }) => rhk.flatMap((each) => each.indikator));
  expect([new Set(indikator.map(({ aspek }) => aspek)), new Set(indikator.map(({ iki, target }) => iki + target))]).toEqual([new Set(["Kuantitas", "Kualitas", "Waktu"]), new Set([""])]);
});

test("a sheet of somebody else under the name of a draft stays", async () => {
  const host = blank();
  await host.apply({ title: { id: "", en: "" }, steps: [{ kind: "sheet", sheet: fitri }, { kind: "cells", sheet: fitri, at: { row: 0, column: 0 }, values: [["Catatan"]] }] });
  expect((await siapkanDraf(host, asked(matriks, some.slice(0, 1)))).dibuat.map(({ sheet }) => sheet)).toEqual([`${fitri} (2)`]);
});

test("a draft that nobody has filled in follows the matrix in its place; one that is filled in stays", async () => {
  const host = blank();
  await tulisDraf(host, await siapkanDraf(host, asked(matriks)));
  const names = await host.sheetNames();
  expect((await siapkanDraf(host, asked(matriks))).dilewati.map(({ sebab }) => sebab)).toEqual(["sama", "sama"]);
  // Drafts are no source while they only repeat the matrix.
  expect((await siapkanMatriks(host, { lain: sumberKosong, jawaban: tanpaJawaban, language: "id" })).matriks.baris).toEqual([]);

  const [first, second] = some;
  const column = first?.peran.findIndex((roles) => roles.length > 0) ?? 0;
  const before = first?.peran[column]?.map(({ teks }) => teks);
  const changed = denganPeran(denganPeran(matriks, first?.kunci ?? "", column, ["Peta data tersusun"]), second?.kunci ?? "", column, ["Aplikasi data tersedia"]);
  const skp = sumberDalam(await host.readGrids()).skp.find(({ pegawai }) => pegawai.nip === second?.nip);
  const target = skp?.rhk[0]?.indikator[0]?.at;
  if (!target) throw new Error("no target");
  await host.apply({ title: { id: "", en: "" }, steps: [{ kind: "replace", cell: target, before: { value: null }, value: "2 dokumen" }] });
  const again = await siapkanDraf(host, asked(changed));
  expect(again.diperbarui).toEqual([{ nama: first?.nama, sheet: fitri, hilang: before }]);
  expect([again.dibuat, again.dilewati.map(({ nama, sebab }) => [nama, sebab])]).toEqual([[], [[second?.nama, "sudah-ada"]]]);
  const standing = (await host.readGrids(["SKP Rizal Maulana"]))[0]?.values;
  await tulisDraf(host, again);
  expect(await host.sheetNames()).toEqual(names);
  expect((await host.readGrids(["SKP Rizal Maulana"]))[0]?.values).toEqual(standing);
  expect(sumberDalam(await host.readGrids([fitri])).skp[0]?.rhk.map(({ teks }) => teks)).toContain("Peta data tersusun");
  // The filled one is a source, although its sheet was made by us.
  expect((await siapkanMatriks(host, { lain: sumberKosong, jawaban: tanpaJawaban, language: "id" })).matriks.baris.map(({ nama }) => nama)).toEqual([second?.nama]);
});

test("a draft that is filled in between the preview and the writing is not written over", async () => {
  const host = blank();
  await tulisDraf(host, await siapkanDraf(host, asked(matriks)));
  const [first] = some;
  const again = await siapkanDraf(host, asked(denganPeran(matriks, first?.kunci ?? "", 0, ["Peta data tersusun"])));
  const at = sumberDalam(await host.readGrids([fitri])).skp[0]?.rhk[0]?.indikator[0]?.at;
  if (!at) throw new Error("no target");
  await host.apply({ title: { id: "", en: "" }, steps: [{ kind: "replace", cell: at, before: { value: null }, value: "2 dokumen" }] });
  await expect(tulisDraf(host, again)).rejects.toMatchObject({ problem: "stale" });
});

test("drafts are for the period of the leader's SKP, and an SKP of another year is not in their way", async () => {
  const team = build("33-tim-2025.xlsx");
  const host = newXlsxHost(bytes("33-tim-2025.xlsx"), "33-tim-2025.xlsx");
  const [title] = sumberDalam(await host.readGrids()).skp.flatMap(({ pegawai, judul }) => (pegawai.nama.startsWith("Bimo") ? [judul.sheet] : []));
  const [grid] = await host.readGrids(title === undefined ? [] : [title]);
  const row = grid?.values.findIndex((cells) => cells.some((value) => String(value).startsWith("PERIODE PENILAIAN"))) ?? -1;
  const column = grid?.values[row]?.findIndex((value) => String(value).startsWith("PERIODE PENILAIAN")) ?? -1;
  if (!grid || row < 0) throw new Error("no period");
  const [top, left] = [grid.top + row, grid.left + column];
  await host.apply({ title: { id: "", en: "" }, steps: [{ kind: "replace", cell: { sheet: grid.sheet, rect: { top, left, bottom: top, right: left } }, before: { value: grid.values[row]?.[column] ?? null }, value: "PERIODE PENILAIAN: 1 JANUARI SD 31 DESEMBER TAHUN 2024" }] });
  const draf = await siapkanDraf(host, { ...asked(team, team.baris), periode: { dari: "2026-01-01", sampai: "2026-12-31" } });
  expect(draf.periode).toEqual({ dari: "2025-01-01", sampai: "2025-12-31" });
  expect(draf.dibuat.map(({ sheet }) => sheet)).toEqual(["SKP Bimo Wicaksana"]);
  expect(draf.dilewati.map(({ sebab }) => sebab)).toEqual(["sudah-ada", "sudah-ada"]);
});

test("who has an SKP keeps it, who has no role gets none", async () => {
  const host = newXlsxHost(bytes("33-tim-2025.xlsx"), "33-tim-2025.xlsx");
  const team = build("33-tim-2025.xlsx");
  const empty = { ...team.baris[0], kunci: "x", nama: "Orang Baru", nip: "", skp: undefined, peran: [] } as (typeof team.baris)[number];
  const { plan, dilewati } = await siapkanDraf(host, { ...asked({ ...team, baris: [...team.baris, empty] }), baris: undefined });
  expect(plan).toBeUndefined();
  expect(dilewati.map(({ nama, sebab }) => [nama, sebab])).toEqual([...team.baris.map(({ nama }) => [nama, "sudah-ada"]), ["Orang Baru", "tanpa-peran"]]);
});
