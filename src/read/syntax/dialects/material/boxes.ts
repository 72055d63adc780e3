/**
 * Boxes `!!! note "Title"`, folded ones `??? note "Title"`, `???+` those that stand open, and tabs `=== "Title"`: their
 * bodies stand four spaces in. The same as blocks between slashes: `/// details | Title`.
 */
import type { ElementContent } from 'hast';
import type { MarkdownIt, StateBlock } from 'markdown-it';
import { isBlank, isTag, plainText } from '../../../../lesson/index.ts';
import type { Page } from '../../../page-context.ts';
import { type DisclosureRole, element, isPart, part, text, titleOf } from '../../../parts.ts';
import { callsJudgement } from '../../../questions/words/judgement.ts';
import {
  normalize,
  offersMore,
  opensOnly,
  roleOfTitle,
  speaksToTeachers,
  tellsFirst,
  tellsResult,
} from '../../../questions/words/lexicon.ts';
import { inLanguage } from '../../../titles.ts';
import { TITLED } from '../../directives/admonition-titles.ts';
import { examines, MANY } from '../../examining.ts';
import type { Declaration, Directive } from '../../fences/directive.ts';
import { INTERRUPTS, indentedEnd, isCode, lineOf } from '../../rules/lines.ts';
import { lineOutsideCode, takeAs } from '../dialect.ts';
import { bareEnd } from './bare-answer.ts';
import { closedBox } from './closed-box.ts';

export function boxRules(md: MarkdownIt): void {
  for (const [name, rule] of Object.entries({ closed_box: closedBox, box, tab, block }))
    md.block.ruler.before('fence', `material_${name}`, rule, INTERRUPTS);
}

const BOX =
  /^(!!!|\?\?\?)([+-]?)[ \t]*(?![ \t])((?:[\p{L}\p{N}_-]+(?:[ \t]+(?![ \t])|$))*)(?:["“”«](.*)["“”»]|(\{\{.*\}\}(?:.+?(?<![ \t]))??))?[ \t]*(?:\{[^{}]*\}[ \t]*)?$/u;

function box(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const found = isCode(state, start) ? null : BOX.exec(lineOf(state, start));
  const [, marks = '', sign, types = '', quoted, macro] = found ?? [];
  const title = quoted ?? macro;
  if (!found || (types === '' && title === undefined)) return false;
  if (silent) return true;
  const [type = 'note', ...others] = types.split(/[ \t]+/).filter(Boolean);
  const words = others.filter((one) => !LOOKS.has(one)).join(' ');
  return takeIndented(state, start, end, {
    name: sign === '+' ? '???+' : marks,
    argument: (title ?? words).replace(NUMBERING, (_, word: string) => capital(word)),
    options: { type: type.toLowerCase(), ...(title === '' && { bare: '' }) },
  });
}

/** Classes that say how a box looks, and, to Active Handout, how it is answered. */
const LOOKS: ReadonlySet<string> = new Set(
  'inline end annotate no-icon text short medium long code choice self-progress'.split(' '),
);
/** A macro that numbers exercises is called by their name. */
const NUMBERING =
  /\{\{[ \t]*(exercice|exercise|exo|aufgabe|uebung|ejercicio|esercizio|activite|defi)\w*\(.*?\)[ \t]*\}\}/i;

function tab(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const [, title] = isCode(state, start)
    ? []
    : (/^===[+!]?[ \t]+["“„«](.*)["”“»][ \t]*$/.exec(lineOf(state, start)) ?? []);
  if (title === undefined || silent) return title !== undefined;
  return takeIndented(state, start, end, { name: '===', argument: title });
}

interface Opened {
  readonly name: string;
  readonly argument: string;
  readonly options?: Readonly<Record<string, string>>;
}

function takeIndented(state: StateBlock, start: number, end: number, opened: Opened): true {
  const indent = (state.sCount[start] ?? 0) + 4;
  const own = indentedEnd(state, start, end, indent);
  const isBare = own === start + 1 && roleOfTitle(opened.argument) === 'answer';
  const behind = isBare ? bareEnd(state, own, end) : own;
  const body = state.getLines(start + 1, behind, indent, true);
  return takeAs(state, [start, behind], { ...opened, body });
}

const BLOCK = /^(\/{3,})[ \t]*(\p{L}[\p{L}\p{M}\w-]*)[ \t]*(?:\|[ \t]*(?![ \t])(.*(?<![ \t])|)[ \t]*)?$/u;

function block(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const [, marks = '', kind, title = ''] = isCode(state, start)
    ? []
    : (BLOCK.exec(lineOf(state, start)) ?? []);
  if (kind === undefined) return false;
  let open = 1;
  const closer = lineOutsideCode(state, start + 1, end, (words) => {
    if (words.trimEnd() === marks) open--;
    else if (BLOCK.exec(words)?.[1] === marks) open++;
    return open === 0;
  });
  if (closer === undefined || silent) return closer !== undefined;
  const source = state.getLines(start + 1, closer, Math.max(state.sCount[start] ?? 0, 0), true);
  const { options, body } = withoutOptions(source);
  const name = BLOCKS.get(kind.toLowerCase()) ?? '!!!';
  const type = options.type ?? (name === '!!!' && kind !== 'admonition' ? kind.toLowerCase() : 'note');
  return takeAs(state, [start, closer + 1], {
    name: name === '???' && options.open?.toLowerCase() === 'true' ? '???+' : name,
    argument: name === 'container' ? '' : title,
    options: name === 'container' ? {} : { type },
    body,
  });
}

/** What a block is called → what it is; any other is a box of that type. */
const BLOCKS = new Map(
  Object.entries({
    details: '???',
    tab: '===',
    html: 'container',
    caption: 'container',
    'figure-caption': 'container',
    'table-caption': 'container',
    define: 'container',
  }),
);

/** Options are the first lines of a block, four spaces in; the lines stay, empty. */
function withoutOptions(source: string): { readonly options: Record<string, string>; readonly body: string } {
  const [head = ''] = /^(?: {4}[\w-]+:.*\n)*/.exec(source) ?? [];
  const options = [...head.matchAll(/^ {4}([\w-]+):[ \t]*(.*)$/gm)].map(([, key = '', value = '']) => [
    key,
    value,
  ]);
  return {
    options: Object.fromEntries(options) as Record<string, string>,
    body: head.replace(/.+/g, '') + source.slice(head.length),
  };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A box that its author left untitled is called by its type. */
function titleOrType({ title, options }: Directive, language: string): readonly ElementContent[] {
  const { type = 'note', bare } = options;
  if (title.length > 0 || bare !== undefined) return title;
  const own = Object.hasOwn(TITLED, type) ? TITLED[type] : undefined;
  return [text(own ? inLanguage(own, language) : capital(type.replace(/[\d_-]+$/, '')))];
}

const wordsOf = (title: readonly ElementContent[]): string => plainText(element('p', {}, title));

/** Types of boxes that set something: `exercice2`, `question`. An example is often one to be solved. */
const SETS =
  /^(?:question|help|faq|quiz|example|exerci[cs]e?|exo|exercise|aufgabe|ubung|ejercicio|esercizio|exercicio|oefening|opgave|challenge|activit[ey]|task|todo|defi)\w{0,2}$/;
/** Types that tell something, whatever their title asks. */
const TELLS =
  /^(?:note|abstract|summary|tldr|info|tip|important|warning|caution|attention|danger|error|bug|quote|cite|failure)$/;
/** Asked by a reader, not by a teacher: `How do I install it?`, `How to install it?` */
const READERS =
  /^(?:how to|comment (?:\p{L}+(?:er|ir|re)|ne)|wie man|come si|como se)\b|\b(?:i|i'm|my|we|our|je|j'\w*|mon|ma|mes|nous|puis-je|dois-je|ich|mein\w*|wir|io|mio|mia|posso|yo|mi|puedo|debo)\b/u;

const DONE = /^(?:success|done|check)$/;

/** `??? note-prof`: of the types of a site's own, one that only who teaches is to see. What counts in it are answers. */
const tellsTeachers = (type: string, body: readonly ElementContent[]): boolean =>
  /(?:^|[_-])(?:profs?|enseignants?|teachers?|lehrer|lehrkraft|docentes?|profesor(?:es)?|professor(?:es)?|instructors?)$/.test(
    normalize(type),
  ) &&
  isTag(
    body.find((one) => !isBlank(one)),
    'ol',
  );

/** What a fold is for, by its title, else by its type: `??? solution "Click"`, `??? success`. */
function roleBy(words: string, type: string, { title, body }: Directive): DisclosureRole {
  const role = tellsTeachers(type, body) ? 'answer' : roleOfTitle(words);
  if (role !== 'extra') return role;
  return roleOfTitle(type) === 'answer' || (title.length === 0 && DONE.test(type)) ? 'answer' : role;
}

/** `!!! note`; `!!! solution "The density"` answers by its type, whatever its title says. */
const standsOpen = (name: string, words: string, type: string): boolean =>
  name === '!!!' && !(roleOfTitle(type) === 'answer' && roleOfTitle(words) !== 'answer');

const ASKS = /^(?:question|faq|help|quiz)$/;
const FOLDED_QUESTION =
  /^[ \t]*(?:\?{3}[ \t]+(?:question|faq|help|quiz)[ \t]+["“«](.*)["”»]|>[ \t]*\[!(?:question|faq|help|quiz)\]-[ \t]*(.+))/gim;
const asked = new WeakMap<Page, boolean>();

/** Whether folds of questions ask by their titles, or tell what to do, and hold their answers: then all of them ask. */
function mostAsk(page: Page): boolean {
  const known = asked.get(page);
  if (known !== undefined) return known;
  const titles = [...page.lines.join('\n').matchAll(FOLDED_QUESTION)].map(([, words, other = '']) =>
    (words ?? other).trim(),
  );
  const asking = titles.filter(asksInTitle).length;
  const telling = titles.filter((words) => !asksInTitle(words) && tellsFirst(words)).length;
  const found = examines(page) && asking >= MANY && (asking + telling) * 2 >= titles.length;
  asked.set(page, found);
  return found;
}

/** `True or False? Ice is light.`, `Ice is lighter than…`: what judges or ends them stands below. */
const asksInTitle = (words: string): boolean => /(?:[?…]|\.{3}|_{3})$/.test(words) || callsJudgement(words);

function holdsAnswer(body: readonly ElementContent[]): boolean {
  return body.some(
    (one) =>
      isPart(one, 'disclosure') && (one.data.part.role ?? roleOfTitle(wordsOf(titleOf(one)))) === 'answer',
  );
}

/** A type of the site's own: one of its words may say it, `clipboard-question`, or a solution that it holds. */
const setsByOwn = (type: string, body: readonly ElementContent[]): boolean =>
  type.split(/[_-]/).some((one) => SETS.test(one)) ||
  (!TELLS.test(type) && !DONE.test(type) && holdsAnswer(body));

function marksOf(type: string, words: string, page: Page) {
  const isRemark = TELLS.test(normalize(type)) || READERS.test(normalize(words)) || !examines(page);
  return { ...(isRemark && { remark: true as const }), ...(DONE.test(type) && { done: true as const }) };
}

const boxes: Declaration = {
  names: ['!!!', '???', '???+'],
  summary: 'a box, folded where it begins with `???`',
  argument: 'markdown',
  options: ['type', 'bare'],
  body: 'markdown',
  becomes: (directive, { page }) => {
    const { name, options, body, line } = directive;
    const { type = 'note' } = options;
    const title = titleOrType(directive, page.language);
    const words = wordsOf(title);
    const kind = normalize(type);
    const role = roleBy(words, type, directive);
    const sets =
      (SETS.test(kind) || setsByOwn(kind, body)) &&
      !speaksToTeachers(words) &&
      !offersMore(words) &&
      !(name === '???' && words !== '' && (opensOnly(words) || tellsResult(words)));
    function callout() {
      return [part({ kind: 'callout', variety: type, ...(sets && { exercise: true }) }, line, title, body)];
    }
    if (standsOpen(name, words, type)) return callout();
    const called = DONE.test(type) ? directive.title : title;
    if (role === 'answer' || role === 'hint') return [part({ kind: 'disclosure', role }, line, called, body)];
    const isSet = holdsAnswer(body) && (sets || role === 'question');
    if (name === '???' && sets && !isSet && ASKS.test(kind) && directive.title.length > 0 && mostAsk(page))
      return [part({ kind: 'disclosure', role: 'question' }, line, title, body)];
    if (name === '???+' || isSet || (sets && role !== 'question')) return callout();
    return [part({ kind: 'disclosure', ...marksOf(type, words, page) }, line, title, body)];
  },
};

/** Tabs are pieces side by side; one called *Solution* answers, and one called *Exercise* sets what it answers. */
const tabs: Declaration = {
  names: ['==='],
  summary: 'a tab',
  argument: 'markdown',
  options: [],
  body: 'markdown',
  becomes: ({ title, body, line }, { depth }) => {
    const words = wordsOf(title);
    const role = CORRECTION.test(normalize(words)) ? 'answer' : roleOfTitle(words);
    if (role === 'answer' || role === 'hint') return [part({ kind: 'disclosure', role }, line, title, body)];
    if (!SET.test(normalize(words))) return [part({ kind: 'group', tab: {} }, line, title, body)];
    return depth > 1
      ? body
      : [part({ kind: 'callout', variety: 'question', exercise: true }, line, title, body)];
  },
};

const CORRECTION = /^(?:corr\b|sol\b)/;
const SET =
  /^(?:enonces?|sujet|question|exercise|exercice|problem|statement|aufgabe|frage|enunciado|testo|consegna|ejercicio|esercizio|domanda|pregunta|opgave|vraag)\b/;

export const boxDirectives: readonly Declaration[] = [boxes, tabs];
