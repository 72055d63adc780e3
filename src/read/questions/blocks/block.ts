/** What a block is to the patterns: decided once, however many of them ask. */
import type { Element, ElementContent } from 'hast';
import { isBlank, isTag, Placeholder, plainText, spokenText } from '../../../lesson/index.ts';
import { LOOSE_HEADING } from '../../html/allowed.ts';
import { flow } from '../../html/flow.ts';
import { headingLevel } from '../../page/headings.ts';
import {
  bodyOf,
  type DisclosureRole,
  element,
  holdsPart,
  isPart,
  lineOf,
  type PartOf,
  titleOf,
} from '../../parts.ts';
import { callsPuzzle, isCalledExercise } from '../words/exercise-label.ts';
import { labelOf } from '../words/label.ts';
import {
  answerTitleOf,
  asksLearner,
  leavesHole,
  normalize,
  opensOnly,
  roleOfTitle,
} from '../words/lexicon.ts';

export interface Block {
  /** Plain words, in one line. */
  readonly words: string;
  /** The same without what stands for a picture. */
  readonly spoken: string;
  /** The same in lower case, without accents. */
  readonly normalized: string;
  /** The title of a part. */
  readonly title: string;
  /** Of a heading, from 1. */
  readonly level?: number | undefined;
  /** `a)`, `Q1.`: what its words are numbered with. */
  readonly label?: string | undefined;
  /** Whether it asks by its last words. */
  readonly asks: boolean;
  /** What it is to the question before it; undefined for what folds nothing and answers nothing. */
  readonly role?: DisclosureRole | undefined;
  /** A fold without a title, or one that only says to open it. */
  readonly untitled: boolean;
  /** A paragraph or quotation of words. */
  readonly isWords: boolean;
  /** Code, a picture, a film or a table. */
  readonly isShown: boolean;
  /** What may stand between a question and its answer: what is shown, groups and remarks. */
  readonly isAside: boolean;
  /** Whether questions, folds or boxes of answers lie in it, however deep. */
  readonly holdsQuestions: boolean;
  /** What stands in it, words as paragraphs: in an item of a list, say. */
  readonly row: readonly ElementContent[];
}

/** Gives what it is made of in its own place: what a class adds then stands with a node itself. */
class Same {
  constructor(node: ElementContent) {
    // biome-ignore lint/correctness/noConstructorReturn: that is all it is for.
    return node as unknown as Same;
  }
}

/** What is known of a node, kept with it: asked of a map it took four times as long, a twentieth of a large page's. */
class Known extends Same {
  #block: LazyBlock | undefined;
  private constructor(node: ElementContent, block: LazyBlock) {
    super(node);
    this.#block = block;
  }
  static of(node: ElementContent): LazyBlock {
    const its = #block in node ? (node as Known).#block : undefined;
    if (its) return its;
    const block = new LazyBlock(node);
    if (#block in node) (node as Known).#block = block;
    else new Known(node, block);
    known.push(node);
    return block;
  }
  static forget(node: ElementContent): void {
    (node as unknown as Known).#block = undefined;
  }
}

let known: ElementContent[] = [];
const kept: (() => void)[] = [];

/** What is known of one page's blocks is kept while its questions are looked for. */
export function forgetBlocks(): void {
  for (const node of known) Known.forget(node);
  known = [];
  for (const forget of kept) forget();
}

/** In the place of `undefined`, which stands where nothing was asked yet. */
const NOTHING_FOUND = Symbol('nothing found');

/** How many things are found out by `onceForBlock`. */
let kinds = 0;

/** What is found out of a block when it is first asked for, and kept as long as what else is known of it. */
export function onceForBlock<T>(
  find: (block: ElementContent) => T,
): (block: ElementContent | undefined) => T | undefined {
  const kind = kinds++;
  return (block) => {
    if (!block) return undefined;
    const { found } = Known.of(block);
    const known = found[kind];
    if (known !== undefined) return (known === NOTHING_FOUND ? undefined : known) as T;
    const value = find(block);
    found[kind] = value === undefined ? NOTHING_FOUND : value;
    return value;
  };
}

/** The same of a place in a row, which other blocks may still be put at the end of. */
export function onceAtPlace<T>(
  find: (row: readonly ElementContent[], at: number) => T,
): (row: readonly ElementContent[], at: number) => T {
  let known = new Map<readonly ElementContent[], { readonly length: number; readonly at: Map<number, T> }>();
  kept.push(() => {
    known = new Map();
  });
  return (row, at) => {
    let own = known.get(row);
    if (own?.length !== row.length) {
      own = { length: row.length, at: new Map() };
      known.set(row, own);
    }
    const found = own.at.get(at);
    if (found !== undefined || own.at.has(at)) return found as T;
    const first = find(row, at);
    own.at.set(at, first);
    return first;
  };
}

/** The class of a block of the page, which doesn't change any more. */
export function blockOf(node: ElementContent | undefined): Block {
  return node ? Known.of(node) : NOTHING;
}

/** The level of a heading; 7 for any other block. */
export const levelOf = (block: ElementContent | undefined): number => headingLevel(block) ?? 7;

/** The place of the first block, from one on, that doesn't go on with what stands above. */
export function runEnd(
  blocks: readonly ElementContent[],
  from: number,
  goesOn: (block: ElementContent, at: number) => boolean,
): number {
  let end = from;
  while (end < blocks.length && goesOn(blocks[end]!, end)) end++;
  return end;
}

/** Where the section ends that goes on at a block: at a heading of this level or above, or at what `ends` it besides. */
export const sectionEnd = (
  blocks: readonly ElementContent[],
  from: number,
  level: number,
  ends?: (block: ElementContent, at: number) => boolean,
): number => runEnd(blocks, from, (one, at) => levelOf(one) > Math.min(level, 6) && !ends?.(one, at));

/** Of a heading below the last one above a place, or below the page's title. */
export function levelBelow(blocks: readonly ElementContent[], at: number): number {
  const above = blocks.slice(0, at).findLast((one) => levelOf(one) < 7);
  return Math.min(above ? levelOf(above) + 1 : 2, 6);
}

/** A line as a heading. */
export const asHeading = (line: Element, level: number): Element =>
  element(`h${level}`, {}, line.children, lineOf(line));

/** A heading at another level. */
export const atLevel = (heading: Element, level: number): Element => ({ ...heading, tagName: `h${level}` });

export const holdsElement = (row: readonly ElementContent[]): boolean =>
  row.some(({ type }) => type === 'element');

/** A row, cut before each of its headings. */
export const cutAtHeadings = (blocks: readonly ElementContent[]): readonly (readonly ElementContent[])[] =>
  cutBefore(blocks, (block) => levelOf(block) < 7);

/** The same, before each block that begins a part. */
export function cutBefore(
  blocks: readonly ElementContent[],
  begins: (block: ElementContent) => boolean,
): readonly (readonly ElementContent[])[] {
  const starts = blocks.flatMap((block, at) => (at === 0 || begins(block) ? [at] : []));
  return starts.map((from, i) => blocks.slice(from, starts[i + 1]));
}

/** The place of the next block behind one that holds something. */
export function nextFull(blocks: readonly ElementContent[], at: number): number {
  let next = at + 1;
  while (next < blocks.length && isBlank(blocks[next]!)) next++;
  return next;
}

/** The place of the block before one that holds something; -1 for none. */
export function lastFull(blocks: readonly ElementContent[], at: number): number {
  let last = at - 1;
  while (last >= 0 && isBlank(blocks[last]!)) last--;
  return last;
}

export const isRule = (block: ElementContent | undefined): boolean => isTag(block, 'hr');

/** The place of the first block from one on that is no rule. */
export function behindRules(blocks: readonly ElementContent[], at: number): number {
  let next = at;
  while (next < blocks.length && (isRule(blocks[next]) || isBlank(blocks[next]!))) next++;
  return next;
}

/** What a node is to the question before it, at any depth: only parts are something. */
export function roleOf(node: ElementContent | undefined): DisclosureRole | undefined {
  return node?.type === 'element' && node.data?.part ? blockOf(node).role : undefined;
}

/** A fold that answers; boxes may answer, too. */
export const foldsAnswer = (block: ElementContent | undefined): block is PartOf<'disclosure'> =>
  isPart(block, 'disclosure') && roleOf(block) === 'answer';

/** Each thing is found out when it is first asked, and kept where that is costly: of most blocks little is asked. */
class LazyBlock implements Block {
  readonly #node: ElementContent;
  readonly #element: Element;
  #words?: string;
  #spoken?: string;
  #normalized?: string;
  #title?: string;
  #asks?: boolean;
  #row?: readonly ElementContent[];
  #role?: DisclosureRole | 'none';
  #isAside?: boolean;
  #holdsQuestions?: boolean;
  #found?: unknown[];

  constructor(node: ElementContent) {
    this.#node = node;
    this.#element = node.type === 'element' ? node : NO_ELEMENT;
  }
  /** By the number of what was found out. */
  get found(): unknown[] {
    this.#found ??= [];
    return this.#found;
  }
  get words(): string {
    this.#words ??= plainText(this.#node);
    return this.#words;
  }
  get spoken(): string {
    this.#spoken ??= spokenText(this.#node);
    return this.#spoken;
  }
  get normalized(): string {
    this.#normalized ??= normalize(this.words);
    return this.#normalized;
  }
  get title(): string {
    this.#title ??= plainText({ type: 'root', children: titleOf(this.#element) });
    return this.#title;
  }
  get level(): number | undefined {
    return headingLevel(this.#element);
  }
  get label(): string | undefined {
    return labelOf(this.words);
  }
  get asks(): boolean {
    this.#asks ??=
      ASKING.has(this.#element.tagName) &&
      ((MAY_ASK.test(this.words) && asksLearner(this.normalized)) || leavesHole(this.words));
    return this.#asks;
  }
  get role(): DisclosureRole | undefined {
    this.#role ??= roleBy(this.#element, this) ?? 'none';
    return this.#role === 'none' ? undefined : this.#role;
  }
  get untitled(): boolean {
    return isUntitled(this.#element, this);
  }
  get isWords(): boolean {
    const { tagName } = this.#element;
    return (tagName === 'p' || tagName === 'blockquote') && !isPicture(this.#element);
  }
  get isShown(): boolean {
    return isMedium(this.#element) || isPicture(this.#element);
  }
  get isAside(): boolean {
    this.#isAside ??= this.isShown || isRemark(this.#element, this);
    return this.#isAside;
  }
  get holdsQuestions(): boolean {
    this.#holdsQuestions ??=
      holdsPart(this.#element, 'disclosure', 'exercise', 'solution', 'question') ||
      holdsAnswerBox(this.#element);
    return this.#holdsQuestions;
  }
  get row(): readonly ElementContent[] {
    this.#row ??= flow(this.#element.children);
    return this.#row;
  }
}

const NO_ELEMENT = element('', {}, []);
const ASKING: ReadonlySet<string> = new Set(
  `p h1 h2 h3 h4 h5 h6 blockquote ul ol ${LOOSE_HEADING}`.split(' '),
);

/** What ends in another sign of ASCII doesn't when it is normalized. */
const MAY_ASK = /(?:\?|[^!-~])$/;

const NOTHING: Block = new LazyBlock(NO_ELEMENT);

function isRemark(node: Element, { role, title }: Block): boolean {
  const isBeside = isPart(node, 'group') || (isPart(node, 'callout') && role === undefined);
  return isBeside && !callsPuzzle(title) && !isCalledExercise(title) && !holdsAnswers(node);
}

function roleBy(node: Element, block: Block): DisclosureRole | undefined {
  if (isPart(node, 'solution')) return 'answer';
  if (isPart(node, 'disclosure')) {
    const { role, remark } = node.data.part;
    const its = role ?? (opensAsAnswer(node, block) ? 'answer' : roleOfTitle(block.title));
    return remark && !role && its === 'question' ? 'extra' : its;
  }
  // `{admonition} Answer` isn't folded, yet answers; a remark is a remark whatever else its title says.
  if (!isPart(node, 'callout') || (normalize(block.title).length >= 40 && !answerTitleOf(block.title)))
    return undefined;
  const role = roleOfTitle(block.title);
  // Authors give `:class: hint` to answers too, for its colour: the title decides.
  return role === 'answer' || (role === 'hint' && node.data.part.variety === 'hint') ? role : undefined;
}

/** A fold without a title of its author's, whose first words say that it answers: `**Solution.** …`, `Answer: …` */
function opensAsAnswer(node: PartOf<'disclosure'>, { title }: Block): boolean {
  if (!node.data.part.nameless && title !== '') return false;
  const first = bodyOf(node).find(({ type }) => type === 'element');
  if (!isTag(first, 'p')) return false;
  const [start] = first.children;
  const named = isTag(start, 'strong', 'b', 'em', 'i') ? plainText(start) : NAMED.exec(plainText(first))?.[0];
  return named !== undefined && answerTitleOf(named) !== undefined;
}

const NAMED = /^[^:]{2,30}:/;

function isUntitled(node: Element, block: Block): boolean {
  return (
    isPart(node, 'disclosure') &&
    !node.data.part.role &&
    (!node.data.part.remark || block.title !== '') &&
    opensOnly(block.title)
  );
}

const MEDIA: ReadonlySet<string> = new Set([
  ...['figure', 'img', 'video', 'audio', 'table', 'pre'],
  ...[Placeholder.video, Placeholder.missing, Placeholder.math],
]);

function isMedium(node: ElementContent): boolean {
  return node.type === 'element' && MEDIA.has(node.tagName);
}

function isPicture({ tagName, children }: Element): boolean {
  function isSpace(node: ElementContent) {
    return node.type === 'text' && node.value.trim() === '';
  }
  return (
    tagName === 'p' && children.some(isMedium) && children.every((node) => isMedium(node) || isSpace(node))
  );
}

/** Whether questions, or what answers them, lie in a block: it is no picture then, whatever it holds besides. */
function holdsAnswers(block: Element): boolean {
  return (
    holdsPart(block, 'exercise', 'solution', 'question') ||
    block.children.some(
      (child) =>
        child.type === 'element' &&
        ((isPart(child, 'disclosure') && roleOf(child) !== 'extra') || holdsAnswers(child)),
    )
  );
}

/** A box that answers what the box around it asks. */
const holdsAnswerBox = (block: Element): boolean =>
  block.children.some(
    (child) =>
      child.type === 'element' &&
      ((isPart(child, 'callout') && roleOf(child) === 'answer') || holdsAnswerBox(child)),
  );

/** The words of several blocks, in one line. */
export function wordsOf(blocks: readonly ElementContent[]): string {
  return blocks
    .map((block) => blockOf(block).words)
    .join(' ')
    .trim();
}
