import fc from "fast-check";
import type { CivilDate } from "../../../src/core/base/civilDate";
import { compare, exact, sub, sum, toNumber, zero } from "../../../src/core/base/exact";
import { angkaKredit } from "../../../src/core/regulations/permen1/formulas";
import { bulanKinerja, type Kebijakan, type MasaKinerja } from "../../../src/core/regulations/permen1/masa";
import { akumulasi, ambangPangkat, penetapan, perkiraan, saldoLama, selisihKebijakan, type Saldo } from "../../../src/core/regulations/permen1/pak";
import { daftarJf, tanpaIsian } from "../../../src/core/regulations/permen1/daftarJf";
import { hasilPak, type PejabatFungsional } from "../../../src/core/regulations/permen1/pejabat";
import { golonganJenjang, JENJANG, kebutuhanJenjang, type Jenjang } from "../../../src/core/regulations/permen1/parameters";
import { PREDIKAT } from "../../../src/core/regulations/permen6/parameters";
import type { Predikat } from "../../../src/core/regulations/permen6/predikat";
import type { BarisRekap } from "../../../src/core/regulations/rekap";
import { takDiketahui } from "../../../src/core/regulations/umum/isiRekap";
import type { Golongan } from "../../../src/core/regulations/umum/golongan";
import { agrees, golden } from "../../golden/golden";

const masa = (rows: readonly (readonly [string, string, Predikat])[], jenjang: Jenjang): readonly MasaKinerja[] => rows.map(([dari, sampai, predikat]) => ({ dari: dari as CivilDate, sampai: sampai as CivilDate, predikat, jenjang }));
const lama = (jumlah: number): Saldo => ({ ...saldoLama({ jenis: "awal" }, "Ahli Pertama"), konversi: exact(jumlah) });

describe("golden table permen1/akumulasi", () => {
  type Row = readonly [string, Jenjang, Kebijakan, readonly (readonly [string, string, Predikat])[], readonly number[], number];
  it.each(golden<Row>("permen1/akumulasi").rows.map((row) => [...row] as const))("%s", (_name, jenjang, kebijakan, rows, printed, total) => {
    const found = akumulasi(masa(rows, jenjang), jenjang, kebijakan, null);
    expect(found.baris.map((row, index) => agrees(printed[index] ?? NaN, toNumber(row.angkaKredit)))).toEqual(printed.map(() => true));
    expect(agrees(total, toNumber(found.jumlah))).toBe(true);
    expect(found.bentrok).toEqual([]);
  });
});

describe("golden table permen1/penetapan", () => {
  type Row = readonly [string, Jenjang, Golongan | null, number, number, boolean, number, number | null, number | null, number | null];
  it.each(golden<Row>("permen1/penetapan").rows.map((row) => [...row] as const))("%s", (_name, jenjang, golongan, old, konversi, ijazahBaru, kumulatif, kurangPangkat, lebihPangkat, kurangJenjang) => {
    const found = penetapan({ jenjang, golongan, lama: lama(old), konversi: exact(konversi), ijazahBaru });
    const number = (value: { n: bigint; d: bigint } | undefined | null) => (value ? toNumber(value) : null);
    expect([number(found.kumulatif), number(found.pangkat?.kurang), number(found.pangkat?.lebih), number(found.jenjang?.kurang)]).toEqual([kumulatif, kurangPangkat, lebihPangkat, kurangJenjang]);
  });

  it("an unsur that nobody has said leaves the sum open", () => {
    const found = penetapan({ jenjang: "Ahli Pertama", golongan: "III/c", lama: { ...lama(0), dasar: null }, konversi: exact(12.5), ijazahBaru: false });
    expect([found.kumulatif, found.pangkat, found.jenjang]).toEqual([null, null, null]);
  });
});

describe("where the angka kredit before this jenjang comes from", () => {
  const numbers = (saldo: Saldo) => Object.fromEntries(Object.entries(saldo).map(([unsur, value]) => [unsur, value && toNumber(value)]));
  it("integration puts what is left of the old angka kredit", () => {
    expect(numbers(saldoLama({ jenis: "integrasi", akLama: exact(230), golongan: "III/c" }, "Ahli Muda"))).toEqual({ dasar: 0, jfLama: 30, penyesuaian: 0, konversi: 0, pendidikan: 0 });
  });
  it("AK34: a move at the top pangkat counts three years, and the dasar of III/d stands beside it", () => {
    expect(numbers(saldoLama({ jenis: "perpindahan", predikat: "Baik", bulanDalamPangkat: 60, golongan: "III/d", pangkatPuncak: true }, "Ahli Muda"))).toEqual({ dasar: 100, jfLama: 0, penyesuaian: 75, konversi: 0, pendidikan: 0 });
  });
  it("a golongan whose dasar the sources dispute stays open", () => {
    expect(saldoLama({ jenis: "perpindahan", predikat: "Baik", bulanDalamPangkat: 12, golongan: "IV/e", pangkatPuncak: false }, "Ahli Utama").dasar).toBeNull();
  });
});

describe("months", () => {
  it("two evaluations that overlap and differ are listed and counted for neither", () => {
    const found = akumulasi(masa([["2024-01-01", "2024-06-30", "Baik"], ["2024-06-01", "2024-12-31", "Sangat Baik"]], "Ahli Muda"), "Ahli Muda", "tahunan", null);
    expect([found.bentrok, found.baris.map(({ bulan }) => bulan)]).toEqual([[{ tahun: 2024, bulan: 6 }], [5, 6]]);
  });

  it("months before the jenjang began and months in another jenjang don't count", () => {
    const rows = [...masa([["2023-01-01", "2023-12-31", "Baik"]], "Ahli Pertama"), ...masa([["2024-01-01", "2024-12-31", "Baik"]], "Ahli Muda")];
    const found = akumulasi(rows, "Ahli Muda", "tahunan", "2024-04-01");
    expect([found.baris.map(({ dari, sampai }) => [dari, sampai]), toNumber(found.jumlah)]).toEqual([[[4, 12]], 18.75]);
    expect(akumulasi(rows, "Ahli Muda", "tahunan", null).jenjangLain.map(({ tahun, bulan }) => [tahun, bulan])).toEqual([[2023, 12]]);
  });

  it("the other policy and the difference are shown", () => {
    const rows = masa([["2024-01-01", "2024-12-31", "Baik"], ["2024-01-01", "2024-03-31", "Sangat Baik"]], "Ahli Pertama");
    const { lain, jumlah, selisih } = selisihKebijakan(rows, "Ahli Pertama", "tahunan", null);
    expect([lain, toNumber(jumlah), toNumber(selisih)]).toEqual(["periodik", 14.0625, 1.5625]);
  });

  const drawn = fc
    .array(fc.record({ from: fc.integer({ min: 0, max: 40 }), length: fc.integer({ min: 1, max: 14 }), start: fc.integer({ min: 1, max: 28 }), end: fc.integer({ min: 1, max: 28 }), predikat: fc.constantFrom(...PREDIKAT) }), { maxLength: 8 })
    .map((rows) =>
      rows.flatMap(({ from, length, start, end, predikat }): MasaKinerja[] => {
        const day = (index: number, of: number) => `${2022 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}-${String(of).padStart(2, "0")}` as CivilDate;
        const [dari, sampai] = [day(from, start), day(from + length - 1, end)];
        return dari <= sampai ? [{ dari, sampai, predikat, jenjang: "Ahli Pertama" }] : [];
      }),
    );

  it("are counted once whatever overlaps, and add up to what is counted", () => {
    fc.assert(
      fc.property(drawn, fc.constantFrom<Kebijakan>("tahunan", "periodik"), (rows, kebijakan) => {
        const { dihitung, bentrok, kurangDariSetengah } = bulanKinerja(rows, kebijakan, null);
        const keys = [...dihitung, ...bentrok, ...kurangDariSetengah].map(({ tahun, bulan }) => tahun * 12 + bulan);
        const { baris, jumlah } = akumulasi(rows, "Ahli Pertama", kebijakan, null);
        const bySingleMonths = sum(dihitung.map(({ masa: { predikat, jenjang } }) => angkaKredit(predikat, jenjang, 1)));
        return new Set(keys).size === keys.length && baris.reduce((total, { bulan }) => total + bulan, 0) === dihitung.length && compare(jumlah, bySingleMonths) === 0;
      }),
      { numRuns: 200 },
    );
  });

  it("the two policies count the same months unless one has a conflict", () => {
    fc.assert(
      fc.property(drawn, (rows) => {
        const months = (kebijakan: Kebijakan) => {
          const { dihitung, bentrok } = bulanKinerja(rows, kebijakan, null);
          return [...dihitung, ...bentrok].map(({ tahun, bulan }) => tahun * 12 + bulan).sort((a, b) => a - b);
        };
        expect(months("tahunan")).toEqual(months("periodik"));
      }),
      { numRuns: 100 },
    );
  });
});

describe("an official's papers", () => {
  const pejabat: PejabatFungsional = { nama: "Laras", nip: "", jabatan: "Arsiparis Ahli Pertama", unit: "", instansi: "", penilai: { nama: "", nip: "" }, jenjang: "Ahli Pertama", golongan: "III/a", sejak: null, lama: lama(0), diketik: [], ijazahBaru: false, masa: masa([["2022-01-01", "2022-12-31", "Baik"], ["2023-01-01", "2023-12-31", "Baik"]], "Ahli Pertama") };
  it.each([
    [null, "2023-01-01", 12.5],
    ["2021-05-01", "2023-01-01", 12.5],
    ["2023-07-01", "2023-07-01", 6.25],
  ] as const)("TMT %s: counted since %s", (sejak, from, jumlah) => {
    const hasil = hasilPak({ ...pejabat, sejak }, "tahunan");
    expect([hasil.sejak, hasil.adaSebelum, toNumber(hasil.akumulasi.jumlah)]).toEqual([from, true, jumlah]);
  });

  it("functional officials are found by the jenjang of their post, with all their periods; others yield nothing", () => {
    const row = (change: Partial<BarisRekap>): BarisRekap => ({ ...takDiketahui, at: { sheet: "A", rect: { top: 0, left: 0, bottom: 0, right: 0 } }, nama: "Laras", nip: "198705142014022003", jabatan: "Arsiparis Ahli Pertama", pangkat: "Penata Muda, III/a", unit: null, periode: { dari: "2023-01-01", sampai: "2023-12-31" }, predikat: "Baik", sel: {}, berkas: null, formulir: "permen6/evaluasi", peraturan: "permen6", angkaKredit: null, ...change });
    const { pejabat: found, tanpaPredikat } = daftarJf(
      [row({}), row({ periode: { dari: "2024-01-01", sampai: "2024-06-30" } }), row({ predikat: null }), row({ nama: "Rini", nip: "199003122015022003", jabatan: "Pengelola Arsip" })],
      () => ({ ...tanpaIsian, asal: { jenis: "integrasi", akLama: 130 } }),
    );
    expect(found.map(({ nama, golongan, masa: own, lama: saldo }) => [nama, golongan, own.length, saldo.jfLama && toNumber(saldo.jfLama)])).toEqual([["Laras", "III/a", 2, 30]]);
    expect(tanpaPredikat).toHaveLength(1);
  });
});

describe("thresholds and forecasts", () => {
  it("the last pangkat of a jenjang asks what the next jenjang asks", () => {
    for (const jenjang of JENJANG) {
      const golongan = golonganJenjang[jenjang][golonganJenjang[jenjang].length - 1] ?? null;
      if (kebutuhanJenjang[jenjang] !== null) expect([jenjang, ambangPangkat(jenjang, golongan)]).toEqual([jenjang, kebutuhanJenjang[jenjang]]);
    }
  });

  it("AK33: 50 at Sangat Baik takes 2 years and 8 months; by when is the end of that month", () => {
    expect(perkiraan(exact(50), "Ahli Pertama", { tahun: 2024, bulan: 12 }).map(({ predikat, bulan, pada }) => [predikat, bulan, pada])).toEqual([
      ["Sangat Baik", 32, "2027-08-31"],
      ["Baik", 48, "2028-12-31"],
      ["Butuh Perbaikan", 64, "2030-04-30"],
      ["Kurang", 96, "2032-12-31"],
      ["Sangat Kurang", 192, "2040-12-31"],
    ]);
  });

  it("the forecast is the first month in which nothing is missing", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 45000 }), fc.constantFrom(...JENJANG), (hundredths, jenjang) => {
        const kurang = exact(hundredths / 100);
        for (const { predikat, bulan } of perkiraan(kurang, jenjang, null)) {
          const after = (months: number) => sub(kurang, sum(Array.from({ length: months }, () => angkaKredit(predikat, jenjang, 1))));
          expect(compare(after(bulan), zero)).toBeLessThanOrEqual(0);
          if (bulan > 0) expect(compare(after(bulan - 1), zero)).toBeGreaterThan(0);
        }
      }),
      { numRuns: 25 },
    );
  });
});
