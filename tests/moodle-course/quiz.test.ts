import { describe, expect, it } from 'vitest';
import { child, descendants, isMalformed, readXml } from '../../src/check/xml.ts';
import { content, defaultSettings, plainText, type Question } from '../../src/lesson/index.ts';
import { lessonOf, question } from '../moodle-quiz/support.ts';
import { html, sampleLesson } from '../support/sample-lesson.ts';
import { all, backupOf, fileRow, textAt } from './support.ts';

const ask = (id: string): Question => question('open', id, `<p>${id} ?</p>`, {});
const quizOf = async (lesson = sampleLesson) => {
  const files = await backupOf(lesson);
  return { files, quiz: textAt(files, /quiz\.xml$/), bank: textAt(files, 'questions.xml') };
};
/** The rows of a question's own type. */
const own = async (asked: Question): Promise<string> => {
  const { bank } = await quizOf(lessonOf([asked], { body: html('') }));
  return (/<(plugin_qtype_\w+)>[\s\S]*?<\/\1>/.exec(bank)?.[0] ?? '')
    .replace(/ id="\d+"/g, '')
    .replace(/\n\s*/g, '');
};

/** A point each; two for the two gaps of one, which Moodle counts whole. */
const POINTS = sampleLesson.questions.length + 1;

describe('the quiz of a course', () => {
  it('has every question in a slot of its own, and what is read before it too', async () => {
    const { quiz, bank } = await quizOf();
    expect(all(quiz, 'slot')).toEqual(['1', ...sampleLesson.questions.map((_, i) => String(i + 2))]);
    expect(all(bank, 'qtype').slice(0, 3)).toEqual(['description', 'essay', 'essay']);
  });

  it('keeps up to five questions and what is read before them on a page', async () => {
    const pages = sampleLesson.questions.map((_, i) => String(Math.floor(i / 5) + 1));
    expect(all((await quizOf()).quiz, 'page')).toEqual(['1', ...pages]);
    const asked = ['a', 'b', 'c'].map(ask);
    const contexts = ['a', 'c'].map((before) => ({ before, content: html('<p>Lisez.</p>'), line: 1 }));
    expect(all((await quizOf(lessonOf(asked, { contexts }))).quiz, 'page')).toEqual([...'11122']);
  });

  it('refers to its questions from its own context, which is their bank’s too', async () => {
    const { quiz, bank } = await quizOf();
    const context = /contextid="(\d+)"/.exec(quiz)?.[1];
    expect(new Set(all(quiz, 'usingcontextid'))).toEqual(new Set([context]));
    expect(new Set(all(bank, 'contextid'))).toEqual(new Set([context]));
    expect(all(bank, 'contextlevel')).toEqual(['70', '70']);
  });

  it('has the lesson’s category below the one category without parent', async () => {
    const { bank } = await quizOf();
    const names = [...bank.matchAll(/<question_category id="(\d+)">\s*<name>(.*?)<\/name>/g)];
    expect(names.map(([, , name]) => name)).toEqual(['top', 'La rivière et le moulin']);
    expect(all(bank.replace(/<questions>[\s\S]*?<\/questions>/g, ''), 'parent')).toEqual([
      '0',
      names[0]?.[1],
    ]);
  });

  it('shows answers after the attempt, never during it', async () => {
    const { quiz } = await quizOf();
    const during = [
      'reviewcorrectness',
      'reviewgeneralfeedback',
      'reviewspecificfeedback',
      'reviewrightanswer',
    ];
    for (const field of during) expect(Number(all(quiz, field)[0]) & 0x10000).toBe(0);
    expect(all(quiz, 'reviewgeneralfeedback')).toEqual([String(0x1110)]);
    expect(all(quiz, 'preferredbehaviour')).toEqual(['deferredfeedback']);
  });

  it('keeps the policies of the lesson: attempts, pass mark, answers that learners never see', async () => {
    const settings = { ...defaultSettings, attempts: 3, passMark: 60, answers: 'teacher' } as const;
    const { files, quiz } = await quizOf({ ...sampleLesson, settings });
    expect(all(quiz, 'attempts_number')).toEqual(['3']);
    expect(all(textAt(files, /quiz_\d+\/grades\.xml$/), 'gradepass')).toEqual([(0.6 * POINTS).toFixed(5)]);
    for (const field of ['reviewgeneralfeedback', 'reviewspecificfeedback', 'reviewrightanswer'])
      expect(all(quiz, field)).toEqual(['0']);
    expect(all((await quizOf()).quiz, 'attempts_number')).toEqual(['1']);
  });

  it('is graded by the points of its questions, in the gradebook from the start', async () => {
    const { files, quiz } = await quizOf();
    expect(all(quiz, 'sumgrades')).toEqual([POINTS.toFixed(5)]);
    expect(all(textAt(files, /quiz_\d+\/grades\.xml$/), 'grademax')).toEqual([POINTS.toFixed(5)]);
    const unpaid = await quizOf(lessonOf([{ ...ask('a'), points: 0 }]));
    expect(textAt(unpaid.files, /quiz_\d+\/grades\.xml$/)).not.toContain('<grade_item ');
  });

  it('has the picture of each field in that field’s area, under the question’s id', async () => {
    const { files, bank } = await quizOf();
    const id = /<question id="(\d+)">\s*<parent>0<\/parent>\s*<name>b\)/.exec(bank)?.[1];
    const rows = textAt(files, 'files.xml');
    expect(rows).toMatch(
      new RegExp(`<component>qtype_essay</component>\\s*<filearea>graderinfo</filearea>\\s*<itemid>${id}<`),
    );
    expect(rows).toMatch(
      new RegExp(`<component>question</component>\\s*<filearea>generalfeedback</filearea>\\s*<itemid>${id}<`),
    );
    expect(fileRow(files, 'riviere.svg').contenthash).toMatch(/^[0-9a-f]{40}$/);
  });
});

describe('each kind of question', () => {
  it('open: an essay with the model answer for graders', async () => {
    const essay = await own(
      question('open', 'q', '<p>?</p>', { minWords: 5, feedback: html('<p>A < B</p>') }),
    );
    expect(essay).toContain('<minwordlimit>5</minwordlimit><maxwordlimit>$@NULL@$</maxwordlimit>');
    expect(essay).toContain('<graderinfo>&lt;p&gt;A &amp;lt; B&lt;/p&gt;</graderinfo>');
  });

  it('choice: fractions as parts of one', async () => {
    const options = [true, true, true, false, false, false].map((correct, index) => ({
      id: 'abcdef'[index]!,
      content: html(`<p>${index}</p>`),
      correct,
    }));
    const row = await own(question('multiple-choice', 'q', '<p>?</p>', { options }));
    expect(all(row, 'fraction')).toEqual([
      '0.3333333',
      '0.3333333',
      '0.3333333',
      ...Array(3).fill('-0.3333333'),
    ]);
    expect(all(row, 'single')).toEqual(['0']);
  });

  it('true or false: answers by their ids', async () => {
    const { bank } = await quizOf(lessonOf([question('true-false', 'q', '<p>?</p>', { answer: false })]));
    const ids = [...bank.matchAll(/<answer id="(\d+)">/g)].map(([, id]) => id);
    expect([all(bank, 'trueanswer')[0], all(bank, 'falseanswer')[0]]).toEqual(ids);
    expect(all(bank, 'fraction')).toEqual(['0.0000000', '1.0000000']);
  });

  it('numerical: a tolerance an answer, a unit that isn’t marked', async () => {
    const accepted = [{ value: 2.5, tolerance: 0.05, fraction: 1 }];
    const row = await own(question('numerical', 'q', '<p>?</p>', { accepted, unit: 'm/s' }));
    expect(row).toContain('<unit>m/s</unit>');
    expect(row).toContain('<tolerance>0.05</tolerance>');
    expect(all(row, 'showunits')).toEqual(['0']);
  });

  it('ordering: the place of each item as its fraction', async () => {
    const items = ['a', 'b', 'c'].map((item) => html(`<p>${item}</p>`));
    expect(all(await own(question('ordering', 'q', '<p>?</p>', { items })), 'fraction')).toEqual([
      '1.0000000',
      '2.0000000',
      '3.0000000',
    ]);
  });

  it('gap-fill: a question a gap, in the order of their numbers in the text', async () => {
    const gap = (index: number): string => `<cartable-gap data-index="${index}"></cartable-gap>`;
    const { bank, quiz } = await quizOf(
      lessonOf([
        question('gap-fill', 'q', `<p>${gap(0)} puis ${gap(1)}</p>`, {
          gaps: [
            { accepted: [{ text: 'x*{2}', fraction: 1 }] },
            { accepted: [{ text: '<b>', fraction: 1 }], choices: ['<b>', '&'] },
          ],
        }),
      ]),
    );
    expect(all(bank, 'questiontext')[0]).toBe('&lt;p&gt;{#1} puis {#2}&lt;/p&gt;');
    expect(all(bank, 'qtype')).toEqual(['multianswer', 'shortanswer', 'multichoice']);
    const ids = [...bank.matchAll(/<question id="(\d+)">/g)].map(([, id]) => id);
    expect(all(bank, 'sequence')).toEqual([ids.slice(1).join(',')]);
    // Typed: plain text, and a pattern; chosen: HTML.
    expect(all(bank, 'answertext')).toEqual(['x\\*{2}', '&amp;lt;b&amp;gt;', '&amp;amp;']);
    expect(all(quiz, 'maxmark')).toEqual(['2.0000000']);
  });

  it('every text survives the XML as it is', async () => {
    const strange = 'a &amp;lt; b & c &#65; < d ]]> "e"';
    const feedback = content({ type: 'text', value: strange });
    const { bank } = await quizOf(lessonOf([{ ...ask('a'), feedback }]));
    const root = readXml(bank, 'questions.xml');
    if (isMalformed(root)) throw new Error(root.reason);
    const [question] = descendants(root, 'question');
    // As HTML: Moodle shows it as the author wrote it.
    const written = child(question, 'generalfeedback')?.text ?? '';
    expect(plainText(html(written))).toBe(strange);
  });
});
