/** The desk: source, lesson and findings side by side, and what ties them together. */
import { edited, type Fix } from '../../../src/studio/fixes.ts';
import { shownAs } from '../../../src/studio/pictures.ts';
import { relativeTo } from '../../../src/studio/placing.ts';
import type { Ghost, Look, LookedQuestion } from '../../../src/studio/protocol.ts';
import { wordsFor as lmsWordsFor } from '../../lms/words.ts';
import { button, find } from '../../page/dom.ts';
import { count, fill } from '../../strings/strings.ts';
import type { CoreClient } from '../core.ts';
import { type Gathered, gatherDrop, gatherFiles } from '../folder/gather.ts';
import type { News } from '../folder/place.ts';
import type { Project } from '../project.ts';
import { renderInto } from '../render.ts';
import { say } from '../say.ts';
import { whyNot } from '../why-not.ts';
import type { Words } from '../words.ts';
import { openBar } from './bar.ts';
import { countsOf, findingsView, fixWords } from './findings.ts';
import { openGiving } from './giving.ts';
import { layout } from './layout.ts';
import { openLooking } from './looking.ts';
import { canServe, openPlayer } from './player.ts';
import { isText, openSource } from './source.ts';
import { openTabs } from './tabs.ts';

export interface DeskPorts {
  readonly words: Words;
  readonly core: CoreClient;
  readonly project: Project;
  readonly leave: () => void;
  readonly forget: () => void;
  readonly save: () => Promise<void>;
  /** Opens something else, once it was asked about what isn't saved. */
  readonly openInstead: (gathered: Gathered) => void;
}

export interface Desk {
  /** Takes what is dropped: each file to the ghost of its name, else beside the lesson. */
  readonly add: (coming: Promise<Gathered>, target: Element) => Promise<void>;
  readonly close: () => void;
}

export function openDesk(root: HTMLElement, ports: DeskPorts): Desk {
  const { words, core, project } = ports;
  root.replaceChildren(...layout(words, lmsWordsFor(words.language)));
  const at = <E extends HTMLElement = HTMLElement>(id: string): E => find<E>(root, `#${id}`)!;

  let look: Look | undefined;
  let isClosed = false;
  let endWatch: (() => void) | undefined;
  /** The browser won't have the service worker that serves lessons. */
  let isRefused = false;
  const texts = new Map<string, string>();

  const tabs = openTabs(root);
  find(root, '.skip')?.addEventListener('click', () => tabs.show('lesson'));
  const player = openPlayer({
    device: at('device'),
    title: words.lesson.label,
    language: words.language,
    project: project.name,
    changed: () => {
      at<HTMLButtonElement>('review').disabled = !player.isDone();
    },
    refused: () => {
      isRefused = true;
      if (look && !isClosed) showLesson(look);
    },
  });
  const looking = openLooking({
    core,
    page: () => project.page,
    seen,
    failed: (error) => trouble(fill(words.trouble.look, { why: whyNot(error, words) })),
    crashed: () => say(words.trouble.crash),
  });
  const giving = openGiving({
    ...{ words, project, source: () => source, look: () => look },
    openInstead: ports.openInstead,
  });
  const source = openSource({
    ...{ at, words, core, project, looking },
    seeQuestion: (question) => void seeQuestion(question, false),
    given: (transfer) => giving.take(gatherDrop(transfer)),
  });
  const closeBar = openBar({
    ...{ root, at, words, project, player },
    showLesson: () => tabs.show('lesson'),
    ...{ leave: ports.leave, forget: ports.forget, save: ports.save },
    take: () => void openHand(),
    insert: (block) => source.editor()?.insert(block),
    pictures: async (files) => {
      const shows = await giving.take(gathered(files));
      if (shows) source.editor()?.insert(shows);
    },
  });

  async function seen(next: Look): Promise<void> {
    const isFirst = look === undefined;
    look = next;
    trouble(undefined);
    if (!next.pages.some(({ path }) => path === project.page))
      project.page = next.pages[0]?.path ?? project.page;
    const title = next.title || project.name;
    at('title').textContent = title;
    // What was pressed to open it is gone.
    if (isFirst && document.activeElement === document.body) at('title').focus();
    at('title').lang = next.language;
    document.title = `${title} · ${words.studio}`;
    await source.seen(next);
    await readTexts(next);
    if (isClosed) return;
    showLesson(next);
    showFindings(next);
    source.mark();
  }

  /** Texts that remarks are about, for their fixes. */
  async function readTexts({ remarks }: Look): Promise<void> {
    const wanted = new Set(remarks.map(({ file }) => file).filter(isText));
    texts.clear();
    await Promise.all([...wanted].map(async (file) => texts.set(file, await source.textOf(file))));
  }

  const canShow = (): boolean => canServe() && !isRefused;

  function showLesson(next: Look): void {
    const hasError = next.remarks.some(({ severity }) => severity === 'error');
    const hasPreview = next.preview !== undefined && canShow();
    at('absent').hidden = hasPreview;
    at('absent').textContent = absentWords(next);
    at('failed').hidden = !(hasError && hasPreview);
    at('failed').textContent = words.lesson.failed;
    if (project.page !== undefined && canShow()) player.show(next, project.page);
  }

  function absentWords({ kind }: Look): string {
    if (!canShow()) return words.noPreview;
    return kind === 'none' ? words.lesson.none : words.lesson.never;
  }

  function showFindings(next: Look): void {
    const findings = { look: next, page: project.page ?? '', texts, words, added: giving.added() };
    const actions = {
      ...{ goTo, showQuestion, fix },
      seeQuestion: (question: LookedQuestion) => void seeQuestion(question, true),
      give: (ghost: Ghost | undefined, files: readonly File[]) => void give(gathered(files), ghost),
      added: { insert: isWriting() ? insertFile : undefined, inPlace: giving.inPlace, remove: giving.remove },
    };
    renderInto(at('findings'), ...findingsView(findings, actions));
    const { missing, remarks } = countsOf(next);
    at('count').textContent = missing + remarks > 0 ? String(missing + remarks) : '';
  }

  const gathered = async (files: readonly File[]): Promise<Gathered> => gatherFiles(files);

  async function give(coming: Promise<Gathered>, ghost: Ghost | undefined): Promise<void> {
    await giving.take(coming, ghost);
    if (look && !isClosed) showFindings(look);
  }

  /** Whether the editor has a page's text. */
  const isWriting = (): boolean =>
    !at('editor').hidden && (look?.pages.some(({ path }) => path === source.editor()?.path()) ?? false);

  function insertFile(path: string): void {
    const editor = source.editor();
    const shows = editor && shownAs(relativeTo(editor.path() ?? '', path));
    if (!shows) return;
    tabs.show('source');
    editor.insert(shows);
  }

  function trouble(text: string | undefined): void {
    at('trouble').hidden = text === undefined;
    const again = button(words.trouble.again, () => void looking.now(), 'link');
    at('trouble').replaceChildren(...(text === undefined ? [] : [text, ' ', again]));
  }

  async function goTo(file: string, line: number): Promise<void> {
    tabs.show('source');
    if (source.editor()?.path() !== file && isText(file)) await source.open(file);
    source.editor()?.goTo(line, true);
  }

  function showQuestion(question: LookedQuestion): void {
    void goTo(question.file, question.line).then(() => player.goTo(question.id, false));
  }

  async function seeQuestion(question: LookedQuestion, focus: boolean): Promise<void> {
    if (question.file !== project.page) await source.open(question.file);
    tabs.show('lesson');
    player.goTo(question.id, focus);
  }

  async function fix(file: string, chosen: Fix, given?: string): Promise<void> {
    const editor = source.editor();
    if (editor?.path() === file) editor.fix(chosen, given);
    else source.write(file, edited(await source.textOf(file), chosen.edits(given)));
    say(fill(words.fixes.done, { what: fixWords(chosen, words) }));
  }

  async function openHand(): Promise<void> {
    const { openHandOver } = await import('../hand/hand.ts');
    await looking.now();
    looking.pause();
    await openHandOver({
      words,
      core,
      look: () => look,
      page: project.page ?? '',
      textOf: source.textOf,
      write: async (path, text) => {
        looking.go();
        source.write(path, text);
        await looking.now();
        looking.pause();
      },
      goTo: (file, line) => void goTo(file, line),
    });
    looking.go();
    // Unless it led to a place in the source.
    if (document.activeElement === document.body) at('take').focus();
  }

  /** What changed on the disk; what is typed here and not saved yet stands. */
  async function renew({ files, removed, others }: News): Promise<void> {
    if (isClosed) return;
    tellOthers(others);
    if (files.length + removed.length === 0) return;
    project.renew(files, removed);
    source.renew(files);
    await looking.now(files, removed);
  }

  function tellOthers(paths: readonly string[]): void {
    const [name = ''] = paths;
    if (paths.length > 0) say(count(words.onDisk.title, paths.length, words.language, { name }));
  }

  const isSaved = (path: string): boolean => !project.unsaved.has(path) && !project.owed.has(path);

  async function begin(): Promise<void> {
    endWatch = project.place?.watch((news) => void renew(news), isSaved);
    // What was typed before the page was closed may be of a file that has changed since.
    project.place?.othersThere([...project.unsaved]).then(tellOthers, () => undefined);
    // The editor is on its way while the core reads.
    if (project.page !== undefined) void source.open(project.page);
    try {
      const files = [...project.files].map(([path, content]) => ({ path, content }));
      await core.open(project.name, files, words.language as 'en');
      await looking.now();
    } catch (error) {
      if (!isClosed) trouble(fill(words.trouble.look, { why: whyNot(error, words) }));
    }
  }

  void begin();
  return {
    add: (coming, target) => {
      const card = target.closest<HTMLElement>('[data-ghost]')?.dataset.ghost;
      const ghost = look?.ghosts.find((one) => `${one.file} ${one.name}` === card);
      return give(coming, ghost);
    },
    close: () => {
      isClosed = true;
      endWatch?.();
      closeBar();
      tabs.close();
      looking.close();
      player.close();
      source.close();
    },
  };
}
