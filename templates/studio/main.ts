/** The studio begins: the first screen at once; editor, preview and core are loaded while it stands. */
import type { Language } from '../../src/lesson/index.ts';
import type { StudioFile } from '../../src/studio/protocol.ts';
import { find, make } from '../page/dom.ts';
import { count } from '../strings/strings.ts';
import { type BeginState, beginView } from './begin.ts';
import { type CoreClient, openCore, type WorkerLike } from './core.ts';
import type { Desk } from './desk/desk.ts';
import { type Gathered, gatherDrop, gatherFiles, gatherHandle } from './folder/gather.ts';
import { directoryPicker, handledDisk } from './folder/handles.ts';
import { openPlace, type Place } from './folder/place.ts';
import { keepStudio } from './keep.ts';
import { openKept } from './kept.ts';
import { isNowhereElse, showNews } from './news.ts';
import { openProject, type Project } from './project.ts';
import { renderInto } from './render.ts';
import { say } from './say.ts';
import { whyNot } from './why-not.ts';
import { chooseLanguage, languageNow, wordsIn } from './words.ts';

const root = find(document, '#studio')!;
const kept = openKept();
const core: CoreClient = openCore(
  () => new Worker(new URL('worker.js', document.baseURI), { type: 'module' }) as WorkerLike,
);

let language = languageNow();
let words = wordsIn(language);
let state: BeginState = {};
let project: Project | undefined;
let desk: Desk | undefined;
/** A newer make of the studio waits. */
let isRenewed = false;

function speak(next: Language): void {
  language = next;
  words = wordsIn(next);
  document.documentElement.lang = next;
  document.title = words.studio;
}

function begin(change: Partial<BeginState> = {}): void {
  state = { ...state, ...change };
  document.body.className = 'at-begin';
  renderInto(root, beginView(state, actions, words));
  if (change.isPasting) find(root, '#paste')?.focus();
  tellNews();
  whenIdle(prepare);
}

const loadDesk = () => import('./desk/desk.ts');

/** What takes longer to load than a lesson takes to be read, all of it at the same time. Where it fails, opening says so. */
function prepare(): void {
  core.prepare();
  loadDesk().catch(() => undefined);
  import('./editor/editor.ts').catch(() => undefined);
}

/** Safari has no `requestIdleCallback`. */
const whenIdle = (act: () => void): unknown =>
  'requestIdleCallback' in globalThis ? requestIdleCallback(act) : setTimeout(act, 200);

function tellNews(): void {
  if (isRenewed) showNews(words, () => project);
}

const actions = {
  pickFolder: async () => {
    const picker = directoryPicker();
    if (!picker) return pickWith({ webkitdirectory: true });
    const handle = await picker({ mode: 'readwrite' }).catch(() => undefined);
    if (handle) await opening(() => gatherHandle(handle));
  },
  pickFiles: () => pickWith({ multiple: true }),
  paste: (isPasting: boolean) => begin({ isPasting, error: undefined }),
  pasted: (text: string) => openPasted('', text),
  fresh: () =>
    opening(async () => ({
      name: words.begin.newFile,
      files: [await fetched(`starter/lesson.${language}.md`, 'lesson.md')],
    })),
  example: () =>
    opening(async () => {
      const { name, files } = (await (await loaded('example/files.json')).json()) as {
        readonly name: string;
        readonly files: readonly string[];
      };
      return {
        name,
        files: await Promise.all(files.map((path) => fetched(`example/${encodeURI(path)}`, path))),
      };
    }),
  again: () => resume(),
  forget: async () => {
    await kept.forget();
    begin({ kept: undefined });
    say(words.kept.deleted);
  },
  language: (next: Language) => {
    chooseLanguage(next);
    speak(next);
    begin();
  },
};

function pickWith(attributes: Readonly<Record<string, boolean>>): void {
  const input = make('input', { type: 'file', ...attributes });
  // An empty folder is no file, and some browsers call that a change.
  input.addEventListener('change', () => void opening(async () => gatherFiles([...(input.files ?? [])])));
  input.click();
}

async function loaded(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

const fetched = async (address: string, path: string): Promise<StudioFile> => ({
  path,
  content: await (await loaded(address)).blob(),
});

let moved: Promise<unknown> = Promise.resolve();

/** From one screen to another, one after another: what is being put away would take along what was opened meanwhile. */
function inTurn<T extends unknown[], R>(move: (...given: T) => Promise<R>): (...given: T) => Promise<R> {
  return (...given) => {
    const now = moved.then(() => move(...given));
    moved = now.catch(() => undefined);
    return now;
  };
}

/**
 * Opens what is gathered, or says why not. What was typed before and isn't saved is asked about first; what is open stays
 * where what isn't saved is kept.
 */
const opening = inTurn(async (gather: () => Promise<Gathered>): Promise<void> => {
  if (!(await mayReplace())) return;
  if (project) {
    await closed(false);
    state = { ...state, kept: await kept.about() };
  }
  begin({ busy: words.begin.opening, error: undefined, isPasting: false });
  try {
    const gathered = await unpacked(await gather());
    if (gathered.files.length === 0) throw new Error(words.begin.empty);
    begin({ busy: count(words.begin.reading, gathered.files.length, language) });
    await show(openProject({ ...gathered, place: placeOf(gathered) }, kept, true));
  } catch (error) {
    begin({ busy: undefined, error: whyNot(error, words) });
  }
});

const placeOf = ({ handle, made = {} }: Pick<Gathered, 'handle' | 'made'>): Place | undefined =>
  handle && openPlace(handledDisk(handle), made);

/** With the files of a zip in its place. */
async function unpacked(gathered: Gathered): Promise<Gathered> {
  if (!gathered.files.some(({ path }) => /\.zip$/i.test(path))) return gathered;
  const { unpackedFolder } = await import('./folder/unpacked.ts');
  return unpackedFolder(gathered, words);
}

async function mayReplace(): Promise<boolean> {
  const about = project ? undefined : await kept.about();
  const unsaved = project?.unsaved.size ?? about?.unsaved.length ?? 0;
  if (unsaved === 0) return true;
  const { askToReplace } = await import('./replace.ts');
  return askToReplace(words.replace, project?.name ?? about?.name ?? '');
}

async function openPasted(html: string, text: string): Promise<void> {
  if (html.trim() === '' && text.trim() === '') return begin({ error: words.begin.empty });
  return opening(async () => {
    const { pastedHtml, pastedText } = await import('../../src/studio/paste.ts');
    const { markdown, media } = html ? pastedHtml(html) : pastedText(text);
    return {
      name: words.begin.pasted,
      files: [{ path: 'lesson.md', content: new Blob([markdown]) }, ...media],
    };
  });
}

const resume = inTurn(async (): Promise<boolean> => {
  const about = await kept.about();
  const files = about ? await kept.files(about) : [];
  if (!about || files.length === 0) return false;
  await kept.take(about);
  const handle = await kept.handle();
  const place = placeOf({ handle, made: about.made ?? {} });
  await show(openProject({ ...about, files, handle, place }, kept, false));
  say(words.kept.back);
  return true;
});

async function show(next: Project): Promise<void> {
  project = next;
  prepare();
  const { openDesk } = await loadDesk();
  document.body.className = 'at-desk';
  const openInstead = (gathered: Gathered) => opening(async () => gathered);
  const go = { leave, forget, openInstead, save: () => save(next) };
  desk = openDesk(root, { words, core, project: next, ...go });
  tellNews();
}

async function save(from: Project): Promise<void> {
  const { saveProject } = await import('./save.ts');
  await saveProject(from, words);
}

/** Back to the first screen; what was open is kept. */
const leave = inTurn(async (): Promise<void> => {
  await closed(false);
  begin({ busy: undefined, error: undefined, isPasting: false, kept: await kept.about() });
  find(root, 'h1')?.focus();
});

const forget = inTurn(async (): Promise<void> => {
  await closed(true);
  await kept.forget();
  begin({ busy: undefined, error: undefined, isPasting: false, kept: undefined });
  find(root, 'h1')?.focus();
  say(words.kept.deleted);
});

async function closed(isForgotten: boolean): Promise<void> {
  desk?.close();
  desk = undefined;
  if (!isForgotten) await project?.flush();
  project?.close();
  project = undefined;
  core.stop();
}

function listenToDrops(): void {
  let depth = 0;
  const over = (isOver: boolean) => document.body.toggleAttribute('data-dragging', isOver);
  addEventListener('dragenter', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    depth += 1;
    over(true);
  });
  addEventListener('dragleave', () => {
    depth = Math.max(0, depth - 1);
    if (depth === 0) over(false);
  });
  addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  addEventListener('drop', (event) => {
    depth = 0;
    over(false);
    if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    const gathered = gatherDrop(event.dataTransfer);
    if (desk) void desk.add(gathered, event.target as Element);
    else void opening(() => gathered);
  });
}

function listenToPastes(): void {
  addEventListener('paste', (event) => {
    const data = event.clipboardData;
    if (desk || !data || state.busy) return;
    const files = [...data.files];
    const html = data.getData('text/html');
    const text = data.getData('text/plain');
    event.preventDefault();
    if (html || text) void openPasted(html, text);
    else if (files.length > 0) void opening(async () => gatherFiles(files));
  });
}

/** The folder that `cartable studio` was asked to open. */
async function openServed(): Promise<boolean> {
  const { servedFolder } = await import('./served.ts');
  const served = await servedFolder();
  if (!served) return false;
  const about = await kept.about();
  const isSame = about?.id === served.id && about.unsaved.length > 0;
  if (!isSame && !(await mayReplace())) return false;
  // What was typed and not saved stands, and is known by what it was made from: the disk may have gone on since.
  const typed = isSame ? await kept.files({ ...about, paths: about.unsaved }) : [];
  const unsaved = typed.map(({ path }) => path);
  const made = { ...served.made, ...pick(about?.made, unsaved) };
  const files = new Map([...served.files, ...typed].map((file) => [file.path, file]));
  const place = openPlace(served.disk, made);
  await show(openProject({ ...served, place, files: [...files.values()], unsaved }, kept, true));
  return true;
}

const pick = (made: Readonly<Record<string, string>> = {}, paths: readonly string[]) =>
  Object.fromEntries(paths.flatMap((path) => (path in made ? [[path, made[path]!]] : [])));

const isLoopback = (): boolean => /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(location.hostname);

async function start(): Promise<void> {
  speak(language);
  listenToDrops();
  listenToPastes();
  addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void project?.flush();
  });
  addEventListener('pagehide', () => void project?.flush());
  // What is kept comes back; what can't be is asked about.
  addEventListener('beforeunload', (event) => {
    if (isNowhereElse(project)) event.preventDefault();
    // While the person is asked, or the next page is on its way.
    void project?.flush();
  });
  const isServed = isLoopback() && (await openServed().catch(() => false));
  const isBack = isServed || (await resume().catch(() => false));
  if (!isBack) begin();
  keepStudio(() => {
    isRenewed = true;
    tellNews();
  }).catch(() => undefined);
}

/** A part of the studio that the site has no more: it was renewed since this page was opened. */
addEventListener('unhandledrejection', ({ reason: why }) => {
  if (why instanceof TypeError && /import|module/i.test(why.message)) say(words.update.gone);
});

void start();
