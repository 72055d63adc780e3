/** The desk: source, lesson and findings side by side, and what ties them together. */
import { edited, type Fix } from '../../../src/studio/fixes.ts';
import { ghostOf, placed } from '../../../src/studio/ghosts.ts';
import { pictureOf } from '../../../src/studio/pictures.ts';
import type { Ghost, Look, LookedQuestion, StudioFile } from '../../../src/studio/protocol.ts';
import { wordsFor as lmsWordsFor } from '../../lms/words.ts';
import { button, find, findAll, make } from '../../page/dom.ts';
import { count, fill } from '../../strings/strings.ts';
import { type CoreClient, isStopped } from '../core.ts';
import type { Editor } from '../editor/editor.ts';
import type { Gathered } from '../folder/gather.ts';
import type { Project } from '../project.ts';
import { remember, remembered } from '../remember.ts';
import { renderInto } from '../render.ts';
import { askToReplace } from '../replace.ts';
import { reason, say } from '../say.ts';
import type { Words } from '../words.ts';
import { countsOf, findingsView, fixWords } from './findings.ts';
import { layout } from './layout.ts';
import { openLooking } from './looking.ts';
import { closeMenusOutside, insertMenu, keptMenu, pagesView } from './menus.ts';
import { canServe, openPlayer } from './player.ts';
import { openTabs } from './tabs.ts';

export interface DeskPorts {
  readonly words: Words;
  readonly core: CoreClient;
  readonly project: Project;
  readonly leave: () => void;
  readonly forget: () => void;
  readonly save: () => Promise<void>;
}

export interface Desk {
  /** Takes files that are dropped: each to the ghost of its name, else beside the lesson. */
  readonly add: (gathered: Promise<Gathered>, target: Element) => Promise<void>;
  readonly close: () => void;
}

const TEXT = /\.(?:md|markdown|myst|txt|ya?ml|csv|gift|xml|ipynb|vtt|qmd|rmd|mdx|bib|json|toml)$/i;
/** What the core calls a page that needs no conversion. */
const MARKDOWN = 'Markdown';
const PICTURE = /\.(?:png|jpe?g|gif|webp|svg|avif)$/i;

export function openDesk(root: HTMLElement, ports: DeskPorts): Desk {
  const { words, core, project } = ports;
  const lmsWords = lmsWordsFor(words.language);
  root.replaceChildren(...layout(words, lmsWords));
  const at = <E extends HTMLElement = HTMLElement>(id: string): E => find<E>(root, `#${id}`)!;

  let look: Look | undefined;
  let editor: Editor | undefined;
  let isClosed = false;
  /** Files that were saved by another program while they stood changed here. */
  const changedThere = new Set<string>();
  /** The browser won't have the service worker that serves lessons. */
  let isRefused = false;
  const texts = new Map<string, string>();

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
  const tabs = openTabs(root);
  const looking = openLooking({
    core,
    page: () => project.page,
    seen,
    failed: (error) => trouble(fill(words.trouble.look, { why: reason(error) })),
    crashed: () => say(words.trouble.crash),
  });

  // What was read

  async function seen(next: Look): Promise<void> {
    look = next;
    trouble(undefined);
    if (!next.pages.some(({ path }) => path === project.page))
      project.page = next.pages[0]?.path ?? project.page;
    at('title').textContent = next.title || project.name;
    at('title').lang = next.language;
    document.title = `${next.title || project.name} · ${words.studio}`;
    renderInto(
      at('pages'),
      pagesView(next, shownPath(), words, (path) => void openPage(path)),
    );
    if (!editor?.path()) await showSource(project.page);
    await readTexts(next);
    if (isClosed) return;
    showLesson(next);
    showFindings(next);
    mark();
  }

  const shownPath = (): string | undefined => editor?.path() ?? project.page;

  /** Texts that remarks are about, for their fixes. */
  async function readTexts({ remarks }: Look): Promise<void> {
    const wanted = new Set(remarks.map(({ file }) => file).filter((file) => TEXT.test(file)));
    texts.clear();
    await Promise.all(
      [...wanted].map(async (file) => texts.set(file, editor?.text(file) ?? (await project.text(file)))),
    );
  }

  const canShow = (): boolean => canServe() && !isRefused;

  function showLesson(next: Look): void {
    const hasError = next.remarks.some(({ severity }) => severity === 'error');
    const hasPreview = next.preview !== undefined && canShow();
    const absent = at('absent');
    absent.hidden = hasPreview;
    absent.textContent = absentWords(next);
    const failed = at('failed');
    failed.hidden = !(hasError && hasPreview);
    failed.textContent = words.lesson.failed;
    if (project.page !== undefined && canShow()) player.show(next, project.page);
  }

  function absentWords({ kind }: Look): string {
    if (!canShow()) return words.noPreview;
    return kind === 'none' ? words.lesson.none : words.lesson.never;
  }

  function showFindings(next: Look): void {
    const page = project.page ?? '';
    renderInto(
      at('findings'),
      ...findingsView({ look: next, page, texts, words }, { goTo, showQuestion, seeQuestion, fix, give }),
    );
    const { missing, remarks } = countsOf(next);
    at('count').textContent = missing + remarks > 0 ? String(missing + remarks) : '';
  }

  function mark(): void {
    const path = editor?.path();
    if (!look || !editor || path === undefined) return;
    editor.mark(
      look.questions.filter(({ file }) => file === path),
      look.remarks.filter(({ file }) => file === path),
    );
  }

  function trouble(text: string | undefined): void {
    const strip = at('trouble');
    strip.hidden = text === undefined;
    strip.replaceChildren(
      ...(text === undefined
        ? []
        : [text, ' ', button(words.trouble.again, () => void looking.now(), 'link')]),
    );
  }

  // The source

  async function showSource(path: string | undefined): Promise<void> {
    if (path === undefined) return;
    const page = look?.pages.find((one) => one.path === path);
    const isText = page ? page.isText : TEXT.test(path);
    at('editor').hidden = !isText;
    at('insert').hidden = !isText;
    showConverted(path, page && page.format !== MARKDOWN ? page.format : undefined, isText);
    if (!isText) return;
    const text = await project.text(path);
    const opened = await withEditor();
    if (isClosed) return;
    opened.open(path, text);
    mark();
  }

  /** What isn't Markdown can become so. */
  function showConverted(path: string, format: string | undefined, isText: boolean): void {
    const [place, other] = isText ? [at('strip'), at('converted')] : [at('converted'), at('strip')];
    other.hidden = true;
    place.hidden = format === undefined && isText;
    if (place.hidden) return;
    place.replaceChildren(
      make('p', { class: 'converted-title' }, fill(words.source.converted, { format: format ?? '' })),
      ...(isText ? [] : [make('p', { class: 'quiet' }, words.source.convertedHelp)]),
      button(words.source.convert, () => void convert(path), isText ? 'small' : 'primary'),
    );
  }

  async function convert(path: string): Promise<void> {
    try {
      const files = await core.convert(path);
      const [lesson] = files;
      if (!lesson) throw new Error(path);
      project.remove(path);
      await core.change([], [path]);
      keep(files);
      project.page = lesson.path;
      await looking.now(files);
      await openPage(lesson.path);
      say(fill(words.source.convertDone, { name: lesson.path }));
    } catch (error) {
      if (!isStopped(error)) say(fill(words.source.convertFailed, { why: reason(error) }));
    }
  }

  let editorComing: Promise<Editor> | undefined;
  function withEditor(): Promise<Editor> {
    editorComing ??= import('../editor/editor.ts').then(({ openEditor }) => {
      const host = at('editor');
      host.replaceChildren();
      editor = openEditor(host, {
        words,
        changed: typed,
        files: () => [...project.files.keys()],
        chosen: (line) => {
          const question = look?.questions.find((one) => one.file === editor?.path() && one.line === line);
          if (question) seeQuestion(question);
        },
        given: (files) => addBeside(files),
      });
      return editor;
    });
    return editorComing;
  }

  function typed(path: string, text: string): void {
    const content = new Blob([text]);
    project.put([{ path, content }]);
    looking.soon(path, content);
  }

  async function openPage(path: string): Promise<void> {
    const isOther = project.page !== path && look?.pages.some((one) => one.path === path);
    if (isOther) project.page = path;
    await showSource(path);
    if (isOther) await looking.now();
    else if (look)
      renderInto(
        at('pages'),
        pagesView(look, path, words, (other) => void openPage(other)),
      );
  }

  /** Other text for a file, shown or not. */
  function write(path: string, text: string): void {
    if (editor?.text(path) !== undefined) {
      editor.setText(path, text);
      if (path === editor.path()) return;
    }
    keep([{ path, content: new Blob([text]) }]);
  }

  function keep(files: readonly StudioFile[]): void {
    project.put(files);
    void looking.now(files);
  }

  async function textOf(path: string): Promise<string> {
    return editor?.text(path) ?? project.text(path);
  }

  // Findings

  async function goTo(file: string, line: number): Promise<void> {
    tabs.show('source');
    if (editor?.path() !== file && TEXT.test(file)) await openPage(file);
    editor?.goTo(line, true);
  }

  function showQuestion(question: LookedQuestion): void {
    void goTo(question.file, question.line).then(() => player.goTo(question.id));
  }

  async function seeQuestion(question: LookedQuestion): Promise<void> {
    if (question.file !== project.page) await openPage(question.file);
    tabs.show('lesson');
    player.goTo(question.id);
  }

  async function fix(file: string, chosen: Fix, given?: string): Promise<void> {
    if (editor?.path() === file) editor.fix(chosen, given);
    else write(file, edited(await textOf(file), chosen.edits(given)));
    say(fill(words.fixes.done, { what: fixWords(chosen, words) }));
  }

  async function give(ghost: Ghost | undefined, files: readonly File[]): Promise<void> {
    if (ghost && files[0]) await fulfil(ghost, files[0]);
    else for (const file of files) await giveByName(file);
  }

  async function giveByName(file: File): Promise<void> {
    const ghost = look && ghostOf(file.name, look.ghosts);
    if (ghost) await fulfil(ghost, file);
    else addBeside([file]);
  }

  async function fulfil(ghost: Ghost, file: File): Promise<void> {
    const before = await textOf(ghost.file);
    const { path, text } = placed(file.name, ghost, before);
    keep([{ path, content: file }]);
    if (text !== undefined) write(ghost.file, text);
    say(fill(words.list.given, { name: file.name }));
  }

  /** Files that nobody waits for: pages beside the page, the rest in its media folder. @returns what shows the pictures */
  function addBeside(files: readonly File[]): string {
    const ghosts = look?.ghosts ?? [];
    const wanted = files.filter(({ name }) => ghostOf(name, ghosts));
    for (const file of wanted) void giveByName(file);
    const others = files.filter((file) => !wanted.includes(file));
    const folder = (project.page ?? '').replace(/[^/]*$/, '');
    const added = others.map((content) => ({
      path: `${folder}${TEXT.test(content.name) ? '' : 'media/'}${content.name}`,
      content,
    }));
    if (added.length > 0) {
      keep(added);
      say(count(words.source.dropped, added.length, words.language));
    }
    return others
      .filter(({ name }) => PICTURE.test(name))
      .map(({ name }) => pictureOf(`media/${name}`))
      .join('\n\n');
  }

  // What stands around them

  function showKept(): void {
    const { size } = project.unsaved;
    at('unsaved').textContent = size > 0 ? count(words.kept.unsaved, size, words.language) : '';
    keptMenu(at<HTMLDetailsElement>('kept'), project.isKept, words, ports.forget);
  }

  function listen(): void {
    at('home').addEventListener('click', ports.leave);
    at('save').addEventListener('click', () => void save());
    at('take').addEventListener('click', () => void openHand());
    const menu = at<HTMLDetailsElement>('lms');
    const press = (id: string, act: () => unknown, told?: string) =>
      at(id).addEventListener('click', async () => {
        menu.open = false;
        find(menu, 'summary')?.focus();
        await act();
        if (told) say(told);
      });
    press('resume', player.resume, lmsWords.wasResumed);
    press('review', player.review, lmsWords.inReview);
    press('reset', player.reset, lmsWords.wasReset);
    press('full', () => window.open(player.launch() ?? 'about:blank', '_blank', 'noopener'));
    choose('width', remembered('width') ?? 'full', (width) => {
      at('device').dataset.width = width;
      remember('width', width);
    });
    choose('limits', player.limits(), (limits) => player.setLimits(limits as 'strict' | 'lenient'));
    insertMenu(
      at<HTMLDetailsElement>('insert'),
      words,
      (block) => editor?.insert(block),
      async (files) => {
        const shows = addBeside(files);
        if (shows) editor?.insert(shows);
      },
    );
    closeMenusOutside(root);
    project.onChange(showKept);
  }

  function choose(name: string, chosen: string, then: (value: string) => void): void {
    for (const radio of findAll<HTMLInputElement>(root, `input[name="${name}"]`)) {
      radio.checked = radio.value === chosen;
      radio.addEventListener('change', () => then(radio.value));
    }
    then(chosen);
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
      textOf,
      write: async (path, text) => {
        write(path, text);
        looking.go();
        await looking.now();
        looking.pause();
      },
      goTo: (file, line) => void goTo(file, line),
    });
    looking.go();
    at('take').focus();
  }

  /** Asks first where it would undo what somebody else has saved. */
  async function save(): Promise<void> {
    const both = [...changedThere].find((path) => project.unsaved.has(path));
    if (both !== undefined && !(await askToReplace(words.onDisk, both))) return;
    changedThere.clear();
    await ports.save();
  }

  /** Files that changed on the disk; what is typed here and not saved yet stands. */
  function renew(files: readonly StudioFile[], removed: readonly string[]): void {
    if (isClosed) return;
    const newer = files.filter(({ path }) => !project.unsaved.has(path));
    const gone = removed.filter((path) => !project.unsaved.has(path));
    for (const { path } of files)
      if (project.unsaved.has(path)) {
        changedThere.add(path);
        say(fill(words.onDisk.title, { name: path }));
      }
    project.renew(newer, gone);
    for (const { path, content } of newer)
      if (editor?.text(path) !== undefined)
        void content.text().then((text) => editor?.setText(path, text, true));
    void core.change([], gone).then(() => looking.now(newer));
  }

  listen();
  project.served?.watch(renew);
  showKept();
  void core
    .open(
      project.name,
      [...project.files].map(([path, content]) => ({ path, content })),
      words.language as 'en',
    )
    .then(
      () => looking.now(),
      (error) => trouble(fill(words.trouble.look, { why: reason(error) })),
    );
  // The editor is on its way while the core reads.
  if (project.page !== undefined) void showSource(project.page);
  else void withEditor();

  return {
    add: async (gathered, target) => {
      const { files } = await gathered;
      const given = files.map(({ path, content }) => new File([content], path.replace(/^.*\//, '')));
      const card = target.closest<HTMLElement>('[data-ghost]')?.dataset.ghost;
      const ghost = look?.ghosts.find((one) => `${one.file} ${one.name}` === card);
      await give(ghost, given);
    },
    close: () => {
      isClosed = true;
      looking.close();
      player.close();
      editor?.close();
    },
  };
}
