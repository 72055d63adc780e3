/** Words, names and addresses that importers stumble over. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkCartridge } from '../../src/check/index.ts';
import { elementsAt } from '../../src/check/xml.ts';
import { exportCommonCartridge } from '../../src/export/common-cartridge/index.ts';
import { type Lesson, TARGETS } from '../../src/lesson/index.ts';
import { cartable } from '../support/cli.ts';
import { folderWith } from '../support/folder.ts';
import { html, question, sampleLesson } from '../support/sample-lesson.ts';
import { itemsIn, promptOf } from './processor.ts';
import { fileIn, textOf, xmlIn } from './support.ts';

const titled = (title: string) => exportCommonCartridge({ ...sampleLesson, title });

/** As Moodle reads a text: its references resolved before it is HTML (`entities::safexml`). */
const asMoodleReads = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#x27;|&#39;/g, "'")
    .replace(/&amp;/g, '&');

describe('a title', () => {
  it('is nowhere longer than LMSs keep, with what they write around it', () => {
    const exported = titled('Une leçon dont le titre ne finit pas. '.repeat(12));
    const titles = [
      ...textOf(exported, 'imsmanifest.xml').matchAll(/<title>([^<]*)<\/title>/g),
      ...textOf(exported, /^assessment/).matchAll(/ title="([^"]*)"/g),
    ].map(([, title]) => title!);
    expect(titles.length).toBeGreaterThan(10);
    for (const title of titles) expect([...title].length).toBeLessThanOrEqual(243);
  });

  it('looks like no tag: Moodle breaks the import off', () => {
    const manifest = textOf(titled('Les <script> et x<y'), 'imsmanifest.xml');
    expect(manifest).toContain('>Les ‹script› et x‹y</lomimscc:string>');
    expect(manifest).toContain('<title>Les &lt; script&gt; et x&lt; y</title>');
  });

  it('has a short name that is cut behind a letter, wherever its accents stand', () => {
    for (let at = 80; at < 100; at++) {
      const manifest = textOf(titled(`${'a'.repeat(at)}é${'é'.repeat(20)}`), 'imsmanifest.xml');
      const [, title = ''] = /<lomimscc:string language="fr">([^<]*)/.exec(manifest) ?? [];
      const short = new TextEncoder().encode(title.replaceAll(' ', '')).subarray(0, 94);
      expect(() => new TextDecoder('utf-8', { fatal: true }).decode(short)).not.toThrow();
    }
  });
});

const HOSTILE = html(
  `<p>Write <code>&lt;script&gt;run()&lt;/script&gt;</code>, &amp;lt;b&amp;gt; and ]]&gt;.
   <img src="asset:media/riviere.svg" alt="&quot; onerror=&quot;run() &amp;quot;"></p>`,
);
const hostile: Lesson = {
  ...sampleLesson,
  body: HOSTILE,
  contexts: [],
  questions: [
    question('single-choice', 'tags', '<p>?</p>', {
      options: [
        { id: 'a', content: HOSTILE, correct: true, feedback: HOSTILE },
        { id: 'b', content: html('<p>no</p>'), correct: false },
      ],
      feedback: HOSTILE,
      hints: [HOSTILE],
    }),
  ],
};

describe('markup that is only shown', () => {
  const texts = (exported: ReturnType<typeof exportCommonCartridge>): readonly string[] => [
    textOf(exported, /index\.html$/),
    ...itemsIn(xmlIn(exported, /^assessment-/)).flatMap((item) =>
      [...JSON.stringify(item).matchAll(/"text":"((?:[^"\\]|\\.)*)"/g)].map(([, text]) =>
        JSON.parse(`"${text}"`),
      ),
    ),
  ];

  it('stays shown where an LMS resolves references before it reads HTML', () => {
    const all = texts(exportCommonCartridge(hostile)).join('\n');
    expect(all.match(/run\(\)/g)!.length).toBeGreaterThan(8);
    expect(asMoodleReads(all)).not.toMatch(/<script|"\s*onerror=/i);
    expect(asMoodleReads(all)).toContain('&<span></span>lt;b');
  });

  it('holds no end of the section that it stands in', () => {
    const item = itemsIn(xmlIn(exportCommonCartridge(hostile), /^assessment-/))[0]!;
    expect(promptOf(item)).toBe('<p>?</p>');
    expect(JSON.stringify(item)).toContain(']]>');
  });
});

const PAGE = `# Été à l'île d'Öland

![Le phare](<Le phare d'été (1).png>)

:::{video} https://www.youtube.com/watch?v=aqz-KE-bpKQ&t=1 "A & B"
:::

\`\`\`{question}
:name: phare
Que voit-on ? ![Encore](<Le phare d'été (1).png>)

- [x] un phare
- [ ] une tour
\`\`\`
`;
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
);

it('files with spaces, accents and brackets travel under plain names, and are found', async () => {
  const folder = await folderWith({ 'ete.md': PAGE, "Le phare d'été (1).png": PNG });
  const { code } = await cartable([
    'build',
    join(folder, 'ete.md'),
    '--to',
    'common-cartridge',
    '--out',
    folder,
  ]);
  expect(code).toBe(0);
  const packed = join(folder, 'ete/ete.common-cartridge.imscc');
  expect(await checkCartridge(packed)).toEqual([]);
  const manifest = await fileIn(packed, /^imsmanifest/);
  for (const [, href] of manifest.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^[a-z0-9._/-]+$/);
});

it('a question has one id in whatever is built of its lesson', async () => {
  const folder = await folderWith({ 'ete.md': PAGE, "Le phare d'été (1).png": PNG });
  await cartable(['build', join(folder, 'ete.md'), '--to', TARGETS.join(','), '--out', folder]);
  const report = JSON.parse(await readFile(join(folder, 'ete/report.json'), 'utf8'));
  expect(report.questions.map(({ id }: { id: string }) => id)).toEqual(['phare']);
  const cartridge = await fileIn(join(folder, 'ete/ete.common-cartridge.imscc'), /^assessment-/);
  expect(cartridge).toContain('<item ident="phare"');
  expect(await readFile(join(folder, 'ete/ete.moodle-quiz.xml'), 'utf8')).toContain('<![CDATA[phare]]>');
  expect(await fileIn(join(folder, 'ete/ete.scorm12.zip'), /^index\.html$/)).toContain('data-id="phare"');
});

it('an address is written to the letter, and a title of its own stands above it', () => {
  const lesson: Lesson = {
    ...sampleLesson,
    body: html(
      `<cartable-video data-url="https://example.org/?a=1&amp;b=&quot;2&quot;" data-provider="other"></cartable-video>
       <cartable-video data-url="javascript:run()" data-provider="other"></cartable-video>`,
    ),
  };
  const exported = exportCommonCartridge(lesson);
  const links = exported.entries.filter(({ path }) => path.startsWith('weblink-'));
  expect(links).toHaveLength(1);
  const [url] = elementsAt(xmlIn(exported, /^weblink-/), 'url');
  expect(url!.attributes.href).toBe('https://example.org/?a=1&b="2"');
});
