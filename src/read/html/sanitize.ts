/** Author's HTML: parsed as a browser would, and in one walk cut down to what a lesson may hold. */
import type { Element, ElementContent } from 'hast';
import { isTag, plainText } from '../../lesson/index.ts';
import type { Page } from '../page-context.ts';
import { at, data, element, isPart, type Letters, part, text } from '../parts.ts';
import { hasSubstance } from '../questions/patterns/substance.ts';
import { saysRight } from '../questions/words/right-words.ts';
import type { Rendered } from '../syntax/tree/render.ts';
import type { Slot } from '../syntax/tree/slot.ts';
import { ALLOWED, LEFT_OUT, LOOSE_HEADING, OF_FILMS, propertiesOf } from './allowed.ts';
import { boxOf } from './boxed.ts';
import { isTinted, lettersOf } from './colours.ts';
import { settleEmbeds } from './embeds.ts';
import { flow } from './flow.ts';
import { foldedBy } from './folded.ts';
import { boxOfChoice, gapIn } from './inputs.ts';
import {
  attributeOf,
  type CommentNode,
  isComment,
  isElement,
  isText,
  type ParsedElement,
  type ParsedNode,
  parsed,
} from './parse-html.ts';
import { keyStart, tellsOf } from './quiz-keys.ts';
import { questionAround, questionOf } from './quiz-parts.ts';
import { NO_QUIZ, type Quizzes, quizzesIn, sendsOff } from './quizzes.ts';
import { SLOT } from './slot.ts';
import { helpOf, isHidden, takesAnswers } from './toggled.ts';

declare module 'hast' {
  interface ElementData {
    slot?: Slot;
  }
}

/** What the walk is told on its way down. */
interface Around {
  readonly rendered: Rendered;
  readonly page: Page;
  readonly inFilm: boolean;
  readonly quizzes: Quizzes;
  /** In what holds a question's options, and in one of these. */
  readonly inQuiz: boolean;
  readonly isChosen: boolean;
  /** In one that its author draws: none is drawn in another. */
  readonly inHeading: boolean;
}

/** What HTML holds: lines in place of offsets, slots filled, nothing unsafe left. */
export function parseHtml(rendered: Rendered, page: Page): ElementContent[] {
  const nodes = parsed(rendered.html);
  return safe(nodes, aroundAll(rendered, page, nodes));
}

/** The same; undefined where what would follow stood in something that the HTML opens. */
export function parseClosed(rendered: Rendered, page: Page): ElementContent[] | undefined {
  const { html } = rendered;
  const nodes = parsed(`${html}<${SLOT}>`);
  const last = nodes.at(-1);
  if (last?.nodeName !== SLOT || last.sourceCodeLocation?.startOffset !== html.length) return undefined;
  return safe(nodes.slice(0, -1), aroundAll(rendered, page, nodes));
}

const aroundAll = (rendered: Rendered, page: Page, nodes: readonly ParsedNode[]): Around => ({
  rendered,
  page,
  quizzes: quizzesIn(rendered.html, nodes, tellsOf(page)),
  inFilm: false,
  inQuiz: false,
  isChosen: false,
  inHeading: false,
});

function safe(nodes: readonly ParsedNode[], around: Around): ElementContent[] {
  const kept: ElementContent[] = [];
  let before: ParsedNode | undefined;
  for (const node of nodes) {
    const inserted = nodesAt(node, around);
    const more = inserted ?? safeNode(node, around);
    const [first] = more;
    const last = kept.at(-1);
    // One text for the parser, which has seen a slot.
    const goesOn = inserted ? before && isText(before) : isText(node) && before && nodesAt(before, around);
    if (goesOn && first?.type === 'text' && last?.type === 'text') last.value += first.value;
    else if (first) kept.push(first);
    for (let i = 1; i < more.length; i++) kept.push(more[i]!);
    before = node;
  }
  return kept;
}

function safeNode(node: ParsedNode, around: Around): readonly ElementContent[] {
  if (around.quizzes.at.has(node)) return chosenAt(node, around);
  if (isText(node)) return [{ type: 'text', value: node.value, ...positionOf(node, around) }];
  if (isComment(node)) return commentedAnswer(node, around) ?? commentedRight(node, around);
  return isElement(node) ? safeElement(node, around) : [];
}

/** The options that begin at a node; what shows them is safe, as anything. */
function chosenAt(node: ParsedNode, around: Around): readonly ElementContent[] {
  const group = around.quizzes.at.get(node);
  if (!group) return [];
  const inside = { ...around, quizzes: NO_QUIZ, isChosen: true };
  const lineIn = (nodes: readonly ParsedNode[]) => lineOf(nodes[0] ?? node, around);
  return [questionOf(group, lineOf(node, around), (nodes) => safe(nodes, inside), lineIn)];
}

/** A comment that says that something is right, or crosses it, may be the key to what stands beside it: words that nobody sees. */
const commentedRight = (node: CommentNode, around: Around): readonly ElementContent[] =>
  CROSS.test(node.data) || saysRight(node.data.trim())
    ? [{ ...text(''), ...positionOf(node, around), data: { saidRight: true } }]
    : [];

/** `<!-- x -->`, `<!-- [x] -->`, `<!-- * -->` */
const CROSS = /^\s*(?:[xX*]|\[\s*[xX*]\s*\])\s*$/;

/** What took no part in the HTML: its slot stands here. */
function nodesAt(node: ParsedNode, { rendered: { nodes } }: Around): readonly ElementContent[] | undefined {
  return node.nodeName === SLOT ? nodes.get(node.sourceCodeLocation?.startOffset ?? -1) : undefined;
}

function safeElement(node: ParsedElement, around: Around): readonly ElementContent[] {
  const { inFilm } = around;
  const letters = lettersOf(node);
  const allowed = ALLOWED.get(node.tagName) ?? (letters && 'span');
  const tagName = allowed ?? node.tagName;
  const field = fieldIn(node, around);
  if (field) return field;
  if (isSpent(node, around)) return [];
  reportRemoved(tagName, node, around);
  const drawn = around.inHeading ? undefined : drawnHeading(node, around);
  if (drawn) return [drawn];
  const isFilm = tagName === 'audio' || tagName === 'video';
  const children = childrenOf(node, isFilm ? { ...around, inFilm: true } : around);
  const framed = framedBy(node, children, around);
  if (framed) return [framed];
  if (!allowed || (OF_FILMS.has(tagName) && !inFilm)) return LEFT_OUT.has(tagName) ? [] : children;
  const whole = kept(node, { tagName, letters, children }, around);
  return withGivenApart(node, whole, around);
}

/** Of what holds the options of one question, with that in one. */
function childrenOf(node: ParsedElement, around: Around): ElementContent[] {
  const isQuiz = around.quizzes.around.has(node);
  const children = safe(node.childNodes, isQuiz ? { ...around, inQuiz: true } : around);
  if (!isQuiz) return around.isChosen ? children : tinted(children, node);
  const whole = element('div', {}, children);
  settleEmbeds(whole, around.page);
  return (isInQuestion(node, around) ? undefined : questionAround(whole.children)) ?? whole.children;
}

/** A list of options below what asks, in one item. */
function isInQuestion(node: ParsedElement, { quizzes }: Around): boolean {
  const item = node.parentNode;
  const isItem = item !== null && 'tagName' in item && item.tagName === 'li';
  return isItem && /^[uo]l$/.test(node.tagName) && quizzes.around.has(item);
}

/** Points above the options are given with what asks: `Put these in order:`, and below it these. */
function withGivenApart(node: ParsedElement, whole: Element, around: Around): readonly Element[] {
  if (!isInQuestion(node, around)) return [whole];
  const at = whole.children.findIndex((one) => isPart(one, 'question'));
  const given = whole.children.slice(0, Math.max(at, 0));
  return given.some((one) => isTag(one, 'li'))
    ? [{ ...whole, children: given }, ...whole.children.slice(at).filter((one) => one.type === 'element')]
    : [whole];
}

interface Kept extends Pick<Element, 'tagName' | 'children'> {
  readonly letters: Letters | undefined;
}

function kept(node: ParsedElement, { tagName, letters, children }: Kept, around: Around): Element {
  return {
    type: 'element',
    tagName,
    properties: node.tagName === 'font' ? {} : propertiesOf(tagName, node.attrs),
    children,
    ...marksOf(node, letters),
    ...positionOf(node, around),
  };
}

function marksOf(node: ParsedElement, letters: Letters | undefined): Pick<Element, 'data'> {
  const hidden = isHidden(node);
  return letters || hidden ? { data: data({ ...(letters && { letters }), ...(hidden && { hidden }) }) } : {};
}

function framedBy(node: ParsedElement, children: ElementContent[], around: Around): Element | undefined {
  if (around.isChosen) return undefined;
  const line = lineOf(node, around);
  return foldOf(foldedBy(node, around.inQuiz), children, line) ?? boxOf(node, children, line);
}

function foldOf(
  fold: ReturnType<typeof foldedBy>,
  children: readonly ElementContent[],
  line: number,
): Element | undefined {
  return fold && (hasSubstance(children) || children.some(holdsSlot))
    ? part({ kind: 'disclosure', role: fold.role }, line, [text(fold.title)], flow(children))
    : undefined;
}

/** `<!-- Answer: B -->`: nobody sees it, yet it may be the key to what asks above it. */
function commentedAnswer(node: CommentNode, around: Around): readonly ElementContent[] | undefined {
  const length = keyStart(node.data);
  const { parentNode } = node;
  if (
    length === undefined ||
    (parentNode && 'tagName' in parentNode && !HOLDS_COMMENT.test(parentNode.tagName))
  )
    return undefined;
  const line = lineOf(node, around);
  const title = node.data
    .slice(0, length)
    .replace(/(?<=\p{L})[^\p{L}]+$/u, '')
    .trim();
  const words = node.data.slice(length).trim();
  return [
    part(
      { kind: 'disclosure', role: 'answer', unseen: true },
      line,
      [text(title)],
      [{ type: 'element', tagName: 'p', properties: {}, children: [text(words)], position: at(line) }],
    ),
  ];
}

const HOLDS_COMMENT = /^(?:p|li|div|section|article|blockquote|dd|details)$/;

/** What shows help keeps its words, and what it shows is folded. */
function reportRemoved(name: string, node: ParsedElement, around: Around): void {
  if (!NOTICED.has(name) || around.isChosen || helpOf(node) !== undefined) return;
  around.page.report('element-removed', around.page.place(lineOf(node, around), `<${name}`), { name });
}

/** What learners are to choose from begins a line, with the box that it has on paper. */
function fieldIn(node: ParsedElement, around: Around): readonly ElementContent[] | undefined {
  const line = lineOf(node, around);
  const box = boxOfChoice(node);
  if (box && around.isChosen) return [];
  if (box) return [element('br', {}, [], line), text(`${box} `, line)];
  const own = gapIn(node, line, around.quizzes.gaps.get(node)) ?? buttonIn(node, line);
  return own && [own];
}

/** What sends answers off that are asked without it. */
const isSpent = (node: ParsedElement, { quizzes, isChosen }: Around): boolean =>
  !isChosen && quizzes.at.size + quizzes.gaps.size > 0 && sendsOff(node) && helpOf(node) === undefined;

/** The words of a button that has none of its own. */
function buttonIn(node: ParsedElement, line: number): ElementContent | undefined {
  const value = node.tagName === 'input' ? helpOf(node) : undefined;
  return value === undefined
    ? undefined
    : element('span', {}, [{ ...text(value), data: { button: true } }], line);
}

function ofButton(node: ElementContent): ElementContent {
  if (node.type === 'text') return { ...node, data: { button: true } };
  return isTag(node, 'b', 'strong', 'i', 'em', 'span')
    ? { ...node, children: node.children.map(ofButton) }
    : node;
}

/** Words that may tell by their colour that they are right, or what they show: the element that says so goes. */
function tinted(children: ElementContent[], node: ParsedElement): ElementContent[] {
  if (node.tagName === 'button')
    // What it checks may stand in another piece of the page, or be none that is asked.
    return sendsOff(node) && takesAnswers(node) ? [] : children.map(ofButton);
  return isTinted(node)
    ? children.map((one) => (one.type === 'text' ? { ...one, data: { tinted: true } } : one))
    : children;
}

/** Code, a formula or a directive, whose content comes later. */
const holdsSlot = (node: ElementContent): boolean =>
  node.type === 'element' && (node.data?.slot !== undefined || node.children.some(holdsSlot));

const lineOf = ({ sourceCodeLocation }: ParsedNode, { rendered }: Around): number =>
  rendered.lineAt(sourceCodeLocation?.startOffset ?? 0);

/** Elements that the parser adds have none. */
const positionOf = (node: ParsedNode, around: Around) =>
  node.sourceCodeLocation ? { position: at(lineOf(node, around)) } : {};

/** Elements whose loss a learner would notice. `iframe` isn't among them: it becomes a video or a link. */
const NOTICED: ReadonlySet<string> = new Set(
  'script object embed applet form input select button svg canvas'.split(' '),
);

/**
 * A heading that its author draws: a block whose only content is one bold element, in letters of 16 px or more.
 */
function drawnHeading(node: ParsedElement, around: Around): Element | undefined {
  if (!/^(?:div|p|center)$/.test(node.tagName)) return undefined;
  const [bold, ...others] = node.childNodes.filter((child) => !isText(child) || child.value.trim());
  if (others.length > 0 || !bold || !isElement(bold) || !/^(?:b|strong)$/.test(bold.tagName))
    return undefined;
  if (fontSize(node) < 16 && fontSize(bold) < 16) return undefined;
  const children = safe(bold.childNodes, { ...around, inHeading: true });
  const words = plainText({ type: 'root', children });
  if (!words) return undefined;
  const { page } = around;
  page.report('pseudo-heading', page.place(lineOf(bold, around), words), { words });
  return { type: 'element', tagName: LOOSE_HEADING, properties: {}, children, ...positionOf(node, around) };
}

const PIXELS: Readonly<Record<string, number>> = { px: 1, pt: 4 / 3, em: 16, rem: 16, '%': 0.16 };

function fontSize(node: ParsedElement): number {
  const style = attributeOf(node, 'style') ?? '';
  const [, size, unit] = /font-size\s*:\s*([\d.]+)\s*(px|pt|r?em|%)/i.exec(style) ?? [];
  return Number(size ?? 0) * (PIXELS[unit?.toLowerCase() ?? ''] ?? 0);
}
