/** Before the page is printed: on paper nothing unfolds. */
import { findAll } from './dom.ts';

export function unfoldForPaper(): void {
  let unfolded: readonly HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    unfolded = findAll<HTMLDetailsElement>(document, 'main details:not([open])');
    for (const one of unfolded) one.open = true;
  });
  addEventListener('afterprint', () => {
    for (const one of unfolded) one.open = false;
  });
}
