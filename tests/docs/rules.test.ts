/** docs/rules.md is made of the catalogue of messages and of the cases in rules/, which are run here. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/messages/index.ts';
import { type Case, type Family, type Fence, parseFamily } from './cases.ts';
import { saidAfter, saidOf, saidOnce } from './run.ts';

/** In the order of the page. */
const FAMILIES = [
  'description',
  'directives',
  'media',
  'links',
  'documents',
  'finding-questions',
  'closed-questions',
  'question-banks',
  'courses',
  'building',
  'scorm',
  'moodle',
  'cartridges',
  'qti',
  'books',
  'print',
  'check-archive',
  'check-scorm',
  'check-cmi5',
  'check-moodle-xml',
  'check-backup',
  'check-cartridge',
  'check-qti',
  'check-print',
  'check-web',
];

const families: readonly Family[] = await Promise.all(
  FAMILIES.map(async (name) =>
    parseFamily(await readFile(new URL(`rules/${name}.md`, import.meta.url), 'utf8')),
  ),
);
const cases = families.flatMap((family) => family.cases);
const declared: Readonly<Record<string, { readonly severity: string; readonly guess?: true }>> = rules;

const isText = ({ language }: Fence): boolean =>
  !['diff', 'archive', 'link', 'base64', 'docx', 'console'].includes(language);
const casesOfText = cases.filter(({ fences }) => fences.some(isText));

describe('docs/rules.md', () => {
  it('has a section for each rule there is', () => {
    expect(cases.map(({ id }) => id).sort()).toEqual(Object.keys(rules).sort());
  });

  it.each(cases.filter(({ fences }) => fences.length > 0).map((one) => [one.id, one] as const))(
    'shows what causes %s',
    async (id, one) => {
      expect(await saidOf(one)).toContain(` ${id}\n`);
    },
  );

  it.each(casesOfText.map((one) => [one.id, one] as const))(
    'says the same of %s where the files were saved on Windows',
    async (_id, { fences }) => {
      const there = fences.map((fence) => ({
        ...fence,
        content: isText(fence) ? fence.content.replace(/(?<!\r)\n/g, '\r\n') : fence.content,
      }));
      expect(await saidAfter(there)).toBe(await saidOnce(fences));
    },
  );

  it.each([
    'lesson.zip',
    'lesson2004.zip',
    'lesson-cmi5.zip',
    'quiz.xml',
    'glossary.xml',
    'lesson.epub',
    'course.mbz',
    'cartridge.imscc',
    'qti.zip',
    'lesson.docx',
    'site.zip',
  ])('spoils a %s that is sound', async (path) => {
    const untouched = { language: 'archive', path, content: '[]' };
    expect(await saidAfter([untouched])).toBe('1 file checked: nothing to mend\n');
  });

  it('says of each rule without an example why it has none', () => {
    const bare = cases.filter(
      ({ fences, before }) => fences.length === 0 && !/\*\*No example\.\*\* /.test(before),
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it('is what `npm run docs` writes', async () => {
    const intro = await readFile(new URL('rules/intro.md', import.meta.url), 'utf8');
    const sections = await Promise.all(families.map(familySection));
    await expect([intro, ...sections].join('\n')).toMatchFileSnapshot('../../docs/rules.md');
  });
});

async function familySection({ title, intro, cases: all }: Family): Promise<string> {
  const sections: string[] = [];
  for (const one of all) sections.push(await section(one));
  return [`## ${title}\n`, ...(intro ? [`${intro}\n`] : []), ...sections].join('\n');
}

async function section(one: Case): Promise<string> {
  const { severity, guess } = declared[one.id]!;
  const example = one.fences.length > 0 ? [one.source, `\`\`\`text\n${await saidOf(one)}\`\`\``] : [];
  return [
    `### \`${one.id}\``,
    `*${severity}${guess ? ', a guess' : ''}* — ${one.before}`,
    ...example,
    ...(one.after ? [one.after] : []),
  ]
    .map((part) => `${part}\n`)
    .join('\n');
}
