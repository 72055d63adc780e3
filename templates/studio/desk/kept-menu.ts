/** What unfolds behind “Kept in this browser”: where the work is, and what of it isn't kept. */
import { button, make } from '../../page/dom.ts';
import { count } from '../../strings/strings.ts';
import { icon } from '../icons.ts';
import type { Keeping } from '../kept.ts';
import type { Words } from '../words.ts';

/** The same state, the same words. */
export const keptState = (keeping: Keeping): string => JSON.stringify(keeping);

/** Where the work is, in sentences. */
export function keptWords(keeping: Keeping, { kept, language }: Words): string {
  if (keeping.kind === 'partly') {
    const [name = ''] = keeping.without;
    return count(kept.partlyWords, keeping.without.length, language, { name });
  }
  return { kept: kept.words, none: kept.notWords, elsewhere: kept.elsewhereWords }[keeping.kind];
}

export function keptMenu(
  menu: HTMLDetailsElement,
  keeping: Keeping = { kind: 'kept' },
  words: Words,
  forget: () => void,
): void {
  const { kept } = words;
  const state = keptState(keeping);
  if (menu.dataset.state === state) return;
  menu.dataset.state = state;
  const isHere = keeping.kind === 'kept' || keeping.kind === 'partly';
  const short = { kept: kept.short, partly: kept.partly, none: kept.not, elsewhere: kept.not }[keeping.kind];
  menu.replaceChildren(
    make(
      'summary',
      {},
      icon(keeping.kind === 'kept' ? 'disk' : 'warning'),
      make('span', { class: 'summary-words' }, short),
      icon('chevron'),
    ),
    make(
      'div',
      { class: 'sheet' },
      make('p', { class: 'sheet-title' }, kept.title),
      ...(keeping.kind === 'partly' ? [make('p', {}, keptWords(keeping, words))] : []),
      make('p', {}, keptWords(isHere ? { kind: 'kept' } : keeping, words)),
      ...(isHere ? [button(kept.delete, forget, 'danger')] : []),
    ),
  );
}
