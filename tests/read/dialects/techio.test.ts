/** Tech.io's playgrounds. */
import { expect, test } from 'vitest';
import { marks, read, sketch } from '../support.ts';

test('a question in a bracket is asked with its boxes, glued to their dash or not; a program is named', async () => {
  const page = `# Ice

?[What floats?]
-[ ] iron
-[X] ice
-[ ] lead

@[Try it]({"stubs": ["ice.py"], "command": "python3 ice.py"})

?[Which of these melt in May?]

- [x] snow
- [ ] sand
- [x] ice
`;
  const { lesson, diagnostics, html } = await read(page);
  expect(lesson.questions.map(sketch)).toEqual([
    'single-choice What floats? [iron | ICE | lead]',
    'multiple-choice Which of these melt in May? [SNOW | sand | ICE]',
  ]);
  expect(html).not.toContain('ice.py');
  expect(marks(diagnostics, 'dialect-read', 'markup-unread')).toEqual([
    '3:1 dialect-read',
    '8:1 markup-unread',
  ]);
});

test('boxes glued to their dash are a list in any page; a link behind a dash is none', async () => {
  const { lesson } = await read('# Ice\n\nWhat floats?\n-[ ] iron\n-[x] ice\n-[ ] lead\n');
  expect(lesson.questions.map(sketch)).toEqual(['single-choice What floats? [iron | ICE | lead]']);
  const { html } = await read(
    '# Ice\n\nRead on:\n-[x](https://example.org/x)\n-[x](https://example.org/y)\n',
  );
  expect(html).not.toContain('<li>');
});
