/** What a page of several lessons has once, and they have otherwise. */
import { type Course, type Diagnostic, type Settings, settingPlace } from '../../lesson/index.ts';
import { diagnose } from '../../messages/index.ts';

/** Answers are kept back on all of it where one lesson keeps them back. */
const ONCE = [
  'questions',
  'completion',
  'scoring',
  'passMark',
  'attempts',
  'shuffle',
  'draw',
  'stateLimit',
] as const satisfies readonly (keyof Settings)[];

/**
 * Where lessons differ in it, none of their settings can hold.
 *
 * @param asked what makes one page of them
 */
export const settledApart = (
  { lessons }: Course,
  asked: '--single-sco' | 'web-page',
): readonly Diagnostic[] =>
  ONCE.flatMap((setting) => {
    const [first, ...others] = new Set(lessons.map(({ settings }) => settings[setting]));
    const by = lessons.find(({ settingPlaces }) => settingPlaces?.[setting]) ?? lessons[0];
    if (!by || others.length === 0 || (asked === 'web-page' && setting === 'stateLimit')) return [];
    const values = [first, ...others].map((value) => String(value ?? '–'));
    return [diagnose('single-sco-settings', settingPlace(by, setting), { setting, values, asked })];
  });
