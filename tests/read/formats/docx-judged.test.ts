/** Statements that a sheet in Word judges behind them. */
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../../src/lesson/index.ts';
import { docx, item, LISTS, p, run } from '../../support/docx.ts';
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

const BREAK = '<w:r><w:br/></w:r>';

describe('statements judged behind an arrow', () => {
  test.each([
    ['→', 'False', 'True', 'correct answer: it floats'],
    ['->', 'Faux', 'Vrai', 'réponse correcte : elle flotte'],
    ['→', 'Falsch', 'Wahr', 'richtig: Eis schwimmt'],
  ])('%s %s, with what is right in brackets', async (arrow, no, yes, why) => {
    const { questions, page } = await read(
      item(2, 0, `Ice sinks in water. ${arrow} ${no} (${why}.)`) +
        item(2, 0, `Hail is frozen rain. ${arrow} ${yes}`) +
        item(2, 0, run(`Iron floats on water. ${arrow} ${no}`), BREAK, run(`(${why}.)`)),
    );
    expect(questions.map(([kind, stem]) => [kind, stem])).toEqual([
      ['true-false', 'Ice sinks in water.'],
      ['true-false', 'Hail is frozen rain.'],
      ['true-false', 'Iron floats on water.'],
    ]);
    expect(questions[0]?.at(-1)).toContain(why);
    expect(page).not.toContain(why);
    expect(page).not.toContain(arrow);
  });

  test('in a language that has no words here, where the sheet offers both', async () => {
    const { questions, page } = await read(
      item(2, 0, 'Oikein / Väärin: Jää uppoaa veteen. → Väärin (Oikea vastaus: se kelluu.)') +
        item(2, 0, 'Oikein / Väärin: Rae on jäätynyttä sadetta. → Oikein') +
        item(2, 0, 'Oikein / Väärin: Rauta kelluu vedessä. → Väärin'),
    );
    expect(questions.map(([kind, stem]) => [kind, stem])).toEqual([
      ['true-false', 'Jää uppoaa veteen.'],
      ['true-false', 'Rae on jäätynyttä sadetta.'],
      ['true-false', 'Rauta kelluu vedessä.'],
    ]);
    expect(questions[0]?.at(-1)).toContain('se kelluu');
    expect(page).not.toMatch(/→|se kelluu/);
  });

  test('menus and settings behind arrows are none', async () => {
    const { questions } = await read(
      p('In the main menu, choose File → Save') +
        p('In the main menu, choose Edit → Paste') +
        p('In the main menu, choose File → Save'),
    );
    expect(questions).toEqual([]);
  });
});
