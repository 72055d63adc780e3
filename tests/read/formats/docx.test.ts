import { describe, expect, test } from 'vitest';
import { docxToMarkdown } from '../../../src/read/syntax/formats/docx/docx.ts';
import { bold, type DocxParts, docx, item, LISTS, p, run, styled, table } from '../../support/docx.ts';
import { png } from '../../support/memory-files.ts';

const convert = (body: string, parts?: DocxParts) =>
  docxToMarkdown(docx(body, parts), 'unit/sheet.docx', 'en');
const markdown = (body: string, parts?: DocxParts): string => convert(body, parts).markdown;
const style = (id: string, name: string, inner = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`;
const math = (inner: string): string => markdown(p(`<m:oMath>${inner}</m:oMath>`)).trim();
const r = (words: string, properties = ''): string => `<m:r>${properties}<m:t>${words}</m:t></m:r>`;
const e = (inner: string): string => `<m:e>${inner}</m:e>`;

describe('a document’s structure', () => {
  test.each([
    ['a bold line at the top', p(bold('Tides of the North Sea')) + p('Words.'), 'Tides of the North Sea'],
    ['but none that is a sentence', p(bold('Read the text below.')) + p('Words.'), undefined],
    ['nor where headings follow', p(bold('Tides of the North Sea')) + styled('H1', 'One'), undefined],
    ['nor where the next line is in bold, too', p(bold('Tides')) + p(bold('More of them')), undefined],
    ['nor an exercise', p(bold('Exercise 1')) + p('Words.'), undefined],
  ])('%s names the lesson, where nothing else does', (_what, body, title) => {
    expect(convert(body, { styles: style('H1', 'heading 1') }).title).toBe(title);
  });

  test('headings are known by styles in any language, by what these are based on, and by outline levels', () => {
    const styles =
      style('Heading1', 'heading 1') +
      style('berschrift2', 'Überschrift 2') +
      style('Titre3', 'Titre 3') +
      style('Mine', 'Chapter of mine', '<w:basedOn w:val="Heading1"/>') +
      style('Level', 'Other', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>');
    const body =
      styled('Heading1', 'One') +
      styled('berschrift2', 'Two') +
      styled('Titre3', 'Three') +
      styled('Mine', 'Four') +
      styled('Level', 'Five') +
      p('<w:pPr><w:outlineLvl w:val="0"/></w:pPr>', bold('Six'));
    expect(markdown(body, { styles })).toBe('# One\n\n## Two\n\n### Three\n\n# Four\n\n## Five\n\n# Six\n');
  });

  test('outline levels that most paragraphs have, as pages of the web leave them, make no headings', () => {
    const level = '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>';
    const lines = Array.from({ length: 12 }, (_, i) => `Line ${i}.`);
    const pasted = lines.map((line) => p(level + run(line))).join('');
    expect(markdown(pasted)).not.toContain('#');
    expect(markdown(p(level + run('Tides')) + lines.map((line) => p(run(line))).join(''))).toContain(
      '# Tides',
    );
  });

  test('the first title names the lesson', () => {
    const { title, markdown } = convert(styled('T', 'Tides') + p('Words.'), { styles: style('T', 'Titel') });
    expect([title, markdown]).toEqual(['Tides', 'Words.\n']);
  });

  test('a table without rows, or whose rows have no cells, shows nothing', () => {
    const empty = '<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="9029"/></w:tblGrid></w:tbl>';
    expect(markdown(p('One.') + empty + p('Two.'))).toBe('One.\n\nTwo.\n');
    expect(markdown(empty.replace('</w:tbl>', '<w:tr/><w:tr/></w:tbl>') + p('Two.'))).toBe('Two.\n');
    expect(markdown(p('One.') + table([empty + p('')]))).toContain('One.');
  });

  test('lists are nested, count on behind an interruption, and keep letters as words', () => {
    const body =
      item(1, 0, 'one') +
      item(1, 1, 'deeper') +
      item(1, 0, 'two') +
      p('Between.') +
      item(2, 0, 'first') +
      item(2, 0, 'second') +
      p('Between.') +
      item(2, 0, 'third') +
      item(2, 0, 'fourth');
    expect(markdown(body, { numbering: LISTS })).toBe(
      '- one\n  - deeper\n- two\n\nBetween.\n\n1. first\n2. second\n\nBetween.\n\n3. third\n4. fourth\n',
    );
  });

  test('a number by itself labels its paragraph, and so do words', () => {
    const body = item(2, 0, 'How?') + p('Like this.') + item(4, 0, 'Count.') + p('Words.');
    expect(markdown(body, { numbering: LISTS })).toBe(
      '1\\. How?\n\nLike this.\n\nExercise 1: Count.\n\nWords.\n',
    );
  });

  test('tables of plain cells are Markdown’s, others HTML with Markdown in their cells', () => {
    expect(markdown(table(['Sea', 'Depth'], ['North', '94 m']))).toBe(
      '| Sea | Depth |\n| - | - |\n| North | 94 m |\n',
    );
    const merged =
      '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>Both *</w:t></w:r></w:p></w:tc></w:tr>' +
      '<w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr>' +
      '<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>';
    expect(markdown(merged)).toBe(
      '<table>\n<tr>\n<td colspan="2">\n\nBoth \\*\n\n</td>\n</tr>\n<tr>\n<td rowspan="2"></td>\n<td></td>\n</tr>\n<tr>\n<td></td>\n</tr>\n</table>\n',
    );
  });

  test('words keep their looks; spaces stand outside, and what a program cut is one again', () => {
    const body =
      p(
        bold('bo'),
        bold('ld '),
        run('italic', '<w:i/>'),
        ' H',
        run('2', '<w:vertAlign w:val="subscript"/>'),
        'O ',
      ) +
      p(
        run('struck', '<w:strike/>'),
        ' ',
        run('code()', '<w:rFonts w:ascii="Courier New"/>'),
        ' plain words around it',
      );
    expect(markdown(body)).toBe(
      '**bold** *italic* H<sub>2</sub>O\n\n~~struck~~ `code()` plain words around it\n',
    );
  });

  test('what Markdown or MyST would take for its own is escaped', () => {
    const lines = [
      '1. May was warm',
      '* star',
      '# not a heading',
      'a {role} and $5 or $6',
      '&lt;b&gt; [x]',
      ':::{note}',
      '% no comment',
      '(a)=',
      '+++',
    ];
    expect(markdown(lines.map((one) => p(one)).join(''))).toBe(
      '1\\. May was warm\n\n\\* star\n\n\\# not a heading\n\na \\{role} and \\$5 or \\$6\n\n\\<b> \\[x]\n\n\\:::\\{note}\n\n\\% no comment\n\n(a)\\=\n\n\\+++\n',
    );
  });

  test('a space in a font for code, or in a link, is a space', () => {
    const mono = '<w:rFonts w:ascii="Courier New"/>';
    const link = `<w:hyperlink r:id="L">${run(' ')}</w:hyperlink>`;
    expect(
      markdown(p('a', run(' ', mono), 'b', run('\u00a0', mono), link, 'c'), {
        links: { L: 'https://a.org' },
      }),
    ).toBe('a b\u00a0 c\n');
  });

  test('pictures come with their alternative texts, links and notes with what they lead to', () => {
    const picture =
      '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="A tide gauge"/><a:graphic><a:blip r:embed="rId-tide.png"/></a:graphic></wp:inline></w:drawing></w:r>';
    const link = `<w:hyperlink r:id="l1">${run('the tables')}</w:hyperlink>`;
    const { markdown, media } = convert(
      p(picture) + p('See ', link, '<w:r><w:footnoteReference w:id="2"/></w:r>', '.'),
      {
        media: { 'tide.png': png(1) },
        links: { l1: 'https://example.org/tides' },
        footnotes: `<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote><w:footnote w:id="2">${p('Of last year.')}</w:footnote>`,
      },
    );
    expect(markdown).toBe(
      '![A tide gauge](sheet.docx/tide.png)\n\nSee [the tables](https://example.org/tides)[^1].\n\n[^1]: Of last year.\n',
    );
    expect(media).toEqual([{ path: 'sheet.docx/tide.png', type: 'image/png', bytes: png(1) }]);
  });

  test('insertions are taken, deletions dropped, comments left out, and all of it is named', () => {
    const body = p(
      'Tides ',
      `<w:ins w:id="1">${run('rise')}</w:ins><w:del w:id="2"><w:r><w:delText>fall</w:delText></w:r></w:del>`,
      '<w:r><w:commentReference w:id="1"/></w:r>',
    );
    const { markdown, diagnostics } = convert(body);
    expect(markdown).toBe('Tides rise\n');
    expect(diagnostics).toMatchObject([
      { rule: 'docx-comments', params: { count: 1 } },
      { rule: 'docx-changes', params: { insertions: 1, deletions: 1 } },
    ]);
  });

  test('text boxes follow their paragraph, once; charts are named', () => {
    const box = `<w:txbxContent>${p('In the box.')}</w:txbxContent>`;
    const body =
      p(
        'Beside.',
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor>${box}</wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape>${box}</v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      ) + p('<w:r><w:drawing><wp:inline><wp:docPr name="Chart 1"/><c:chart/></wp:inline></w:drawing></w:r>');
    const { markdown, diagnostics } = convert(body);
    expect(markdown).toBe('Beside.\n\nIn the box.\n');
    expect(diagnostics).toMatchObject([{ rule: 'docx-object', line: 3, params: { name: 'Chart 1' } }]);
  });

  test('code and quotations that bear a number of a list keep it, and end', () => {
    const styles = style('Code', 'HTML Preformatted') + style('Quote', 'Quote');
    const numbered = (id: string, words: string) =>
      p(
        `<w:pPr><w:pStyle w:val="${id}"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr>`,
        words,
      );
    const body = numbered('Code', 'a = 1') + p('Between.') + numbered('Quote', 'It floats.');
    expect(markdown(body, { styles, numbering: LISTS })).toBe(
      '```\n1. a = 1\n```\n\nBetween.\n\n2\\. It floats.\n',
    );
  });

  test('paragraphs in a font for code are code; a document typed in it is none', () => {
    const typed = (words: string) => p(run(words, '<w:rFonts w:ascii="Consolas"/>'));
    const words = p('What does this print, and why does it print nothing else at all?');
    expect(markdown(words + typed('for i in x:') + typed('  print(i)'))).toContain(
      '```\nfor i in x:\n  print(i)\n```',
    );
    expect(markdown(typed('All of it.') + typed('Really.'))).toBe('All of it.\n\nReally.\n');
  });

  test('each line of the Markdown knows its paragraph', () => {
    const { markdown, lines } = convert(p('One.') + p('') + item(1, 0, 'a') + item(1, 0, 'b'), {
      numbering: LISTS,
    });
    const places = markdown.split('\n').map((line, at) => [line, lines[at]?.line]);
    expect(places.filter(([line]) => line !== '')).toEqual([
      ['One.', 1],
      ['- a', 3],
      ['- b', 4],
    ]);
  });
});

describe('formulas become TeX', () => {
  test.each([
    ['a fraction', `<m:f><m:num>${r('a')}</m:num><m:den>${r('2')}</m:den></m:f>`, '\\frac{a}{2}'],
    ['a power', `<m:sSup>${e(r('x'))}<m:sup>${r('2')}</m:sup></m:sSup>${r('+1')}`, 'x^{2}+1'],
    ['an index', `<m:sSub>${e(r('H'))}<m:sub>${r('2')}</m:sub></m:sSub>${r('O')}`, 'H_{2}O'],
    [
      'a root',
      `<m:rad><m:deg>${r('3')}</m:deg>${e(r('x'))}</m:rad><m:rad><m:radPr><m:degHide m:val="1"/></m:radPr><m:deg/>${e(r('2'))}</m:rad>`,
      '\\sqrt[3]{x}\\sqrt{2}',
    ],
    [
      'a sum',
      `<m:nary><m:naryPr><m:chr m:val="∑"/><m:subHide m:val="off"/><m:supHide m:val="0"/></m:naryPr><m:sub>${r('i=1')}</m:sub><m:sup>${r('n')}</m:sup>${e(r('i'))}</m:nary>`,
      '\\sum_{i=1}^{n} i',
    ],
    [
      'a matrix in brackets',
      `<m:d><m:dPr><m:begChr m:val="["/><m:endChr m:val="]"/></m:dPr>${e(`<m:m><m:mr>${e(r('1'))}${e(r('0'))}</m:mr><m:mr>${e(r('0'))}${e(r('1'))}</m:mr></m:m>`)}</m:d>`,
      '\\begin{bmatrix}1 & 0 \\\\ 0 & 1\\end{bmatrix}',
    ],
    [
      'cases',
      `<m:d><m:dPr><m:begChr m:val="{"/><m:endChr m:val=""/></m:dPr>${e(`<m:eqArr>${e(r('1'))}${e(r('2'))}</m:eqArr>`)}</m:d>`,
      '\\begin{cases}1 \\\\ 2\\end{cases}',
    ],
    ['a function', `<m:func><m:fName>${r('sin')}</m:fName>${e(r('α'))}</m:func>`, '\\sin\\alpha'],
    [
      'a limit',
      `<m:func><m:fName><m:limLow>${e(r('lim', '<m:rPr><m:sty m:val="p"/></m:rPr>'))}<m:lim>${r('x→0')}</m:lim></m:limLow></m:fName>${e(r('x'))}</m:func>`,
      '\\lim_{x\\to0} x',
    ],
    ['an accent', `<m:acc><m:accPr><m:chr m:val="⃗"/></m:accPr>${e(r('v'))}</m:acc>`, '\\vec{v}'],
    ['signs and letters', r('𝑥≤π·5%'), 'x\\le\\pi\\cdot5\\%'],
    ['words', r('si é', '<m:rPr><m:nor/></m:rPr>'), '\\text{si é}'],
  ])('%s', (_, omml, tex) => {
    expect(math(omml)).toBe(`$${tex}$`);
  });

  test('one that stands by itself is displayed', () => {
    expect(markdown(p(`<m:oMathPara><m:oMath>${r('x=1')}</m:oMath></m:oMathPara>`))).toBe('$$\nx=1\n$$\n');
  });
});

describe('what can’t be read is one sentence', () => {
  const fault = (bytes: Uint8Array) => {
    const { markdown, diagnostics } = docxToMarkdown(bytes, 'sheet.docx');
    expect(markdown).toBe('');
    return diagnostics.map(({ rule, severity, params }) => [rule, severity, params]);
  };
  const ole = (words: string) =>
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...[...words].flatMap((one) => [one.charCodeAt(0), 0])]);

  test('an old document, one with a password, a torn one, another kind of archive', () => {
    const whole = docx(p('Words.'));
    const faults: readonly (readonly [string, Uint8Array])[] = [
      ['old', ole('WordDocument')],
      ['old', new TextEncoder().encode('{\\rtf1 words}')],
      ['locked', ole('EncryptedPackage')],
      ['broken', whole.subarray(0, whole.length - 40)],
      ['broken', new TextEncoder().encode('words')],
      ['broken', new Uint8Array()],
      ['broken', docx('<w:p>')],
      ['other', docx('', { files: { '_rels/.rels': '<Relationships/>', 'word/document.xml': '<x/>' } })],
    ];
    for (const [name, bytes] of faults) {
      expect(fault(bytes), name).toEqual([['docx-unreadable', 'error', { fault: name }]]);
    }
  });

  test('a bomb isn’t unpacked, and what is nested without an end isn’t walked', () => {
    const spaces = ' '.repeat(60 * 2 ** 20);
    expect(fault(docx(p('Words.'), { files: { 'word/other.xml': spaces } }))).toEqual([
      ['docx-unreadable', 'error', { fault: 'large' }],
    ]);
    const deep = '<w:sdt><w:sdtContent>'.repeat(5000) + '</w:sdtContent></w:sdt>'.repeat(5000);
    expect(fault(docx(deep))).toEqual([['docx-unreadable', 'error', { fault: 'broken' }]]);
  });

  test('an entity is none', () => {
    const body = `<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/hostname"><!ENTITY y "yyyy">]>
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${p('&x;&y;')}</w:body></w:document>`;
    expect(fault(docx('', { files: { 'word/document.xml': body } }))).toEqual([
      ['docx-unreadable', 'error', { fault: 'broken' }],
    ]);
  });
});
