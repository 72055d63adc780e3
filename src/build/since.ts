/** The report of an earlier delivery, read from the disk. */
import { readFile } from 'node:fs/promises';
import { ReportShape } from '../delivery/index.ts';
import { type Earlier, earlierOf } from '../export/index.ts';

const EarlierReport = ReportShape.pick({ schemaVersion: true, lesson: true, questions: true });

/** @returns undefined where no report of ours is at the path */
export const readEarlier = async (path: string): Promise<Earlier | undefined> => {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  const report = EarlierReport.safeParse(json(text));
  return report.success ? earlierOf(report.data) : undefined;
};

const json = (text: string | undefined): unknown => {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
};
