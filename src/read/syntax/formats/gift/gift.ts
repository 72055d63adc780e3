/**
 * GIFT, the format in which Moodle's teachers type questions → a bank. By the rules of
 * `question/format/gift/format.php`, and one at a time: a question that goes wrong costs no other. (Libraries for it
 * are grammars of a whole file, which take or refuse it, and keep no lines.)
 */
import { type Language, languageFor } from '../../../../lesson/index.ts';
import type { LostPart } from '../../../../messages/index.ts';
import { mystOfText } from '../../../../myst/index.ts';
import { type BankItem, type BankQuestion, gapMark, titleFrom, writeBank } from '../bank.ts';
import { type Category, categoryPath, withHeadings } from '../categories.ts';
import { clozeIn } from '../cloze.ts';
import type { Converted } from '../format.ts';
import { type Report, reportsIn } from '../report.ts';
import { answersOf, gapOf } from './answers.ts';
import { formatted, freed, guarded, mystOfGift, plainOfGift, type TextFormat } from './text.ts';

export function giftToMarkdown(text: string, path: string, language: string | undefined): Converted {
  const { report, diagnostics } = reportsIn(path);
  const { items, title } = withHeadings(blocksIn(text).map((block) => itemOf(block, report)));
  if (items.length === 0) report('bank-empty', 1, {});
  const speech: Language = languageFor(language);
  return { ...writeBank(items, speech), media: [], title: title ?? titleFrom(path), diagnostics };
}

/** What stands between blank lines, its comments taken out. */
interface Block {
  /** Guarded. */
  readonly source: string;
  readonly line: number;
  /** From a comment before it: `// [id:moon]`. */
  readonly id?: string;
}

interface OpenBlock {
  readonly lines: string[];
  readonly line: number;
  inBraces: boolean;
}

/** A blank line ends a question, unless its braces are still open and nothing before they close begins another. */
function blocksIn(text: string): readonly Block[] {
  const blocks: Block[] = [];
  const lines = text.split(/\r\n?|\n/);
  let id: string | undefined;
  let open: OpenBlock | undefined;
  function close(): void {
    if (!open) return;
    blocks.push({ source: open.lines.join('\n').trim(), line: open.line, ...(id !== undefined && { id }) });
    id = undefined;
    open = undefined;
  }
  for (const [i, line] of lines.entries()) {
    const trimmed = line.trim();
    if (trimmed.startsWith('//')) id = idIn(trimmed) ?? id;
    else if (trimmed.startsWith('$CATEGORY:')) {
      close();
      blocks.push({ source: trimmed, line: i + 1 });
    } else if (trimmed !== '') {
      open ??= { lines: [], line: i + 1, inBraces: false };
      add(guarded(line), open);
    } else if (open?.inBraces && closesBelow(lines, i)) open.lines.push('');
    else close();
  }
  close();
  return blocks;
}

function idIn(comment: string): string | undefined {
  const written = comment.slice(Math.max(comment.indexOf('[id:'), 0));
  return /^\[id:((?:[^\]\\]|\\.)+)\]/.exec(written)?.[1]?.replace(/\\(.)/g, '$1');
}

function add(line: string, open: OpenBlock): void {
  const brace = line.lastIndexOf('{') - line.lastIndexOf('}');
  if (brace !== 0) open.inBraces = brace > 0;
  open.lines.push(line);
}

/** How far below a blank line the brace that closes a question may stand. */
const FARTHEST = 40;

function closesBelow(lines: readonly string[], from: number): boolean {
  for (const line of lines.slice(from, from + FARTHEST)) {
    const mark = /[{}]/.exec(guarded(line))?.[0];
    if (mark || /^\s*::/.test(line)) return mark === '}';
  }
  return false;
}

function itemOf({ source, line, id }: Block, report: Report): BankItem | Category {
  const category = /^\$CATEGORY:(.*)$/.exec(source)?.[1];
  if (category !== undefined) return { kind: 'category', path: categoryPath(category), line };
  const [whole = '', title] = /^\s*::(.*?)::/s.exec(source) ?? [];
  const { text, format } = formatted(source.slice(whole.length), 'moodle');
  const start = startIn(text);
  const end = text.lastIndexOf('}');
  if (start < 0 && end < 0) return { kind: 'text', text: mystOfGift(text, format), line };
  const about = {
    kind: 'question' as const,
    line,
    ...(id !== undefined && { name: id }),
    ...(title !== undefined && title.trim() !== '' && { title: freed(title).trim() }),
  };
  const words = plainOfGift(text.slice(0, start < 0 ? end : start), format);
  return (
    cloze(text, format, about, (part) => report('bank-part-lost', line, { words, part })) ??
    severalGaps(text, format, about) ??
    simple({ text, start, end, format, about, words, report }) ??
    unclear({ text, start, end, format, about, words, report })
  );
}

/** The brace that opens the answers: of several, the only one before what is an answer (`$\\frac{1}{2}$? {=0.5}`). */
function startIn(text: string): number {
  const [only, ...others] = [...text.matchAll(/\{(?=\s*(?:[=~#]|(?:T|F|TRUE|FALSE)\s*[}#]))/gi)];
  return only && others.length === 0 ? only.index : text.indexOf('{');
}

type About = Pick<BankQuestion, 'kind' | 'line' | 'name' | 'title'>;

interface Cut {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly format: TextFormat;
  readonly about: About;
  readonly words: string;
  readonly report: Report;
}

function simple({ text, start, end, format, about, words, report }: Cut): BankQuestion | undefined {
  if (start < 0 || end < start || text.slice(start + 1, end).includes('{')) return undefined;
  const read = answersOf(text.slice(start + 1, end), format);
  if (!read) return undefined;
  for (const part of read.lost) report('bank-part-lost', about.line, { words, part });
  const tail = text.slice(end + 1);
  const prompt =
    tail.trim() === '' ? text.slice(0, start) : `${text.slice(0, start).trimEnd()} _____ ${tail.trim()}`;
  const { answers, feedback } = read;
  return { ...about, prompt: mystOfGift(prompt, format), ...(feedback && { feedback }), answers };
}

function cloze(
  text: string,
  format: TextFormat,
  about: About,
  lose: (part: LostPart) => void,
): BankQuestion | undefined {
  const read = clozeIn(freed(text), lose);
  if (!read) return undefined;
  const { marked, gaps, feedback, points } = read;
  return {
    ...about,
    points,
    prompt: mystOfGift(marked, format),
    ...(feedback && { feedback }),
    answers: { kind: 'gap-fill', gaps },
  };
}

/** Several gaps in one text: Moodle reads none of them, but what they mean is clear. */
function severalGaps(text: string, format: TextFormat, about: About): BankQuestion | undefined {
  const found = [...text.matchAll(/\{([^{}]*)\}/g)];
  if (found.length < 2 || (text.match(/[{}]/g) ?? []).length !== 2 * found.length) return undefined;
  const gaps = found.flatMap(([, body = '']) => gapOf(body, format) ?? []);
  if (gaps.length !== found.length) return undefined;
  let index = 0;
  const prompt = text.replace(/\{[^{}]*\}/g, () => gapMark(index++));
  return { ...about, prompt: mystOfGift(prompt, format), answers: { kind: 'gap-fill', gaps } };
}

/** What can't be understood may be the answer: it is told only after the learner's own. */
function unclear({ text, start, format, about, words, report }: Cut): BankQuestion {
  report('bank-question-unclear', about.line, { words });
  const cut = start < 0 ? text.length : start;
  return {
    ...about,
    prompt: mystOfGift(text.slice(0, cut).replaceAll('}', ''), format),
    ...(cut < text.length && { feedback: mystOfText(freed(text.slice(cut))) }),
    answers: { kind: 'open' },
  };
}
