/**
 * A task list below a paragraph, or right below a heading, as quizdown writes choices; a quotation between them
 * is a hint, as it is there.
 *
 *     ### Which of these floats?
 *
 *     > Think of a glass of water.
 *
 *     - [x] ice
 *     - [ ] iron
 *
 * Its stem must ask: below other words it is a list of things to do, and no question.
 */
import type { ElementContent } from 'hast';
import { plainText } from '../../lesson/index.ts';
import { element, lineOf } from '../parts.ts';
import { formOf } from './form.ts';
import { CHOOSE } from './keyless.ts';
import { boxesFrom } from './kinds/boxes.ts';
import { isTag } from './kinds/key.ts';
import { withoutLabel } from './label.ts';
import { fold } from './lexicon.ts';
import type { Scene, Shape } from './shape.ts';
import { headingAbove, stemBefore, toldFrom } from './stem.ts';

/** Ends by asking, is called a question, or tells to choose; `Before you start` does neither. */
const ASKS = new RegExp(
  [
    /\?[^\p{L}\p{N}]*$/u,
    /^(?:quiz|qcm|mcq|questions?|frage|domanda|pregunta)\b/u,
    /^(?:please )?(?:select|choose|tick|check|pick|mark|find|identify|decide|say|name|indicate)\b/u,
    /^(?:selectionne|choisi|coche|entoure|trouve|indique|designe|marque)\p{L}*\b/u,
    /^(?:wahle|kreuze|finde|markiere)\p{L}*\b|^(?:scegli|seleziona|spunta|elige|marca|selecciona)\p{L}*\b/u,
    CHOOSE,
  ]
    .map(({ source }) => source)
    .join('|'),
  'u',
);

export const boxedList: Shape = {
  id: 'boxed-list',
  find: (scene) => {
    const { blocks, at, page } = scene;
    const boxes = boxesFrom(blocks, at);
    if (!boxes) return undefined;
    const stem = stemOf(scene);
    if (!stem) return undefined;
    const words = stem.words.map(plainText).join(' ').trim();
    if (!ASKS.test(fold(withoutLabel(words)))) {
      const ticked = boxes.options.find(({ correct }) => correct);
      if (ticked) page.report('task-list-kept', page.place(ticked.line, '['), { words });
      return undefined;
    }
    const key = formOf([...stem.words, ...blocks.slice(at, boxes.end)], page)!;
    const told = toldFrom(blocks, boxes.end);
    return {
      start: stem.start,
      end: told?.end ?? boxes.end,
      introduced: true,
      becomes: [
        {
          type: 'draft',
          specific: key.specific ?? { kind: 'open' },
          stem: key.stem,
          hints: [...(stem.hint ? [stem.hint] : []), ...(told?.hints ?? [])],
          ...(told && { feedback: told.feedback }),
          line: lineOf(stem.words[0]),
          guess: 'task-list',
        },
      ],
    };
  },
};

interface Stem {
  readonly start: number;
  readonly words: readonly ElementContent[];
  readonly hint?: readonly ElementContent[];
}

const stemOf = (scene: Scene): Stem | undefined => {
  const { blocks, at } = scene;
  const quote = blocks[at - 1];
  const hint = at > scene.floor && isTag(quote, 'blockquote') ? quote.children : undefined;
  const last = hint ? at - 1 : at;
  const start = stemBefore({ ...scene, at: last });
  const heading = headingAbove(scene);
  if (start === undefined) {
    if (!heading || last !== scene.floor) return undefined;
    const words = [element('p', {}, heading.children, lineOf(heading))];
    return { start: last, words, ...(hint && { hint }) };
  }
  return { start, words: blocks.slice(start, last), ...(hint && { hint }) };
};
