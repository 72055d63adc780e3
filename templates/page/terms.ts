/** Definitions where a browser has no popovers (Safari before 17): they stand at the page's end, and a term leads there. */
import { focusOn } from './dom.ts';

export function openTerms(): void {
  if ('popover' in HTMLElement.prototype) return;
  // Hints and model answers bring terms, too.
  document.addEventListener('click', ({ target }) => {
    const term = (target as Element).closest('button.term');
    const definition = document.getElementById(term?.getAttribute('popovertarget') ?? '');
    if (!definition) return;
    definition.tabIndex = -1;
    focusOn(definition);
  });
}
