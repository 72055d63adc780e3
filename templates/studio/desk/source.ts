/** The source's pane: the editor of a page, or what it was converted from. */
import type { Look, LookedQuestion, StudioFile } from '../../../src/studio/protocol.ts';
import { button, make } from '../../page/dom.ts';
import { fill } from '../../strings/strings.ts';
import { type CoreClient, isStopped } from '../core.ts';
import type { Editor } from '../editor/editor.ts';
import type { Project } from '../project.ts';
import { renderInto } from '../render.ts';
import { say } from '../say.ts';
import { whyNot } from '../why-not.ts';
import type { Words } from '../words.ts';
import type { Looking } from './looking.ts';
import { pagesView } from './menus.ts';

export interface Source {
  /** There once it is loaded, which begins when something is shown. */
  readonly editor: () => Editor | undefined;
  readonly open: (path: string) => Promise<void>;
  /** What was read now: pages, questions and remarks are marked. */
  readonly seen: (look: Look) => Promise<void>;
  readonly mark: () => void;
  /** The file's newest text. */
  readonly textOf: (path: string) => Promise<string>;
  /** Other text for a file, shown or not. */
  readonly write: (path: string, text: string) => void;
  /** Takes files that are new or others, and forgets some. @returns when they are read */
  readonly keep: (files: readonly StudioFile[], removed?: readonly string[]) => Promise<void>;
  /** Files as the disk has them now. */
  readonly renew: (files: readonly StudioFile[]) => void;
  readonly close: () => void;
}

export interface SourcePorts {
  readonly at: (id: string) => HTMLElement;
  readonly words: Words;
  readonly core: CoreClient;
  readonly project: Project;
  readonly looking: Looking;
  /** A question whose number in the margin is pressed. */
  readonly seeQuestion: (question: LookedQuestion) => void;
  /** Files that are dropped on the text: what stands for them. */
  readonly given: (transfer: DataTransfer) => Promise<string>;
}

const TEXT = /\.(?:md|markdown|myst|txt|ya?ml|csv|gift|xml|ipynb|vtt|qmd|rmd|mdx|bib|json|toml)$/i;

export const isText = (path: string): boolean => TEXT.test(path);

/** What the core calls a page that needs no conversion. */
const MARKDOWN = 'Markdown';

export function openSource(ports: SourcePorts): Source {
  const { at, words, core, project, looking } = ports;
  let look: Look | undefined;
  let editor: Editor | undefined;
  let coming: Promise<Editor> | undefined;
  let isClosed = false;

  function load(): Promise<Editor> {
    coming ??= import('../editor/editor.ts').then(({ openEditor }) => {
      at('editor').replaceChildren();
      editor = openEditor(at('editor'), {
        words,
        changed: (path, text) => {
          const content = new Blob([text]);
          project.put([{ path, content }]);
          looking.soon(path, content);
        },
        files: () => [...project.files.keys()],
        chosen: (line) => {
          const question = look?.questions.find((one) => one.file === editor?.path() && one.line === line);
          if (question) ports.seeQuestion(question);
        },
        given: ports.given,
      });
      return editor;
    });
    return coming;
  }

  async function show(path: string): Promise<void> {
    const page = look?.pages.find((one) => one.path === path);
    const isEdited = page ? page.isText : isText(path);
    at('editor').hidden = !isEdited;
    at('insert').hidden = !isEdited;
    showConverted(path, page && page.format !== MARKDOWN ? page.format : undefined, isEdited);
    if (!isEdited) return;
    const text = await project.text(path);
    const opened = await load();
    if (isClosed) return;
    opened.open(path, text);
    mark();
  }

  /** What isn't Markdown can become so. */
  function showConverted(path: string, format: string | undefined, isEdited: boolean): void {
    const [place, other] = isEdited ? [at('strip'), at('converted')] : [at('converted'), at('strip')];
    other.hidden = true;
    place.hidden = format === undefined && isEdited;
    if (place.hidden) return;
    place.replaceChildren(
      make('p', { class: 'converted-title' }, fill(words.source.converted, { format: format ?? '' })),
      ...(isEdited ? [] : [make('p', { class: 'quiet' }, words.source.convertedHelp)]),
      button(words.source.convert, () => void convert(path), isEdited ? 'small' : 'primary'),
    );
  }

  async function convert(path: string): Promise<void> {
    try {
      // What was typed a moment ago, too.
      await looking.now();
      const files = await core.convert(path);
      const [lesson] = files;
      if (!lesson) throw new Error(path);
      project.page = lesson.path;
      await keep(files, [path]);
      await show(lesson.path);
      say(fill(words.source.convertDone, { name: lesson.path }));
    } catch (error) {
      if (!isStopped(error)) say(fill(words.source.convertFailed, { why: whyNot(error, words) }));
    }
  }

  async function open(path: string): Promise<void> {
    const isOther = project.page !== path && look?.pages.some((one) => one.path === path);
    if (isOther) project.page = path;
    await show(path);
    if (isOther) await looking.now();
    else showPages();
  }

  function showPages(): void {
    if (!look) return;
    const shown = editor?.path() ?? project.page;
    renderInto(
      at('pages'),
      pagesView(look, shown, words, (path) => void open(path)),
    );
  }

  function mark(): void {
    const path = editor?.path();
    if (!look || !editor || path === undefined) return;
    editor.mark(
      look.questions.filter(({ file }) => file === path),
      look.remarks.filter(({ file }) => file === path),
    );
  }

  function keep(files: readonly StudioFile[], removed: readonly string[] = []): Promise<void> {
    for (const path of removed) project.remove(path);
    project.put(files);
    return looking.now(files, removed);
  }

  return {
    editor: () => editor,
    open,
    seen: async (next) => {
      look = next;
      showPages();
      if (!editor?.path() && project.page !== undefined) await show(project.page);
    },
    mark,
    textOf: async (path) => editor?.text(path) ?? project.text(path),
    write: (path, text) => {
      if (editor?.text(path) !== undefined) {
        editor.setText(path, text);
        if (path === editor.path()) return;
      }
      void keep([{ path, content: new Blob([text]) }]);
    },
    keep,
    renew: (files) => {
      for (const { path, content } of files)
        if (editor?.text(path) !== undefined)
          void content.text().then((text) => editor?.setText(path, text, true));
    },
    close: () => {
      isClosed = true;
      editor?.close();
    },
  };
}
