/** Courses as real packages: valid by SCORM's schemas, and without a finding when they are read back. */
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadKit } from '../../src/build/index.ts';
import { checkScorm } from '../../src/check/index.ts';
import type { Kit } from '../../src/export/kit.ts';
import { exportScormCourse } from '../../src/export/scorm/index.ts';
import { writePackage } from '../../src/pack/index.ts';
import { folder } from '../pack/support.ts';
import { sampleLesson } from '../support/sample-lesson.ts';
import { carriedJudge, judges } from './schemas.ts';
import { manifestOf } from './support.ts';
import { course, exercise, mill, placed, quiz, reading, river } from './waters.ts';

let kit: Kit;
beforeAll(async () => {
  kit = await loadKit();
});

describe('a course of a SCO a lesson', () => {
  test.each([
    ['scorm12', {}],
    ['scorm2004-3', { target: 'scorm2004' }],
    ['scorm2004-4', { target: 'scorm2004', scorm2004Edition: 4 }],
  ] as const)('as %s it is valid, and read back gives no finding', async (set, options) => {
    const made = exportScormCourse({ ...course, lessons: [river, mill, sampleLesson] }, kit, options);
    const to = join(await folder(), 'course.zip');
    await writePackage(made, to);
    expect((await checkScorm(to)).map(({ rule }) => rule)).toEqual(
      set === 'scorm12' ? [] : ['scorm-several-scos'],
    );
    expect(carriedJudge(set)(manifestOf(made))).toEqual([]);
  });

  test.each([3, 4] as const)('that is scored is valid in edition %s', (edition) => {
    const places = { lecture: { part: 'Lire' } };
    const made = exportScormCourse({ ...course, places, lessons: [reading, exercise, quiz] }, kit, {
      target: 'scorm2004',
      scorm2004Edition: edition,
    });
    for (const [, judge] of judges(`scorm2004-${edition}`)) expect(judge(manifestOf(made))).toEqual([]);
  });

  test('passes the package’s own check with its parts, and the schemas', async () => {
    const path = join(await folder(), 'course.zip');
    await writePackage(exportScormCourse(placed, kit), path);
    expect((await checkScorm(path)).filter(({ severity }) => severity === 'error')).toEqual([]);
    for (const [target, set] of [
      ['scorm12', 'scorm12'],
      ['scorm2004', 'scorm2004-3'],
    ] as const)
      expect(carriedJudge(set)(manifestOf(exportScormCourse(placed, kit, { target })))).toEqual([]);
  });
});

describe('a course in one SCO', () => {
  test('it is valid, and read back gives no finding', async () => {
    const all = exportScormCourse({ ...course, lessons: [river, mill, sampleLesson] }, kit, {
      singleSco: true,
      target: 'scorm2004',
    });
    const to = join(await folder(), 'course.zip');
    await writePackage(all, to);
    expect(await checkScorm(to)).toEqual([]);
    expect(carriedJudge('scorm2004-3')(manifestOf(all))).toEqual([]);
  });
});
