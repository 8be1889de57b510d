/**
 * Functions that came after the file format: in a file their names carry a prefix, in Excel they do not. Without it
 * Excel shows #NAME? until the cell is typed anew.
 * Source: Microsoft, "Issue: An _xlfn. prefix is displayed in front of a formula".
 */
const FUTURE = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW " +
    "CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH " +
    "COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FLOOR.MATH FLOOR.PRECISE " +
    "FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS ISFORMULA ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV " +
    "MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC " +
    "PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS " +
    "SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE " +
    "VALUETOTEXT VAR.P VAR.S VSTACK WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST"
  ).split(" "),
);
/** These two have a prefix of their own. */
const WORKSHEET = new Set(["FILTER", "SORT"]);

/** The text in Excel of a formula in a file: without prefixes, and with our functions by the names that one types. */
export function formulaFromFile(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((piece, index) => (index % 2 === 1 ? piece : piece.replace(/_xlfn\.(?:_xlws\.)?/g, "").replace(/_xldudf_SKP_(?=[A-Z0-9_]+\()/gi, "SKP.")))
    .join("");
}

/** A formula as a file holds it, from its text in Excel: no "=", prefixes on the newer functions, quoted text untouched. */
export function formulaForFile(formula: string): string {
  return formula
    .replace(/^=/, "")
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((piece, index) => (index % 2 === 1 ? piece : piece.replace(/(?<![A-Za-z0-9_.])([A-Za-z][A-Za-z0-9_.]*)(?=\()/g, (name) => prefixed(name))))
    .join("");
}

/** Functions of our add-in: typed SKP.NAME, kept in files as _xldudf_SKP_NAME. */
const OURS = /^SKP\.([A-Z0-9_]+)$/;

function prefixed(name: string): string {
  const upper = name.toUpperCase();
  const own = OURS.exec(upper);
  if (own) return `_xldudf_SKP_${own[1]}`;
  if (WORKSHEET.has(upper)) return `_xlfn._xlws.${upper}`;
  return FUTURE.has(upper) ? `_xlfn.${upper}` : name;
}
