/** Aiken: a question, lettered options a line each, and `ANSWER: B` (`question/format/aiken/format.php`). */
import { languageFor } from '../../../../lesson/index.ts';
import { type BankQuestion, titleFrom, writeBank } from '../bank.ts';
import type { Converted } from '../format.ts';
import { mystOfText } from '../myst.ts';
import { type Report, reportsIn } from '../report.ts';
import { ANSWER, OPTION } from './sign.ts';

interface Asked {
  readonly line: number;
  readonly words: string[];
  readonly options: { readonly letter: string; readonly text: string }[];
  key?: readonly string[];
}

export function aikenToMarkdown(text: string, path: string, language: string | undefined): Converted {
  const { report, diagnostics } = reportsIn(path);
  const asked: Asked[] = [];
  let open: Asked | undefined;
  for (const [i, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue;
    const [, letter, option] = OPTION.exec(line) ?? [];
    const key = ANSWER.exec(line)?.[1];
    // Words behind options begin the next question, whether the one before has its key or not.
    if (!open || (key === undefined && letter === undefined && open.options.length > 0)) {
      open = { line: i + 1, words: [], options: [] };
      asked.push(open);
    }
    if (key !== undefined) {
      open.key = key.toUpperCase().split(/\s*,\s*/);
      open = undefined;
    } else if (letter !== undefined && option !== undefined && open.words.length > 0)
      open.options.push({ letter, text: option });
    else open.words.push(line.trim());
  }
  const items = asked.map((one) => questionOf(one, report));
  if (items.length === 0) report('bank-empty', 1, {});
  return { ...writeBank(items, languageFor(language)), media: [], title: titleFrom(path), diagnostics };
}

function questionOf({ line, words, options, key }: Asked, report: Report): BankQuestion {
  const prompt = mystOfText(words.join('\n'));
  const known = key?.every((letter) => options.some((option) => option.letter === letter));
  if (known && options.length > 1) {
    return {
      kind: 'question',
      line,
      prompt,
      answers: {
        kind: 'choice',
        several: key!.length > 1,
        options: options.map(({ letter, text }) => ({
          text: mystOfText(text),
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
    ...(key && { feedback: key.join(', ') }),
    answers: { kind: 'open' },
  };
}
