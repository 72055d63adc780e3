/** Files of other kinds, read through the door that takes any. */
import type { Diagnostic, Lesson } from '../../../src/lesson/index.ts';
import { noCrossReferences, openFile, type TakenFor } from '../../../src/read/index.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { sketch } from '../support.ts';

export interface FileRead {
  readonly lesson: Lesson;
  readonly diagnostics: readonly Diagnostic[];
  readonly takenFor: TakenFor;
  /** As `tests/docs/questions.md` shows them. */
  readonly questions: readonly string[];
}

export async function readFile(
  path: string,
  content: string | Uint8Array,
  language = 'en',
): Promise<FileRead> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const text = typeof content === 'string' ? { text: content } : {};
  const project = { description: { language }, settings: {} };
  const { close, takenFor } = await openFile({ path, bytes, ...text }, memoryFiles(), project);
  const { lesson, diagnostics } = await close(noCrossReferences);
  if (!lesson) throw new Error(`no lesson was read: ${diagnostics.map(({ rule }) => rule).join(', ')}`);
  return { lesson, diagnostics, takenFor, questions: lesson.questions.map(sketch) };
}
