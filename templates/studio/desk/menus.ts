/** What unfolds from the desk's bars: the pages of a course, where the work is kept, what can be inserted. */
import type { Look } from '../../../src/studio/protocol.ts';
import { button, find, findAll, make } from '../../page/dom.ts';
import { BLOCKS, type BlockName } from '../editor/blocks.ts';
import { icon } from '../icons.ts';
import type { Words } from '../words.ts';

/** A list where there is a choice; else the page's path. */
export function pagesView(
  { pages, language }: Look,
  shown: string | undefined,
  words: Words,
  open: (path: string) => void,
): HTMLElement {
  const isOther = shown !== undefined && !pages.some(({ path }) => path === shown);
  if (pages.length < 2 && !isOther) return make('p', { class: 'path' }, pages[0]?.path ?? shown ?? '');
  const select = make(
    'select',
    { 'data-key': 'pages', 'aria-label': words.source.pages, autocomplete: 'off' },
    ...pages.map(({ path, title }) =>
      make('option', { value: path, lang: language, selected: path === shown }, title),
    ),
    ...(isOther ? [make('option', { value: shown, selected: true }, shown)] : []),
  );
  select.addEventListener('change', () => open(select.value));
  return select;
}

export function insertMenu(
  menu: HTMLDetailsElement,
  words: Words,
  insert: (block: string) => void,
  pictures: (files: readonly File[]) => void,
): void {
  const { inserts, blocks, insert: title } = words.source;
  const names = Object.keys(BLOCKS) as BlockName[];
  const input = make('input', {
    type: 'file',
    accept: 'image/*',
    multiple: true,
    class: 'unseen',
    tabindex: '-1',
    'aria-hidden': 'true',
  });
  input.addEventListener('change', () => {
    pictures([...(input.files ?? [])]);
    input.value = '';
  });
  const act = (then: () => void) => () => {
    menu.open = false;
    then();
  };
  menu.replaceChildren(
    make('summary', {}, title, icon('chevron')),
    make(
      'div',
      { class: 'sheet' },
      ...names.map((name) =>
        button(
          inserts[name],
          act(() => insert(BLOCKS[name](blocks))),
          'item',
        ),
      ),
      button(
        inserts.picture,
        act(() => input.click()),
        'item',
      ),
    ),
    input,
  );
}

/** A menu closes when one goes elsewhere, and on Escape, which leads back to what opened it. @returns what undoes it */
export function closeMenusOutside(root: HTMLElement): () => void {
  const open = () => findAll<HTMLDetailsElement>(root, 'details.menu[open]');
  function closeOthers({ target }: Event): void {
    for (const menu of open()) if (!menu.contains(target as Node)) menu.open = false;
  }
  function leave({ key }: KeyboardEvent): void {
    if (key !== 'Escape') return;
    for (const menu of open()) {
      menu.open = false;
      find(menu, 'summary')?.focus();
    }
  }
  root.addEventListener('click', closeOthers);
  root.addEventListener('focusin', closeOthers);
  root.addEventListener('keydown', leave);
  return () => {
    root.removeEventListener('click', closeOthers);
    root.removeEventListener('focusin', closeOthers);
    root.removeEventListener('keydown', leave);
  };
}
