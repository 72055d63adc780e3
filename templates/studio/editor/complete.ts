/** What the editor proposes while one types: directives and their options, front matter, the folder's files. */
import {
  type Completion,
  type CompletionContext,
  type CompletionResult,
  snippet,
} from '@codemirror/autocomplete';
import type { EditorView } from '@codemirror/view';
import { frontMatterEnd } from '../../../src/studio/front-matter.ts';
import { POLICIES, PROPOSED } from './directives.ts';

type Source = (context: CompletionContext) => CompletionResult | null;

const FENCE = /^([ \t>]*)(`{3,}|:{3,}|~{3,})[ \t]*\{([\w:-]*)$/;

/** `{` behind a fence: a directive, whole, with its closing marks. */
const directives: Source = (context) => {
  const line = context.state.doc.lineAt(context.pos);
  const before = line.text.slice(0, context.pos - line.from);
  const [, indent = '', marks = '', name] = FENCE.exec(before) ?? [];
  if (name === undefined) return null;
  const rest = line.text.slice(context.pos - line.from);
  const isAlone = rest.trim() === '' || rest.trim() === '}';
  return {
    from: context.pos - name.length,
    options: PROPOSED.map(({ name: label, body }): Completion => {
      const whole = `${label}${indented(body, indent)}${indent}${marks}`;
      return { label, type: 'keyword', ...(isAlone && { apply: whenApplied(whole) }) };
    }),
    validFor: /^[\w:-]*$/,
  };
};

/** The brace that was closed by itself goes: the snippet has its own. */
const whenApplied =
  (template: string) =>
  (view: EditorView, completion: Completion, from: number, to: number): void => {
    const closed = view.state.sliceDoc(to, to + 1) === '}' ? to + 1 : to;
    snippet(template)(view, completion, from, closed);
  };

const indented = (body: string, indent: string): string =>
  body.replaceAll('\n', `\n${indent}`).slice(0, -indent.length || undefined);

/** `:` on a line right below a directive's first, or below another option. */
const options: Source = (context) => {
  const line = context.state.doc.lineAt(context.pos);
  const before = line.text.slice(0, context.pos - line.from);
  const [, written] = /^[ \t>]*:([\w-]*)$/.exec(before) ?? [];
  if (written === undefined) return null;
  const known = PROPOSED.find(({ name }) => name === directiveAbove(context, line.number));
  return known
    ? {
        from: context.pos - written.length,
        options: known.options.map((label) => ({ label, type: 'property', apply: `${label}: ` })),
        validFor: /^[\w-]*$/,
      }
    : null;
};

function directiveAbove({ state }: CompletionContext, number: number): string | undefined {
  for (let at = number - 1; at > 0; at -= 1) {
    const { text } = state.doc.line(at);
    const opened = /^[ \t>]*(?:`{3,}|:{3,}|~{3,})[ \t]*\{([\w:-]+)\}/.exec(text)?.[1];
    if (opened !== undefined) return opened;
    if (!/^[ \t>]*:[\w-]+:/.test(text)) return undefined;
  }
  return undefined;
}

/** Fields at the top of the page, and what they may be. */
const fields: Source = (context) => {
  const { state, pos } = context;
  const head = state.doc.sliceString(0, Math.min(state.doc.length, 20_000));
  if (pos >= frontMatterEnd(head) || pos < 4) return null;
  const line = state.doc.lineAt(pos);
  const before = line.text.slice(0, pos - line.from);
  const [, key, value] = /^(\w*)(?::[ \t]*([\w-]*))?$/.exec(before) ?? [];
  if (key === undefined) return null;
  if (value === undefined)
    return {
      from: line.from,
      options: Object.keys(POLICIES).map((label) => ({ label, type: 'property', apply: `${label}: ` })),
      validFor: /^\w*$/,
    };
  const values = POLICIES[key] ?? [];
  return {
    from: pos - value.length,
    options: values.map((label) => ({ label, type: 'enum' })),
    validFor: /^[\w-]*$/,
  };
};

const MEDIA = /\.(?:png|jpe?g|gif|webp|svg|avif|mp4|m4v|webm|ogg|mp3|m4a|wav|vtt|pdf)$/i;
const WANTS_FILE =
  /(?:\]\(<?|\{(?:figure|image|video|audio|include)\}[ \t]+|^[ \t]*:(?:poster|captions):[ \t]*)([^()\n]*)$/;

/** Files of the folder, where a path is written. */
const filesIn =
  (files: () => readonly string[]): Source =>
  (context) => {
    const line = context.state.doc.lineAt(context.pos);
    const before = line.text.slice(0, context.pos - line.from);
    const [, written] = WANTS_FILE.exec(before) ?? [];
    if (written === undefined) return null;
    const isLink = before.slice(0, before.length - written.length).endsWith('(');
    return {
      from: context.pos - written.length,
      options: files()
        .filter((path) => MEDIA.test(path))
        .map(
          (path): Completion => ({
            label: path,
            type: 'text',
            apply: isLink && /\s/.test(path) ? `<${path}>` : path,
          }),
        ),
      validFor: /^[^()\n]*$/,
    };
  };

/** @param files of the folder, as the page writes them */
export const sourcesOf = (files: () => readonly string[]): readonly Source[] => [
  directives,
  options,
  fields,
  filesIn(files),
];
