/**
 * The Raspberry Pi Foundation's projects: blocks between names in dashes, one in another, their settings between rules.
 *
 *     --- question ---
 *
 *     Which floats?
 *
 *     --- choices ---
 *
 *     - ( ) iron
 *
 *       --- feedback ---
 *       It sinks.
 *       --- /feedback ---
 *
 *     - (x) ice
 *
 *     --- /choices ---
 *
 *     --- /question ---
 *
 * Translators' tools write several names on a line, with backslashes or as headings, and translate some of them.
 */
import { unquoted } from '../rules/lines.ts';
import { type Dialect, signIn } from './dialect.ts';
import { folds } from './names.ts';
import {
  addTo,
  apart,
  at,
  container,
  flagged,
  foldOf,
  type Line,
  linesOf,
  type Option,
  type Prepared,
  questionOf,
  trimmed,
  type Unread,
} from './prepared.ts';

const NAME = String.raw`\\?-{3}[ \t]+(\/?\p{L}[\p{L}\w-]*)[ \t]+\\?-{3}`;
const STARTS = new RegExp(String.raw`^[ \t]*(?:#{1,6}[ \t]+)?(?=${NAME})`, 'u');
const NAMES = new RegExp(NAME, 'gu');
const RULE = /^[ \t]*\\?-{3,}[ \t]*$/;
const SETTING = /^[ \t]*(?:#{1,6}[ \t]+)?([a-z_]+):[ \t]*(?![ \t])(.*(?<![ \t])|)[ \t]*$/;
const OPTION = /^[ \t]*[-*+][ \t]+(?:\(([ xX]?)\)|\[([ xX])\])[ \t]*(.*)$/;
const LOOKS = /\{:[ \t]*[\w-]+=[^{}\n]*\}/g;
/** What another project's page would show here. */
const TAKEN_IN = /^[ \t]*\[\[\[([\w-]+)\]\]\][ \t]*$/;

type Piece = Line & { readonly opens?: string; readonly closes?: string; readonly isCode: boolean };

/** Lines, each name in dashes on one of its own. */
function piecesOf(source: string): readonly Piece[] {
  return flagged(linesOf(source)).flatMap((one): readonly Piece[] => {
    if (one.isCode || !STARTS.test(one.text)) return [one];
    const { line } = one;
    const parts = one.text.replace(STARTS, '').split(NAMES);
    return parts.flatMap((part, i): readonly Piece[] => {
      if (i % 2 === 0) return part.trim() === '' ? [] : [{ text: part, line, isCode: false }];
      const given = part.startsWith('/') ? { closes: part.slice(1) } : { opens: part };
      return [{ text: '', line, isCode: false, ...given }];
    });
  });
}

interface Block {
  readonly name: string;
  readonly line: number;
  readonly settings: Readonly<Record<string, string>>;
  readonly parts: (Line | Block)[];
}

const isBlock = (part: Line | Block): part is Block => 'parts' in part;

function tree(pieces: readonly Piece[]): Block {
  const root: Block = { name: '', line: 1, settings: {}, parts: [] };
  const open = [root];
  for (let at = 0; at < pieces.length; at++) {
    const { opens, closes, isCode, ...one } = pieces[at]!;
    if (opens !== undefined) {
      const { settings, end } = settingsFrom(pieces, at + 1);
      const block: Block = { name: opens, line: one.line, settings, parts: [] };
      open.at(-1)!.parts.push(block);
      open.push(block);
      at = end - 1;
    } else if (closes === undefined) open.at(-1)!.parts.push(one);
    else {
      const depth = open.findLastIndex(({ name }) => name === closes);
      if (depth > 0) open.length = depth;
    }
  }
  return root;
}

/** `title: Words` between two rules, or as a heading that was made of it. */
function settingsFrom(pieces: readonly Piece[], from: number) {
  const settings: Record<string, string> = {};
  const isPlain = (at: number): boolean => pieces[at] !== undefined && pieces[at]!.opens === undefined;
  let at = from;
  while (isPlain(at) && pieces[at]!.text.trim() === '' && pieces[at]!.closes === undefined) at++;
  const isRuled = isPlain(at) && RULE.test(pieces[at]!.text);
  if (isRuled) at++;
  for (; isPlain(at); at++) {
    const [, key, value = ''] = SETTING.exec(pieces[at]!.text) ?? [];
    if (key === undefined || !(isRuled || /^[ \t]*#/.test(pieces[at]!.text))) break;
    settings[key] = unquoted(value);
    if (!isRuled) return { settings, end: at + 1 };
  }
  const isEnded = isRuled && isPlain(at) && RULE.test(pieces[at]!.text);
  return isEnded ? { settings, end: at + 1 } : { settings: {}, end: from };
}

const within = ({ parts }: Block): readonly Line[] =>
  parts.flatMap((part) => (isBlock(part) ? apart(written(part), part.line) : [part]));
const hasHint = ({ parts }: Block): boolean =>
  parts.some((part) => isBlock(part) && (part.name === 'hint' || hasHint(part)));

type Writes = (block: Block) => readonly Line[];

const WRITES: Readonly<Record<string, Writes>> = {
  question: asked,
  choices: (block) => asked({ ...block, parts: [block] }),
  hint: (block) => container({ name: 'hint', body: within(block), line: block.line }),
  feedback: (block) => foldOf(within(block), { line: block.line, role: 'answer' }),
  collapse: (block) => {
    const { title = '' } = block.settings;
    return foldOf(within(block), { line: block.line, title, role: folds(title) ?? 'extra' });
  },
  code: (block) => {
    const { language = '' } = block.settings;
    const body = trimmed(within(block));
    return [
      ...at(block.line, `\`\`\`\`${language}`),
      ...body,
      ...at(body.at(-1)?.line ?? block.line, '````'),
    ];
  },
  // A step that helps to find something out.
  task: (block) => (hasHint(block) ? exercise(block) : within(block)),
  // What is on paper in place of what stands beside it.
  'print-only': () => [],
};

const written: Writes = (block) =>
  Object.hasOwn(WRITES, block.name) ? WRITES[block.name]!(block) : within(block);

const exercise: Writes = (block) =>
  container({ name: 'exercise', options: { nonumber: '' }, body: within(block), line: block.line });

function asked(block: Block): readonly Line[] {
  const { line, parts } = block;
  const choices = parts.find((part): part is Block => isBlock(part) && part.name === 'choices');
  if (!choices) return exercise(block);
  const { above, options, isMultiple } = optionsIn(choices);
  const own = parts.filter((part) => part !== choices && !(isBlock(part) && part.name === 'feedback'));
  const told = parts.filter((part): part is Block => isBlock(part) && part.name === 'feedback');
  return questionOf({
    line,
    stem: [...within({ ...block, parts: own }), ...above],
    options,
    feedback: told.flatMap(within),
    settings: isMultiple ? { multi: '' } : {},
  });
}

interface OptionRead {
  readonly words: Line[];
  readonly remark: Line[];
  readonly correct: boolean;
}

/** Whatever a block in an option is called, it is told to who chooses it; but for a program, which is offered. */
function addBlock({ words, remark }: OptionRead, block: Block): void {
  if (block.name === 'code' && remark.length === 0) addTo(words, [...at(block.line, ''), ...written(block)]);
  else addTo(remark, within(block));
}

function optionsIn({ parts }: Block) {
  const above: Line[] = [];
  const options: OptionRead[] = [];
  let isMultiple = false;
  for (const part of parts) {
    const last = options.at(-1);
    if (isBlock(part)) {
      if (last) addBlock(last, part);
    } else {
      const [, single, several, words = ''] = OPTION.exec(part.text) ?? [];
      const box = single ?? several;
      isMultiple ||= several !== undefined;
      if (box === undefined) (last?.words ?? above).push(part);
      else options.push({ words: [{ ...part, text: words }], remark: [], correct: /x/i.test(box) });
    }
  }
  return { above, options: options satisfies readonly Option[], isMultiple };
}

function prepare(source: string): Prepared {
  const unread: Unread[] = [];
  const pieces = piecesOf(source).map((one) => {
    if (one.isCode) return one;
    const name = TAKEN_IN.exec(one.text)?.[1];
    if (name !== undefined) unread.push({ name: `[[[${name}]]]`, line: one.line });
    return { ...one, text: name === undefined ? one.text.replace(LOOKS, '') : '' };
  });
  return { lines: within(tree(pieces)), unread };
}

const SIGN =
  /^[ \t]*(?:#{1,6}[ \t]+)?\\?-{3}[ \t]+(?:task|question|choices|hints?|collapse|challenge|no-print|save|code|feedback)[ \t]+\\?-{3}/m;

export const raspberryPi: Dialect = {
  name: 'Raspberry Pi Foundation',
  evidence: (text) => (/-[ \t]+[a-z]+(?:-print)?[ \t]+\\?-/.test(text) ? signIn(text, SIGN) : undefined),
  prepare,
};
