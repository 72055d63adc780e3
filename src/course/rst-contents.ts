/** What a reStructuredText page says of the course; its other text isn't read. */
import { type Contents, type Toctree, toctreeIn } from './toctree.ts';

/** A line of one punctuation character, as underlines headings. */
const RULE = /^([!-/:-@[-`{-~])\1{2,}\s*$/;
const VERBATIM = /^(?:code|code-block|sourcecode|literalinclude|parsed-literal|raw|math)$/;
/** Directives that put their body among the page's. */
const CONTAINER = /^(?:only|container|rst-class|if|ifconfig)$/;

/** `before`: the lines of the file that stand before these. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one branch for each kind of line
export function rstContents(lines: readonly string[], before = 0): Contents {
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
      toctrees.push(toctreeIn(lines, at + 1, end, before));
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
}

/** The line behind the block that is indented deeper than the line at `from`. */
function blockEnd(lines: readonly string[], from: number, indent: number): number {
  let end = from + 1;
  while (end < lines.length && (lines[end]!.trim() === '' || lines[end]!.search(/\S/) > indent)) end++;
  return end;
}
