/** Our words in a lesson whose language we don't speak: marked as what they are (WCAG 3.1.2). */
import { findAll } from './dom.ts';
import type { Page } from './page.ts';

/** What holds our words alone. Content of the lesson inside them would be marked back by its own element. */
const OURS = [
  '.skip',
  '.contents-word',
  '.progress-text',
  '.saved',
  '.room',
  '.notices',
  '.question-kind',
  '.question-state',
  '.field-label',
  '.words',
  '.complaint',
  '.changed',
  '.actions',
  '.mark',
  '.verdict',
  '.outcome-title',
  '.outcome-later',
  '.hint-title',
  '.facade-label',
  '.facade-notice',
  '.ending h2',
  '.ending p',
  '.tally',
  '.received',
  '#cartable-say',
  '.tools',
  '.sheet-result',
].join(',');

export function markLanguage({ data }: Page): void {
  if (data.language.toLowerCase().split('-')[0] === data.stringsLanguage) return;
  function mark() {
    for (const element of findAll(document, OURS)) element.lang = data.stringsLanguage;
  }
  mark();
  new MutationObserver(mark).observe(document.body, { childList: true, subtree: true });
}
