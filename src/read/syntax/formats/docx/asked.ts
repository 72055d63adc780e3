/** Offers whose right ones are known, with what asks above them and what explains below: a question. */

import { letterAt, placeOfLetter } from '../../../questions/words/letters.ts';
import { isCalledQuestion, isQuestion, tellsTask } from './asking.ts';
import { type Context, isCodeLine, type Report } from './clues.ts';
import {
  type Block,
  cut,
  type Fold,
  isBlank,
  isBody,
  type Option,
  type Options,
  type Paragraph,
  wordsOf,
} from './document.ts';
import { numberedAs } from './numbers.ts';
import { keyed } from './offers.ts';
import { isAsking } from './options.ts';

export function withQuestions(written: readonly Block[], context: Context): readonly Block[] {
  const blocks = keyedByPlace(written, context);
  const rows = answeredRows(blocks);
  const all: Block[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]!;
    const options = block.kind === 'options' ? offeredIn(block, blocks[at + 1], context) : undefined;
    if (!options) {
      const asked = block.kind === 'fold' && !block.isKey ? takeAsking(all, rows) : undefined;
      all.push(asked ? { kind: 'question', at: asked[0].at, blocks: [...asked, block] } : block);
      continue;
    }
    const stem = takeStem(all);
    const after = foldsFrom(blocks, at + 1);
    at += after.length;
    const [key, ...others] = after;
    const explained = key ? [...withoutKey(key, options), ...others] : after;
    const [first = block] = stem;
    all.push({
      kind: 'question',
      at: first.at,
      blocks: [...stem, { ...(block as Options), options }, ...explained],
    });
  }
  return all;
}

/** The folds of one question, from a block on. */
function foldsFrom(blocks: readonly Block[], from: number): readonly Fold[] {
  const folds: Fold[] = [];
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at]!;
    if (block.kind !== 'fold' || block.isKey) break;
    folds.push(block);
  }
  return folds;
}

const offeredIn = (
  block: Options,
  next: Block | undefined,
  context: Context,
): readonly Option[] | undefined => keyOf(block, next, context) ?? (block.asks ? block.options : undefined);

/** The options with their key, by their looks or by the letters that a fold below them names. */
function keyOf(
  { options }: Options,
  next: Block | undefined,
  context: Context,
): readonly Option[] | undefined {
  return options.some(({ right }) => right !== undefined) ? options : keyedBy(options, next, context);
}

const KEY = /^\s*\(?([A-Z](?:\s?(?:,|;|\/|&|\+|and|or|et|und|oder|ou|e|y)?\s?[A-Z])*)(?:[).:,;\s]|$)/i;
/** “A steam engine” names no option: a key is letters and nothing else, or ends with a sign. */
const LETTERS = /^(?:[A-Z](?:[).:]|\s*$|\s*[,;&/+]))|^[A-Z]\s+(?:and|et|und|e|y)\s+[A-Z]\b|^\(/i;

function keyedBy(
  options: readonly Option[],
  next: Block | undefined,
  { report }: Context,
): readonly Option[] | undefined {
  const only = next?.kind === 'fold' && !next.isKey ? next.blocks[0] : undefined;
  if (only?.kind !== 'paragraph') return undefined;
  const [words = ''] = wordsOf(only.pieces).trim().split('\n');
  if (options[0]!.label === '') return saidIn(options, words, report);
  const key = LETTERS.test(words) ? KEY.exec(words)?.[1] : undefined;
  if (!key) return saidIn(options, words, report);
  // Written as the first is: in “B, a solid” there is one, and “A e C” names no E.
  const same = /^[A-Z]/.test(key) ? /\b[A-Z]\b/g : /\b[a-z]\b/g;
  const letters = new Set((key.match(same) ?? []).map((one) => one.toLowerCase()));
  const right = options.filter((_, index) => letters.has(letterAt(index)));
  if (right.length === 0 || right.length !== letters.size) return undefined;
  return keyed(options, right, 'letter', report);
}

/** `ice. It is light.`: the words of one of them, and what else is said. */
function saidIn(options: readonly Option[], words: string, report: Report): readonly Option[] | undefined {
  const said = words.toLowerCase();
  const right = options
    .filter(({ pieces }) => {
      const own = wordsOf(pieces).trim().toLowerCase();
      return own !== '' && said.startsWith(own) && !/^[\p{L}\p{N}]/u.test(said.slice(own.length));
    })
    .sort((a, b) => wordsOf(b.pieces).length - wordsOf(a.pieces).length)[0];
  return right && keyed(options, [right], 'word', report);
}

/** Blocks between what asks and the fold that answers it. */
const BETWEEN = 16;

/**
 * Words with a number and a question mark of their own are all that a fold right below answers; with a number and
 * a request, what stands between them is the question's as well.
 */
function takeAsking(all: Block[], rows: ReadonlySet<string>): readonly [Block, ...Block[]] | undefined {
  const last = all.at(-1);
  if (last?.kind === 'paragraph' && (asksAlone(last) || isOfRow(last, rows))) {
    all.pop();
    // A heading that only asks is no section.
    return [typeof last.role === 'number' ? { ...last, role: 'words' } : last];
  }
  for (let at = all.length - 1; at >= Math.max(0, all.length - BETWEEN); at--) {
    const block = all[at]!;
    if (block.kind === 'paragraph' && isTask(block)) return all.splice(at) as [Block, ...Block[]];
    const isBetween = block.kind === 'paragraph' ? typeof block.role !== 'number' : block.kind === 'table';
    if (!isBetween) return undefined;
  }
  return undefined;
}

/** How those are numbered that have answers right below, if it is more than one: whatever they say, they ask. */
function answeredRows(blocks: readonly Block[]): ReadonlySet<string> {
  const forms = blocks.flatMap((one, at) => {
    const next = blocks[at + 1];
    const form =
      one.kind === 'paragraph' && next?.kind === 'fold' && !next.isKey ? numberedAs(one) : undefined;
    return form ? [form] : [];
  });
  return new Set(forms.filter((one, at) => forms.indexOf(one) !== at));
}

const isOfRow = (line: Paragraph, rows: ReadonlySet<string>): boolean =>
  line.role === 'words' && rows.has(numberedAs(line) ?? '');

/** Right above its answer: a heading with a number or that asks, or words that do. */
function asksAlone({ role, list, pieces }: Paragraph): boolean {
  const words = wordsOf(pieces);
  if (typeof role === 'number') return NUMBERED.test(words) || isQuestion(words);
  if (role !== 'words' || list?.form === 'bullet') return false;
  return isCalledQuestion(words) || (NUMBERED.test(words) && isQuestion(words));
}

const isTask = ({ role, list, pieces }: Paragraph): boolean => {
  const words = wordsOf(pieces);
  return role === 'words' && !list && NUMBERED.test(words) && (isQuestion(words) || tellsTask(words));
};

const ALONE = /^\s*(?:\d{1,3}\s?[.):-]\s*)?\(?([a-h])[).]?\s*$/i;

/** A key at the end of a sheet, a letter a line: as many as there are rows of options whose right ones nobody knows. */
function keyedByPlace(blocks: readonly Block[], { report }: Context): readonly Block[] {
  const open = blocks.filter(
    (one): one is Options => one.kind === 'options' && one.options.every(({ right }) => right === undefined),
  );
  const lines = blocks.flatMap((one) => (one.kind === 'fold' ? one.blocks : [one]));
  const letters = longestRun(lines);
  if (open.length < 3 || letters.length !== open.length) return blocks;
  const ranks = letters.map(placeOfLetter);
  if (open.some(({ options }, at) => ranks[at]! >= options.length)) return blocks;
  return blocks.map((one) => {
    const at = open.indexOf(one as Options);
    if (at < 0) return one;
    const { options } = open[at]!;
    return { ...open[at]!, options: keyed(options, [options[ranks[at]!]!], 'letter', report) };
  });
}

function longestRun(lines: readonly Block[]): readonly string[] {
  let best: string[] = [];
  let run: string[] = [];
  for (const line of lines) {
    const letter = line.kind === 'paragraph' ? ALONE.exec(wordsOf(line.pieces))?.[1] : undefined;
    run = letter ? [...run, letter] : [];
    if (run.length > best.length) best = run;
  }
  return best;
}

/** Letters of one case, and the sign behind them. */
const CUT =
  /^\s*\(?(?:[A-Z](?:\s?(?:[,;/&+]|and|or|et|und|oder|ou|e|y)?\s?[A-Z](?!\p{L}))*|[a-z](?:\s?[,;/&+]\s?[a-z](?!\p{L}))*)(?!\p{L})\s*[).:,;–—-]*\s*/u;

/** The letters of the right options, and their words said again, explain nothing. */
function withoutKey(fold: Fold, options: readonly Option[]): readonly Fold[] {
  const [first, ...others] = fold.blocks;
  if (first?.kind !== 'paragraph' || options.every(({ label }) => label === '')) return [fold];
  const words = wordsOf(first.pieces);
  const key = LETTERS.test(words.trim().split('\n')[0]!) ? CUT.exec(words)?.[0] : undefined;
  if (key === undefined) return [fold];
  const rest = cut(first.pieces, key.length);
  const said = bare(wordsOf(rest));
  const isSaidAgain = options.some(({ right, pieces }) => right && bare(wordsOf(pieces)) === said);
  const blocks: readonly Block[] =
    said === '' || isSaidAgain ? others : [{ ...first, pieces: rest }, ...others];
  return blocks.length === 0 ? [] : [{ ...fold, blocks }];
}

const bare = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Blocks that are shown with a question, and ask nothing. */
const isShown = (block: Block): boolean =>
  block.kind === 'table' ||
  (block.kind === 'paragraph' &&
    (block.role === 'code' ||
      block.role === 'quote' ||
      (!isBlank(block.pieces) && wordsOf(block.pieces).replace(/[\s\ufffc]/g, '') === '')));

const MOST_SHOWN = 5;
const isCode = (block: Block): boolean => block.kind === 'paragraph' && block.role === 'code';

/** Takes what asks off the end of a row: the last words, or those that ask above what is only shown. */
function takeStem(all: Block[]): readonly Block[] {
  let start = all.length - 1;
  for (let shown = 0; start > 0 && shown < MOST_SHOWN && isShown(all[start]!); start--)
    // The lines of a program are one thing.
    if (!isCode(all[start]!) || !isCode(all[start - 1]!)) shown++;
  const top = all[start];
  if (top?.kind !== 'paragraph') return [];
  if (typeof top.role === 'number' || top.role === 'title') {
    // The heading asks, and stays.
    const { list: _, ...words } = top;
    return [{ ...words, role: 'words' }, ...all.splice(start + 1)];
  }
  return all.splice(firstOf(all, start));
}

/** Lines between a question's number and its options: the program it is about, words that somebody has wrapped. */
const FAR = 25;
const NUMBERED = /^\s*(?:q(?:uestion)?\s?)?\d{1,3}(?:\s?[.):]|\s{2,}|\s+(?=\p{Lu}))/iu;

/** A line of a program, whose numbers are its own. */
const isProgram = ({ role, pieces }: Paragraph): boolean => role === 'code' || isCodeLine(wordsOf(pieces));

/** The lines of one question begin with its number, or close above with what asks. */
function firstOf(all: readonly Block[], last: number): number {
  const start = Math.max(0, last - FAR);
  const end = all.findLastIndex((one, at) => at <= last && !isBody(one));
  const lines = all.slice(Math.max(start, end + 1), last + 1) as readonly Paragraph[];
  const from = last - lines.length + 1;
  const found = tellsToChoose(lines.at(-1)!) ? firstAboveList(lines) : firstAbove(lines);
  return from + (found ?? lines.length - 1);
}

/** “Choose the correct option:” says what to do with what stands above it, numbered things and all. */
function firstAboveList(lines: readonly Paragraph[]): number | undefined {
  const at = lines.findLastIndex(
    (one, i) =>
      i < lines.length - 1 &&
      !isCounted(one) &&
      (beginsQuestion(one, false) || isQuestion(wordsOf(one.pieces))),
  );
  if (at < 0) return undefined;
  return beginsQuestion(lines[at]!, false) ? at : (firstAbove(lines.slice(0, at + 1)) ?? at);
}

function firstAbove(lines: readonly Paragraph[]): number | undefined {
  let near: number | undefined;
  let isAboutCode = false;
  for (const [at, block] of [...lines.entries()].toReversed()) {
    if (isProgram(block) || (isAboutCode && isCountedLine(block))) {
      isAboutCode = true;
      continue;
    }
    if (beginsQuestion(block, isAboutCode)) return at;
    if (lines.length - 1 - at <= 3 && isAsking(block)) near ??= at;
    // What asks above an end of another question begins this one.
    if (isCounted(block)) break;
  }
  return near;
}

const TO_CHOOSE =
  /^\s*(?:(?:now,?\s)?(?:select|choose|pick|mark|tick|circle)|choisi(?:r|ssez)|cochez|wählen sie|kreuzen sie|elija|elige|seleccione|marque|scegli|selezion[ai]|escolha|assinale)\s(?:\p{L}+\s){0,3}(?:options?|answers?|alternatives?|codes?|below|réponses?|propositions?|antwort(?:en)?|opci[oó]n(?:es)?|respuestas?|alternativas?|rispost[ae]|opzion[ei]|op[cç](?:ão|ões)|respostas?)(?:\s\p{L}+){0,4}\s*[:.]?\s*$/iu;

const tellsToChoose = ({ pieces }: Paragraph): boolean => TO_CHOOSE.test(wordsOf(pieces));

const isCounted = ({ list }: Paragraph): boolean => list !== undefined && list.form !== 'bullet';

/** Above a program, what its list asks begins the question as well. */
const beginsQuestion = (block: Paragraph, isAboutCode: boolean): boolean =>
  isCounted(block)
    ? isAboutCode && isQuestion(wordsOf(block.pieces))
    : !block.list && NUMBERED.test(wordsOf(block.pieces));

/** A line of a program with a number: `2. int main()`. */
function isCountedLine(block: Paragraph): boolean {
  const words = wordsOf(block.pieces);
  if (isQuestion(words)) return false;
  return isCounted(block) || (NUMBERED.test(words) && /\(\s*\)|[{}=]|<\w/.test(words));
}
