/** What a Markdown page says of the course: its toctrees, its title, whether there is anything else. */
import { closesFence, opensFence } from '../lesson/index.ts';
import { rstContents } from './rst-contents.ts';
import { type Contents, type Toctree, toctreeIn, treeLines } from './toctree.ts';

/** Directives whose body is shown as it is written: a toctree in it is a sample. */
const VERBATIM =
  /^(?:code|code-block|code-cell|sourcecode|literalinclude|parsed-literal|codeplay|math|raw|mermaid|comment|highlight)$/;

/** Lines and nestings beyond these are no author's fences. */
const LONG = 2000;
const DEEP = 40;

export function markdownContents(text: string): Contents {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const matter = frontMatter(lines);
  const toctrees: Toctree[] = [];
  const others: string[] = [];
  let title: string | undefined;

  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: a scanner: comments, headings and fences within fences, a line at a time
  function scan(from: number, to: number, depth: number): void {
    for (let at = from; at < to; at++) {
      const line = lines[at]!;
      // CommonMark §4.6: a comment that starts a line goes on to the line that ends it.
      if (/^ {0,3}<!--/.test(line)) {
        while (at < to - 1 && !lines[at]!.includes('-->')) at++;
        continue;
      }
      const open = line.length < LONG ? opensFence(line, true) : undefined;
      if (!open) {
        const heading =
          line.length < LONG
            ? /^ {0,3}#[ \t]+(?![ \t])(.+?)(?<![ \t])(?:[ \t]+#+)?[ \t]*$/.exec(line)?.[1]
            : undefined;
        const under = at + 1 < to && /^ {0,3}=+[ \t]*$/.test(lines[at + 1]!) && line.trim() !== '';
        if (heading ?? under) {
          title ??= (heading ?? line).trim();
          if (under) at++;
        } else if (!/^\s*(?:$|%|\([^()]+\)=\s*$|\+\+\+)/.test(line)) others.push(line);
        continue;
      }
      let end = at + 1;
      while (end < to && !closesFence(lines[end]!, open)) end++;
      const name = /^\{\s*([^}\s]+)\s*\}/.exec(open.info)?.[1]?.toLowerCase();
      if (name === 'toctree') toctrees.push(toctree(lines, at + 1, end));
      else if (name === 'eval-rst') {
        const inner = rstContents(lines.slice(at + 1, end), at + 1);
        toctrees.push(...inner.toctrees);
        if (!inner.onlyContents) others.push(line);
      } else {
        others.push(line);
        // A colon fence without a name is a div (Pandoc); a backtick fence without one is code.
        const container = name === undefined ? open.fence.startsWith(':') : !VERBATIM.test(name);
        if (container && depth < DEEP) scan(at + 1, end, depth + 1);
      }
      at = end;
    }
  }
  scan(matter.end, lines.length, 0);

  const found = matter.title ?? title;
  return {
    toctrees,
    ...(found && { title: found }),
    orphan: matter.orphan,
    onlyContents: toctrees.length > 0 && others.length === 0,
  };
}

/** The options of a MyST directive, then its lines. */
function toctree(lines: readonly string[], from: number, to: number): Toctree {
  if (from >= to || !RULE.test(lines[from]!)) return toctreeIn(lines, from, to);
  const options: Record<string, string> = {};
  let at = from + 1;
  for (; at < to && !RULE.test(lines[at]!); at++) {
    const [, key, value = ''] = /^\s*([\w-]+)\s*:\s*(?!\s)(.*\S|)\s*$/.exec(lines[at]!) ?? [];
    if (key && value !== 'false') options[key.toLowerCase()] = flag(unquoted(value));
  }
  return { options, lines: treeLines(lines, at + 1, to) };
}

const RULE = /^\s*-{3,}\s*$/;

const flag = (value: string): string => (value === 'true' ? '' : value);

const unquoted = (value: string): string => value.replace(/^(["'])(.*)\1$/, '$2');

function frontMatter(lines: readonly string[]): { end: number; orphan: boolean; title?: string } {
  const end =
    lines[0]?.trimEnd() === '---'
      ? lines.findIndex((line, i) => i > 0 && /^(?:---|\.\.\.)\s*$/.test(line))
      : -1;
  if (end < 0) return { end: 0, orphan: false };
  const matter = lines.slice(1, end);
  const title = matter.map((line) => /^title:\s*(?!\s)(.*\S)\s*$/.exec(line)?.[1]).find((found) => found);
  return {
    end: end + 1,
    orphan: matter.some((line) => /^orphan:\s*(?:true|yes|on)?\s*$/i.test(line)),
    ...(title && { title: unquoted(title) }),
  };
}
