// Excel hands over anything, so parameters are `any`: cell.ts reads them.
/* eslint-disable @typescript-eslint/no-explicit-any */
import { exact, folded, parameterPp30, pp30, readKategori, readMetode, type Exact } from "../core/index";
import { amount, cells, invalid, isBlank, isBlankOrZero, isNoAmount, notAvailable, notNegative, number, requireSameUnit, sentenceStart, shown, spill, word, wordsOf, yesNo, type Input } from "./cell";

const KATEGORI = "Sangat Baik, Baik, Cukup, Kurang, atau Sangat Kurang";
const kategori = (input: Input, name: string) => word(input, name, readKategori, KATEGORI);

/** A value on the scale of PP 30. */
function skala120(input: Input, name: string): Exact {
  const value = number(input, name);
  if (value.n < 0n || exact.compare(value, exact.exact(parameterPp30.nilaiTertinggi)) > 0) {
    throw invalid(`${sentenceStart(name)} ${shown(input)} di luar 0–${parameterPp30.nilaiTertinggi}; ketik nilai menurut skala PP 30/2019.`);
  }
  return value;
}

const daftarNilai = (range: Input, name: string) => cells(range).flatMap((cell, index) => (isBlank(cell) ? [] : [skala120(cell, `${name} ke-${index + 1}`)]));

function readKondisi(input: Input): pp30.Kondisi {
  if (isBlankOrZero(input)) return "normal";
  return word(input, "kondisi", (text) => (["normal", "khusus"] as const).find((each) => folded(text).replace(/^kondisi /, "") === each), "normal atau khusus");
}

/**
 * Capaian IKI dalam persen (PermenPANRB 8/2021; bacaan: realisasi di dalam rentang target bernilai 100; kondisi khusus paling rendah 0).
 * @customfunction CAPAIAN_IKI
 * @param target Target, di atas 0; bila berupa rentang, batas bawahnya
 * @param realisasi Realisasi, 0 atau lebih, dengan satuan yang sama
 * @param [targetAtas] Batas atas bila target berupa rentang
 * @param [kondisi] normal (bawaan), atau khusus bila makin kecil makin baik
 * @returns Persen capaian, tidak dibatasi di atas
 */
export function CAPAIAN_IKI(target: any, realisasi: any, targetAtas?: any, kondisi?: any): number {
  const t = amount(target, "target");
  const r = amount(realisasi, "realisasi");
  requireSameUnit(t, r, "target dan realisasi");
  const which = readKondisi(kondisi);
  if (r.value.n < 0n) throw invalid(`Realisasi ${shown(realisasi)} kurang dari 0; ketik angka 0 atau lebih.`);
  if (isBlank(targetAtas)) {
    if (t.value.n <= 0n) throw invalid(`Target ${shown(target)} tidak dapat menjadi pembagi; ketik angka di atas 0.`);
    return exact.toNumber(pp30.capaianIki(t.value, r.value, which));
  }
  const top = amount(targetAtas, "target atas");
  requireSameUnit(t, top, "target dan target atas");
  requireSameUnit(top, r, "target atas dan realisasi");
  if (t.value.n < 0n) throw invalid(`Target ${shown(target)} kurang dari 0; ketik angka 0 atau lebih sebagai batas bawah.`);
  if (exact.compare(t.value, top.value) > 0) throw invalid(`Target atas ${shown(targetAtas)} lebih kecil daripada target ${shown(target)}; ketik batas bawah lebih dahulu.`);
  if (top.value.n <= 0n) throw invalid(`Target atas ${shown(targetAtas)} tidak dapat menjadi pembagi; ketik angka di atas 0.`);
  return exact.toNumber(pp30.capaianIkiRentang(t.value, top.value, r.value, which));
}

/**
 * Kategori capaian IKI (PermenPANRB 8/2021; bacaan: dibulatkan dahulu ke persen bulat; di atas 100 Sangat Baik, 100 Baik, 80–99 Cukup, 60–79 Kurang, sampai 59 Sangat Kurang).
 * @customfunction KATEGORI_IKI
 * @param capaian Capaian dalam persen, 0 atau lebih; 100 berarti 100%
 * @returns Sangat Baik, Baik, Cukup, Kurang, atau Sangat Kurang
 */
export function KATEGORI_IKI(capaian: any): string {
  return pp30.kategoriIki(notNegative(capaian, "capaian"));
}

/**
 * Nilai capaian IKI pejabat pimpinan tinggi dan pimpinan unit mandiri (PermenPANRB 8/2021; bacaan: dihitung dari persen bulat).
 * @customfunction NILAI_IKI_JPT
 * @param capaian Capaian dalam persen, 0 atau lebih; 100 berarti 100%
 * @param [targetMaksimum] ya bila target sudah yang tertinggi yang mungkin dicapai; 100% lalu bernilai 120
 * @returns Nilai 0–120
 */
export function NILAI_IKI_JPT(capaian: any, targetMaksimum?: any): number {
  return exact.toNumber(pp30.nilaiIkiJpt(notNegative(capaian, "capaian"), yesNo(targetMaksimum, "target maksimum")));
}

/**
 * Kategori satu rencana kinerja dari kategori IKI-nya (bacaan: tiga IKI dihitung banyaknya, dari kategori yang terburuk).
 * @customfunction KATEGORI_RENCANA
 * @param kategoriIki Kategori satu IKI, atau tiga IKI (kuantitas, kualitas, waktu) dalam urutan apa pun
 * @returns Sangat Baik, Baik, Cukup, Kurang, atau Sangat Kurang
 */
export function KATEGORI_RENCANA(kategoriIki: any[][]): string {
  const values = wordsOf(kategoriIki, "kategori IKI", readKategori, KATEGORI);
  const { satu, tiga } = parameterPp30.jumlahIkiRencana;
  const blanks = cells(kategoriIki).flatMap((cell, index) => (isBlankOrZero(cell) ? [index + 1] : []));
  if (values.length === tiga - 1 && blanks.length === 1) {
    throw notAvailable(`Kategori IKI ke-${blanks[0]} kosong; isi ketiganya, atau satu saja bila rencana kinerja hanya punya satu IKI.`);
  }
  if (values.length !== satu && values.length !== tiga) {
    throw notAvailable(`Ada ${values.length} kategori IKI yang terisi; peraturan hanya menjawab untuk ${satu} atau ${tiga}, jadi isi kuantitas, kualitas, dan waktu.`);
  }
  return pp30.kategoriRencana(values);
}

/**
 * Nilai satu rencana kinerja JA dan JF menurut kategorinya: 120, 100, 80, 60, 25 (PermenPANRB 8/2021).
 * @customfunction NILAI_RENCANA
 * @param kategori Sangat Baik, Baik, Cukup, Kurang, atau Sangat Kurang (SB, B, C, K, SK)
 * @returns Nilai rencana kinerja
 */
export function NILAI_RENCANA(kategori: any): number {
  return exact.toNumber(pp30.nilaiRencanaKinerja(word(kategori, "kategori", readKategori, KATEGORI)));
}

/**
 * Nilai tertimbang satu rencana kinerja (PermenPANRB 8/2021; bacaan: non-direct 80% nilai sendiri ditambah 20, 20, 10, 5, atau 1 persen nilai atasan menurut kategori atasan).
 * @customfunction NILAI_TERTIMBANG
 * @param nilai Nilai rencana kinerja, 0–120
 * @param metode direct atau non-direct
 * @param [nilaiAtasan] Nilai rencana kinerja atasan yang diintervensi, 0–120; wajib untuk non-direct
 * @param [kategoriAtasan] Kategori rencana kinerja atasan itu; wajib untuk non-direct
 * @returns Nilai tertimbang
 */
export function NILAI_TERTIMBANG(nilai: any, metode: any, nilaiAtasan?: any, kategoriAtasan?: any): number {
  const own = skala120(nilai, "nilai");
  const method = word(metode, "metode", readMetode, "direct atau non-direct");
  const atasan = method === "direct" ? null : { nilai: skala120(nilaiAtasan, "nilai atasan"), kategori: kategori(kategoriAtasan, "kategori atasan") };
  return exact.toNumber(pp30.nilaiTertimbang(own, method, atasan, parameterPp30.cascadingTidakLangsung));
}

/**
 * Nilai satu kinerja tambahan: faktor kategori × bobot lingkup × nilai (PermenPANRB 8/2021 Lampiran hlm. 95).
 * @customfunction NILAI_TAMBAHAN
 * @param kategori Kategori capaian kinerja tambahan
 * @param lingkup 1 dalam satu unit, 2 antarunit, 3 antarinstansi
 * @param [nilai] Nilai IKI bagi JPT, 0–120; bila tidak diisi dipakai nilai rencana kinerja menurut kategorinya
 * @returns Nilai tambahan
 */
export function NILAI_TAMBAHAN(kategori: any, lingkup: any, nilai?: any): number {
  const which = word(kategori, "kategori", readKategori, KATEGORI);
  const scope = exact.toNumber(number(lingkup, "lingkup"));
  if (!parameterPp30.kinerjaTambahan.bobotLingkup.some((_, index) => index + 1 === scope)) {
    throw invalid(`Lingkup ${shown(lingkup)} tidak dikenal; ketik 1 (dalam satu unit), 2 (antarunit), atau 3 (antarinstansi).`);
  }
  const value = isBlank(nilai) ? pp30.nilaiRencanaKinerja(which) : skala120(nilai, "nilai");
  return exact.toNumber(pp30.nilaiTambahan(which, scope, value));
}

/**
 * Nilai SKP JA dan JF: rata-rata nilai tertimbang ditambah kinerja tambahan paling banyak 10 (PermenPANRB 8/2021; bacaan: paling tinggi 120).
 * @customfunction NILAI_SKP
 * @param tertimbang Nilai tertimbang semua kinerja utama; rujuk hanya baris yang terisi
 * @param [tambahan] Nilai semua kinerja tambahan
 * @returns Nilai SKP
 */
export function NILAI_SKP(tertimbang: any[][], tambahan?: any[][]): number {
  const utama = daftarNilai(tertimbang, "nilai tertimbang");
  if (utama.length === 0) throw notAvailable("Belum ada nilai tertimbang; rujuk sel yang berisi nilai kinerja utama.");
  return exact.toNumber(pp30.nilaiSkp(utama, daftarNilai(tambahan, "nilai tambahan")));
}

/**
 * Nilai SKP JPT (PermenPANRB 8/2021; bacaan: 60% rata-rata perjanjian kinerja dan direktif, 40% rata-rata rencana aksi; satu kelompok saja berbobot 100%; paling tinggi 120).
 * @customfunction NILAI_SKP_JPT
 * @param nilaiPk Nilai IKI dari perjanjian kinerja dan direktif; rujuk hanya baris yang terisi
 * @param nilaiRenaksi Nilai IKI dari rencana aksi dan inisiatif strategis
 * @param [tambahan] Nilai semua kinerja tambahan
 * @returns Nilai SKP
 */
export function NILAI_SKP_JPT(nilaiPk: any[][], nilaiRenaksi: any[][], tambahan?: any[][]): number {
  const pk = daftarNilai(nilaiPk, "nilai perjanjian kinerja");
  const renaksi = daftarNilai(nilaiRenaksi, "nilai rencana aksi");
  if (pk.length + renaksi.length === 0) throw notAvailable("Belum ada nilai IKI; rujuk sel yang berisi nilai perjanjian kinerja atau rencana aksi.");
  return exact.toNumber(pp30.nilaiSkpJpt(pk, renaksi, daftarNilai(tambahan, "nilai tambahan")));
}

/**
 * Nilai satu aspek perilaku dari rata-rata level terhadap standarnya (bacaan: 90 sampai 109 di dalam standar, 11 untuk setiap level di atasnya, paling tinggi 120).
 * @customfunction NILAI_ASPEK_PERILAKU
 * @param level Level 1–7 setiap situasi, atau rata-ratanya
 * @param standarMin Level standar terendah, bilangan bulat
 * @param standarMaks Level standar tertinggi, bilangan bulat di atasnya
 * @returns Nilai aspek 0–120
 */
export function NILAI_ASPEK_PERILAKU(level: any[][], standarMin: any, standarMaks: any): number {
  const { terendah, tertinggi } = parameterPp30.levelPerilaku;
  const onScale = (value: Exact) => exact.compare(value, exact.exact(terendah)) >= 0 && exact.compare(value, exact.exact(tertinggi)) <= 0;
  const levels = cells(level).flatMap((cell, index) => {
    if (isNoAmount(cell)) return [];
    const value = number(cell, `level ke-${index + 1}`);
    if (!onScale(value)) throw invalid(`Level ke-${index + 1} ${shown(cell)} di luar ${terendah}–${tertinggi}; ketik level perilaku.`);
    return [value];
  });
  if (levels.length === 0) throw notAvailable(`Belum ada level perilaku; isi level ${terendah}–${tertinggi} setiap situasi.`);
  const standard = (input: Input, name: string) => {
    const value = number(input, name);
    if (!exact.isInteger(value) || !onScale(value)) throw invalid(`${sentenceStart(name)} ${shown(input)} bukan level; ketik bilangan bulat ${terendah}–${tertinggi}.`);
    return value;
  };
  const low = standard(standarMin, "standar terendah");
  const high = standard(standarMaks, "standar tertinggi");
  if (exact.compare(low, high) >= 0) throw invalid(`Standar tertinggi ${shown(standarMaks)} harus di atas standar terendah ${shown(standarMin)}; periksa urutannya.`);
  return exact.toNumber(pp30.nilaiAspekPerilaku(levels, low, high));
}

/**
 * Nilai kinerja: 70% SKP dan 30% perilaku, atau 60% dan 40% bila rekan dan bawahan ikut menilai (PP 30/2019 Pasal 41).
 * @customfunction NILAI_KINERJA
 * @param nilaiSkp Nilai SKP, 0–120
 * @param nilaiPerilaku Nilai perilaku, 0–120
 * @param [dengan360] ya bila pendapat rekan setingkat dan bawahan dipakai
 * @returns Nilai kinerja 0–120
 */
export function NILAI_KINERJA(nilaiSkp: any, nilaiPerilaku: any, dengan360?: any): number {
  return exact.toNumber(pp30.nilaiKinerja(skala120(nilaiSkp, "nilai SKP"), skala120(nilaiPerilaku, "nilai perilaku"), yesNo(dengan360, "dengan 360")));
}

/**
 * Predikat kinerja (PP 30/2019 Pasal 41): 110 Sangat Baik dengan ide baru, 90 Baik, 70 Cukup, 50 Kurang, di bawahnya Sangat Kurang; dua desimal (bacaan: 110 tanpa ide baru Baik).
 * @customfunction PREDIKAT_KINERJA
 * @param nilai Nilai kinerja, 0–120; rujuk hanya baris yang terisi
 * @param [ideBaru] ya bila ada ide baru yang disetujui
 * @returns Sangat Baik, Baik, Cukup, Kurang, atau Sangat Kurang
 */
export function PREDIKAT_KINERJA(nilai: any, ideBaru?: any): string {
  const value = notNegative(nilai, "nilai");
  const highest = exact.exact(parameterPp30.nilaiTertinggi);
  if (exact.compare(exact.roundHalfUp(value, parameterPp30.rentangPredikat.decimals), highest) > 0) {
    throw invalid(`Nilai ${shown(nilai)} di luar 0–${parameterPp30.nilaiTertinggi}; ketik nilai menurut skala PP 30/2019.`);
  }
  return pp30.predikatKinerja(value, yesNo(ideBaru, "ide baru"));
}

/**
 * Mengonversi nilai PP 46/2011 (Januari–Juni 2021) ke skala PP 30/2019 (SE MenPANRB 3/2021; bacaan: nilai di antara dua rentang tetap pada sebutan lamanya, jadi 90,5 menjadi 109,375).
 * @customfunction KONVERSI_PP46
 * @param nilai Nilai prestasi kerja PP 46/2011, 0 atau lebih; rujuk hanya baris yang terisi
 * @returns Nilai 0–120
 */
export function KONVERSI_PP46(nilai: any): number {
  return exact.toNumber(pp30.konversiPp46(notNegative(nilai, "nilai")));
}

/**
 * Nilai kinerja tahun 2021: rata-rata nilai Januari–Juni yang dikonversi dan nilai Juli–Desember (SE MenPANRB 3/2021).
 * @customfunction NILAI_INTEGRASI_2021
 * @param nilaiPp46 Nilai prestasi kerja Januari–Juni menurut PP 46/2011, belum dikonversi
 * @param nilaiPp30 Nilai kinerja Juli–Desember menurut PP 30/2019, 0–120
 * @returns Nilai kinerja tahun 2021
 */
export function NILAI_INTEGRASI_2021(nilaiPp46: any, nilaiPp30: any): number {
  return exact.toNumber(pp30.nilaiIntegrasi2021(notNegative(nilaiPp46, "nilai PP 46"), skala120(nilaiPp30, "nilai PP 30")));
}

/**
 * Pemeringkatan pegawai: paling banyak 20% teratas di atas ekspektasi dan 20% terbawah di bawah ekspektasi (bacaan: kuota dibulatkan ke bawah, nilai sama yang tidak muat utuh tetap sesuai ekspektasi).
 * @customfunction PEMERINGKATAN
 * @param nilai Nilai kinerja semua pegawai, 0–120; rujuk hanya baris yang terisi
 * @returns Label setiap sel; sel kosong menjadi teks kosong
 */
export function PEMERINGKATAN(nilai: any[][]): any[][] {
  return spill(nilai, pp30.pemeringkatan(daftarNilai(nilai, "nilai")));
}
