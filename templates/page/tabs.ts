/**
 * Tabs: pieces that follow one another become a row of which one is seen (WAI-ARIA's pattern, chosen as the arrow moves).
 * Without this script, and on paper, they follow one another still.
 */
import { beforeLinks, find, findAll, make, placeAt } from './dom.ts';

const PANEL = '[data-tab]';

let sets = 0;

/** Found by the browser's search too, where it can open what it finds (`beforematch`). */
const HIDDEN = 'until-found';

const panelsOf = (set: HTMLElement): HTMLElement[] => findAll(set, `:scope > ${PANEL}`);
const tabOf = (panel: HTMLElement): HTMLElement | null =>
  document.getElementById(panel.getAttribute('aria-labelledby') ?? '');

export function openTabs(set: HTMLElement): void {
  const panels = panelsOf(set);
  sets += 1;
  const name = `cartable-tabs-${sets}`;
  const row = make('div', { role: 'tablist', class: 'tablist' });
  for (const [index, panel] of panels.entries()) {
    const id = `${name}-${index + 1}`;
    const tab = make('button', { type: 'button', role: 'tab', id, class: 'tab' });
    tab.append(...titleOf(panel));
    panel.id ||= `${id}-panel`;
    tab.setAttribute('aria-controls', panel.id);
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', id);
    tab.addEventListener('click', () => choose(panel));
    panel.addEventListener('beforematch', () => select(panel));
    row.append(tab);
  }
  row.addEventListener('keydown', (event) => move(event, panels));
  set.prepend(row);
  const first = panels.find(({ dataset }) => dataset.selected !== undefined) ?? panels[0];
  if (first) select(first);
}

/** A copy of its words: the title stays with its piece, for paper. */
function titleOf(panel: HTMLElement): readonly (Node | string)[] {
  const copy = find(panel, ':scope > p:first-child > strong')?.cloneNode(true);
  return copy ? [...copy.childNodes] : [panel.id];
}

function select(panel: HTMLElement): void {
  for (const one of panelsOf(panel.parentElement!)) {
    const isChosen = one === panel;
    const tab = tabOf(one);
    tab?.setAttribute('aria-selected', String(isChosen));
    if (tab) tab.tabIndex = isChosen ? 0 : -1;
    if (isChosen) one.removeAttribute('hidden');
    else one.setAttribute('hidden', HIDDEN);
  }
}

/** The learner's choice: of tabs with one key, in every row. What they look at stays where it is. */
function choose(panel: HTMLElement): void {
  const tab = tabOf(panel);
  const before = tab?.getBoundingClientRect().top ?? 0;
  select(panel);
  const { sync } = panel.dataset;
  if (sync === undefined) return;
  for (const other of findAll(document, `${PANEL}[data-sync="${CSS.escape(sync)}"]`))
    if (other !== panel && tabOf(other)) select(other);
  scrollBy({ top: (tab?.getBoundingClientRect().top ?? 0) - before, behavior: 'instant' });
}

function move(event: KeyboardEvent, panels: readonly HTMLElement[]): void {
  const at = panels.findIndex((panel) => tabOf(panel) === event.target);
  if (at < 0) return;
  const step = getComputedStyle(panels[at]!).direction === 'rtl' ? -1 : 1;
  const places: Readonly<Record<string, number>> = {
    ArrowRight: at + step,
    ArrowLeft: at - step,
    Home: 0,
    End: panels.length - 1,
  };
  const to = places[event.key];
  if (to === undefined) return;
  event.preventDefault();
  const panel = panels.at(to % panels.length)!;
  choose(panel);
  tabOf(panel)?.focus();
}

export function followLinks(): void {
  beforeLinks(bringForward);
  function arrive() {
    const place = placeAt(location.hash);
    if (!hiddenAround(place)) return;
    bringForward(place);
    place?.scrollIntoView();
  }
  window.addEventListener('hashchange', arrive);
  arrive();
}

/** What stands behind a tab that isn't seen. */
function bringForward(element: Element | null): void {
  for (let panel = hiddenAround(element); panel; panel = hiddenAround(panel.parentElement)) select(panel);
}

const hiddenAround = (element: Element | null): HTMLElement | null =>
  element?.closest<HTMLElement>(`${PANEL}[hidden]`) ?? null;
