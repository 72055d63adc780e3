/** What a block is to the patterns: decided once, however many of them ask. */
import type { Element, ElementContent } from 'hast';
import { Placeholder, plainText } from '../../lesson/index.ts';
import { headingLevel } from '../page/headings.ts';
import { type DisclosureRole, element, holdsPart, isPart, titleOf } from '../parts.ts';
import { labelOf } from './label.ts';
import { asksLearner, normalize, opensOnly, roleOfTitle } from './lexicon.ts';

export interface Block {
  /** Plain words, in one line. */
  readonly words: string;
  /** The same in lower case, without accents. */
  readonly normalized: string;
  /** The title of a part. */
  readonly title: string;
  /** Of a heading, from 1. */
  readonly level?: number;
  /** `a)`, `Q1.`: what its words are numbered with. */
  readonly label?: string;
  /** Whether it asks by its last words. */
  readonly asks: boolean;
  /** What it is to the question before it; undefined for what folds nothing and answers nothing. */
  readonly role?: DisclosureRole;
  /** A fold without a title, or one that only says to open it. */
  readonly untitled: boolean;
  /** A paragraph or quotation of words. */
  readonly isWords: boolean;
  /** Code, a picture, a film or a table. */
  readonly isShown: boolean;
  /** What may stand between a question and its answer: what is shown, groups and remarks. */
  readonly isAside: boolean;
  /** Whether questions or folds lie in it, however deep. */
  readonly holdsQuestions: boolean;
}

let blocks = new Map<ElementContent, Block>();

/** What is known of one page's blocks is kept while its questions are looked for. (A weak map costs the collector a tenth of that.) */
export function forgetBlocks(): void {
  blocks = new Map();
}

/** The class of a block of the page, which doesn't change any more. */
export function blockOf(node: ElementContent | undefined): Block {
  if (!node) return NOTHING;
  const known = blocks.get(node);
  if (known) return known;
  const block = node.type === 'element' ? classOf(node) : { ...NOTHING, ...wordsOf(node) };
  blocks.set(node, block);
  return block;
}

/** What a node is to the question before it, at any depth: only parts are something. */
export function roleOf(node: ElementContent | undefined): DisclosureRole | undefined {
  return node?.type === 'element' && node.data?.part ? blockOf(node).role : undefined;
}

const NOTHING: Block = {
  words: '',
  normalized: '',
  title: '',
  asks: false,
  untitled: false,
  isWords: false,
  isShown: false,
  isAside: false,
  holdsQuestions: false,
};

function wordsOf(node: ElementContent) {
  const words = plainText(node);
  return { words, normalized: normalize(words), label: labelOf(words) };
}

function classOf(node: Element): Block {
  const text = wordsOf(node);
  const title = node.data?.part ? plainText(element('p', {}, titleOf(node))) : '';
  const role = roleBy(node, title);
  const picture = isPicture(node);
  const isShown = MEDIA.has(node.tagName) || picture;
  const holdsQuestions = holdsPart(node, 'disclosure', 'exercise', 'solution', 'question');
  return {
    ...text,
    title,
    level: headingLevel(node),
    asks:
      /^(?:p|h[1-6]|blockquote|ul|ol|cartable-heading)$/.test(node.tagName) && asksLearner(text.normalized),
    role,
    untitled: isUntitled(node, title),
    isWords: (node.tagName === 'p' || node.tagName === 'blockquote') && !picture,
    isShown,
    isAside:
      isShown ||
      ((isPart(node, 'group') || (isPart(node, 'callout') && role === undefined)) && !holdsAnswers(node)),
    holdsQuestions,
  };
}

function roleBy(node: Element, title: string): DisclosureRole | undefined {
  if (isPart(node, 'solution')) return 'answer';
  if (isPart(node, 'disclosure')) {
    const { role, remark } = node.data.part;
    const its = role ?? roleOfTitle(title);
    return remark && !role && its === 'question' ? 'extra' : its;
  }
  // `{admonition} Answer` isn't folded, yet answers; a remark is a remark whatever else its title says.
  if (!isPart(node, 'callout') || normalize(title).length >= 40) return undefined;
  const role = roleOfTitle(title);
  // Authors give `:class: hint` to answers too, for its colour: the title decides.
  return role === 'answer' || (role === 'hint' && node.data.part.variety === 'hint') ? role : undefined;
}

function isUntitled(node: Element, title: string): boolean {
  return isPart(node, 'disclosure') && !node.data.part.role && !node.data.part.remark && opensOnly(title);
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
