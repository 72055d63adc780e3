/** Questions that a page holds as data, where those of one list are of many kinds. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from './support.ts';

/** A quiz of a Hugo page, as data. */
const quiz = (...items: readonly object[]): string =>
  `# Ice\n\n{{< quiz id="ice" >}}\n${JSON.stringify({ questions: items }, null, 2)}\n{{< /quiz >}}\n`;
const asked = async (text: string): Promise<readonly string[]> =>
  (await read(text)).lesson.questions.map(sketch);

const FLOATS = { type: 'mcq', question: 'What floats?', options: ['iron', 'ice'], answer: 1 };
const ASKED = 'single-choice What floats? [iron | ICE]';

describe('a quiz as data', () => {
  it.each([
    ['by places from none', [2, 0, 1]],
    ['by places from one', [3, 1, 2]],
    ['by words', ['hail', 'dew', 'fog']],
  ])('is put in order %s', async (_what, correctOrder) => {
    const order = { question: 'Order them by weight.', items: ['dew', 'fog', 'hail'], correctOrder };
    const { lesson } = await read(quiz(FLOATS, { ...order, explanation: 'Hail is heavy.' }));
    expect(lesson.questions.map(sketch)).toEqual([
      ASKED,
      'ordering Order them by weight. [hail < dew < fog] > Hail is heavy.',
    ]);
  });

  it('folds what nobody understands in it, and asks the rest', async () => {
    const map = {
      type: 'hotspot',
      question: 'Where is the ice?',
      zones: [['lake', 1]],
      answerZone: { x: 3 },
    };
    const { lesson, html, diagnostics } = await read(quiz(FLOATS, map));
    expect(lesson.questions.map(sketch)).toEqual([ASKED]);
    expect(html.replace(/<details>[\s\S]*<\/details>/, '')).not.toContain('answerZone');
    expect(html).toContain('answerZone');
    expect(diagnostics.map(({ rule }) => rule)).toContain('markup-unread');
  });

  it('is folded where nobody understands any of it', async () => {
    const { html } = await read(quiz({ ask: [1], answerZone: 3 }, { ask: [2], answerZone: 5 }));
    expect(html.replace(/<details>[\s\S]*<\/details>/, '')).not.toContain('answerZone');
  });

  it('shows the code that is to be completed', async () => {
    const code = { question: 'Complete it.', codeTemplate: 'melt(___)', answer: 'ice' };
    const also = { acceptedAnswers: ['ice', 'the ice'] };
    expect(await asked(quiz(code))).toEqual(['short-answer Complete it. melt(___) = ice']);
    expect(await asked(quiz({ ...code, ...also }))).toEqual([
      'short-answer Complete it. melt(___) = ice = the ice',
    ]);
  });

  it('counts options from none, whatever number is to be typed or chosen besides', async () => {
    const typed = { question: 'How warm is ice?', answer: '0' };
    const chosen = { question: 'How many sides has a flake?', options: ['4', '6', '2'], answer: '2' };
    expect((await asked(quiz(FLOATS, typed, chosen)))[0]).toBe(ASKED);
  });

  it('says what it says in two languages', async () => {
    const page = [
      '---',
      'quiz:',
      '  - q_en: What floats?',
      '    q_fr: Qu’est-ce qui flotte ?',
      '    options: [iron, ice]',
      '    answer: 1',
      '    explain_en: It is light.',
      '    explain_fr: Elle est légère.',
      '  - question_en: What sinks?',
      '    question_fr: Qu’est-ce qui coule ?',
      '    options_en: [iron, ice]',
      '    options_fr: [le fer, la glace]',
      '    answer: 0',
      '---',
      '',
      '# Ice',
      '',
    ].join('\n');
    expect(await asked(page)).toEqual([
      'single-choice What floats? Qu’est-ce qui flotte ? [iron | ICE] > It is light. Elle est légère.',
      'single-choice What sinks? Qu’est-ce qui coule ? [IRON / LE FER | ice / la glace]',
    ]);
  });

  it('has code in its words', async () => {
    const page =
      'import Quiz from "./Quiz";\n\n# Ice\n\n<Quiz questions={[\n  { question: "Is `melt(a)` or \'`b`\' right?", options: [`a`, "don\'t `b`"], answer: 0 },\n]} />\n';
    expect(await asked(page)).toEqual(["single-choice Is melt(a) or 'b' right? [A | don't b]"]);
  });
});
