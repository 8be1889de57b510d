import type { FindingData } from "../../src/core/check/finding";
import { addDays, civilDate, daysInMonth, type CivilDate } from "../../src/core/base/civilDate";
import { sentence } from "../../src/core/check/message";
import { JENIS_PEGAWAI, masaBerlaku, peraturanPada, REJIM, regulationOn, rejimDalam } from "../../src/core/regulations/umum/masaBerlaku";
import { periodeRejimRule } from "../../src/core/regulations/umum/rejim";
import { judging } from "../../src/core/regulations/index";

/** Which regime judges which month, for each kind of official. Nothing is said here about scores. */
const NEXT_YEAR = new Date().getFullYear() + 1;
const YEARS = Array.from({ length: NEXT_YEAR - 2014 + 1 }, (_, index) => 2014 + index);
const firstDay = (year: number, month: number) => civilDate(year, month, 1) ?? "2014-01-01";
const lastDay = (year: number, month: number) => civilDate(year, month, daysInMonth(year, month)) ?? "2014-01-01";

/** Years that two regimes share. */
const SHARED_YEARS = [2021];

describe("timeline", () => {
  it.each(JENIS_PEGAWAI)("every month from January 2014 to next year has one regime for %s, on its first and on its last day", (jenis) => {
    for (const year of YEARS) {
      for (let month = 1; month <= 12; month++) {
        const touched = rejimDalam({ dari: firstDay(year, month), sampai: lastDay(year, month) });
        expect([year, month, touched.length]).toEqual([year, month, 1]);
        expect([regulationOn(firstDay(year, month), jenis), regulationOn(lastDay(year, month), jenis)]).toEqual([touched[0], touched[0]]);
        expect(touched[0] && masaBerlaku[touched[0]].title).toBe(peraturanPada(lastDay(year, month)));
      }
    }
  });

  it("only 2021 has two halves", () => {
    expect(YEARS.filter((year) => rejimDalam({ dari: firstDay(year, 1), sampai: lastDay(year, 12) }).length !== 1)).toEqual(SHARED_YEARS);
    expect(rejimDalam({ dari: "2021-01-01", sampai: "2021-12-31" })).toEqual(["pp46", "pp30"]);
  });

  it("each regime begins on the day after the one before ended, the last has no end, and before the first there is none", () => {
    REJIM.forEach((rejim, index) => {
      const { inForce }: { readonly inForce: { readonly from: CivilDate; readonly until?: CivilDate } } = masaBerlaku[rejim];
      const next = REJIM[index + 1];
      expect(inForce.until && addDays(inForce.until, 1)).toBe(next && masaBerlaku[next].inForce.from);
    });
    expect([regulationOn("2013-12-31", "pejabat fungsional"), peraturanPada("2013-12-31"), rejimDalam({ dari: "2013-01-01", sampai: "2013-12-31" })]).toEqual([undefined, undefined, []]);
    expect(regulationOn("9999-12-31", "pejabat fungsional")).toBe("permen6");
  });

  it("regulations that judge keep the times of this list", () => {
    for (const { id, title, inForce } of judging) expect([id, title, inForce]).toEqual([id, masaBerlaku[id as keyof typeof masaBerlaku].title, masaBerlaku[id as keyof typeof masaBerlaku].inForce]);
  });
});

describe("period of a form against its regime", () => {
  it("says nothing where the form has none", () => {
    const told = jest.fn();
    for (const state of ["blank", "unreadable"] as const) periodeRejimRule("pp46").check({ periode: { state, at, written: null, reason: "date" } }, told, {} as never);
    expect(told).not.toHaveBeenCalled();
  });

  const at = { sheet: "SKP", rect: { top: 2, left: 0, bottom: 2, right: 0 } };
  const judged = (rejim: (typeof REJIM)[number], dari: CivilDate, sampai: CivilDate) => {
    const rule = periodeRejimRule(rejim);
    const found: string[] = [];
    const report = (id: string, _at: unknown, data: FindingData = {}) => {
      const message = rule.messages[id];
      if (message) found.push(sentence(message, data, "id"));
    };
    rule.check({ periode: { state: "filled", at, written: "", value: { dari, sampai } } }, report, {} as never);
    return found;
  };

  it.each([
    ["pp46", "2014-01-02", "2014-12-31"],
    ["pp46", "2013-10-01", "2014-01-01"],
    ["pp46", "2021-01-04", "2021-06-30"],
    ["pp30", "2021-07-01", "2021-12-31"],
    ["permen6", "2022-01-01", "2022-12-31"],
    ["permen6", "2026-01-01", "2026-12-31"],
  ] as const)("%s judges %s to %s", (rejim, dari, sampai) => expect(judged(rejim, dari, sampai)).toEqual([]));

  it.each([
    ["pp46", "2013-01-02", "2013-12-31", "Periode 2 Januari 2013 s.d. 31 Desember 2013 dinilai dengan DP3, bukan PP 46/2011; formulir ini untuk periode yang berakhir sejak 1 Januari 2014."],
    ["pp46", "2021-07-01", "2021-12-31", "Formulir PP 46/2011 ini memuat periode 1 Juli 2021 s.d. 31 Desember 2021, yang dinilai dengan PP 30/2019; pakai formulir PP 30/2019."],
    ["pp30", "2020-01-02", "2020-12-31", "Formulir PP 30/2019 ini memuat periode 2 Januari 2020 s.d. 31 Desember 2020, yang dinilai dengan PP 46/2011; pakai formulir PP 46/2011."],
    ["permen6", "2021-01-04", "2021-12-31", "Formulir PermenPANRB 6/2022 ini memuat periode 4 Januari 2021 s.d. 31 Desember 2021, yang dinilai dengan PP 30/2019; pakai formulir PP 30/2019."],
    ["pp46", "2021-06-30", "2021-07-01", "Periode 30 Juni 2021 s.d. 1 Juli 2021 dinilai dalam dua bagian: PP 46/2011 sampai 30 Juni 2021, lalu PP 30/2019 sejak 1 Juli 2021. Batasi formulir ini pada bagian PP 46/2011 dan buat SKP kedua untuk bagian lainnya."],
    ["pp30", "2021-01-04", "2021-12-31", "Periode 4 Januari 2021 s.d. 31 Desember 2021 dinilai dalam dua bagian: PP 46/2011 sampai 30 Juni 2021, lalu PP 30/2019 sejak 1 Juli 2021. Batasi formulir ini pada bagian PP 30/2019 dan buat SKP kedua untuk bagian lainnya."],
    ["pp30", "2021-07-01", "2022-06-30", "Periode 1 Juli 2021 s.d. 30 Juni 2022 dinilai dalam dua bagian: PP 30/2019 sampai 31 Desember 2021, lalu PermenPANRB 6/2022 sejak 1 Januari 2022. Batasi formulir ini pada bagian PP 30/2019 dan buat SKP kedua untuk bagian lainnya."],
  ] as const)("%s does not judge %s to %s", (rejim, dari, sampai, text) => expect(judged(rejim, dari, sampai)).toEqual([text]));
});
