/** The report of an earlier delivery, read from the disk. */
import { ReportShape } from '../delivery/index.ts';
import { type Earlier, earlierOf } from '../export/index.ts';
import { readPlainFile } from './plain-file.ts';

const EarlierReport = ReportShape.pick({ schemaVersion: true, lesson: true, questions: true });

/** @returns undefined where no report of ours is at the path */
export async function readEarlier(path: string): Promise<Earlier | undefined> {
  const bytes = await readPlainFile(path);
  const report = EarlierReport.safeParse(
    json(typeof bytes === 'string' ? '' : new TextDecoder().decode(bytes)),
  );
  return report.success ? earlierOf(report.data) : undefined;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
