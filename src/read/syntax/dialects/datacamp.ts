/**
 * DataCamp's courses: exercises between rules, each with its settings in YAML and parts behind their names. What learners
 * do step by step stands between stars, in an older form behind numbers.
 *
 *     ## What floats                      --- type:MultipleChoiceExercise xp:50
 *                                         ## What floats
 *     ```yaml
 *     type: MultipleChoiceExercise        Which of these floats?
 *     ```
 *                                         *** =instructions
 *     Which of these floats?              - iron
 *                                         - ice
 *     `@possible_answers`
 *     - iron                              *** =sct
 *     - [ice]                             ```{python}
 *                                         Ex().test_mc(2, ["It sinks.", "Yes."])
 *                                         ```
 */

import type { Sign } from '../formats/format.ts';
import { choiceOf } from './datacamp/choices.ts';
import { type Exercise, exercisesIn, isWritten, type Part, partsOf } from './datacamp/exercises.ts';
import { type Dialect, signIn } from './dialect.ts';
import {
  addTo,
  apart,
  at,
  container,
  endOf,
  foldOf,
  type Line,
  linesOf,
  type Prepared,
  questionOf,
  textOf,
  trimmed,
  type Unread,
} from './prepared.ts';

/** What each part of an exercise is to its question. What nobody knows may be an answer. */
type Role =
  | 'asks'
  | 'offers'
  | 'remarks'
  | 'starts'
  | 'helps'
  | 'answers'
  | 'tells'
  | 'checks'
  | 'left'
  | 'sets';

const ROLES: Readonly<Record<string, Role>> = {
  instructions: 'asks',
  question: 'asks',
  assignment: 'asks',
  context: 'asks',
  code: 'asks',
  possible_answers: 'offers',
  options: 'offers',
  feedback: 'remarks',
  feedbacks: 'remarks',
  sample_code: 'starts',
  hint: 'helps',
  hints: 'helps',
  // A slide's words, and those that are spoken to it.
  part: 'tells',
  script: 'tells',
  citations: 'tells',
  sct: 'checks',
  pre_exercise_code: 'left',
  pre_challenge_code: 'left',
  tests: 'left',
  attachments: 'left',
  projector_key: 'left',
  video_link: 'left',
  video_hls: 'left',
  lower_third: 'left',
  type: 'sets',
  key: 'sets',
  xp: 'sets',
  lang: 'sets',
  skills: 'sets',
};

const roleOf = ({ name }: Part): Role => (Object.hasOwn(ROLES, name) ? ROLES[name]! : 'answers');

interface Asking {
  readonly line: number;
  readonly title: readonly Line[];
  readonly stem: readonly Line[];
  readonly hints: readonly (readonly Line[])[];
  readonly told: readonly Line[];
}

interface Written {
  readonly lines: readonly Line[];
  /** Its program wasn't read. */
  readonly isUnchecked?: true;
}

function prepare(source: string): Prepared {
  const lines: Line[] = [];
  const unread: Unread[] = [];
  // An exercise of several steps begins them with its own code.
  let shared: readonly Line[] = [];
  for (const exercise of exercisesIn(linesOf(source))) {
    const { title, context } = headed(exercise);
    const starts = within(exercise, 'starts');
    if (!exercise.isStep) shared = [];
    const made = written(exercise, { title, context }, starts.length > 0 ? starts : shared);
    shared = !exercise.isStep && !asks(exercise) ? starts : [];
    addTo(lines, [...title, ...apart(made.lines, exercise.line)]);
    unread.push(...leftOf(exercise, made.isUnchecked === true));
  }
  return { lines, unread };
}

const HEADING = /^#{1,6}(?=[^#])[ \t]*(.*)$/;

interface Headed {
  readonly title: readonly Line[];
  readonly context: readonly Line[];
}

/** Its title stands above what it asks. */
function headed({ text }: Exercise): Headed {
  const own = trimmed(text);
  const [first] = own;
  const words = first && HEADING.exec(first.text)?.[1];
  if (!first || words === undefined) return { title: [], context: own };
  const marks = /^#+/.exec(first.text)![0];
  return { title: at(first.line, `${marks} ${words}\n`), context: trimmed(own.slice(1)) };
}

const within = (exercise: Exercise, role: Role): readonly Line[] =>
  partsOf(exercise, (part) => roleOf(part) === role).flatMap(({ lines, line }) =>
    apart(trimmed(lines), line),
  );

const ASKS: readonly Role[] = ['asks', 'offers', 'answers'];
/** Of a whole that is done step by step, the steps ask; a film doesn't. */
const ASKS_BELOW = /^(?:Tab|Bullet|Video|\w*Slide$)/;
const HELPS: readonly Role[] = ['helps', 'starts', 'checks'];

/** Some ask in the words above their parts. */
const asks = ({ type, parts }: Exercise): boolean =>
  [ASKS, ...(type === '' || ASKS_BELOW.test(type) ? [] : [HELPS])].some((roles) =>
    parts.some((part) => roles.includes(roleOf(part)) && isWritten(part)),
  );

function written(exercise: Exercise, { title, context }: Headed, starts: readonly Line[]): Written {
  const { line } = exercise;
  const own = [...context, ...within(exercise, 'tells')];
  if (!asks(exercise)) return { lines: [...own, ...folded(exercise)], isUnchecked: true };
  const hints = partsOf(exercise, (part) => roleOf(part) === 'helps').map(({ lines }) => trimmed(lines));
  const asking = { line, title, stem: own, hints, told: within(exercise, 'answers') };
  return choiceIn(exercise, asking, starts) ?? openIn(exercise, asking, starts);
}

/** What helps or answers where nothing is asked. */
const folded = (exercise: Exercise): readonly Line[] =>
  partsOf(exercise, (part) => ['helps', 'remarks'].includes(roleOf(part))).flatMap((part) =>
    foldOf(trimmed(part.lines), { line: part.line, role: roleOf(part) === 'helps' ? 'hint' : 'answer' }),
  );

/** One that says no more asks by its title. */
function orTitle(stem: readonly Line[], { title }: Asking): readonly Line[] {
  if (stem.some(({ text }) => text.trim() !== '')) return stem;
  return title.map(({ text, line }) => ({ text: text.replace(HEADING, '$1'), line }));
}

function openIn(exercise: Exercise, asking: Asking, starts: readonly Line[]): Written {
  const { line, hints, told } = asking;
  const stem = orTitle([...asking.stem, ...within(exercise, 'asks')], asking);
  const feedback = [...told, ...within(exercise, 'remarks')];
  if (stem.length === 0) {
    return {
      lines: [...starts, ...folded(exercise), ...foldOf(told, { line, role: 'answer' })],
      isUnchecked: true,
    };
  }
  return {
    lines: questionOf({ line, stem: [...stem, ...starterOf(starts, line)], hints, feedback }),
    isUnchecked: true,
  };
}

const FENCED = /^[ \t]*`{3,}(\w*)[ \t]*$/;

/** Code that is typed on, as one block; several files are shown as they are. */
function starterOf(starts: readonly Line[], line: number): readonly Line[] {
  const own = trimmed(starts);
  if (own.length === 0) return [];
  const [first, ...rest] = own;
  const language = FENCED.exec(first!.text)?.[1];
  const last = endOf(rest, 0, ({ text }) => !FENCED.test(text));
  if (language === undefined || last !== rest.length - 1) return apart(own, line);
  return apart(
    container({ name: 'starter', title: language || 'text', body: rest.slice(0, last), line: first!.line }),
    line,
  );
}

function choiceIn(exercise: Exercise, asking: Asking, starts: readonly Line[]): Written | undefined {
  const { line, hints, told } = asking;
  const offered = within(exercise, 'offers');
  const isCalledSo = /MultipleChoice/i.test(exercise.type);
  if (offered.length === 0 && !isCalledSo) return undefined;
  const found = choiceOf({
    offered: offered.length > 0 ? offered : within(exercise, 'asks'),
    remarks: within(exercise, 'remarks'),
    program: textOf(within(exercise, 'checks')),
    ...(exercise.right && { right: exercise.right }),
  });
  if (!found) return offered.length > 0 ? openIn(withOffers(exercise), asking, starts) : undefined;
  const above = offered.length > 0 ? within(exercise, 'asks') : [];
  const stem = orTitle([...asking.stem, ...above, ...apart(starts, line), ...found.above], asking);
  const feedback = [...told, ...found.told];
  const lines = found.isKnown
    ? questionOf({ line, stem, options: found.options, hints, feedback, settings: found.settings })
    : questionOf({ line, stem: [...stem, ...apart(found.listed, line)], hints, feedback });
  return { lines, ...(!(found.isKnown && found.isChecked) && { isUnchecked: true }) };
}

/** What is offered in no list is asked with the rest. */
const withOffers = (exercise: Exercise): Exercise => ({
  ...exercise,
  parts: exercise.parts.map((part) => (roleOf(part) === 'offers' ? { ...part, name: 'question' } : part)),
});

const leftOf = (exercise: Exercise, isUnchecked: boolean): readonly Unread[] =>
  exercise.parts
    .filter((part) => {
      const role = roleOf(part);
      const isLeft = role === 'left' || (role === 'checks' && isUnchecked);
      return isWritten(part) && (isLeft || (role === 'answers' && part.name !== 'solution'));
    })
    .map(({ written: name, line }) => ({ name, line }));

const NAMES =
  'instructions|possible_answers|sample_code|pre_exercise_code|pre_challenge_code|sct|projector_key|assignment|script|part1';

const SIGN = new RegExp(
  String.raw`^(?:\`@(?:${NAMES})\`|\*\*\* =(?:${NAMES})\d*\b.*|--- type: ?\w+Exercise\b.*)[ \t]*$`,
  'm',
);

const SETTINGS =
  /^`{3}[ \t]*\{?ya?ml\}?[ \t]*\n(?:[ \t]*\n|[a-z_]+:.*\n){0,4}(type: ?\w+(?:Exercise|Challenge|Slide))\b/m;

/** An exercise's settings, whatever chunks of code stand above its parts. */
function settingsIn(text: string): Sign | undefined {
  const found = SETTINGS.exec(text);
  if (!found || !/^`@[a-z_]+\d*`[ \t]*$/m.test(text)) return undefined;
  const line = text.slice(0, found.index + found[0].length).split('\n').length;
  return { words: found[1]!, line };
}

export const dataCamp: Dialect = {
  name: 'DataCamp',
  evidence: (text) => signIn(text, SIGN) ?? settingsIn(text),
  prepare,
};
