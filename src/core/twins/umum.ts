import { toSerial } from "../base/civilDate";
import { KATEGORI_KALIBRASI } from "../regulations/kkp2017/parameters";
import { jamEfektifSetahun } from "../regulations/umum/bebanKerja";
import { LEAST_YEARS } from "../regulations/umum/nip";
import { masaBerlaku } from "../regulations/umum/masaBerlaku";
import { forEachCell, type Twins } from "./bands";
import { above, all, any, atLeast, atMost, call, cases, countWhere, differs, equals, guarded, isBlank, isNumber, missing, number, numbersWithin, over, plus, text, when, type Formula, type Operand } from "./formula";
import { rankedCell } from "./ranked";

const share = (persen: Formula) => [isNumber(persen), any(equals(persen, 0), all(atLeast(persen, 1), atMost(persen, 100)))];

/** Whole numbers between two places of a text of digits. */
const digits = (nip: Formula, from: number, length: number) => call("VALUE", call("MID", nip, from, length));

export const umumTwins = {
  /** Of 18 plain digits only. */
  URAI_NIP: ({ formula }: Operand) => {
    const [year, month, day] = [digits(formula, 1, 4), digits(formula, 5, 2), digits(formula, 7, 2)];
    const [tmtYear, tmtMonth, sex] = [digits(formula, 9, 4), digits(formula, 13, 2), digits(formula, 15, 1)];
    const birth = call("DATE", year, month, day);
    const tmt = call("DATE", tmtYear, tmtMonth, 1);
    const withoutDigits = Array.from({ length: 10 }, (_, digit) => String(digit)).reduce<Formula>((rest, digit) => call("SUBSTITUTE", rest, text(digit), text("")), formula);
    const isMonth = (value: Formula) => [atLeast(value, 1), atMost(value, 12)];
    const conditions = [
      call("ISTEXT", formula),
      equals(call("LEN", formula), 18),
      equals(withoutDigits, text("")),
      ...[year, tmtYear].map((value) => atLeast(value, 1900)),
      ...isMonth(month),
      ...isMonth(tmtMonth),
      equals(call("DAY", birth), day),
      atLeast(tmt, call("DATE", plus(year, LEAST_YEARS), month, 1)),
      any(equals(sex, 1), equals(sex, 2)),
      differs(call("RIGHT", formula, 3), text("000")),
    ];
    return [[birth, tmt, when(equals(sex, 1), text("Laki-laki"), text("Perempuan")), call("RIGHT", formula, 3)].map((field) => guarded(conditions, field))];
  },
  KALIBRASI: (nilai: Operand, baik?: Operand, kurang?: Operand) =>
    forEachCell(nilai, (place) => {
      if (!baik || !kurang) return missing;
      const conditions = [...share(baik.formula), ...share(kurang.formula), atMost(plus(baik.formula, kurang.formula), 100), ...numbersWithin(nilai, 0, null)];
      return rankedCell(nilai, place, baik.formula, kurang.formula, KATEGORI_KALIBRASI, conditions);
    }),
  /** Of a date only: dates as text are a loose spelling. */
  PERATURAN: ({ formula }: Operand) =>
    guarded(
      [isNumber(formula)],
      cases(
        Object.values(masaBerlaku)
          .reverse()
          .map(({ title, inForce }) => [atLeast(formula, toSerial(inForce.from)), text(title)] as const),
        missing,
      ),
    ),
  KEBUTUHAN_PEGAWAI: (volume: Operand, waktu: Operand, jam?: Operand) => {
    if (volume.rows !== waktu.rows || volume.columns !== waktu.columns) return missing;
    const hours = jam ? when(isBlank(jam.formula), jamEfektifSetahun.jam, jam.formula) : number(jamEfektifSetahun.jam);
    return guarded(
      [
        above(call("COUNT", volume.formula), 0),
        ...numbersWithin(volume, 0, null),
        ...numbersWithin(waktu, 0, null),
        equals(countWhere(differs(isNumber(volume.formula), isNumber(waktu.formula))), 0),
        isNumber(hours),
        above(hours, 0),
      ],
      over(call("SUMPRODUCT", volume.formula, waktu.formula), hours),
    );
  },
} as const satisfies Twins;
