/** The report of an earlier delivery, read from the disk. */
import { reportShape } from '../delivery/index.ts';
import { type Earlier, earlierOf } from '../export/index.ts';
import { once } from '../lesson/index.ts';
import { readPlainFile } from './plain-file.ts';

const earlierReport = once(() => reportShape().pick({ schemaVersion: true, lesson: true, questions: true }));

/** @returns undefined where no report of ours is at the path */
export async function readEarlier(path: string): Promise<Earlier | undefined> {
  const bytes = await readPlainFile(path);
  const report = earlierReport().safeParse(
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
