/** Material for MkDocs, and Python-Markdown with the extensions and plug-ins that its sites use. */
import { type Dialect, signIn } from './dialect.ts';
import { boxDirectives, boxRules } from './material/boxes.ts';
import { macroDirectives, macroRules } from './material/macros.ts';
import { markRules } from './material/marks.ts';
import { at, linesOf, type Prepared, rewritten } from './prepared.ts';

const SIGN =
  /^[ \t>]*(?:(?:!!!|\?\?\?[+-]?)[ \t]*["\p{L}].*|===[+!]?[ \t]+".*|-+8<-+.*|(?:\{%-?[ \t]*)?include-markdown[ \t]+["'].*|\/\/\/ (?:details|admonition|tab|caption|note|tip|info|warning|question|example)\b.*)|:(?:material|fontawesome|octicons|simple)-[\w-]+:|\{:?[ \t]*\.md-button/mu;

/** A line of HTML, and right below it a fold: the HTML would go on to the next empty line, and show what is folded. */
const HTML_ABOVE = /^[ \t]*<[^\n]*\n[ \t]*(?:!!!|\?\?\?[+-]?)[ \t]*["\p{L}]/mu;
const FOLD = /^[ \t]*(?:!!!|\?\?\?[+-]?)[ \t]*["\p{L}]/u;

function prepare(source: string): Prepared {
  const isAny = HTML_ABOVE.test(source);
  return rewritten(linesOf(source), (lines, index) => {
    const one = lines[index]!;
    const isBelowHtml = isAny && FOLD.test(one.text) && /^[ \t]*</.test(lines[index - 1]?.text ?? '');
    return isBelowHtml ? { made: [...at(one.line, ''), one], end: index + 1 } : undefined;
  });
}

export const material: Dialect = {
  name: 'Material for MkDocs',
  evidence: (text) => signIn(text, SIGN),
  extend: (md) => {
    boxRules(md);
    macroRules(md);
    markRules(md);
  },
  prepare,
  directives: [...boxDirectives, ...macroDirectives],
};
