/**
 * Right options that say so themselves: `✓`, `(correct)`, « ← bonne réponse » behind their words, `✅` before them, `yes` where
 * all others say `no`, or all of them in bold where the others aren't.
 */
import type { Element, ElementContent, Root } from 'hast';
import { elementsOf, isBlank, isTag, plainText, rawText, SKIP, visit } from '../../../lesson/index.ts';
import { element, text } from '../../parts.ts';
import { blockOf, levelOf } from '../blocks/block.ts';
import { wordsOfItem } from '../blocks/items.ts';
import { withoutFirst } from '../blocks/starts.ts';
import { callsQuiz, callsTest } from '../words/exercise-label.ts';
import { behindTitle } from '../words/key-title.ts';
import { normalize } from '../words/lexicon.ts';
import { RIGHT_BEHIND, saysRight, WRONG_WORDS } from '../words/right-words.ts';
import { NO, YES } from '../words/verdict.ts';
import { type LetteredOption, rowFrom } from './options.ts';

export type MarkKind = 'words' | 'sign' | 'bold' | 'cross';

export interface MarkedOption {
  readonly children: readonly ElementContent[];
  readonly mark?: MarkKind;
  /** What stands behind its sign: `ice ❌ (it is heavy)`. */
  readonly remark?: readonly ElementContent[];
}

/** `{.correct}`, `{ data-correct }`: attributes of a site that shows the quiz by its own program. */
const ATTRIBUTE = String.raw`\{:?\s*\.?(?:data-)?(?:is-)?(?:correct|right|richtig|juste|corrett[ao]|correct[ao]|bonne|answer|solution)(?:-?(?:answer|option))?\s*(?:=\s*["']?true["']?\s*)?\}`;
/** Arrows, and what begins a remark in code. */
const POINTERS = String.raw`←|⬅️?|<-{1,8}|<={1,8}|→|[-=]{1,8}>|➔|⇒|➜|➡️?|⟵|⇐|#|\/\/`;
/** In brackets, or behind a dash or an arrow. */
const IN_WORDS = new RegExp(
  String.raw`^(?:${ATTRIBUTE}|[([]\s*[✓✔✅☑]?️?\s*${RIGHT_BEHIND}\s*[!.]?\s*[✓✔✅☑]?️?[)\]]|(?:[—–-]|[✓✔✅☑]️?|${POINTERS})\s*${RIGHT_BEHIND}\s*[!.]?)$`,
);
const BEHIND = new RegExp(
  String.raw`(?<!\s)\s*(?:[([][^()[\]]{3,24}[)\]]|\{[^{}]{5,28}\}|(?:[—–]|\s-|${POINTERS}|[✓✔✅☑]\uFE0F?)\s*[^—–←→()[\]]{4,24})\s*$`,
  'u',
);
/** What the others are called then: it would tell as much. */
const SAYS_WRONG = new RegExp(
  String.raw`^(?:[([]\s*[✗✘❌✖]?️?\s*(?:${WRONG_WORDS})\s*[!.]?\s*[✗✘❌✖]?️?[)\]]|(?:[—–-]|${POINTERS})\s*(?:${WRONG_WORDS})\s*[!.]?)$`,
  'u',
);
const SIGN_BEHIND = /\s*(?:[✓✔✅☑]\uFE0F?|[([]\s*[✓✔✅☑]\uFE0F?\s*[)\]])\s*$/u;
const SIGN_BEFORE = /^\s*(?:[✓✔✅☑●◉⦿🔘👉]\uFE0F?|→|➡\uFE0F?|[([]\s*[✓✔✅☑]\uFE0F?\s*[)\]]|\(x\))\s*/iu;
const WRONG_BEHIND = /\s*(?:[✗✘❌✖]\uFE0F?|[([]\s*[✗✘❌✖]\uFE0F?\s*[)\]])\s*$/u;
const WRONG_BEFORE = /^\s*(?:[✗✘❌✖]\uFE0F?|[([]\s*[✗✘❌✖]\uFE0F?\s*[)\]]|\( ?\)|\[ \](?=\s+\S))\s*/u;

export function markedOptions(given: readonly (readonly ElementContent[])[]): readonly MarkedOption[] {
  const parted = given.map(withRemarkApart);
  const remarked = parted.some(({ mark }) => mark !== undefined);
  const marked = remarked ? parted : markedAmong(parted.map(({ children }) => children));
  return marked.map((one, i) => ({ ...one, ...(parted[i]!.remark && { remark: parted[i]!.remark }) }));
}

/** Lettered options by their own marks; else those whose letter alone is in bold, where most are not. */
export function markedLetters(
  options: readonly LetteredOption[],
): readonly (LetteredOption & MarkedOption)[] {
  const marked = markedOptions(options.map(({ children }) => children));
  const apart = options.filter(({ isSetApart }) => isSetApart).length;
  const isTold = marked.some(({ mark }) => mark !== undefined) || apart * 2 > options.length;
  return options.map((option, i) => ({
    ...option,
    ...marked[i]!,
    ...(option.isSetApart && !isTold && { mark: 'bold' as const }),
  }));
}

const SIGN_AND_REMARK =
  /^([\s\S]*\s[✓✔✅☑✗✘❌✖]\uFE0F?)\s*(?:\(([^\n]{3,})\)\s*|[–—:-]\s+(?!\s{3})([^\n]{3,})(?:\n\s*)?)$/u;
/** `ice – ✅ it is light` */
const REMARK_BEHIND_SIGN = /^([\s\S]*\S)\s*(?:[–—:-]|→|->)(\s*[✓✔✅☑✗✘❌✖]\uFE0F?)\s*(?!\s{3})([^\n]{3,})$/u;

function withRemarkApart(given: readonly ElementContent[]): MarkedOption {
  if (!given.some(isSaidRight)) return withReasonApart(given);
  const children = given.filter((one) => !isSaidRight(one));
  const last = children.at(-1);
  const trimmed = last?.type === 'text' ? [...children.slice(0, -1), text(last.value.trimEnd())] : children;
  return { ...withReasonApart(trimmed), mark: 'words' };
}

/** `<!-- correct -->` */
const isSaidRight = (node: ElementContent): boolean => node.type === 'text' && node.data?.saidRight === true;

function withReasonApart(children: readonly ElementContent[]): MarkedOption {
  const last = children.findLast((one) => !isBlank(one));
  // An option in bold, or a formula, is one letter.
  const before = last !== undefined && last === firstOf(children) ? ' ' : 'x';
  const given = last?.type === 'text' ? `${before}${last.value}` : '';
  const [, words, inBrackets, behind] =
    SIGN_AND_REMARK.exec(given.replace(REMARK_BEHIND_SIGN, '$1$2 – $3')) ?? [];
  if (words === undefined) return { children };
  const rest = children.map((one) => (one === last ? text(words.slice(1)) : one));
  return { children: rest, remark: [element('p', {}, [text(inBrackets ?? behind!)])] };
}

function markedAmong(options: readonly (readonly ElementContent[])[]): readonly MarkedOption[] {
  const judged = judgedAmong(options) ?? unstruckAmong(options);
  if (judged) return judged;
  const told = options.map(markedWithin);
  // `**Ice**: floats` beside `**Iron**` calls things by their names.
  const isNaming = told.some(({ children }) => boldIn(children) === undefined && startsBold(children));
  const bold = told.map(({ children }) => (isNaming ? undefined : boldIn(children)));
  const count = bold.filter(Boolean).length;
  if (told.some(({ mark }) => mark !== undefined))
    return told.map((one, i) =>
      one.mark === undefined
        ? withPointedApart(withoutWrong(one.children), told)
        : // In bold letters it would be known without its mark.
          { ...one, children: (count < options.length && bold[i]) || one.children },
    );
  if (count === 0) return crossed(told);
  return count < options.length
    ? options.map((children, i) => ({
        children: bold[i] ?? children,
        ...(bold[i] && { mark: 'bold' as const }),
      }))
    : told;
}

/** Those left where at least half of the options are struck out: ~~iron~~, ice, ~~sand~~. */
function unstruckAmong(options: readonly (readonly ElementContent[])[]): readonly MarkedOption[] | undefined {
  const struck = options.map(struckIn);
  const count = struck.filter(Boolean).length;
  if (count * 2 < options.length || count === options.length) return undefined;
  return options.map((children, i) => ({
    children: struck[i] ?? children,
    ...(!struck[i] && { mark: 'cross' as const }),
  }));
}

/** What is struck out, where that is all there is. */
function struckIn(children: readonly ElementContent[]): readonly ElementContent[] | undefined {
  const [only, ...others] = children.filter((one) => !isBlank(one));
  return others.length === 0 && isTag(only, 's', 'del', 'strike') ? only.children : undefined;
}

/** `ice  yes`, `iron  no`, `fog  yes, at night`: each of them is judged. «yes, no» and «no, no» are values. */
function judgedAmong(options: readonly (readonly ElementContent[])[]): readonly MarkedOption[] | undefined {
  const words = options.map((one) => plainText(lastOf(one) ?? text('')));
  if (!words.every((one) => JUDGED.test(one))) return undefined;
  const said = words.map((one) => JUDGED.exec(one)!);
  const rights = said.filter(({ groups }) => groups!.right).length;
  // `Firefox yes`, `Chrome yes`, `Safari no` tells where something runs.
  if (rights === 0 || rights * 2 > options.length) return undefined;
  if (said.filter(({ groups }) => !groups!.remark).length * 2 < said.length) return undefined;
  const rest = options.map((one, i) => without(one, lastOf(one)!, words[i]!.slice(0, said[i]!.index)));
  const bare = rest.map((one) => plainText(element('p', {}, one)).trim());
  if (new Set(bare).size < bare.length || bare.some((one) => one === '' || VALUE.test(one))) return undefined;
  return rest.map((children, i) => ({ children, ...(said[i]!.groups!.right && { mark: 'words' as const }) }));
}
const JUDGED = new RegExp(
  String.raw`(?<!\p{L}|\s\s|[^\p{L}\s]\s)(?:\s*[(–—-])?\s*(?<!\p{L})(?:(?<right>${YES}|sí|ok)|(?:${NO}|não))(?!\p{L})\)?(?<remark>,?(?:\s+[^\s.]+){1,4})?\s*$`,
  'iu',
);
const VALUE = new RegExp(String.raw`[,;:/&|=]$|(?<!\p{L})(?:${YES}|${NO})(?!\p{L})`, 'iu');

/** `ice X`, `[x] ice`, `[+] ice`, `ice CORRECT`, `*ice*`, where others have no such sign: only a page that marks many so means it. */
function crossed(told: readonly MarkedOption[]): readonly MarkedOption[] {
  const read = told.map(({ children }) => withoutCross(children));
  // Of few, or beside several, a cross says that one is wrong.
  const isStruck = told.some(({ children }) => CROSSED_OUT.test(openingOf(children)));
  const areFew = told.length < FEWEST_CROSSED || read.filter(Boolean).length > 1;
  const bare = isStruck && areFew ? told.map(() => undefined) : read;
  const count = bare.filter(Boolean).length;
  if (count === 0 || count === told.length) return told;
  const mark = count === 1 && told.some(({ children }) => startsStarred(children)) ? 'sign' : 'cross';
  return told.map((one, i) =>
    bare[i] ? { children: bare[i], mark } : { ...one, children: withoutWrong(one.children) },
  );
}

const CROSSED_OUT = /^\s*[✗✘]/u;
const FEWEST_CROSSED = 4;

/** `*A) ice`, `A) *ice`: what test programs mark the right one by. */
function startsStarred(children: readonly ElementContent[]): boolean {
  return /^\s*\*(?=[^\s*])/.test(openingOf(children));
}

/** The words that an option begins with; a formula behind a sign alone (`*$x$`) is one letter. */
function openingOf(children: readonly ElementContent[]): string {
  const first = firstOf(children);
  if (first?.type !== 'text') return '';
  return first === lastOf(children) ? first.value : `${first.value}x`;
}

/** `f(x)` and `5 +` are values, and ™ is no sign: a letter stands apart, and words before it. */
const CROSS_BEHIND =
  /(?<=\S)(?:\s+(?:[xX°+]|<[-=<]+|[([]\s*[xX*+!]\s*[)\]])|\s*(?:\*{1,3}|[★☆←⟵⇐◄◀●■◆]|(?![©®™])\p{Extended_Pictographic})\uFE0F?)$/u;
const CROSS_BEFORE =
  /^\s*(?:\*+\s*|\[[xX+]\]\s*|(?:\+|=>|[★☆●■◆✗✘]|(?![©®™])\p{Extended_Pictographic}\uFE0F?)\s+)(?=[^\s*])/u;

/** `ice TRUE`; behind a comma they are one more value. */
function capitalsIn(words: string): RegExpExecArray | undefined {
  const capitals = /(?<![,;:/&|])\s\p{Lu}{4,}$/u.exec(words) ?? undefined;
  return capitals && saysRight(capitals[0].trim()) ? capitals : undefined;
}

/** `==ice==`, as some editors write what is marked. */
const HIGHLIT = /^\s*==([^=\n]{1,200})==\s*$/;

/** An option without what may mark it; undefined where nothing does. */
function withoutCross(children: readonly ElementContent[]): readonly ElementContent[] | undefined {
  const own = children.filter((one) => !isBlank(one));
  if (own.length === 1 && isTag(own[0], 'em', 'i', 'mark')) return own[0].children;
  const [, highlit] = own.length === 1 && own[0]!.type === 'text' ? (HIGHLIT.exec(own[0]!.value) ?? []) : [];
  if (highlit !== undefined) return [text(highlit)];
  const words = plainText(element('p', {}, children));
  const last = lastOf(children);
  const sign = (CROSS_BEHIND.exec(words) ?? capitalsIn(words))?.[0].trim();
  if (last && sign) return without(children, last, plainText(last).trimEnd().slice(0, -sign.length));
  const first = firstOf(children);
  const [before] = CROSS_BEFORE.exec(openingOf(children)) ?? [];
  return first?.type === 'text' && before !== undefined
    ? without(children, first, first.value.slice(before.length))
    : undefined;
}

function markedIn(children: readonly ElementContent[]): MarkedOption {
  const last = lastOf(children);
  const words = last === undefined ? '' : plainText(last);
  const said = wordsBefore(words, IN_WORDS);
  if (last && said !== undefined) return { children: without(children, last, said), mark: 'words' };
  if (last && SIGN_BEHIND.test(words))
    return { children: without(children, last, words.replace(SIGN_BEHIND, '')), mark: 'sign' };
  const [sign] = SIGN_BEFORE.exec(firstWords(children)) ?? [];
  if (sign) return { children: withoutFirst(children, sign.length), mark: 'sign' };
  const title = rightTitleIn(children) || judgementBefore(children, SAID_RIGHT);
  return title > 0 ? { children: withoutFirst(children, title), mark: 'words' } : { children };
}

/** `(correct) ice`, `[wrong] iron`: so many characters; none of `(right) Ben`, who may stand there, or of `(true) ice`, which judges. */
function judgementBefore(children: readonly ElementContent[], says: RegExp): number {
  const [all = '', said = ''] = BRACKETED.exec(openingOf(children)) ?? [];
  return said !== '' && says.test(normalize(said)) ? all.length : 0;
}
const BRACKETED = /^\s*[([]([^()[\]\n]{3,24})[)\]]\s*(?=\S)/;
const SAID_RIGHT =
  /^(?:correct[aeo]?s?|corrett[aeio]|corret[ao]s?)(?: (?:answer|option|reponse|risposta|respuesta|resposta))?$/;
const SAID_WRONG =
  /^(?:incorrect[aeo]?s?|wrong|fausses?|mauvaises?|scorrett[aeio]|sbagliat[aeio]|incorret[ao]s?)(?: \w+)?$/;

/** `**Correct answer:** ice`, an option among others: so many characters call it right. */
export function rightTitleIn(children: readonly ElementContent[]): number {
  const words = rawText(children);
  const title = TITLED.test(words) ? behindTitle(words) : undefined;
  const isRight = title?.isFirm && title.saysRight;
  // A letter alone is the key of options that stand elsewhere.
  return isRight && !LETTER_ALONE.test(words.slice(title.length)) ? title.length : 0;
}
const LETTER_ALONE = /^\s*(?:[([]?[a-h][)\].]?\s*)?$/i;
/** Of two words at least: `Correct: he goes` is an example. */
const TITLED = /^\s*\p{L}+\s+\p{L}[^:：\n]{0,30}[:：]/u;

/** The same of an option that is in bold with its mark. */
function markedWithin(children: readonly ElementContent[]): MarkedOption {
  const own = markedIn(children);
  const inner = own.mark === undefined ? boldIn(children) : undefined;
  const within = inner && markedIn(inner);
  return within?.mark === undefined ? own : within;
}

/**
 * `iron ← it is heavy`: what points back at an option tells why it is wrong.
 *
 * @param all with the right ones: where they hold such an arrow, it is none (`x ← 3`)
 */
function withPointedApart(children: readonly ElementContent[], all: readonly MarkedOption[]): MarkedOption {
  const at = children.findLastIndex((one) => one.type === 'text' && POINTS_BACK.test(one.value));
  if (at < 0 || all.some((one) => one.mark !== undefined && one.children.some(pointsBack)))
    return { children };
  const words = rawText([children[at]!]);
  const [sign = ''] = POINTS_BACK.exec(words) ?? [];
  const { length } = words.split(POINTS_BACK)[0]!;
  const own = [...children.slice(0, at), text(words.slice(0, length))].filter((one) => !isBlank(one));
  const why = [text(words.slice(length + sign.length)), ...children.slice(at + 1)];
  const isSaid = /(?<!\p{L})\p{L}{2,}\P{L}+(?:\p{L}\P{L}+)*\p{L}{2}/u.test(plainText(element('p', {}, why)));
  return own.length > 0 && isSaid ? { children: own, remark: [element('p', {}, why)] } : { children };
}

const pointsBack = (one: ElementContent): boolean => one.type === 'text' && POINTS_BACK.test(one.value);

const POINTS_BACK = /\s*(?:←|⬅\uFE0F?)\s*/u;

/** Up to the first piece of code, or the like, be they bold: `**✅ ice**`. */
function firstWords(children: readonly ElementContent[]): string {
  const [first, ...others] = children;
  if (first === undefined) return '';
  if (first.type === 'text') return isBlank(first) ? first.value + firstWords(others) : first.value;
  return isTag(first, 'strong', 'b', 'em', 'i', 'mark', 'u') ? firstWords(first.children) : '';
}

/** Options that their boxes tell of, without the signs that tell it once more. */
export function withoutSigns(
  options: readonly { readonly children: readonly ElementContent[]; readonly correct?: boolean }[],
): readonly MarkedOption[] {
  const bare = options.map(({ children, correct }): MarkedOption => {
    const own = withoutWrong(markedIn(children).children);
    return { children: own, ...(correct && { mark: 'sign' as const }) };
  });
  return bare.map((one) => (one.mark === undefined ? withPointedApart(one.children, bare) : one));
}

/** Words without the mark behind them; undefined where it says something else. */
function wordsBefore(words: string, says: RegExp): string | undefined {
  const behind = BEHIND.exec(words)?.[0];
  return behind !== undefined && says.test(normalize(behind)) && !isValue(words, behind)
    ? words.slice(0, -behind.length)
    : undefined;
}

/** `set(true)`: brackets right behind a word hold a value, and so does a function that an arrow makes: `(x) => true`. */
const isValue = (words: string, behind: string): boolean =>
  words.length > behind.length &&
  (/^[([]\s*(?:true|vrai|false|faux)\s*[)\]]/i.test(behind) ||
    (/^\s*=>\s*(?:true|false)/i.test(behind) &&
      /(?:\)|(?<!\p{L})\p{L})$/u.test(words.slice(0, -behind.length))));

/** The last words, where they may be all a mark: `*(correct)*`. */
function lastOf(children: readonly ElementContent[]): ElementContent | undefined {
  const last = children.findLast((one) => !isBlank(one));
  if (last?.type === 'text') return last;
  return isTag(last, 'em', 'strong', 'b', 'i') && last.children.every(({ type }) => type === 'text')
    ? last
    : undefined;
}

const firstOf = (children: readonly ElementContent[]): ElementContent | undefined =>
  children.find((one) => !isBlank(one));

function without(
  children: readonly ElementContent[],
  piece: ElementContent,
  words: string,
): readonly ElementContent[] {
  const rest = children.flatMap((one): readonly ElementContent[] => {
    if (one !== piece) return [one];
    if (words.trim() === '') return [];
    // What stands before it, in bold or in code, stays apart.
    const own = text(/^\s/.test(rawText([one])) ? ` ${words.trimStart()}` : words);
    return one.type === 'element' ? [{ ...one, children: [own] }] : [own];
  });
  const last = rest.at(-1);
  return last?.type === 'text' ? [...rest.slice(0, -1), text(last.value.trimEnd())] : rest;
}

function withoutWrong(children: readonly ElementContent[]): readonly ElementContent[] {
  const last = lastOf(children);
  const first = firstOf(children);
  const said = last && wordsBefore(plainText(last), SAYS_WRONG);
  if (last && said !== undefined) return without(children, last, said);
  if (last?.type === 'text' && WRONG_BEHIND.test(last.value))
    return without(children, last, last.value.replace(WRONG_BEHIND, ''));
  if (first?.type === 'text' && WRONG_BEFORE.test(first.value))
    return without(children, first, first.value.replace(WRONG_BEFORE, ''));
  const judged = judgementBefore(children, SAID_WRONG);
  return judged > 0 ? withoutFirst(children, judged) : children;
}

const startsBold = (children: readonly ElementContent[]): boolean =>
  isTag(
    children.find((one) => !isBlank(one)),
    'strong',
    'b',
  );

/** What stands in bold, or in a colour, where that is all there is. */
function boldIn(children: readonly ElementContent[]): readonly ElementContent[] | undefined {
  const own = children.filter((one) => one.type !== 'text' || /[\p{L}\p{N}]/u.test(one.value));
  if (own.length > 0 && own.every((one) => one.type === 'text' && one.data?.tinted))
    return own.map((one) => text(plainText(one)));
  const [only] = own;
  if (own.length !== 1) return undefined;
  // `==ice==`, to Markdown no mark.
  const [, marked] = (only?.type === 'text' && MARKED.exec(only.value)) || [];
  if (marked !== undefined) return [text(marked)];
  // `***ice***`, `<u><b>ice</b></u>`: none of its marks may stay.
  if (isTag(only, 'strong', 'b', 'mark', 'u', 'ins')) return boldIn(only.children) ?? only.children;
  return isTag(only, 'em', 'i') ? boldIn(only.children) : undefined;
}

const MARKED = /^\s*==\s*(?!\s)([^=]*[^=\s])\s*==\s*$/;

/**
 * So many lists, or rows of lettered lines, with one marked item, or several below a `?`, say that the page marks what is right;
 * one does below what is called a quiz, if its mark is no star that may be its own.
 */
const MANY = 3;

export function marksKeys(tree: Root, title: string): boolean {
  let count = 0;
  let isCalled = namesQuiz(title);
  let isSure = false;
  visit(tree, 'element', (node, at = 0, parent) => {
    if (isSure || count >= MANY) return SKIP;
    isCalled ||= levelOf(node) < 7 && namesQuiz(blockOf(node).words);
    const mark = isTag(node, 'ul', 'ol', 'p', 'li', 'table') ? markIn(node, parent, at) : undefined;
    if (mark) count++;
    isSure = isCalled && mark !== undefined && mark !== 'cross';
    return undefined;
  });
  return isSure || count >= MANY;
}

const namesQuiz = (words: string): boolean => callsQuiz(words) || callsTest(words);

/** So many lists that hold little else on their page. */
const MOST_LISTS = 5;

/**
 * Whether of nearly all lists of a page one item is marked, and each stands below words: these ask, in whatever language they
 * are.
 */
export function listsMarkKeys(tree: Root): boolean {
  let [count, all] = [0, 0];
  visit(tree, 'element', (node, at = 0, parent) => {
    if (!isTag(node, 'ul', 'ol') || elementsOf(node).length < 2 || holdsLists(node)) return undefined;
    all++;
    if (marksOne(node) && isBelowWords(parent, at)) count++;
    return SKIP;
  });
  return count >= MOST_LISTS && count * 5 >= all * 4;
}

/** Whether each item asks, and offers in a list of its own. */
const holdsLists = (list: Element): boolean =>
  elementsOf(list).every((item) => elementsOf(item).some((one) => isTag(one, 'ul', 'ol')));

/** A list of one is what asks, too; so are the words of an item. */
function isBelowWords(parent: Root | Element | undefined, at: number): boolean {
  const before = parent?.children.slice(0, at) ?? [];
  if (isTag(parent, 'li') && before.some((one) => one.type === 'text' && !isBlank(one))) return true;
  const above = before.findLast((one) => one.type === 'element');
  const isOne = isTag(above, 'ul', 'ol') && elementsOf(above).length === 1;
  return isOne || isTag(above, 'p') || levelOf(above) < 7;
}

/** Whether one of the options in a list, in lines, or in the paragraphs of its parent that begin with it, is marked. */
export const marksOne = (block: Element, parent?: Root | Element, at = 0): boolean =>
  markIn(block, parent, at) !== undefined;

function markIn(block: Element, parent: Root | Element | undefined, at: number): MarkKind | undefined {
  const lettered = rowFrom(block, parent, at);
  const most = parent && asksBefore(parent, at) ? Number.POSITIVE_INFINITY : 1;
  if (lettered && !lettered.numbered) return markAmong(markedLetters(lettered.options), most);
  return isTag(block, 'ul', 'ol')
    ? markAmong(markedOptions(elementsOf(block).map(wordsOfItem)), most)
    : undefined;
}

function markAmong(options: readonly MarkedOption[], most: number): MarkKind | undefined {
  const marks = options.flatMap(({ mark }) => mark ?? []);
  return marks.length <= most && marks.length < options.length ? marks[0] : undefined;
}

function asksBefore({ children }: Root | Element, at: number): boolean {
  const above = children
    .slice(0, at)
    .findLast((one) => one.type === 'element' || (one.type === 'text' && !isBlank(one)));
  return above !== undefined && ASKS_LAST.test(plainText(above as ElementContent));
}

/** Be it worth something: `What floats? (2 points)` */
const ASKS_LAST = /\?\s*(?:[([][^()[\]]{1,16}[)\]]\s*)?$/;
