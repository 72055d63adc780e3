/**
 * Formulas: each gets its place in the source, for who draws it later, and its commands written out; and none keeps what would link, fetch, style
 * or run. KaTeX refuses that on the page (`trust`), but the quiz hands TeX to the LMS, whose MathJax follows `\href`,
 * and whose LaTeX, where there is one, reads files.
 */
import type { Element } from 'hast';
import type { Page } from '../page-context.ts';
import { data, lineOf } from '../parts.ts';
import { closeOf, withMacros } from './macros.ts';

export function settleFormulas(formulas: readonly Element[], page: Page): void {
  const macros = page.description.math ?? {};
  const hasMacros = Object.keys(macros).length > 0;
  const areEscaped = formulas.some((node) => SAYS_ESCAPED.test(texOf(node) ?? ''));
  for (const node of formulas) {
    const [tex] = node.children;
    if (tex?.type !== 'text') continue;
    const [first = ''] = tex.value.split('\n');
    const place = page.place(lineOf(node), first);
    node.data = data({ ...node.data, place });
    if (areEscaped && ESCAPED.test(tex.value)) tex.value = tex.value.replace(ESCAPES, '$1');
    if (ENDS_IN_SPACE.test(tex.value)) tex.value += ' ';
    tex.value = usualTex(tex.value, node.properties.dataDisplay === 'block');
    if (hasMacros) tex.value = withMacros(tex.value, macros);
    const { calm, removed } = calmTex(tex.value);
    if (removed.length === 0) continue;
    page.report('math-calmed', place, { tex: tex.value, removed });
    tex.value = calm;
  }
}

function texOf({ children: [tex] }: Element): string | undefined {
  return tex?.type === 'text' ? tex.value : undefined;
}

/**
 * `F\_{1} = a \\, b`: where Markdown reads formulas as words, as Hugo's does, their authors write each sign of TeX's behind a
 * backslash. Some signs say so of a page, for TeX has nothing of the kind.
 */
const SAYS_ESCAPED = /\\_\{|\\\\[,;:!]/;
const ESCAPED = /\\_|\\\\(?:\\\\|[,;:!{}])/;
const ESCAPES = /\\([!-/:-@[-`{-~])/g;

/**
 * What others take as TeX and neither KaTeX nor MathJax does: signs that HTML spells `&lt;`, as Jekyll's pages have them, and
 * lines that are aligned by `&` in no environment, which Sphinx puts in one (`wrap_displaymath`).
 */
function usualTex(tex: string, isDisplayed: boolean): string {
  if (!tex.includes('&')) return tex;
  const signs = tex.replace(/&(lt|gt|amp);/g, (_, name: keyof typeof SIGNS) => SIGNS[name]);
  return isDisplayed && alignsAlone(signs) ? inLines(signs) : signs;
}

/** As Sphinx sets several lines of a formula. */
export const inLines = (tex: string): string => `\\begin{split}\n${tex}\n\\end{split}`;

/** `\ `, whose space was taken for none of its own. */
const ENDS_IN_SPACE = /(?<!\\)(?:\\\\)*\\$/;

const SIGNS = { lt: '<', gt: '>', amp: '&' } as const;

/** Whether an `&` stands in no environment and in no group. */
function alignsAlone(tex: string): boolean {
  let depth = 0;
  for (const [one] of tex.matchAll(/\\begin\b|\\end\b|\\[\s\S]|[{}&]/g)) {
    if (one === '\\begin' || one === '{') depth++;
    else if (one === '\\end' || one === '}') depth--;
    else if (one === '&' && depth === 0) return true;
  }
  return false;
}

/** What becomes of a command's arguments: the last one is shown, or its only one as text. */
const COMMANDS: Readonly<Record<string, { readonly arguments: number; readonly shows: 'signs' | 'text' }>> = {
  ...commands('href htmlClass htmlId htmlStyle htmlData class cssId style', 2, 'signs'),
  ...commands('url includegraphics input include usepackage require openin openout write read', 1, 'text'),
  ...commands('csname endcsname catcode immediate special directlua ShellEscape', 0, 'text'),
};

function commands(names: string, count: number, shows: 'signs' | 'text') {
  return Object.fromEntries(names.split(' ').map((name) => [name, { arguments: count, shows }]));
}

// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: what a dropped command shows is read in its turn, and the loop goes on behind it
function calmTex(source: string): { calm: string; removed: readonly string[] } {
  const removed = new Set<string>();
  // TeX reads `^^5c` as a backslash.
  const tex = source.replace(/\^\^+/g, () => {
    removed.add('^^');
    return '';
  });
  let calm = '';
  let from = 0;
  const command = /\\(?:([A-Za-z]+)|[\s\S])/g;
  for (let match = command.exec(tex); match; match = command.exec(tex)) {
    const known = Object.hasOwn(COMMANDS, match[1] ?? '') ? COMMANDS[match[1]!] : undefined;
    if (!known) continue;
    removed.add(match[0]);
    calm += tex.slice(from, match.index);
    const behind = groupsAt(tex, command.lastIndex, known.arguments);
    const shown = behind?.groups.at(-1);
    if (behind && shown !== undefined) {
      // What is shown is read in its turn.
      const inner = known.shows === 'text' ? `\\text{${shown}}` : `{${shown}}`;
      const inside = calmTex(inner);
      for (const one of inside.removed) removed.add(one);
      calm += inside.calm;
    }
    from = command.lastIndex = behind?.end ?? command.lastIndex;
  }
  return { calm: calm + tex.slice(from), removed: [...removed] };
}

/** The groups `{…}` at a position, an option `[…]` before them passed over; undefined where they aren't all there. */
function groupsAt(
  tex: string,
  start: number,
  count: number,
): { groups: readonly string[]; end: number } | undefined {
  const groups: string[] = [];
  let end = start + (/^\s*\[[^\]]*\]/.exec(tex.slice(start))?.[0].length ?? 0);
  while (groups.length < count) {
    const open = end + (/^\s*/.exec(tex.slice(end))?.[0].length ?? 0);
    const close = tex[open] === '{' ? closeOf(tex, open) : -1;
    if (close < 0) return undefined;
    groups.push(tex.slice(open + 1, close));
    end = close + 1;
  }
  return { groups, end: count === 0 ? start : end };
}
