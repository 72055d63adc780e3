/** Boxed remarks: the admonitions of docutils and MyST, of Quarto and the Carpentries, and those schools add. */
import type { Element, ElementContent } from 'hast';
import { part, text } from '../../parts.ts';
import { inLanguage } from '../../titles.ts';
import type { Declaration, Directive, Reader } from '../fences/directive.ts';
import { DOCUTILS, LED, OWN_TITLE, TITLED } from './admonition-titles.ts';
import { declaredRole } from './disclosure.ts';
import { withTitle } from './heading-title.ts';
import { classesOf } from './pieces.ts';

const OPTIONS = ['class', 'name', 'open', 'collapse', 'icon', 'appearance'];

/** A remark of class `dropdown` is folded. Quarto says `collapse="true"`. */
function isFolded({ options }: Directive): boolean {
  return /(?:^|[\s,])(?:dropdown|toggle)(?:$|[\s,])/.test(options.class ?? '') || options.collapse === 'true';
}

function remark(
  variety: string,
  directive: Directive,
  title: readonly ElementContent[],
  body: readonly ElementContent[] = directive.body,
  isNameless = false,
) {
  const classes = classesOf(directive);
  const role = declaredRole(classes, title);
  if (isFolded(directive) || (role !== undefined && role !== 'extra' && variety !== role)) {
    const isRemark = REMARKS.has(directive.name);
    return part(
      {
        kind: 'disclosure',
        ...(role && { role }),
        ...(isRemark && { remark: true as const }),
        ...(isNameless && { nameless: true as const }),
      },
      directive.line,
      title,
      body,
    );
  }
  const isExercise =
    role !== 'extra' && classes.some((one) => /^(?:mini)?(?:exercise|exercice|challenge|aufgabe)$/.test(one));
  return part(
    { kind: 'callout', variety, ...(isExercise && { exercise: true as const }) },
    directive.line,
    title,
    body,
  );
}

/** Whose title, where it asks, asks for the sake of what it tells. */
const REMARKS: ReadonlySet<string> = new Set(
  [
    'note',
    'info',
    'tip',
    'important',
    'attention',
    'caution',
    'warning',
    'danger',
    'error',
    'seealso',
  ].flatMap((one) => [one, `callout-${one}`]),
);

/** Its title is its author's, behind what it says of itself where that isn't said yet, else what it says of itself. */
function titled(directive: Directive, { page }: Reader): readonly Element[] {
  const name = directive.name.replace('callout-', '');
  const own = inLanguage(TITLED[name]!, page.language);
  const lead = LED.includes(name) ? [text(`${own.replace(/\s*[?!]$/, '')} : `)] : [];
  const { title, body } = withTitle(directive);
  const words = title.length > 0 ? [...lead, ...title] : [text(own)];
  return [remark(name.replace('prf:', ''), directive, words, body, title.length === 0)];
}

/** Sphinx reads the words behind their name as the first of the body, mystmd as a title; behind that of a div they are one. */
const docutils: Declaration = {
  names: DOCUTILS,
  summary: 'a box with its own name as its title',
  argument: 'body',
  options: OPTIONS,
  body: 'markdown',
  becomes: titled,
};

/** These take a title of the author's. Quarto: `::: {.callout-tip title="…"}`; a heading inside may be the title too. */
const others: Declaration = {
  names: [
    ...OWN_TITLE,
    ...['callout-note', 'callout-tip', 'callout-important', 'callout-warning', 'callout-caution'],
  ],
  summary: 'a box named by its kind and its title',
  argument: 'markdown',
  options: OPTIONS,
  body: 'markdown',
  becomes: titled,
};

/** `{admonition} Title` with a class that says its variety; of class `dropdown` it is folded. */
const generic: Declaration = {
  names: ['admonition', 'topic', 'sidebar', 'margin', 'aside'],
  summary: 'a box with its own title',
  argument: 'markdown',
  options: OPTIONS,
  body: 'markdown',
  becomes: (directive) => {
    const classes = classesOf(directive);
    // A box that only looks like an exercise or a proof is one of the page, as `cartable convert` writes it.
    const isExtra = declaredRole(classes) === 'extra';
    const isBox = (one: string): boolean =>
      one in TITLED || (isExtra && (one === 'exercise' || `prf:${one}` in TITLED));
    const variety = classes.find(isBox) ?? 'note';
    return [remark(variety, directive, directive.title)];
  },
};

export const admonitions: readonly Declaration[] = [docutils, others, generic];
