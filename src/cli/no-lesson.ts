import { whyNoLesson } from '../build/index.ts';
import { languageFor } from '../lesson/index.ts';
import type { Terminal } from './terminal.ts';

/** Why nothing at a path can be built, as the terminal says it. */
export const noLesson = async (path: string, { locale }: Terminal): Promise<string> => {
  const why = await whyNoLesson(path);
  return `cartable: ${languageFor(locale) === 'fr' ? why.fr : why.en}`;
};
