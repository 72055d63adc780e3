/**
 * Lines of LiaScript's that each hold one field, and belong together by it: statements that each have the same choice of two
 * judgements, and fields that words are dragged to.
 *
 *     a) [[true|(false)]] Iron floats. \          ice [->[floats]] \          [->[It snows.]] \
 *     b) [[(true)|false]] Ice floats.             iron [->[sinks]]            [->[The snow melts.]] \
 *                                                                             [->[It flows.]]
 *
 * The first are judged one by one, the second are pairs, and what has nothing before its fields is put in order.
 */
import { isFalseWord, isTrueWord } from '../../../questions/words/judgement.ts';
import { at, endOf, type Line, type Option } from '../prepared.ts';
import type { Quiz } from './reads.ts';

/** What counts a line, be it in a formula, and its bullet. */
const COUNT =
  /^[ \t]*(?:[-*+][ \t]+)?(?:(?:__|\*\*)?\$?\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[).](?:\\[;,: ])*\$?(?:__|\*\*)?[ \t]+)?/i;
const bareOf = (text: string): string =>
  text.replace(COUNT, '').replace(/(?<![ \t])[ \t]*(?:\\[ \t]*)?$/, '');

const CHOICE = /\[\[([^[\]|]+)\|([^[\]|]+)\]\]/;

export interface Statement {
  readonly words: Line;
  readonly options: readonly Option[];
}

/** The statements from a line on, two at least, and the index behind them. */
export function statementsAt(
  lines: readonly Line[],
  index: number,
): { readonly statements: readonly Statement[]; readonly end: number } | undefined {
  const end = endOf(lines, index, (one) => statementIn(one) !== undefined);
  const statements = lines.slice(index, end).flatMap((one) => statementIn(one) ?? []);
  return statements.length < 2 ? undefined : { statements, end };
}

/** Before its words, or behind them. */
function statementIn({ text, line }: Line): Statement | undefined {
  const own = bareOf(text);
  const [field = '', ...offered] = CHOICE.exec(own) ?? [];
  const words = own.replace(field, '').trim();
  const isBeside = field !== '' && (own.startsWith(field) || own.endsWith(field)) && !words.includes('[[');
  const options = offered.map((one) => ({
    words: at(line, one.trim().replace(/^\((.*)\)$/, '$1')),
    correct: /^\(.*\)$/.test(one.trim()),
  }));
  const names = options.map((one) => one.words[0]!.text);
  const isJudged =
    names.some(isTrueWord) && names.some(isFalseWord) && options.filter((one) => one.correct).length === 1;
  return isBeside && isJudged && /\p{L}.*\s/u.test(words)
    ? { words: { text: words, line }, options }
    : undefined;
}

const DRAGGED = /^(.*?)[ \t]*\[->\[([^[\]|]+)\]\]$/;

/** Each line ends in a field, and its key is all that may be dragged there. */
export function droppedAt(lines: readonly Line[], index: number): Quiz | undefined {
  const end = endOf(lines, index, ({ text }) => DRAGGED.test(bareOf(text)));
  const rows = lines.slice(index, end).map(({ text, line }) => {
    const [, words = '', answer = ''] = DRAGGED.exec(bareOf(text))!;
    return { words, answer: answer.trim(), line };
  });
  const answers = rows.map(({ answer }) => answer);
  if (rows.length < 2 || new Set(answers).size < rows.length) return undefined;
  if (rows.every(({ words }) => words !== ''))
    return {
      asks: { pairs: rows.map(({ words, answer, line }) => ({ words: at(line, words), answer })) },
      end,
    };
  const isOrder = rows.length > 2 && rows.every(({ words }) => words === '');
  return isOrder ? { asks: { items: answers, settings: { type: 'ordering' } }, end } : undefined;
}
