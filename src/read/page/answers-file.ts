/**
 * Answers in a file of their own, as `quiz-answers.md` has them beside `quiz.md`: they go to the end of the page, below a
 * heading that says so, where the questions find them as they find any answers there.
 */
import type { Element, ElementContent } from 'hast';
import { element, text } from '../parts.ts';
import type { Reader } from '../syntax/fences/directive.ts';
import { wordIn } from '../titles.ts';
import { headingLevel } from './headings.ts';

export interface AnswersFile {
  /** From the lesson's folder. */
  readonly path: string;
  /** Markdown. */
  readonly text: string;
  /** Whether Cartable has made it of a file of another kind. */
  readonly isMade?: boolean;
}

/** The first is their heading; nothing where there are none. */
export async function answersBelow(file: AnswersFile | undefined, reader: Reader): Promise<ElementContent[]> {
  if (!file) return [];
  const { path, text: whole } = file;
  const { page } = reader;
  const matter = /^---\n[\s\S]*?\n---(?:\n|$)/;
  const body = whole.replace(matter, (lines) => '\n'.repeat(lines.split('\n').length - 1));
  const adopted = page.adopt(path, whole, { text: body, line: 1 });
  const blocks = await reader.inside(path).blocks(adopted.text, adopted.line);
  const heading = element('h2', {}, [text(wordIn(page.language, 'answers'))], adopted.line);
  return [heading, ...belowHeading(withoutTitle(blocks))];
}

/** One heading of the first level, and no other above it, says what the file is. */
function withoutTitle(blocks: readonly ElementContent[]): readonly ElementContent[] {
  const headings = blocks.filter((one) => headingLevel(one) !== undefined);
  const [title, ...others] = headings;
  const isTitle = headingLevel(title) === 1 && others.every((one) => headingLevel(one) !== 1);
  return isTitle ? blocks.filter((one) => one !== title) : blocks;
}

/** Its highest headings on the third level, and the others as far below them as they were. */
function belowHeading(blocks: readonly ElementContent[]): ElementContent[] {
  const highest = Math.min(...blocks.map((one) => headingLevel(one) ?? 7));
  return blocks.map((one) => {
    const level = headingLevel(one);
    if (level === undefined) return one;
    return { ...(one as Element), tagName: `h${Math.min(level - highest + 3, 6)}` };
  });
}
