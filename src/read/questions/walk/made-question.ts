/** Questions that a pass makes of a form of a page's own: from there on they are as if their author had declared them. */
import type { Element, ElementContent } from 'hast';
import { isBlank } from '../../../lesson/index.ts';
import { bare, element, lineOf, type PartOf, part, text } from '../../parts.ts';
import { blockOf } from '../blocks/block.ts';
import type { Row } from '../blocks/rows.ts';
import { NOTHING_DECLARED } from '../kinds/key.ts';
import { asksOrTellsIn } from '../words/lexicon.ts';

interface Option {
  readonly correct: boolean;
  readonly children: Row;
  readonly line: number;
  /** What is told of it. */
  readonly told?: Row;
}

interface Key {
  readonly options?: readonly Option[];
  /** Words that each are right. */
  readonly accepted?: readonly { readonly words: string; readonly line: number }[];
  /** What answers it, or explains its key. */
  readonly told?: Row;
}

type Declared = Pick<PartOf<'question'>['data']['part'], 'guess' | 'type'>;

export function madeQuestion(
  stem: Row,
  { options = [], accepted = [], told = [] }: Key = {},
  declared: Declared = {},
): Element {
  const first = stem.find((one) => !isBlank(one));
  const line = first ? lineOf(first) : (options[0]?.line ?? 1);
  return part(
    { ...NOTHING_DECLARED, ...declared },
    line,
    [],
    [
      ...stem,
      ...options.map((one) =>
        bare({ kind: 'option', correct: one.correct }, one.line, [
          ...one.children,
          ...toldPart(one.told ?? [], one.line),
        ]),
      ),
      ...accepted.map((one) => bare({ kind: 'accepted', text: one.words }, one.line, [])),
      ...toldPart(told, line),
    ],
  );
}

const toldPart = (told: Row, line: number): Row =>
  told.every(isBlank) ? [] : [bare({ kind: 'feedback' }, line, told)];

export interface Judged {
  readonly isTrue: boolean;
  /** Whether nobody can tell, where that may be said of it. */
  readonly isUnsaid?: true;
  readonly why: Row;
}

/** A statement with its judgement. @param offers what may be said of it @param shown what it is said of */
export function judgedStatement(
  stem: Element,
  { isTrue, isUnsaid, why }: Judged,
  offers: readonly string[] = ['True', 'False'],
  shown: Row = [],
): Element {
  const line = lineOf(stem);
  const right = isUnsaid ? 2 : isTrue ? 0 : 1;
  return madeQuestion(
    [element('p', {}, stem.children, line), ...shown],
    {
      options: offers.map((one, i) => ({ correct: i === right, children: [text(one)], line })),
      told: why,
    },
    { guess: 'statement' },
  );
}

/** What is asked as if it were called an exercise; its answer stands behind it. */
export const setExercise = (asked: Row, line = lineOf(asked[0])): Element =>
  part({ kind: 'exercise', heading: '' }, line, [], asked);

/** What is to be done, as a box that says so. */
export const madeExercise = (asked: Row): Element =>
  part(
    { kind: 'callout', variety: 'exercise', exercise: true },
    lineOf(asked.find((one) => !isBlank(one))),
    [],
    asked,
  );

/** A heading of a word or two is asked only where it says that it asks: else as what is set. */
export const headingSet = (heading: ElementContent): ElementContent =>
  asksOrTellsIn(blockOf(heading).words) || /\S \S+ \S/.test(blockOf(heading).words)
    ? heading
    : setExercise([heading]);
