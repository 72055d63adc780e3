/**
 * docs/matrix.md is read off what the exporters make of one lesson: what each kind of question becomes in each target,
 * which fields hold answers and hints, and what becomes of media.
 */
import { expect, it } from 'vitest';
import { loadKit } from '../../src/build/kit.ts';
import { wordsFor } from '../../src/delivery/sheet/words/index.ts';
import { exporters } from '../../src/export/index.ts';
import {
  type Entry,
  type Exported,
  QUESTION_KINDS,
  type Question,
  type QuestionKind,
  TARGETS,
  type Target,
} from '../../src/lesson/index.ts';
import { html, sampleLesson, sampleQuestions } from '../support/sample-lesson.ts';

const kit = await loadKit([sampleLesson]);
const words = wordsFor('en');

/** One question of each kind, with a hint and whatever can be told of an answer. */
const OF_KIND = Object.fromEntries(
  QUESTION_KINDS.map((kind) => {
    const found = sampleQuestions.find((one) => one.kind === kind)!;
    return [kind, { ...found, hints: [html('<p>Un indice.</p>')], feedback: html('<p>Le corrigé.</p>') }];
  }),
) as unknown as Readonly<Record<QuestionKind, Question>>;

const asking = (question: Question) => ({
  ...sampleLesson,
  body: html(`<cartable-question data-id="${question.id}"></cartable-question>`),
  contexts: [],
  questions: [question],
});

const textOf = ({ pieces }: Entry): string =>
  pieces
    .map((one) =>
      typeof one === 'string' ? one : one instanceof Uint8Array ? new TextDecoder().decode(one) : '',
    )
    .join('');

const textsIn = ({ entries, hashed }: Exported): string => {
  const measured = () => ({ sha1: '0'.repeat(40), bytes: 1, pieces: [''] });
  return [...entries, ...(hashed?.entries(measured) ?? [])].map(textOf).join('\n');
};

const first = (pattern: RegExp) => (text: string) => pattern.exec(text)?.[1];

/** What a question became, in the target's own words; undefined where it isn't asked. */
type Became = (text: string) => string | undefined;
const onPage: Became = (text) => (/<form class="controls"/.test(text) ? 'asked on the page' : undefined);
const asText =
  (name: string): Became =>
  (text) =>
    /class="question"/.test(text) ? name : undefined;
const named =
  (pattern: RegExp): Became =>
  (text) => {
    const name = first(pattern)(text);
    return name && `\`${name}\``;
  };

/** Files that hold the same as another, in another format, have no row of their own. */
type Shown = Exclude<Target, `${string}-docx` | `${string}-pdf`>;
const SHOWN = TARGETS.filter((target): target is Shown => !/-(?:docx|pdf)$/.test(target));

const BECAME: Readonly<Record<Shown, Became>> = {
  scorm12: onPage,
  scorm2004: onPage,
  cmi5: onPage,
  'moodle-quiz': named(/<question type="(?!category|description)(\w+)"/),
  'moodle-course': named(/<qtype>(?!description)(\w+)<\/qtype>/),
  'moodle-glossary': () => undefined,
  'common-cartridge': named(/(cc\.(?!exam|weighting|pattern_match)[a-z_]+)\.v0p\d/),
  qti21: named(/<((?:choice|extendedText|textEntry|match|order|inlineChoice)Interaction)\b/),
  epub: asText('*as text*'),
  worksheet: asText('*on paper*'),
  key: asText('*on paper*'),
  'web-site': onPage,
  'web-page': onPage,
};

/** Rules by which an exporter says that it has no such kind. */
const NEAREST = /-kind-lacking$/;
const AS_ESSAY = /-as-essay$/;

function cell(target: Shown, kind: QuestionKind): string {
  const made = exporters[target](asking(OF_KIND[kind]), kit);
  const became = BECAME[target](textsIn(made));
  if (became === undefined) return '–';
  const rules = made.diagnostics.map(({ rule }) => rule);
  if (rules.some((rule) => AS_ESSAY.test(rule))) return `*as text*: ${became}`;
  return rules.some((rule) => NEAREST.test(rule)) ? `nearest: ${became}` : became;
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const titled = (target: Shown): string => `\`${target}\``;

const fieldsIn = (target: Shown, kinds: readonly QuestionKind[]): readonly string[] => {
  const fields = kinds.flatMap((kind) => {
    const question = OF_KIND[kind];
    return exporters[target](asking(question), kit).ledger[question.id] ?? [];
  });
  const plain = fields.map((one) =>
    one
      .replace(/\[\d+\]/g, '')
      .replace(/ on .*$/u, ' on …')
      .replace(/ \d+$/, ''),
  );
  return [...new Set(plain)];
};

const fieldRow = (target: Shown): readonly string[] => {
  const all = fieldsIn(target, QUESTION_KINDS);
  const own: Readonly<Record<string, string>> = words.targets[target].fields ?? {};
  const told = (fields: readonly string[]): string =>
    fields.map((one) => `\`${one}\`${own[one] ? ` (${own[one]})` : ''}`).join('; ') || '–';
  const isHint = (one: string): boolean => /hint$/.test(one);
  return [titled(target), told(all.filter((one) => !isHint(one))), told(all.filter(isHint))];
};

/** What shows each medium, and the file that travels where one does. */
const MEDIA = {
  picture: ['<p><img src="asset:media/riviere.svg" alt="La rivière"></p>', 'riviere.svg'],
  film: ['<video src="asset:media/moulin.mp4" controls></video>', 'moulin.mp4'],
  document: ['<p><a href="asset:media/fiche.pdf">La fiche</a></p>', 'fiche.pdf'],
  'hosted video': [
    '<cartable-video data-url="https://www.youtube.com/watch?v=aqz-KE-bpKQ" data-provider="youtube" data-video="aqz-KE-bpKQ"></cartable-video>',
    'aqz-KE-bpKQ',
  ],
  formula: ['<p><cartable-math data-display="inline">x^2</cartable-math></p>', 'x^2'],
} as const;

function mediumCell(target: Shown, medium: keyof typeof MEDIA): string {
  const [shown, sign] = MEDIA[medium];
  const question = { ...OF_KIND.open, prompt: html(`<div>${shown}</div>`) };
  const body = html(`${shown}<cartable-question data-id="${question.id}"></cartable-question>`);
  const made = exporters[target]({ ...asking(question), body }, kit);
  const text = textsIn(made);
  if (BECAME[target](text) === undefined) return '–';
  if (medium === 'formula') return formulaIn(text);
  if (medium === 'hosted video') {
    if (!text.includes(sign)) return '–';
    return BECAME[target] === onPage ? 'a button that asks first' : 'a link';
  }
  const travels =
    made.entries.some(({ path }) => path.endsWith(sign)) ||
    made.entries.some(
      ({ pieces }) =>
        medium === 'picture' && pieces.some((one) => typeof one === 'object' && 'base64' in one),
    ) ||
    new RegExp(`(?:name|<filename>)[="]*${sign}|data-file="[^"]*${sign}"`).test(text);
  return travels ? 'in the file' : 'left out, named';
}

const formulaIn = (text: string): string =>
  /<(?:m:)?math/.test(text) ? 'MathML' : /\\\(x\^2|\\\(x/.test(text) ? 'TeX, drawn by the LMS' : '–';

const page = (): string => `# What becomes of it, by target

<!-- Made by \`npm run docs\` of what the exporters make of one lesson; a test compares. Don't edit. -->

For authors and administrators: what each package holds of a question, an answer, a medium. Read off the packages themselves. Word documents and PDFs hold what their HTML does.

## Questions

A name in \`code\` is what the target's own format calls it; *nearest*: the format has no such kind, the exporter says so (\`--explain\` names each); *as text*, *on paper*: to be read and answered elsewhere, and marked by hand; –: not asked there.

${table(
  ['target', ...QUESTION_KINDS.map((kind) => words.questions.kinds[kind])],
  SHOWN.map((target) => [titled(target), ...QUESTION_KINDS.map((kind) => cell(target, kind))]),
)}

## Answers and hints

Where model answers, comments on single answers and what is right are kept, in the words of each delivery's ledger (\`report.json\`, and the sheet's *Questions and answers*); and hints.

${table(['target', 'answers', 'hints'], SHOWN.map(fieldRow))}

## Media

${table(
  ['target', ...Object.keys(MEDIA)],
  SHOWN.map((target) => [
    titled(target),
    ...(Object.keys(MEDIA) as (keyof typeof MEDIA)[]).map((medium) => mediumCell(target, medium)),
  ]),
)}
`;

it('the matrix is what `npm run docs` writes', async () => {
  await expect(page()).toMatchFileSnapshot('../../docs/matrix.md');
});

it('a question has one id in every target', () => {
  const ids = TARGETS.map((target) => Object.keys(exporters[target](sampleLesson, kit).ledger));
  const asked = ids.filter((own) => own.length > 0);
  expect(asked.length).toBeGreaterThan(4);
  for (const own of asked) expect(own.toSorted()).toEqual(sampleQuestions.map(({ id }) => id).toSorted());
});
