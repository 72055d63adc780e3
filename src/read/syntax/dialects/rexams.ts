/**
 * R/exams: a file is one exercise, in sections *Question*, *Answerlist*, *Solution* and *Meta-information*. It becomes a
 * question; numbers that only R knows leave it without a key.
 */
import type { Dialect } from './dialect.ts';
import {
  apart,
  at,
  type Fields,
  flagged,
  type Line,
  linesOf,
  type Prepared,
  questionOf,
  type Section,
  sectionsOf,
  takenBy,
  trimmed,
  type Unread,
} from './prepared.ts';
import { clozeOf } from './rexams/cloze.ts';
import { computed, eitherIn, type How, program, showsCode } from './rexams/computed.ts';
import { keyOf, type Meta } from './rexams/key.ts';

const TITLE =
  /^(?:#{1,6}[ \t]+)?(?:(question|exercise|aufgabe|frage|exercice|ejercicio|pregunta|esercizio|domanda|exercicio|opgave|vraag)|(solution|l[oö]e?sung|corrig[eé]|soluci[oó]n|soluzione|solu[cç][aã]o|oplossing)|((?:answer|question|solution)list)|(meta-?information))[ \t]*(?:#+[ \t]*)?$/i;
/** What the author's language calls a section, as R/exams does. */
const CALLED = ['question', 'solution', 'answerlist', 'metainformation'];
const UNDERLINE = /^(?:=+|-+)[ \t]*$/;

function titleIn(text: string, below = ''): string | undefined {
  const called = UNDERLINE.test(below) || text.startsWith('#') ? TITLE.exec(text) : null;
  return called ? CALLED[called.slice(1).findIndex((one) => one !== undefined)] : undefined;
}

/** Its lines, but for one that underlines its title. */
const bodyOf = ({ head, lines: [first, ...rest] }: Section): readonly Line[] =>
  first === undefined || (!head?.text.startsWith('#') && UNDERLINE.test(first.text))
    ? rest
    : [first, ...rest];

/** Words without what R computes: blocks of its code, and code among words. */
function withoutR(lines: readonly Line[], unread: Unread[], how: How = {}): readonly Line[] {
  const read = takenBy([program(how), computed(how)], lines);
  unread.push(...read.unread);
  return read.lines;
}

/** The items of a list, in bullets of any kind. */
function itemsOf(lines: readonly Line[]): Items {
  const items: Line[][] = [];
  for (const { text, line } of lines) {
    const [, words] = /^[*+-][ \t]+(.*)$/.exec(text) ?? [];
    if (words !== undefined) items.push([{ text: words, line }]);
    else items.at(-1)?.push({ text: text.replace(/^[ \t]{1,4}/, ''), line });
  }
  return items;
}

/** Below a rule a page says what it is about. */
function untilRule(lines: readonly Line[]): readonly Line[] {
  const rule = lines.findIndex(({ text }) => /^-{3,}[ \t]*$/.test(text));
  return rule < 0 ? lines : lines.slice(0, rule);
}

function metaOf(lines: readonly Line[], fields: Fields): Meta {
  const said = lines.flatMap(({ text }) => {
    const [, key, value = ''] =
      /^[ \t]*(ex\w+)(?:\[[^\]]*\])?[ \t]*:[ \t]*(?![ \t])(.*(?<![ \t])|)[ \t]*$/.exec(text) ?? [];
    return key === undefined ? [] : [[key.toLowerCase(), value] as const];
  });
  return new Map([...Object.entries(fields), ...said]);
}

type Items = readonly (readonly Line[])[];

const asksOf = (meta: Meta, stem: readonly Line[], offered: Items, remarks: Items) =>
  meta.get('extype') === 'cloze'
    ? { stem: clozeOf(meta, stem, offered) }
    : { stem, ...keyOf(meta, offered, remarks) };

/** A list in an exercise that offers none to choose from, and as many solutions: each of it is asked by itself. */
const hasParts = (meta: Meta, offered: Items, remarks: Items): boolean =>
  /^(?:num|string|file|essay|verbatim)\b/.test(meta.get('extype') ?? '') &&
  offered.length > 1 &&
  offered.length === remarks.length;

/** What is given for all of them stands with the first, what solves them together with the last. */
const partsOf = (stem: readonly Line[], parts: Items, remarks: Items, feedback: readonly Line[]) =>
  parts.flatMap((part, i) => {
    const line = part[0]!.line;
    const given = i === 0 ? [...trimmed(stem), ...at(line, '')] : [];
    const whole = i === parts.length - 1 ? [...trimmed(feedback), ...at(line, '')] : [];
    const [first = part[0]!] = given;
    const asked = { line: first.line, stem: [...given, ...part], feedback: [...whole, ...remarks[i]!] };
    return apart(questionOf(asked), first.line);
  });

function prepare(text: string, fields: Fields): Prepared {
  const unread: Unread[] = [];
  const sections = sectionsOf(flagged(linesOf(text)), titleIn);
  const asked = sections.findIndex(({ name }) => name === 'question');
  const solved = sections.findIndex(({ name }) => name === 'solution');
  const last = sections.filter(({ name }) => name === 'metainformation').slice(-1);
  const meta = metaOf(last.flatMap(bodyOf), fields);
  const wordsOf = (name: string, from: number, to?: number, how?: How): readonly Line[] => {
    const called = sections.slice(Math.max(from, 0), to).filter((one) => one.name === name);
    return withoutR(called.flatMap(bodyOf), unread, how);
  };
  const end = solved < 0 ? sections.length : solved;
  const stem = asked < 0 ? withoutR(sections[0]!.lines, unread) : wordsOf('question', asked, end);
  const line = stem.find((one) => one.text.trim() !== '')?.line ?? 1;
  const feedback = solved < 0 ? [] : wordsOf('solution', solved, undefined, { shows: showsCode(text) });
  const remarks = solved < 0 ? [] : itemsOf(untilRule(wordsOf('answerlist', solved)));
  const offered = itemsOf(wordsOf('answerlist', asked, end, { said: eitherIn }));
  const question = hasParts(meta, offered, remarks)
    ? partsOf(stem, offered, remarks, feedback)
    : questionOf({ line, ...asksOf(meta, stem, offered, remarks), feedback });
  // What stands before the question computes it. Lines keep their numbers up to it.
  const before = linesOf(text)
    .slice(0, line - 1)
    .map((one) => ({ text: '', line: one.line }));
  return { lines: [...before, ...question], unread };
}

/** Only R/exams calls a list so. */
const LISTED = /^(?:#{1,6}[ \t]+)?Answerlist[ \t]*(?:\n-{3,}[ \t]*)?$/m;
/** Whether a fence is open where a text ends: a page that tells how to write exercises shows one. */
const isInCode = (before: string): boolean => (before.match(/^[ \t]*(?:`{3}|~{3})/gm) ?? []).length % 2 === 1;
const SIGN = /^[ \t]*exsolution[ \t]*:.*$/m;

export const rexams: Dialect = {
  name: 'R/exams',
  hasExporter: 'R/exams',
  evidence: (text) => {
    const listed = LISTED.exec(text);
    if (listed && !isInCode(text.slice(0, listed.index)))
      return {
        words: 'Answerlist',
        line: text.slice(0, listed.index + listed[0].indexOf('A')).split('\n').length,
      };
    const sign = SIGN.exec(text);
    if (!sign || !/^[ \t]*extype[ \t]*:/m.test(text)) return undefined;
    const before = text.slice(0, sign.index);
    // A page that tells how to write exercises shows it in code.
    const isShown = /^[ \t]*(?:`{3}|~{3})/m.test(text.slice(sign.index));
    return isShown ? undefined : { words: sign[0].trim(), line: before.split('\n').length };
  },
  prepare,
};
