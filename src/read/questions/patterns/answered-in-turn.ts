/**
 * What answers each question of a run, and is called so by nobody: the lines below the one that asks, or what is said behind
 * its mark.
 *
 *     1. What is fog?              1. What is fog? A low cloud.
 *     A low cloud.                 2. What floats? Ice.
 *
 *     2. Metals that are liquid:   …
 *     Mercury
 *
 * One may add to what it asks; where nearly all do, they answer. Those among them that are to be ended are answered likewise.
 */
import type { ElementContent } from 'hast';
import { isTag, Placeholder, rawText } from '../../../lesson/index.ts';
import { withChildren } from '../../parts.ts';
import { linesOf, paragraphOf } from '../blocks/lines.ts';
import { onlyIn, type Row } from '../blocks/rows.ts';
import { cutAt } from '../blocks/starts.ts';
import { optionsAt } from '../choices/options.ts';
import { holdsBlank } from '../words/blanks.ts';
import { withoutLabel } from '../words/label.ts';
import { asksAsOwner, asksOrTellsIn, endsAsking, normalize } from '../words/lexicon.ts';
import { tellsPoints } from '../words/points.ts';
import { isToBeEnded } from './asked-words.ts';

export interface Answered {
  readonly asked: Row;
  readonly told: Row;
}

/** Of those alone that ask, or are to be ended, one can be sure. */
type Found = Answered & { readonly isSure: boolean };

const FEWEST = 4;

/** Undefined where they are not answered so. */
export function answeredEach(rows: readonly Row[]): readonly (Answered | undefined)[] | undefined {
  if (rows.length < FEWEST) return undefined;
  return habit(rows.map(inLines), rows.length * 0.8) ?? habit(rows.map(behindMark), rows.length * 0.9);
}

/** @param least so many are answered so, two thirds of them surely */
function habit(
  all: readonly (Found | undefined)[],
  least: number,
): readonly (Answered | undefined)[] | undefined {
  const told = all.filter((one) => one !== undefined);
  const sure = told.filter(({ isSure }) => isSure);
  const asking = sure.filter(({ asked }) => endsAsking(wordsOf(asked)));
  const own = asking.filter(({ asked }) => asksAsOwner(wordsOf(asked)));
  // `Which word is wrong?`, several times: what stands behind it is asked about.
  const different = new Set(told.map(({ asked }) => normalize(withoutLabel(wordsOf(asked))))).size;
  const isHabit =
    told.length >= Math.max(FEWEST, least) &&
    different * 4 >= told.length * 3 &&
    sure.length * 3 >= told.length * 2 &&
    asking.length * 2 >= sure.length &&
    own.length * FEW_OWN < asking.length;
  return isHabit ? all : undefined;
}
/** Of so many, one may be asked as the reader of a manual does. */
const FEW_OWN = 4;

function inLines(row: Row): Found | undefined {
  const only = onlyIn(row);
  const lines = isTag(only, 'p') ? linesOf(only) : [];
  if (lines.length < 2 || optionsAt(row, 0)) return undefined;
  const open = lines.findIndex(({ children }) => asksOrIsOpen(rawText(children).trim()));
  // `Which of them is liquid`, or a statement, and one line that answers it.
  const at = open < 0 && lines.length === 2 ? 0 : open;
  const told = lines.slice(at + 1);
  return at >= 0 && told.length > 0 && mayTell([paragraphOf(told)])
    ? { asked: [paragraphOf(lines.slice(0, at + 1))], told: [paragraphOf(told)], isSure: open >= 0 }
    : undefined;
}

const asksOrIsOpen = (line: string): boolean => endsAsking(line) || isToBeEnded(line);

function behindMark(row: Row): Found | undefined {
  const only = onlyIn(row);
  if (!isTag(only, 'p') || linesOf(only).length > 1) return undefined;
  const words = rawText(only.children);
  const asked = questionIn(words) ?? OPEN.exec(words)?.[0];
  if (asked === undefined || !asksOrIsOpen(asked.trim())) return undefined;
  const [before, behind] = cutAt(only.children, asked.length);
  const told = [withChildren(only, behind)];
  // `How fast is it? It runs 100 m in 5 s.` gives what is to be worked out.
  const isGiven = /\d/.test(wordsOf(told)) && /\S+\s+\S+\s+\S+\s+\S/.test(wordsOf(told));
  return mayTell(told) && !isGiven ? { asked: [withChildren(only, before)], told, isSure: true } : undefined;
}
/** Up to the last mark of a line, where a sentence stands behind it. */
function questionIn(words: string): string | undefined {
  const at = Math.max(...['?', '？', '؟'].map((mark) => words.lastIndexOf(mark))) + 1;
  const [space] = BEHIND.exec(words.slice(at)) ?? [];
  return at > 0 && space !== undefined ? words.slice(0, at + space.length) : undefined;
}
const BEHIND = /^["»”’)\]]{0,2}\s{1,4}(?=["«“¡]?[\p{Lu}\p{N}])/u;

/** `Metals that are liquid: mercury` */
const OPEN = /^[^:?？؟]{8,}:\s{1,4}(?=\S)/u;

/** It neither asks nor tells what to do or how much, is worth no points, and leaves nothing to be filled in or chosen. */
function mayTell(told: Row): boolean {
  const words = wordsOf(told);
  return (
    /[\p{L}\p{N}]/u.test(plainWords(told)) &&
    !asksOrTellsIn(words) &&
    !tellsPoints(words) &&
    !holdsBlank(words) &&
    !OFFERS.test(words) &&
    !THINGS.test(words) &&
    !HOW_MUCH.test(normalize(words))
  );
}
/** `Yes / No`, `a) ice b) iron` */
const OFFERS = /\S \/ \S|^[([]?a\s?[).]\s/iu;
/** `dog, cat, table`, `Linux, Mac or Windows.`: what is chosen from, or spoken of. */
const THINGS =
  /^[^\s,;.]+(?: [^\s,;.]+)?(?:[,;] [^\s,;.]+(?: [^\s,;.]+)?){1,12}(?:[,;]| (?:or|and|ou|et|oder|und|o|e|y|of|en)) [^\s,;.]+(?: [^\s,;.]+)?\.?$/;
/** `Two reasons.`, „Mindestens drei Sätze.“ */
const HOW_MUCH =
  /^(?:at least|about|minstens|mindestens|au moins|almeno|al menos|pelo menos)? ?(?:one|two|three|four|five|an?|\d{1,2}|une?|deux|trois|quatre|cinq|eine?n?|zwei|drei|vier|funf|un[ao]?|due|tre|quattro|cinque|dos|tres|cuatro|cinco|uma?|duas|dois|quatro) (?:reasons?|sentences?|words?|examples?|lines?|raisons?|phrases?|mots?|exemples?|lignes?|grunde?n?|satze?n?|worter|beispiele?|ragioni|frasi|parole|esempi|razones|frases|palabras|ejemplos|motivos|razoes|palavras|exemplos)\.?$/;

/** A formula alone may be what is asked about. */
const plainWords = (row: Row): string =>
  row
    .map((one) => (one.type === 'element' ? rawText(one.children.filter((own) => !isFormula(own))) : ''))
    .join(' ');
const isFormula = (node: ElementContent): boolean => isTag(node, Placeholder.math);

const wordsOf = (row: readonly ElementContent[]): string => rawText(row).trim();
