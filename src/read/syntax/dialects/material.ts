/** Material for MkDocs, and Python-Markdown with the extensions and plug-ins that its sites use. */
import { type Dialect, signIn } from './dialect.ts';
import { annotatedBox, annotations } from './material/annotations.ts';
import { boxDirectives, boxRules } from './material/boxes.ts';
import { shownSnippet, snippet, snippets, valueRule, withMacrosRead } from './material/macros.ts';
import { markRules } from './material/marks.ts';
import { at, codeAt, endOf, linesOf, type Prepared, preparedBy, type TakenAt, takenBy } from './prepared.ts';
import { ANSWERING } from './unknown-blocks.ts';

const SIGN = new RegExp(
  String.raw`^[ \t>]*(?:(?:!!!|\?\?\?[+-]?)[ \t]*["\p{L}].*|===[+!]?[ \t]+["“„«].*|-+8<-+.*|(?:\{%-?[ \t]*)?include-markdown[ \t]+["'].*|\/\/\/[ \t]*(?:details|admonition|tab|caption|note|tip|info|warning|question|example|${ANSWERING}\p{L}*)(?!\p{L}).*)|:(?:material|fontawesome|octicons|simple)-[\w-]+:|\{:?[ \t]*\.(?:md-button|annotate[ \t]*\})`,
  'imu',
);

/** Braces as many other tools have them: signs only where a project has the plug-in. */
const FILLED_IN = /\{\{[^{}\n]*\}\}|\{%[^%\n]*%\}/m;

/** A line of HTML, and right below it a fold: the HTML would go on to the next empty line, and show what is folded. */
const FOLD = /^[ \t]*(?:!!!|\?\?\?[+-]?)[ \t]*["\p{L}]/u;

const belowHtml: TakenAt = (lines, index) => {
  const one = lines[index]!;
  const isBelowHtml = FOLD.test(one.text) && /^[ \t]*</.test(lines[index - 1]?.text ?? '');
  return isBelowHtml ? { made: [...at(one.line, ''), one], end: index + 1 } : undefined;
};

/** `{{ exercice(titre="Quel tri ?") }}`, and what is set in below it: the macro draws a box around that. */
const drawnBox: TakenAt = (lines, index) => {
  const one = lines[index]!;
  const [, indent, name, given = ''] = BOX_MACRO.exec(one.text) ?? [];
  if (name === undefined) return undefined;
  const below = lines[endOf(lines, index + 1, ({ text }) => text.trim() === '')];
  if (!below?.text.startsWith(`${indent}    `)) return undefined;
  const title = /\b(?:tit\w+)\s*=\s*(["'])(.*?)\1/.exec(given)?.[2] ?? /^\s*(["'])(.*?)\1/.exec(given)?.[2];
  const opening = `${indent}!!! ${name.toLowerCase()}${title === undefined ? '' : ` "${title}"`}`;
  return { made: at(one.line, opening), end: index + 1 };
};
/** `=== "{{ exercice() }}"`: the macro counts the tabs, and calls them by its name. */
const countedTab: TakenAt = (lines, index) => {
  const { text, line } = lines[index]!;
  const [, opening, name] = TAB_MACRO.exec(text) ?? [];
  if (name === undefined) return undefined;
  const title = name[0]!.toUpperCase() + name.slice(1).toLowerCase();
  return { made: at(line, `${opening} "${title}"`), end: index + 1 };
};
const TAB_MACRO =
  /^([ \t]*===[+!]?)[ \t]+"?\{\{[ \t]*(exerci[cs]es?|exo|question|ejercicio|esercizio|exercicio|aufgabe|uebung|oefening|opgave)[ \t]*\([^()]*\)[ \t]*\}\}"?[ \t]*$/i;

const BOX_MACRO =
  /^([ \t]*)\{\{[ \t]*(exerci[cs]es?|exo|question|ejercicio|esercizio|exercicio|aufgabe|uebung|oefening|opgave)[ \t]*\((.*)\)[ \t]*\}\}[ \t]*$/i;

const prepare = (source: string): Prepared =>
  preparedBy(
    [
      (text) =>
        takenBy(
          [
            shownSnippet,
            codeAt,
            snippet,
            snippets,
            belowHtml,
            drawnBox,
            countedTab,
            annotatedBox,
            annotations,
          ],
          linesOf(text),
        ),
      withMacrosRead,
    ],
    source,
  );

export const material: Dialect = {
  name: 'Material for MkDocs',
  evidence: (text, _path, hasMacros) =>
    signIn(text, SIGN) ?? (hasMacros ? signIn(text, FILLED_IN) : undefined),
  extend: (md) => {
    boxRules(md);
    valueRule(md);
    markRules(md);
  },
  prepare,
  directives: boxDirectives,
};
