import type { Built } from '../build/index.ts';
import { isHandedOut, type Language, wayOf } from '../lesson/index.ts';
import { shown } from './shown.ts';
import { wordsFor } from './words/index.ts';

/** What to do with what was built: the sheet to open, and the file that is imported first. Empty where nothing was. */
export function nextStep(built: readonly Built[], speech: Language): string {
  const whole = built.find(({ delivery }) => delivery !== undefined);
  const [first, ...others] = wayOf(whole?.report?.packages ?? [], whole?.report?.lms ?? undefined);
  if (whole?.delivery === undefined || first === undefined) return '';
  const sheet = `${shown(whole.delivery.folder)}/index.html`;
  return `${wordsFor(speech).build.next(sheet, first.file, others.length, !isHandedOut(first.target))}\n`;
}
