/** Reads a Moodle backup (.mbz) as Moodle's restore does, and says what it would refuse, drop or break off at. */
import { diagnose } from '../../messages/index.ts';
import type { Archive } from '../archive.ts';
import { checkArchive, judgeArchive } from '../archive-check.ts';
import { type Finding, placeIn } from '../finding.ts';
import { checkActivities } from './activities.ts';
import { checkCourse, INFORMATION } from './course.ts';
import { checkFiles } from './files.ts';
import { type Look, lookAt } from './look.ts';
import { checkQuestions } from './questions.ts';
import { checkQuiz } from './quiz.ts';
import { checkScormActivity } from './scorm.ts';

/** Judges a SCORM package in memory. */
export type ScormJudge = (bytes: Uint8Array, name: string) => Promise<readonly Finding[]>;

/**
 * Judges a backup that is packed as a ZIP. Files are streamed past their hash; only the XML is held in memory, and
 * one SCORM package at a time, unless it is larger than {@link SCORM_LIMIT}: then its manifest isn't judged.
 *
 * @param source a path, or the backup itself
 * @param name what findings call it
 */
export const checkMbz = (
  source: string | Uint8Array,
  name: string,
  scorm: ScormJudge,
): Promise<readonly Finding[]> =>
  judgeArchive(source, name, async (archive) => [
    ...(await checkArchive(archive)),
    ...(await checkBackup(archive, scorm)),
  ]);

/** 256 MiB. */
export const SCORM_LIMIT = 2 ** 28;

const checkBackup = async (archive: Archive, scorm: ScormJudge): Promise<readonly Finding[]> => {
  const look = lookAt(archive);
  if (!look.file(INFORMATION)) return [diagnose('mbz-not-a-backup', placeIn(archive.name), {})];
  const activities = await checkActivities(look, await checkCourse(look));
  const files = await checkFiles(look, activities);
  const bank = await checkQuestions(look, activities, files);
  const packages: string[] = [];
  for (const activity of activities) {
    if (activity.modulename === 'quiz') checkQuiz(look, activity, bank);
    if (activity.modulename === 'scorm') {
      const path = checkScormActivity(look, activity, files);
      if (path) packages.push(path);
    }
  }
  const inside: Finding[] = [];
  for (const path of packages) inside.push(...(await judged(look, path, scorm)));
  return [...look.findings, ...inside];
};

const judged = async (look: Look, path: string, scorm: ScormJudge): Promise<readonly Finding[]> => {
  const bytes = await look.file(path)?.read(SCORM_LIMIT);
  return bytes ? scorm(bytes, `${look.archive.name}/${path}`) : [];
};
