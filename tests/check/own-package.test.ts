import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkScorm } from '../../src/check/index.ts';
import { exportScorm12 } from '../../src/export/scorm/index.ts';
import { loadKit } from '../../src/kit.ts';
import { writePackage } from '../../src/pack/index.ts';
import { carriedSchemas, judge } from '../export-scorm/schemas.ts';
import { folder } from '../pack/support.ts';
import { sampleLesson } from '../support/sample-lesson.ts';

test("Cartable's own package of the sample lesson, read back, gives no finding", async () => {
  const to = join(await folder(), 'lesson.zip');
  const exported = exportScorm12(sampleLesson, await loadKit());
  await writePackage(exported, to);
  expect(await checkScorm(to)).toEqual([]);
  expect(judge(carriedSchemas)(exported.entries[0]!.pieces.join(''))).toEqual([]);
});
