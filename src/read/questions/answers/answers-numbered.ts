/**
 * What says below a question, or at its end, which of the answers at the end of the page is its own, by a number that may
 * be another than the question's. That answer is put, folded, in its place; those that nothing points at answer questions of
 * other pages, and are folded where they stand.
 *
 *     Why does ice float?                     ## Answers
 *
 *     *[See answer 16 at the end]*            **16.** It is lighter than water.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag, rawText } from '../../../lesson/index.ts';
import { bodyOf, element, foldedAnswer, lineOf, titleOf, withChildren } from '../../parts.ts';
import { blockOf } from '../blocks/block.ts';
import { firstNumber, rowIn } from '../blocks/items.ts';
import { areSame, onlyIn, type Row } from '../blocks/rows.ts';
import { cutAt } from '../blocks/starts.ts';
import { ANSWER_NAMES } from '../words/answer-names.ts';
import { answersTitleOf } from '../words/exercise-label.ts';
import { normalize } from '../words/lexicon.ts';
import { type Entry, type Section, surveyOf, titleOfAnswers } from './apart-survey.ts';

const SEE =
  '(?:see|check|compare(?: with)?|refer to|look at|turn to|cf|voir|voyez|consult\\p{L}*|siehe|vgl|vergleiche?|ver|vease|veja|vide|confira|consulte|mira|vedi|cfr|guarda|confronta|zie|[→⇒➜➡]|[-=]>)\\.?\\s*';
const THE = "(?:(?:the|your|la|le|les|die|das|den|el|il|lo|as?|os?|de|het)\\s+|l')?";
const OF =
  "(?:(?:to|of|for|a|au|de|du|da|do|di|del|della|zu|zur|zum|van|bij)\\s+(?:the\\s+|la\\s+|l')?)?(?:(?:question|exercise|exercice|frage|aufgabe|ubung|domanda|esercizio|pregunta|ejercicio|pergunta|questao|exercicio|vraag|oefening|problem)\\s+)?(?:n[°o]?\\.?\\s*|nr\\.?\\s*|number\\s+|#\\s*)?";
/** Where that is: `at the end of the page`, « à la fin », „auf Seite 30“. */
const PLACE =
  '(?:[,;]?\\s*(?:[(]?(?:at|on|in|below|further|under|page|p|en|ci-dessous|plus|a|au|aux|sur|dans|am|auf|im|unten|weiter|hinten|al|abajo|mas|no|na|nas|nos|abaixo|alla|in|sotto|nella|onder|hieronder|aan|op|achter\\p{L}*)\\b[^.?!]{0,50}))?';
const POINTER = new RegExp(
  `^(${SEE})?${THE}(?:${ANSWER_NAMES}|uitwerking(?:en)?|keys?)\\s*${OF}(\\d{1,3}[a-z]?)${PLACE}$`,
  'u',
);

/** Of most blocks no more is asked. */
const MAY_POINT = /\d/;
const IN_BRACKETS = /[([][^()[\]]{6,80}[)\]][\s.*_]*$/;
const LONGEST = 90;

/** The number that words point at, and say nothing besides; `isLink`: they need not say that one should look there. */
function numberIn(words: string, isLink = false): string | undefined {
  if (words.length > LONGEST || !MAY_POINT.test(words)) return undefined;
  const bare = normalize(words).replace(/^[\s([*_]+|[\s)\].*_]+$/g, '');
  const [, see, number] = POINTER.exec(bare) ?? [];
  return see === undefined && !isLink ? undefined : number;
}

/** What points at an answer: all of a block, or the brackets at the end of its words, from `length` on. */
interface Pointer {
  readonly number: string;
  readonly length: number;
}

function pointerIn(paragraph: ElementContent | undefined): Pointer | undefined {
  if (!isTag(paragraph, 'p')) return undefined;
  const { words } = blockOf(paragraph);
  if (!MAY_POINT.test(words)) return undefined;
  const link = onlyIn(paragraph.children);
  const isLink = isTag(link, 'a') && String(link.properties.href ?? '').startsWith('#');
  const whole = numberIn(words, isLink);
  if (whole !== undefined) return { number: whole, length: 0 };
  const raw = rawText(paragraph.children);
  const bracket = IN_BRACKETS.exec(raw);
  const number = bracket ? numberIn(bracket[0]) : undefined;
  return bracket && number !== undefined ? { number, length: bracket.index } : undefined;
}

export function withAnswersNumbered(row: Row): Row {
  const numbers = new Set(row.flatMap(numbersAt));
  if (numbers.size === 0) return row;
  const sections = surveyOf(row, true).sections.filter(holdsSeveral);
  const told = new Told(sections, numbers);
  if (told.isEmpty) return row;
  const starts = new Map(sections.map((section) => [section.from, section]));
  const out: ElementContent[] = [];
  for (let at = 0; at < row.length; ) {
    const section = starts.get(at);
    out.push(...(section ? told.leftOf(section, row) : told.put(row[at]!)));
    at = section?.end ?? at + 1;
  }
  return out;
}

const holdsSeveral = ({ title }: Section): boolean =>
  answersTitleOf(titleOfAnswers(title) ?? '')?.several === true;

const numbersAt = (block: ElementContent): readonly string[] =>
  (isTag(block, 'ol', 'ul') ? elementsOf(block).flatMap(rowIn) : [block]).flatMap(
    (one) => pointerIn(one)?.number ?? [],
  );

/** The answers that are pointed at, each to be put once. */
class Told {
  readonly #of = new Map<string, Entry>();
  readonly #taken = new Set<Entry>();

  constructor(sections: readonly Section[], numbers: ReadonlySet<string>) {
    for (const entry of sections.flatMap(({ entries }) => entries))
      if (numbers.has(entry.number) && entry.body.length > 0) this.#of.set(entry.number, entry);
    for (const entry of this.#of.values()) this.#taken.add(entry);
  }
  get isEmpty(): boolean {
    return this.#of.size === 0;
  }

  /** A block, with the answer that it points at. */
  put(block: ElementContent): Row {
    if (!isTag(block, 'ol', 'ul')) return this.#answered(block);
    const children = block.children.map((item) => (item.type === 'element' ? this.#inItem(item) : item));
    return [withChildren(block, children)];
  }
  #inItem(item: Element): Element {
    const row = rowIn(item);
    const out = row.flatMap((one) => this.#answered(one));
    return areSame(out, row) ? item : withChildren(item, out);
  }
  #answered(block: ElementContent): Row {
    const pointer = pointerIn(block);
    const entry = pointer && this.#of.get(pointer.number);
    if (!entry || !isTag(block, 'p')) return [block];
    this.#of.delete(pointer.number);
    const asking = cutAt(block.children, pointer.length)[0];
    const fold = foldedAnswer(entry.body, [], entry.line);
    return pointer.length === 0 ? [fold] : [withChildren(block, asking), fold];
  }

  /** What nothing points at: folded below the title of all. */
  leftOf({ title, from, end, entries, fold }: Section, row: Row): Row {
    if (!entries.some((one) => this.#taken.has(one))) return row.slice(from, end);
    const blocks = fold ? bodyOf(fold) : row.slice(from + 1, end);
    const left = blocks.flatMap((block) => this.#leftIn(block, entries));
    if (left.every((block) => block.type !== 'element' || isTag(block, 'hr'))) return [];
    if (fold === title) return [foldedAnswer(left, titleOf(title as Element), lineOf(title))];
    // A fold right behind what asks would answer that.
    return [title, foldedAnswer(left)];
  }
  #leftIn(block: ElementContent, entries: readonly Entry[]): Row {
    const told = entries.filter(({ takes }) => takes.includes(block));
    if (!told.some((one) => this.#taken.has(one))) return [block];
    if (!isTag(block, 'ol')) return told.every((one) => this.#taken.has(one)) ? [] : [block];
    return itemsLeft(block, (at) => this.#taken.has(told[at]!));
  }
}

/** The items of a list that are left, each by its number still. */
function itemsLeft(list: Element, isTaken: (at: number) => boolean): Row {
  const first = firstNumber(list);
  const runs: { readonly start: number; readonly items: Element[] }[] = [];
  for (const [at, item] of elementsOf(list).entries()) {
    if (isTaken(at)) continue;
    if (runs.length === 0 || isTaken(at - 1)) runs.push({ start: first + at, items: [] });
    runs.at(-1)!.items.push(item);
  }
  return runs.map(({ start, items }) => element('ol', { start }, items, lineOf(items[0])));
}
