/** The three sentences: which LMS, what for, when answers are shown. A function of what holds. */
import type { GivenSettings } from '../../../src/lesson/index.ts';
import {
  asksInQuiz,
  PLATFORMS,
  type Platform,
  PURPOSES,
  type Purpose,
  passFields,
  purposeOf,
  SHOWINGS,
  showingFields,
  showingOf,
} from '../../../src/studio/decide.ts';
import type { Fields } from '../../../src/studio/front-matter.ts';
import { make } from '../../page/dom.ts';
import type { Words } from '../words.ts';

interface Decided {
  readonly platform: Platform;
  readonly settings: GivenSettings;
  /** Where it is written: into the project's settings, else the lesson's front matter. */
  readonly isInProject: boolean;
  readonly isBusy: boolean;
  /** Whether any question can be marked by a machine. */
  readonly hasClosed: boolean;
}

interface DecideActions {
  readonly choosePlatform: (platform: Platform) => void;
  readonly choosePurpose: (purpose: Purpose) => void;
  readonly settle: (fields: Fields) => void;
}

export function decideView(
  { platform, settings, isInProject, isBusy, hasClosed }: Decided,
  { choosePlatform, choosePurpose, settle }: DecideActions,
  { hand }: Words,
): HTMLElement {
  const purpose = purposeOf(settings);
  return make(
    'fieldset',
    { class: 'decide', disabled: isBusy },
    choices('platform', hand.which, PLATFORMS, platform, hand.platforms, choosePlatform),
    choices('purpose', hand.what, PURPOSES, purpose, hand.purposes, choosePurpose),
    make('p', { class: 'quiet' }, purposeWords(purpose, settings, platform, hasClosed, hand)),
    ...(purpose === 'graded' ? [passMark(settings.passMark, settle, hand)] : []),
    choices('showing', hand.when, SHOWINGS, showingOf(settings), hand.showings, (chosen) =>
      settle(showingFields(chosen)),
    ),
    make('p', { class: 'quiet' }, isInProject ? hand.writtenCourse : hand.written),
  );
}

function purposeWords(
  purpose: Purpose | undefined,
  settings: GivenSettings,
  platform: Platform,
  hasClosed: boolean,
  hand: Words['hand'],
): string {
  const { scoring, attempts } = settings;
  if (purpose === undefined)
    return scoring === undefined && attempts === undefined ? hand.unsettled : hand.otherwise;
  const isQuiz = asksInQuiz(platform, settings);
  if (purpose === 'graded' && !hasClosed) return isQuiz ? hand.openInMoodle : hand.openElsewhere;
  const where = isQuiz ? hand.inQuiz : settings.questions === 'none' ? '' : hand.inLesson;
  return `${hand.purposeHelp[purpose]} ${where}`.trimEnd();
}

function choices<T extends string>(
  name: string,
  legend: string,
  values: readonly T[],
  chosen: T | undefined,
  labels: Readonly<Record<T, string>>,
  choose: (value: T) => void,
): HTMLElement {
  return make(
    'fieldset',
    { class: 'choices' },
    make('legend', {}, legend),
    ...values.map((value) => {
      const input = make('input', {
        type: 'radio',
        name,
        value,
        checked: value === chosen,
        autocomplete: 'off',
        'data-key': `${name} ${value}`,
      });
      input.addEventListener('change', () => choose(value));
      return make('label', { class: 'choice' }, input, make('span', {}, labels[value]));
    }),
  );
}

function passMark(
  percent: number | undefined,
  settle: (fields: Fields) => void,
  { pass, passUnit }: Words['hand'],
): HTMLElement {
  const input = make('input', {
    type: 'number',
    min: '0',
    max: '100',
    step: '1',
    inputmode: 'numeric',
    value: percent === undefined ? '' : String(percent),
    autocomplete: 'off',
    'data-key': 'pass',
  });
  input.addEventListener('change', () => {
    const value =
      input.value === '' ? undefined : Math.min(100, Math.max(0, Math.round(Number(input.value))));
    settle(passFields(Number.isNaN(value) ? undefined : value));
  });
  return make('label', { class: 'pass' }, make('span', {}, pass), input, make('span', {}, passUnit));
}
