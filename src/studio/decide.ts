/** What a teacher decides in sentences, as targets and policies (docs/policies.md). */
import { type GivenSettings, LMSS, type Target, targetsNamed, targetsOfLms } from '../lesson/index.ts';
import type { Fields } from './front-matter.ts';

export const PLATFORMS = [...LMSS, 'another'] as const;
export const PURPOSES = ['practise', 'hand-in', 'graded'] as const;
export const SHOWINGS = ['after-answer', 'after-finish', 'teacher', 'never'] as const;
export type Platform = (typeof PLATFORMS)[number];
export type Purpose = (typeof PURPOSES)[number];
export type Showing = (typeof SHOWINGS)[number];

/** What a lesson is for. `practise`: as often as one likes, no score; `hand-in`: once, done is done; `graded`: once, by what is right. */
const POLICIES = {
  practise: { scoring: 'none', attempts: 'unlimited' },
  'hand-in': { scoring: 'participation', attempts: 1 },
  graded: { scoring: 'graded', attempts: 1 },
} as const satisfies Readonly<Record<Purpose, GivenSettings>>;

/** What a lesson's settings say of its purpose; undefined where they are none of the three: its author settled it otherwise. */
export function purposeOf({ scoring, passMark, attempts }: GivenSettings): Purpose | undefined {
  if (passMark !== undefined || scoring === 'graded') return 'graded';
  if (scoring === 'participation') return 'hand-in';
  return scoring === 'none' && attempts === 'unlimited' ? 'practise' : undefined;
}

/**
 * The platform that a lesson is for, else its `targets`. Several take the same: then it is the one that was chosen
 * before.
 *
 * @param before what was chosen last, whatever it was for
 */
export function platformOf({ lms, targets }: GivenSettings, before: Platform): Platform {
  if (lms) return lms;
  if (!targets) return before;
  const asked = targetsNamed(targets);
  const fits = (platform: Platform): boolean => {
    const own = targetsFor(platform, undefined);
    return own.length === asked.length && own.every((one) => asked.includes(one));
  };
  // An LMS that was chosen stays where it takes what is made, and more; Moodle has a purpose for each of its.
  const isLms = before !== 'moodle' && before !== 'another';
  if (isLms && asked.every((one) => targetsFor(before, undefined).includes(one))) return before;
  const chosen = [before, ...PLATFORMS].find(fits);
  if (chosen) return chosen;
  if (asked.some((one) => one.startsWith('moodle-'))) return 'moodle';
  return before === 'moodle' || asked.includes('scorm2004') ? 'another' : before;
}

/** What a platform writes into the front matter, for whoever builds without the studio, too. */
export const platformFields = (platform: Platform, purpose: Purpose | undefined): Fields => ({
  targets: targetsFor(platform, purpose),
  lms: platform === 'another' ? undefined : platform,
});

/** Whether pupils answer in a quiz of Moodle's beside the lesson, which then asks nothing; else in the lesson itself. */
export function asksInQuiz(platform: Platform, settings: GivenSettings): boolean {
  const purpose = purposeOf(settings);
  const targets = targetsNamed(settings.targets ?? targetsFor(platform, purpose));
  const isAlone = !targets.some((target) => target.startsWith('scorm'));
  return platform === 'moodle' && targets.includes('moodle-course') && (purpose === 'graded' || isAlone);
}

/** Targets that the platform had for what the lesson was for before, as it has them for another purpose. */
export const renewedTargets = (platform: Platform, purpose: Purpose, before: GivenSettings): Fields =>
  String(before.targets) === String(targetsFor(platform, purposeOf(before)))
    ? platformFields(platform, purpose)
    : {};

/** When learners see answers, as the settings say or as it is without them. */
export const showingOf = ({ answers }: GivenSettings): Showing => answers ?? 'after-answer';

/** What a purpose writes into the front matter. A pass mark grades, so that another purpose takes it out. */
export const purposeFields = (purpose: Purpose): Fields => ({
  ...POLICIES[purpose],
  ...(purpose !== 'graded' && { passMark: undefined }),
});

/** From what share of points on (percent) a graded lesson is passed; undefined: nothing is passed or failed. */
export const passFields = (percent: number | undefined): Fields => ({ passMark: percent });

export const showingFields = (answers: Showing): Fields => ({ answers });

/**
 * The packages for a platform, the one to take first. Moodle grades open answers in its own quiz: a graded lesson goes
 * there as a course to restore.
 */
export function targetsFor(platform: Platform, purpose: Purpose | undefined): readonly Target[] {
  if (platform === 'moodle' && purpose === 'graded') return ['moodle-course', 'scorm12', 'moodle-quiz'];
  return platform === 'another' ? ['scorm12', 'scorm2004'] : targetsNamed(targetsOfLms(platform));
}
