/** What goes wrong and what helps, as manuals tell it. */
import { expect, it } from 'vitest';
import { read, sketch } from '../support.ts';
import { type Case, runs } from './case.ts';

const lines = (...all: readonly string[]): string => all.join('\n');

const TROUBLE: readonly Case[] = [
  {
    what: 'what goes wrong, and what helps, is no question',
    page: lines(
      ...['## Troubleshooting', '', '### Problem: It is cold', '', '**Solution:** Heat it.', ''],
      ...['### Issue: Nothing starts?', '', '**Solution:** Turn it on.', ''],
      ...['**Error:** It is hot.', '', '**Solution:** Cool it.'],
    ),
    questions: [],
  },
];

runs('troubles', TROUBLE);

const LECTURE = lines(
  ...['## 🎯 Learning Goals', '', '- Melt ice.', '- Weigh fog.', '- Find out what floats.', ''],
  ...['## Ice and fog', '', '### 1. The cube was rejected', '', 'The tray is full.', ''],
  ...['!!! success "Solution"', '    Empty the tray:', '', '    ```bash', '    $ tray pull', '    ```', ''],
  ...['### 2. Melting cubes again', '', 'Is the cube too cold? `melt` is your tool.', ''],
  ...['| Sort | Result |', '|---|---|', '| soft | water |', ''],
  ...['### 3. The fog got lost', '', 'It happens to all of us.', '', '```text', 'Fog', '```', ''],
  ...['### 4. Found again', '', 'Lost a cube? The tray knows where it is.', ''],
  ...['```bash', '$ tray restore cube', '```', ''],
);

it.each([
  'Lecture 15 – Troubleshooting: Common Errors and Solutions',
  'Aula 15 – Troubleshooting: Erros Comuns e Soluções',
  'Häufige Fehler und ihre Lösungen',
])('a lecture called „%s“ is no page of answers: only what it solves in a box is asked', async (title) => {
  const { lesson } = await read(`# ${title}\n\n${LECTURE}`);
  expect(lesson.questions.map(sketch)).toEqual(['open The tray is full. > Empty the tray: $ tray pull']);
});
