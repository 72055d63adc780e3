/** What calls the parts of a page, where each stands and in a key: `Part A: true or false`, `**A**`, `Solution 2`. */
import type { Element, ElementContent } from 'hast';
import { isBlank, isTag, plainText, rawText } from '../../../lesson/index.ts';
import { element, lineOf } from '../../parts.ts';
import { levelOf } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import type { Row } from '../blocks/rows.ts';
import { withoutFirst } from '../blocks/starts.ts';
import { exerciseLabelOf } from '../words/exercise-label.ts';
import { kindAlone } from '../words/kind-names.ts';
import { normalize } from '../words/lexicon.ts';
import { labelAt } from './apart-survey.ts';

/** A part that asks, by all that may call it. */
export interface Part {
  readonly at: number;
  readonly names: readonly string[];
}
/** What names a part, and what it tells of it in the same block. */
export interface Called {
  readonly part: Part;
  readonly rest: Row;
}

export function partAt(block: ElementContent, at: number): readonly Part[] {
  const words = standingTitle(block) ?? boldName(block);
  return words === undefined || levelOf(block) < 2 || COLUMN.test(normalize(words))
    ? []
    : [{ at, names: namesOf(words) }];
}

/** `Column A` titles what is to be matched, inside of a part: it isn't the one that `A` calls. */
const COLUMN = /^(?:column|colonne|spalte|columna|colonna|coluna|kolom) [a-c12][\s.:]*$/;

/** `**Exercise 1.** Look at the lake.` */
function boldName(block: ElementContent): string | undefined {
  const label = isTag(block, 'p') ? labelAt(block) : undefined;
  return label?.kind === 'exercise' && !label.answers
    ? plainText((block as Element).children[0]!)
    : undefined;
}

/** `Part A: true or false`, and what stands before and behind its mark, or in its brackets; `A` alone; a kind by whatever name. */
function namesOf(words: string): readonly string[] {
  const name = bare(words);
  const [, before, behind] = /^(.{1,30}?)\s?[:.)–—-]\s*(.+)$/.exec(name) ?? [];
  const [, within] = IN_BRACKETS.exec(normalize(words)) ?? [];
  const all = [name, before, behind, within].flatMap((one) => (one === undefined ? [] : [bare(one)]));
  return [...all, ...all.flatMap((one) => LETTERED.exec(one)?.[1] ?? [])].map((one) => kindAlone(one) ?? one);
}

/** `Part A`, `Teil II` */
const LETTERED = /^\p{L}{4,10} ([a-h]|[ivx]{1,4})$/u;

/** `Journey 3` */
const COUNTED = /^\p{L}[\p{L} ]{2,20} (\d{1,2})$/u;

const IN_BRACKETS = /\s*\(([^()]*)\)[\s:.–—-]*$/;

const bare = (words: string): string =>
  normalize(words)
    .replace(IN_BRACKETS, '')
    .replace(/^[^\p{L}\p{N}]+|(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, '');

/** The part that a block names, by itself or before what it tells. */
export function calledBy(block: ElementContent, parts: PartsByName): Called | undefined {
  const title = standingTitle(block);
  const lead = title ?? (isTag(block, 'p') ? leadOf(block) : '');
  const part = lead === '' ? undefined : parts.find(lead);
  if (!part) return undefined;
  const rest = title === undefined ? withoutFirst((block as Element).children, lead.length) : [];
  return { part, rest: rest.every(isBlank) ? [] : [element('p', {}, rest, lineOf(block))] };
}

/** Whether a title says all that calls a part, and not what may also be said of another thing. */
export const namesWhole = (block: ElementContent, { names }: Part): boolean =>
  namesOf(standingTitle(block) ?? '')[0] === names[0];

/** `Part A: 1. T, 2. F`; in bold, a colon or a dash may stand behind it, or the next line. */
function leadOf({ children }: Element): string {
  const words = rawText(children);
  const [bold] = children;
  if (!isTag(bold, 'strong', 'b') || !/\p{L}/u.test(plainText(bold)))
    return (TITLE.exec(words) ?? LEAD.exec(words))?.[0] ?? '';
  const own = rawText([bold]).length;
  return own > LONGEST_LEAD ? '' : words.slice(0, own + /^\s*[:–—-]*\s*/.exec(words.slice(own))![0].length);
}

/** Behind a small letter, `a) Additive: red, green`, is what answers a lettered part: no name of one that is called A. */
const LEAD = /^(?!\s*[([]?[a-h]\s?[).\]])[^:\n]{1,40}:\s*/;
/** `Part A: true or false:`, and nothing behind it. */
const TITLE = /^[^\n]{1,60}:\s*$/;
const LONGEST_LEAD = 60;

/** The parts of a page, by what calls them: undefined where several are called so. */
export class PartsByName {
  readonly #whole = new Map<string, Part | undefined>();
  readonly #any = new Map<string, Part | undefined>();
  /** Exercises, by their numbers: `Solution 2` is that of the second. */
  readonly #exercises = new Map<string, Part | undefined>();
  /** The first of each number, whatever kind of part it is. */
  readonly #numbers = new Map<string, Part>();

  constructor(parts: readonly Part[]) {
    for (const part of parts) {
      const [whole = '', ...others] = part.names;
      put(this.#whole, whole, part);
      const label = exerciseLabelOf(whole);
      if (label?.kind !== undefined && !label.answers) put(this.#exercises, label.number, part);
      for (const name of new Set([whole, ...others])) {
        put(this.#any, name, part);
        const number = COUNTED.exec(name)?.[1];
        if (number !== undefined && !this.#numbers.has(number)) this.#numbers.set(number, part);
      }
    }
  }
  /** The one of that name: all of it, or if none has that, what stands before its mark or behind it. */
  find(words: string): Part | undefined {
    const [whole = '', ...others] = namesOf(words);
    if (this.#whole.has(whole)) return this.#whole.get(whole);
    for (const name of [whole, ...others]) {
      const named = this.#any.get(name);
      if (named) return named;
    }
    if (/^\d+$/.test(whole)) return this.#numbers.get(whole);
    const label = exerciseLabelOf(words);
    const isOne = label?.rest === '' && (label.answers || label.kind === 'exercise');
    return isOne ? this.#exercises.get(label.number) : undefined;
  }
}

function put(parts: Map<string, Part | undefined>, name: string, part: Part): void {
  parts.set(name, parts.has(name) ? undefined : part);
}
