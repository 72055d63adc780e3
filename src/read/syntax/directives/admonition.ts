/** Boxed remarks: the admonitions of docutils and MyST, of Quarto and the Carpentries, and those schools add. */
import type { ElementContent } from 'hast';
import { part, text } from '../../parts.ts';
import type { Declaration, Directive, Reader } from '../directive.ts';
import { DOCUTILS, OWN_TITLE, TITLED } from './admonition-titles.ts';
import { declaredRole } from './disclosure.ts';
import { withTitle } from './heading-title.ts';
import { inLanguage } from './titles.ts';

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
) {
  const classes = (directive.options.class ?? '').split(/[\s,]+/);
  const role = declaredRole(classes);
  if (isFolded(directive) || (role !== undefined && role !== 'extra' && variety !== role)) {
    const isRemark = REMARKS.has(directive.name);
    return part(
      { kind: 'disclosure', ...(role && { role }), ...(isRemark && { remark: true as const }) },
      directive.line,
      title,
      body,
    );
  }
  const isExercise = classes.some((one) => /^(?:mini)?(?:exercise|exercice|challenge|aufgabe)$/.test(one));
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

function ownWords(name: string, { page }: Reader): string {
  return inLanguage(TITLED[name]!, page.language);
}

const specific: Declaration = {
  names: DOCUTILS,
  argument: 'body',
  options: OPTIONS,
  body: 'markdown',
  becomes: (directive, reader) => {
    const { name } = directive;
    // Of a div, as VitePress and Docusaurus write it, the words behind the name are a title.
    const { title, body } = directive.title.length > 0 ? directive : withTitle(directive);
    return [remark(name, directive, title.length > 0 ? title : [text(ownWords(name, reader))], body)];
  },
};

/** These take a title of the author's; docutils' own read their first line as words of the body. */
const schools: Declaration = {
  names: OWN_TITLE,
  argument: 'markdown',
  options: OPTIONS,
  body: 'markdown',
  becomes: (directive, reader) => {
    const { name } = directive;
    const own = ownWords(name, reader);
    const { title, body } = withTitle(directive);
    return [
      remark(
        name.replace('prf:', ''),
        directive,
        title.length > 0 ? [...before(name, own), ...title] : [text(own)],
        body,
      ),
    ];
  },
};

/** What a remark says of itself in front of its author's title. The Carpentries' titles say it themselves. */
function before(name: string, own: string): readonly ElementContent[] {
  return /^(?:callout|discussion|prereq|prerequisites|checklist|testimonial|objectives|questions|keypoints|demo|type-along)$/.test(
    name,
  )
    ? []
    : [text(`${own.replace(/\s*[?!]$/, '')} : `)];
}

/** Quarto: `::: {.callout-tip title="…"}`; a heading inside may be the title too. */
const quarto: Declaration = {
  names: ['callout-note', 'callout-tip', 'callout-important', 'callout-warning', 'callout-caution'],
  argument: 'markdown',
  options: OPTIONS,
  body: 'markdown',
  becomes: (directive, reader) => {
    const variety = directive.name.replace('callout-', '');
    const { title, body } = withTitle(directive);
    const words = title.length > 0 ? title : [text(ownWords(variety, reader))];
    return [remark(variety, directive, words, body)];
  },
};

/** `{admonition} Title` with a class that says its variety; of class `dropdown` it is folded. */
const generic: Declaration = {
  names: ['admonition', 'topic', 'sidebar', 'margin', 'aside'],
  argument: 'markdown',
  options: OPTIONS,
  body: 'markdown',
  becomes: (directive) => {
    const classes = (directive.options.class ?? '').split(/[\s,]+/);
    const variety = classes.find((one) => one in TITLED) ?? 'note';
    return [remark(variety, directive, directive.title)];
  },
};

export const admonitions: readonly Declaration[] = [specific, schools, quarto, generic];
