/** Quizzes for Canvas, as text2qti has them. */
import { expect, test } from 'vitest';
import { marks, read, sketch } from '../support.ts';

const QUIZ = `Quiz title: Ice and water
Quiz description: All about ice.
shuffle answers: true

% for the colleagues
1.  What floats on water?
... Think of a glass.
+   Well done.
a)  iron
... Iron is heavier.
*b) ice
c)  lead

GROUP
pick: 1
points per question: 2

Title: Spring
Points: 2
2.  Which of these melt in May?
[*] snow
[ ] sand
    and gravel
[*] ice
END_GROUP

COMMENT
Ask this one in June.
END_COMMENT

3. How hot is boiling water?
=   100 +- 1

4. How cold is a freezer?
=   [-20, -16]

5. Write on ice.
____

6. Name the solid form of water.
*   ice
*   frost

7. Is the sea salty?
*a) True
b) False

That was all.
`;

test('each kind is read, and who wrote it keeps what is nobody’s', async () => {
  const { lesson, diagnostics, html } = await read(QUIZ);
  expect(lesson.title).toBe('Ice and water');
  expect(lesson.questions.map(sketch)).toEqual([
    'single-choice What floats on water? [iron (Iron is heavier.) | ICE | lead] > Think of a glass. Well done.',
    'multiple-choice Spring Which of these melt in May? [SNOW | sand and gravel | ICE] 2 points',
    'numerical How hot is boiling water? = 100±1',
    'numerical How cold is a freezer? = -18±2',
    'open Write on ice.',
    'short-answer Name the solid form of water. = ice = frost',
    'true-false Is the sea salty? [true]',
  ]);
  expect(html).toContain('<p>That was all.</p>');
  for (const words of ['shuffle', 'colleagues', 'June', 'pick', 'GROUP', '100'])
    expect(html).not.toContain(words);
  expect(marks(diagnostics, 'dialect-read')).toEqual(['1:1 dialect-read']);
});

test('a page that only has a star before an option is read as any other', async () => {
  const page = 'What floats?\n\n*A) ice\nB) iron\n\nA star is the right one.\n\n1. One\n2. Two\n';
  const { lesson, html } = await read(page);
  expect(lesson.questions.map(sketch)).toEqual(['single-choice What floats? [ICE | iron]']);
  expect(html).toContain('<li>One</li>');
});

test('what answers below the options is no part of the last one', async () => {
  const page =
    '1. What floats?\n*a) ice\nb) iron\nExplanation: it is lighter.\n\n2. What melts?\n*a) snow\nb) sand\n';
  const { lesson } = await read(page);
  expect(lesson.questions.map(sketch)).toEqual([
    expect.stringContaining('single-choice What floats? [ICE | iron]'),
    'single-choice What melts? [SNOW | sand]',
  ]);
});
