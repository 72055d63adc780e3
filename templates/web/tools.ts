/** What only a learner's own browser knows of: answers to hand in, to take along, to load and to take out again. */
import type { Card } from '../page/card.ts';
import { announce, button, find, make } from '../page/dom.ts';
import { notice } from '../page/notices.ts';
import type { Page } from '../page/page.ts';
import type { Kept } from '../runtime/kept.ts';
import type { Codec } from '../runtime/state.ts';
import { count, fill, type WebWords } from '../strings/index.ts';
import { compared, fileText, type ReadFile, readFile, together, type Work } from './answers-file.ts';
import { ask } from './ask.ts';
import { prepareSheet } from './sheet.ts';

export interface Desk {
  readonly page: Page;
  readonly cards: readonly Card[];
  readonly words: WebWords;
  /** What the answers are kept under. */
  readonly name: string;
  readonly codec: Codec;
  /** Absent where the browser keeps nothing. */
  readonly kept?: Kept;
}

const ID = 'cartable-tools';

/** A lesson that asks nothing has nothing to keep. */
export function openTools(desk: Desk): void {
  const { page, cards, words, kept } = desk;
  if (page.data.questions.length === 0) return;
  const sheet = prepareSheet(page, cards, words);
  const told = make('p', { class: 'told' });
  const tell = (text: string) => {
    told.textContent = text;
    announce(text);
  };
  const section = make(
    'section',
    { class: 'tools', id: ID },
    make('h2', { tabindex: '-1' }, words.title),
    make('p', {}, kept ? `${words.here} ${words.shared}` : words.nowhere),
    tool(words.handIn, words.handInHow, sheet.name, button(words.print, sheet.print, 'primary')),
    tool(
      words.along,
      words.alongHow,
      button(words.save, () => save(desk, tell)),
      loader(desk, tell),
    ),
    ...(kept
      ? [
          tool(
            words.over,
            words.overHow,
            button(`${words.over}…`, () => void startOver(kept, words)),
          ),
        ]
      : []),
    told,
  );
  find(document, '.ending')?.after(section);
  if (kept) notice('kept', make('p', {}, words.here, ' ', make('a', { href: `#${ID}` }, words.toTools)));
  kept?.onElsewhere(() => {
    const reload = button(page.data.strings.reload, () => location.reload());
    notice('tab', make('p', {}, words.otherTab), make('div', { class: 'copy' }, reload));
  });
}

const tool = (title: string, how: string, ...controls: readonly Node[]): HTMLElement =>
  make(
    'div',
    { class: 'tool' },
    make('h3', {}, title),
    make('p', {}, how),
    make('div', { class: 'actions' }, ...controls),
  );

/** What stands on the page, saved or not. */
function workOf({ page, codec, kept }: Desk): Work {
  const state = { ...page.session.state, answers: Object.fromEntries(page.answers) };
  // As it will come back: what is compared with it has come back as well.
  return { state: codec.decode(codec.encode(state)).state, times: kept?.times() ?? {} };
}

function save(desk: Desk, tell: (text: string) => void): void {
  const { page, cards, words, name, codec } = desk;
  const at = new Date();
  const text = fileText({
    lesson: { id: name, title: page.data.title },
    questions: cards.map(({ question, element, kind }) => ({
      id: question.id,
      name: question.name,
      text: kind.text(element),
    })),
    work: workOf(desk),
    codec,
    at,
  });
  const file = `${fill(words.fileName, { title: nameable(page.data.title), date: dayOf(at) })}.json`;
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  make('a', { href: url, download: file }).click();
  // The browser has it by then; what is too early ends the download in some.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  tell(fill(words.saved, { file }));
}

/** The learner's own day, to sort by. */
const dayOf = (at: Date): string =>
  [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

/** Without what a file's name can't have on some system. */
const nameable = (title: string): string =>
  [...title.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').trim()].slice(0, 80).join('') || 'Cartable';

function loader(desk: Desk, tell: (text: string) => void): HTMLElement {
  const input = make('input', { type: 'file', accept: '.json,application/json', hidden: true });
  input.addEventListener('change', async () => {
    const [file] = input.files ?? [];
    // The same file again is news again.
    const text = await file?.text().catch(() => '');
    input.value = '';
    if (file) await load(desk, file.name, readFile(text ?? '', desk.name, desk.codec), tell);
  });
  return make(
    'span',
    {},
    button(desk.words.load, () => input.click()),
    input,
  );
}

async function load(desk: Desk, file: string, read: ReadFile, tell: (text: string) => void): Promise<void> {
  const { words } = desk;
  if (read.kind === 'other') tell(fill(words.otherLesson, { file, title: read.title }));
  else if (read.kind !== 'answers')
    tell(fill(read.kind === 'newer' ? words.newer : words.notAnswers, { file }));
  else await take(desk, read.work, tell);
}

/** No answer that is here makes room for another without a word. */
async function take(desk: Desk, file: Work, tell: (text: string) => void): Promise<void> {
  const { page, words, kept, codec } = desk;
  const here = workOf(desk);
  const { added, differing } = compared(here.state, file.state);
  const chosen = differing.length === 0 ? 'here' : await choose(desk, differing, here, file);
  if (chosen === undefined) return;
  const taken = chosen === 'file' ? [...added, ...differing] : added;
  const work = together(here, file, taken);
  if (codec.encode(work.state) === codec.encode(here.state)) return tell(words.nothingNew);
  if (!kept) await showThem(desk, work, taken);
  // What is kept is shown as it always is: by opening the page.
  else if (kept.settle(work.state, work.times)) return location.reload();
  else return tell(words.noRoom);
  tell(count(words.loaded, taken.length, page.data.stringsLanguage));
}

/** Nothing is kept, and a page that is opened anew would have nothing: the boxes are filled as they stand. */
async function showThem({ page, cards }: Desk, { state }: Work, taken: readonly string[]): Promise<void> {
  for (const id of taken) page.keep(id, state.answers[id]!);
  await Promise.all(
    cards.filter(({ question }) => taken.includes(question.id)).map((card) => card.restore()),
  );
  page.changed();
}

async function choose(
  { page, words }: Desk,
  differing: readonly string[],
  here: Work,
  file: Work,
): Promise<'here' | 'file' | undefined> {
  const { questions, stringsLanguage } = page.data;
  const date = (time: number | undefined): string =>
    time === undefined
      ? words.noDate
      : new Date(time).toLocaleString(stringsLanguage, { dateStyle: 'medium', timeStyle: 'short' });
  const items = differing.map((id) => {
    const dates = fill(words.dates, { here: date(here.times[id]), file: date(file.times[id]) });
    const name = questions.find((question) => question.id === id)?.name ?? '…';
    return make('li', {}, name, make('br'), make('small', {}, dates));
  });
  return ask(
    [make('p', {}, count(words.differs, differing.length, stringsLanguage)), make('ul', {}, ...items)],
    [
      [words.keepHere, 'here'],
      [words.takeFile, 'file'],
      [words.cancel, undefined],
    ],
  );
}

async function startOver(kept: Kept, words: WebWords): Promise<void> {
  const answer = await ask(
    [make('p', {}, words.overAsk)],
    [
      [words.cancel, undefined],
      [words.overDo, 'over'],
    ],
  );
  if (answer !== 'over') return;
  kept.forget();
  history.replaceState(null, '', location.href.replace(/#.*$/, ''));
  scrollTo(0, 0);
  location.reload();
}
