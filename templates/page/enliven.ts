/** Code, tabs and tables come to life, also those that hints and model answers bring. */
import type { Strings } from '../strings/index.ts';
import { offerCopy } from './code.ts';
import { find, findAll } from './dom.ts';
import { reachScrolled } from './media.ts';
import { openTabs } from './tabs.ts';

export function enliven(strings: Strings): void {
  const reach = reachScrolled(strings);
  const LIVING: readonly (readonly [selector: string, live: (element: HTMLElement) => void])[] = [
    ['[data-tabs]', openTabs],
    ['.listing', (box) => offerCopy(box, strings)],
    ['.wide, pre', reach],
  ];
  function watch() {
    for (const [selector, live] of LIVING) {
      for (const element of findAll(document, `main :is(${selector}):not([data-alive])`)) {
        element.dataset.alive = '';
        live(element);
      }
    }
  }
  watch();
  new MutationObserver(watch).observe(find(document, 'main')!, { childList: true, subtree: true });
}
