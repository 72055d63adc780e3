/**
 * What Blackboard shows of a test that was handed in: a table a question, with the tables of its answers in it. Small
 * pictures say which offers are right. They become the lines that other programs print:
 *
 *     Question 1                                             Question 1
 *     1 out of 1 points                                      1 out of 1 points
 *     | [Correct] | Which floats?                       |    Which floats?
 *     |           | | Selected Answer: | [Correct] ice | |   Answers:
 *     |           | | Answers:         | iron          | |   ○ iron
 *     |           | |                  | [Correct] ice | |   Correct answer:
 *     |           | | Response Feedback: | It is light. | |  ○ ice
 *                                                            Feedback
 *                                                            It is light.
 */
import {
  type Block,
  type Cell,
  isBlank,
  type Paragraph,
  type Piece,
  piecesOf,
  type Table,
  textPiece,
  withoutBlankEnds,
  wordsOf,
} from './document.ts';
import { RIGHT, WRONG } from './prints.ts';

const CHOSEN =
  /^(?:selected answers?|réponses? sélectionnées?|ausgewählte antwort(?:en)?|respuestas? seleccionadas?|rispost[ae] selezionat[ae]|respostas? selecionadas?)\s?:$/i;
const OFFERED = /^(?:answers|réponses|antworten|respuestas|risposte|respostas)\s?:$/i;
const KEY =
  /^(?:correct answers?|bonnes? réponses?|réponses? correctes?|richtige antwort(?:en)?|respuestas? correctas?|rispost[ae] corrett[ae]|respostas? corretas?)\s?:$/i;
const SAID =
  /^(?:response feedback|commentaires? (?:sur|en) (?:la )?réponse|feedback zur antwort|comentarios para respuesta|feedback (?:della risposta|da resposta))\s?:$/i;
/** Where nobody has answered, or said anything. */
const NOTHING = /^\[\s?(?:none given|aucune réponse|keine angabe|sin respuesta|nessuna|nenhuma)[^\]]*\]$/i;

export const withReviewed = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((one) => (one.kind === 'table' && tablesIn(one).some(isAnswers) ? linesOf(one) : [one]));

const tablesIn = ({ rows }: Table): readonly Table[] =>
  rows.flat().flatMap(({ blocks }) => blocks.filter((one) => one.kind === 'table'));

const nameOf = ([first]: readonly Cell[]): string => (first ? wordsOf(piecesOf(first.blocks)).trim() : '');

const isAnswers = ({ rows }: Table): boolean => rows.some((row) => CHOSEN.test(nameOf(row)));

/** What asks, and the lines of the tables in it. */
const linesOf = ({ rows }: Table): readonly Block[] =>
  rows.flat().flatMap(({ blocks }) =>
    blocks.flatMap((one): readonly Block[] => {
      if (one.kind === 'table') return answersIn(one) ?? [one];
      return one.kind === 'paragraph' && isVoid(one.pieces) ? [] : [one];
    }),
  );

const isSign = (piece: Piece, ...signs: readonly RegExp[]): boolean =>
  piece.kind === 'image' && signs.some((one) => one.test(piece.alt.trim()));

/** Nothing, or a picture that says how somebody has answered all of it. */
const isVoid = (pieces: readonly Piece[]): boolean =>
  isBlank(pieces.filter((one) => !isSign(one, RIGHT, WRONG)));

/** Each row by its name, or by the one above it. */
function answersIn({ rows }: Table): readonly Block[] | undefined {
  const names = rows.map(nameOf);
  if (!names.every((one) => one === '' || [CHOSEN, OFFERED, KEY, SAID].some((name) => name.test(one))))
    return undefined;
  const isOffering = names.some((one) => OFFERED.test(one));
  let name = '';
  const lines = rows.flatMap((row, y): readonly Block[] => {
    name = names[y] || name;
    const blocks = row.slice(1).flatMap((cell) => cell.blocks);
    const pieces = piecesOf(blocks);
    if (isVoid(pieces) || NOTHING.test(wordsOf(pieces).trim())) return [];
    if (OFFERED.test(name)) return offerOf(pieces, row);
    if (SAID.test(name)) return [titled('Feedback', row), ...blocks];
    // What somebody has chosen of what is offered says nothing that its picture doesn't.
    if (isOffering) return [];
    const isRight = KEY.test(name) || pieces.some((one) => isSign(one, RIGHT));
    return isRight ? [titled('The correct answer is:', row), ...blocks.map(unsigned)] : [];
  });
  return names.some((one) => CHOSEN.test(one)) ? [titled('Answers:', rows[0]!), ...lines] : lines;
}

const unsigned = (block: Block): Block =>
  block.kind === 'paragraph'
    ? { ...block, pieces: block.pieces.filter((one) => !isSign(one, RIGHT, WRONG)) }
    : block;

function offerOf(pieces: readonly Piece[], row: readonly Cell[]): readonly Block[] {
  const isRight = pieces.some((one) => isSign(one, RIGHT));
  const words = withoutBlankEnds(pieces.filter((one) => !isSign(one, RIGHT, WRONG)));
  const offer = { ...titled('○ ', row), pieces: [textPiece('○ '), ...words] };
  return isRight ? [titled('Correct answer:', row), offer] : [offer];
}

const titled = (words: string, row: readonly Cell[]): Paragraph => ({
  kind: 'paragraph',
  at: row.at(-1)?.blocks[0]?.at ?? 1,
  role: 'words',
  pieces: [textPiece(words)],
});
