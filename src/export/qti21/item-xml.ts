/**
 * An item file. What each player makes of its names, by reading: OpenOLAT takes what is called `FEEDBACKMODAL` and
 * `FEEDBACKBASIC` for its own feedback, and converts an item whose last block is an interaction into one that it edits
 * (`AlienItemAnalyzer`, `ModalFeedbackBuilder`); TAO keeps response processing that it has no template for as it is
 * (`ParserFactory::buildCustomResponseProcessing`), and gives a block for graders to nobody else (`QtiRunner`).
 */
import type { Element, ElementContent } from 'hast';
import {
  ANSWERED,
  FEEDBACK,
  HINT,
  hintName,
  hintRequest,
  INSPERA,
  MAXSCORE,
  MINSCORE,
  SCORE,
  VERDICT,
} from './identifiers.ts';
import type { Asked, Mapping, Response } from './item.ts';
import { full } from './kinds/accepted.ts';
import {
  all,
  any,
  type Branch,
  baseValue,
  condition,
  documentXml,
  el,
  isNull,
  match,
  rows,
  setOutcome,
  variable,
} from './xml.ts';

type Flow = readonly ElementContent[];

export interface Item {
  /** The question's id; in a course, behind its lesson's. */
  readonly identifier: string;
  readonly title: string;
  readonly language: string;
  readonly points: number;
  readonly asked: Asked;
  /** Blocks. */
  readonly prompt: Flow;
  /** For graders alone: blocks. */
  readonly rubric: Flow;
  /** Told once an answer is given, whatever it is. */
  readonly general: Flow;
  /** What learners are told of their answer as a whole; absent where they are told nothing. */
  readonly verdicts?: { readonly correct: string; readonly partial: string; readonly incorrect: string };
  /** Shown to who asks for them. */
  readonly hints: readonly { readonly title: string; readonly content: Flow }[];
}

export function itemXml(item: Item): string {
  const { identifier, title, language, asked } = item;
  const parts = [
    ...asked.responses.map(responseDeclaration),
    ...item.hints.map((_, index) =>
      el('responseDeclaration', {
        identifier: hintRequest(index),
        cardinality: 'single',
        baseType: 'boolean',
      }),
    ),
    ...outcomes(item),
    body(item),
    ...processing(item),
    ...feedbacksOf(item).map(modalFeedback),
  ];
  return documentXml(
    'assessmentItem',
    { identifier, title, 'xml:lang': language, adaptive: false, timeDependent: false },
    parts,
  );
}

function responseDeclaration({
  identifier,
  cardinality,
  baseType,
  correct = [],
  mapping,
}: Response): Element {
  return rows('responseDeclaration', { identifier, cardinality, baseType }, [
    correct.length > 0
      ? el(
          'correctResponse',
          {},
          correct.map((value) => el('value', {}, [value])),
        )
      : undefined,
    mapping && mapping.entries.length > 0 ? mappingXml(mapping) : undefined,
  ]);
}

const mappingXml = ({ bounds, entries }: Mapping): Element =>
  rows(
    'mapping',
    { lowerBound: bounds?.[0], upperBound: bounds?.[1], defaultValue: 0 },
    entries.map(({ key, value, caseSensitive }) =>
      el('mapEntry', { mapKey: key, mappedValue: value, caseSensitive }),
    ),
  );

const outcome = (
  identifier: string,
  baseType: string,
  value?: string | number,
  cardinality = 'single',
): Element =>
  el(
    'outcomeDeclaration',
    { identifier, cardinality, baseType },
    value === undefined ? [] : [el('defaultValue', {}, [el('value', {}, [String(value)])])],
  );

function outcomes(item: Item): readonly Element[] {
  return [
    outcome(SCORE, 'float', 0),
    outcome(MAXSCORE, 'float', item.points),
    outcome(MINSCORE, 'float', 0),
    ...(tells(item)
      ? [
          outcome(VERDICT, 'identifier', 'empty'),
          outcome(INSPERA, 'identifier', 'feedback_unanswered'),
          outcome(ANSWERED, 'boolean', 'false'),
          outcome(FEEDBACK, 'identifier', undefined, 'multiple'),
        ]
      : []),
    ...(item.hints.length > 0 ? [outcome(HINT, 'identifier')] : []),
  ];
}

/** Whether it is told that there is an answer, or what it is worth: players ask that of every open question (Inspera). */
const tells = (item: Item): boolean => !item.asked.right || feedbacksOf({ ...item, hints: [] }).length > 0;

/** Hints behind the interaction: what stands last before them is what is answered. */
function body({ prompt, rubric, asked, hints }: Item): Element {
  return rows('itemBody', {}, [
    ...prompt,
    ...(rubric.length > 0 ? [rows('rubricBlock', { view: 'scorer' }, rubric)] : []),
    ...asked.interaction,
    ...hints.map(({ title }, index) =>
      el('p', {}, [el('endAttemptInteraction', { responseIdentifier: hintRequest(index), title })]),
    ),
  ]);
}

interface Feedback {
  readonly identifier: string;
  readonly outcome: string;
  readonly title?: string;
  readonly content: Flow;
  /** When it is shown; absent where another rule says so. */
  readonly when?: readonly Element[];
}

function feedbacksOf({ asked, verdicts, general, hints, points }: Item): readonly Feedback[] {
  const told = (verdict: string, words: string, when: readonly Element[]): Feedback => ({
    identifier: verdict,
    outcome: FEEDBACK,
    content: [el('p', {}, [words])],
    when,
  });
  const is = (verdict: string): Element => match(baseValue('identifier', verdict), variable(VERDICT));
  return [
    ...(verdicts
      ? [
          told('told_correct', verdicts.correct, [is('correct')]),
          ...(hasParts(asked) && points > 0 ? [told('told_partial', verdicts.partial, [is('partial')])] : []),
          told('told_incorrect', verdicts.incorrect, [is('incorrect')]),
        ]
      : []),
    ...asked.comments.map(({ identifier, content, when }) => ({
      identifier,
      outcome: FEEDBACK,
      content,
      when: [...when, variable(ANSWERED)],
    })),
    ...(general.length > 0
      ? [
          {
            identifier: 'model_answer',
            outcome: FEEDBACK,
            content: general,
            when: asked.right
              ? [el('gte', {}, [variable(SCORE), baseValue('float', 0)]), variable(ANSWERED)]
              : [is('answered')],
          },
        ]
      : []),
    ...hints.map(({ title, content }, index) => ({
      identifier: hintName(index),
      outcome: HINT,
      title,
      content,
    })),
  ];
}

/** Whether an answer may be right in part. */
const hasParts = ({ partly = [] }: Asked): boolean => partly.length > 0;

const modalFeedback = ({ identifier, outcome, title, content }: Feedback): Element =>
  el('modalFeedback', { outcomeIdentifier: outcome, showHide: 'show', identifier, title }, content);

function processing(item: Item): readonly Element[] {
  const rules = [...scoring(item.asked), ...(tells(item) ? telling(item) : []), ...hinting(item)];
  return rules.length > 0 ? [rows('responseProcessing', {}, rules)] : [];
}

/**
 * Where nothing is answered, nothing is compared: TAO's player in the browser takes a number that is missing for 0, and
 * stops at a text that is. Of several answers some may be missing: then all can't be right.
 */
function scoring({ right, partly = [], responses }: Asked): readonly Element[] {
  if (!right) return [];
  const nulls = responses.map(({ identifier }) => isNull(identifier));
  const [only, another] = nulls;
  const whole: Branch = { when: right, does: [full()] };
  if (another) return [condition([{ when: any(nulls), does: partly }, whole], partly)];
  const rest = partly.length > 0 ? partly : undefined;
  // A number's comparison stays first: OpenOLAT's editor looks for its tolerance there.
  return responses[0]?.baseType === 'string'
    ? [condition([{ when: only!, does: [] }, whole], rest)]
    : [
        condition([
          responses[0]?.baseType === 'float'
            ? { when: el('and', {}, [el('not', {}, [only!]), right]), does: [full()] }
            : whole,
          ...(rest ? [{ when: el('not', {}, [only!]), does: rest }] : []),
        ]),
      ];
}

const INSPERA_VERDICTS = {
  empty: 'feedback_unanswered',
  correct: 'feedback_correct',
  partial: 'feedback_partially_correct',
  incorrect: 'feedback_wrong',
  answered: 'feedback_answered',
} as const;

/** Nothing is told of an answer that isn't given, or to who asks for a hint. */
function telling(item: Item): readonly Element[] {
  const { asked, hints } = item;
  const empty = any([
    all(asked.responses.map(({ identifier }) => isNull(identifier))),
    ...hints.map((_, index) => variable(hintRequest(index))),
  ]);
  const verdict = (name: keyof typeof INSPERA_VERDICTS): readonly Element[] => [
    setOutcome(VERDICT, baseValue('identifier', name)),
    setOutcome(INSPERA, baseValue('identifier', INSPERA_VERDICTS[name])),
    ...(name === 'empty' ? [] : [setOutcome(ANSWERED, baseValue('boolean', 'true'))]),
  ];
  const others = asked.right
    ? condition(
        [
          { when: empty, does: verdict('empty') },
          {
            // What is wholly right has all the points; where there are none, it is asked anew.
            when: item.points > 0 ? el('gte', {}, [variable(SCORE), variable(MAXSCORE)]) : asked.right,
            does: verdict('correct'),
          },
          ...(hasParts(asked)
            ? [{ when: el('gt', {}, [variable(SCORE), baseValue('float', 0)]), does: verdict('partial') }]
            : []),
        ],
        verdict('incorrect'),
      )
    : condition([{ when: empty, does: verdict('empty') }], verdict('answered'));
  return [
    others,
    ...feedbacksOf(item).flatMap(({ identifier, when }) =>
      when
        ? [
            condition([
              {
                when: el('and', {}, when),
                does: [
                  setOutcome(
                    FEEDBACK,
                    el('multiple', {}, [variable(FEEDBACK), baseValue('identifier', identifier)]),
                  ),
                ],
              },
            ]),
          ]
        : [],
    ),
  ];
}

const hinting = ({ hints }: Item): readonly Element[] =>
  hints.map((_, index) =>
    condition([
      {
        when: variable(hintRequest(index)),
        does: [setOutcome(HINT, baseValue('identifier', hintName(index)))],
      },
    ]),
  );
