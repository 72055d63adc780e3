/**
 * A task list below a paragraph, or right below a heading, as quizdown writes choices; a quotation between them
 * is a hint, as it is there. Its stem must ask: below other words it is a list of things to do, and no question.
 */
import type { ElementContent } from 'hast';
import { element, isTag, lineOf } from '../parts.ts';
import { answerAt } from './answer.ts';
import { questionOf, wordsOf } from './form.ts';
import { CHOOSE } from './keyless.ts';
import { boxesFrom } from './kinds/boxes.ts';
import { withoutLabel } from './label.ts';
import { normalize } from './lexicon.ts';
import type { Context, Match } from './pattern.ts';
import { stemBefore } from './stem.ts';

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

export function boxedList(context: Context): Match | undefined {
  const { blocks, at, floor, page } = context;
  const boxes = boxesFrom(blocks, at);
  if (!boxes) return undefined;
  const quote = blocks[at - 1];
  const hint = at > floor && isTag(quote, 'blockquote') ? [quote.children] : [];
  const last = at - hint.length;
  const start = stemBefore(context, last) ?? last;
  const asking = start < last ? blocks.slice(start, last) : headingAsWords(context, last);
  if (!asking) return undefined;
  const words = wordsOf(asking);
  if (!ASKS.test(normalize(withoutLabel(words)))) {
    const ticked = boxes.options.find(({ correct }) => correct);
    if (ticked) page.report('task-list-kept', page.place(ticked.line, '['), { words });
    return undefined;
  }
  const answer = answerAt(blocks, boxes.end);
  const question = questionOf([...asking, ...blocks.slice(at, boxes.end)], page, {
    ...answer,
    hints: [...hint, ...(answer?.hints ?? [])],
    line: lineOf(asking[0]),
    guess: 'task-list',
  });
  return { start, end: answer?.end ?? boxes.end, introduced: true, becomes: [question] };
}

/** The heading asks where no words stand below it. */
function headingAsWords({ heading, floor }: Context, last: number): readonly ElementContent[] | undefined {
  return heading && last === floor ? [element('p', {}, heading.children, lineOf(heading))] : undefined;
}
