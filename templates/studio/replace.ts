/** Asks before something takes the place of what is nowhere else. */
import { button, make } from '../page/dom.ts';
import { fill } from '../strings/strings.ts';
import type { Words } from './words.ts';

interface Question {
  readonly title: string;
  readonly words: string;
  /** What it is about, where that is more than the title says. */
  readonly names?: readonly string[];
}

/** The key of what was pressed; '' on Escape. */
function askAmong<K extends string>(
  { title, words, names = [] }: Question,
  answers: Readonly<Record<K, string>>,
): Promise<K | ''> {
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
        ...Object.entries<string>(answers).map(([key, label], at) =>
          button(label, () => dialog.close(key), at === 0 ? 'primary' : ''),
        ),
      ),
    );
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue as K | '');
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** Whether it may: Escape and the first button say no. */
export const ask = async ({
  keep,
  go,
  ...question
}: Question & { readonly keep: string; readonly go: string }): Promise<boolean> =>
  (await askAmong(question, { keep, go })) === 'go';

/** What shall become of pages that are given to an open lesson. */
export const askWhat = (
  { title, words, ...answers }: Words['adding'],
  name: string,
): Promise<'add' | 'open' | 'stay' | ''> => askAmong({ title: fill(title, { name }), words }, answers);

/** Whether another lesson may take the place of one that has unsaved changes. */
export const askToReplace = (words: Words['replace'], name: string): Promise<boolean> =>
  ask({ ...words, title: fill(words.title, { name }) });
