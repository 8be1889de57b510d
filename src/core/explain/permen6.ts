import { div, exact, mul, type Exact } from "../base/exact";
import { InputError } from "../base/inputError";
import { profilBaku, valueIn, type Profil } from "../base/setting";
import { catatanPola, catatanSimpangan } from "../regulations/permen6/catatan";
import { pola, simpanganDistribusi, type Simpangan } from "../regulations/permen6/distribusi";
import { ambangPerilakuDiAtas, batasDistribusi, citePola, jumlahNilaiPerilaku, PREDIKAT, sebagianBesar, type Jenis } from "../regulations/permen6/parameters";
import { predikatKuadran, RATING, readCapaianOrganisasi, readJenis, readPredikat, readRating, type Predikat, type Rating } from "../regulations/permen6/predikat";
import { settingsPermen6 } from "../regulations/permen6/settings";
import { flat, isEmptyOrZero, one, word, words, type Cells, type Given } from "./given";
import { first, newWorking, type Explanation, type Working } from "./working";

type Place = { readonly row: number; readonly column: number };
type Explain = (given: Given, place: Place, profil?: Profil) => Explanation;

const [DI_BAWAH, SESUAI, DI_ATAS] = RATING;
const citeKuadran = { cite: { source: "permen6", at: "Lampiran, kuadran kinerja pegawai" } };

function predikatIn(cells: Cells | undefined): readonly Predikat[] {
  const list = words(cells, readPredikat);
  if (list.length === 0) throw new InputError("kosong");
  return list;
}

const count = (working: Working, name: string, predikat: readonly Predikat[], of: Predikat): Exact =>
  working.calculate(name, "banyak({predikat}; {label})", { predikat }, { label: of }, `Banyaknya pegawai dengan predikat ${of}.`, `Officials with ${of}.`, { cite: citePola });

/** What a departure from the pattern is measured by: the limit in heads. */
function limitSteps(working: Working, { sebab, persen, paling }: Simpangan, banyak: Exact): Exact {
  const basis = { cite: citePola, reading: "permen6/pembulatan-distribusi" };
  const id = `Paling ${paling} sekian pegawai, dihitung dari persen pola.`;
  const en = `At ${paling === "sedikit" ? "least" : "most"} so many officials, by the percent of the pattern.`;
  const { mayoritas } = batasDistribusi;
  switch (sebab) {
    case "puncak-setengah":
      return working.calculate("batas", "bulat-ke-bawah({mayoritas} × {banyak} / 100) + 1", { banyak }, { mayoritas }, id, en, { ...basis, reading: "permen6/sebagian-besar-distribusi" });
    case "puncak-melebihi":
      return working.calculate("batas", "maks(bulat-ke-bawah({persen} × {banyak} / 100); bulat-ke-bawah({mayoritas} × {banyak} / 100) + 1)", { banyak }, { mayoritas, persen: persen ?? 0 }, id, en, basis);
    case "puncak-persen":
      return working.calculate("batas", "bulat-ke-atas({persen} × {banyak} / 100)", { banyak }, { persen: persen ?? 0 }, id, en, basis);
    case "ada-gabungan":
      return first(() => working.decide("batas", exact(1), "{banyak} ≥ {adaSejak}", { banyak }, { adaSejak: batasDistribusi.adaSejak }, "Unit sebesar ini harus punya pegawai di sana.", "A unit of this size must have someone there.", basis));
    default:
      return working.calculate("batas", "bulat-ke-bawah({persen} × {banyak} / 100)", { banyak }, { persen: persen ?? 0 }, id, en, basis);
  }
}

export const explainPermen6 = {
  RATING_HASIL: ([rating, jenis], _, profil = profilBaku) => {
    const lebihDari = valueIn(profil, settingsPermen6.sebagianBesar);
    const [ratings, kinds] = [flat(rating), jenis === undefined ? undefined : flat(jenis)];
    if (kinds && kinds.length !== ratings.length) throw new InputError("rentang-berbeda");
    const hasil = ratings.flatMap((cell, index) => (isEmptyOrZero(cell) ? [] : [{ rating: word(cell, readRating), jenis: kinds ? word(kinds[index] ?? null, readJenis) : ("utama" as Jenis) }]));
    const utama = hasil.filter((each) => each.jenis === "utama").map((each) => each.rating);
    if (utama.length === 0) throw new InputError("tanpa-utama");
    const working = newWorking();
    const basis = { cite: sebagianBesar.cite, reading: "permen6/sebagian-besar-hasil" };
    const semua = hasil.map((each) => each.rating);
    const tally = (name: string, list: readonly Rating[], label: Rating, id: string, en: string) => working.calculate(name, "banyak({rating}; {label})", { rating: list }, { label }, id, en, basis);
    const diAtas = tally("diAtas", semua, DI_ATAS, "Hasil kerja di atas ekspektasi.", "Results above expectation.");
    const diBawah = tally("diBawah", semua, DI_BAWAH, "Hasil kerja di bawah ekspektasi.", "Results below expectation.");
    const utamaDiBawah = tally("utamaDiBawah", utama, DI_BAWAH, "Di antaranya hasil kerja utama.", "Of them kinerja utama.");
    const [banyak, banyakUtama] = [exact(semua.length), exact(utama.length)];
    const fixed = { lebihDari };
    const id = "Kriteria pertama yang cocok; «sebagian besar» berarti lebih dari sekian persen.";
    const en = "The first criterion that fits; “most” means more than so many percent.";
    const cases = [
      () => working.decide("rating", DI_ATAS, "100 × {diAtas} > {lebihDari} × {banyak} dan {utamaDiBawah} = 0", { diAtas, utamaDiBawah, banyak }, fixed, id, en, basis),
      () => working.decide("rating", SESUAI, "100 × ({banyak} − {diBawah}) > {lebihDari} × {banyak} dan 100 × {utamaDiBawah} < {lebihDari} × {banyakUtama}", { diBawah, utamaDiBawah, banyak, banyakUtama }, fixed, id, en, basis),
      () => working.decide("rating", DI_BAWAH, "100 × {diBawah} > {lebihDari} × {banyak}", { diBawah, banyak }, fixed, id, en, basis),
    ];
    if (!cases.some((each) => each() !== undefined)) throw new InputError("perlu-keputusan");
    working.change("Di atas ekspektasi memerlukan lebih dari {batas} hasil kerja di atas ekspektasi dan tidak satu pun hasil utama di bawahnya.", "Above expectation takes more than {batas} results above it and no kinerja utama below.", { batas: div(mul(exact(lebihDari), exact(semua.length)), exact(100)) });
    return working.explanation();
  },
  RATING_PERILAKU: ([rating]) => {
    const list = words(rating, readRating);
    if (list.length !== jumlahNilaiPerilaku.nilai) throw new InputError("bukan-tujuh-nilai");
    const working = newWorking();
    const basis = { cite: ambangPerilakuDiAtas.cite, reading: "permen6/rating-perilaku" };
    const tally = (name: string, label: Rating) => working.calculate(name, "banyak({rating}; {label})", { rating: list }, { label }, `Nilai perilaku ${label.toLowerCase()}.`, `Values: ${label}.`, basis);
    const [diBawah, diAtas] = [tally("diBawah", DI_BAWAH), tally("diAtas", DI_ATAS)];
    const ambang = { ambang: ambangPerilakuDiAtas.nilai };
    const id = "Satu di bawah sudah menentukan; di atas memerlukan sekian nilai.";
    const en = "One below decides; above takes so many values.";
    first(
      () => working.decide("rating", DI_BAWAH, "{diBawah} ≥ 1", { diBawah }, {}, id, en, basis),
      () => working.decide("rating", DI_ATAS, "{diBawah} = 0 dan {diAtas} ≥ {ambang}", { diBawah, diAtas }, ambang, id, en, basis),
      () => working.decide("rating", SESUAI, "{diBawah} = 0 dan {diAtas} < {ambang}", { diBawah, diAtas }, ambang, id, en, basis),
    );
    working.change("Di atas ekspektasi mulai {batas} nilai di atas, tanpa satu pun di bawah.", "Above expectation from {batas} values above, with none below.", { batas: ambangPerilakuDiAtas.nilai });
    return working.explanation();
  },
  PREDIKAT_KUADRAN: ([ratingHasil, ratingPerilaku]) => {
    const working = newWorking();
    const [hasil, perilaku] = [word(one(ratingHasil), readRating), word(one(ratingPerilaku), readRating)];
    working.decide("predikat", predikatKuadran(hasil, perilaku), "{ratingHasil} = {baris} dan {ratingPerilaku} = {kolom}", { ratingHasil: hasil, ratingPerilaku: perilaku }, { baris: hasil, kolom: perilaku }, "Kotak kuadran pada baris rating hasil kerja dan kolom rating perilaku.", "The box of the quadrant in the row of results and the column of behaviour.", citeKuadran);
    for (const other of RATING) {
      if (other !== hasil) working.change("Dengan rating hasil kerja {rating}, predikatnya {predikat}.", "With the results rated {rating} it is {predikat}.", { rating: other, predikat: predikatKuadran(other, perilaku) });
      if (other !== perilaku) working.change("Dengan rating perilaku {rating}, predikatnya {predikat}.", "With the behaviour rated {rating} it is {predikat}.", { rating: other, predikat: predikatKuadran(hasil, other) });
    }
    return working.explanation();
  },
  DISTRIBUSI_PREDIKAT: ([cells], { row, column }) => {
    const working = newWorking();
    const list = predikatIn(cells);
    const label = PREDIKAT[row] ?? "Sangat Kurang";
    const jumlah = count(working, "jumlah", list, label);
    if (column === 0) working.decide("hasil", label, "{jumlah} ≥ 0", { jumlah }, {}, "Baris ini untuk predikat itu.", "This row is for that predikat.", { cite: citePola });
    if (column === 2) working.calculate("persen", "{jumlah} × 100 / banyak({predikat})", { jumlah, predikat: list }, {}, "Persen dari semua yang dinilai.", "Percent of all assessed.", { cite: citePola });
    return working.explanation();
  },
  POLA_DISTRIBUSI: ([level], { row, column }) => {
    const working = newWorking();
    const capaian = word(one(level), readCapaianOrganisasi);
    const baris = pola(capaian, batasDistribusi)[row];
    if (!baris) throw new InputError("baris");
    const result = [baris.predikat, exact(baris.terendah), exact(baris.tertinggi), catatanPola(baris)][column] ?? "";
    working.decide("hasil", result, "{capaianOrganisasi} = {pola}", { capaianOrganisasi: capaian }, { pola: capaian }, "Pola untuk capaian organisasi ini.", "The pattern for this level of the organisation.", { cite: citePola });
    return working.explanation();
  },
  PERIKSA_DISTRIBUSI: ([level, cells], { row, column }) => {
    const working = newWorking();
    const list = predikatIn(cells);
    const found = simpanganDistribusi(word(one(level), readCapaianOrganisasi), list, batasDistribusi);
    const banyak = working.calculate("banyak", "banyak({predikat})", { predikat: list }, {}, "Banyaknya pegawai yang dinilai.", "Officials assessed.", { cite: citePola });
    if (found.length === 0) {
      PREDIKAT.forEach((label, index) => count(working, `jumlah${index + 1}`, list, label));
      if (column === 1) working.calculate("hasil", "{banyak}", { banyak }, {}, "Semua pegawai sesuai pola.", "All officials fit the pattern.", { cite: citePola });
      else working.decide("hasil", column === 0 ? "Sesuai pola" : "", "{simpangan} = 0", { simpangan: exact(found.length) }, {}, "Tidak ada batas pola yang dilanggar.", "No limit of the pattern is missed.", { cite: citePola });
      return working.explanation();
    }
    const each = found[row];
    if (!each) throw new InputError("baris");
    const counts = each.predikat.map((label, index) => [`jumlah${index + 1}`, count(working, `jumlah${index + 1}`, list, label)] as const);
    const jumlah = working.calculate("jumlah", counts.map(([name]) => `{${name}}`).join(" + "), Object.fromEntries(counts), {}, "Yang dihitung untuk batas ini.", "Counted for this limit.", { cite: citePola });
    const batas = limitSteps(working, each, banyak);
    const result = [each.predikat.join(" atau "), jumlah, `paling ${each.paling} ${each.batas}`, catatanSimpangan(each)][column] ?? "";
    working.decide("hasil", result, each.paling === "sedikit" ? "{jumlah} < {batas}" : "{jumlah} > {batas}", { jumlah, batas }, {}, "Batas ini dilanggar.", "This limit is missed.", { cite: citePola, reading: "permen6/pembulatan-distribusi" });
    working.change("Sesuai pola bila jumlahnya {batas}.", "In line with the pattern at {batas}.", { batas });
    return working.explanation();
  },
} as const satisfies Readonly<Record<string, Explain>>;
