/** On a narrow screen the three panes are tabs; on a wide one they stand side by side and the tabs are gone. */
import { find, findAll } from '../../page/dom.ts';
import { PANES, type Pane } from './layout.ts';

export interface Tabs {
  /** Brings a pane to the front, where only one is seen. */
  readonly show: (pane: Pane) => void;
  readonly close: () => void;
}

/** As in the styles. */
export const WIDE = '(min-width: 68.75rem)';

export function openTabs(root: HTMLElement): Tabs {
  const wide = matchMedia(WIDE);
  const tabs = findAll<HTMLButtonElement>(root, '[role="tab"]');
  let shown: Pane = 'lesson';

  function adapt(): void {
    for (const [at, pane] of PANES.entries()) {
      const isShown = pane === shown;
      const element = find(root, `#pane-${pane}`)!;
      element.dataset.shown = String(isShown);
      element.inert = !wide.matches && !isShown;
      element.setAttribute('role', wide.matches ? 'region' : 'tabpanel');
      tabs[at]!.setAttribute('aria-selected', String(isShown));
      tabs[at]!.tabIndex = isShown ? 0 : -1;
    }
  }

  function show(pane: Pane): void {
    shown = pane;
    adapt();
  }

  for (const [at, tab] of tabs.entries()) {
    tab.addEventListener('click', () => show(PANES[at]!));
    tab.addEventListener('keydown', (event) => {
      const next = reached(event.key, at);
      if (next === undefined) return;
      event.preventDefault();
      show(PANES[next]!);
      tabs[next]!.focus();
    });
  }
  wide.addEventListener('change', adapt);
  adapt();
  return { show, close: () => wide.removeEventListener('change', adapt) };
}

/** The tab to which a key leads. */
function reached(key: string, at: number): number | undefined {
  const last = PANES.length - 1;
  if (key === 'ArrowRight') return at === last ? 0 : at + 1;
  if (key === 'ArrowLeft') return at === 0 ? last : at - 1;
  if (key === 'Home') return 0;
  return key === 'End' ? last : undefined;
}
