/** The source of a page, in CodeMirror. Loaded when a lesson is open; its styles stay in a shadow tree of its own. */
import { autocompletion, closeBrackets, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { markdown, markdownKeymap, markdownLanguage } from '@codemirror/lang-markdown';
import { yamlFrontmatter } from '@codemirror/lang-yaml';
import { type LanguageSupport, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, lintKeymap } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { Annotation, EditorState, type Extension } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import type { Fix } from '../../../src/studio/fixes.ts';
import { frontMatterEnd } from '../../../src/studio/front-matter.ts';
import type { LookedQuestion, LookedRemark } from '../../../src/studio/protocol.ts';
import type { Words } from '../words.ts';
import { sourcesOf } from './complete.ts';
import { applyFix, directiveLines, marksFor, questionGutter } from './marks.ts';
import { highlights, theme } from './theme.ts';

export interface Editor {
  /** Shows a file; one that was shown before keeps its history and place. */
  readonly open: (path: string, text: string) => void;
  readonly path: () => string | undefined;
  /** Whether it has the file, shown or not; then its text is the newest. */
  readonly text: (path: string) => string | undefined;
  /** Other text in place of the file's, changed where it differs: cursor and history stay. What is on the disk already isn't told. */
  readonly setText: (path: string, text: string, isOnDisk?: boolean) => void;
  readonly mark: (questions: readonly LookedQuestion[], remarks: readonly LookedRemark[]) => void;
  readonly goTo: (line: number, focus: boolean) => void;
  readonly fix: (fix: Fix, words?: string) => void;
  /** At the cursor, on lines of its own. */
  readonly insert: (block: string) => void;
  readonly close: () => void;
}

export interface EditorPorts {
  readonly words: Words;
  /** After each change that is seen in the text. */
  readonly changed: (path: string, text: string) => void;
  readonly files: () => readonly string[];
  readonly chosen: (line: number) => void;
  /** Files that are dropped on the text or pasted into it; answers with what stands for them. */
  readonly given: (transfer: DataTransfer) => Promise<string>;
}

/** Who hears the page is told how to get out. */
const HELP = 'editor-help';

const fromDisk = Annotation.define<boolean>();

export function openEditor(host: HTMLElement, ports: EditorPorts): Editor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const help = Object.assign(document.createElement('p'), { id: HELP, hidden: true });
  help.textContent = ports.words.source.editorHelp;
  root.replaceChildren(help);
  const states = new Map<string, EditorState>();
  /** Files whose lines end as Windows ends them; within the editor all end alike. */
  const windows = new Set<string>();
  let path: string | undefined;
  const extensions = extensionsOf(ports, (state) => {
    if (path === undefined) return;
    const text = state.doc.toString();
    ports.changed(path, windows.has(path) ? text.replaceAll('\n', '\r\n') : text);
  });
  const view = new EditorView({ parent: root, root, state: EditorState.create({ extensions }) });

  const textOf = (name: string): string | undefined =>
    name === path ? view.state.doc.toString() : states.get(name)?.doc.toString();

  return {
    open: (next, text) => {
      if (path !== undefined) states.set(path, view.state);
      path = next;
      if (text.includes('\r\n')) windows.add(next);
      view.setState(states.get(next) ?? EditorState.create({ doc: text, extensions }));
    },
    path: () => path,
    text: textOf,
    setText: (name, given, isOnDisk = false) => {
      const before = textOf(name);
      const text = given.replaceAll('\r\n', '\n');
      if (before === undefined || before === text) return;
      const changes = difference(before, text);
      if (name === path)
        view.dispatch({ changes, userEvent: 'input.fix', annotations: fromDisk.of(isOnDisk) });
      else states.set(name, states.get(name)!.update({ changes }).state);
    },
    mark: (questions, remarks) => view.dispatch(marksFor(view.state, questions, remarks, ports.words)),
    goTo: (number, focus) => {
      const line = view.state.doc.line(Math.min(Math.max(number, 1), view.state.doc.lines));
      view.dispatch({
        selection: { anchor: line.from },
        effects: EditorView.scrollIntoView(line.from, { y: 'start', yMargin: 60 }),
      });
      if (focus) view.focus();
    },
    fix: (fix, words) => applyFix(view, fix, words),
    insert: (block) => {
      // Where nobody has been yet, the cursor stands in the front matter.
      const below = frontMatterEnd(view.state.doc.toString());
      const line = view.state.doc.lineAt(Math.max(view.state.selection.main.from, below));
      const at = line.to;
      const before = line.text.trim() === '' ? '\n' : '\n\n';
      const insert = `${before}${block}\n`;
      view.dispatch({
        changes: { from: at, insert },
        selection: { anchor: at + before.length },
        effects: EditorView.scrollIntoView(at + before.length, { y: 'center' }),
        userEvent: 'input',
      });
      view.focus();
    },
    close: () => view.destroy(),
  };
}

/** From the first to the last character that differs. */
function difference(before: string, after: string) {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from += 1;
  let end = 0;
  while (end < shorter - from && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return { from, to: before.length - end, insert: after.slice(from, after.length - end) };
}

/** Directives in backticks hold Markdown too; what stands above `===` is a question, and no heading. */
const myst: LanguageSupport = markdown({
  base: markdownLanguage,
  addKeymap: false,
  extensions: { remove: ['SetextHeading'] },
  codeLanguages: (info) => (/^\{(?!code|math|logic|raw)/.test(info) ? myst.language : null),
});

function extensionsOf(ports: EditorPorts, changed: (state: EditorState) => void): Extension {
  const { words } = ports;
  /** Whether there are files: then what shows them comes to the place. */
  function take(view: EditorView, transfer: DataTransfer | null, at: number): boolean {
    if (!transfer || transfer.files.length === 0) return false;
    void ports.given(transfer).then((shows) => put(view, shows, at));
    return true;
  }
  return [
    lineNumbers(),
    questionGutter(ports.chosen),
    lintGutter(),
    history(),
    drawSelection(),
    EditorView.lineWrapping,
    highlightActiveLine(),
    highlightActiveLineGutter(),
    highlightSelectionMatches(),
    search({ top: false }),
    closeBrackets(),
    autocompletion({ override: [...sourcesOf(ports.files)], icons: false, activateOnTypingDelay: 60 }),
    yamlFrontmatter({ content: myst }),
    directiveLines,
    syntaxHighlighting(highlights),
    theme,
    // Tab leaves the editor, as everywhere on the page.
    keymap.of([
      ...completionKeymap,
      ...markdownKeymap,
      ...searchKeymap,
      ...historyKeymap,
      ...lintKeymap,
      ...defaultKeymap,
    ]),
    EditorState.phrases.of(words.source.searchPhrases),
    EditorView.contentAttributes.of({
      'aria-label': words.source.editor,
      'aria-describedby': HELP,
      tabindex: '0',
      spellcheck: 'true',
      autocapitalize: 'sentences',
    }),
    EditorView.updateListener.of((update) => {
      const isOnDisk = update.transactions.every((one) => one.annotation(fromDisk) === true);
      if (update.docChanged && !isOnDisk) changed(update.state);
    }),
    EditorView.domEventHandlers({
      drop: ({ dataTransfer, clientX: x, clientY: y }, view) =>
        take(view, dataTransfer, view.posAtCoords({ x, y }) ?? view.state.selection.main.head),
      paste: ({ clipboardData }, view) =>
        !clipboardData?.types.includes('text/plain') &&
        take(view, clipboardData, view.state.selection.main.from),
    }),
  ];
}

function put(view: EditorView, insert: string, place: number): void {
  if (insert === '') return;
  // What was typed meanwhile may have shortened it.
  const at = Math.min(place, view.state.doc.length);
  view.dispatch({
    changes: { from: at, insert },
    selection: { anchor: at + insert.length },
    userEvent: 'input.drop',
  });
  view.focus();
}
