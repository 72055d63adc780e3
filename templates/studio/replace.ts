/** Asks before another lesson takes the place of one with changes that are nowhere else. */
import { button, make } from '../page/dom.ts';
import { fill } from '../strings/strings.ts';
import type { Words } from './words.ts';

/** Whether it may. */
export function askToReplace(words: Words, name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const dialog = make(
      'dialog',
      { class: 'ask', 'aria-labelledby': 'ask-title' },
      make('h2', { id: 'ask-title' }, fill(words.replace.title, { name })),
      make('p', {}, words.replace.words),
      make(
        'div',
        { class: 'buttons' },
        button(words.replace.keep, () => dialog.close('keep'), 'primary'),
        button(words.replace.go, () => dialog.close('go')),
      ),
    );
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'go');
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
