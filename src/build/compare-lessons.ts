/** Whether a lesson that was written reads as the lesson it was written of, and what it takes that it does. */
import {
  type Content,
  type Lesson,
  mapContents,
  Placeholder,
  plainText,
  type Question,
  textContent,
  visit,
} from '../lesson/index.ts';
import { type Care, fieldsOf, type WrittenLesson } from '../myst/index.ts';

export interface Comparison {
  /** Whether something is to be written otherwise: names, fields, blocks that ask though they shouldn't. */
  readonly needsCare: boolean;
  readonly care: Care;
  /** Questions that differ, by their names. */
  readonly differing: readonly string[];
}

export function compared(lesson: Lesson, back: Lesson | undefined, { blockAt }: WrittenLesson): Comparison {
  const { pairs, added, lost } = aligned(lesson.questions, back?.questions ?? []);
  const named = pairs.filter(([one, other]) => one.id !== other.id).map(([{ id }]) => id);
  const fields = back ? fieldsThatDiffer(lesson, back) : [];
  const plain = added.flatMap(({ place }) => blockAt(place.line) ?? []);
  const changed = pairs.filter(([one, other]) => one.id !== other.id || partsOf(one) !== partsOf(other));
  return {
    needsCare: named.length > 0 || fields.length > 0 || plain.length > 0,
    care: { named: new Set(named), fields: new Set(fields), plain: new Set(plain) },
    differing: [...changed.map(([one]) => one), ...lost, ...added].map(({ name }) => name),
  };
}

export const withCare = (care: Care, { care: more }: Comparison): Care => ({
  named: new Set([...care.named, ...more.named]),
  fields: new Set([...care.fields, ...more.fields]),
  plain: new Set([...care.plain, ...more.plain]),
});

interface Aligned {
  readonly pairs: readonly (readonly [Question, Question])[];
  readonly added: readonly Question[];
  readonly lost: readonly Question[];
}

/** Both in reading order: each is looked for from where the one before it was found. */
function aligned(before: readonly Question[], after: readonly Question[]): Aligned {
  const pairs: (readonly [Question, Question])[] = [];
  const added: Question[] = [];
  const lost: Question[] = [];
  const words = after.map(askedBy);
  let next = 0;
  for (const one of before) {
    const at = words.indexOf(askedBy(one), next);
    if (at < 0) {
      lost.push(one);
      continue;
    }
    added.push(...after.slice(next, at));
    pairs.push([one, after[at]!]);
    next = at + 1;
  }
  return { pairs, added: [...added, ...after.slice(next)], lost };
}

const askedBy = ({ kind, prompt }: Question): string => `${kind} ${wordsIn(prompt)}`;

const wordsIn = (content: Content): string => plainText(withNames(content)).replace(/\s+/g, ' ');

/** What isn't in the package is written as a link with its name, which the package shows too. */
function withNames(content: Content): Content {
  const named = structuredClone(content);
  visit(named, 'element', (node) => {
    const { dataKind, dataName, dataAlt } = node.properties;
    if (node.tagName === Placeholder.missing && /^interactive$/.test(String(dataKind)))
      node.children = [{ type: 'text', value: String(dataAlt ?? dataName) }];
  });
  return named;
}

/** All that a learner is asked and told, as words. */
function partsOf(question: Question): string {
  const {
    id: _,
    revision,
    label,
    name,
    place,
    section,
    ...parts
  } = mapContents(question, (content) => textContent(wordsIn(content)));
  return JSON.stringify(parts);
}

function fieldsThatDiffer(lesson: Lesson, back: Lesson): readonly string[] {
  const [wanted, read] = [fieldsOf(lesson), fieldsOf(back)];
  return Object.keys(wanted).filter((key) => JSON.stringify(wanted[key]) !== JSON.stringify(read[key]));
}
