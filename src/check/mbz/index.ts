/** Reads a Moodle backup (.mbz) as Moodle's restore does, and says what it would refuse, drop or break off at. */
import type { Archive } from '#platform/archive';
import { type Finding, placeIn, type Report } from '../finding.ts';
import { inspectArchive } from '../inspect.ts';
import { checkActivities } from './activities.ts';
import { backupIn } from './backup.ts';
import { checkCourse, INFORMATION } from './course.ts';
import { checkFiles } from './files.ts';
import { checkQuestions } from './questions.ts';
import { checkQuiz } from './quiz.ts';
import { checkScormActivity } from './scorm.ts';

/** Judges a SCORM package in memory. */
type ScormJudge = (bytes: Uint8Array, name: string) => Promise<readonly Finding[]>;

/** 256 MiB. */
const SCORM_LIMIT = 2 ** 28;

/**
 * Judges a backup that is packed as a ZIP. Files are streamed past their hash; only the XML is held in memory, and
 * one SCORM package at a time, unless it is larger than 256 MiB: then its manifest isn't judged.
 *
 * @param source a path, or the backup itself
 * @param name what findings call it
 */
export async function checkMbz(
  source: string | Uint8Array,
  name: string,
  scorm: ScormJudge,
): Promise<readonly Finding[]> {
  const inside: Finding[] = [];
  const findings = await inspectArchive(source, name, async (archive, report) => {
    for (const path of await checkBackup(archive, report)) {
      const bytes = await archive.files.find((file) => file.name === path)?.read(SCORM_LIMIT);
      if (bytes) inside.push(...(await scorm(bytes, `${name}/${path}`)));
    }
  });
  return [...findings, ...inside];
}

/** @returns the paths of the SCORM packages in it */
async function checkBackup(archive: Archive, report: Report): Promise<readonly string[]> {
  const backup = backupIn(archive, report);
  if (!backup.file(INFORMATION)) {
    report('mbz-not-a-backup', placeIn(archive.name), {});
    return [];
  }
  const activities = await checkActivities(backup, await checkCourse(backup));
  const files = await checkFiles(backup, activities);
  const bank = await checkQuestions(backup, activities, files);
  const packages: string[] = [];
  for (const activity of activities) {
    if (activity.modulename === 'quiz') checkQuiz(backup, activity, bank);
    if (activity.modulename === 'scorm') packages.push(...checkScormActivity(backup, activity, files));
  }
  return packages;
}
