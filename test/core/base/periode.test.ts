import { parsePeriode } from "../../../src/core/base/periode";

describe("parts of a year", () => {
  test.each([
    ["PERIODE PENILAIAN: TRIWULAN IV TAHUN 2024", "2024-10-01", "2024-12-31"],
    ["Triwulan 1 2024", "2024-01-01", "2024-03-31"],
    ["TRIWULAN KE-2 TAHUN 2023", "2023-04-01", "2023-06-30"],
    ["Semester ke II 2023", "2023-07-01", "2023-12-31"],
    ["PERIODE TAHUNAN 2024", "2024-01-01", "2024-12-31"],
    ["Periode 1 s.d. 31 Januari 2024", "2024-01-01", "2024-01-31"],
    ["Bulan: 5 - 29 Februari 2024", "2024-02-05", "2024-02-29"],
    ["5 - 20 Maret 2024", "2024-03-05", "2024-03-20"],
    ["10 s.d. 20 Maret 2024", "2024-03-10", "2024-03-20"],
    ["1s.d 31 Januari 2024", "2024-01-01", "2024-01-31"],
    ["2 s . d 31 Januari 2024", "2024-01-02", "2024-01-31"],
    ["2 sd 31 Januari 2024", "2024-01-02", "2024-01-31"],
    ["2 s/d 31 Januari 2024", "2024-01-02", "2024-01-31"],
    ["2 sampai 31 Januari 2024", "2024-01-02", "2024-01-31"],
    ["2 sampai dengan 31 Januari 2024", "2024-01-02", "2024-01-31"],
    ["2 hingga 31 Januari 2024", "2024-01-02", "2024-01-31"],
    ["2-31 Januari 2024", "2024-01-02", "2024-01-31"],
    ["5 s.d. Januari 2024", "2024-01-01", "2024-01-31"],
    ["EVALUASI TAHUNAN 2024", "2024-01-01", "2024-12-31"],
    ["Evaluasi tahunan : 2024", "2024-01-01", "2024-12-31"],
    ["Triwulan ke - 2 tahun 2024", "2024-04-01", "2024-06-30"],
    ["Semester I Tahun 2021", "2021-01-01", "2021-06-30"],
    ["TW II/2023", "2023-04-01", "2023-06-30"],
    ["PERIODE: TRIWULAN II 2024 (SEMENTARA)", "2024-04-01", "2024-06-30"],
    ["Triwulan1 2024", "2024-01-01", "2024-03-31"],
    ["TW.III 2023", "2023-07-01", "2023-09-30"],
    ["Semester II (Juli - Desember) 2023", "2023-07-01", "2023-12-31"],
    // Dates go before the part that they stand beside.
    ["Triwulan I: Januari - Februari 2024", "2024-01-01", "2024-02-29"],
    ["Caturwulan ketiga 2022", "2022-09-01", "2022-12-31"],
  ])("%s", (text, dari, sampai) => {
    expect(parsePeriode(text)).toEqual({ ok: true, dari, sampai });
  });

  test.each(["PERIODE: TRIWULAN I/II/III/IV-AKHIR 2024", "TRIWULAN IV-AKHIR", "Semester 3 2024", "Tahun 2024, triwulan ke-5", "Periode triwulan tahun 2024", "12 Maret 2024", "Jakarta, 31 Desember 2024", "Triwulan I / II / III / IV 2024", "TRIWULAN I, II, III, IV TAHUN 2024", "Periode TW.I/II 2024", "Periode SemesterI/II 2024", "Tahun 2024, triwulan I /II / III", "Periode Triwulan I/ IV 2024", "Triwulan 1/2 2024", "Tahun 2024: TW III / IV", "Periode semester 1 ,2 2024", "Semester 1 / 2 Tahun 2024", "Semester I, II", "5 s.d. selesai, 31 Januari 2024", "Tahun 2024 TWIV", "Tahun 2024 semesteriii", "2019 laporan", "Nomor 2019/KEP"])("%s tells none", (text) => {
    const reading = parsePeriode(text);
    expect(reading.ok ? reading : reading.problem).toBe("not-a-period");
  });
});
