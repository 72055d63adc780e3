/**
 * A project's own commands in formulas (MyST's `math:`, MathJax's `macros`): written out where they stand, for neither
 * KaTeX nor a school's MathJax knows them.
 *
 *     \abs: \left|#1\right|      $\abs{x}$ → $\left|x\right|$
 */

/** Command, its backslash in front → what it stands for, `#1` its first argument. */
export type Macros = Readonly<Record<string, string>>;

/** How deep commands may stand for others, how many a formula may have and how long it may grow: more than a person writes. */
const DEEPEST = 20;
const MOST = 2000;
const LONGEST = 20_000;

/** The formula with its commands written out; as it was where that would have no end. */
export function withMacros(tex: string, macros: Macros): string {
  if (!tex.includes('\\')) return tex;
  const known = withoutDefined(tex, macros);
  try {
    return expanded(tex, { macros: known, left: MOST }, 0);
  } catch (error) {
    if (error instanceof Endless) return tex;
    throw error;
  }
}

class Endless extends Error {}

/** The commands that are known, and how many may still be written out. */
interface Budget {
  readonly macros: Macros;
  left: number;
}

/** What a formula defines by itself is left to it. */
function withoutDefined(tex: string, macros: Macros): Macros {
  const own = [...tex.matchAll(DEFINES)].map(([, name]) => name!);
  return own.length === 0
    ? macros
    : Object.fromEntries(Object.entries(macros).filter(([name]) => !own.includes(name)));
}

const DEFINES =
  /\\(?:(?:re)?newcommand|providecommand|DeclareMathOperator|[gex]?def|let)\*?\s*\{?\s*(\\[A-Za-z]+)/g;

function expanded(tex: string, budget: Budget, depth: number): string {
  const { macros } = budget;
  if (depth > DEEPEST) throw new Endless();
  const command = /\\(?:[A-Za-z]+|[\s\S])/g;
  let out = '';
  let from = 0;
  for (let match = command.exec(tex); match; match = command.exec(tex)) {
    const body = Object.hasOwn(macros, match[0]) ? macros[match[0]]! : undefined;
    const given = body === undefined ? undefined : argumentsAt(tex, command.lastIndex, countIn(body));
    if (body === undefined || !given) continue;
    out = joined(
      joined(out, tex.slice(from, match.index)),
      expanded(filled(body, given.values), budget, depth + 1),
    );
    if (out.length > LONGEST || --budget.left < 0) throw new Endless();
    from = command.lastIndex = given.end;
  }
  return joined(out, tex.slice(from));
}

/** `\alpha` and `x` are no `\alphax`. */
const joined = (left: string, right: string): string =>
  /\\[A-Za-z]+$/.test(left) && /^[A-Za-z]/.test(right) ? `${left} ${right}` : left + right;

/** How many arguments a command takes: as many as it names. */
const countIn = (body: string): number =>
  Math.max(0, ...[...body.matchAll(/#([1-9])/g)].map(([, number]) => Number(number)));

const filled = (body: string, values: readonly string[]): string =>
  body
    .split(/(#[1-9])/)
    .map((piece) => (/^#[1-9]$/.test(piece) ? values[Number(piece[1]) - 1]! : piece))
    .reduce(joined, '');

/** The arguments behind a command: groups, or single signs; undefined where they aren't all there. */
function argumentsAt(
  tex: string,
  start: number,
  count: number,
): { readonly values: readonly string[]; readonly end: number } | undefined {
  const values: string[] = [];
  let end = start;
  while (values.length < count) {
    const open = end + /^\s*/.exec(tex.slice(end, end + LONGEST))![0].length;
    const close = tex[open] === '{' ? closeOf(tex, open) : undefined;
    const sign =
      close === undefined
        ? (/^(?:\\(?:[A-Za-z]+|[\s\S])|[^{}\\])/u.exec(tex.slice(open, open + 80))?.[0] ?? '')
        : '';
    if (close === undefined ? sign === '' : close < 0) return undefined;
    values.push(close === undefined ? sign : tex.slice(open + 1, close));
    end = close === undefined ? open + sign.length : close + 1;
  }
  return { values, end };
}

/** Where the group ends that a brace opens; below 0 where it doesn't. */
export function closeOf(tex: string, open: number): number {
  let depth = 0;
  for (let i = open; i < tex.length; i++) {
    if (tex[i] === '\\') i++;
    else if (tex[i] === '{') depth++;
    else if (tex[i] === '}' && --depth === 0) return i;
  }
  return -1;
}
