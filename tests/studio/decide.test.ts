import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type GivenSettings, SETTINGS } from '../../src/lesson/index.ts';
import {
  asksInQuiz,
  PLATFORMS,
  PURPOSES,
  passFields,
  platformFields,
  platformOf,
  purposeFields,
  purposeOf,
  SHOWINGS,
  showingFields,
  showingOf,
  targetsFor,
} from '../../src/studio/decide.ts';
import { withFields, withYamlFields } from '../../src/studio/front-matter.ts';

const settingsIn = (yaml: string): GivenSettings =>
  Object.fromEntries(
    Object.entries((parse(yaml) ?? {}) as object).map(([key, value]) => [
      key,
      SETTINGS[key as keyof typeof SETTINGS]().parse(value),
    ]),
  );

describe('the platform that a lesson is for', () => {
  it.each(PLATFORMS)('is found again in the targets that it writes: %s', (platform) => {
    expect(platformOf(settingsIn(withYamlFields('', platformFields(platform, 'graded'))), platform)).toBe(
      platform,
    );
  });

  it.each([
    [['scorm12'], 'moodle', 'ilias'],
    [['scorm12'], 'canvas', 'canvas'],
    [['common-cartridge'], 'blackboard', 'blackboard'],
    [['common-cartridge'], 'ilias', 'schoology'],
    [['moodle-quiz'], 'canvas', 'moodle'],
    [['scorm2004'], 'ilias', 'another'],
    [undefined, 'openolat', 'openolat'],
  ] as const)('of %s, after %s, is %s', (targets, before, platform) => {
    expect(platformOf({ targets: targets && [...targets] }, before)).toBe(platform);
  });
});

describe('what a lesson is for', () => {
  it.each(PURPOSES)('is found again in the settings that it writes: %s', (purpose) => {
    expect(purposeOf(settingsIn(withYamlFields('', purposeFields(purpose))))).toBe(purpose);
  });

  it('is nobody’s to say where the settings are others', () => {
    expect(purposeOf({})).toBeUndefined();
    expect(purposeOf({ scoring: 'mixed', attempts: 2 })).toBeUndefined();
  });

  it('grades with a pass mark, which another purpose takes out', () => {
    const graded = withYamlFields('', { ...purposeFields('graded'), ...passFields(60) });
    expect(settingsIn(graded)).toEqual({ scoring: 'graded', attempts: 1, passMark: 60 });
    expect(settingsIn(withYamlFields(graded, purposeFields('practise')))).toEqual({
      scoring: 'none',
      attempts: 'unlimited',
    });
  });
});

describe('when answers are shown', () => {
  it.each(SHOWINGS)('is found again in the settings that it writes: %s', (showing) => {
    expect(showingOf(settingsIn(withYamlFields('', showingFields(showing))))).toBe(showing);
  });

  it('is after the learner’s own where nobody says', () => {
    expect(showingOf({})).toBe('after-answer');
  });
});

it('stands in the lesson’s front matter, the rest of it as it was', () => {
  const text = '---\ntitle: Tides # mine\n---\n# Tides\n';
  expect(withFields(text, { ...purposeFields('hand-in'), ...showingFields('after-finish') })).toBe(
    '---\ntitle: Tides # mine\nscoring: participation\nattempts: 1\nanswers: after-finish\n---\n# Tides\n',
  );
});

describe('what pupils answer in', () => {
  const graded: GivenSettings = { scoring: 'graded', attempts: 1 };

  it.each<readonly [string, Parameters<typeof asksInQuiz>, boolean]>([
    ['a graded lesson in Moodle', ['moodle', graded], true],
    ['a lesson to practise in Moodle', ['moodle', { scoring: 'none', attempts: 'unlimited' }], false],
    ['a graded lesson elsewhere', ['ilias', graded], false],
    ['a graded lesson that goes as SCORM alone', ['moodle', { ...graded, targets: ['scorm12'] }], false],
    ['a course that goes alone', ['moodle', { targets: ['moodle-course'] }], true],
  ])('%s', (_, [platform, settings], isQuiz) => {
    expect(asksInQuiz(platform, settings)).toBe(isQuiz);
  });
});

describe('the packages for a platform', () => {
  it('begin with the one to take', () => {
    expect(targetsFor('moodle', 'practise')[0]).toBe('scorm12');
    expect(targetsFor('moodle', 'graded')[0]).toBe('moodle-course');
    expect(targetsFor('openolat', 'graded')).toEqual(['scorm12', 'qti21']);
  });

  it('are there for every platform, with or without a purpose', () => {
    for (const platform of PLATFORMS) {
      for (const purpose of [...PURPOSES, undefined])
        expect(targetsFor(platform, purpose).length).toBeGreaterThan(0);
    }
  });
});
