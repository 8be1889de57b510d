import { resolve } from "node:path";
import { dateText } from "../core/base/civilDate";
import { valueIn, type Profil } from "../core/base/setting";
import { findingText, formatNumber } from "../core/check/message";
import type { BarisRekap } from "../core/regulations/rekap";
import { settingsUmum } from "../core/regulations/umum/settings";
import { kunciBulan, kunciPeriode } from "../core/rekap/kumpul";
import type { Unit } from "../core/rekap/unit";
import type { Periode } from "../core/regulations/regulation";
import type { FileProblem } from "../app/errors";
import { citeText, personRecord, unitRecord } from "../app/record";
import { planRekap, rekapOf, rowsIn } from "../app/rekap";
import { ownSheets } from "../app/writeFindings";
import { newXlsxHost } from "../xlsx/xlsxHost";
import type { Args } from "./args";
import { eachFile, line } from "./eachFile";
import { bytesOf } from "./gridsOf";
import { writeBook } from "./outputBook";
import type { Streams } from "./run";

/**
 * `skp rekap`: a line a person as the files stream, then a line a unit. Of a file only the rows of its people are kept.
 * Returns the exit status.
 */
export async function rekap(args: Args, streams: Streams, profil: Profil): Promise<number> {
  const decimals = valueIn(profil, settingsUmum.desimal);
  const baris: BarisRekap[] = [];
  const gagal: { berkas: string; problem: FileProblem }[] = [];
  const tanpaPegawai: string[] = [];
  const keluar = args.keluar === undefined ? undefined : resolve(args.keluar);
  const one = async (file: string): Promise<string> => {
    const host = newXlsxHost(bytesOf(file), file);
    const rows = rowsIn(await host.readGrids(), await ownSheets(host), file, profil);
    baris.push(...rows);
    // What an earlier run wrote holds nobody but in its lists, which are no source.
    if (rows.length === 0 && resolve(file) !== keluar) tanpaPegawai.push(file);
    return args.json ? rows.map((row) => line(personRecord(row))).join("") : personListing(file, rows, decimals);
  };
  await eachFile(args, streams, one, (berkas, problem) => void gagal.push({ berkas, problem }));
  if (args.json) for (const file of tanpaPegawai) streams.error(`${file}: tidak ada pegawai yang dikenali.\n`);
  const hasil = rekapOf({ baris, gagal, tanpaPegawai, dihentikan: false }, profil, { capaian: {}, ...(args.periode === undefined ? {} : { periode: kunciDipilih(baris, args.periode) }) });
  await streams.out(hasil.unit.map((unit) => (args.json ? line(unitRecord(unit)) : unitListing(unit))).join(""));
  const written = keluar === undefined || (await writeBook(keluar, streams, async (host) => host.apply(await planRekap(host, hasil, streams.today, "id"))));
  return written === undefined || gagal.length > 0 ? 2 : 0;
}

/** The period chosen, by the regulation under which people have it; of none, a key that nobody has. */
function kunciDipilih(baris: readonly BarisRekap[], periode: Periode): string {
  return kunciPeriode(baris.find((each) => kunciBulan(each.periode) === kunciBulan(periode)) ?? { peraturan: null, periode });
}

function personListing(file: string, rows: readonly BarisRekap[], decimals: number): string {
  const people = rows.map(({ nama, nip, unit, nilai, predikat }) => `  ${[nama ?? "tanpa nama", nip ?? "tanpa NIP", unit ?? "tanpa unit", ...(nilai === null ? [] : [formatNumber(nilai, "id", decimals)]), predikat ?? "tanpa predikat"].join(" · ")}\n`);
  return `${file}\n${people.length > 0 ? people.join("") : "  Tidak ada pegawai yang dikenali di buku kerja ini.\n"}`;
}

function unitListing({ unit, orang, dihitung, peraturan, periode, capaianOrganisasi, sebaran, temuan }: Unit): string {
  const heads = [`${dihitung.length} dari ${orang.length} pegawai dihitung`, peraturan?.title ?? "tanpa peraturan", periode ? `${dateText(periode.dari)} s.d. ${dateText(periode.sampai)}` : "tanpa periode", ...(capaianOrganisasi === null ? [] : [`capaian organisasi ${capaianOrganisasi}`])];
  const counts = Object.entries(sebaran).map(([word, count]) => `${word} ${count}`);
  return [`\n${unit ?? "Tanpa unit"}`, `  ${heads.join(" · ")}`, `  ${counts.join(", ")}`, ...temuan.flatMap((each) => [`    ${each.severity === "saran" ? "·" : "?"} ${findingText(each, "id")}`, `      ${[each.severity, each.berkas, each.cell.sheet, citeText(each.cite)].filter(Boolean).join(" · ")}`])].join("\n") + "\n";
}
