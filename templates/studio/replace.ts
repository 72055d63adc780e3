/** Asks before something takes the place of changes that are nowhere else. */
import { button, make } from '../page/dom.ts';
import { fill } from '../strings/strings.ts';
import type { Words } from './words.ts';

/** Whether it may. */
export function askToReplace(words: Words['replace'], name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const dialog = make(
      'dialog',
      { class: 'ask', 'aria-labelledby': 'ask-title' },
      make('h2', { id: 'ask-title' }, fill(words.title, { name })),
      make('p', {}, words.words),
      make(
        'div',
        { class: 'buttons' },
        button(words.keep, () => dialog.close('keep'), 'primary'),
        button(words.go, () => dialog.close('go')),
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
