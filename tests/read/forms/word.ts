/** A page as a sheet in Word: each of its lines a paragraph, its letters, headings and lists as Word has them. */
import { bold, docx, item, LISTS, p, run, styled, table } from '../../support/docx.ts';

/** Who counts: the author, letter by letter, or Word. */
export type Counting = 'typed' | 'counted';

const STYLES = [1, 2, 3, 4]
  .map((n) => `<w:style w:type="paragraph" w:styleId="H${n}"><w:name w:val="heading ${n}"/></w:style>`)
  .join('');

/** Forms that Word has none of. */
const OF_MARKDOWN = /[<>|\\`]|:::|!!!|\?\?\?|\{\{|^ {0,3}(?:- )?\[[ x]\]/m;

/** Undefined for what only Markdown can say. */
export function wordOf(text: string, counting: Counting): Uint8Array | undefined {
  if (OF_MARKDOWN.test(text.replace(/^\| .*$/gm, ''))) return undefined;
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(?:---|\|[-|]+\|)$/.test(line));
  const blocks: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const rows = lines.slice(at).findIndex((line) => !line.startsWith('|'));
    const end = rows < 0 ? lines.length : at + rows;
    if (end > at) {
      blocks.push(
        table(
          ...lines.slice(at, end).map((row) =>
            row
              .split('|')
              .slice(1, -1)
              .map((cell) => cell.trim()),
          ),
        ),
      );
      at = end - 1;
    } else blocks.push(blockOf(lines[at]!, counting));
  }
  return docx(blocks.join(''), { styles: STYLES, numbering: LISTS });
}

function blockOf(line: string, counting: Counting): string {
  const [, marks, title] = /^(#+) (.*)$/.exec(line) ?? [];
  if (marks && title) return styled(`H${marks.length}`, ...runsOf(title));
  const [, point] = /^[-*] (.*)$/.exec(line) ?? [];
  if (point) return item(1, 0, ...runsOf(point));
  const [, number, counted] = counting === 'counted' ? (/^(\d+)\. (.*)$/.exec(line) ?? []) : [];
  if (number && counted) return item(2, 0, ...runsOf(counted));
  const [, letter, option] =
    counting === 'counted' ? (/^([a-d])\) ((?:(?! [b-d]\) ).)*)$/.exec(line) ?? []) : [];
  if (letter && option) return item(2, 1, ...runsOf(option));
  return p(...runsOf(line));
}

/** `**Answer:** ice`: bold, and what stands behind it. */
const runsOf = (words: string): readonly string[] =>
  words
    .split(/(\*\*[^*]+\*\*|\*[^*]+\*)/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part.startsWith('**')) return bold(escaped(part.slice(2, -2)));
      if (part.startsWith('*') && part.length > 2) return run(escaped(part.slice(1, -1)), '<w:i/>');
      return run(escaped(part));
    });

const escaped = (words: string): string => words.replaceAll('&', '&amp;');
