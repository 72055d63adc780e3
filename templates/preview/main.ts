/**
 * The player's page: the API for the lesson in its frame, and the record beside it. It runs before the frame is
 * parsed, so that the lesson finds the API.
 */

import { shelfFor } from '../lms/attempt.ts';
import { openLms, type PreviewLms } from '../lms/lms.ts';
import { showRecord } from '../lms/record.ts';
import { LENIENT, STRICT } from '../lms/scorm12.ts';
import { wordsFor } from '../lms/words.ts';
import { find, findAll } from '../page/dom.ts';
import { fill } from '../strings/strings.ts';
import { EVENTS, NEWS_BLOCK, type News, type Sco } from './news.ts';
import { showRemarks } from './remarks.ts';

const words = wordsFor(document.documentElement.lang);
const LIMITS = { strict: STRICT, lenient: LENIENT } as const;
const isLenient = (): boolean => localStorage.getItem('cartable:limits') === 'lenient';

let news = JSON.parse(document.getElementById(NEWS_BLOCK)?.textContent ?? '') as News;
let planned = false;

/** One repainting for all the calls of one commit. */
function changed(): void {
  if (planned) return;
  planned = true;
  setTimeout(() => {
    planned = false;
    show();
  });
}

/** The LMS keeps an attempt of each lesson of a course. */
const lmsFor = (sco: Sco | undefined): PreviewLms =>
  openLms(
    shelfFor(`${news.file}#${sco?.id ?? ''}`, localStorage),
    isLenient() ? LIMITS.lenient : LIMITS.strict,
    changed,
  );

let sco = news.scos[0];
let lms = lmsFor(sco);

/** For tests and the curious. */
Object.defineProperties(window, {
  calls: { get: () => lms.attempt.calls },
  stored: { get: () => lms.attempt.stored },
});
function offer(api: object): void {
  Object.assign(window, { API: api });
}
offer(lms.launch());

function show(): void {
  showRecord({ lms, news, words });
  const review = find<HTMLButtonElement>(document, '#review');
  if (review) review.disabled = !lms.done;
}

function announce(text: string): void {
  const region = document.getElementById('say');
  if (region) region.textContent = text;
}

const frame = (): HTMLIFrameElement => find<HTMLIFrameElement>(document, 'iframe')!;

/** Lets the lesson go, as a learner does who leaves the activity: it finishes its session on its way out. */
const leave = (): Promise<void> =>
  new Promise((resolve) => {
    frame().addEventListener('load', () => resolve(), { once: true });
    frame().contentWindow?.location.replace('about:blank');
  });

async function enter(how?: { readonly review: boolean }): Promise<void> {
  await leave();
  offer(lms.launch(how));
  if (sco) frame().contentWindow?.location.replace(sco.launch);
}

/** Another lesson of the course. */
async function turnTo(id: string): Promise<void> {
  await leave();
  sco = news.scos.find((one) => one.id === id) ?? news.scos[0];
  lms = lmsFor(sco);
  changed();
  await enter();
}

/** A package without lessons that the page lists, or with others: the page is written anew. */
const listsOthers = (before: News): boolean =>
  before.scos.map(({ id, title }) => `${id} ${title}`).join('\n') !==
  news.scos.map(({ id, title }) => `${id} ${title}`).join('\n');

async function hear(next: News): Promise<void> {
  const before = news;
  if (next.build === before.build && next.package === before.package) return;
  news = next;
  document.title = next.title;
  const title = document.getElementById('title');
  if (title) title.textContent = next.title;
  if (listsOthers(before)) {
    await leave();
    location.reload();
    return;
  }
  sco = news.scos.find(({ id }) => id === sco?.id);
  showRemarks(news, words);
  changed();
  if (!next.built) {
    announce(sco ? words.failed : '');
  } else if (next.package !== before.package) {
    await enter();
    announce(fill(words.rebuilt, { time: new Date().toLocaleTimeString(words.language) }));
  }
}

function listen(): void {
  const source = new EventSource(EVENTS);
  let lost = false;
  source.addEventListener('news', (event) => {
    // A preview that was started again counts its packages anew.
    if (lost) news = { ...news, package: -1 };
    lost = false;
    hear(JSON.parse(event.data as string) as News);
  });
  source.addEventListener('error', () => {
    lost = true;
    announce(words.gone);
  });
}

function choose(name: string, chosen: string, then: (value: string) => void): void {
  for (const radio of findAll<HTMLInputElement>(document, `input[name="${name}"]`)) {
    radio.checked = radio.value === chosen;
    radio.addEventListener('change', () => then(radio.value));
  }
}

function press(id: string, action: () => Promise<void>): void {
  document.getElementById(id)?.addEventListener('click', action);
}

document.addEventListener('DOMContentLoaded', () => {
  const device = find(document, '.device')!;
  function setWidth(width: string): void {
    device.dataset.width = width;
    localStorage.setItem('cartable:width', width);
  }
  const width = localStorage.getItem('cartable:width') ?? 'full';
  setWidth(width);
  choose('width', width, setWidth);
  choose('limits', isLenient() ? 'lenient' : 'strict', (value) => {
    localStorage.setItem('cartable:limits', value);
    lms.limits = value === 'lenient' ? LIMITS.lenient : LIMITS.strict;
  });
  find<HTMLSelectElement>(document, '#lessons')?.addEventListener('change', ({ currentTarget }) =>
    turnTo((currentTarget as HTMLSelectElement).value),
  );
  press('resume', async () => {
    await enter();
    announce(words.wasResumed);
  });
  press('review', async () => {
    await enter({ review: true });
    announce(words.inReview);
  });
  press('reset', async () => {
    lms.reset();
    await enter();
    announce(words.wasReset);
  });
  showRemarks(news, words);
  show();
  listen();
});
