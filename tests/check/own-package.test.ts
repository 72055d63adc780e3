import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadKit } from '../../src/build/index.ts';
import { checkScorm } from '../../src/check/index.ts';
import type { ScormSchemas } from '../../src/export/kit.ts';
import { exportScorm12, exportScorm2004 } from '../../src/export/scorm/index.ts';
import type { Exported } from '../../src/lesson/index.ts';
import { writePackage } from '../../src/pack/index.ts';
import { carriedJudge } from '../export-scorm/schemas.ts';
import { folder } from '../pack/support.ts';
import { sampleLesson } from '../support/sample-lesson.ts';

const kit = await loadKit();
const packages: readonly (readonly [ScormSchemas, Exported])[] = [
  ['scorm12', exportScorm12(sampleLesson, kit)],
  ['scorm2004-3', exportScorm2004(sampleLesson, kit)],
  ['scorm2004-4', exportScorm2004(sampleLesson, kit, 4)],
];

test.each(packages)(
  "Cartable's own %s package of the sample lesson, read back, gives no finding",
  async (set, made) => {
    const to = join(await folder(), 'lesson.zip');
    await writePackage(made, to);
    expect(await checkScorm(to)).toEqual([]);
    expect(carriedJudge(set)(made.entries[0]!.pieces.join(''))).toEqual([]);
  },
);
