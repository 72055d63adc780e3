/** Sheets in Word that set apart what they ask, and answer it in plain words right below. */
import { describe, expect, test } from 'vitest';
import { plainText } from '../../../src/lesson/index.ts';
import { bold, docx, highlighted, item, LISTS, p } from '../../support/docx.ts';
import { pageUnfolded } from './sheet.ts';
import { readFile } from './support.ts';

const ASKED = [
  ['Explique la diferencia entre nieve y granizo', 'La nieve cae despacio, el granizo no.'],
  ['Qué es un glaciar', 'Un río de hielo que avanza muy despacio.'],
  ['Por qué flota el hielo en el agua', 'Pesa menos que el agua del mismo volumen.'],
  ['Cuándo se forma la escarcha', ''],
  ['Qué hace el viento con la arena', 'La lleva de un lado a otro de la duna.'],
  ['Cómo crece un río', 'Recibe el agua de muchos arroyos.'],
] as const;

async function read(body: string, name = 'Evaluación.docx') {
  const { lesson } = await readFile(name, docx(body, { numbering: LISTS }));
  return {
    page: pageUnfolded(lesson),
    questions: lesson.questions.map(({ kind, prompt, feedback }) => [
      kind,
      plainText(prompt)
        .trim()
        .replace(/^\d+[.)] /, ''),
      feedback ? plainText(feedback).trim() : '',
    ]),
  };
}

const FORM = p('ALUMNO: ____________________________');
const asTold = (asked: readonly (readonly [string, string])[]) =>
  asked.map(([stem, answer]) => ['open', stem, answer]);

describe('what is asked is set apart, and ends in no sign', () => {
  test.each([
    ['under a marker', highlighted],
    ['in bold', bold],
  ])('%s', async (_, mark) => {
    const told = ASKED.filter(([, answer]) => answer);
    const list = told.map(([stem, answer]) => item(2, 0, mark(stem)) + p(answer)).join('');
    const { questions, page } = await read(FORM + list);
    expect(questions).toEqual(asTold(told));
    expect(page).toContain('ALUMNO');
  });

  test('one of them has no answer', async () => {
    const list = ASKED.map(
      ([stem, answer], at) => p(highlighted(`${at + 1}. ${stem}`)) + (answer && p(answer)),
    );
    const { questions, page } = await read(FORM + list.join(''));
    expect(questions.filter(([, , answer]) => answer)).toEqual(asTold(ASKED.filter(([, answer]) => answer)));
    expect(page).not.toMatch(/despacio|arroyos|duna/);
  });
});

describe('three questions', () => {
  const three = ASKED.slice(0, 3);
  const list = three.map(([stem, answer], at) => p(`${at + 1}. ¿${stem}?`) + p(answer)).join('');

  test('are all that a sheet asks', async () => {
    for (const name of ['Quiz 3.docx', 'Quiz2-Sec-4.docx', 'Cuestionario.docx']) {
      const { questions } = await read(list, name);
      expect(questions).toEqual(asTold(three.map(([stem, answer]) => [`¿${stem}?`, answer])));
    }
  });

  test('are no habit of any other document', async () => {
    expect((await read(list, 'apuntes.docx')).questions).toEqual([]);
  });
});

test('lettered lines below a request answer it where words answer the others', async () => {
  const rows = [
    ['What is hail?', ['Frozen rain that falls from clouds.']],
    ['List three things that float.', ['   a. Ice does.', '   b. Wood does.', '   c. Cork does, too.']],
    ['Why is snow white?', ['It scatters light of all colours.']],
    ['What is dew?', ['Water that the night leaves on grass.']],
    ['How does a river grow?', ['It gathers brooks on its way.']],
  ] as const;
  const { questions, page } = await read(
    rows.map(([stem, lines], at) => p(`${at + 1}. ${stem}`) + lines.map((one) => p(one)).join('')).join(''),
    'weather.docx',
  );
  expect(questions.map(([kind, stem]) => [kind, stem])).toEqual(rows.map(([stem]) => ['open', stem]));
  expect(questions[1]![2]).toMatch(/Ice does.*Wood does.*Cork does/s);
  expect(page).not.toContain('Cork');
});
