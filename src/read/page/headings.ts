/** Headings: their levels, the page's title, its outline. */
import type { Element, ElementContent, Root } from 'hast';
import { isTag, plainText, type Section, SKIP, visit, wordsAlone } from '../../lesson/index.ts';
import { LOOSE_HEADING } from '../html/allowed.ts';
import { element, isPart, lineOf } from '../parts.ts';
import { answersTitleOf, exerciseLabelOf } from '../questions/words/exercise-label.ts';
import { answerTitleOf, endsAsking, normalize, tellsLearner } from '../questions/words/lexicon.ts';
import { showsWanted } from '../questions/words/shown-first.ts';
import { isNoteMark } from './footnotes.ts';

const LEVELS: ReadonlyMap<string, number> = new Map([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, level]));

export const headingLevel = (
  node: ElementContent | Root['children'][number] | undefined,
): number | undefined => (node?.type === 'element' ? LEVELS.get(node.tagName) : undefined);

export interface PageTitle {
  readonly words: string;
  /** The labels that name it. */
  readonly names: readonly string[];
}

/** What lists of headings call one: its words, without the marks of its notes. */
export const listedWords = (node: Element): string =>
  plainText({ ...node, children: node.children.filter((child) => !isNoteMark(child)) });

interface Heading {
  readonly node: Element;
  readonly parent: Root | Element;
}

/** In reading order, with the level of those that are drawn: one below the real heading before them. */
function levelledHeadings(tree: Root): readonly Heading[] {
  const headings: Heading[] = [];
  let current = 1;
  visit(tree, 'element', (node, _, parent = tree) => {
    if (node.tagName === LOOSE_HEADING) node.tagName = `h${Math.min(current + 1, 6)}`;
    else current = headingLevel(node) ?? current;
    if (headingLevel(node) !== undefined) headings.push({ node, parent });
  });
  return headings;
}

/**
 * Takes the title out of the page: its first `h1` but one of answers further down, else its first heading, of those that have words. Where another `h1` stands, all
 * others go one level down, for a page has one title. Drawn headings get their level on the way.
 *
 * @param given the title that the front matter gives: then only an `h1` of the same words is the title said twice
 * @param end the first block that is another file's
 */
export function takeTitle(tree: Root, given?: string, end?: ElementContent): PageTitle | undefined {
  const all = levelledHeadings(tree);
  const headings = end
    ? all.slice(
        0,
        all.findIndex(({ node }) => node === end),
      )
    : all;
  const worded = headings.filter(({ node }) => listedWords(node).trim() !== '');
  const mayTitle = (one: Heading, at: number): boolean =>
    (at === 0 && opensPage(one)) || !isOfAnswers(one.node);
  const title = worded.find((one, at) => one.node.tagName === 'h1' && mayTitle(one, at));
  const isTaken = given === undefined || (title && sameWords(plainText(title.node), given));
  const taken = isTaken ? (title ?? worded.slice(0, 1).find(mayTitle)) : undefined;
  const at = headings.indexOf(taken!);
  const isKept = taken !== undefined && (isAsked(taken, headings[at + 1]) || areSolved(headings, at));
  const others = headings.filter((one) => one !== taken || isKept);
  if (others.some(({ node }) => node.tagName === 'h1'))
    for (const { node } of others) node.tagName = `h${Math.min(headingLevel(node)! + 1, 6)}`;
  if (!taken) return undefined;
  if (isKept) return { words: listedWords(taken.node), names: [] };
  const { id } = taken.node.properties;
  const names: string[] = typeof id === 'string' ? [id] : [];
  const siblings = taken.parent.children as ElementContent[];
  const index = siblings.indexOf(taken.node);
  let from = index;
  for (let one = siblings[from - 1]; isTarget(one); one = siblings[--from - 1])
    names.push(String(one.properties.id));
  siblings.splice(from, index - from + 1, ...picturesOf(taken.node));
  return { words: listedWords(taken.node), names };
}

/** Whether no words stand above it. */
function opensPage({ node, parent }: Heading): boolean {
  const above = parent.children.slice(0, parent.children.indexOf(node));
  return !above.some((one) => one.type === 'element' && plainText(one).trim() !== '');
}

/** Below words, or other headings, `# Answers` is of what they ask, and no title of the page. */
const isOfAnswers = (node: Element): boolean => answersTitleOf(listedWords(node)) !== undefined;

/** A title is words alone: the pictures in it stand below it. */
function picturesOf(heading: Element): ElementContent[] {
  const found: ElementContent[] = [];
  visit(heading, 'element', (node) => {
    if (!PICTURES.test(node.tagName)) return undefined;
    found.push(node);
    return SKIP;
  });
  return found.length === 0 ? [] : [element('p', {}, found, lineOf(heading))];
}

const PICTURES = /^(?:img|picture|svg|video|audio)$/;

/** A title that is the page's first question stays on it: a heading *Answer* comes next, or boxes or letters to choose do. */
function isAsked({ node, parent }: Heading, next: Heading | undefined): boolean {
  const words = normalize(plainText(node));
  if (next && areInRow(node, next.node)) return true;
  const siblings = parent.children.filter((one) => one.type === 'element');
  const [below, behind] = siblings.slice(siblings.indexOf(node) + 1) as Element[];
  if (isPart(below, 'disclosure') && next && areBothAsked(node, next.node)) return true;
  if (!tellsLearner(words) && !NUMBERED.test(words)) return false;
  const isFirstOfRow = QUESTION.test(words) && QUESTION.test(normalize(next ? plainText(next.node) : ''));
  if (isFirstOfRow) return true;
  const isList = /^[uo]l$/.test(below?.tagName ?? '');
  const isOffered = isList && /^(?:\[[ x]\]|[([]?a\s?[).:])\s/i.test(plainText(below!));
  // In lines of one paragraph, or in paragraphs.
  const lines = [below, behind].map((one) => (one?.tagName === 'p' ? plainText(one) : '')).join(' ');
  const isLettered = /^[([]?a\s?[).:]\s.*\sb\s?[).:]\s/i.test(lines);
  return isOffered || isLettered || (next !== undefined && answerTitleOf(plainText(next.node)) !== undefined);
}

/**
 * Each of the first two `h1` has its solution right below what it says: the first is an exercise, as the second is. So are
 * `Exercise 1` and `Exercise 2` of a lower level.
 */
function areSolved(headings: readonly Heading[], first: number): boolean {
  const one = headings[first]!.node;
  const second = headings.findIndex(({ node }, at) => at > first && node.tagName === one.tagName);
  return (
    second > 0 &&
    (one.tagName === 'h1' || areInRow(one, headings[second]!.node)) &&
    [first, second].every((at) => isSolved(headings, at))
  );
}

function isSolved(headings: readonly Heading[], at: number): boolean {
  const { tagName } = headings[at]!.node;
  const below = headings
    .slice(at + 1)
    .find(({ node }) => node.tagName === tagName || !showsWanted(plainText(node)));
  return (
    below !== undefined &&
    below.node.tagName !== tagName &&
    answerTitleOf(plainText(below.node)) !== undefined
  );
}

/** `Exercise 1` and `Exercise 2`, `1. Why?` and `2. How?`, of one level: the first is no more the page's title than the second. */
function areInRow(first: Element, second: Element): boolean {
  if (first.tagName !== second.tagName) return false;
  const [one, other] = [first, second].map((node) => exerciseLabelOf(plainText(node)));
  if (!one || !other || one.kind !== other.kind || Number(other.number) !== Number(one.number) + 1)
    return false;
  if (one.kind !== undefined) return IN_ROW.has(one.kind);
  return first.tagName !== 'h1' || areBothAsked(first, second);
}

/** `## Why does ice float?` and `## Why does iron sink?` */
const areBothAsked = (first: Element, second: Element): boolean =>
  first.tagName === second.tagName && [first, second].every((node) => endsAsking(plainText(node)));

const IN_ROW: ReadonlySet<string> = new Set(['exercise', 'question', 'problem']);

/** `Question 1` */
const QUESTION = /^(?:question|frage|domanda|pregunta|pergunta|questao|vraag|q)\s*\d+\b/;

/** `Question 1`, `Q1.`, `1.` */
const NUMBERED = /^(?:(?:question|frage|domanda|pregunta|pergunta|questao|vraag|q)\s*)?\d+\b/;

/** `(name)=`, before anybody knows what it names. */
export const TARGET = 'cartable-target';

export const isTarget = (
  node: ElementContent | undefined,
): node is Element & { readonly tagName: typeof TARGET } => isTag(node, TARGET);

/** The headings of a body in reading order. */
export function outlineOf(tree: Root): Section[] {
  const sections: Section[] = [];
  visit(tree, 'element', (node) => {
    const level = headingLevel(node);
    if (level !== undefined)
      sections.push({ id: String(node.properties.id), title: listedWords(node), level });
  });
  return sections;
}

const sameWords = (a: string, b: string): boolean => wordsAlone(a) === wordsAlone(b);
