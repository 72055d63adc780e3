/**
 * Questions for an interview, or to practise, that a page answers right below each: it says in its title, or in the heading
 * of a section, what they are. What stands below a heading or a line in bold that asks, or below the first words of an
 * item, answers it.
 *
 *     ## Interview questions
 *
 *     **Why does ice float?**
 *
 *     It is lighter than water.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag } from '../../../lesson/index.ts';
import { lineOf, part } from '../../parts.ts';
import { blockOf, isRule, levelOf, sectionEnd } from '../blocks/block.ts';
import { clearTitle, standingTitle } from '../blocks/clear-answer.ts';
import { boxesIn } from '../kinds/boxes.ts';
import { asksLearner, normalize, tellsFirst } from '../words/lexicon.ts';

const CALLED =
  /\b(?:interview|practice|revision|exam) questions?\b|\bquestions? d'entretien\b|\binterviewfragen\b|\bpreguntas (?:de|para) (?:la )?entrevistas?\b|\bdomande (?:di|per i[l]?|da) colloqui[o]?\b/;
/** `100 exercises with solutions`, « Exercices corrigés »: what counts there is asked, too. */
const SOLVED =
  /\b(?:(?:exercises?|problems?|puzzles|tasks)\b.{0,20}\b(?:with|and) (?:their )?(?:solutions|answers)|(?:solved|worked) (?:exercises|problems)|exercices? (?:corriges|resolus|avec (?:corriges?|solutions?))|(?:ubungen|aufgaben) mit (?:musterlosung|losung)(?:en)?|esercizi (?:svolti|risolti|con soluzion[ei])|ejercicios (?:resueltos|con soluciones)|exercicios (?:resolvidos|com (?:solucoes|respostas))|oefeningen met oplossingen)\b/;
/** So many of a section are answered so, or none is. */
const FEWEST = 3;

/**
 * @param title of the page, which is no block any more
 * @param file may say what the title doesn't: `100_exercises_with_solutions.md`
 */
export function withToldBelow(
  blocks: readonly ElementContent[],
  title: string,
  file: string,
): readonly ElementContent[] {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/[_-]+/g, ' ');
  if (SOLVED.test(normalize(title)) || SOLVED.test(normalize(name))) return answered(blocks, asksCounted);
  if (CALLED.test(normalize(title))) return answered(blocks);
  const from = blocks.findIndex(
    (one) => blockOf(one).level !== undefined && CALLED.test(blockOf(one).normalized),
  );
  if (from < 0) return blocks;
  const to = sectionEnd(blocks, from + 1, levelOf(blocks[from]));
  return [...blocks.slice(0, from + 1), ...answered(blocks.slice(from + 1, to)), ...blocks.slice(to)];
}

interface Run {
  readonly blocks: readonly ElementContent[];
  /** How many asked, and how many of them were answered. */
  readonly asked: number;
  readonly told: number;
}

type Asks = (block: ElementContent) => boolean;

function answered(blocks: readonly ElementContent[], asksHere: Asks = asksAlone): readonly ElementContent[] {
  const runs: Run[] = [];
  for (let at = 0; at < blocks.length; ) {
    const isAsked = asksHere(blocks[at]!);
    const end = isAsked ? answerEnd(blocks, at, asksHere) : at + 1;
    runs.push(isAsked ? runOf(blocks.slice(at, end)) : inItems(blocks[at]!));
    at = end;
  }
  const asked = runs.reduce((sum, one) => sum + one.asked, 0);
  const told = runs.reduce((sum, one) => sum + one.told, 0);
  return told >= FEWEST && told * 2 >= asked ? runs.flatMap((one) => one.blocks) : blocks;
}

/** A heading, or a line in bold. */
function asksAlone(block: ElementContent): boolean {
  const words = standingTitle(block);
  return words !== undefined && asks(words);
}

/** `### 22. Normalizing a matrix`, too. */
const asksCounted: Asks = (block) =>
  asksAlone(block) ||
  (blockOf(block).level !== undefined && /^\d{1,3}[.)]\s+\S+ \S/.test(blockOf(block).words));

const asks = (words: string): boolean =>
  asksLearner(normalize(words).replace(/[^\p{L}\p{N}?]+$/u, '')) || tellsFirst(words);

/** Where the next asks, the section ends, or a rule stands. */
const answerEnd = (blocks: readonly ElementContent[], at: number, asksHere: Asks): number =>
  sectionEnd(blocks, at + 1, levelOf(blocks[at]), (one) => asksHere(one) || isRule(one));

function runOf([asking, ...below]: readonly ElementContent[]): Run {
  const blocks = asking === undefined ? [] : [asking, ...below];
  const given = isPointedAt(asking, below) ? 1 + below.findIndex(({ type }) => type === 'element') : 0;
  const told = below.slice(given);
  const isTold =
    told.some(({ type }) => type === 'element') &&
    !told.some((one) => blockOf(one).holdsQuestions || clearTitle(one) !== undefined || isOffered(one));
  return isTold
    ? {
        blocks: [
          asking!,
          ...below.slice(0, given),
          part({ kind: 'disclosure', role: 'answer' }, lineOf(told[0]), [], told),
        ],
        asked: 1,
        told: 1,
      }
    : { blocks, asked: 1, told: 0 };
}

/** `What does the following print?`: the code, picture or table right below is asked about. */
function isPointedAt(asking: ElementContent | undefined, below: readonly ElementContent[]): boolean {
  const [first, ...others] = below.filter(({ type }) => type === 'element');
  return others.length > 0 && blockOf(first).isShown && POINTS.test(blockOf(asking).normalized);
}

const POINTS =
  /\b(?:following|below|these|this|suivant\w*|ci-dessous|folgend\w*|seguent\w*|siguiente\w*|volgende)\b/;

/** Options with letters, or boxes to tick. */
const isOffered = (block: ElementContent): boolean =>
  /^\(?a\s?[.)]/i.test(blockOf(isTag(block, 'ul', 'ol') ? elementsOf(block)[0] : block).words) ||
  boxesIn([block]) !== undefined;

/** `1. **Why does ice float?**`, and in the same item what answers it. */
function inItems(block: ElementContent): Run {
  const items = isTag(block, 'ol', 'ul') ? elementsOf(block) : [];
  const runs = items.map((item) => {
    const own = elementsOf(item);
    const [first] = own;
    return first &&
      own.length > 1 &&
      isTag(first, 'p', 'h2', 'h3', 'h4', 'h5', 'h6') &&
      asks(blockOf(first).words)
      ? runOf(own)
      : undefined;
  });
  if (runs.every((one) => one === undefined)) return { blocks: [block], asked: 0, told: 0 };
  const children = items.map(
    (item, i): Element => ({ ...item, children: [...(runs[i]?.blocks ?? item.children)] }),
  );
  return {
    blocks: [{ ...(block as Element), children }],
    asked: runs.filter((one) => one !== undefined).length,
    told: runs.reduce((sum, one) => sum + (one?.told ?? 0), 0),
  };
}
