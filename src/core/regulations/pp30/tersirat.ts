import { bandOf } from "../../base/bands";
import { compare, exact, sum, toNumber, type Exact } from "../../base/exact";
import type { Profil } from "../../base/setting";
import { readAspek } from "../umum/target";
import { agrees } from "../umum/rules/judge";
import { nilaiTambahan } from "./formulas";
import type { Indikator, PenilaianSkp, Rencana } from "./forms/types";
import { jumlahIkiRencana, kinerjaTambahan, poinKategori, rentangPoinKategori, type Kategori } from "./parameters";
import { samaPersen } from "./persen";
import { capaianDari, complete, ikiOf, kategoriIkiOf, kategoriOf, kondisiOf, lingkupOf, nilaiOf, tambahanJpt } from "./score";

/** Aspects of which less is better by their nature. */
const MAKIN_KECIL: ReadonlySet<string> = new Set(["waktu", "biaya"]);

/** Whether the assessor has valued an IKI of waktu or biaya by kondisi khusus without the form saying so anywhere. */
export function khususTersirat(indikator: Indikator, profil: Profil): boolean {
  const { kondisi, aspek, capaian } = indikator;
  if (kondisi.state === "filled" || aspek.state !== "filled" || capaian.state !== "filled" || kondisiOf(indikator, profil) === "khusus") return false;
  if (!readAspek(aspek.value).some((each) => MAKIN_KECIL.has(each))) return false;
  const [normal, khusus] = [capaianDari(indikator, "normal"), capaianDari(indikator, "khusus")];
  return normal !== undefined && khusus !== undefined && compare(normal, khusus) !== 0 && samaPersen(capaian.value, khusus) && !samaPersen(capaian.value, normal);
}

/** The kategori that a written one follows when the points of other applications are added up, where the count of kategori gives another. */
export function poinTersirat(rencana: Rencana, profil: Profil): Kategori | undefined {
  const iki = ikiOf(rencana).map((each) => kategoriIkiOf(each, profil));
  const { kategori } = rencana;
  if (iki.length !== jumlahIkiRencana.tiga || kategori.state !== "filled" || iki.some((each) => each === undefined) || kategori.value === kategoriOf(rencana, profil)) return undefined;
  // A value by the count beside it: the word alone is wrong.
  const counted = nilaiOf(rencana, profil);
  if (rencana.nilai.state === "filled" && counted && agrees(rencana.nilai.value, toNumber(counted))) return undefined;
  const points = iki.reduce((total, each) => total + (each ? poinKategori[each] : 0), 0);
  return bandOf(rentangPoinKategori, exact(points)) === kategori.value ? kategori.value : undefined;
}

/** The scope that a written value of a kinerja tambahan follows, where nothing says it. */
export function lingkupTersirat(rencana: Rencana, jpt: boolean, profil: Profil): number | undefined {
  const { bagian, lingkup, tertimbang } = rencana;
  if (bagian !== "tambahan" || lingkup.state === "filled" || lingkup.state === "unreadable" || tertimbang.state !== "filled") return undefined;
  const follows = (scope: number | undefined) => {
    const points = scope === undefined ? undefined : poinTambahan(rencana, jpt, profil, scope);
    return points !== undefined && agrees(tertimbang.value, toNumber(points));
  };
  return follows(lingkupOf(rencana, profil)) ? undefined : kinerjaTambahan.bobotLingkup.find(follows);
}

function poinTambahan(rencana: Rencana, jpt: boolean, profil: Profil, lingkup: number): Exact | undefined {
  if (jpt) {
    const points = complete(tambahanJpt(rencana, profil, lingkup));
    return points && points.length > 0 ? sum(points) : undefined;
  }
  const [kategori, nilai] = [kategoriOf(rencana, profil), nilaiOf(rencana, profil)];
  return kategori && nilai && nilaiTambahan(kategori, lingkup, nilai);
}

/** The form with each unsaid kondisi as its assessor took it, so that it is told of once and not again in all that follows from it. */
export function ikiSepertiDinilai<F extends PenilaianSkp>(data: F, profil: Profil): F {
  const rencana = data.rencana.map((each) => ({
    ...each,
    indikator: each.indikator.map((iki): Indikator => (khususTersirat(iki, profil) ? { ...iki, kondisi: { state: "filled", at: iki.at, written: null, value: "khusus" } } : iki)),
  }));
  return { ...data, rencana };
}

/** The same, with the unsaid scope and way of adding up besides. */
export function sepertiDinilai<F extends PenilaianSkp>(data: F, profil: Profil): F {
  const seen = ikiSepertiDinilai(data, profil);
  const rencana = seen.rencana.map((each): Rencana => {
    // With its kategori as written, its indicators have had their say.
    const summed = poinTersirat(each, profil) === undefined ? each : { ...each, indikator: [] };
    const lingkup = lingkupTersirat(summed, data.jpt, profil);
    return lingkup === undefined ? summed : { ...summed, lingkup: { state: "filled", at: each.at, written: null, value: lingkup } };
  });
  return { ...seen, rencana };
}
