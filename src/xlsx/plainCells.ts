/** What stands in one cell of a worksheet part, as written. */
export interface WrittenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  readonly value: string;
  readonly inline: string;
  readonly formula: string | undefined;
}

/** A cell as every writer writes nearly all of them: place, style and type in this order, no entities, no shared formula. */
const PLAIN =
  /<c r="([A-Z]{1,3})([1-9]\d{0,6})"(?: s="(\d+)")?(?: t="([a-zA-Z]+)")?(?:\/>|>(?:<f(?: aca="false")?>([^<&\r]*)<\/f>)?(?:<v>([^<&\r]*)<\/v>|<is><t(?: xml:space="preserve")?>([^<&\r]*)<\/t><\/is>)?<\/c>)/g;
/** Comments and CDATA may hold what only looks like a cell; a cell without its place stands behind the one before it. */
const UNUSUAL = /<!|<c(?:>|\/|\s+(?!r="))/;

/**
 * Takes plain cells out of the pieces of a worksheet part before an XML parser sees them, which takes several times as long
 * for each. What is left is XML still, and the parser's. Behind anything unusual all of it is.
 */
export function plainCells(onCell: (cell: WrittenCell) => void): (piece: string, last: boolean) => string {
  let carried = "";
  let usual = true;
  return (piece, last) => {
    if (!usual) return piece;
    const text = carried + piece;
    // No tag is looked at before it is whole.
    const end = last ? text.length : text.lastIndexOf(">") + 1;
    const whole = text.slice(0, end);
    carried = text.slice(end);
    usual = !UNUSUAL.test(whole);
    if (usual) return whole.replace(PLAIN, (_, letters: string, row: string, style = "0", type = "n", formula: string | undefined, value = "", inline = "") => {
      onCell({ row: Number(row) - 1, column: columnOf(letters), type, style: Number(style), value, inline, formula });
      return "";
    });
    const rest = whole + carried;
    carried = "";
    return rest;
  };
}

/** Column from 0 of its capital letters. */
function columnOf(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at++) column = column * 26 + letters.charCodeAt(at) - 64;
  return column - 1;
}
