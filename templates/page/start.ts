/** The learner's page comes to life, over whatever keeps its answers. */
import type { Session } from '../runtime/session.ts';
import { arrange } from './arrange.ts';
import { type Card, openCard } from './card.ts';
import { openChapters } from './chapters.ts';
import { DATA_BLOCK, type PageData } from './data.ts';
import { showEnding } from './ending.ts';
import { enliven } from './enliven.ts';
import { markLanguage } from './language.ts';
import { showLeftovers } from './leftovers.ts';
import { openFacades, openFigures } from './media.ts';
import { offerReload, offerResume, showCapacity, showMode, showSaved, showUnreadable } from './notices.ts';
import { createPage, type Page } from './page.ts';
import { unfoldForPaper } from './paper.ts';
import { foldContents, followPlace, watchEnd } from './place.ts';
import { showProgress } from './progress.ts';
import { followLinks } from './tabs.ts';
import { openTerms } from './terms.ts';

/** The data in the page's JSON block; undefined where it has none. */
export function pageData(): PageData | undefined {
  const block = document.getElementById(DATA_BLOCK);
  return block?.textContent ? (JSON.parse(block.textContent) as PageData) : undefined;
}

/** @param more what this page has besides, before answers are shown */
export async function start(
  data: PageData,
  session: Session,
  more: (page: Page, cards: readonly Card[]) => void = () => undefined,
): Promise<void> {
  document.documentElement.classList.add('live');
  // Which questions are asked, and in which order, is the LMS's to say: nobody begins with others.
  if (session.opening && (data.draw !== undefined || data.shuffle))
    await new Promise<void>((resolve) => session.onOpened(resolve));
  const page = createPage(data, session);
  arrange(page);
  const cards = session.questions.flatMap((question) => openCard(question, page) ?? []);

  showMode(page);
  showUnreadable(page);
  showProgress(page, cards);
  showCapacity(page, cards);
  showSaved(page, cards);
  showEnding(page, cards);
  more(page, cards);
  foldContents();
  openFacades();
  openFigures(data.strings);
  enliven(data.strings);
  followLinks();
  openTerms();
  unfoldForPaper();
  markLanguage(page);
  page.onChange(() => {
    for (const card of cards) card.refresh();
  });

  await Promise.all(cards.map((card) => card.restore()));
  showLeftovers(page);
  openChapters(page);
  offerResume(page);
  followPlace(page);
  watchEnd(page);

  // Back from the browser's cache: the session has begun anew, perhaps in another mode.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    showMode(page);
    offerReload(page);
    page.changed();
  });
  // The LMS has begun late, or has refused for good.
  page.session.onOpened(async () => {
    showMode(page);
    showUnreadable(page);
    await Promise.all(cards.map((card) => card.restore()));
    showLeftovers(page);
    page.changed();
    offerResume(page);
  });
  document.documentElement.dataset.ready = 'true';
}
