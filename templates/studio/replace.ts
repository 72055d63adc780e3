/** Asks before something takes the place of what is nowhere else. */
import { button, make } from '../page/dom.ts';
import { fill } from '../strings/strings.ts';
import type { Words } from './words.ts';

interface Question {
  readonly title: string;
  readonly words: string;
  /** What it is about, where that is more than the title says. */
  readonly names?: readonly string[];
  readonly keep: string;
  readonly go: string;
}

/** Whether it may: Escape and the first button say no. */
export function ask({ title, words, names = [], keep, go }: Question): Promise<boolean> {
  return new Promise((resolve) => {
    const dialog = make(
      'dialog',
      { class: 'ask', 'aria-labelledby': 'ask-title' },
      make('h2', { id: 'ask-title' }, title),
      ...(names.length > 0
        ? [make('ul', { class: 'names' }, ...names.map((name) => make('li', {}, name)))]
        : []),
      make('p', {}, words),
      make(
        'div',
        { class: 'buttons' },
        button(keep, () => dialog.close('keep'), 'primary'),
        button(go, () => dialog.close('go')),
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

/** Whether another lesson may take the place of one that has unsaved changes. */
export const askToReplace = (words: Words['replace'], name: string): Promise<boolean> =>
  ask({ ...words, title: fill(words.title, { name }) });
