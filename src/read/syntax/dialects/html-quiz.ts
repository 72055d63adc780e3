/**
 * Quizzes in HTML whose options know whether they are right, for a program of the page's own to judge.
 *
 *     <div class="quiz">
 *       <p>What floats?</p>
 *       <button data-correct="true" data-feedback="It is light.">Ice</button>
 *       <button data-correct="false">Iron</button>
 *     </div>
 */
import { type Dialect, signIn } from './dialect.ts';
import {
  addTo,
  at,
  type Line,
  linesOf,
  type Option,
  type Prepared,
  questionOf,
  rewritten,
  textOf,
} from './prepared.ts';

const SIGN = /\sdata-(?:is-?)?(?:correct|right)[ \t]*=[ \t]*["']?(?:true|false|yes|no|[01])\b/i;
const OPTION =
  /<(li|div|button|label|p|span|a|option)\b(?=[^<>]*\sdata-(?:is-?)?(?:correct|right)\b)((?:[^<>"']|"[^"]*"|'[^']*')*)>((?:(?!<\1\b)[\s\S])*?)<\/\1>/gi;
const RIGHT = /^(?:true|yes|1)$/i;
const FENCE = /^[ \t]*(?:`{3,}|~{3,})/;
/** What the words of a question may be set in; all else only lays it out. */
const INLINE = /^<\/?(?:b|i|em|strong|code|kbd|samp|sub|sup|img|br|u|s|math|svg)\b/i;

function attribute(tag: string, names: string): string | undefined {
  const [, , quoted, bare] =
    new RegExp(`\\sdata-(?:${names})[ \\t]*=[ \\t]*(?:(["'])([\\s\\S]*?)\\1|([^\\s"'>]+))`, 'i').exec(tag) ??
    [];
  return quoted ?? bare;
}

const wordsOf = (html: string): string =>
  html
    .replace(/<!--[\s\S]*?-->|<\/?[a-z][^<>]*>/gi, (tag) => (INLINE.test(tag) ? tag : '\n'))
    .replace(/\s*\n\s*/g, '\n')
    .trim();

interface Found {
  readonly from: number;
  readonly to: number;
  readonly option: Omit<Option, 'words'> & { readonly text: string };
}

function optionsIn(block: string, line: number): readonly Found[] {
  return [...block.matchAll(OPTION)].flatMap((match) => {
    const [whole, , tag = '', inside = ''] = match;
    const correct = attribute(tag, '(?:is-?)?(?:correct|right)');
    if (correct === undefined) return [];
    const remark = attribute(tag, 'feedback|explanation|comment|hint');
    return [
      {
        from: match.index,
        to: match.index + whole.length,
        option: {
          text: wordsOf(inside),
          correct: RIGHT.test(correct),
          remark: remark === undefined ? undefined : at(line, remark),
        },
      },
    ];
  });
}

/** The questions of one block of HTML, each with what stands above its options in it; undefined where one has no words. */
function askedIn(lines: readonly Line[]): readonly Line[] | undefined {
  const block = textOf(lines);
  const line = lines[0]!.line;
  const made: Line[] = [];
  let end = 0;
  let options: Found[] = [];
  let stem = '';
  function ask(): void {
    const given = options.map(({ option: { text, ...one } }) => ({ ...one, words: at(line, text) }));
    addTo(made, [...questionOf({ line, stem: at(line, stem), options: given }), { text: '', line }]);
    options = [];
  }
  for (const one of optionsIn(block, line)) {
    const words = wordsOf(block.slice(end, one.from));
    if (words !== '') {
      if (options.length > 0) ask();
      stem = words;
    } else if (options.length === 0) return undefined;
    options.push(one);
    end = one.to;
  }
  if (options.length === 0) return undefined;
  ask();
  const rest = wordsOf(block.slice(end));
  return rest === '' ? made : [...made, ...at(line, rest), { text: '', line }];
}

/** A block of HTML goes on to the next empty line. */
function prepare(source: string): Prepared {
  return rewritten(linesOf(source), (lines, start) => {
    const length = lines.slice(start).findIndex(({ text }) => text.trim() === '' || FENCE.test(text));
    const end = length < 0 ? lines.length : start + Math.max(length, 1);
    const block = lines.slice(start, end);
    return { made: (SIGN.test(textOf(block)) ? askedIn(block) : undefined) ?? block, end };
  });
}

export const htmlQuiz: Dialect = {
  name: 'Quiz in HTML',
  evidence: (text) => (text.includes('data-') ? signIn(text, SIGN) : undefined),
  prepare,
};
