/** What a reStructuredText page says of the course; its other text isn't read. */
import type { Toctree } from './toctree.ts';

export interface RstContents {
  readonly toctrees: readonly Toctree[];
  readonly title?: string;
  readonly orphan: boolean;
  readonly onlyContents: boolean;
}

/** A line of one punctuation character, as underlines headings. */
const RULE = /^([!-/:-@[-`{-~])\1{2,}\s*$/;
const VERBATIM = /^(?:code|code-block|sourcecode|literalinclude|parsed-literal|raw|math)$/;
/** Directives that put their body among the page's. */
const CONTAINER = /^(?:only|container|rst-class|if|ifconfig)$/;

/** `before`: the lines of the file that stand before these. */
export const rstContents = (lines: readonly string[], before = 0): RstContents => {
  const toctrees: Toctree[] = [];
  let title: string | undefined;
  let orphan = false;
  let others = false;

  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (line.trim() === '') continue;
    const indent = line.search(/\S/);
    const [, name = ''] = /^\s*\.\.\s+([\w:-]+?)::(?:\s|$)/.exec(line) ?? [];
    if (name === 'toctree') {
      const end = blockEnd(lines, at, indent);
      toctrees.push(toctree(lines, at + 1, end, before));
      at = end - 1;
    } else if (VERBATIM.test(name) || (name === '' && /::\s*$/.test(line) && !/^\s*\.\.\s/.test(line))) {
      others = true;
      at = blockEnd(lines, at, indent) - 1;
    } else if (name !== '') others ||= !CONTAINER.test(name);
    else if (/^\s*\.\.\s+(?:_[^:]+:|\|)/.test(line)) continue;
    else if (/^\s*\.\.(?:\s|$)/.test(line)) at = blockEnd(lines, at, indent) - 1;
    else if (/^:orphan:/.test(line)) orphan = true;
    else if (/^\s*:[\w-]+:/.test(line)) continue;
    else if (RULE.test(line)) continue;
    else if (RULE.test(lines[at + 1] ?? '')) {
      title ??= line.trim();
      at++;
    } else others = true;
  }
  return { toctrees, ...(title && { title }), orphan, onlyContents: toctrees.length > 0 && !others };
};

/** The line behind the block that is indented deeper than the line at `from`. */
const blockEnd = (lines: readonly string[], from: number, indent: number): number => {
  let end = from + 1;
  while (end < lines.length && (lines[end]!.trim() === '' || lines[end]!.search(/\S/) > indent)) end++;
  return end;
};

const toctree = (lines: readonly string[], from: number, to: number, before: number): Toctree => {
  const options: Record<string, string> = {};
  let at = from;
  for (; at < to; at++) {
    const match = /^\s+:([\w-]+):(?:\s+(.*?))?\s*$/.exec(lines[at]!);
    if (!match) break;
    options[match[1]!.toLowerCase()] = match[2] ?? '';
  }
  const body = lines
    .slice(at, to)
    .flatMap((text, i) =>
      text.trim() === ''
        ? []
        : [{ line: before + at + i + 1, column: text.search(/\S/) + 1, text: text.trim() }],
    );
  return { options, lines: body };
};
