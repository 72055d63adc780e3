/** What stands between the braces of a question in GIFT → its answers, by the rules of `question/format/gift/format.php`. */
import type { LostPart } from '../../../../messages/index.ts';
import type { Accepted, AcceptedNumber, Answers, BankGap, BankOption } from '../bank.ts';
import { judged } from '../shares.ts';
import { decimal, withoutWildcards } from '../typed.ts';
import { mystOfGift, plainOfGift, type TextFormat } from './text.ts';

interface GiftAnswers {
  readonly answers: Answers;
  readonly feedback?: string;
  /** What the answers say that Cartable has no place for. */
  readonly lost: readonly LostPart[];
}

/** One of the answers as written: what it is worth in percent, its text and what is said of it. */
interface Alternative {
  readonly mark: '=' | '~';
  readonly worth: number | undefined;
  readonly text: string;
  readonly remark: string | undefined;
}

/**
 * @param source guarded
 * @returns undefined where no rule of the format fits
 */
export function answersOf(source: string, format: TextFormat): GiftAnswers | undefined {
  const [body = '', ...general] = source.split('####');
  const said = general.join('####');
  const feedback = said.trim() === '' ? {} : { feedback: mystOfGift(said, format) };
  const read = readAnswers(body.trim(), format);
  return read && { ...read, ...feedback };
}

function readAnswers(body: string, format: TextFormat): Omit<GiftAnswers, 'feedback'> | undefined {
  if (body === '') return { answers: { kind: 'open' }, lost: [] };
  if (body.startsWith('#')) return numerical(body.slice(1).trim(), format);
  const judged = /^(T|TRUE|F|FALSE)\s*(?:#(.*))?$/is.exec(body);
  if (judged && !/[~=]/.test(outsideTags(body))) return trueFalse(judged, format);
  // One short answer needs no mark.
  const isBare = !/[~=#]/.test(outsideTags(body));
  const alternatives = alternativesIn(isBare ? `=${body}` : body);
  if (!alternatives) return undefined;
  if (alternatives.every(({ mark, text }) => mark === '=' && text.includes('->')))
    return matching(alternatives, format);
  if (alternatives.some(({ mark }) => mark === '~')) return choice(alternatives, format);
  return shortAnswer(alternatives, format);
}

const outsideTags = (text: string): string => text.replace(/<[a-z/][^<>]*>/gi, '');

/** Undefined where something stands before the first. Marks within HTML's tags are none. */
function alternativesIn(body: string): readonly Alternative[] | undefined {
  const marks = [...body.matchAll(/<[a-z/][^<>]*>|[~=]/gi)].filter(([found]) => found.length === 1);
  const starts = startsOfLines(body, marks) ?? marks;
  if (starts[0]?.index !== 0) return undefined;
  return starts.flatMap(({ index, 0: mark }, i) => {
    const written = body.slice(index + 1, starts[i + 1]?.index);
    // `~=right`: the tilde is only a separator.
    if (written.trim() === '' && mark === '~' && starts[i + 1]?.[0] === '=') return [];
    const [, percent, rest = ''] = /^\s*(?:%(-?\d+(?:[.,]\d+)?)%)?(.*)$/s.exec(written) ?? [];
    const [text = '', ...remark] = rest.split('#');
    return [
      {
        mark: mark as '=' | '~',
        worth: percent === undefined ? undefined : Number(percent.replace(',', '.')),
        text: text.trim(),
        remark: remark.join('#').trim() || undefined,
      },
    ];
  });
}

/**
 * Where each answer begins a line, as they mostly do, a mark inside one is a character that its author forgot to guard:
 * `= Use header=True`, `~ a = b`. Undefined where some answers stand side by side: `=ice ~iron`.
 */
function startsOfLines(
  body: string,
  marks: readonly RegExpExecArray[],
): readonly RegExpExecArray[] | undefined {
  const before = marks.map(({ index }) => lineBefore(body, index));
  // `~=right`, too.
  const begins = before.map((words) => /^[ \t]*~?[ \t]*$/.test(words));
  // A tilde parts answers wherever it stands: nobody writes it in one.
  const isBeside = ({ 0: mark, index }: RegExpExecArray, i: number): boolean =>
    !begins[i] && (mark === '~' || (/\s$/.test(before[i]!) && /[^\s=~]/.test(body.charAt(index + 1))));
  return marks.some(isBeside) || begins.filter(Boolean).length < 2
    ? undefined
    : marks.filter((_mark, i) => begins[i]);
}

/** No line is looked back at for longer than this: a page of marks on one line stays linear. */
const LONGEST = 300;
function lineBefore(body: string, index: number): string {
  const near = body.slice(Math.max(index - LONGEST, 0), index);
  return near.slice(near.lastIndexOf('\n') + 1);
}

const saidOf = ({ remark }: Alternative, format: TextFormat): { readonly feedback?: string } =>
  remark === undefined ? {} : { feedback: mystOfGift(remark, format) };

/** The first feedback is for who is wrong, the second for who is right. */
function trueFalse(
  [, word = '', said = '']: RegExpExecArray,
  format: TextFormat,
): Omit<GiftAnswers, 'feedback'> {
  const answer = /^t/i.test(word);
  const [wrong, right] = said.split('#').map((one) => mystOfGift(one, format));
  const [whenTrue, whenFalse] = answer ? [right, wrong] : [wrong, right];
  return {
    answers: { kind: 'true-false', answer, ...(whenTrue && { whenTrue }), ...(whenFalse && { whenFalse }) },
    lost: [],
  };
}

/** Without `=`, several may be chosen, and each that gives points is right. */
function choice(alternatives: readonly Alternative[], format: TextFormat): Omit<GiftAnswers, 'feedback'> {
  const several = !alternatives.some(({ mark }) => mark === '=');
  const worth = ({ mark, worth: percent }: Alternative): number => percent ?? (mark === '=' ? 100 : 0);
  const { right, lost } = judged(alternatives.map(worth), several);
  const options = alternatives.map(
    (one, i): BankOption => ({
      content: mystOfGift(one.text, format, true),
      correct: right[i]!,
      ...saidOf(one, format),
    }),
  );
  return { answers: { kind: several ? 'multiple-choice' : 'single-choice', options }, lost };
}

/** One gap among several in a text: typed, or chosen. Undefined for what is told of its answers, which a gap has no place for. */
export function gapOf(body: string, format: TextFormat): BankGap | undefined {
  const alternatives = alternativesIn(body.trim());
  if (!alternatives || /#|->|%|\*/.test(body)) return undefined;
  const plain = (all: readonly Alternative[]): readonly string[] =>
    all.map(({ text }) => plainOfGift(text, format));
  const right = alternatives.filter(({ mark }) => mark === '=');
  if (right.length === 0) return undefined;
  const isTyped = right.length === alternatives.length;
  return {
    accepted: plain(right).map((text) => ({ text, fraction: 1 })),
    ...(!isTyped && { choices: plain(alternatives) }),
  };
}

function shortAnswer(
  alternatives: readonly Alternative[],
  format: TextFormat,
): Omit<GiftAnswers, 'feedback'> {
  const { accepted, lost } = withoutWildcards(
    alternatives.map(
      (one): Accepted => ({
        text: plainOfGift(one.text, format),
        fraction: (one.worth ?? 100) / 100,
        ...saidOf(one, format),
      }),
    ),
  );
  return accepted.length > 0
    ? { answers: { kind: 'short-answer', caseSensitive: false, accepted }, lost }
    : { answers: { kind: 'open' }, lost };
}

/** `3.1:0.05` (with its tolerance), `3..4` (a range); one of them may stand without `=`. */
function numerical(body: string, format: TextFormat): Omit<GiftAnswers, 'feedback'> | undefined {
  const alternatives = /^\s*[=~]/.test(body) ? alternativesIn(body.trim()) : alternativesIn(`=${body}`);
  if (!alternatives) return undefined;
  const lost = new Set<LostPart>();
  const accepted: AcceptedNumber[] = [];
  for (const one of alternatives) {
    const { mark, worth = mark === '=' ? 100 : 0, text } = one;
    const number = numberOf(text);
    if (number) accepted.push({ ...number, fraction: worth / 100, ...saidOf(one, format) });
    else if (text === '' || text === '*') lost.add('other-feedback');
    else return undefined;
  }
  return accepted.length > 0 ? { answers: { kind: 'numerical', accepted }, lost: [...lost] } : undefined;
}

function numberOf(written: string): { readonly value: number; readonly tolerance: number } | undefined {
  const range = /^(\S+?)\s*\.\.\s*(\S+)$/.exec(written);
  if (range) {
    const [low, high] = [decimal(range[1]!), decimal(range[2]!)];
    if (low === undefined || high === undefined || low > high) return undefined;
    return {
      value: Number(((low + high) / 2).toPrecision(12)),
      tolerance: Number(((high - low) / 2).toPrecision(12)),
    };
  }
  const [, number = '', spread = '0'] = /^([^:\uE010]+)(?:[:\uE010]\s*(?!\s)(.*))?$/.exec(written) ?? [];
  const value = decimal(number);
  const tolerance = decimal(spread === '' ? '0' : spread);
  return value === undefined || tolerance === undefined
    ? undefined
    : { value, tolerance: Math.abs(tolerance) };
}

function matching(alternatives: readonly Alternative[], format: TextFormat): Omit<GiftAnswers, 'feedback'> {
  const all = alternatives.map(({ text }) => {
    const [stem = '', ...answer] = text.split('->');
    return { stem: mystOfGift(stem, format), answer: plainOfGift(answer.join('->'), format) };
  });
  return {
    answers: {
      kind: 'matching',
      pairs: all.filter(({ stem }) => stem !== ''),
      distractors: all.flatMap(({ stem, answer }) => (stem === '' ? [answer] : [])),
    },
    lost: [],
  };
}
