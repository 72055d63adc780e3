/** Aiken: a question, lettered options a line each, and `ANSWER: B` (`question/format/aiken/format.php`). */
import { languageFor } from '../../../../lesson/index.ts';
import { mystOfText } from '../../../../myst/index.ts';
import { type BankQuestion, titleFrom, writeBank } from '../bank.ts';
import type { Converted } from '../format.ts';
import { type Report, reportsIn } from '../report.ts';
import { ANSWER, OPTION } from './sign.ts';

interface Asked {
  readonly line: number;
  readonly words: string[];
  readonly options: { readonly letter: string; readonly text: string }[];
  key?: readonly string[];
  /** What explains the key, below it, and the line behind it. */
  said?: string;
  end: number;
}

const SAID =
  /^\s*(?:explanation|feedback|rationale|explication|commentaire|erkl[äa]rung|begr[üu]ndung|spiegazione|explicaci[óo]n)\s*:\s*/i;

export function aikenToMarkdown(text: string, path: string, language: string | undefined): Converted {
  const { report, diagnostics } = reportsIn(path);
  const asked = askedIn(text.replace(/^\uFEFF/, '').split(/\r?\n/));
  const items = asked.map((one) => questionOf(one, report));
  if (items.length === 0) report('bank-empty', 1, {});
  return { ...writeBank(items, languageFor(language)), media: [], title: titleFrom(path), diagnostics };
}

function askedIn(lines: readonly string[]): readonly Asked[] {
  const asked: Asked[] = [];
  let open: Asked | undefined;
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '') {
      if (open && isStray(open)) open = undefined;
    } else if (open || !isSaid(asked.at(-1), lines, i)) open = withLine(asked, open, line, i + 1);
  }
  return asked;
}

/** The question that goes on behind a line: none behind its key. */
function withLine(asked: Asked[], last: Asked | undefined, line: string, number: number): Asked | undefined {
  const [, letter, option] = OPTION.exec(line) ?? [];
  const key = ANSWER.exec(line)?.[1];
  let open = last;
  if (!open || (key === undefined && letter === undefined && open.options.length > 0)) {
    // Words behind options begin the next question, whether the one before has its key or not.
    open = { line: number, words: [], options: [], end: 0 };
    asked.push(open);
  }
  if (key === undefined) {
    addLine(open, line, letter, option);
    return open;
  }
  open.key = key.toUpperCase().split(/\s*,\s*/);
  return undefined;
}

/** An option, or a key, without a question above it: it is named by its line and doesn't begin the next. */
const isStray = ({ words, options }: Asked): boolean =>
  options.length === 0 && /^\s*(?:[A-Z][).]|ANSWER\b)/.test(words[0] ?? '');

function addLine(
  { words, options }: Asked,
  line: string,
  letter: string | undefined,
  text: string | undefined,
): void {
  if (letter !== undefined && text !== undefined && words.length > 0) options.push({ letter, text });
  else words.push(line.trim());
}

/** Whether a line explains the key above it; the first such takes all of them. */
function isSaid(last: Asked | undefined, lines: readonly string[], at: number): boolean {
  if (last?.key && at >= last.end && SAID.test(lines[at]!)) {
    const said = saidFrom(lines, at);
    last.said = said.join('\n').replace(SAID, '');
    last.end = at + said.length;
  }
  return last !== undefined && at < last.end;
}

/** A paragraph; its first line, where another question begins in it. */
function saidFrom(lines: readonly string[], from: number): readonly string[] {
  let end = from + 1;
  while (lines[end]?.trim()) end++;
  const said = lines.slice(from, end);
  return said.some((line) => OPTION.test(line) || ANSWER.test(line)) ? said.slice(0, 1) : said;
}

function questionOf({ line, words, options, key, said }: Asked, report: Report): BankQuestion {
  const prompt = mystOfText(words.join('\n'));
  const known = key?.every((letter) => options.some((option) => option.letter === letter));
  if (known && options.length > 1) {
    return {
      kind: 'question',
      line,
      prompt,
      ...(said && { feedback: mystOfText(said) }),
      answers: {
        kind: key!.length > 1 ? 'multiple-choice' : 'single-choice',
        options: options.map(({ letter, text }) => ({
          content: mystOfText(text),
          correct: key!.includes(letter),
        })),
      },
    };
  }
  report('bank-question-unclear', line, { words: words.join(' ') });
  const listed = options.map(({ letter, text }) => mystOfText(`${letter}) ${text}`));
  return {
    kind: 'question',
    line,
    prompt: [prompt, ...listed].join('\n\n'),
    ...(key && { feedback: mystOfText([key.join(', '), ...(said ? [said] : [])].join('\n\n')) }),
    answers: { kind: 'open' },
  };
}
