/** Options that have figures for letters: `1. iron`, `2. ice`, `Correct answer: 2`; and statements that are true or false. */
import { judgementAlone } from '../../../questions/words/judgement.ts';
import { isLabelled } from './asking.ts';
import { type Context, quoted } from './clues.ts';
import { type Block, cut, type Options, type Paragraph, textPiece, wordsOf } from './document.ts';
import { judging } from './judged.ts';
import { clearTitle } from './titles.ts';

const FIGURE = /^\s*\(?(\d{1,2})\s?[.)]\s*(?=\S)/;
const KEY = /^\s*\(?(\d{1,2}(?:\s*[,;&+]\s*\d{1,2})*)[).]?\s*$/;
/** Lines that one option may go on for. */
const MOST_LINES = 12;

/** Only a key of figures right below them makes options of numbered words: else they are questions, or steps. */
export function withFigures(blocks: readonly Block[], context: Context): readonly Block[] {
  const all: Block[] = [];
  for (const block of blocks) {
    const clear = block.kind === 'paragraph' ? clearTitle(block) : undefined;
    const told = clear && wordsOf((block as Paragraph).pieces).slice(clear.from);
    const figures = told === undefined ? undefined : KEY.exec(told)?.[1];
    const options = figures && optionsAbove(all, figures.match(/\d+/g)!.map(Number));
    const judged = told === undefined || options ? undefined : judgedAbove(all, told, context);
    if (options) all.splice(all.length - options.taken, options.taken, options.block);
    all.push(judged ?? block);
  }
  return all;
}

function optionsAbove(
  all: readonly Block[],
  key: readonly number[],
): { readonly block: Options; readonly taken: number } | undefined {
  const found: { paragraph: Paragraph; figure: number; index: number }[] = [];
  for (let at = all.length - 1, lines = 0; at > 0 && lines <= MOST_LINES; at--, lines++) {
    const paragraph = all[at]!;
    if (paragraph.kind !== 'paragraph' || clearTitle(paragraph)) return undefined;
    const figure = figureOf(paragraph);
    if (figure === undefined) continue;
    if (found[0] && figure !== found[0].figure - 1) return undefined;
    found.unshift({ paragraph, figure, index: at });
    lines = 0;
    if (figure === 1) break;
  }
  const right = found.filter(({ figure }) => key.includes(figure));
  if (found[0]?.figure !== 1 || found.length < 2 || right.length !== new Set(key).size) return undefined;
  const options = found.map(({ paragraph, figure, index }, i) => {
    const below = all.slice(index + 1, found[i + 1]?.index);
    const from = FIGURE.exec(wordsOf(paragraph.pieces))?.[0].length ?? 0;
    const pieces = [paragraph.pieces, ...below.map((one) => (one as Paragraph).pieces)].flatMap(
      (one, line) => (line === 0 ? cut(one, from) : [textPiece(' '), ...one]),
    );
    return { at: paragraph.at, label: `${figure}.`, pieces };
  });
  const { index, paragraph } = found[0];
  return { block: { kind: 'options', at: paragraph.at, options }, taken: all.length - index };
}

function figureOf({ list, pieces }: Paragraph): number | undefined {
  if (list?.form === 'number') return list.value;
  const found = FIGURE.exec(wordsOf(pieces));
  return found ? Number(found[1]) : undefined;
}

/** A numbered statement, judged right below. */
function judgedAbove(all: readonly Block[], told: string, { report }: Context): Options | undefined {
  const isTrue = judgementAlone(told);
  const statement = all.at(-1);
  if (isTrue === undefined || statement?.kind !== 'paragraph' || !isLabelled(statement)) return undefined;
  report('docx-answer', statement.at, { by: 'word', words: quoted(told) });
  return judging(statement.at, isTrue);
}
