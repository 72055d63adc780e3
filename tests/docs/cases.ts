/**
 * The cases that a page of documentation is made of: Markdown with a section for each, whose fences are its example.
 *
 * What stands behind a fence's language is the file it fills. Some languages are no file's:
 * - `console`: commands; without one, the folder is inspected
 * - `diff`: an edit of a sound package's file, `-` what stands there and `+` what stands there then
 * - `archive`: files more in a sound package, as YAML
 * - `link`: a symbolic link and where it leads
 * - `base64`: bytes
 * - `docx`: a Word document, as the XML of its body, its header in `<w:hdr>`
 */
export interface Fence {
  readonly language: string;
  readonly path: string;
  readonly content: string;
}

export interface Case {
  readonly id: string;
  readonly before: string;
  readonly fences: readonly Fence[];
  /** The fences as they are written. */
  readonly source: string;
  readonly after: string;
}

export interface Family {
  readonly title: string;
  readonly intro: string;
  readonly cases: readonly Case[];
}

const FENCE = /^(`{3,})(\w+)(?: (\S+))?\n([\s\S]*?)^\1$/gm;

/** Every fence of a text, as it is written. */
export const fencesIn = (text: string): readonly Fence[] =>
  [...text.matchAll(FENCE)].map(([, , language = '', path = 'lesson.md', content = '']) => ({
    language,
    path,
    content,
  }));

export function parseFamily(text: string): Family {
  const [head = '', ...sections] = text.replace(/\r\n/g, '\n').split(/^## (?=`[\w-]+`$)/m);
  const [, title = '', intro = ''] = /^# (.*)\n([\s\S]*)$/.exec(head) ?? [];
  return { title, intro: intro.trim(), cases: sections.map(caseOf) };
}

function caseOf(section: string): Case {
  const [, id = '', body = ''] = /^`([\w-]+)`\n([\s\S]*)$/.exec(section) ?? [];
  const found = [...body.matchAll(FENCE)];
  const start = found[0]?.index ?? body.length;
  const last = found.at(-1);
  const end = last ? last.index + last[0].length : body.length;
  return {
    id,
    before: body.slice(0, start).trim(),
    fences: fencesIn(body).map((fence) => ({ ...fence, content: expanded(fence.content) })),
    source: body.slice(start, end),
    after: body.slice(end).trim(),
  };
}

/** `<div> ×10000` are ten thousand lines, `a×256` so many letters, `⏎` a line's end, `␁` the control character
 * it shows. */
function expanded(content: string): string {
  return content
    .replace(/^(.*) ×(\d+)\n/gm, (_, words: string, times) => `${words}\n`.repeat(Number(times)))
    .replaceAll('⏎', '\n')
    .replace(/(\S)×(\d+)/g, (_, letter: string, times) => letter.repeat(Number(times)))
    .replace(/[\u2400-\u241f]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0x2400));
}
