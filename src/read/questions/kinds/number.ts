/**
 * Numbers as authors write them: `3.5`, `3,5 ± 0,1 m`, `1 234`, `2..4`, `3e8 m/s`.
 *
 * text2qti writes `+-` for a tolerance, GIFT `..` for a range; both are read. A number that could be read in two
 * ways (`1,234` on an English page) is none: a wrong key is worse than no key.
 */
interface NumberRead {
  readonly value: number;
  /** Absolute. */
  readonly tolerance: number;
  readonly unit?: string;
}

const NUMBER = String.raw`[+−-]?\d[\d \u00a0\u202f’']*(?:[.,]\d+)?(?:[eE][+−-]?\d+)?`;
const WHOLE = new RegExp(
  `^(${NUMBER})(?:\\s*(\\S+?))??(?:\\s*(?:±|\\+-|\\+/-)\\s*(${NUMBER})(?:\\s*(\\S+))?)?$`,
);
const RANGE = new RegExp(`^(${NUMBER})\\s*\\.\\.\\s*(${NUMBER})(?:\\s+(\\S+))?$`);

export function looksLikeTolerance(words: string): boolean {
  return /±|\+-|\+\/-/.test(words);
}

/** Undefined for what is no number, or could be two. `anyUnit`: its author declares it a number. */
export function readNumber(words: string, language: string, anyUnit = false): NumberRead | undefined {
  const range = RANGE.exec(words);
  if (range) return readRange(range, language);
  const match = WHOLE.exec(words);
  if (!match) return undefined;
  const [, number = '', before, spread, after] = match;
  const value = numberOf(number, language);
  const tolerance = spread === undefined ? 0 : numberOf(spread, language);
  if (value === undefined || tolerance === undefined || tolerance < 0) return undefined;
  if (before !== undefined && after !== undefined && before !== after) return undefined;
  // `20 ± 5 %` may mean five hundredths of twenty.
  if (spread !== undefined && after === '%' && before === undefined) return undefined;
  const unit = before ?? after;
  if (unit !== undefined && !isUnit(unit, anyUnit || spread !== undefined)) return undefined;
  return { value, tolerance, ...unitOf(unit) };
}

function readRange([, from = '', to = '', unit]: RegExpExecArray, language: string): NumberRead | undefined {
  const low = numberOf(from, language);
  const high = numberOf(to, language);
  if (low === undefined || high === undefined || low > high) return undefined;
  return { value: rounded((low + high) / 2), tolerance: rounded((high - low) / 2), ...unitOf(unit) };
}

/**
 * Whether words are a number whose commas (in German, Italian and Spanish its points) may part thousands or
 * decimals, a unit behind it or not.
 */
export function readsTwoWays(words: string, language: string): boolean {
  const mark = groupingOf(language);
  if (mark === undefined) return false;
  const grouped = new RegExp(`^[+−-]?[1-9]\\d{0,2}(?:\\${mark}\\d{3})+(?:\\s*([^\\d\\s]\\S*))?$`).exec(words);
  return grouped !== null && (grouped[1] === undefined || isUnit(grouped[1], false));
}

function unitOf(unit: string | undefined) {
  return unit === undefined ? {} : { unit };
}

const PREFIXED =
  '(?:da|[kMGTPhdcmµμnp]|[KMGT]i)?(?:mol|cd|Hz|Pa|Wh|lm|lx|bits?|eV|[mgsAKNJWVΩFClLbBo])(?:[²³]|\\^[23])?';
const UNIT = new RegExp(
  `^(?:[%‰€$£°]|°[CF]|CHF|EUR|USD|min|h|ha|bar|px|dpi|${PREFIXED})(?:/(?:min|h|${PREFIXED}))?$`,
);

/** `2 May` is a date and `10 Downing` an address: unless a tolerance shows that a number is meant, only what physics and money know is a unit. */
function isUnit(unit: string, any: boolean): boolean {
  return any ? /^[^\d\s]\S*$/.test(unit) : UNIT.test(unit);
}

/** The languages that write a decimal comma; French never groups thousands by a point, the others may. */
const COMMA = /^(?:fr|de|it|es)\b/i;

/** The mark between thousands that another language writes before decimals. */
function groupingOf(language: string): string | undefined {
  if (/^fr\b/i.test(language)) return undefined;
  return COMMA.test(language) ? '.' : ',';
}

function numberOf(written: string, language: string): number | undefined {
  const digits = written.trim().replace(/−/g, '-');
  // A code, such as the bits 0110, must be typed as it is.
  if (/^[+-]?0\d/.test(digits)) return undefined;
  const grouping = groupingOf(language);
  if (grouping && new RegExp(`^[+-]?[1-9]\\d{0,2}\\${grouping}\\d{3}$`).test(digits)) return undefined;
  const groups = /^[+-]?\d{1,3}(?:[ \u00a0\u202f’']\d{3})+(?=$|[.,eE])/.test(digits);
  const joined = groups ? digits.replace(/[ \u00a0\u202f’']/g, '') : digits;
  const value = Number(joined.replace(',', '.'));
  return joined !== '' && Number.isFinite(value) ? value : undefined;
}

/** Halves of decimal numbers, without the tail that binary arithmetic gives them. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
