/**
 * A table to fill in: more than a third of its cells are empty, and words above it say what to do. The learner starts
 * from the table. Answers in a table can't be told from its data: it stays, and a warning says that it shows them.
 */
import type { Element } from 'hast';
import { isTag, plainText, visit } from '../../../lesson/index.ts';
import { asContent } from '../../html/lower.ts';
import { lineOf } from '../../parts.ts';
import { answerAt } from '../answers/answer.ts';
import { blockOf } from '../blocks/block.ts';
import { openQuestion } from './form.ts';
import type { Context, Match } from './pattern.ts';

/** Imperatives and infinitives only: “as noted” and “the complete list” ask nothing. */
const FILL =
  /\b(?:completer?z?|completons|remplir|remplis(?:sez)?|fill|inscrire|inscri(?:s|vez)|notez|noter|ecrire|ecri(?:s|vez)|indiquez|indiquer|write|ausfullen|fullen?|erganzen?|compilare?|compilate|rellenar?|rellenad)\b|\?\s*$/;
const SUGGESTED =
  /\b(?:italiques?|italics?)\b.*\b(?:reponses?|answers?|solutions?)\b|\b(?:reponses?|answers?|solutions?)\b.*\b(?:italiques?|italics?)\b/;

export function tableToFill({ blocks, at, floor, page }: Context): Match | undefined {
  const table = blocks[at] as Element;
  const stem = blocks[at - 1];
  const { words, normalized, isWords } = blockOf(stem);
  if (at <= floor || !stem || !isWords) return undefined;
  if (SUGGESTED.test(normalized)) {
    page.report('table-shows-answers', page.place(lineOf(table)), { words });
    return undefined;
  }
  if (!FILL.test(normalized) || !isToFill(table)) return undefined;
  const answer = answerAt(blocks, at + 1);
  const specific = { kind: 'open', starter: asContent([table]) } as const;
  const question = openQuestion([stem], { specific, ...answer, guess: 'table-to-fill' });
  return { start: at - 1, end: answer?.end ?? at + 1, introduced: true, becomes: [question] };
}

export function isToFill(table: Element): boolean {
  const cells: Element[] = [];
  visit(table, 'element', (node) => {
    if (node.tagName === 'td') cells.push(node);
  });
  const empty = cells.filter(
    (cell) =>
      plainText(cell) === '' && cell.children.every((child) => child.type === 'text' || isTag(child, 'br')),
  );
  return cells.length >= 4 && empty.length > cells.length * 0.3;
}
