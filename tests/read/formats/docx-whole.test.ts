/** One sheet with everything that word processors offer: all of it is on the page, or is named. */
import { expect, test } from 'vitest';
import { plainText } from '../../../src/lesson/index.ts';
import { noCrossReferences, openFile } from '../../../src/read/index.ts';
import {
  bold,
  docx,
  hidden,
  highlighted,
  item,
  LISTS,
  p,
  red,
  run,
  styled,
  table,
} from '../../support/docx.ts';
import { memoryFiles, png } from '../../support/memory-files.ts';

const STYLES =
  '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style>';
const formula = (words: string): string =>
  `<m:oMath><m:f><m:num><m:r><m:t>${words}</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>`;
const note = (kind: 'footnote' | 'endnote', id: number): string =>
  `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
const noted = (kind: 'footnote' | 'endnote', id: number, words: string): string =>
  `<w:${kind} w:id="${id}">${p(words)}</w:${kind}>`;
const drawn = (inner: string, description: string): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="${description}" descr="${description}"/><a:graphic><a:graphicData>${inner}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
const cell = (properties: string, inner: string): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`;
const SPAN = '<w:gridSpan w:val="2"/>';

const BODY = [
  styled('H1', 'Floating'),
  p('Ice floats', note('footnote', 2), ' on water', note('endnote', 2), ', says ', formula('x'), '.'),
  styled('H2', 'What floats'),
  item(1, 0, 'wood'),
  item(1, 1, 'pine'),
  `<w:tbl><w:tr>${cell(SPAN, p('Both columns'))}</w:tr><w:tr>${cell('', p('left ', formula('y')))}${cell('', p('right'))}</w:tr></w:tbl>`,
  p(drawn('<a:blip r:embed="rId-ice.png"/>', 'A block of ice')),
  p('<w:hyperlink r:id="rId-link">', run('More about ice'), '</w:hyperlink>'),
  p('<w:r><w:br w:type="page"/></w:r>', 'On the next page'),
  p(
    '<w:ins w:id="1">',
    run('inserted'),
    '</w:ins>',
    '<w:del w:id="2"><w:r><w:delText>deleted</w:delText></w:r></w:del>',
  ),
  p('Remarked', '<w:r><w:commentReference w:id="0"/></w:r>'),
  p(
    '<w:r><w:pict><v:shape><v:textbox><w:txbxContent>',
    p('In a box'),
    '</w:txbxContent></v:textbox></v:shape></w:pict></w:r>',
  ),
  p(drawn('<dgm:relIds/>', 'A circle of steps')),
  p(drawn('<c:chart r:id="rId9"/>', 'Sales of ice')),
  p('1. Which one floats?'),
  item(3, 0, 'iron'),
  item(3, 0, highlighted('ice')),
  p('2. Why does it float?'),
  p(hidden('It is light.')),
  p('3. Where does it float?'),
  p(red('On the sea.')),
  p(bold('The end')),
].join('');

test('nothing of a sheet with everything is lost without a word', async () => {
  const bytes = docx(BODY, {
    styles: STYLES,
    numbering: LISTS,
    footnotes: noted('footnote', 2, 'Not all ice.'),
    endnotes: noted('endnote', 2, 'Nor all water.'),
    comments: `<w:comment w:id="0">${p('Too short?')}</w:comment>`,
    media: { 'ice.png': png() },
    links: { 'rId-link': 'https://example.org/ice' },
  });
  const { close } = await openFile({ path: 'sheet.docx', bytes }, memoryFiles({}), {
    description: { language: 'en' },
    settings: {},
  });
  const { lesson, diagnostics } = await close(noCrossReferences);
  const page = plainText(lesson!.body);
  for (const words of [
    'Ice floats',
    'Not all ice.',
    'Nor all water.',
    'wood',
    'pine',
    'Both columns',
    'right',
    'More about ice',
    'On the next page',
    'inserted',
    'Remarked',
    'In a box',
    'The end',
  ]) {
    expect(page).toContain(words);
  }
  expect(page).not.toMatch(/deleted|Too short|It is light|On the sea/);
  expect(lesson!.questions.map(({ kind }) => kind)).toEqual(['single-choice', 'open', 'open']);
  const rules = diagnostics.map(({ rule }) => rule);
  expect(rules).toEqual(expect.arrayContaining(['docx-comments', 'docx-changes', 'docx-key', 'docx-answer']));
  expect(rules.filter((rule) => rule === 'docx-object')).toHaveLength(2);
  expect(JSON.stringify(diagnostics)).toMatch(/A circle of steps.*Sales of ice/);
});

test('what stands in headers and footers, or in a file that is only referred to, is named', async () => {
  const named = async (header: string, body = '') => {
    const bytes = docx(p('Ice floats.') + body, { header });
    const { close } = await openFile({ path: 'sheet.docx', bytes }, memoryFiles({}), {
      description: { language: 'en' },
      settings: {},
    });
    const { diagnostics } = await close(noCrossReferences);
    return diagnostics
      .filter(({ rule }) => rule.startsWith('docx'))
      .map(({ rule, params }) => ({ rule, params }));
  };
  expect(await named(p('North Bay School') + table(['Class 7', 'Name:']))).toEqual([
    { rule: 'docx-margin', params: { words: 'North Bay School Class 7 Name:' } },
  ]);
  expect(await named(p('Page 3 of 12'))).toEqual([]);
  expect(await named(p('7'), '<w:altChunk r:id="rId9"/>')).toEqual([
    { rule: 'docx-object', params: { name: '' } },
  ]);
});
