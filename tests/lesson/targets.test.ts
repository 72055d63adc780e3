import { describe, expect, it } from 'vitest';
import { byGroup, TARGET_GROUPS, TARGET_NAMES, TARGETS, targetsNamed } from '../../src/lesson/index.ts';

const GROUPS = { moodle: ['moodle-quiz', 'moodle-glossary'] } as const;
const named = (...names: readonly string[]) => targetsNamed(names as typeof TARGET_NAMES, GROUPS);

describe('a group of targets', () => {
  it('asks for all of its targets, each once', () => {
    expect(named('moodle', 'scorm12')).toEqual(['moodle-quiz', 'moodle-glossary', 'scorm12']);
    expect(named('moodle-glossary', 'moodle', 'moodle')).toEqual(['moodle-glossary', 'moodle-quiz']);
  });

  it('has a name that no target has, and may be asked for wherever a target may', () => {
    const groups = Object.keys(TARGET_GROUPS);
    expect(TARGETS.filter((target) => groups.includes(target))).toEqual([]);
    expect(TARGET_NAMES).toEqual([...TARGETS, ...groups]);
  });

  it('is a heading where several files of it come, and none over a single one', () => {
    const grouped = (...targets: readonly (typeof TARGETS)[number][]) =>
      byGroup(
        targets.map((target) => ({ target })),
        GROUPS,
      ).map(({ group, made }) => [group, ...made.map(({ target }) => target)]);
    expect(grouped('moodle-glossary', 'scorm12', 'moodle-quiz')).toEqual([
      ['moodle', 'moodle-glossary', 'moodle-quiz'],
      [undefined, 'scorm12'],
    ]);
    expect(grouped('scorm12', 'moodle-quiz')).toEqual([
      [undefined, 'scorm12'],
      [undefined, 'moodle-quiz'],
    ]);
  });
});
