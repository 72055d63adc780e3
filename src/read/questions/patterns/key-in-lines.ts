/** What asks in lines of one paragraph, of which the last say a key that none of the others is known by. */
import type { Element, ElementContent } from 'hast';
import { isTag, plainText, rawText } from '../../../lesson/index.ts';
import { linesOf, paragraphOf } from '../blocks/lines.ts';
import { withoutStart } from '../blocks/starts.ts';
import { behindFirmTitle } from '../words/key-title.ts';
import { endsAsking } from '../words/lexicon.ts';
import { openQuestion } from './form.ts';
import type { Context, Match } from './pattern.ts';

export function keyInLines({ blocks, at }: Context): Match | undefined {
  const cut = cutAtKey(blocks[at]);
  if (!cut) return undefined;
  const { asked, feedback } = cut;
  const question = openQuestion([asked], { feedback, guess: 'answer-in-clear' });
  return { start: at, end: at + 1, introduced: true, becomes: [question] };
}

interface Cut {
  readonly asked: Element;
  readonly feedback: readonly ElementContent[];
}

/** A paragraph cut in two at the line that says a key, where one above it asks. */
export function cutAtKey(block: ElementContent | undefined): Cut | undefined {
  if (!isTag(block, 'p')) return undefined;
  const all = linesOf(block);
  if (all.length < 2) return undefined;
  const lines = all.map((line) => ({ line, paragraph: paragraphOf([line]) }));
  const at = lines.findIndex(({ paragraph }, i) => i > 0 && titleIn(paragraph) !== undefined);
  const asks = lines.slice(0, Math.max(at, 0)).some(({ paragraph }) => endsAsking(plainText(paragraph)));
  if (!asks) return undefined;
  const told = paragraphOf(lines.slice(at).map(({ line }) => line));
  const feedback = withoutStart(told, titleIn(told) ?? 0);
  return { asked: paragraphOf(lines.slice(0, at).map(({ line }) => line)), feedback };
}

const titleIn = (paragraph: Element): number | undefined => behindFirmTitle(rawText(paragraph.children));
