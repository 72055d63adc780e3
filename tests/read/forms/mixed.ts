/**
 * Sheets of two exercises, each of another form: what is read in one alone is to be read beside the other. The questions of
 * a page may help each other to be found, and must not be taken for each other's answers.
 */
import { type Fact, TONGUES, type Tongue } from './facts.ts';
import { instructed } from './instructed.ts';
import { type FormPage, familiesOf } from './pages.ts';

export interface MixedPage extends FormPage {
  /** Pages with one of its exercises. */
  readonly alone: readonly FormPage[];
}

type Section = readonly [name: string, title: (number: number, t: Tongue) => string];

const SECTIONS: readonly Section[] = [
  ['## Exercise 1', (n, t) => `## ${t.exercise} ${n}`],
  ['## Exercise 1: name', (n, t) => `## ${t.exercise} ${n}: ${t.title}`],
  ['**Exercise 1**', (n, t) => `**${t.exercise} ${n}**`],
  ['## A. Name', (n, t) => `## ${'AB'[n - 1]}. ${t.title}`],
  ['none', () => ''],
  ['--- ## Name', (n, t) => `---\n\n## ${t.title} (${'I'.repeat(n)})`],
];

const halves = (t: Tongue): readonly Tongue[] =>
  [t.facts.slice(0, 2), t.facts.slice(2)].map((facts: readonly Fact[]) => ({
    ...t,
    facts: facts as Tongue['facts'],
  }));

/** Without the title and the opening of its lesson, its headings a level further down. */
const bodyOf = ({ text }: FormPage): string =>
  text
    .split('\n\n')
    .slice(2)
    .join('\n\n')
    .trim()
    .replace(/^(?=#{2,5} )/gm, '#')
    .replace(/^(<\/?h)3|(<\/h)3(?=>$)/gm, (_, open?: string, close?: string) => `${open ?? close}4`);

/** What would be taken for a section's title, or would end it; what only a page of one generator shows. */
const isApart = ({ axes: { head = '', frame }, text }: FormPage): boolean =>
  frame !== 'a lesson' || /xercise/.test(head) || head === '### words' || text.includes('{{%');

/** So many of all such pages, by chance and the same each time. */
export function mixedPages(count: number, seed: number): readonly (() => MixedPage)[] {
  let state = seed * 2_654_435_761;
  const chance = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const byLanguage = TONGUES.map((t) => ({
    t,
    forms: halves(t).map((half) => [...familiesOf([half]), [...instructed([half])]]),
  }));
  return Array.from({ length: count }, () => {
    const { t, forms } = byLanguage[chance(byLanguage.length)]!;
    const section = SECTIONS[chance(SECTIONS.length)]!;
    const picked = forms.map((families) => {
      const family = families[chance(families.length)]!;
      let page: FormPage;
      do page = family[chance(family.length)]!();
      while (isApart(page));
      return page;
    });
    // Words in bold title nothing below a heading of answers.
    const isBold = section[0].startsWith('**') && picked.some((page) => /^#|<h\d/m.test(bodyOf(page)));
    return () => mixed(picked, isBold ? SECTIONS[0]! : section, t);
  });
}

function mixed(pages: readonly FormPage[], [name, title]: Section, t: Tongue): MixedPage {
  const whole = (bodies: readonly string[]): string =>
    `# ${t.title}\n\n${t.opening}\n\n${bodies.join('\n\n')}\n`;
  const bodies = pages.map((page, i) => `${title(i + 1, t)}\n\n${bodyOf(page)}`.trim());
  const [first, second] = pages.map(({ axes }) => axes);
  return {
    axes: {
      family: 'mixed',
      language: t.language,
      section: name,
      first: said(first!),
      second: said(second!),
    },
    language: t.language,
    text: whole(bodies),
    wanted: pages.flatMap(({ wanted }) => wanted),
    alone: pages.map((page, i) => ({ ...page, text: whole([bodies[i]!]) })),
  };
}

const said = ({ language: _, frame: __, ...axes }: FormPage['axes']): string =>
  Object.values(axes).join(' · ');
