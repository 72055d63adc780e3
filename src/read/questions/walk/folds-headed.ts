/**
 * Folds of one title, each alone below a heading that counts and says what is wanted, and each with nothing but code, on a
 * page for practice: they solve it, whatever they are called. So does one among them that has words, or words above it.
 *
 *     ### 1. All ships of the fleet
 *     ▸ sql code
 *     ### 2. Only names, by age
 *     ▸ sql code
 */
import type { Element, ElementContent } from 'hast';
import { isBlank, isTag } from '../../../lesson/index.ts';
import { bodyOf, element, foldedAnswer, isPart, lineOf } from '../../parts.ts';
import { blockOf, isRule, levelOf, roleOf, sectionEnd } from '../blocks/block.ts';
import { type Row, withMade } from '../blocks/rows.ts';
import { setExercise } from './made-question.ts';

/** So many of a page, and nearly all of its headings that count. */
const FEWEST = 4;
const NEARLY = 0.8;

export function withFoldsHeaded(blocks: Row, title: string, called: string): Row {
  if (blocks.filter((one) => isPart(one, 'disclosure')).length < FEWEST) return blocks;
  const counted = blocks.flatMap((one, at) => (counts(one) ? [at] : []));
  const all = counted.flatMap((at) => foldAt(blocks, at) ?? []);
  const alone = all.filter(({ given, fold }) => given.length === 0 && holdsCode(fold));
  const titles = new Set(alone.map(({ fold }) => blockOf(fold).title));
  const isHabit = titles.size === 1 && alone.length >= FEWEST && alone.length >= counted.length * NEARLY;
  if (!isHabit || !saysToPractise(blocks.slice(0, counted[0]), title, called)) return blocks;
  const solved = new Map(
    all.filter(({ fold }) => titles.has(blockOf(fold).title)).map((one) => [one.at, one]),
  );
  return withMade(blocks, (at) => {
    const one = solved.get(at);
    return one && { row: madeOf(blocks[at] as Element, one), end: one.end };
  });
}

function madeOf(heading: Element, { given, fold }: Headed): Row {
  const asked = element('p', {}, heading.children, lineOf(heading));
  return [setExercise([asked, ...given]), foldedAnswer(bodyOf(fold))];
}

interface Headed {
  readonly at: number;
  /** Between the heading and its fold. */
  readonly given: Row;
  readonly fold: Element;
  readonly end: number;
}

/** At the end of its section, and the only one. */
function foldAt(blocks: Row, at: number): readonly Headed[] | undefined {
  const end = sectionEnd(blocks, at + 1, 6);
  const own = blocks.slice(at + 1, end).filter((one) => !isBlank(one) && !isRule(one));
  const fold = own.at(-1);
  const isOne = own.filter((one) => isPart(one, 'disclosure')).length === 1;
  if (!isPart(fold, 'disclosure') || roleOf(fold) !== 'extra' || !isOne) return undefined;
  return [{ at, given: own.slice(0, -1), fold, end }];
}

const holdsCode = (fold: Element): boolean => bodyOf(fold).every((one) => isBlank(one) || isTag(one, 'pre'));

/** Its title, its file's name or the words above them: a manual shows its examples so, too. */
const saysToPractise = (above: Row, title: string, called: string): boolean =>
  [title, called, ...above.map((one) => blockOf(one).words)].some((one) => PRACTISE.test(one));
const PRACTISE =
  /(?<!\p{L})(?:exer[cs]i|ejerci|eserci|entra[iî]n|[üu]bung|[üu]ben|aufgabe|oefen|opgave|opdracht|practi[csz]|pr[aá]cti|quiz|questions|fragen|challenge|ćwicz|zadani)/iu;

/** `3. Only names`, rather than `3. Names`. */
const counts = (block: ElementContent): boolean =>
  levelOf(block) < 7 && /^\P{L}{0,3}\d{1,3}\s?[.):–-]\s*\p{L}+ \p{L}/u.test(blockOf(block).words);
