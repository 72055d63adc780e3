/** A lesson's file of whatever kind → a folder with the lesson in MyST, and its media. */
import { join } from 'node:path';
import { makeFolder, writeFile } from '#platform/made-folder';
import type { Diagnostic, Lesson } from '../lesson/index.ts';
import { type About, type Care, lessonAsMyst, NO_CARE, type WrittenLesson } from '../myst/index.ts';
import { boxTitle, readMarkdown } from '../read/index.ts';
import { type Comparison, compared, withCare } from './compare-lessons.ts';
import type { LessonFile } from './lesson-file.ts';
import { readPlainFile } from './plain-file.ts';
import { readAlone } from './read-file.ts';
import { decode } from './text-file.ts';

export interface ConvertedLesson {
  /** The lesson's file; absent where an error left nothing to write. */
  readonly path?: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Questions that read otherwise in what was written, by their names. */
  readonly differing: readonly string[];
}

/** How often a page is written anew for what reading it back has shown. */
const ROUNDS = 3;

/**
 * Writes the lesson, whole or not at all. Read back, it asks the same questions under the same ids: that is tried before
 * it is in its place, and what doesn't is named.
 *
 * @param folder one that is empty or not there yet
 */
export async function convertLesson(file: LessonFile, folder: string): Promise<ConvertedLesson> {
  const { lesson, diagnostics } = await readAlone(file);
  if (!lesson) return { diagnostics, differing: [] };
  const about: About = { boxTitle, comments: await commentsIn(file, lesson.language) };
  const differing = await makeFolder(folder, async (at) => {
    const path = join(at, 'lesson.md');
    const written = lessonAsMyst(lesson, about);
    for (const [place, asset] of written.files) await writeFile(join(at, place), asset.content);
    if (written.glossary !== undefined) await writeFile(join(at, 'glossary.csv'), written.glossary);
    const tried = await tryOut(lesson, path, (care) => lessonAsMyst(lesson, about, care));
    return tried.differing;
  });
  return { path: join(folder, 'lesson.md'), diagnostics, differing };
}

/** Writes the page and reads it back, with what that has shown, until it reads as the lesson. */
async function tryOut(
  lesson: Lesson,
  path: string,
  write: (care: Care) => WrittenLesson,
): Promise<Comparison> {
  let care = NO_CARE;
  for (let round = 1; ; round++) {
    const written = write(care);
    await writeFile(path, written.markdown);
    const back = await readAlone({ file: path, path: 'lesson.md' });
    const comparison = compared(lesson, back.lesson, written);
    if (!comparison.needsCare || round === ROUNDS) return comparison;
    care = withCare(care, comparison);
  }
}

/** What the authors of a bank call its questions, which isn't in the lesson: learners don't see it. */
async function commentsIn({ file, path }: LessonFile, language: string): Promise<About['comments']> {
  const bytes = await readPlainFile(file);
  if (typeof bytes === 'string') return new Map();
  const read = decode(bytes);
  const text = read === 'binary' ? {} : { text: read.text };
  return (await readMarkdown({ path, bytes, ...text }, language))?.comments ?? new Map();
}
