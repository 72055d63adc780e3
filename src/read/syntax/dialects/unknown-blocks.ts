/**
 * Blocks of markup that is no Markdown: AsciiDoc, Org, reStructuredText and wikis. What is called an answer is folded, what
 * titles a section is a heading, and what holds code stays code; all else is read as it stands.
 */
import { folds } from './names.ts';
import {
  at,
  container,
  dedented,
  endOf,
  foldOf,
  indentOf,
  type Line,
  type Taken,
  type TakenAt,
  trimmed,
} from './prepared.ts';

const code = (body: readonly Line[], language: string, line: number): readonly Line[] => [
  { text: `~~~~~~${language}`, line },
  ...body,
  { text: '~~~~~~', line: body.at(-1)?.line ?? line },
];

/** So many lines are looked through for what closes a block: pages may be full of what nobody closes. */
const REACH = 500;

/** The line behind the last one and its closer; undefined where nothing closes it within reach. */
function closed(lines: readonly Line[], from: number, closes: (text: string) => boolean): number | undefined {
  const within = lines.slice(from, from + REACH);
  const end = endOf(within, 0, ({ text }) => !closes(text));
  return end < within.length ? from + end : undefined;
}

const RST = /^[ \t]*\.\.[ \t]+(\p{L}[\p{L}\p{M}\w:-]*)::[ \t]*(.*)$/u;
const RST_OPTION = /^[ \t]*:([\w-]+):[ \t]*(.*)$/;

/** A directive of reStructuredText, its options and its body further in. */
function rst(lines: readonly Line[], index: number): Taken | undefined {
  const { text, line } = lines[index]!;
  const [, name, title = ''] = RST.exec(text) ?? [];
  if (name === undefined) return undefined;
  const end = endOf(lines, index + 1, (one) => one.text.trim() === '' || indentOf(one.text) > indentOf(text));
  const inside = dedented(trimmed(lines.slice(index + 1, end)));
  const from = endOf(inside, 0, (one) => RST_OPTION.test(one.text));
  const given = inside.slice(0, from).map((one) => RST_OPTION.exec(one.text)!);
  const classes = given.find(([, key]) => key === 'class')?.[2];
  const called = name === 'container' ? title : `${name} ${classes ?? ''}`;
  const role =
    folds(title) ??
    called
      .split(/[\s,]+/)
      .map(folds)
      .find(Boolean);
  const body = trimmed(inside.slice(from));
  if (role) return { made: foldOf(body, { line, title: name === 'container' ? '' : title, role }), end };
  const options = classes === undefined ? {} : { class: classes };
  return { made: container({ name, title, options, body, line }), end };
}

const UNDERLINE = /^([~^"'+*.:#_])\1{2,}[ \t]*$/;

/** A title of reStructuredText, in the signs that Markdown doesn't know as such. */
function underlined(lines: readonly Line[], index: number): Taken | undefined {
  const { text, line } = lines[index]!;
  const below = lines[index + 1]?.text ?? '';
  const isTitle = /^\S.*\S/.test(text) && UNDERLINE.test(below) && below.trim().length >= text.trim().length;
  return isTitle ? { made: [{ text: `### ${text.trim()}`, line }], end: index + 2 } : undefined;
}

const BLOCK_TITLE = /^\.([^\s.].*)$/;
/** `[Answer: B]` and `[Answer B]` are words. */
const BLOCK_ATTRIBUTES = /^\[(?!\p{L}+(?: \p{L}+)?\s*(?::\s|\s[([]?[A-H][)\]]))([^\]]*)\]$/u;
const DELIMITER = /^(?:={4,}|\*{4,}|_{4,}|-{4,}|\.{4,}|--)$/;

/** A block of AsciiDoc: its title and attributes, then what stands between two delimiters, or a paragraph. */
function asciiDoc(lines: readonly Line[], index: number): Taken | undefined {
  const start = endOf(lines, index, ({ text }) => BLOCK_TITLE.test(text) || BLOCK_ATTRIBUTES.test(text));
  if (start === index) return undefined;
  const head = lines.slice(index, start).map(({ text }) => text);
  const title = head.map((text) => BLOCK_TITLE.exec(text)?.[1]).find(Boolean) ?? '';
  const attributes = head.map((text) => BLOCK_ATTRIBUTES.exec(text)?.[1] ?? '').join(',');
  const role =
    folds(title) ??
    attributes
      .split(/[.,#%\s]+/)
      .map(folds)
      .find(Boolean);
  const isFold = role !== undefined || attributes.includes('%collapsible');
  const marks = lines[start]?.text.trimEnd() ?? '';
  const isDelimited = DELIMITER.test(marks);
  const last = isDelimited
    ? closed(lines, start + 1, (text) => text.trimEnd() === marks)
    : endOf(lines, start, ({ text }) => text.trim() !== '');
  // What nothing stands right below is no block's.
  if (last === undefined || (!isDelimited && last === start) || (!isFold && !isDelimited)) return undefined;
  const { line } = lines[index]!;
  const inside = lines.slice(isDelimited ? start + 1 : start, last);
  const body = /^[-.]{4,}$/.test(marks) ? code(inside, '', line) : inside;
  const end = isDelimited ? last + 1 : last;
  if (isFold) return { made: foldOf(body, { line, title, role }), end };
  return { made: titled(title === '' ? '' : `**${title}**`, body, line), end };
}

const ORG_BEGIN = /^[ \t]*#\+begin_(\w+)[ \t]*(.*)$/i;
const ORG_KEY = /^[ \t]*#\+(\w+):[ \t]*(.*)$/;
const DRAWER = /^[ \t]*:([A-Za-z][\w-]*):[ \t]*$/;

/** A block, a drawer or a key of Org. */
function org(lines: readonly Line[], index: number): Taken | undefined {
  const { text, line } = lines[index]!;
  const [, name, given = ''] = ORG_BEGIN.exec(text) ?? [];
  if (name !== undefined) return orgBlock(lines, index, name.toLowerCase(), given);
  const [, key, words] = ORG_KEY.exec(text) ?? [];
  if (key !== undefined)
    return { made: at(line, key.toLowerCase() === 'title' ? `# ${words}` : ''), end: index + 1 };
  const drawer = DRAWER.exec(text)?.[1];
  const end =
    drawer === undefined ? undefined : closed(lines, index + 1, (one) => /^[ \t]*:end:[ \t]*$/i.test(one));
  if (drawer === undefined || end === undefined) return undefined;
  const role = folds(drawer.toLowerCase());
  const body = trimmed(lines.slice(index + 1, end));
  return { made: role ? foldOf(body, { line, role }) : at(line, ''), end: end + 1 };
}

function orgBlock(lines: readonly Line[], index: number, name: string, given: string): Taken | undefined {
  const closer = new RegExp(String.raw`^[ \t]*#\+end_${name}\b`, 'i');
  const end = closed(lines, index + 1, (text) => closer.test(text));
  if (end === undefined) return undefined;
  const { line } = lines[index]!;
  const body = lines.slice(index + 1, end);
  const role = folds(name);
  const made = role
    ? foldOf(trimmed(body), { line, role })
    : /^(?:src|example|verbatim)$/.test(name)
      ? code(dedented(body), given.split(/\s/)[0] ?? '', line)
      : [...at(line, ''), ...body, ...at(line, '')];
  return { made, end: end + 1 };
}

const DOKU = /^\+{4}[ \t]+(?![ \t])(.+(?<![ \t]))[ \t]*\|[ \t]*$/;
/** A paragraph that a reader has to click. */
const SPOILER = /^\|\|((?:(?!\|\|).)+)\|\|[ \t]*$/;

/** What wikis and chats fold. */
function wiki(lines: readonly Line[], index: number): Taken | undefined {
  const { text, line } = lines[index]!;
  const spoiler = SPOILER.exec(text)?.[1];
  if (spoiler !== undefined)
    return { made: foldOf(at(line, spoiler.trim()), { line, role: 'answer' }), end: index + 1 };
  const title = DOKU.exec(text)?.[1];
  const end = title === undefined ? undefined : closed(lines, index + 1, (one) => /^\+{4}[ \t]*$/.test(one));
  return title === undefined || end === undefined
    ? undefined
    : {
        made: foldOf(trimmed(lines.slice(index + 1, end)), { line, title, role: folds(title) }),
        end: end + 1,
      };
}

const SLASHED = /^[ \t]*(:{2,4})(\p{L}[\p{L}\p{M}\w-]*)[ \t]*(?:\[([^\]\n]*)\])?(?:\{([^{}\n]*)\})?[ \t]*$/iu;
/** As authors call it, be it beside other options. */
const TITLED =
  /\b(?:title|t[ií]tulo|titre|titel|titolo|label|name)[ \t]*=[ \t]*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/i;

/** `::calc{title="Ice"}` … `::/calc`: a block of an author's own. Nuxt's ends at colons alone: `::`. */
function slashed(lines: readonly Line[], index: number): Taken | undefined {
  const { text, line } = lines[index]!;
  const [, marks, name, bracketed, options = ''] = SLASHED.exec(text) ?? [];
  if (name === undefined) return undefined;
  const closer = new RegExp(String.raw`^[ \t]*(?::{2,4}/${name}|${marks})[ \t]*$`, 'i');
  const end = closed(lines, index + 1, (one) => closer.test(one));
  if (end === undefined) return undefined;
  const title = bracketed ?? TITLED.exec(options)?.slice(1).find(Boolean) ?? '';
  const body = lines.slice(index + 1, end);
  const role = folds(title) ?? folds(name);
  return {
    made: role
      ? foldOf(trimmed(body), { line, title, role })
      : titled(title === '' ? '' : `${below(lines, index)} ${title}`, body, line),
    end: end + 1,
  };
}

/** The marks of a heading below the last one above a line. */
function below(lines: readonly Line[], index: number): string {
  let above = index - 1;
  while (above >= 0 && !/^#{1,6} /.test(lines[above]!.text)) above--;
  return `${/^#{1,5}/.exec(lines[above]?.text ?? '#')![0]}#`;
}

/** What stands in a block that is no more than its title. */
const titled = (title: string, body: readonly Line[], line: number): readonly Line[] => [
  ...at(line, title === '' ? '' : `\n${title}\n`),
  ...body,
  ...at(line, ''),
];

const EQUALS = /^(={1,6})[ \t]+(?!["'“])(\S.*?)(?:[ \t]+=+)?[ \t]*$/;
const STARS = /^(\*{1,6})[ \t]+(\S.*?)(?:[ \t]+:[\w:]+:)?[ \t]*$/;

function heading(pattern: RegExp): TakenAt {
  return (lines, index) => {
    const { text, line } = lines[index]!;
    const [, marks, words] = pattern.exec(text) ?? [];
    return marks === undefined
      ? undefined
      : { made: at(line, `\n${'#'.repeat(marks.length)} ${words}\n`), end: index + 1 };
  };
}

const equalled = heading(EQUALS);
const starred = heading(STARS);

/** Which of them a page uses: a star begins a list where it isn't Org's. */
export function takesFor(text: string): readonly TakenAt[] {
  return [
    ...(RST_PAGE.test(text) ? [rst, underlined] : []),
    ...(ASCIIDOC_PAGE.test(text) ? [asciiDoc, equalled] : []),
    ...(ORG_PAGE.test(text) ? [org, starred] : []),
    ...(SLASHED_PAGE.test(text) ? [slashed] : []),
    wiki,
  ];
}

/** How such words begin, as authors write them. */
export const ANSWERING =
  '(?:solution|answer|corrig|r[eé]ponse|l[oö]e?sung|antwort|soluzion|rispost|soluci|soluç|respuesta|resposta|gabarito|antwoord|oplossing|hint)';
const RST_PAGE = /^[ \t]*\.\.[ \t]+\p{L}[\p{L}\p{M}\w:-]*::/mu;
const ASCIIDOC_PAGE = new RegExp(
  String.raw`^={2,6}[ \t]+[A-Za-zÀ-ÿ0-9].*$|^\.${ANSWERING}|^\[(?:%collapsible|\.?${ANSWERING})[^\]]*\]$`,
  'im',
);
const ORG_PAGE = new RegExp(
  String.raw`^[ \t]*#\+(?:begin_\w+|title:|options:|author:)|^[ \t]*:${ANSWERING}\w*:[ \t]*$`,
  'im',
);

const SLASHED_PAGE = /^[ \t]*(?:::|:{2,4}\/\p{L}[\p{L}\p{M}\w-]*)[ \t]*$/imu;

/** What gives a page of theirs away. */
export const BLOCK_SIGNS: readonly string[] = [
  RST_PAGE.source,
  ASCIIDOC_PAGE.source,
  ORG_PAGE.source,
  SLASHED_PAGE.source,
  String.raw`^\+{4}[ \t]+.+?[ \t]*\|[ \t]*$`,
  String.raw`^\|\|(?:(?!\|\|).)+\|\|[ \t]*$`,
  '◊[a-z]',
];
