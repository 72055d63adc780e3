/** Files that came to the lesson and that no page shows yet: where each lies, and how it gets into the page. */
import { shownAs } from '../../../src/studio/pictures.ts';
import { button, make } from '../../page/dom.ts';
import { count, fill } from '../../strings/strings.ts';
import { icon } from '../icons.ts';
import { keyed } from '../render.ts';
import type { Words } from '../words.ts';

export interface Added {
  readonly path: string;
  /** What was here under its name, and is another file. */
  readonly namesake?: string;
}

export interface AddedActions {
  /** Absent where no page's text is open. */
  readonly insert?: ((path: string) => void) | undefined;
  readonly inPlace: (added: Added) => void;
  readonly remove: (path: string) => void;
}

export function addedSection(all: readonly Added[], actions: AddedActions, words: Words): HTMLElement {
  const { list, language } = words;
  return make(
    'details',
    { class: 'finding', 'data-key': 'added', open: true },
    make('summary', {}, make('h2', {}, count(list.added, all.length, language)), icon('chevron')),
    make('p', { class: 'quiet' }, list.addedHelp),
    make('ul', { class: 'ghosts' }, ...all.map((added) => card(added, actions, words))),
  );
}

function card(added: Added, { insert, inPlace, remove }: AddedActions, { list }: Words): HTMLElement {
  const { path, namesake } = added;
  const canShow = insert && shownAs(path) !== undefined;
  return make(
    'li',
    { class: 'ghost added', title: path },
    icon('picture'),
    make('span', { class: 'ghost-name' }, path),
    make(
      'span',
      { class: 'buttons' },
      ...(canShow
        ? [press(list.insert, fill(list.insertLabel, { path }), `insert ${path}`, () => insert(path))]
        : []),
      ...(namesake
        ? [press(fill(list.inPlace, { name: namesake }), '', `in-place ${path}`, () => inPlace(added))]
        : []),
      press(list.remove, fill(list.removeLabel, { path }), `remove ${path}`, () => remove(path)),
    ),
  );
}

function press(label: string, name: string, key: string, act: () => void): HTMLElement {
  const element = keyed(button(label, act, 'small'), key);
  if (name) element.setAttribute('aria-label', name);
  return element;
}
