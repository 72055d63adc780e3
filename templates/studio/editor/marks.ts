/** What the lesson was read as, in the editor's margin: questions by number, remarks with what mends them. */
import { type Action, type Diagnostic, setDiagnostics } from '@codemirror/lint';
import {
  type EditorState,
  type Extension,
  RangeSet,
  StateEffect,
  StateField,
  type TransactionSpec,
} from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  GutterMarker,
  gutter,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';
import { type Fix, fixesFor } from '../../../src/studio/fixes.ts';
import type { LookedQuestion, LookedRemark } from '../../../src/studio/protocol.ts';
import { fill } from '../../strings/strings.ts';
import type { Words } from '../words.ts';

const setQuestions = StateEffect.define<RangeSet<GutterMarker>>();

const questionField = StateField.define<RangeSet<GutterMarker>>({
  create: () => RangeSet.empty,
  update: (markers, transaction) =>
    transaction.effects.reduce(
      (found, effect) => (effect.is(setQuestions) ? effect.value : found),
      markers.map(transaction.changes),
    ),
});

class QuestionMarker extends GutterMarker {
  constructor(
    readonly number: string,
    readonly title: string,
  ) {
    super();
  }

  override eq(other: QuestionMarker): boolean {
    return other.number === this.number && other.title === this.title;
  }

  override toDOM(): Node {
    const mark = document.createElement('span');
    mark.className = 'cm-question';
    mark.textContent = this.number;
    mark.title = this.title;
    return mark;
  }
}

/** @param chosen called with the line of a question whose number is pressed */
export const questionGutter = (chosen: (line: number) => void): Extension => [
  questionField,
  gutter({
    class: 'cm-questions',
    markers: (view) => view.state.field(questionField),
    domEventHandlers: {
      mousedown: (view, block) => {
        chosen(view.state.doc.lineAt(block.from).number);
        return true;
      },
    },
  }),
];

export function marksFor(
  state: EditorState,
  questions: readonly LookedQuestion[],
  remarks: readonly LookedRemark[],
  words: Words,
): TransactionSpec {
  const text = state.doc.toString();
  const markers = questions
    .map(({ line, kindName }, at) => {
      const title = `${fill(words.source.question, { n: at + 1 })}: ${kindName}`;
      return new QuestionMarker(String(at + 1), title).range(lineAt(state, line).from);
    })
    .sort((a, b) => a.from - b.from);
  const diagnostics = remarks.map((remark) => diagnosticOf(state, text, remark, words));
  const lint = setDiagnostics(state, diagnostics);
  return { effects: [setQuestions.of(RangeSet.of(markers)), ...[lint.effects ?? []].flat()] };
}

const lineAt = (state: EditorState, line: number) =>
  state.doc.line(Math.min(Math.max(line, 1), state.doc.lines));

function diagnosticOf(state: EditorState, text: string, remark: LookedRemark, words: Words): Diagnostic {
  const line = lineAt(state, remark.line);
  const from = Math.min(line.from + Math.max(remark.column - 1, 0), line.to);
  return {
    from,
    to: Math.max(from, line.to),
    severity: remark.severity,
    message: [remark.message, remark.assumed, remark.remedy].filter(Boolean).join('\n'),
    actions: fixesFor(remark, text).map((fix) => actionOf(fix, words)),
  };
}

const actionOf = (fix: Fix, words: Words): Action => ({
  name: fill(words.fixes[fix.what], fix.values),
  apply: (view) => applyFix(view, fix),
});

/** Where the author's own words are wanted, the cursor waits for them. */
export function applyFix(view: EditorView, fix: Fix, words?: string): void {
  const edits = fix.edits(words);
  const [first] = edits;
  if (!first) return;
  const waits = fix.asks && words === undefined;
  view.dispatch({
    changes: edits.map(({ from, to, insert }) => ({ from, to, insert })),
    ...(waits && { selection: { anchor: first.from + first.insert.length } }),
    scrollIntoView: waits ?? false,
    userEvent: 'input.fix',
  });
  if (waits) view.focus();
}

const DIRECTIVE = Decoration.line({ class: 'cm-directive' });
const OPTION = Decoration.line({ class: 'cm-option' });
const FENCE_LINE = /^[ \t>]*(?:`{3,}|:{3,}|~{3,})/;

/** Lines that open and close directives, and those of their options. */
export const directiveLines = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = decorated(view);
    }

    update(update: ViewUpdate): void {
      if (update.docChanged || update.viewportChanged) this.decorations = decorated(update.view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

function decorated({ state, visibleRanges }: EditorView): DecorationSet {
  const found = visibleRanges.flatMap(({ from, to }) => {
    const first = state.doc.lineAt(from).number;
    const last = state.doc.lineAt(to).number;
    return Array.from({ length: last - first + 1 }, (_, at) => state.doc.line(first + at)).flatMap((line) => {
      if (FENCE_LINE.test(line.text)) return [DIRECTIVE.range(line.from)];
      return /^[ \t>]*:[\w-]+:(?:\s|$)/.test(line.text) ? [OPTION.range(line.from)] : [];
    });
  });
  return Decoration.set(found, true);
}
