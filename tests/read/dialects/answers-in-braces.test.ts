/** What asks ends by a brace, and points up to the closing one answer it. */
import { expect, test } from 'vitest';
import { read, sketch } from '../support.ts';

const NOTES = `Fog is {
    * A cloud on the ground.
}

Where does hail begin? {
    * In a cloud
    * never on the ground.
}

The first to melt is:{    

- a snowman
}
`;

test('each is a question with its answer', async () => {
  const { lesson, html } = await read(NOTES);
  expect(lesson.questions.map(sketch)).toEqual([
    'open Fog is > A cloud on the ground.',
    'open Where does hail begin? > In a cloud never on the ground.',
    'open The first to melt is: > a snowman',
  ]);
  expect(html).not.toMatch(/cloud|snowman|[{}]/);
});

test('beside them, others with brackets and signs, and points that go on', async () => {
  const { lesson, html } = await read(
    `${NOTES}\n**Steam** (H2O) is: {\n    * hot\n      and wet.\n}\n\n4. who melts? {\n    - ice\n}\n`,
  );
  expect(lesson.questions.map(sketch).slice(3)).toEqual([
    'open Steam (H2O) is: > hot and wet.',
    'open who melts? > ice',
  ]);
  expect(html).not.toMatch(/wet|[{}]/);
});

test.each(['Animal', 'Main', 'Header'])('parts of a %s are none', async (name) => {
  const { lesson } = await read(`${name} {\n  - name\n  - age\n}\n\n`.repeat(4));
  expect(lesson.questions).toEqual([]);
});

test('programs have braces, too', async () => {
  const { lesson } = await read(
    `# Styles\n\n\`\`\`\n${NOTES}\`\`\`\n\nMain {\n  color: red;\n}\n\nSecond one {\n  color: red;\n}\n`,
  );
  expect(lesson.questions).toEqual([]);
});
