/**
 * A text with gaps in it (`{1:SHORTANSWER:=right~wrong#said}`), by `question/type/multianswer/questiontype.php`. Teachers
 * write them in GIFT, too.
 */
import type { LostPart } from '../../../messages/index.ts';
import { mystOfText } from '../../../myst/index.ts';
import { type Accepted, type BankGap, gapMark } from './bank.ts';
import { textOfHtml } from './html.ts';
import { decimal, withoutWildcards } from './typed.ts';

const START =
  /\{(\d*):(NUMERICAL|NM|MULTICHOICE(?:_[VH]S?|_S)?|MC[VH]?S?|MULTIRESPONSE(?:_HS?|_S)?|MRH?S?|SHORTANSWER(?:_C)?|SAC?|MWC?):/g;

export interface Cloze {
  /** The text with a {@link gapMark} for each gap. */
  readonly marked: string;
  readonly gaps: readonly BankGap[];
  /** What is said of answers, as Markdown. */
  readonly feedback: string;
  readonly points: number;
}

/** Undefined where there is no gap. */
export function clozeIn(text: string, lose: (part: LostPart) => void): Cloze | undefined {
  const gaps: BankGap[] = [];
  const said: string[] = [];
  const worth: number[] = [];
  let marked = '';
  let from = 0;
  for (const found of text.matchAll(START)) {
    const start = found.index + found[0].length;
    const end = endOf(text, start);
    if (found.index < from || end === undefined) continue;
    const { gap, remarks } = gapOf(text.slice(start, end), found[2]!, lose);
    said.push(...remarks.map((remark) => `* ${remark}`));
    worth.push(Number(found[1] || 1));
    if (/^(?:SHORTANSWER_C|SAC|MWC)$/.test(found[2]!)) lose('case');
    marked += text.slice(from, found.index) + gapMark(gaps.length);
    from = end + 1;
    gaps.push(gap);
  }
  if (worth.some((one) => one !== worth[0])) lose('weights');
  const points = worth.reduce((sum, one) => sum + one, 0);
  return gaps.length === 0
    ? undefined
    : { marked: marked + text.slice(from), gaps, feedback: said.join('\n'), points };
}

function endOf(text: string, from: number): number | undefined {
  for (let at = text.indexOf('}', from); at >= 0; at = text.indexOf('}', at + 1))
    if (!/(?:\\|&|&amp;)$/.test(text.slice(Math.max(from, at - 5), at))) return at;
  return undefined;
}

const unguarded = (text: string): string => text.replace(/\\([}#~/"\\])/g, '$1');

interface Alternative extends Omit<Accepted, 'feedback'> {
  readonly remark: string;
}

function gapOf(
  body: string,
  type: string,
  lose: (part: LostPart) => void,
): { readonly gap: BankGap; readonly remarks: readonly string[] } {
  const isChosen = /^M[CRU]/.test(type);
  const all = alternativesIn(body, isChosen);
  const remarks = all
    .filter(({ remark }) => remark !== '')
    .map(({ text, remark }) => mystOfText(text === '*' ? remark : `${text}: ${remark}`));
  const isAny = /^M(?:R|ULTIR)/.test(type);
  if (isAny) lose('any-of');
  if (all.some(({ fraction }) => fraction > 0 && fraction < 1) && !isAny) lose('partial');
  const read = isChosen ? all : /^N/.test(type) ? numbersAmong(all, lose) : withoutWildcards(all).accepted;
  const best = read.filter(({ fraction }) => fraction === 1);
  const right = isAny || best.length === 0 ? read.filter(({ fraction }) => fraction > 0) : best;
  return {
    gap: {
      accepted: right.map(({ text }) => ({ text, fraction: 1 })),
      ...(isChosen && { choices: all.map(({ text }) => text) }),
    },
    remarks,
  };
}

/** Answers are decoded once; what is chosen or told is HTML still. */
const alternativesIn = (body: string, isChosen: boolean): readonly Alternative[] =>
  body.split(/(?<!\\|&|&amp;)~/).flatMap((written): readonly Alternative[] => {
    const [, equals, percent, rest = ''] = /^\s*(?:(=)|%(-?\d+(?:[.,]\d*)?)%)?(.*)$/s.exec(written) ?? [];
    if (written.trim() === '') return [];
    const [answer = '', ...remark] = rest.split(/(?<!\\|&|&amp;|&#\d{0,3})#/);
    const text = (source: string): string => textOfHtml(unguarded(source));
    return [
      {
        text: isChosen ? textOfHtml(text(answer)) : text(answer),
        fraction: equals ? 1 : percent === undefined ? 0 : Number(percent.replace(',', '.')) / 100,
        remark: textOfHtml(text(remark.join('#'))),
      },
    ];
  });

/** `3.5:0.1`: a gap has no place for a tolerance. */
const numbersAmong = (all: readonly Alternative[], lose: (part: LostPart) => void): readonly Alternative[] =>
  all.flatMap((one) => {
    const [number = '', tolerance = '0'] = one.text.split(':');
    if (decimal(number) === undefined) return [];
    if (decimal(tolerance) !== 0) lose('tolerance');
    return [{ ...one, text: number.trim() }];
  });
