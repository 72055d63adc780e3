/**
 * LiaScript: courses in Markdown that play in a browser. What can be read of its quizzes becomes questions: choices
 * `[(X)]` and `[[X]]`, words to type `[[word]]`, words to choose `[[a|(b)]]`, hints `[[?]]`, solutions between lines of
 * stars. Whatever else may hold an answer is folded.
 */
import { roleOfTitle } from '../../questions/words/lexicon.ts';
import { type Dialect, signIn } from './dialect.ts';
import { draggedIn } from './liascript/dragged.ts';
import { pairsOfMatrix } from './liascript/matrix.ts';
import {
  type Asked,
  at,
  container,
  type Line,
  linesOf,
  type Option,
  type Prepared,
  questionOf,
  type Unread,
} from './prepared.ts';

const SINGLE = /^[ \t]*(?:[-*+][ \t]+)?\[\(([ xX])\)\][ \t]*(.*)$/;
const MULTIPLE = /^[ \t]*(?:[-*+][ \t]+)?\[\[([ xX]|(?=\]\][ \t]+\S))\]\][ \t]*(.*)$/;
const HINT = /^[ \t]*\[\[\?\]\][ \t]*(.*)$/;
const STARS = /^[ \t]*\*{3,}[ \t]*$/;
/** Alone on its line: what is to be typed, or chosen. */
const TYPED = /^[ \t]*\[\[((?:[^[\]]|\\[[\]])+)\]\][ \t]*$/;
const SURVEY = /^[ \t]*\[\[[_\s]+\]\][ \t]*$/;
/** Rows of a matrix, and anything else that begins as a quiz does. */
const ROW =
  /^[ \t]*(?:[-*+][ \t]+)?(?:\[[ \t]*(?:\[[^\]]*\]|\([^)]*\))[ \t]*[[(]|\[[ \t]+(?:[([][ xX]?[)\]][ \t]*)+\]|\[\[!\]\]|\[\[(?::|-?\d+\]\][ \t]+\S)|\[\((?::|-?\d))/;
const IN_WORDS = /\[\[((?:[^[\]\n]|\\[[\]])+)\]\](?!\()/g;
const FENCE = /^[ \t]*(`{3,}|~{3,})/;
/** Marks of steps and of spoken words. */
const STEPS = /^[ \t]*(?:--\{\{[\d\s-]+[^}]*\}\}--|\{\{[\d\s|>-]+[^}]*\}\})[ \t]*/;
const MACRO = /^[ \t]*@[A-Za-z][\w.]*(?:\(.*\))?[ \t]*$/;

interface Reader {
  readonly lines: readonly Line[];
  readonly out: Line[];
  readonly unread: Map<string, Unread>;
  /** The next line. */
  index: number;
}

type Rule = (reader: Reader) => boolean;

/** The words above a quiz, back to its heading: taken out of what is written already. */
function stemOf({ out }: Reader, line: number): readonly Line[] {
  let from = aboveGap(out, out.length);
  const end = from;
  for (let blocks = 0; from > 0 && blocks < 3; blocks++) {
    const start = blockStart(out, from);
    if (start === from) break;
    const isShown = /^[ \t]*(?:`{3,}|~{3,}|\||!\[|<)/.test(out[start]!.text);
    const above = aboveGap(out, start);
    const isNote = start === from - 1 && !isAsking(out[start]!.text) && isAsking(out[above - 1]?.text ?? '');
    from = start;
    if (!isShown && !isNote) break;
    from = above;
  }
  const stem = out.slice(from, end);
  if (stem.some(({ text }) => text.trim() !== '')) {
    // Boxes below an item would go on with its list.
    const item = Math.max(
      stem.findLastIndex(({ text }) => ITEM.test(text)),
      0,
    );
    out.length = from + item;
    return stem
      .slice(item)
      .map(({ text, line }, i) => ({ text: i === 0 ? text.replace(ITEM, '') : text, line }));
  }
  const heading = out.findLast(({ text }) => HEADING.test(text));
  return at(line, heading?.text.replace(HEADING, '').trim() ?? '');
}
const HEADING = /^[ \t]{0,3}#{1,6}[ \t]+/;
const ITEM = /^[ \t]{0,3}[-*+][ \t]+(?=[^[\s])/;

/** The line behind the last one above that has words: breaks have none. */
function aboveGap(out: readonly Line[], from: number): number {
  let above = from;
  while (above > 0 && /^(?:\s|<br[ \t]*\/?>)*$/i.test(out[above - 1]!.text)) above--;
  return above;
}

/** “Several are right”, said of choosing, stands below what asks. */
const isAsking = (text: string): boolean => /\?(?:[*_ \t\\]|<[^>]*>)*$/.test(text) && !HEADING.test(text);

/** Where the block starts that ends before a line; that line itself where a heading or a directive does. */
function blockStart(out: readonly Line[], end: number): number {
  const last = out[end - 1]!.text;
  if (HEADING.test(last) || /^~{7,}$/.test(last)) return end;
  const fence = FENCE.exec(last)?.[1];
  let start = end - 1;
  if (fence !== undefined) {
    while (start > 0 && !out[start - 1]!.text.trimStart().startsWith(fence)) start--;
    return Math.max(start - 1, 0);
  }
  while (start > 0 && out[start - 1]!.text.trim() !== '' && !HEADING.test(out[start - 1]!.text)) start--;
  return start;
}

/** Hints and the solution below a quiz. */
function behind(reader: Reader): {
  readonly hints: readonly (readonly Line[])[];
  readonly feedback: readonly Line[];
} {
  const { lines } = reader;
  const hints: (readonly Line[])[] = [];
  let next = reader.index;
  for (;;) {
    const hint = HINT.exec(lines[next]?.text ?? '')?.[1];
    if (hint === undefined) break;
    hints.push([{ text: hint, line: lines[next]!.line }]);
    next++;
  }
  reader.index = next;
  while (lines[next]?.text.trim() === '' && next < reader.index + 2) next++;
  if (!STARS.test(lines[next]?.text ?? '')) return { hints, feedback: [] };
  const end = lines.findIndex(({ text }, index) => index > next && (STARS.test(text) || HEADING.test(text)));
  const to = end < 0 ? lines.length : end;
  reader.index = STARS.test(lines[to]?.text ?? '') ? to + 1 : to;
  const feedback = lines
    .slice(next + 1, to)
    .map(({ text, line }) => ({ text: inWords(text.replace(STEPS, '')), line }));
  return { hints, feedback };
}

function ask(
  reader: Reader,
  asked: Pick<Asked, 'options' | 'accepted' | 'pairs' | 'items' | 'settings'>,
): void {
  const { line } = reader.lines[reader.index - 1]!;
  const { hints, feedback } = behind(reader);
  const stem = stemOf(reader, line);
  reader.out.push(
    { text: '', line },
    ...questionOf({ line: stem[0]?.line ?? line, stem, hints, feedback, ...asked }),
    { text: '', line },
  );
}

const choice =
  (pattern: RegExp, settings: Record<string, string>): Rule =>
  (reader) => {
    const options: Option[] = [];
    for (; ; reader.index++) {
      const one = reader.lines[reader.index];
      const [, mark, words = ''] = pattern.exec(one?.text ?? '') ?? [];
      if (mark === undefined) break;
      options.push({ words: [{ text: inWords(words), line: one!.line }], correct: mark.trim() !== '' });
      // Words that go on stand further in.
      while (
        /^[ \t]{2,}\S/.test(reader.lines[reader.index + 1]?.text ?? '') &&
        isPlain(reader.lines[reader.index + 1]!.text)
      ) {
        reader.index++;
        const more = reader.lines[reader.index]!;
        options.push({
          ...options.pop()!,
          words: [...(options.at(-1)?.words ?? []), { text: more.text.trim(), line: more.line }],
        });
      }
    }
    if (options.length === 0) return false;
    ask(reader, { options, settings });
    return true;
  };

const isPlain = (text: string): boolean => !/^[ \t]*(?:\[|\*{3}|<|@|#|`|~|\||[-*+][ \t])/.test(text);

const survey: Rule = (reader) => {
  if (!SURVEY.test(reader.lines[reader.index]!.text)) return false;
  reader.index++;
  ask(reader, { settings: { type: 'open' } });
  return true;
};

const typed: Rule = (reader) => {
  const [, words] = TYPED.exec(reader.lines[reader.index]!.text) ?? [];
  if (words === undefined || /^[?!^]/.test(words)) return false;
  const { line } = reader.lines[reader.index]!;
  reader.index++;
  const offered = words.split(/(?<!\\)\|/).map((one) => one.trim());
  const isRight = (one: string): boolean => /^\(.*\)$/.test(one);
  if (offered.length > 1) {
    const options = offered.map((one) => ({
      words: at(line, one.replace(/^\((.*)\)$/, '$1')),
      correct: isRight(one),
    }));
    ask(reader, { options });
  } else ask(reader, { accepted: [words.trim()], settings: { type: 'short-answer' } });
  return true;
};

/** `$x$ = [[3]] @canvas`, and what belongs to it below: its check, hints, the solution. Words with gaps alone stay words. */
const gapped: Rule = (reader) => {
  const { lines, out } = reader;
  const start = reader.index;
  if (!GAPPED.test(lines[start]!.text)) return false;
  let end = start + 1;
  while (isOfParagraph(lines[end]?.text)) end++;
  if (!isOfQuiz(lines[end]?.text)) return false;
  const from = (out.at(-1)?.text.trim() ?? '') === '' ? out.length : blockStart(out, out.length);
  const own = withoutBreak([...out.splice(from), ...lines.slice(start, end).map(withoutMacros)]);
  reader.index = end;
  while (MACRO.test(lines[reader.index]?.text ?? '')) noted(reader);
  const { hints, feedback } = behind(reader);
  const { line } = lines[start]!;
  // A formula alone is asked with what stands above it.
  const above = /^[ \t]*\$/.test(own[0]!.text) ? stemOf(reader, own[0]!.line) : [];
  const stem = above.length > 0 ? [...above, { text: '', line }, ...own] : own;
  const told = hints.filter(([one]) => withoutMacros(one!).text.trim() !== '');
  out.push({ text: '', line }, ...questionOf({ line: stem[0]!.line, stem, hints: told, feedback }), {
    text: '',
    line,
  });
  return true;
};

/** Something to type that stands among words. */
const GAPPED =
  /(?:\S[ \t]*\[\[(?![?!])(?:[^[\]\n]|\\[[\]])+\]\](?!\()|^[ \t]*\[\[(?![?!])(?:[^[\]\n]|\\[[\]])+\]\][ \t]*\S)/;

const isOfQuiz = (text = ''): boolean => HINT.test(text) || MACRO.test(text) || STARS.test(text);
const isOfParagraph = (text = ''): boolean => text.trim() !== '' && !isOfQuiz(text) && !HEADING.test(text);

/** What a template would put beside a gap. */
const withoutMacros = ({ text, line }: Line): Line => ({
  text: inWords(text.replace(/(^|[ \t])@[A-Za-z][\w.]*(?:\([^()]*\))?/g, '$1')),
  line,
});

/** Nothing breaks behind the last line. */
const withoutBreak = (own: readonly Line[]): readonly Line[] =>
  own.map(({ text, line }, i) => ({
    text: i < own.length - 1 ? text : text.replace(/[ \t]*\\[ \t]*$/, ''),
    line,
  }));

/** A macro's name, once. */
function noted(reader: Reader): void {
  const { text, line } = reader.lines[reader.index++]!;
  const name = /@[\w.]+/.exec(text)![0];
  if (!reader.unread.has(name)) reader.unread.set(name, { name, line });
}

/** What may hold a key and can't be read. */
const folded: Rule = (reader) => {
  const rows: Line[] = [];
  for (let one = reader.lines[reader.index]; one && ROW.test(one.text); one = reader.lines[++reader.index])
    rows.push(one);
  const [first] = rows;
  if (!first) return false;
  const pairs = pairsOfMatrix(rows);
  if (pairs) {
    ask(reader, { pairs: pairs.map((one) => ({ ...one, words: one.words.map(withoutMacros) })) });
    return true;
  }
  const { feedback } = behind(reader);
  reader.unread.set('[[ ]]', { name: first.text.trim().slice(0, 30), line: first.line });
  const body = [
    { text: '```text', line: first.line },
    ...rows,
    { text: '```', line: first.line },
    ...feedback,
  ];
  reader.out.push(...container({ name: 'dropdown', options: { class: 'answer' }, body, line: first.line }));
  return true;
};

const dragged: Rule = (reader) => {
  const { text, line } = reader.lines[reader.index]!;
  const asked = draggedIn(text, line);
  if (!asked) return false;
  reader.index++;
  ask(reader, asked);
  return true;
};

/** Between lines of stars stands what is shown one step later: folded, where it says that it answers. */
const told: Rule = (reader) => {
  const { lines, index } = reader;
  if (!STARS.test(lines[index]!.text)) return false;
  let first = index + 1;
  while (lines[first]?.text.trim() === '') first++;
  const title = /^[ \t]*[*_#]*[ \t]*([^:*_]{2,40}?)[ \t]*[*_]*:?[*_]*[ \t]*$/.exec(
    lines[first]?.text ?? '',
  )?.[1];
  if (title === undefined || roleOfTitle(title) !== 'answer') return false;
  let end = first + 1;
  while (end < lines.length && !STARS.test(lines[end]!.text) && !HEADING.test(lines[end]!.text)) end++;
  if (!STARS.test(lines[end]?.text ?? '')) return false;
  const body = lines
    .slice(first + 1, end)
    .map(({ text, line }) => ({ text: inWords(text.replace(STEPS, '')), line }));
  reader.index = end + 1;
  reader.out.push(...container({ name: 'dropdown', title, body, line: lines[first]!.line }));
  return true;
};

/** What a template of the course would write. */
const macro: Rule = (reader) => {
  const { text, line } = reader.lines[reader.index]!;
  if (!MACRO.test(text)) return false;
  noted(reader);
  reader.out.push({ text: '', line });
  return true;
};

/** Blocks of code stay; one that a macro takes is named. */
const fenced: Rule = (reader) => {
  const fence = FENCE.exec(reader.lines[reader.index]!.text)?.[1];
  if (fence === undefined) return false;
  const start = reader.index;
  const end = reader.lines.findIndex(
    ({ text }, index) =>
      index > start && text.trim().startsWith(fence) && text.trim().replace(/[`~]/g, '') === '',
  );
  const to = end < 0 ? reader.lines.length - 1 : end;
  const block = reader.lines.slice(start, to + 1);
  reader.index = to + 1;
  const name = /@[\w.]+/.exec(block[0]!.text)?.[0];
  if (name === undefined) reader.out.push(...block);
  else {
    // A macro's data may be a quiz: folded, whatever it is, unless a language stands before it.
    const isProgram = /^[ \t]*[`~]+[ \t]*[\w+-]+/.test(block[0]!.text);
    const first = { ...block[0]!, text: block[0]!.text.replace(/[ \t]*@.*$/, '') };
    const shown = [first, ...block.slice(1)];
    reader.unread.set(name, reader.unread.get(name) ?? { name, line: first.line });
    reader.out.push(
      ...(isProgram
        ? shown
        : container({ name: 'dropdown', options: { class: 'answer' }, body: shown, line: first.line })),
    );
  }
  return true;
};

const remark: Rule = (reader) => {
  if (!/^[ \t]*<!--/.test(reader.lines[reader.index]!.text)) return false;
  for (let one = reader.lines[reader.index]; one; one = reader.lines[++reader.index]) {
    const end = one.text.indexOf('-->');
    reader.out.push({ text: end < 0 ? '' : one.text.slice(end + 3), line: one.line });
    if (end >= 0) break;
  }
  reader.index++;
  return true;
};

const RULES: readonly Rule[] = [
  fenced,
  remark,
  survey,
  folded,
  choice(SINGLE, {}),
  choice(MULTIPLE, { multi: '' }),
  typed,
  gapped,
  dragged,
  told,
  macro,
];

/** `{1}{words}`, seen one step later; in a formula it is a fraction. */
const STEPPED = /`[^`\n]*`|\$(?:[^$\n\\]|\\.)+\$|\{\d[\d-]*\}\{([^{}]*)\}/g;

/** Gaps in a line of words, and what LiaScript alone knows. */
function inWords(text: string): string {
  return text
    .replace(IN_WORDS, (_, words: string) => gap(words))
    .replace(/^([ \t]*)[!?]{1,2}(?=\[[^\]]*\]\()(?<=[^!])/, '$1')
    .replace(STEPPED, (whole, words: string | undefined) => words ?? whole);
}

function gap(words: string): string {
  if (/^[?!]/.test(words)) return '';
  if (/^[_\s]+$/.test(words)) return '___';
  const offered = words.split(/(?<!\\)\|/).map((one) => one.trim());
  const source =
    offered.length === 1 ? offered[0]! : offered.map((one) => one.replace(/^\((.*)\)$/, '>$1')).join('|');
  return `{gap}\`${source.replace(/`/g, "'")}\``;
}

function prepare(text: string): Prepared {
  const reader: Reader = { lines: linesOf(text), out: [], unread: new Map(), index: 0 };
  while (reader.index < reader.lines.length) {
    if (RULES.some((rule) => rule(reader))) continue;
    const { text: own, line } = reader.lines[reader.index++]!;
    reader.out.push({ text: STARS.test(own) ? '' : inWords(own.replace(STEPS, '')), line });
  }
  return { lines: reader.out, unread: [...reader.unread.values()] };
}

const QUIZ =
  /^[ \t]*(?:[-*+][ \t]+)?(?:\[\([ xX]\)\]|\[\[[ xX]\]\]|\[\[\?\]\])(?:[ \t].*)?$|^[ \t]*--\{\{\d+[^}]*\}\}--.*$/m;
/** What a course says of itself in a remark at its head. */
const HEAD = /^[ \t]*(?:narrator|import|script|link|logo|icon|mode|version|@[\w.]+)[ \t]*:/m;

const OWN =
  /^[ \t]*(?:(?:author|email|language|narrator|comment)[ \t]*:|(?:import|link|script)[ \t]*:[ \t]*https?:)/m;

export const liascript: Dialect = {
  name: 'LiaScript',
  hasExporter: 'LiaScript',
  evidence: (text) => {
    const sign = signIn(text, QUIZ);
    if (sign) return sign;
    const head = /^\s*<!--(?!-)[\s\S]*?-->/.exec(text)?.[0] ?? '';
    const found = OWN.test(head) ? HEAD.exec(head) : null;
    return found
      ? { words: found[0].trim(), line: head.slice(0, found.index).split('\n').length }
      : undefined;
  },
  prepare,
};
