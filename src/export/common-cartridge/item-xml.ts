/**
 * An item as the profile has it (`ccv1p1_qtiasiv1p2p1_v1p0.xsd`), written so that the importers that were read take it
 * as it is meant:
 *
 * - Moodle (`backup/cc/entity11.quiz.class.php`) takes what is displayed by any condition that continues for general
 *   feedback, of a typed answer the first condition with 100 alone, of several choices those compared with `case`, and
 *   the last word on a choice: feedback stands before what scores.
 * - Canvas (`qti_exporter`) tells feedback apart by its ident, and takes each text that is compared for a right one.
 */
import type { Xml } from '../xml.ts';
import type { Choice, Item, Typed } from './item.ts';

export const itemXml = (item: Item): Xml => ({
  '@ident': item.ident,
  '@title': item.title,
  itemmetadata: { qtimetadata: { qtimetadatafield: fields(metadataOf(item)) } },
  presentation: { material: material(item.prompt), ...responseXml(item) },
  resprocessing: {
    outcomes: {
      decvar: { '@varname': 'SCORE', '@vartype': 'Decimal', '@minvalue': '0', '@maxvalue': '100' },
    },
    respcondition: conditions(item),
  },
  itemfeedback: [
    ...feedbacksOf(item).map(({ ident, html }) => ({
      '@ident': ident,
      flow_mat: { material: material(html) },
    })),
    ...(item.solution === undefined
      ? []
      : [
          {
            '@ident': SOLUTION,
            solution: { solutionmaterial: { flow_mat: { material: material(item.solution) } } },
          },
        ]),
    ...(item.hints.length === 0
      ? []
      : [
          {
            '@ident': HINT,
            hint: {
              hintmaterial: item.hints.map((hint) => ({ flow_mat: { material: material(hint) } })),
            },
          },
        ]),
  ],
});

/** The names are the profile's own. */
const SOLUTION = 'solution';
const HINT = 'hint';
/** The name by which Canvas knows it. */
const GENERAL = 'general_fb';
const RESPONSE = 'response1';

export const fields = (all: readonly (readonly [string, string])[]): readonly Xml[] =>
  all.map(([fieldlabel, fieldentry]) => ({ fieldlabel, fieldentry }));

const metadataOf = ({ profile, weighting, response }: Item): readonly (readonly [string, string])[] => [
  ['cc_profile', profile],
  ...(weighting === undefined ? [] : ([['cc_weighting', String(weighting)]] as const)),
  ...(response.kind === 'written' ? ([['qmd_computerscored', 'No']] as const) : []),
];

const material = (html: string): Xml => ({ mattext: { '@texttype': 'text/html', $: html } });

function responseXml({ response }: Item): Xml {
  if (response.kind === 'choice')
    return {
      response_lid: {
        '@ident': RESPONSE,
        '@rcardinality': response.cardinality,
        render_choice: {
          '@shuffle': response.shuffle ? 'Yes' : 'No',
          response_label: response.labels.map(({ ident, html }) => ({
            '@ident': ident,
            material: material(html),
          })),
        },
      },
    };
  const rows = response.kind === 'written' ? { '@rows': '15', '@columns': '80' } : {};
  return {
    response_str: {
      '@ident': RESPONSE,
      '@rcardinality': 'Single',
      render_fib: { ...rows, '@prompt': 'Box', '@fibtype': 'String' },
    },
  };
}

interface Feedback {
  readonly ident: string;
  readonly html: string;
  /** The answer it is about: absent where it is about none. */
  readonly about?: string;
}

/** Answers of their own first; none is called as Canvas calls what is told of all. */
function feedbacksOf({ response, general }: Item): readonly Feedback[] {
  return [
    ...(response.kind === 'choice'
      ? response.labels.flatMap(({ ident, feedback }) => about(ident, `feedback_${ident}`, feedback))
      : []),
    ...(response.kind === 'typed'
      ? response.accepted.flatMap(({ text, feedback }, index) =>
          about(text, `feedback_text${index + 1}`, feedback),
        )
      : []),
    ...(general === undefined ? [] : [{ ident: GENERAL, html: general }]),
  ];
}

const about = (answer: string, ident: string, html: string | undefined): readonly Feedback[] =>
  html === undefined ? [] : [{ ident, html, about: answer }];

function conditions(item: Item): readonly Xml[] {
  const { response } = item;
  const feedbacks = feedbacksOf(item);
  const told = [
    ...(item.general === undefined ? [] : [displays('Response', GENERAL)]),
    ...(item.solution === undefined ? [] : [displays('Solution', SOLUTION)]),
  ];
  const general = told.length > 0 ? [condition({ other: {} }, 'Yes', { displayfeedback: told })] : [];
  if (response.kind === 'written') return [...general, condition({ other: {} }, 'No')];
  if (response.kind === 'choice' && response.cardinality === 'Single')
    return [...general, ...ofOne(response, feedbacks)];
  const shown = feedbacks.flatMap(({ ident, about: answer }) =>
    answer === undefined
      ? []
      : [condition({ varequal: equal(answer) }, 'Yes', { displayfeedback: displays('Response', ident) })],
  );
  return [...shown, ...general, response.kind === 'choice' ? ofSeveral(response) : ofWords(response)];
}

/** A condition for each: what is right and what is told of it are one thing. */
const ofOne = ({ labels }: Choice, feedbacks: readonly Feedback[]): readonly Xml[] =>
  labels.flatMap(({ ident, right }) => {
    const feedback = feedbacks.find(({ about: answer }) => answer === ident);
    return right || feedback
      ? [
          condition({ varequal: equal(ident) }, 'No', {
            ...(right && FULL),
            ...(feedback && { displayfeedback: displays('Response', feedback.ident) }),
          }),
        ]
      : [];
  });

/** All that are right and none that isn't. */
const ofSeveral = ({ labels }: Choice): Xml =>
  condition(
    {
      and: {
        varequal: labels.filter(({ right }) => right).map(({ ident }) => exactly(ident)),
        not: labels.filter(({ right }) => !right).map(({ ident }) => ({ varequal: exactly(ident) })),
      },
    },
    'No',
    FULL,
  );

const ofWords = ({ accepted, caseSensitive }: Typed): Xml =>
  condition(
    { varequal: accepted.map(({ text }) => (caseSensitive ? exactly(text) : equal(text))) },
    'No',
    FULL,
  );

const condition = (conditionvar: Xml, goesOn: 'Yes' | 'No', then: Xml = {}): Xml => ({
  '@continue': goesOn,
  conditionvar,
  ...then,
});

const FULL: Xml = { setvar: { '@action': 'Set', '@varname': 'SCORE', '#': '100' } };
const equal = (answer: string): Xml => ({ '@respident': RESPONSE, '#': answer });
const exactly = (answer: string): Xml => ({ '@respident': RESPONSE, '@case': 'Yes', '#': answer });
const displays = (feedbacktype: 'Response' | 'Solution', linkrefid: string): Xml => ({
  '@feedbacktype': feedbacktype,
  '@linkrefid': linkrefid,
});
