import { atMost, call, cases, cellOf, countWhere, equals, guarded, isBlank, isNumber, over, plus, round, text, times, when, above, below, type Formula, type Operand } from "./formula";

/** The label of one cell by rank: its whole group of equals must fit into the share at its end. */
export function rankedCell(range: Operand, place: number, persenAtas: Formula, persenBawah: Formula, labels: readonly [string, string, string], conditions: readonly Formula[]): Formula {
  const cell = cellOf(range, place);
  const among = (relation: Formula) => countWhere(isNumber(range.formula), relation);
  // Decimal shares leave noise in the last places of a double, which INT would count as one head less.
  const room = (persen: Formula) => call("INT", round(over(times(persen, call("COUNT", range.formula)), 100), 9));
  const equalTo = among(equals(range.formula, cell));
  const label = cases(
    [
      [atMost(plus(among(above(range.formula, cell)), equalTo), room(persenAtas)), text(labels[0])],
      [atMost(plus(among(below(range.formula, cell)), equalTo), room(persenBawah)), text(labels[2])],
    ],
    text(labels[1]),
  );
  return guarded(conditions, when(isBlank(cell), text(""), label));
}
