import { compare, exact, isInteger, roundHalfUp, sub, zero, type Exact } from "../base/exact";
import { InputError } from "../base/inputError";
import { profilBaku, type Profil } from "../base/setting";
import { folded } from "../base/words";
import { readKategori, readMetode } from "../regulations/pp30/kategori";
import {
  bobotKinerja,
  bobotUtamaJpt,
  cascadingTidakLangsung,
  citeNilaiRencana,
  citeNilaiTertinggi,
  jumlahIkiRencana,
  KATEGORI,
  kinerjaTambahan,
  kuotaPeringkat,
  kurvaIkiJpt,
  kurvaKonversiPp46,
  levelPerilaku,
  nilaiRencana,
  nilaiStandarPerilaku,
  nilaiTargetMaksimum,
  nilaiTertinggi,
  PERINGKAT,
  rentangKategoriIki,
  rentangPredikat,
  type Kategori,
} from "../regulations/pp30/parameters";
import { bobotCascadingDalam } from "../regulations/pp30/settings";
import { bandSteps, curveSteps } from "./bandSteps";
import { flat, isEmpty, isEmptyOrZero, number, numbers, one, some, word, words, yesNo, type Cells, type Given } from "./given";
import { rankSteps } from "./rankSteps";
import { distance, first, newWorking, type Explanation, type Working } from "./working";

const highest = exact(nilaiTertinggi);
const onScale = (value: Exact): Exact => {
  if (value.n < 0n || compare(value, highest) > 0) throw new InputError("nilai-di-luar-rentang");
  return value;
};
const notNegative = (value: Exact): Exact => {
  if (value.n < 0n) throw new InputError("nilai-negatif");
  return value;
};
const citeIki = { cite: { source: "permen8", at: "Lampiran salinan hlm. 99 dan hlm. 100" } };

/** Value of a kategori by the regulation's table, with its neighbours as what would change it. */
function tableSteps(working: Working, kategori: Kategori, table: Readonly<Record<Kategori, number>>, name: string, id: string, en: string, basis: { readonly cite: { readonly source: string; readonly at: string }; readonly reading?: string }): Exact {
  const nilai = first(() => working.decide(name, exact(table[kategori]), "{kategori} = {kategoriPeraturan}", { kategori }, { kategoriPeraturan: kategori }, id, en, basis));
  const index = KATEGORI.indexOf(kategori);
  for (const other of [KATEGORI[index - 1], KATEGORI[index + 1]]) if (other) working.change("Kategori {kategori} bernilai {nilai}.", "The kategori {kategori} has {nilai}.", { kategori: other, nilai: table[other] });
  return nilai;
}

/** Kinerja tambahan of a year, limited. */
function additionSteps(working: Working, tambahan: Cells | undefined): Exact {
  const values = numbers(tambahan).map(onScale);
  return working.calculate("tambahan", "min(jumlah({nilaiTambahan}); {paling})", { nilaiTambahan: values }, { paling: kinerjaTambahan.paling }, "Jumlah kinerja tambahan, paling banyak sampai batasnya.", "The sum of kinerja tambahan, up to its limit.", { cite: kinerjaTambahan.cite });
}

const capped = (working: Working, utama: Exact, tambahan: Exact) =>
  working.calculate("nilaiSkp", "min({utama} + {tambahan}; {tertinggi})", { utama, tambahan }, { tertinggi: nilaiTertinggi }, "Nilai SKP: kinerja utama ditambah kinerja tambahan, paling tinggi sampai batasnya.", "SKP score: kinerja utama plus kinerja tambahan, up to the limit.", { cite: citeNilaiTertinggi, reading: "pp30/batas-120" });

function convertedSteps(working: Working, nilai: Exact): Exact {
  const lurus = curveSteps(working, kurvaKonversiPp46, nilai, "nilaiPadaCabang", "pp30/konversi-antara");
  return working.calculate("konversi", "min({nilaiPadaCabang}; {tertinggi})", { nilaiPadaCabang: lurus }, { tertinggi: nilaiTertinggi }, "Paling tinggi sampai batas skala PP 30.", "Up to the limit of the scale of PP 30.", { cite: citeNilaiTertinggi });
}

type Explain = (given: Given, place: { readonly row: number; readonly column: number }, profil?: Profil) => Explanation;

export const explainPp30 = {
  CAPAIAN_IKI: ([target, realisasi, targetAtas, kondisi]) => {
    const working = newWorking();
    const [T, R] = [number(one(target)), notNegative(number(one(realisasi)))];
    const written = one(kondisi);
    const which = isEmptyOrZero(written) ? "normal" : word(written, (text) => (["normal", "khusus"] as const).find((each) => folded(text).replace(/^kondisi /, "") === each));
    const share = (dasar: Exact) => {
      if (dasar.n <= 0n) throw new InputError("target-nol");
      if (which === "normal") working.calculate("capaian", "{realisasi} / {target} × 100", { realisasi: R, target: dasar }, {}, "Capaian dalam persen: realisasi terhadap target.", "Attainment in percent: realisation against target.", citeIki);
      else working.calculate("capaian", "maks((1 + (1 − {realisasi} / {target})) × 100; 0)", { realisasi: R, target: dasar }, {}, "Kondisi khusus: makin kecil realisasinya makin baik, paling rendah 0.", "Special case: the smaller the better, not below 0.", { ...citeIki, reading: "pp30/khusus-negatif" });
      working.change("Tepat pada target {target} capaiannya 100%; realisasi ini berjarak {selisih} darinya.", "Exactly on the target of {target} the attainment is 100%; this realisation is {selisih} away.", { target: dasar, selisih: distance(dasar, R) });
    };
    if (isEmpty(one(targetAtas))) {
      share(T);
      return working.explanation();
    }
    const atas = number(one(targetAtas));
    if (T.n < 0n || atas.n <= 0n || compare(T, atas) > 0) throw new InputError("rentang-terbalik");
    const basis = { ...citeIki, reading: "pp30/dalam-rentang" };
    if (working.decide("dasar", atas, "{realisasi} > {targetAtas}", { realisasi: R, targetAtas: atas }, {}, "Realisasi melewati batas atas, jadi batas atas menjadi dasarnya.", "The realisation is beyond the upper bound, which becomes the basis.", basis)) share(atas);
    else if (working.decide("dasar", T, "{realisasi} < {targetBawah}", { realisasi: R, targetBawah: T }, {}, "Realisasi di bawah batas bawah, jadi batas bawah menjadi dasarnya.", "The realisation is below the lower bound, which becomes the basis.", basis)) share(T);
    else working.decide("capaian", exact(100), "{targetBawah} ≤ {realisasi} ≤ {targetAtas}", { realisasi: R, targetBawah: T, targetAtas: atas }, {}, "Realisasi di dalam rentang target, jadi capaiannya 100%.", "The realisation is within the range, so the attainment is 100%.", basis);
    return working.explanation();
  },
  KATEGORI_IKI: ([capaian]) => {
    const working = newWorking();
    bandSteps(working, rentangKategoriIki, notNegative(number(one(capaian))), "kategori", "pp30/persen-antara");
    return working.explanation();
  },
  NILAI_IKI_JPT: ([capaian, targetMaksimum]) => {
    const working = newWorking();
    const value = notNegative(number(one(capaian)));
    const bulat = working.calculate("persenBulat", "bulat({capaian}; {desimal})", { capaian: value }, { desimal: kurvaIkiJpt.decimals }, "Capaian dibulatkan ke persen bulat.", "The attainment is rounded to whole percent.", { cite: kurvaIkiJpt.cite, reading: "pp30/persen-antara" });
    const most = yesNo(one(targetMaksimum)) ? working.decide("nilai", exact(nilaiTargetMaksimum.nilai), "{persenBulat} = {penuh}", { persenBulat: bulat }, { penuh: nilaiTargetMaksimum.capaian }, "Target sudah yang tertinggi yang mungkin dan tercapai penuh.", "The target is the most attainable and was met in full.", { cite: nilaiTargetMaksimum.cite }) : undefined;
    if (!most) curveSteps(working, kurvaIkiJpt, bulat, "nilai", "pp30/persen-antara");
    return working.explanation();
  },
  KATEGORI_RENCANA: ([kategoriIki]) => {
    const working = newWorking();
    const list = words(kategoriIki, readKategori);
    const basis = { cite: jumlahIkiRencana.cite, reading: "pp30/kategori-rencana" };
    const [only] = list;
    if (only && list.length === jumlahIkiRencana.satu) {
      working.decide("kategori", only, "banyak({kategoriIki}) = {satu}", { kategoriIki: list }, { satu: jumlahIkiRencana.satu }, "Satu IKI: kategorinya menjadi kategori rencana kinerja.", "One IKI: its kategori is that of the rencana kinerja.", basis);
      return working.explanation();
    }
    if (list.length !== jumlahIkiRencana.tiga) throw new InputError("jumlah-iki");
    const count = (name: string, kategori: Kategori) => working.calculate(name, "banyak({kategoriIki}; {kategori})", { kategoriIki: list }, { kategori }, `Banyaknya IKI ${kategori}.`, `IKI with ${kategori}.`, basis);
    const [sk, k, c, sb] = [count("sangatKurang", "Sangat Kurang"), count("kurang", "Kurang"), count("cukup", "Cukup"), count("sangatBaik", "Sangat Baik")];
    const none = { sangatKurang: sk, kurang: k, cukup: c, sangatBaik: sb };
    const id = "Kriteria pertama yang cocok, dari yang terburuk.";
    const en = "The first criterion that fits, the worst first.";
    first(
      () => working.decide("kategori", "Sangat Kurang", "{sangatKurang} ≥ 2", none, {}, id, en, basis),
      () => working.decide("kategori", "Kurang", "{sangatKurang} = 1", none, {}, id, en, basis),
      () => working.decide("kategori", "Kurang", "{sangatKurang} = 0 dan {kurang} ≥ 2", none, {}, id, en, basis),
      () => working.decide("kategori", "Cukup", "{sangatKurang} = 0 dan {kurang} = 1", none, {}, id, en, basis),
      () => working.decide("kategori", "Cukup", "{kurang} = 0 dan {cukup} ≥ 2", none, {}, id, en, basis),
      () => working.decide("kategori", "Sangat Baik", "{cukup} = 0 dan {sangatBaik} ≥ 2", none, {}, id, en, basis),
      () => working.decide("kategori", "Baik", "{sangatKurang} = 0 dan {kurang} = 0 dan {cukup} ≤ 1", none, {}, id, en, basis),
    );
    return working.explanation();
  },
  NILAI_RENCANA: ([kategori]) => {
    const working = newWorking();
    tableSteps(working, word(one(kategori), readKategori), nilaiRencana, "nilai", "Nilai rencana kinerja menurut kategorinya.", "Value of the rencana kinerja by its kategori.", { cite: citeNilaiRencana });
    return working.explanation();
  },
  NILAI_TERTIMBANG: ([nilai, metode, nilaiAtasan, kategoriAtasan], _, profil = profilBaku) => {
    const working = newWorking();
    const own = onScale(number(one(nilai)));
    const { cite } = cascadingTidakLangsung;
    const { bobotSendiri, bobotAtasan } = bobotCascadingDalam(profil);
    if (word(one(metode), readMetode) === "direct") {
      working.calculate("nilaiTertimbang", "{nilai}", { nilai: own }, {}, "Cascading langsung: nilai tidak ditimbang dengan nilai atasan.", "Direct cascading: the superior's value is left out.", { cite });
      return working.explanation();
    }
    const atasan = onScale(number(one(nilaiAtasan)));
    const bobot = tableSteps(working, word(one(kategoriAtasan), readKategori), bobotAtasan, "bobotAtasan", "Bobot nilai atasan menurut kategorinya, dalam persen.", "Weight of the superior's value by its kategori, in percent.", { cite, reading: "pp30/bobot-atasan" });
    working.calculate("nilaiTertimbang", "{bobotSendiri} / 100 × {nilai} + {bobotAtasan} / 100 × {nilaiAtasan}", { nilai: own, bobotAtasan: bobot, nilaiAtasan: atasan }, { bobotSendiri }, "Cascading tidak langsung: nilai sendiri dan nilai atasan menurut bobotnya.", "Non-direct cascading: own value and the superior's at their weights.", { cite, reading: "pp30/bobot-atasan" });
    return working.explanation();
  },
  NILAI_TAMBAHAN: ([kategori, lingkup, nilai]) => {
    const working = newWorking();
    const which = word(one(kategori), readKategori);
    const { faktor, bobotLingkup, cite } = kinerjaTambahan;
    const scope = number(one(lingkup));
    const index = bobotLingkup.findIndex((_, each) => compare(scope, exact(each + 1)) === 0);
    if (index < 0) throw new InputError("lingkup-tidak-dikenal");
    const value = isEmpty(one(nilai)) ? tableSteps(working, which, nilaiRencana, "nilai", "Nilai menurut kategorinya.", "Value by the kategori.", { cite: citeNilaiRencana }) : onScale(number(one(nilai)));
    const f = tableSteps(working, which, faktor, "faktor", "Faktor kategori, dalam persen.", "Factor of the kategori, in percent.", { cite });
    working.calculate("nilaiTambahan", "{bobot} / 100 × {faktor} / 100 × {nilai}", { faktor: f, nilai: value }, { bobot: bobotLingkup[index] ?? 0 }, "Nilai kinerja tambahan: bobot lingkup kali faktor kali nilai.", "Kinerja tambahan: weight of the scope by factor by value.", { cite, reading: "pp30/lingkup-tiga" });
    return working.explanation();
  },
  NILAI_SKP: ([tertimbang, tambahan]) => {
    const working = newWorking();
    const utama = working.calculate("utama", "rata-rata({nilaiTertimbang})", { nilaiTertimbang: some(tertimbang).map(onScale) }, {}, "Rata-rata nilai tertimbang kinerja utama.", "Mean of the weighted values of kinerja utama.", { cite: kinerjaTambahan.cite });
    capped(working, utama, additionSteps(working, tambahan));
    return working.explanation();
  },
  NILAI_SKP_JPT: ([nilaiPk, nilaiRenaksi, tambahan]) => {
    const working = newWorking();
    const [pk, renaksi] = [numbers(nilaiPk).map(onScale), numbers(nilaiRenaksi).map(onScale)];
    if (pk.length + renaksi.length === 0) throw new InputError("kosong");
    const { perjanjianKinerja, rencanaAksi, cite } = bobotUtamaJpt;
    const mean = (values: readonly Exact[], name: string, id: string, en: string) => (values.length === 0 ? undefined : working.calculate(name, "rata-rata({nilai})", { nilai: values }, {}, id, en, { cite }));
    const a = mean(pk, "perjanjianKinerja", "Rata-rata nilai perjanjian kinerja dan direktif.", "Mean of perjanjian kinerja and directives.");
    const b = mean(renaksi, "rencanaAksi", "Rata-rata nilai rencana aksi.", "Mean of rencana aksi.");
    const alone = { cite, reading: "pp30/satu-kelompok-jpt" };
    const utama =
      a && b
        ? working.calculate("utama", "{bobotPerjanjian} / 100 × {perjanjianKinerja} + {bobotAksi} / 100 × {rencanaAksi}", { perjanjianKinerja: a, rencanaAksi: b }, { bobotPerjanjian: perjanjianKinerja, bobotAksi: rencanaAksi }, "Kinerja utama: kedua kelompok menurut bobotnya.", "Kinerja utama: both groups at their weights.", { cite, reading: "pp30/bobot-utama-jpt" })
        : a
          ? working.calculate("utama", "{perjanjianKinerja}", { perjanjianKinerja: a }, {}, "Satu kelompok saja yang terisi, jadi bobotnya 100%.", "Only one group is filled, so it has all the weight.", alone)
          : working.calculate("utama", "{rencanaAksi}", { rencanaAksi: b ?? zero }, {}, "Satu kelompok saja yang terisi, jadi bobotnya 100%.", "Only one group is filled, so it has all the weight.", alone);
    capped(working, utama, additionSteps(working, tambahan));
    return working.explanation();
  },
  NILAI_ASPEK_PERILAKU: ([level, standarMin, standarMaks]) => {
    const working = newWorking();
    const { terendah, tertinggi } = levelPerilaku;
    const isLevel = (value: Exact) => compare(value, exact(terendah)) >= 0 && compare(value, exact(tertinggi)) <= 0;
    const levels = flat(level).flatMap((cell) => (isEmptyOrZero(cell) ? [] : [number(cell)]));
    const [low, high] = [number(one(standarMin)), number(one(standarMaks))];
    if (levels.length === 0 || !levels.every(isLevel) || ![low, high].every((value) => isLevel(value) && isInteger(value)) || compare(low, high) >= 0) throw new InputError("level-di-luar-rentang");
    const { bawah, atas, perLevelDiAtas, cite } = nilaiStandarPerilaku;
    const basis = { cite, reading: "pp30/standar-perilaku" };
    const rataRata = working.calculate("rataRata", "rata-rata({level})", { level: levels }, {}, "Rata-rata level perilaku.", "Mean level of behaviour.", basis);
    const id = "Letak rata-rata itu terhadap standar menentukan rumusnya.";
    const en = "Where the mean lies against the standard decides the formula.";
    if (working.decide("letak", "di bawah standar", "{rataRata} < {standarMin}", { rataRata, standarMin: low }, {}, id, en, basis)) {
      working.calculate("nilai", "{rataRata} / {standarMin} × {nilaiBawah}", { rataRata, standarMin: low }, { nilaiBawah: bawah }, "Di bawah standar: sebanding dengan nilai batas bawahnya.", "Below the standard: in proportion to the value of its lower end.", basis);
    } else if (working.decide("letak", "di atas standar", "{rataRata} > {standarMaks}", { rataRata, standarMaks: high }, {}, id, en, basis)) {
      working.calculate("nilai", "min({nilaiAtas} + {perLevel} × ({rataRata} − {standarMaks}); {tertinggi})", { rataRata, standarMaks: high }, { nilaiAtas: atas, perLevel: perLevelDiAtas, tertinggi: nilaiTertinggi }, "Di atas standar: ditambah untuk setiap level di atasnya.", "Above the standard: more for each level beyond it.", basis);
    } else {
      working.decide("letak", "dalam standar", "{standarMin} ≤ {rataRata} ≤ {standarMaks}", { rataRata, standarMin: low, standarMaks: high }, {}, id, en, basis);
      working.calculate("nilai", "{nilaiBawah} + ({nilaiAtas} − {nilaiBawah}) × ({rataRata} − {standarMin}) / ({standarMaks} − {standarMin})", { rataRata, standarMin: low, standarMaks: high }, { nilaiBawah: bawah, nilaiAtas: atas }, "Di dalam standar: pada garis lurus di antara kedua ujungnya.", "Within the standard: on the straight line between its ends.", basis);
    }
    return working.explanation();
  },
  NILAI_KINERJA: ([nilaiSkp, nilaiPerilaku, dengan360]) => {
    const working = newWorking();
    const bobot = yesNo(one(dengan360)) ? bobotKinerja.dengan360 : bobotKinerja.tanpa360;
    working.calculate("nilaiKinerja", "min({bobotSkp} / 100 × {nilaiSkp} + {bobotPerilaku} / 100 × {nilaiPerilaku}; {tertinggi})", { nilaiSkp: onScale(number(one(nilaiSkp))), nilaiPerilaku: onScale(number(one(nilaiPerilaku))) }, { bobotSkp: bobot.skp, bobotPerilaku: bobot.perilaku, tertinggi: nilaiTertinggi }, "Nilai kinerja: SKP dan perilaku menurut bobotnya.", "Nilai kinerja: SKP and behaviour at their weights.", { cite: bobotKinerja.cite });
    return working.explanation();
  },
  PREDIKAT_KINERJA: ([nilai, ideBaru]) => {
    const working = newWorking();
    const value = notNegative(number(one(nilai)));
    if (compare(roundHalfUp(value, rentangPredikat.decimals), highest) > 0) throw new InputError("nilai-di-luar-rentang");
    const idea = yesNo(one(ideBaru));
    const predikat = bandSteps(working, rentangPredikat, value, "predikat", "pp30/ide-baru");
    if (predikat === "Sangat Baik" && !idea) {
      working.decide("predikat", "Baik", "{ideBaru} = {tidak}", { ideBaru: "tidak" }, { tidak: "tidak" }, "Sangat Baik mensyaratkan ide baru; tanpa itu predikatnya Baik.", "Sangat Baik takes a new idea; without one it is Baik.", { cite: rentangPredikat.cite, reading: "pp30/ide-baru" });
      working.change("Dengan ide baru yang disetujui, predikatnya {label}.", "With an approved new idea it is {label}.", { label: "Sangat Baik" });
    }
    return working.explanation();
  },
  KONVERSI_PP46: ([nilai]) => {
    const working = newWorking();
    convertedSteps(working, notNegative(number(one(nilai))));
    return working.explanation();
  },
  NILAI_INTEGRASI_2021: ([nilaiPp46, nilaiPp30]) => {
    const working = newWorking();
    const after = onScale(number(one(nilaiPp30)));
    const konversi = convertedSteps(working, notNegative(number(one(nilaiPp46))));
    working.calculate("nilai2021", "({konversi} + {nilaiPp30}) / 2", { konversi, nilaiPp30: after }, {}, "Nilai tahun 2021: kedua paruh berbobot sama.", "Value of 2021: both halves weigh the same.", { cite: { source: "se3Tahun2021", at: "integrasi nilai Januari–Juni dan Juli–Desember" } });
    if (compare(after, highest) < 0) working.change("Satu angka lebih tinggi pada paruh kedua menaikkan nilai ini {selisih}.", "One more in the second half raises this value by {selisih}.", { selisih: sub(exact(0.5), zero) });
    return working.explanation();
  },
  PEMERINGKATAN: ([nilai], place) => {
    const working = newWorking();
    rankSteps(working, nilai, place, numbers(nilai).map(onScale), exact(kuotaPeringkat.diAtas), exact(kuotaPeringkat.diBawah), PERINGKAT, { cite: kuotaPeringkat.cite, reading: "pp30/pemeringkatan" });
    return working.explanation();
  },
} as const satisfies Readonly<Record<string, Explain>>;
