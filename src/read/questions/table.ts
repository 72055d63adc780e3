/**
 * Shapes S and T: tables.
 *
 *     Fill in the table:                    The suggested answers are in italics.
 *
 *     | body | floats? |                    | body | floats? |
 *     | ---- | ------- |                    | ---- | ------- |
 *     | ice  |         |                    | ice  | *yes*   |
 *     | iron |         |                    | iron | *no*    |
 *
 * S: more than a third of the cells are empty, and words above it say what to do: the learner starts from the table.
 * T: answers in a table can't be told from its data: it stays, and a warning says that it shows them.
 */
import type { Element } from 'hast';
import { plainText, visit } from '../../lesson/index.ts';
import { asContent } from '../lower.ts';
import { lineOf } from '../parts.ts';
import { isTag } from './kinds/key.ts';
import { fold } from './lexicon.ts';
import type { Shape } from './shape.ts';
import { isWords, toldFrom } from './stem.ts';

/** Imperatives and infinitives only: “as noted” and “the complete list” ask nothing. */
const FILL =
  /\b(?:completer?z?|completons|remplir|remplis(?:sez)?|fill|inscrire|inscri(?:s|vez)|notez|noter|ecrire|ecri(?:s|vez)|indiquez|indiquer|write|ausfullen|fullen?|erganzen?|compilare?|compilate|rellenar?|rellenad)\b|\?\s*$/;
const SUGGESTED =
  /\b(?:italiques?|italics?)\b.*\b(?:reponses?|answers?|solutions?)\b|\b(?:reponses?|answers?|solutions?)\b.*\b(?:italiques?|italics?)\b/;

export const tableToFill: Shape = {
  id: 'table-to-fill',
  find: ({ blocks, at, floor, page }) => {
    const table = blocks[at];
    const stem = blocks[at - 1];
    if (!isTag(table, 'table') || at <= floor || !stem || !isWords(stem)) return undefined;
    const words = fold(plainText(stem));
    if (SUGGESTED.test(words)) {
      page.report('table-shows-answers', page.place(lineOf(table)), { words: plainText(stem) });
      return undefined;
    }
    if (!isToFill(table) || !FILL.test(words)) return undefined;
    const told = toldFrom(blocks, at + 1);
    return {
      start: at - 1,
      end: told?.end ?? at + 1,
      introduced: true,
      becomes: [
        {
          type: 'draft',
          specific: { kind: 'open', starter: asContent([table]) },
          stem: [stem],
          ...(told && { hints: told.hints, feedback: told.feedback }),
          line: lineOf(stem),
          guess: 'table-to-fill',
        },
      ],
    };
  },
};

export const isToFill = (table: Element): boolean => {
  const cells: Element[] = [];
  visit(table, 'element', (node) => {
    if (node.tagName === 'td') cells.push(node);
  });
  const empty = cells.filter(
    (cell) =>
      plainText(cell) === '' && cell.children.every((child) => child.type === 'text' || isTag(child, 'br')),
  );
  return cells.length >= 4 && empty.length > cells.length * 0.3;
};
