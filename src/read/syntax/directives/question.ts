/**
 * `{question}`: a question its author declares. The form of its body says its kind (see docs/questions.md):
 *
 *     :::{question} Floating
 *     :points: 2
 *     Which of these float on water?
 *
 *     - [x] ice
 *     - [ ] iron
 *       > It sinks.
 *     ===
 *     Ice is lighter than water, volume for volume.
 *     :::
 *
 * Here the body is only cut: what stands below a line of `===` is told after the answer; a line `= text` is an
 * accepted answer, and the lines with `>` right below it are told to who gives it; the roles `{v}` and `{f}`,
 * in which a book of French Switzerland writes its choices, are options. It is cut before Markdown sees it, for
 * which a line of `===` makes a heading of the lines above it. What it means, questions/declared.ts finds out.
 */
import type { ElementContent } from 'hast';
import { type Place, QUESTION_KINDS } from '../../../lesson/index.ts';
import { bare, type DeclaredQuestion, part, text } from '../../parts.ts';
import type { Declaration, Directive, Reader } from '../fences/directive.ts';
import { preformatted } from './code.ts';
import { titleLine } from './pieces.ts';

const CUT = /^={3,}[ \t]*$/;
const ROLE = /\{(v|f)\}(`+)(?!`)(.+?)(?<!`)\2(?!`)/gs;
const FLAG = /^[ \t]*:(multi)[ \t]*:[ \t]*$/m;

/** `perhaps` is of readers of other formats. */
const HOW: ReadonlyMap<string, DeclaredQuestion['introduced']> = new Map([
  ['together', 'together'],
  ['perhaps', 'perhaps'],
]);

const question: Declaration = {
  names: ['question'],
  summary: 'a question of the kind that its body or `:type:` says',
  argument: 'markdown',
  options: [
    'type',
    'multi',
    'case',
    'min-words',
    'distractors',
    'name',
    'label',
    'points',
    'introduced',
    'class',
  ],
  body: 'raw',
  readsMarkdown: true,
  becomes: async (directive, reader) => {
    const { title, text: source, textLine, line } = directive;
    function lineAt(offset: number) {
      return textLine + source.slice(0, offset).split('\n').length - 1;
    }
    const cut = cutIn(source);
    const { prompt, accepted } = takeAccepted(cut ? source.slice(0, cut.index) : source, textLine);
    const answer = cut ? source.slice(cut.end) : '';

    const misplaced = FLAG.exec(prompt);
    if (misplaced) {
      const place = reader.page.place(lineAt(misplaced.index), ':');
      reader.page.report('option-misplaced', place, { option: misplaced[1]! });
    }
    const roles = [...prompt.matchAll(ROLE)];
    const first = roles[0] ? startOfLine(prompt, roles[0].index) : prompt.length;
    const stem = prompt.slice(0, first).replace(FLAG, '');
    // Words between or behind the options belong to none of them: they stay with the stem.
    const rest = prompt
      .slice(first)
      .replace(ROLE, '')
      .replace(FLAG, '')
      .replace(/^[ \t]*(?:[-*+]|\d+[.)])?[ \t]*$/gm, '');

    const body: ElementContent[] = [
      ...titleLine(title, line),
      ...(await reader.blocks(stem, textLine)),
      ...(rest.trim() ? await reader.blocks(rest.trim(), lineAt(first)) : []),
      ...roles.map((role) =>
        bare({ kind: 'option', correct: role[1] === 'v' }, lineAt(role.index), [text(role[3]!.trim())]),
      ),
    ];
    for (const { words, remark, at } of accepted) {
      const feedback = remark
        ? [bare({ kind: 'feedback' }, at + 1, await reader.blocks(remark, at + 1))]
        : [];
      body.push(bare({ kind: 'accepted', text: words }, at, feedback));
    }
    if (answer.trim()) {
      const from = lineAt(cut!.index) + answer.slice(0, answer.search(/\S/)).split('\n').length - 1;
      body.push(bare({ kind: 'feedback' }, from, await reader.blocks(answer.replace(/^\s*\n/, ''), from)));
    }
    const declared = optionsOf(directive, reader, misplaced !== null);
    return [part({ kind: 'question', ...declared }, line, [], body)];
  },
};

function optionsOf(directive: Directive, reader: Reader, multi: boolean): DeclaredQuestion {
  const { options } = directive;
  const name = options.name ?? options.label;
  function number(option: string, fits: (value: number) => boolean): number | undefined {
    const written = options[option];
    if (written === undefined) return undefined;
    const value = Number(written.replace(',', '.'));
    if (written !== '' && fits(value)) return value;
    const { page } = reader;
    page.report('option-not-number', placeOf(directive, page, option), { option, written });
    return undefined;
  }
  const points = number('points', (value) => value > 0 && Number.isFinite(value));
  const minWords = number('min-words', (value) => value > 0 && Number.isInteger(value));
  const type = QUESTION_KINDS.find((kind) => kind === options.type?.trim().toLowerCase());
  if (options.type && !type) {
    const unknown = { type: options.type.trim(), known: QUESTION_KINDS.join(', ') };
    reader.page.report('question-type-unknown', placeOf(directive, reader.page, 'type'), unknown);
  }
  return {
    ...(type && { type }),
    multiple: options.multi !== undefined || multi,
    caseSensitive: options.case !== undefined,
    ...(minWords !== undefined && { minWords }),
    distractors: (options.distractors ?? '').split('|').flatMap((one) => one.trim() || []),
    ...(name && { name }),
    ...(points !== undefined && { points }),
    ...(options.introduced !== undefined && { introduced: HOW.get(options.introduced.trim()) ?? true }),
  };
}

/** Where an option's name stands among the lines above the body. */
function placeOf({ line, textLine }: Directive, page: Reader['page'], option: string): Place {
  for (let at = line + 1; at < textLine; at++) {
    const place = page.place(at, option);
    if (place.column > page.place(at).column || page.place(at, `${option}:`).column > 1) return place;
  }
  return page.place(line);
}

interface Accepted {
  readonly words: string;
  readonly remark: string;
  readonly at: number;
}

/** Takes the lines `= text` and the remarks below them out of a body; lines inside fences and formulas stay. */
function takeAccepted(source: string, textLine: number): { prompt: string; accepted: Accepted[] } {
  const accepted: Accepted[] = [];
  let fence: string | undefined;
  let behind = false;
  const lines = source.split('\n').map((line, i) => {
    const around = fence;
    fence = fenceBelow(fence, line);
    if (around !== undefined || fence !== undefined) {
      behind = false;
      return line;
    }
    const words = /^ {0,3}=[ \t]+(?![ \t])(.+(?<![ \t]))[ \t]*$/.exec(line)?.[1];
    const remark = behind ? /^\s*>[ \t]?(.*)$/.exec(line)?.[1] : undefined;
    behind = words !== undefined || remark !== undefined;
    if (words !== undefined) accepted.push({ words, remark: '', at: textLine + i });
    else if (remark !== undefined) {
      const last = accepted.pop()!;
      accepted.push({ ...last, remark: last.remark ? `${last.remark}\n${remark}` : remark });
    }
    return behind ? '' : line;
  });
  return { prompt: lines.join('\n'), accepted };
}

/** The line between what is asked and what is told: one in code is what a program prints. */
function cutIn(source: string): { readonly index: number; readonly end: number } | undefined {
  let fence: string | undefined;
  let index = 0;
  for (const line of source.split('\n')) {
    if (fence === undefined && CUT.test(line)) return { index, end: index + line.length };
    fence = fenceBelow(fence, line);
    index += line.length + 1;
  }
  return undefined;
}

/** The marks of the fence or formula that is open below a line. */
function fenceBelow(fence: string | undefined, line: string): string | undefined {
  const [, marks = '', info = ''] = /^\s*(`{3,}|~{3,}|:{3,}|\$\$)(.*)$/.exec(line) ?? [];
  if (fence !== undefined) return marks.startsWith(fence) && info.trim() === '' ? undefined : fence;
  return marks === '' || (marks === '$$' && info.includes('$$')) ? undefined : marks;
}

function startOfLine(source: string, offset: number): number {
  return source.lastIndexOf('\n', offset - 1) + 1;
}

/** What the learner starts from: code where its argument names a language, else Markdown, such as a table to fill. */
const starter: Declaration = {
  names: ['starter'],
  summary: 'in a `{question}`: what the learner starts from',
  argument: 'text',
  options: [],
  body: 'raw',
  readsMarkdown: true,
  becomes: async ({ argument, text: source, textLine, line }, reader) => {
    const body = argument
      ? [preformatted(source.replace(/\s+$/, ''), argument, line)]
      : await reader.blocks(source, textLine);
    return [bare({ kind: 'starter' }, line, body)];
  },
};

export const questions: readonly Declaration[] = [question, starter];
