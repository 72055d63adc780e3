/** What is right in an exercise of R/exams: what its meta-information says, or what is said of each option. */
import { at, type Line, type Option, textOf } from '../prepared.ts';

/** Stands for what only R knows. */
export const COMPUTED = '…';

/** `extype`, and `page.extype` of the front matter, where some say what others say in a section. */
export type Meta = ReadonlyMap<string, string>;

type Items = readonly (readonly Line[])[];

/** What is written at length, or handed in as a file, is no short answer: `exstringtype: essay|file`, `exsolution: nil`. */
const isWritten = (meta: Meta): boolean =>
  /\b(?:essay|file)\b/.test(meta.get('exstringtype') ?? '') ||
  /^(?:nil|na)$/i.test(meta.get('exsolution') ?? '');

interface Key {
  readonly options?: readonly Option[];
  readonly accepted?: readonly string[];
  readonly settings?: Readonly<Record<string, string | undefined>>;
}

/** @param offered the items of the list below the question */
export function keyOf(meta: Meta, offered: Items, remarks: Items): Key {
  if (offered.length > 0) return choiceOf(meta, offered, remarks);
  const type = meta.get('extype') ?? '';
  const solution = meta.get('exsolution') ?? '';
  if (solution === '' || solution.includes('`r ')) return {};
  if (type === 'num') {
    const tolerance = Number(meta.get('extol') ?? '0');
    return { accepted: [tolerance > 0 ? `${solution} ± ${tolerance}` : solution] };
  }
  return type === 'string' && !isWritten(meta)
    ? { accepted: [solution], settings: { type: 'short-answer' } }
    : {};
}

function choiceOf(meta: Meta, offered: Items, remarks: Items): Key {
  if (!canChoose(offered)) return {};
  const type = meta.get('extype') ?? meta.get('page.extype') ?? '';
  // A number loses the noughts that it begins with.
  const solution = meta.get('exsolution') ?? meta.get('page.exsolution')?.padStart(offered.length, '0') ?? '';
  const bits = bitsOf(type, solution, offered.length) ?? truths(remarks, offered.length);
  const options = offered.map((words, index) => ({
    words,
    correct: bits?.[index] === true,
    remark: bits ? told(remarks[index]) : undefined,
  }));
  return { options, ...(type === 'mchoice' && { settings: { multi: '' } }) };
}

/** Options may hold what only R knows, but not where nothing else tells one from another. */
function canChoose(offered: Items): boolean {
  const words = offered.map((one) =>
    textOf(one)
      .replace(/<(?!img\b)[^>]*>/g, '')
      .trim(),
  );
  const parts = words.filter((one) => one.includes(COMPUTED));
  return (
    words.every((one) => one !== '') &&
    parts.every((one) => /[\p{L}\p{N}]/u.test(one)) &&
    new Set(parts).size === parts.length
  );
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
  return /^…?$/.test(words.trim()) && rest.length === 0 ? undefined : [...at(first.line, words), ...rest];
}
