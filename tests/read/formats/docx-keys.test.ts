/** Keys at the end of a sheet in Word, by its exercises. */
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../../src/lesson/index.ts';
import { docx, item, LISTS, p, run, styled } from '../../support/docx.ts';
import { readFile } from './support.ts';

const STYLES = [2, 3, 4]
  .map((n) => `<w:style w:type="paragraph" w:styleId="H${n}"><w:name w:val="heading ${n}"/></w:style>`)
  .join('');
/** Lists 12 to 15 count as list 2 does, each from 1 again. */
const NUMBERING =
  LISTS +
  [12, 13, 14, 15]
    .map(
      (id) =>
        `<w:num w:numId="${id}"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
    )
    .join('');

async function read(body: string) {
  const { lesson } = await readFile(
    'sheet.docx',
    docx(body, { numbering: NUMBERING, styles: STYLES, media: { 'sign.png': new Uint8Array([1]) } }),
  );
  const questions = lesson.questions.map((one) => {
    const options = 'options' in one ? one.options : [];
    const offers = options.map(({ content, correct }) => `${correct ? '+' : '-'} ${plainText(content)}`);
    const judged = 'answer' in one && typeof one.answer === 'boolean' ? [String(one.answer)] : [];
    const feedback = one.feedback ? [`> ${plainText(one.feedback).trim().replace(/\s+/g, ' ')}`] : [];
    const stem = plainText(one.prompt)
      .trim()
      .replace(/^\d+[.)] /, '');
    return [one.kind, stem, ...offers, ...judged, ...feedback];
  });
  const folds: string[] = [];
  visit(lesson.body, 'element', (node) => {
    if (node.tagName === 'details') folds.push(plainText(node));
  });
  return { questions, page: folds.reduce((all, fold) => all.replace(fold, ''), plainText(lesson.body)) };
}

const PARTS =
  styled('H3', 'Exercise 1: Complete') +
  item(12, 0, 'Ice ________ on water.') +
  item(12, 0, 'Iron ________ in water.') +
  item(12, 0, 'Snow ________ in spring.') +
  styled('H3', '2. Exercise 2: Say it in the past') +
  item(13, 0, 'Ice floats.') +
  item(13, 0, 'Iron sinks.') +
  styled('H3', 'Exercise 3: Your own words') +
  item(14, 0, 'A sentence on ice: ____________') +
  item(14, 0, 'A sentence on snow: ____________');

describe('a key by the exercises of its sheet', () => {
  test.each([
    ['titles in the key', (name: string) => p(run(`${name}:`, '<w:b/>'))],
    ['headings in the key', (name: string) => styled('H4', name)],
  ])('%s, lists numbered again', async (_, title) => {
    const { questions, page } = await read(
      PARTS +
        styled('H3', 'Answer Key:') +
        title('Exercise 1') +
        item(15, 0, 'is floating') +
        item(15, 0, 'is sinking') +
        item(15, 0, 'is melting') +
        title('Exercise 2') +
        item(12, 0, 'Ice has floated.') +
        item(12, 0, 'Iron has sunk.'),
    );
    expect(questions.slice(0, 5).map(([, stem, answer]) => [stem?.slice(0, 5), answer])).toEqual([
      ['Ice _', '> is floating'],
      ['Iron ', '> is sinking'],
      ['Snow ', '> is melting'],
      ['Ice f', '> Ice has floated.'],
      ['Iron ', '> Iron has sunk.'],
    ]);
    expect(page).not.toMatch(/is melting|has sunk/);
  });

  test('where all that is written bears one style of headings', async () => {
    const line = (list: number, words: string): string =>
      p(
        `<w:pPr><w:pStyle w:val="H4"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr></w:pPr>`,
        words,
      );
    const title = (words: string): string => styled('H3', words);
    const { questions, page } = await read(
      title('Exercise 1: Complete') +
        ['Ice', 'Hail', 'Snow', 'Rain', 'Frost']
          .map((one) => line(12, `${one} ________ the road.`))
          .join('') +
        title('Exercise 2: Say it in the past') +
        ['Ice', 'Hail', 'Snow', 'Rain', 'Frost'].map((one) => line(13, `${one} covers it.`)).join('') +
        title('Answer Key') +
        styled('H4', 'Exercise 1') +
        ['hides', 'hits', 'dims', 'wets', 'cracks'].map((one) => line(14, one)).join('') +
        styled('H4', 'Exercise 2') +
        ['Ice', 'Hail', 'Snow', 'Rain', 'Frost'].map((one) => line(15, `${one} has covered it.`)).join(''),
    );
    expect(questions).toHaveLength(10);
    expect(page).not.toMatch(/cracks|has covered/);
  });
});
