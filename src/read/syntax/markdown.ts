/** markdown-it with the plugins that make it read MyST. Tokens only: nothing is rendered here. */

import { abbr } from '@mdit/plugin-abbr';
import { tex } from '@mdit/plugin-tex';
import markdownIt, { type MarkdownIt, type StateBlock, type StateInline, type Token } from 'markdown-it';
import deflist from 'markdown-it-deflist';
import footnote from 'markdown-it-footnote';
import type { Page } from '../page-context.ts';
import { answerOpeningOf } from '../questions/words/lexicon.ts';
import type { Dialect } from './dialects/dialect.ts';
import { type Prepare, preparedBy } from './dialects/prepared.ts';
import { unclosedCode } from './fences/code-fences.ts';
import { type BlockEnv, directiveRule } from './fences/fences.ts';
import { indentedDirectives } from './fences/indented.ts';
import { attributesPlugin } from './rules/attributes.ts';
import { closeHeadings } from './rules/close-headings.ts';
import { closeNumbers } from './rules/close-numbers.ts';
import { countedOn } from './rules/counted-on.ts';
import { displayMath } from './rules/dollar-math.ts';
import { hardSpaces } from './rules/hard-spaces.ts';
import { hashedItems } from './rules/hashed-items.ts';
import { htmlEnds } from './rules/html-ends.ts';
import { htmlGoesOn } from './rules/html-goes-on.ts';
import { indentedLabels } from './rules/indented-labels.ts';
import { labelsBelow } from './rules/labels-below.ts';
import { letteredItems } from './rules/lettered-items.ts';
import { INTERRUPTS_WORDS, isCode, lineOf, take } from './rules/lines.ts';
import { misnamedDetails } from './rules/misnamed-details.ts';
import { namedSigns } from './rules/named-signs.ts';
import { namedTags } from './rules/named-tags.ts';
import { numbersAlone } from './rules/numbers-alone.ts';
import { quartoReferences } from './rules/quarto-references.ts';
import { rolePlugin } from './rules/roles.ts';
import { ruledWords } from './rules/ruled-words.ts';
import { scriptsPlugin } from './rules/scripts.ts';
import { signedItems } from './rules/signed-items.ts';
import { slashedNumbers } from './rules/slashed-numbers.ts';
import { spacedAddresses } from './rules/spaced-address.ts';
import { substitutionPlugin } from './rules/substitutions.ts';
import { tableCaptions } from './rules/table-captions.ts';
import { texEnvironments } from './rules/tex-environments.ts';
import { texSpaces } from './rules/tex-spaces.ts';
import { typedPoints } from './rules/typed-points.ts';
import { unclosedDetails } from './rules/unclosed-details.ts';
import { unclosedHtml } from './rules/unclosed-html.ts';
import { wideNumbers } from './rules/wide-numbers.ts';
import type { Markdown, SharedEnv } from './shared-env.ts';

/** A page's Markdown: that of MyST, with the rules of the dialects that it uses. */
function markdownWith(dialects: readonly Dialect[]): MarkdownIt {
  // No typographer: its replacements turn the label `(c)` into ©.
  const md: MarkdownIt = markdownIt({ html: true, linkify: true, typographer: false });
  // A bare address is a link where it says so itself: `example.org` and `a@b` may be anything, `//` a remark in code.
  md.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
  for (const schema of ['//', 'ftp:', 'mailto:']) md.linkify.add(schema, null);
  // The rule for bare addresses reads the source, in which `\#` may be escaped.
  const normalizeLink = md.normalizeLink.bind(md);
  md.normalizeLink = (url) =>
    normalizeLink(/^https?:/.test(url) ? url.replace(/\\(?=[!-/:-@[-`{-~])/g, '') : url);
  // A link that markdown-it would refuse (`file:`, `javascript:`) is a link to its author: links.ts takes it away and says so.
  md.validateLink = () => true;
  md.use(footnote)
    .use(deflist)
    // As MyST reads it: spaces inside the dollars are allowed. Rendering is the exporters' work.
    .use(tex, { allowInlineWithSpace: true, render: (source: string) => source })
    .use(displayMath)
    .use(texEnvironments)
    .use(texSpaces)
    .use(tableCaptions)
    .use(quartoReferences)
    .use(abbr)
    .use(attributesPlugin)
    .use(substitutionPlugin)
    .use(rolePlugin)
    .use(directiveRule)
    .use(unclosedCode)
    .use(scriptsPlugin)
    .use(indentedDirectives)
    .use(hardSpaces)
    .use(letteredItems)
    .use(closeHeadings)
    .use(countedOn)
    .use(signedItems)
    .use(ruledWords)
    .use(spacedAddresses)
    .use(misnamedDetails)
    .use(namedSigns)
    .use(namedTags)
    .use(unclosedHtml)
    .use(htmlGoesOn)
    .use(htmlEnds)
    .use(unclosedDetails)
    .use(wideNumbers)
    .use(slashedNumbers)
    .use(closeNumbers)
    .use(indentedLabels)
    .use(hashedItems)
    .use(numbersAlone)
    .use(typedPoints)
    .use(labelsBelow);
  md.inline.ruler.before('footnote_ref', 'endless_label', endlessLabel);
  // Footnotes belong to the page, not to the body that cites them: footnotes.ts gathers them.
  md.core.ruler.disable('footnote_tail');
  md.block.ruler.disable('math_block_dollar');
  for (const [name, rule] of Object.entries({ comment, target, block_break: blockBreak }))
    md.block.ruler.before('directive', `myst_${name}`, rule, INTERRUPTS_WORDS);
  for (const { extend } of dialects) extend?.(md);
  return md;
}

const md = markdownWith([]);
const MADE = new Map<string, Markdown>();

/** One for each set of dialects, made when a page with it is met. */
export function markdownFor(dialects: readonly Dialect[]): Markdown {
  const key = dialects.map(({ name }) => name).join('\n');
  const preparing = dialects.flatMap(({ prepare }) => prepare ?? []);
  const prepare: Prepare = (text, fields) => preparedBy(preparing, text, fields);
  const made = MADE.get(key) ?? {
    parser: dialects.length === 0 ? md : markdownWith(dialects),
    ...(preparing.length > 0 && { prepare }),
  };
  MADE.set(key, made);
  return made;
}

type Parsed = Pick<Page, 'markdown' | 'env'>;

export function tokenise(text: string, { markdown, env }: Parsed, about: BlockEnv): Token[] {
  return markdown.parser.parse(text, Object.assign(env, about));
}
export function tokeniseInline(text: string, { markdown, env }: Parsed): Token[] {
  return markdown.parser.parseInline(text, env);
}

/** One token as HTML, by markdown-it's own renderer. */
export function renderToken(tokens: Token[], index: number, env: SharedEnv): string {
  const rule = md.renderer.rules[tokens[index]?.type ?? ''];
  return rule
    ? rule(tokens, index, md.options, env, md.renderer)
    : md.renderer.renderToken(tokens, index, md.options);
}

/** A picture's words as its text alternative. */
export function spokenAlt({ children }: Token, env: SharedEnv): string {
  return md.renderer.renderInlineAsText(children ?? [], md.options, env);
}

/**
 * `[^` that no `]` follows for as long as a label may be (CommonMark §6.3: 999 characters). The rule for footnotes would
 * look for one from each of them to the end of the paragraph.
 */
function endlessLabel(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith('[^', state.pos)) return false;
  const label = state.src.slice(state.pos + 2, state.pos + 1002);
  if (label.length < 1000 || /[\]\s]/.test(label)) return false;
  if (!silent) state.pending += '[^';
  state.pos += 2;
  return true;
}

/** MyST: a line that starts with `%` is the author's own; it never reaches a learner. */
function comment(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  let line = start;
  while (line < end && !isCode(state, line) && lineOf(state, line).startsWith('%')) line++;
  if (line === start || silent) return line > start;
  const words = Array.from({ length: line - start }, (_, i) =>
    lineOf(state, start + i).replace(/^%+[ \t]*/, ''),
  );
  // As in a comment of HTML, an answer to what asks above it.
  if (answerOpeningOf(words.join('\n')) !== undefined)
    take(state, 'html_block', [start, line], {
      content: `<!-- ${words.join('\n').replace(/--+!?>/g, '')} -->\n`,
    });
  state.line = line;
  return true;
}

/** MyST: `(name)=` names the place that follows. */
function target(state: StateBlock, start: number, _end: number, silent: boolean): boolean {
  const [, name] = /^\(([^()\n]+)\)=[ \t]*$/.exec(lineOf(state, start)) ?? [];
  if (name === undefined || isCode(state, start)) return false;
  return silent || take(state, 'target', [start, start + 1], { content: name.trim() });
}

/** MyST: `+++` parts the cells of a notebook; it shows nothing. */
function blockBreak(state: StateBlock, start: number, _end: number, silent: boolean): boolean {
  if (isCode(state, start) || !/^\+{3,}(?:\s|$)/.test(lineOf(state, start))) return false;
  if (!silent) state.line = start + 1;
  return true;
}
