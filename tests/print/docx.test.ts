/** Word documents: real styles, alternative texts, formulas, and bytes that stay the same. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkDocx } from '../../src/check/index.ts';
import { officeMath } from '../../src/export/print/docx/math.ts';
import { mapContents } from '../../src/lesson/index.ts';
import { writePackage } from '../../src/pack/index.ts';
import { read } from '../read/support.ts';
import { temporaryFolder } from '../support/folder.ts';
import { html, sampleLesson, samplePoints } from '../support/sample-lesson.ts';
import { htmlOf, partsOf, printed, printedCourse, wordsIn, wordsOn } from './support.ts';

const worksheet = printed(sampleLesson, 'worksheet-docx');
const key = printed(sampleLesson, 'key-docx');
const body = partsOf(worksheet)['word/document.xml']!;

const documentOf = async (text: string): Promise<string> =>
  partsOf(printed((await read(text)).lesson, 'worksheet-docx'))['word/document.xml']!;

describe('a Word document', () => {
  it('is sound, and leads to nothing that isn’t in it', async () => {
    const folder = await temporaryFolder();
    for (const [name, made] of Object.entries({ worksheet, key })) {
      const path = join(folder, `${name}.docx`);
      await writePackage(made, path);
      expect(await checkDocx(path)).toEqual([]);
    }
  });

  it('has the same bytes each time', async () => {
    const folder = await temporaryFolder();
    const hashes = await Promise.all(
      ['a', 'b'].map(
        async (name) =>
          (await writePackage(printed({ ...sampleLesson }, 'key-docx'), join(folder, name))).sha256,
      ),
    );
    expect(hashes[0]).toBe(hashes[1]);
    expect(JSON.stringify(partsOf(key))).not.toMatch(/\d{4}-\d\d-\d\dT/);
  });

  it('says whose it is on each page, and which page that is', () => {
    const parts = partsOf(worksheet);
    expect(wordsIn(parts['word/header.xml']!)).toBe(`Nom : Classe : Date : _______/ ${samplePoints} points`);
    expect(parts['word/header.xml']!.match(/w:leader="underscore"/g)).toHaveLength(3);
    expect(parts['word/footer.xml']).toContain(' PAGE ');
    expect(wordsIn(partsOf(key)['word/header.xml']!)).toBe('');
  });

  it('has headings, lists and tables of Word’s own', () => {
    expect(body).toMatch(/<w:pStyle w:val="Heading1"\/>.{0,80}?<w:r><w:t[^>]*>La rivière et le moulin</);
    expect(body).toMatch(/<w:pStyle w:val="Heading3"\/>/);
    expect(body).toContain('<w:numId w:val="1"/>');
    expect(body).toContain('<w:ilvl w:val="1"/><w:numId w:val="1"/>');
    expect(body).toMatch(/<w:tblHeader\/>/);
  });

  it('counts each ordered list from its own start', async () => {
    const xml = partsOf(
      printed((await read('# Ice\n\n1. one\n2. two\n\nText.\n\n5. five\n6. six\n')).lesson, 'worksheet-docx'),
    );
    expect(
      [...xml['word/numbering.xml']!.matchAll(/<w:startOverride w:val="(\d)"/g)].map(([, start]) => start),
    ).toEqual(['1', '5']);
    expect(new Set(xml['word/document.xml']!.match(/<w:numId w:val="\d"/g)).size).toBe(2);
  });

  it('says in which language it is, and describes its pictures', () => {
    expect(partsOf(worksheet)['word/styles.xml']).toContain('<w:lang w:val="fr"');
    expect(body).toContain('descr="Une rivière entre deux collines"');
    // A drawing, and what programs show that know none.
    expect(body).toMatch(/<a:blip r:embed="rId\d+"><a:extLst>.*?<asvg:svgBlip r:embed="rId\d+"\/>/);
    expect(worksheet.entries.map(({ path }) => path)).toContain('word/media/blank.png');
  });

  it('tells the same words as the page', () => {
    for (const target of ['worksheet', 'key'] as const) {
      const letters = (text: string): string =>
        text.replace(/[^\p{L}\p{N}]+/gu, '').replace(`NomClasseDate${samplePoints}points`, '');
      const page = htmlOf(printed(sampleLesson, target)).replace(
        /<span class="math-(?:inline|block wide)">[\s\S]*?<\/span><\/span>/g,
        '',
      );
      const document = partsOf(printed(sampleLesson, `${target}-docx`))['word/document.xml']!.replace(
        /<m:oMath>.*?<\/m:oMath>/g,
        '',
      );
      expect(letters(wordsIn(document))).toBe(letters(wordsOn(page)));
    }
  });

  it('has boxes, letters, lines and frames to answer in', () => {
    const words = wordsIn(body);
    expect(words).toContain('○ A De la chute de l’eau');
    expect(words).toContain('☐ A La tannerie');
    expect(words).not.toMatch(/[☒◉]/);
    expect(body.match(/<w:pStyle w:val="AnswerLine"\/>/g)!.length).toBeGreaterThan(6);
    expect(wordsIn(partsOf(key)['word/document.xml']!)).toContain('☒ A La tannerie');
  });

  it('spans cells as the lesson’s tables do', async () => {
    const xml = await documentOf(
      '# Ice\n\n<table><tr><td rowspan="2">a</td><td colspan="2">b</td></tr><tr><td>c</td><td>d</td></tr></table>\n',
    );
    expect(xml.match(/<w:gridCol /g)).toHaveLength(3);
    expect(xml).toContain('<w:gridSpan w:val="2"/>');
    expect(xml).toContain('<w:vMerge w:val="restart"/>');
    expect(xml.match(/<w:vMerge\/>/g)).toHaveLength(1);
  });

  it('keeps a table’s head with the row below it, which may be cut: else LibreOffice loses rows at a page’s end', () => {
    const grid = partsOf(key)
      ['word/document.xml']!.match(/<w:tbl>(?:(?!<w:tbl>).)*<w:tblHeader\/>.*?<\/w:tbl>/g)!
      .at(-1)!;
    const [head, ...rows] = grid.match(/<w:tr>.*?<\/w:tr>/g)!;
    expect(wordsIn(head!)).toBe('Nº\nQuestion\nPoints\nObtenus');
    expect(head!.match(/<w:keepNext\/>/g)).toHaveLength(4);
    expect(rows.join('')).not.toContain('<w:keepNext/>');
    const mayBeCut = rows.map((row) => !row.includes('<w:cantSplit/>'));
    expect(mayBeCut).toEqual([true, ...rows.slice(1).map(() => false)]);
  });

  it('leads to places in it, and to addresses that are some', async () => {
    const xml = await documentOf(
      '# Ice\n\n[below](#melting) [there](https://example.org/a?b=1&c=2)\n\n## Melting\n\nText.\n',
    );
    const anchor = /<w:hyperlink w:anchor="(\w+)">/.exec(xml)?.[1];
    expect(xml).toMatch(new RegExp(`<w:bookmarkStart w:id="\\d+" w:name="${anchor}"/>`));
    expect(xml).toMatch(/<w:hyperlink r:id="rId\d+">/);
  });

  it('names a picture that Word doesn’t show, and has its words', () => {
    const asset = {
      ...sampleLesson.assets[0]!,
      path: 'media/lac.webp',
      source: 'lac.webp',
      type: 'image/webp',
      sha256: 'f',
    };
    const lesson = {
      ...sampleLesson,
      assets: [asset],
      questions: [],
      body: html('<p><img src="asset:media/lac.webp" alt="Un lac"></p>'),
    };
    const made = printed(lesson, 'worksheet-docx');
    expect(made.diagnostics.map(({ rule, params }) => [rule, params])).toEqual([
      ['docx-picture', { picture: 'lac.webp', type: 'image/webp' }],
    ]);
    expect(wordsIn(partsOf(made)['word/document.xml']!)).toContain('[Un lac]');
  });

  it('takes any words', () => {
    const evil = 'a\u0001b\ud800c </w:t> ]]> & "\u2028𝄞';
    const hostile = { ...html('<p>x</p>'), children: [{ type: 'text' as const, value: evil }] };
    const lesson = {
      ...sampleLesson,
      title: evil,
      questions: sampleLesson.questions.map((one) => mapContents(one, () => hostile)),
    };
    const xml = partsOf(printed(lesson, 'key-docx'))['word/document.xml']!;
    expect(wordsIn(xml)).toContain('abc </w:t> ]]> & "\u2028𝄞');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what must not be there.
    expect(xml).not.toMatch(/\u0001|\ud800(?![\udc00-\udfff])/);
  });

  it('grows with the lesson and no faster', () => {
    const long = (times: number) => ({
      ...sampleLesson,
      id: 'book',
      lessons: Array.from({ length: times }, (_, index) => ({
        ...sampleLesson,
        id: `l${index}`,
        body: { ...sampleLesson.body },
      })),
    });
    const size = (times: number): number =>
      partsOf(printedCourse(long(times), 'key-docx'))['word/document.xml']!.length;
    expect(size(40) / size(10)).toBeLessThan(4.1);
  });
});

describe('formulas', () => {
  const math = (inner: string): string =>
    officeMath(`<math><semantics><mrow>${inner}</mrow><annotation>x</annotation></semantics></math>`, false)
      .replace(/<w:rPr>.*?<\/w:rPr>/g, '')
      .replace(/ xml:space="preserve"/g, '')
      .replace(/^<m:oMath>|<\/m:oMath>$/g, '');
  const r = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`;

  it.each([
    [
      'a fraction',
      '<mfrac><mn>1</mn><mi>n</mi></mfrac>',
      `<m:f><m:num>${r('1')}</m:num><m:den>${r('n')}</m:den></m:f>`,
    ],
    [
      'a power',
      '<msup><mi>x</mi><mn>2</mn></msup>',
      `<m:sSup><m:e>${r('x')}</m:e><m:sup>${r('2')}</m:sup></m:sSup>`,
    ],
    [
      'a root',
      '<msqrt><mi>x</mi></msqrt>',
      `<m:rad><m:radPr><m:degHide m:val="1"/></m:radPr><m:deg/><m:e>${r('x')}</m:e></m:rad>`,
    ],
    [
      'a sum with what is summed',
      '<munderover><mo>∑</mo><mi>i</mi><mi>n</mi></munderover><mi>i</mi>',
      `<m:nary><m:naryPr><m:chr m:val="∑"/><m:limLoc m:val="undOvr"/></m:naryPr><m:sub>${r('i')}</m:sub><m:sup>${r('n')}</m:sup><m:e>${r('i')}</m:e></m:nary>`,
    ],
    [
      'brackets that grow',
      '<mrow><mo fence="true">(</mo><mi>x</mi><mo fence="true">)</mo></mrow>',
      `<m:d><m:dPr><m:begChr m:val="("/><m:endChr m:val=")"/></m:dPr><m:e>${r('x')}</m:e></m:d>`,
    ],
    [
      'an arrow above',
      '<mover accent="true"><mi>v</mi><mo>→</mo></mover>',
      `<m:acc><m:accPr><m:chr m:val="\u20d7"/></m:accPr><m:e>${r('v')}</m:e></m:acc>`,
    ],
    ['words', '<mtext>si a &lt; b</mtext>', '<m:r><m:rPr><m:nor/></m:rPr><m:t>si a &lt; b</m:t></m:r>'],
    ['the name of a function', '<mi>sin</mi>', '<m:r><m:rPr><m:sty m:val="p"/></m:rPr><m:t>sin</m:t></m:r>'],
  ])('%s', (_name, mathml, expected) => {
    expect(math(mathml)).toBe(expected);
  });

  it('become Word’s own from TeX, and stay TeX where they can’t be read, which is told', async () => {
    const { lesson } = await read('# Ice\n\n$$\\frac{a}{\\sqrt{b}}$$\n\nand $\\frac{$\n');
    const made = printed(lesson, 'worksheet-docx');
    const xml = partsOf(made)['word/document.xml']!;
    expect(xml).toMatch(/<m:oMathPara><m:oMath><m:f>.*<m:rad>/);
    expect(xml).toContain('\\frac{');
    expect(made.diagnostics.map(({ rule, line }) => [rule, line])).toEqual([['math-broken', 5]]);
  });
});

const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);
const pdftotext = spawnSync('pdftotext', ['-v']).status === 0;
if (!office || !pdftotext)
  console.warn('no LibreOffice with pdftotext found: Word documents are opened by nothing else');

describe.skipIf(!office || !pdftotext)('LibreOffice', () => {
  let pages: Readonly<Record<string, string>> = {};
  beforeAll(async () => {
    const folder = await temporaryFolder();
    const entries = await Promise.all(
      Object.entries({ worksheet, key }).map(async ([name, made]) => {
        const path = join(folder, `${name}.docx`);
        await writePackage(made, path);
        return [name, path] as const;
      }),
    );
    const profile = mkdtempSync(join(folder, 'office-'));
    execFileSync(
      office!,
      [
        `-env:UserInstallation=file://${profile}`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        ...entries.map(([, path]) => path),
      ],
      { stdio: 'ignore' },
    );
    pages = Object.fromEntries(
      entries.map(([name, path]) => [
        name,
        execFileSync('pdftotext', ['-layout', path.replace(/docx$/, 'pdf'), '-'], { encoding: 'utf8' }),
      ]),
    );
  }, 300_000);

  const squeezed = (text = ''): string => text.replace(/\s+/g, ' ');

  it('opens the worksheet with its words, boxes and lines, on numbered pages', () => {
    const text = squeezed(pages.worksheet);
    for (const words of [
      'La rivière et le moulin',
      'A De la chute de l’eau',
      '○',
      '☐',
      '____',
      'm/s',
      'Vocabulaire',
    ])
      expect(text).toContain(words);
    expect(text).toMatch(/La rivière et le moulin 1 ?\/ ?\d/);
    expect(text).toContain('Nom :');
  });

  it('opens the key with its answers and its grid', () => {
    const text = squeezed(pages.key);
    for (const words of [
      '☒',
      'A La tannerie',
      'L’eau creuse la rive extérieure',
      'Indice 2 sur 2',
      `Total ${samplePoints}`,
    ])
      expect(text).toContain(words);
  });
});
