import { button, make } from '../page/dom.ts';

/** A question that must be answered first; undefined when it is put away. The first answer has the focus. */
export function ask<T extends string>(
  content: readonly HTMLElement[],
  answers: readonly (readonly [label: string, answer: T | undefined])[],
): Promise<T | undefined> {
  return new Promise((resolve) => {
    const before = document.activeElement;
    let chosen: T | undefined;
    const dialog = make('dialog', { class: 'ask', 'aria-labelledby': 'cartable-ask' });
    const choose = (answer: T | undefined) => () => {
      chosen = answer;
      dialog.close();
    };
    content[0]?.setAttribute('id', 'cartable-ask');
    dialog.append(
      ...content,
      make('div', { class: 'actions' }, ...answers.map(([label, answer]) => button(label, choose(answer)))),
    );
    dialog.addEventListener('close', () => {
      dialog.remove();
      if (before instanceof HTMLElement) before.focus();
      resolve(chosen);
    });
    document.body.append(dialog);
    dialog.showModal();
    dialog.querySelector('button')?.focus();
  });
}
