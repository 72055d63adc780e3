import { whyNoLesson } from '../build/index.ts';
import { languageFor } from '../lesson/index.ts';
import { otherKindIn } from '../messages/index.ts';
import type { Terminal } from './terminal.ts';
import { wordsFor } from './words/index.ts';

/** Why nothing at a path can be built, as the terminal says it. */
export async function noLesson(path: string, { locale }: Terminal): Promise<string> {
  const language = languageFor(locale);
  const words = wordsFor(language).noLesson;
  const why = await whyNoLesson(path);
  if (why === 'absent' || why === 'unknown') return `cartable: ${words[why](path)}`;
  const { name, remedy } = otherKindIn(language, why);
  return `cartable: ${words.other(path, name)} ${remedy}`;
}
