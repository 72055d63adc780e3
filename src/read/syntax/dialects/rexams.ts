/**
 * R/exams: a file is one exercise, in sections *Question*, *Answerlist*, *Solution* and *Meta-information*. It becomes a
 * question; numbers that only R knows leave it without a key.
 */
import type { Dialect } from './dialect.ts';
import {
  at,
  codeAt,
  flagged,
  type Line,
  linesOf,
  type Option,
  type Prepared,
  questionOf,
  type Section,
  sectionsOf,
  type TakenAt,
  takenBy,
  type Unread,
} from './prepared.ts';

const TITLE =
  /^(?:#{1,6}[ \t]+)?(?:(question|exercise|aufgabe|frage|exercice|ejercicio|pregunta|esercizio|domanda|exercicio|opgave|vraag)|(solution|l[oö]e?sung|corrig[eé]|soluci[oó]n|soluzione|solu[cç][aã]o|oplossing)|((?:answer|question|solution)list)|(meta-?information))[ \t]*#*[ \t]*$/i;
/** What the author's language calls a section, as R/exams does. */
const CALLED = ['question', 'solution', 'answerlist', 'metainformation'];
const UNDERLINE = /^(?:=+|-+)[ \t]*$/;

function titleIn(text: string, below = ''): string | undefined {
  const called = UNDERLINE.test(below) || text.startsWith('#') ? TITLE.exec(text) : null;
  return called ? CALLED[called.slice(1).findIndex((one) => one !== undefined)] : undefined;
}

/** Its lines, but for one that underlines its title. */
const bodyOf = ({ head, lines: [first, ...rest] }: Section): readonly Line[] =>
  first === undefined || (!head?.text.startsWith('#') && UNDERLINE.test(first.text))
    ? rest
    : [first, ...rest];

/** Stands for what only R knows. */
const COMPUTED = '…';

const program: TakenAt = (lines, index) => {
  const isRun = /^[ \t]*(?:`{3,}|~{3,})[ \t]*\{[ \t]*(?:r|python|julia|bash|sql|dot|tikz)\b/i;
  const code = isRun.test(lines[index]!.text) ? codeAt(lines, index) : undefined;
  return code && { made: [], end: code.end, unread: [{ name: '```{r}', line: lines[index]!.line }] };
};

const computed =
  (said: (code: string) => string): TakenAt =>
  (lines, index) => {
    const { text, line } = lines[index]!;
    if (!/`r /.test(text)) return undefined;
    const made = at(line, text.replace(/`r [^`]*`/g, said));
    return { made, end: index + 1, unread: [{ name: '`r …`', line }] };
  };

/** `ifelse(larger, "is", "is not")`: one or the other, of which nobody else can tell which. */
const EITHER = /^`r\s+ifelse\([^"']*,\s*(?:"([^"]*)"|'([^']*)')\s*,\s*(?:"([^"]*)"|'([^']*)')\s*\)\s*`$/;

/** What an option says, where its author tells which is right whatever R computes. */
function eitherIn(code: string): string {
  const [, ...said] = EITHER.exec(code) ?? [];
  const both = said.filter((one) => one !== undefined);
  return both.length === 2 ? both.join(' / ') : COMPUTED;
}

/** Words without what R computes: blocks of its code, and code among words. */
function withoutR(
  lines: readonly Line[],
  unread: Unread[],
  said: (code: string) => string = () => COMPUTED,
): readonly Line[] {
  const read = takenBy([program, computed(said)], lines);
  unread.push(...read.unread);
  return read.lines;
}

/** The items of a list, in bullets of any kind. */
function itemsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const items: Line[][] = [];
  for (const { text, line } of lines) {
    const [, words] = /^[*+-][ \t]+(.*)$/.exec(text) ?? [];
    if (words !== undefined) items.push([{ text: words, line }]);
    else items.at(-1)?.push({ text: text.replace(/^[ \t]{1,4}/, ''), line });
  }
  return items;
}

/** Below a rule a page says what it is about. */
function untilRule(lines: readonly Line[]): readonly Line[] {
  const rule = lines.findIndex(({ text }) => /^-{3,}[ \t]*$/.test(text));
  return rule < 0 ? lines : lines.slice(0, rule);
}

/** What is written at length, or handed in as a file, is no short answer: `exstringtype: essay|file`, `exsolution: nil`. */
const isWritten = (meta: ReadonlyMap<string, string>): boolean =>
  /\b(?:essay|file)\b/.test(meta.get('exstringtype') ?? '') ||
  /^(?:nil|na)$/i.test(meta.get('exsolution') ?? '');

function metaOf(lines: readonly Line[]): ReadonlyMap<string, string> {
  return new Map(
    lines.flatMap(({ text }) => {
      const [, key, value = ''] = /^[ \t]*(ex\w+)(?:\[[^\]]*\])?[ \t]*:[ \t]*(.*?)[ \t]*$/.exec(text) ?? [];
      return key === undefined ? [] : [[key.toLowerCase(), value] as const];
    }),
  );
}

function prepare(text: string): Prepared {
  const unread: Unread[] = [];
  const sections = sectionsOf(flagged(linesOf(text)), titleIn);
  const asked = sections.findIndex(({ name }) => name === 'question');
  const solved = sections.findIndex(({ name }) => name === 'solution');
  const meta = metaOf(
    sections
      .filter(({ name }) => name === 'metainformation')
      .slice(-1)
      .flatMap(bodyOf),
  );
  const linesIn = (name: string, from: number, to = sections.length): readonly Line[] =>
    sections
      .slice(Math.max(from, 0), to)
      .filter((one) => one.name === name)
      .flatMap(bodyOf);
  const wordsOf = (...where: Parameters<typeof linesIn>): readonly Line[] =>
    withoutR(linesIn(...where), unread);
  const end = solved < 0 ? sections.length : solved;
  const stem = asked < 0 ? withoutR(sections[0]!.lines, unread) : wordsOf('question', asked, end);
  const line = stem.find((one) => one.text.trim() !== '')?.line ?? 1;
  const feedback = solved < 0 ? [] : wordsOf('solution', solved);
  const remarks = solved < 0 ? [] : itemsOf(untilRule(wordsOf('answerlist', solved)));
  const offered = itemsOf(withoutR(linesIn('answerlist', asked, end), unread, eitherIn));
  const question = questionOf({ line, stem, ...keyOf(meta, offered, remarks), feedback });
  // What stands before the question computes it. Lines keep their numbers up to it.
  const before = linesOf(text)
    .slice(0, line - 1)
    .map((one) => ({ text: '', line: one.line }));
  return { lines: [...before, ...question], unread };
}

interface Key {
  readonly options?: readonly Option[];
  readonly accepted?: readonly string[];
  readonly settings?: Readonly<Record<string, string | undefined>>;
}

function keyOf(
  meta: ReadonlyMap<string, string>,
  offered: readonly (readonly Line[])[],
  remarks: readonly (readonly Line[])[],
): Key {
  const type = meta.get('extype') ?? '';
  const solution = meta.get('exsolution') ?? '';
  const isKnown = solution !== '' && !solution.includes('`r ');
  if (offered.length > 0) {
    const isComputed = offered.some((words) => words.some(({ text }) => text.includes(COMPUTED)));
    if (isComputed) return {};
    const bits = bitsOf(type, solution, offered.length) ?? truths(remarks, offered.length);
    const options = offered.map((words, index) => ({
      words,
      correct: bits?.[index] === true,
      remark: bits ? told(remarks[index]) : undefined,
    }));
    return { options, ...(type === 'mchoice' && { settings: { multi: '' } }) };
  }
  if (isKnown && type === 'num') {
    const tolerance = Number(meta.get('extol') ?? '0');
    return { accepted: [tolerance > 0 ? `${solution} ± ${tolerance}` : solution] };
  }
  return isKnown && type === 'string' && !isWritten(meta)
    ? { accepted: [solution], settings: { type: 'short-answer' } }
    : {};
}

/** `0010`: the third of four. */
function bitsOf(type: string, solution: string, count: number): readonly boolean[] | undefined {
  const isBits = /choice/.test(type) && /^[01]+$/.test(solution) && solution.length === count;
  return isBits ? [...solution].map((one) => one === '1') : undefined;
}

/** Where nothing else tells the key, as in a page whose front matter does: whether each remark begins by saying so. */
function truths(remarks: readonly (readonly Line[])[], count: number): readonly boolean[] | undefined {
  const said = remarks.map(([first]) => SAID.exec(first?.text ?? ''));
  return said.length === count && said.every((one) => one !== null)
    ? said.map((one) => one![1] !== undefined)
    : undefined;
}

const RIGHT =
  'true|wahr|richtig|vrai|juste|verdader[oa]|correct[oa]?|ver[oa]|corrett[oa]|verdadeir[oa]|corret[oa]|cert[oa]|waar|juist';
const WRONG =
  'false|falsch|faux|fausse|fals[oa]|incorrect[oa]?|errat[oa]|sbagliat[oa]|incorret[oa]|errad[oa]|onwaar|onjuist';
const SAID = new RegExp(String.raw`^(?:(${RIGHT})|(?:${WRONG}))\b[ \t]*[.:,;!–-]*[ \t]*`, 'i');

/** What is said of an option beyond whether it is right. */
function told(remark: readonly Line[] | undefined): readonly Line[] | undefined {
  const [first, ...rest] = remark ?? [];
  if (!first) return undefined;
  const words = first.text.replace(SAID, '');
  return words.trim() === '' && rest.length === 0 ? undefined : [...at(first.line, words), ...rest];
}

/** Only R/exams calls a list so. */
const LISTED = /^(?:#{1,6}[ \t]+)?Answerlist[ \t]*(?:\n-{3,}[ \t]*)?$/m;
/** Whether a fence is open where a text ends: a page that tells how to write exercises shows one. */
const isInCode = (before: string): boolean => (before.match(/^[ \t]*(?:`{3}|~{3})/gm) ?? []).length % 2 === 1;
const SIGN = /^[ \t]*exsolution[ \t]*:.*$/m;

export const rexams: Dialect = {
  name: 'R/exams',
  hasExporter: 'R/exams',
  evidence: (text) => {
    const listed = LISTED.exec(text);
    if (listed && !isInCode(text.slice(0, listed.index)))
      return {
        words: 'Answerlist',
        line: text.slice(0, listed.index + listed[0].indexOf('A')).split('\n').length,
      };
    const sign = SIGN.exec(text);
    if (!sign || !/^[ \t]*extype[ \t]*:/m.test(text)) return undefined;
    const before = text.slice(0, sign.index);
    // A page that tells how to write exercises shows it in code.
    const isShown = /^[ \t]*(?:`{3}|~{3})/m.test(text.slice(sign.index));
    return isShown ? undefined : { words: sign[0].trim(), line: before.split('\n').length };
  },
  prepare,
};
