/** Which answer belongs to which exercise: by its number, and by what else both say. */
import type { ElementContent } from 'hast';
import { countsOf, isTag } from '../../../lesson/index.ts';
import { blockOf, isRule, levelOf, roleOf, sectionEnd } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import { rowOf } from '../blocks/items.ts';
import type { Row } from '../blocks/rows.ts';
import { rowsAbove } from '../choices/key-list.ts';
import { lettersIn } from '../choices/letters-in.ts';
import { callsExercise } from '../words/exercise-label.ts';
import { letterAt } from '../words/letters.ts';
import { answerTitleOf, asksOrTellsIn } from '../words/lexicon.ts';
import { type Entry, mayAnswer, type Section, type Survey, type Target } from './apart-survey.ts';

export type Pairs = ReadonlyMap<Target, Entry>;

/** Each answer with an exercise before it that has its number, and no answer yet. */
export function pairsOf({ targets, sections }: Survey, ends: ReadonlyMap<Target, number>, row: Row): Pairs {
  const pairs = new Map<Target, Entry>();
  const open = new OpenTargets(row);
  let seen = 0;
  for (const section of sections) {
    while (seen < targets.length && targets[seen]!.at < section.from) open.add(targets[seen++]!);
    const entries = mayPair(section, open, row);
    const counts = countsOf(entries.map(({ number }) => number));
    const beside = sections.length === 1 ? besides(section, targets.slice(0, seen)) : [];
    for (const entry of entries) {
      const all = open.for(entry).filter((one) => !isStepOfAnother(entry, one, section));
      const fit =
        beside.length > 0 ? all.filter((one) => beside.includes(one)) : fitting(all, entry, section);
      const target = bestOf(fit, entry, counts.get(entry.number)! > 1);
      if (!target || isAnswered(below(target, row, ends))) continue;
      pairs.set(target, entry);
      open.take(target);
    }
  }
  return withWholeLists(pairs, sections);
}

/** All entries of a section, but those that are parts of one answer, or keys of options. */
function mayPair(section: Section, open: OpenTargets, row: Row): readonly Entry[] {
  const isOfOne = section.isOne && open.owns(section.from) && !open.areAnsweredBy(section);
  const own = isOfOne ? section.entries.filter(isNamed) : section.entries;
  if (
    !own.some(areLetters) ||
    !offers(row, section) ||
    own.every((one) => open.for(one).some((target) => tellsPartsOf(one, target, row)))
  )
    return own;
  return own.filter((one) => !areLetters(one));
}

/** `1. a) walked, b) went`, and the exercise has as many letters: all of them are right of no choice. */
function tellsPartsOf({ body }: Entry, { item, at, level }: Target, row: Row): boolean {
  const count = lettersIn(body);
  if (count < 2) return false;
  const near = row.slice(at, at + NEAR);
  const end = sectionEnd(near, 1, level);
  return lettersIn(item ? rowOf(item) : near.slice(level < 7 ? 1 : 0, end)) === count;
}

/** In so many blocks of an exercise its parts begin. */
const NEAR = 6;

/** Of exercises of one number that nobody answered, so many are remembered: the last. */
const MOST_EQUAL = 16;

/** The exercises that nobody answered yet, by their numbers. */
class OpenTargets {
  readonly #row: Row;
  readonly #byNumber = new Map<string, readonly Target[]>();
  #last: Target | undefined;
  /** Where the last one that is called an exercise ends. */
  #end = 0;
  /** How far was looked behind that for what asks anew. */
  #seen = 0;
  #isBelowHeading = false;

  constructor(row: Row) {
    this.#row = row;
  }
  of(number: string): readonly Target[] {
    return this.#byNumber.get(number) ?? [];
  }
  /** Those that an answer may be of; an item of a list may answer a letter, `1.` what is asked as `a)`. */
  for({ number, run }: Entry): readonly Target[] {
    const all = this.of(number);
    return all.length === 0 && run && /^\d+$/.test(number) ? this.of(letterAt(Number(number) - 1)) : all;
  }
  add(target: Target): void {
    this.#byNumber.set(target.number, [...this.of(target.number).slice(1 - MOST_EQUAL), target]);
    if (this.#last?.node !== target.node) {
      this.#seen = target.at + 1;
      this.#isBelowHeading = false;
    }
    this.#last = target;
    const { kind, item, at, level } = target;
    if (kind !== undefined && !item) this.#end = sectionEnd(this.#row, at + 1, level);
  }
  /**
   * Whether one exercise goes on up to a title: `**Solution**` ends it, and what it has in parts is asked in it, with what
   * is said above them.
   */
  owns(title: number): boolean {
    if (this.#end > title || this.#isAskedAnew(title)) return true;
    const { at = title, item } = this.#last ?? {};
    const isIntroduced = item !== undefined && blockOf(this.#row[at - 1]).isWords;
    return isIntroduced && this.#row.slice(at + 1, title).every(isRule);
  }
  /** `**Q1.** …`, `**Q2.** …`, and right below them, nothing answered before, *Solution* with as many points: each has one. */
  areAnsweredBy({ from, entries }: Section): boolean {
    const { run, number, at = from, item } = this.#last ?? {};
    const begin = Number(number) + 1 - (run?.size ?? 0);
    const [first] = this.of(String(begin)).filter((one) => one.run === run);
    return (
      first !== undefined &&
      // What items have in common is said above them, and asked with them.
      item === undefined &&
      entries.length > 1 &&
      entries.length === run!.size &&
      entries.every((one, i) => one.number === String(begin + i)) &&
      !this.#row.slice(first.at, from).some(mayAnswer) &&
      this.#row.slice(at + 1, from).every(isRule)
    );
  }
  /** Whether something else is asked between the last item of a list and a title, below a heading of its own. */
  #isAskedAnew(title: number): boolean {
    if (!this.#last?.item) return false;
    for (; this.#seen < title; this.#seen++) {
      const block = this.#row[this.#seen];
      if (levelOf(block) < 7) {
        this.#isBelowHeading = true;
        if (callsExercise(blockOf(block).words, 'exercise')) return true;
      } else if (this.#isBelowHeading && isTag(block, 'p', 'blockquote') && setsAnew(block)) return true;
    }
    return false;
  }
  take(target: Target): void {
    this.#byNumber.set(
      target.number,
      this.of(target.number).filter((one) => one !== target),
    );
  }
}

const setsAnew = (block: ElementContent): boolean => asksOrTellsIn(withoutCall(blockOf(block).words));

/** `Question: Why …?` */
const withoutCall = (words: string): string => words.replace(/^\p{L}{1,12}(?:\s\d{1,3})?\s?:\s*/u, '');

/** `**Step 1** weighs the cube`: how something else is done, unless answers are told of several steps. */
const isStepOfAnother = (entry: Entry, target: Target, { isOne }: Section): boolean =>
  entry.kind === 'step' && isOne && target.kind !== 'step';

const isNamed = ({ kind }: Entry): boolean => kind !== undefined;

/** The one that says the same, or is called the same; where parts of a page count from 1, the nearest. */
function bestOf(fit: readonly Target[], entry: Entry, isOften: boolean): Target | undefined {
  const same = fit.filter(({ rest }) => entry.rest !== '' && rest === entry.rest);
  const called = fit.filter(({ kind }) => entry.kind === undefined || kind === entry.kind);
  // What is counted in an exercise is its part.
  const whole = entry.run ? [] : fit.filter(({ item }) => item === undefined);
  const [best] = [same, called, whole, fit].filter((some) => some.length > 0);
  return isOften ? best?.[0] : best?.at(-1);
}

/**
 * A list answers as many that are counted, or, if its title says that it holds several answers, another list, or
 * exercises that this stands beside or above: below the last of them it is of that.
 */
function fitting(all: readonly Target[], { run }: Entry, { title, isOne }: Section): readonly Target[] {
  if (!run) return all.filter(({ isSaid }) => !isSaid);
  const asMany = all.filter((one) => one.run?.size === run.size);
  if (asMany.length > 0 || isOne) return asMany;
  const items = all.filter((one) => one.run !== undefined);
  return items.length > 0
    ? items
    : all.filter(({ level, kind }) => level >= levelOf(title) && kind !== undefined);
}

/**
 * The exercises above the only heading of answers that stands beside them, where it counts the same: it is of these,
 * whatever else the last of them counts.
 */
function besides({ title, isOne, entries }: Section, targets: readonly Target[]): readonly Target[] {
  const all = targets.filter(
    ({ item, kind, level }) =>
      item === undefined && kind === 'exercise' && level < 7 && level >= levelOf(title),
  );
  const isSame =
    all.length === entries.length &&
    all.every(({ number }, i) => entries[i]!.run && entries[i]!.number === number);
  return isSame && !isOne ? all : [];
}

const areLetters = ({ run }: Entry): boolean => run?.areLetters === true;

/** Whether options stand anywhere above: letters are their keys. */
const offers = (row: Row, { from }: Section): boolean => rowsAbove(row)[from] !== 0;

/** What stands in an exercise behind what calls it. */
const below = (target: Target, row: Row, ends: ReadonlyMap<Target, number>): Row =>
  target.item ? rowOf(target.item) : row.slice(target.at + 1, ends.get(target));

const isAnswered = (blocks: Row): boolean =>
  blocks.some(
    (block) => roleOf(block) === 'answer' || answerTitleOf(standingTitle(block) ?? '') !== undefined,
  );

/** `Answer to question 2` */
const saysOfWhich = ({ answers, kind }: Entry): boolean => answers && kind === 'question';

/** A list of answers belongs to a list of exercises as a whole, or not at all. */
function withWholeLists(pairs: Pairs, sections: readonly Section[]): Pairs {
  const paired = new Set(pairs.values());
  const torn = new Set(
    sections.flatMap(({ entries }) =>
      entries.flatMap((one) => (one.run && !paired.has(one) ? [one.run] : [])),
    ),
  );
  const whole = [...pairs].filter(([, { run }]) => !run || !torn.has(run));
  const counts = countsOf(whole.map(([{ run }]) => run));
  return new Map(
    whole.filter(
      ([{ run, item }, entry]) =>
        !run?.isWhole || counts.get(run) === run.size || (item !== undefined && saysOfWhich(entry)),
    ),
  );
}
