/**
 * Questions in the short marks that plug-ins invent for a block called a quiz: a line or more that ask, options with a
 * sign before or behind them, or an answer by its name, and what is told of it.
 *
 *     Q: What floats?          Which floats?         What is rime?
 *     - iron                   A) iron               A: Frozen fog.
 *     + ice                    B) ice
 *     > It is light.           Answer: B
 */
import { ANSWER_NAMES } from '../../questions/words/answer-names.ts';
import { placeOfLetter } from '../../questions/words/letters.ts';
import {
  at,
  dedented,
  type Flagged,
  flagged,
  indentOf,
  type Line,
  type Option,
  questionOf,
  trimmed,
  unquotedLine,
} from './prepared.ts';

/** An option as it is written, and what its mark says. */
interface Offered {
  readonly sign: string;
  readonly letter: string | undefined;
  /** Undefined where only the signs of the others tell. */
  readonly correct: boolean | undefined;
  readonly words: readonly Line[];
  readonly remark: Line[];
  readonly indent: number;
}

interface Draft {
  readonly stem: Line[];
  readonly offered: Offered[];
  /** Lines that say the answer by its name. */
  readonly key: Line[];
  readonly told: Line[];
  readonly hints: Line[];
  /** What the lines behind the last one go on with. */
  within: 'stem' | 'offered' | 'key' | 'told';
}

const ASKS =
  /^[ \t]*(?:\*\*)?(?:[QqFP]|(?:#{1,6}[ \t]+)?(?:[Qq]uestion|[Pp]rompt|[Ff]rage|[Pp]regunta|[Pp]ergunta|[Dd]omanda)|[Ff]ront)[ ]?\d{0,3}(?:\*\*)?(?:[:.]|[)](?=[ \t]))(?:\*\*)?[ \t]*(.*)$|^[ \t]*\[(?:q|question|domanda|frage|pregunta|pergunta)\][ \t]*(.*?)(?:\[\/\w+\])?[ \t]*$/;
const KEY = new RegExp(
  String.raw`^[ \t]*(?:\*\*)?(?:(?:correct|right)(?: (?:${ANSWER_NAMES}|option))?|${ANSWER_NAMES}|key|back)(?:\*\*)?[ \t]*[:=](?:\*\*)?[ \t]*(.*)$|^[ \t]*\[(?:${ANSWER_NAMES}|a)\][ \t]*(.*?)(?:\[\/\w+\])?[ \t]*$`,
  'i',
);
/** Where no options are lettered. */
const BACK = /^[ \t]*(?:\*\*)?[AR][ ]?\d{0,3}(?:\*\*)?[:.](?:\*\*)?[ \t]+(.*)$/;
const TELLS =
  /^[ \t]*(?:\*\*)?(?:explanation|explain|why|rationale|reason|feedback|explicaci[oó]n|explica[cç][aã]o|explication|erkl[aä]rung|spiegazione)(?:\*\*)?[ \t]*:(?:\*\*)?[ \t]*(.*)$/i;
const HINTS = /^[ \t]*(?:hint|tip|indice|hinweis|pista|dica)[ \t]*:[ \t]*(.*)$/i;
const ENDS = /^[ \t]*(?:-{3,}|:{3,})[ \t]*$/;

interface Mark {
  readonly pattern: RegExp;
  /** Undefined where the pattern has it. */
  readonly sign?: string;
  readonly correct: (found: Readonly<Record<string, string | undefined>>) => boolean | undefined;
}

const isTicked: Mark['correct'] = ({ tick = '' }) => tick.trim() !== '';

const MARKS: readonly Mark[] = [
  {
    pattern: /^[ \t]*(?:(?:[-*+]|\d{1,2}[.)])[ \t]+)?\[(?<tick>[ xXcC*✓✔]?)\][ \t]+(?<words>\S.*)$/,
    sign: '[]',
    correct: isTicked,
  },
  {
    pattern: /^[ \t]*(?:[-+][ \t]+)?\((?<tick>[ xX*]?)\)[ \t]+(?<words>\S.*)$/,
    sign: '()',
    correct: isTicked,
  },
  {
    pattern: /^[ \t]*\[c\](?<words>.*?)(?<tick>\[a\])?\[\/c\][ \t]*$/,
    sign: '[c]',
    correct: isTicked,
  },
  {
    pattern:
      /^[ \t]*(?:[-+][ \t]+)?\(?(?<before>\*?)(?<letter>[A-Ha-h])(?<behind>\*?)[).:][ \t]+(?<words>\S.*)$/,
    sign: 'A',
    correct: ({ before, behind }) => (before || behind ? true : undefined),
  },
  {
    pattern: /^[ \t]*(?<sign>[-+*])[ \t]+(?<right>=?)(?<words>\S.*)$/,
    correct: ({ right }) => (right ? true : undefined),
  },
];
/** Behind its words. */
const RIGHT =
  /[ \t]{0,8}(?:[[(](?:correct|right|true|correcto|correcta|correto|correta|richtig|juste|corretto|corretta)[\])]|[✓✔✅☑]️?)\s{0,8}$/i;

function offeredAt({ text, line }: Line): Offered | undefined {
  for (const { pattern, sign, correct } of MARKS) {
    const found = pattern.exec(text)?.groups;
    if (!found) continue;
    const [said = '', ...remark] = found.words!.split(' || ');
    return {
      sign: sign ?? found.sign!,
      letter: found.letter,
      correct: RIGHT.test(said) ? true : correct(found),
      words: at(line, said.replace(RIGHT, '')),
      remark: remark.map((words) => ({ text: words, line })),
      indent: indentOf(text),
    };
  }
  return undefined;
}

const newDraft = (): Draft => ({ stem: [], offered: [], key: [], told: [], hints: [], within: 'stem' });

/** @returns undefined where some of it asks nothing, or nothing tells what is right */
export function markedQuestions(body: readonly Line[], line: number): readonly Line[] | undefined {
  const lines = flagged(body);
  const isLettered = lines.some(
    (one) => !one.isCode && /^[ \t]*(?:[-+][ \t]+)?\(?\*?B\*?[).:][ \t]/i.test(one.text),
  );
  const drafts = [newDraft()];
  for (const [index, one] of lines.entries()) {
    const draft = drafts.at(-1)!;
    const isNext = !one.isCode && opensNext(lines, index, draft);
    if (isNext) drafts.push(newDraft());
    if (!(isNext && ENDS.test(one.text))) add(drafts.at(-1)!, one, isLettered);
  }
  const made = drafts.filter((one) => !isEmpty(one)).map((draft) => askedOf(draft, line));
  return made.length > 0 && made.every((one) => one !== undefined) ? made.flat() : undefined;
}

const isEmpty = ({ stem, offered, key }: Draft): boolean =>
  offered.length === 0 && key.length === 0 && trimmed(stem).length === 0;

/** Whether another question begins: by its name, behind a line, or where more options follow than those that are read. */
function opensNext(lines: readonly Flagged[], index: number, draft: Draft): boolean {
  const isRead = draft.offered.length > 0 || draft.key.length > 0;
  const { text } = lines[index]!;
  if (!isRead) return false;
  if (ASKS.test(text) || /^[ \t]*-{3,}[ \t]*$/.test(text)) return true;
  if (draft.within !== 'offered' || isPart(text) || indentOf(text) > (draft.offered.at(-1)?.indent ?? 0))
    return false;
  if (text.trim() === '' || offeredAt(lines[index]!)) return false;
  for (let at = index; at < lines.length; at++) if (!lines[at]!.isCode && offeredAt(lines[at]!)) return true;
  return false;
}

const isPart = (text: string): boolean =>
  TELLS.test(text) || KEY.test(text) || HINTS.test(text) || /^[ \t]*>/.test(text) || ENDS.test(text);

/** What a line says of itself, and its words. */
type Said = readonly [of: 'stem' | 'hints' | 'told' | 'key', words: string];

function saidBy(draft: Draft, text: string, isLettered: boolean): Said | undefined {
  const isFirst = draft.within === 'stem' && trimmed(draft.stem).length === 0;
  const asked = isFirst ? ASKS.exec(text) : null;
  if (asked) return ['stem', asked[1] ?? asked[2] ?? ''];
  const hint = HINTS.exec(text)?.[1];
  if (hint !== undefined) return ['hints', hint];
  const told = TELLS.exec(text)?.[1];
  if (told !== undefined) return ['told', told];
  const key = draft.within === 'told' ? null : (KEY.exec(text) ?? (isLettered ? null : BACK.exec(text)));
  return key ? ['key', key[1] ?? key[2] ?? ''] : undefined;
}

function add(draft: Draft, one: Flagged, isLettered: boolean): void {
  const { text, line, isCode } = one;
  const said = isCode ? undefined : saidBy(draft, text, isLettered);
  if (said) {
    const [of, words] = said;
    draft[of].push({ text: words, line });
    if (of !== 'hints') draft.within = of;
    return;
  }
  const isBefore = draft.within === 'stem' || draft.within === 'offered';
  const offered = isBefore && !isCode ? offeredAt(one) : undefined;
  if (!offered) goOn(draft, one);
  else {
    draft.within = 'offered';
    draft.offered.push(offered);
  }
}

/** A line that says nothing of itself: below an option it is told of it where it stands further in, and of the question elsewhere. */
function goOn(draft: Draft, one: Flagged): void {
  const { text, line } = one;
  const last = draft.offered.at(-1);
  if (draft.within !== 'offered' || !last) {
    draft[draft.within === 'offered' ? 'stem' : draft.within].push(one);
    return;
  }
  const quoted = one.isCode ? undefined : /^[ \t]*>[ \t]?(.*)$/.exec(text)?.[1];
  if (text.trim() === '') return;
  if (ENDS.test(text)) draft.within = 'told';
  else if (indentOf(text) > last.indent) last.remark.push({ text: quoted ?? text.trim(), line });
  else {
    draft.within = 'told';
    draft.told.push({ text: quoted ?? text, line });
  }
}

function askedOf({ stem, offered, key, told, hints }: Draft, line: number): readonly Line[] | undefined {
  const asks = trimmed(stem);
  const named = trimmed(key);
  if (asks.length === 0 && offered.length === 0) return undefined;
  const first = asks[0]?.line ?? line;
  const options = offered.length > 0 ? optionsOf(offered, named[0]?.text) : [];
  if (!options || (options.length === 0 && named.length === 0)) return undefined;
  const feedback = [
    ...(options.length === 0 ? [...named, { text: '', line: first }] : named.slice(1)),
    ...told.map(unquotedLine),
  ];
  return [
    ...questionOf({
      line: first,
      stem: asks,
      options,
      hints: hints.map((one) => [one]),
      feedback: dedented(feedback),
    }),
    { text: '', line: first },
  ];
}

/** Undefined where they don't say which are right. */
function optionsOf(offered: readonly Offered[], key: string | undefined): readonly Option[] | undefined {
  const signs = new Set(offered.map(({ sign }) => sign));
  // Of two signs, the rarer one says that it is right: `+` beside `-`, `*` beside `-`.
  const right = signs.has('-') && signs.size === 2 ? ['+', '*'].find((sign) => signs.has(sign)) : undefined;
  const options = offered.map(({ sign, correct, words, remark, letter }, index) => ({
    words,
    remark,
    correct: correct ?? (sign === right || isNamed(key, letter, index, words[0]?.text ?? '')),
  }));
  const found = options.filter(({ correct }) => correct).length;
  return options.length > 1 && found > 0 && (signs.size === 1 || right !== undefined) ? options : undefined;
}

function isNamed(key: string | undefined, letter: string | undefined, index: number, words: string): boolean {
  if (key === undefined) return false;
  const letters = /^[*_"'(]*([A-Ha-h](?:\s*[,&+]\s*[A-Ha-h])*)(?![\p{L}\p{N}'’])/u.exec(key)?.[1];
  const place = letter === undefined ? index : placeOfLetter(letter);
  if (letters !== undefined) return letters.split(/\s*[,&+]\s*/).some((one) => placeOfLetter(one) === place);
  return key.trim().replace(/^["']|["']$/g, '') === words.trim();
}
