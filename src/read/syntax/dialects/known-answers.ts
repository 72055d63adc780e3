/**
 * Components and shortcodes of an author's own that hold what is right among their words: it answers what stands above
 * them, or their own question.
 *
 *     <Query defaultQuery={`SELECT …`} correctQuery={`SELECT name FROM towns`} />
 *     {{< form solucion="docker ps" >}}
 *     <Flashcard question="Why does ice float?" answer="It is light." />
 */
import { fenceAround } from '../../../lesson/index.ts';
import { ANSWER_NAMES } from '../../questions/words/answer-names.ts';
import { normalize } from '../../questions/words/lexicon.ts';
import { at, foldOf, type Line } from './prepared.ts';
import type { Made, Reading, Tag, Told } from './tags.ts';

const KEPT_BACK = new RegExp(
  `^(?:(?:the|show|model|sample|right|correct|expected|accepted|valid) ?)?(?:${ANSWER_NAMES})$|` +
    `^(?:correct|expected|(?:${ANSWER_NAMES})) ?(?:answers?|values?|query|code|sql|text|output|results?|words?)?$`,
);
const STARTS =
  /^(?:default|initial|starter|starting|start)(?: ?(?:query|code|sql|text|value|program|content))?$/;

/** What is shown, or to be tried: nothing in these names says that it is right, or that it is checked by. */
const SHOWS =
  /^(?:(?:default|initial|starter|starting|start|source|example|sample|raw|live|base) )?(?:(?:code|source|snippet|script|program|query)|(html|css|js|jsx|ts|tsx|javascript|typescript|python|py|java|sql|json|yaml|r|cpp|rust|go|php|bash|sh)(?: code)?)$/;

const wordsIn = (name: string): string =>
  normalize(name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/[-_.]+/g, ' '));

const isCalled = (name: string, what: RegExp): boolean => what.test(wordsIn(name));

const HELPS = /^(?:hints?|hinweise?|tipps?|astuces?|pistas?|suggeriment[oi]|dicas?)(?: ?text)?$/;

type Words = Tag['words'];

function called(words: Words, what: RegExp, reading: Reading): Told | undefined {
  for (const [name, written] of Object.entries(words)) {
    const told = isCalled(name, what) ? reading(written) : undefined;
    if (told) return told;
  }
  return undefined;
}

/** What its words say is right. */
export const rightIn = (words: Words, reading: Reading): Told | undefined =>
  called(words, KEPT_BACK, reading);

/** The name of a word that says what is right, and that only a program knows. */
export const unreadKey = (words: Words, reading: Reading): string | undefined =>
  Object.keys(words).find(
    (name) =>
      isCalled(name, KEPT_BACK) &&
      /^\{\s*[A-Za-z_$]/.test(words[name]!) &&
      !/^\{\s*(?:true|false|null|undefined)\s*\}$/.test(words[name]!) &&
      !reading(words[name]!),
  );

/** What its words say helps. */
export const helpIn = (words: Words, reading: Reading): Told | undefined => called(words, HELPS, reading);

/** What its words say learners start from: only code is shown. */
export function startIn(words: Words, reading: Reading): Told | undefined {
  const start = called(words, STARTS, reading);
  return start?.isCode ? start : undefined;
}

/** The code that its words show, each with its language where its name says it: `initialCSS={`…`}`. */
export const codesIn = (
  words: Words,
  reading: Reading,
): readonly { readonly code: string; readonly language?: string | undefined }[] =>
  Object.entries(words).flatMap(([name, written]) => {
    const found = SHOWS.exec(wordsIn(name));
    const told = found ? reading(written) : undefined;
    return told?.isCode ? [{ code: told.text, language: found?.[1] }] : [];
  });

export function toldLines({ text, isCode }: Told, line: number): readonly Line[] {
  if (!isCode) return at(line, text);
  const marks = fenceAround(text, '`');
  return at(line, `${marks}\n${text.replace(/^\n+|\s+$/g, '')}\n${marks}`);
}

export const answerFold = (right: Told, line: number, title?: string): readonly Line[] =>
  foldOf(toldLines(right, line), { line, title, role: 'answer' });

export const hintFold = (help: Told, line: number): readonly Line[] =>
  foldOf(toldLines(help, line), { line, role: 'hint' });

/** Among words it is a gap, and a block would cut the sentence in two; undefined where a gap can't hold the answer. */
function gapFor(right: Told): string | undefined {
  if (right.isCode || /[`|]/.test(right.text)) return undefined;
  const answers = right.text.split('\n').map((one) => one.replace(/^- /, '').trim());
  const key = answers.length === 1 ? answers[0]! : answers.map((one) => `>${one}`).join('|');
  return `{gap}\`${key}\``;
}

/** What is right: a fold below what it answers, or a gap among words. */
export function answerHere(right: Told, line: number, title?: string): Extract<Made, { lines: unknown }> {
  const lines = answerFold(right, line, title);
  const text = gapFor(right);
  return text === undefined ? { kind: 'block', lines } : { kind: 'either', lines, text };
}
