/**
 * Answers in a file of their own, as `quiz-answers.md` has them beside `quiz.md`: they go to the end of the page, below a
 * heading that says so, where the questions find them as they find any answers there. What none takes leaves the page.
 */
import type { Element, ElementContent, Root } from 'hast';
import { isTag, plainText, SKIP, visit } from '../../lesson/index.ts';
import { element, isPart, lineOf, text } from '../parts.ts';
import { exerciseLabelOf } from '../questions/words/exercise-label.ts';
import type { Reader } from '../syntax/fences/directive.ts';
import { withoutMatter } from '../syntax/rules/lines.ts';
import { wordIn } from '../titles.ts';
import { notesInPlace } from './footnotes.ts';
import { headingLevel } from './headings.ts';

export interface AnswersFile {
  /** From the lesson's folder. */
  readonly path: string;
  /** Markdown. */
  readonly text: string;
  /** Whether Cartable has made it of a file of another kind. */
  readonly isMade?: boolean;
}

/** The first parts them from the page, the second is their heading; nothing where there are none. */
export async function answersBelow(file: AnswersFile | undefined, reader: Reader): Promise<ElementContent[]> {
  if (!file) return [];
  const { path, text: whole } = file;
  const { page } = reader;
  const adopted = page.adopt(path, whole, { text: withoutMatter(whole), line: 1 });
  const blocks = notesInPlace(await reader.inside(path).blocks(adopted.text, adopted.line));
  const heading = element('h2', {}, [text(wordIn(page.language, 'answers'))], adopted.line);
  const told = withoutOpening(withoutTitle(blocks));
  return [element('hr', {}, [], adopted.line), heading, ...belowHeading(told)];
}

/** One heading of the first level, and no other above it, says what the file is. */
function withoutTitle(blocks: readonly ElementContent[]): readonly ElementContent[] {
  const headings = blocks.filter((one) => headingLevel(one) !== undefined);
  const [title, ...others] = headings;
  const isTitle = headingLevel(title) === 1 && others.every((one) => headingLevel(one) !== 1);
  return isTitle ? blocks.filter((one) => one !== title) : blocks;
}

/** What is said before the answers begin answers nothing: `Try it yourself first!` */
function withoutOpening(blocks: readonly ElementContent[]): readonly ElementContent[] {
  const first = blocks.findIndex((one) => !isSaid(one));
  const counted = blocks.filter(begins).reduce((sum, one) => sum + (isTag(one, 'ol') ? itemsOf(one) : 1), 0);
  return first > 0 && begins(blocks[first]) && counted > 1 ? blocks.slice(first) : blocks;
}

const itemsOf = (list: Element): number => list.children.filter((one) => isTag(one, 'li')).length;

const begins = (node: ElementContent | undefined): boolean =>
  headingLevel(node) !== undefined ||
  isTag(node, 'ol') ||
  (node !== undefined && exerciseLabelOf(plainText(node)) !== undefined);

const isSaid = (node: ElementContent): boolean =>
  (node.type === 'element' && /^(?:p|blockquote|hr)$/.test(node.tagName) && !begins(node)) ||
  isPart(node, 'callout');

/** Its highest headings on the third level, and the others as far below them as they were. */
function belowHeading(blocks: readonly ElementContent[]): ElementContent[] {
  const highest = Math.min(...blocks.map((one) => headingLevel(one) ?? 7));
  return blocks.map((one) => {
    const level = headingLevel(one);
    if (level === undefined) return one;
    return { ...(one as Element), tagName: `h${Math.min(level - highest + 3, 6)}` };
  });
}

/**
 * What of a page's tree stands in a file that only answers it.
 *
 * @param beside what was read of it, if anything
 * @param isIn lines of the page's own text that it has
 */
export function theirsIn(beside: readonly ElementContent[], isIn?: (line: number) => boolean) {
  const from = lineOf(beside[0]);
  const isTheirs = isIn ?? (beside.length > 0 ? (line: number) => line >= from : undefined);
  const areTheirs = (node: ElementContent): boolean =>
    isTheirs !== undefined && node.position !== undefined && isTheirs(lineOf(node));
  const blocksOf = (tree: Root): ElementContent[] => tree.children as ElementContent[];
  return {
    isTheirs,
    without: (tree: Root): Root =>
      isTheirs ? { ...tree, children: blocksOf(tree).filter((one) => !areTheirs(one)) } : tree,
    headingIn: (tree: Root): ElementContent | undefined =>
      blocksOf(tree).find((one) => areTheirs(one) && headingLevel(one) !== undefined),
    /** How much of it answers something, from 0 to 1, by what is left of it once the questions have theirs. */
    toldIn(tree: Root): (left: readonly ElementContent[]) => { readonly told?: number } {
      if (!isTheirs) return () => ({});
      const found: Element[] = [];
      visit(tree, 'element', (node) => {
        if (!areTheirs(node)) return undefined;
        found.push(node);
        return SKIP;
      });
      const whole = Math.max(lengthOf(found), 1);
      return (left) => ({ told: 1 - lengthOf(left) / whole });
    },
  };
}

const lengthOf = (blocks: readonly ElementContent[]): number =>
  blocks.reduce((sum, one) => sum + plainText(one).length, 0);
