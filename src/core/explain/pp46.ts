import { compare, div, exact, mul, sub, toNumber, zero, type Exact } from "../base/exact";
import { InputError } from "../base/inputError";
import { profilBaku, valueIn, type Profil } from "../base/setting";
import { rentangSebutanDalam, settingsPp46 } from "../regulations/pp46/settings";
import { readAspek, readTingkatKreativitas } from "../regulations/pp46/aspek";
import { ambangSanksi, ASPEK, ASPEK_PERILAKU, bobot, citeKreativitas, efisiensiWaktu, hariKeberatan, nilaiPerilakuTertinggi, poinKreativitas, poinTugasTambahan, rentangSebutan, type NamaAspek } from "../regulations/pp46/parameters";
import { bandSteps } from "./bandSteps";
import { flat, isDash, isEmpty, isEmptyOrZero, number, one, some, type Cells, type Given } from "./given";
import { distance, first, newWorking, type Explanation, type Working } from "./working";

const citeCapaian = { cite: { source: "perkaBkn1", at: "Lampiran, penghitungan capaian SKP" } };
const limit = exact(100 - efisiensiWaktu.batasEfisiensi);

/** One aspect; `name` is what later steps call it. */
function aspectSteps(working: Working, aspek: NamaAspek, target: Exact, realisasi: Exact, name: string): Exact {
  if (target.n <= 0n || realisasi.n < 0n) throw new InputError("target-nol");
  if (aspek === "kuantitas" || aspek === "kualitas") {
    const nilai = working.calculate(name, "{realisasi} / {target} × 100", { realisasi, target }, {}, `Nilai ${aspek}: realisasi dibandingkan dengan target.`, `Score of ${aspek}: realisation against target.`, citeCapaian);
    if (compare(realisasi, target) < 0) working.change(`Nilai ${aspek} menjadi 100 pada realisasi {target}, yaitu {selisih} lebih banyak.`, `The score of ${aspek} becomes 100 at a realisation of {target}, {selisih} more.`, { target, selisih: sub(target, realisasi) });
    return nilai;
  }
  const basis = { cite: efisiensiWaktu.cite };
  const { faktor, dasarDiAtasBatas, batasEfisiensi } = efisiensiWaktu;
  const efisiensi = working.calculate("efisiensi", "100 − {realisasi} / {target} × 100", { realisasi, target }, {}, `Efisiensi ${aspek} dalam persen.`, `Efficiency of ${aspek} in percent.`, basis);
  const rumus = "({faktor} × {target} − {realisasi}) / {target} × 100";
  const sampai = working.decide("cabang", "rumus pertama", "{efisiensi} ≤ {batas}", { efisiensi }, { batas: batasEfisiensi }, "Efisiensi tidak melebihi batas, jadi rumus pertama yang berlaku.", "The efficiency is within the limit, so the first formula holds.", { ...basis, reading: "pp46/batas-24" });
  const nilai = sampai
    ? working.calculate(name, rumus, { target, realisasi }, { faktor }, `Nilai ${aspek} menurut rumus pertama.`, `Score of ${aspek} by the first formula.`, basis)
    : first(() => {
        working.decide("cabang", "rumus kedua", "{efisiensi} > {batas}", { efisiensi }, { batas: batasEfisiensi }, "Efisiensi melebihi batas, jadi rumus kedua yang berlaku: kelebihannya mengurangi nilai.", "The efficiency is beyond the limit, so the second formula holds: the excess lowers the score.", { ...basis, reading: "pp46/batas-24" });
        return working.calculate(name, `{dasar} − (${rumus} − 100)`, { target, realisasi }, { faktor, dasar: dasarDiAtasBatas }, `Nilai ${aspek} menurut rumus kedua.`, `Score of ${aspek} by the second formula.`, basis);
      });
  const terbaik = div(mul(limit, target), exact(100));
  working.change(`Nilai ${aspek} terbaik, 100, dicapai pada realisasi {terbaik} (efisiensi tepat {batas}%), yaitu selisih {selisih} dari realisasi ini; lebih hemat lagi nilainya turun ke 76 atau kurang.`, `The best score of ${aspek}, 100, is reached at a realisation of {terbaik} (an efficiency of exactly {batas}%), {selisih} from this one; any less and it falls to 76 or below.`, { terbaik, batas: batasEfisiensi, selisih: distance(terbaik, realisasi) });
  if (compare(realisasi, target) !== 0) working.change(`Tepat pada target {target} nilai ${aspek} adalah 76.`, `Exactly on the target of {target} the score of ${aspek} is 76.`, { target });
  return nilai;
}

/** Sum of the aspects, and how many there are; undefined for a row that is not used. */
function activitySteps(working: Working, target: Cells | undefined, realisasi: Cells | undefined, profil: Profil): { readonly penghitungan: Exact; readonly aspek: number } | undefined {
  const [targets, realised] = [flat(target), flat(realisasi)];
  if (targets.length !== 4 || realised.length !== 4) throw new InputError("bukan-empat-sel");
  const used = [...targets, ...realised].filter((cell) => !isEmptyOrZero(cell) && !isDash(cell)).length;
  if (used === 0) {
    working.decide("hasil", "", "{terisi} = 0", { terisi: exact(used) }, {}, "Baris ini belum dipakai, jadi hasilnya teks kosong.", "The row is not used, so the result is empty.", citeCapaian);
    return undefined;
  }
  const numberOr0 = (cell: (typeof realised)[number] | undefined) => (cell === undefined || isEmpty(cell) || isDash(cell) ? zero : number(cell));
  const kuantitas = numberOr0(realised[0]);
  const names: string[] = [];
  const results: Record<string, Exact> = {};
  for (const [index, aspek] of ASPEK.entries()) {
    const t = targets[index] ?? null;
    if (aspek === "biaya" && (isEmptyOrZero(t) || isDash(t))) continue;
    if (isEmptyOrZero(t)) throw new InputError("target-kosong");
    const [T, R] = [number(t), numberOr0(realised[index])];
    if (T.n <= 0n || R.n < 0n) throw new InputError("target-nol");
    names.push(aspek);
    const timed = aspek === "waktu" || aspek === "biaya";
    results[aspek] =
      timed && kuantitas.n <= 0n && valueIn(profil, settingsPp46.tidakDilaksanakan) === "nol"
        ? (working.decide(aspek, zero, "{realisasiKuantitas} = 0", { realisasiKuantitas: kuantitas }, {}, `Kegiatan tidak dilaksanakan, jadi nilai ${aspek} adalah 0.`, `The activity was not carried out, so ${aspek} scores 0.`, { ...citeCapaian, reading: "pp46/tidak-dilaksanakan" }) ?? zero)
        : aspectSteps(working, aspek, T, R, aspek);
  }
  const penghitungan = working.calculate("penghitungan", names.map((name) => `{${name}}`).join(" + "), results, {}, "Penghitungan: jumlah nilai semua aspek.", "Penghitungan: the sum of all aspects.", citeCapaian);
  return { penghitungan, aspek: names.length };
}

function taskSteps(working: Working, jumlah: Exact): Exact {
  if (jumlah.n < 0n || jumlah.n % jumlah.d !== 0n) throw new InputError("jumlah-bukan-bulat");
  const { steps, cite } = poinTugasTambahan;
  const rows = [...steps, { from: 0, poin: 0 }];
  const poin = first(
    ...rows.map((row, index) => () => {
      const above = rows[index - 1];
      return working.decide("tugasTambahan", exact(row.poin), above ? "{bawah} ≤ {jumlah} < {atas}" : "{jumlah} ≥ {bawah}", { jumlah }, { bawah: row.from, ...(above ? { atas: above.from } : {}) }, "Nilai tugas tambahan menurut banyaknya tugas.", "Points by the number of additional tasks.", { cite });
    }),
  );
  const up = rows[rows.findIndex((row) => row.poin === toNumber(poin)) - 1];
  if (up) working.change("Nilai tugas tambahan menjadi {poin} mulai {batas} tugas.", "The points become {poin} from {batas} tasks on.", { poin: up.poin, batas: up.from });
  return poin;
}

function creativitySteps(working: Working, written: Cells | undefined): Exact {
  const value = one(written);
  const basis = { cite: citeKreativitas, reading: "pp46/kreativitas-satu" };
  if (isEmptyOrZero(value) || isDash(value)) return working.calculate("kreativitas", "{tanpa}", {}, { tanpa: 0 }, "Tidak ada kreativitas.", "There is no kreativitas.", basis);
  const level = typeof value === "boolean" || value === null ? undefined : value === "0" ? undefined : readTingkatKreativitas(value);
  if (level === undefined) {
    if (typeof value === "string" && Number(value) === 0) return working.calculate("kreativitas", "{tanpa}", {}, { tanpa: 0 }, "Tidak ada kreativitas.", "There is no kreativitas.", basis);
    throw new InputError("kata-tidak-dikenal");
  }
  const poin = first(() => working.decide("kreativitas", exact(poinKreativitas[level]), "{tingkat} = {tingkatPeraturan}", { tingkat: level }, { tingkatPeraturan: level }, "Nilai kreativitas menurut tingkat pengakuannya.", "Points by the level that recognised it.", basis));
  for (const [other, points] of Object.entries(poinKreativitas)) if (other !== level) working.change("Tingkat {tingkat} bernilai {poin}.", "The level {tingkat} has {poin} points.", { tingkat: other, poin: points });
  return poin;
}

const notNegative = (value: Exact): Exact => {
  if (value.n < 0n) throw new InputError("nilai-negatif");
  return value;
};

type Explain = (given: Given, place: { readonly row: number; readonly column: number }, profil?: Profil) => Explanation;

export const explainPp46 = {
  CAPAIAN: ([target, realisasi, aspek]) => {
    const working = newWorking();
    const written = one(aspek);
    const which = isEmptyOrZero(written) ? "kuantitas" : readAspek(String(written));
    if (!which) throw new InputError("kata-tidak-dikenal");
    aspectSteps(working, which, number(one(target)), number(one(realisasi)), "nilai");
    return working.explanation();
  },
  EFISIENSI: ([target, realisasi]) => {
    const working = newWorking();
    const [T, R] = [number(one(target)), notNegative(number(one(realisasi)))];
    if (T.n <= 0n) throw new InputError("target-nol");
    const efisiensi = working.calculate("efisiensi", "100 − {realisasi} / {target} × 100", { target: T, realisasi: R }, {}, "Persen dari target yang dihemat.", "Percent of the target that was saved.", { cite: efisiensiWaktu.cite });
    working.change("Batas rumus pertama adalah efisiensi {batas}%; efisiensi ini berjarak {selisih}.", "The limit of the first formula is an efficiency of {batas}%; this one is {selisih} away.", { batas: efisiensiWaktu.batasEfisiensi, selisih: distance(efisiensi, exact(efisiensiWaktu.batasEfisiensi)) });
    return working.explanation();
  },
  PENGHITUNGAN: ([target, realisasi], _, profil = profilBaku) => {
    const working = newWorking();
    activitySteps(working, target, realisasi, profil);
    return working.explanation();
  },
  CAPAIAN_KEGIATAN: ([target, realisasi], _, profil = profilBaku) => {
    const working = newWorking();
    const sums = activitySteps(working, target, realisasi, profil);
    if (sums) working.calculate("nilai", "{penghitungan} / {banyakAspek}", { penghitungan: sums.penghitungan }, { banyakAspek: sums.aspek }, "Nilai capaian kegiatan: penghitungan dibagi banyaknya aspek, 4 bila ada biaya dan 3 bila tidak.", "Score of the activity: the sum by the number of aspects, 4 with biaya and 3 without.", citeCapaian);
    return working.explanation();
  },
  CAPAIAN_SKP: ([nilaiKegiatan, jumlah, kreativitas]) => {
    const working = newWorking();
    const rataRata = working.calculate("rataRata", "rata-rata({nilaiKegiatan})", { nilaiKegiatan: some(nilaiKegiatan) }, {}, "Rata-rata nilai semua kegiatan.", "Mean of all activities.", citeCapaian);
    const tugasTambahan = taskSteps(working, isEmpty(one(jumlah)) ? zero : number(one(jumlah)));
    const kreatif = creativitySteps(working, kreativitas);
    working.calculate("nilaiSkp", "{rataRata} + {tugasTambahan} + {kreativitas}", { rataRata, tugasTambahan, kreativitas: kreatif }, {}, "Nilai capaian SKP: rata-rata ditambah nilai tugas tambahan dan kreativitas.", "SKP score: the mean plus the points of additional tasks and kreativitas.", { ...citeCapaian, reading: "pp46/tanpa-batas" });
    return working.explanation();
  },
  NILAI_TUGAS_TAMBAHAN: ([jumlah]) => {
    const working = newWorking();
    taskSteps(working, number(one(jumlah)));
    return working.explanation();
  },
  NILAI_KREATIVITAS: ([tingkat]) => {
    const working = newWorking();
    creativitySteps(working, tingkat);
    return working.explanation();
  },
  NILAI_PERILAKU: ([aspek]) => {
    const working = newWorking();
    const given = [...flat(aspek)];
    while (given.length > ASPEK_PERILAKU.length && isEmptyOrZero(given[given.length - 1])) given.pop();
    if (given.length > ASPEK_PERILAKU.length) throw new InputError("terlalu-banyak-aspek");
    const values = ASPEK_PERILAKU.flatMap((_, index) => {
      const cell = given[index];
      if (index === ASPEK_PERILAKU.length - 1 && (isEmptyOrZero(cell) || isDash(cell))) return [];
      if (isEmptyOrZero(cell)) throw new InputError("kosong");
      const value = notNegative(number(cell ?? null));
      if (compare(value, exact(nilaiPerilakuTertinggi)) > 0) throw new InputError("perilaku-di-luar-rentang");
      return [value];
    });
    working.calculate("nilaiPerilaku", "rata-rata({aspek})", { aspek: values }, {}, "Nilai perilaku: rata-rata aspek yang dinilai, enam bila kepemimpinan ikut dinilai dan lima bila tidak.", "Behaviour: the mean of the aspects, six with leadership and five without.", { cite: { source: "perkaBkn1", at: "Lampiran, penilaian perilaku kerja" } });
    working.change("Satu angka lebih tinggi pada satu aspek menaikkan nilai ini sebesar {selisih}.", "One more on one aspect raises this value by {selisih}.", { selisih: div(exact(1), exact(values.length)) });
    return working.explanation();
  },
  NILAI_PRESTASI: ([skp, perilaku]) => {
    const working = newWorking();
    const [nilaiSkp, nilaiPerilaku] = [notNegative(number(one(skp))), notNegative(number(one(perilaku)))];
    if (compare(nilaiPerilaku, exact(nilaiPerilakuTertinggi)) > 0) throw new InputError("perilaku-di-luar-rentang");
    const skpTertimbang = working.calculate("skpTertimbang", "{bobotSkp} / 100 × {nilaiSkp}", { nilaiSkp }, { bobotSkp: bobot.skp }, "Bagian SKP menurut bobotnya.", "The share of the SKP at its weight.", { cite: bobot.cite });
    const perilakuTertimbang = working.calculate("perilakuTertimbang", "{bobotPerilaku} / 100 × {nilaiPerilaku}", { nilaiPerilaku }, { bobotPerilaku: bobot.perilaku }, "Bagian perilaku menurut bobotnya.", "The share of behaviour at its weight.", { cite: bobot.cite });
    const nilai = working.calculate("nilai", "{skpTertimbang} + {perilakuTertimbang}", { skpTertimbang, perilakuTertimbang }, {}, "Nilai prestasi kerja: jumlah keduanya.", "Work performance: the sum of both.", { cite: bobot.cite, reading: "pp46/pembulatan" });
    const next = [...rentangSebutan.steps].reverse().find(({ from }) => compare(nilai, exact(from)) < 0);
    if (next) working.change("Untuk {label} ({batas}) diperlukan nilai SKP {selisih} lebih tinggi, bila perilaku tetap.", "{label} ({batas}) takes an SKP value higher by {selisih}, with the same behaviour.", { label: next.label, batas: next.from, selisih: div(mul(sub(exact(next.from), nilai), exact(100)), exact(bobot.skp)) });
    return working.explanation();
  },
  SEBUTAN: ([nilai], _, profil = profilBaku) => {
    const working = newWorking();
    bandSteps(working, rentangSebutanDalam(profil), notNegative(number(one(nilai))), "sebutan", "pp46/antara-dua-rentang");
    return working.explanation();
  },
  SANKSI: ([nilaiSkp]) => {
    const working = newWorking();
    const { berat, sedang, cite } = ambangSanksi;
    const nilai = notNegative(number(one(nilaiSkp)));
    const dibulatkan = working.calculate("dibulatkan", "bulat({nilai}; {desimal})", { nilai }, { desimal: rentangSebutan.decimals }, "Nilai dibulatkan sekali, setengah ke atas.", "The value is rounded once, a half upwards.", { cite, reading: "pp46/pembulatan" });
    first(
      () => working.decide("sanksi", "Hukuman disiplin berat", "{dibulatkan} < {berat}", { dibulatkan }, { berat }, "Nilai di bawah ambang ini diancam hukuman disiplin berat.", "A value below this limit is threatened with heavy discipline.", { cite }),
      () => working.decide("sanksi", "Hukuman disiplin sedang", "{berat} ≤ {dibulatkan} ≤ {sedang}", { dibulatkan }, { berat, sedang }, "Nilai di antara kedua ambang diancam hukuman disiplin sedang.", "A value between the two limits is threatened with medium discipline.", { cite }),
      () => working.decide("sanksi", "", "{dibulatkan} > {sedang}", { dibulatkan }, { sedang }, "Nilai di atas ambang ini tidak diancam hukuman.", "A value above this limit is not threatened.", { cite }),
    );
    working.change("Batas hukuman sedang adalah {batas}; nilai ini berjarak {selisih} darinya.", "The limit of medium discipline is {batas}; this value is {selisih} away.", { batas: sedang, selisih: distance(nilai, exact(sedang)) });
    return working.explanation();
  },
  NILAI_MUTASI: ([nilaiSkp]) => {
    const values = some(nilaiSkp).map(notNegative);
    if (values.length < 2) throw new InputError("kurang-dari-dua");
    const working = newWorking();
    working.calculate("nilai", "rata-rata({nilaiSkp})", { nilaiSkp: values }, {}, "Rata-rata nilai SKP di setiap jabatan.", "Mean of the SKP values of each post.", { cite: { source: "panduanSkp", at: "penilaian bagi PNS yang pindah" }, reading: "pp46/mutasi" });
    return working.explanation();
  },
  BATAS_KEBERATAN: ([tanggalTerima]) => {
    const value = one(tanggalTerima);
    if (typeof value !== "number" || Math.floor(value) < 1) throw new InputError("bukan-tanggal");
    const working = newWorking();
    working.calculate("batas", "bulat-ke-bawah({tanggalTerima}) + {hari}", { tanggalTerima: number(value) }, { hari: hariKeberatan.pengajuan }, "Hari terakhir mengajukan keberatan, sebagai nomor hari Excel; jam diabaikan.", "The last day to object, as Excel's day number; the time is dropped.", { cite: hariKeberatan.cite });
    return working.explanation();
  },
} as const satisfies Readonly<Record<string, Explain>>;
