/** Questions as a quiz asks them: each with what it and others are about. */
import { describe, expect, it } from 'vitest';
import { exportCommonCartridge } from '../../src/export/common-cartridge/index.ts';
import { exportMoodleQuiz } from '../../src/export/moodle-quiz/index.ts';
import { exportQti21 } from '../../src/export/qti21/index.ts';
import { type Exported, type Lesson, plainText, questionsAlone } from '../../src/lesson/index.ts';
import { asset } from '../moodle-quiz/support.ts';
import { html, question, sampleLesson } from '../support/sample-lesson.ts';

const LAKE = '<p>The lake froze over in one night.</p>';
const PICTURE = '<p><img src="asset:media/lac.png" alt="The lake"></p>';

const parts = (situation: string, first = ''): Lesson['questions'] => [
  question('open', 'cold', `${first}<p>How cold was it?</p>`, first ? {} : { situation: html(situation) }),
  question('open', 'ducks', '<p>Who walks on it?</p>', { situation: html(situation) }),
];
const lessonOf = (questions: Lesson['questions'], bytes = 10): Lesson => ({
  ...sampleLesson,
  questions,
  contexts: [],
  assets: [...sampleLesson.assets, { ...asset('media/lac.png', 'x', 'image/png'), bytes }],
});
const textOf = ({ entries }: Exported): string =>
  entries.map(({ pieces }) => pieces.filter((one) => typeof one === 'string').join('')).join('\n');

describe('what several questions are about', () => {
  it.each([
    ['Moodle quiz', exportMoodleQuiz, 2],
    ['QTI package', exportQti21, 2],
    ['Common Cartridge, in its quiz and its bank', exportCommonCartridge, 4],
  ])('is told with each in a %s', (_, exported, times) => {
    const text = textOf(exported(lessonOf(parts(LAKE))));
    expect(text.split('The lake froze over in one night.')).toHaveLength(times + 1);
  });

  it('goes before the prompt', () => {
    expect(questionsAlone(lessonOf(parts(LAKE))).map(({ prompt }) => plainText(prompt))).toEqual([
      'The lake froze over in one night. How cold was it?',
      'The lake froze over in one night. Who walks on it?',
    ]);
  });

  it('shows a light picture with each', () => {
    const alone = questionsAlone(lessonOf(parts(LAKE + PICTURE)));
    expect(alone.map(({ prompt }) => prompt.children.length)).toEqual([3, 3]);
  });

  it.each([
    ['above them', parts(LAKE + PICTURE)],
    ['in the words of the first', parts(LAKE + PICTURE, LAKE + PICTURE)],
  ])('shows a heavy picture that stands %s with the first only', (_, questions) => {
    const [first, second] = questionsAlone(lessonOf(questions, 4_000_000));
    expect(JSON.stringify(first)).toContain('asset:media/lac.png');
    expect(JSON.stringify(second)).not.toContain('asset:media/lac.png');
    expect(plainText(second!.prompt)).toBe('The lake froze over in one night. Who walks on it?');
  });

  it('tells the words around a heavy picture with each', () => {
    const above = LAKE.replace('</p>', ' <img src="asset:media/lac.png" alt="The lake"></p>');
    const [first, second] = questionsAlone(lessonOf(parts(above), 4_000_000));
    expect(JSON.stringify(first)).toContain('asset:media/lac.png');
    expect(JSON.stringify(second)).not.toContain('asset:media/lac.png');
    expect(plainText(second!.prompt)).toBe('The lake froze over in one night. Who walks on it?');
  });
});
