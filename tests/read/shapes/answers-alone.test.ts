/** Pages of answers that say nothing of what they answer. */
import { describe, expect, it } from 'vitest';
import { type Project, readLesson } from '../../../src/read/index.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { html, marks, sketch } from '../support.ts';

const project: Project = { description: { language: 'en' }, settings: {} };

async function opened(text: string, path: string) {
  const { lesson, diagnostics } = await readLesson({ path, folder: 'ice', text }, memoryFiles({}), project);
  return { questions: lesson!.questions.map(sketch), page: html(lesson!.body), diagnostics };
}

describe('what a page of answers tells below the names of exercises', () => {
  it.each([
    [
      'in words',
      '# Solutions',
      '## Exercise 1\n\nIt is light.\n\n## Exercise 2\n\nA cloud that lies low.\n\n## Exercise 3: hail\n\nRain that froze.',
    ],
    [
      'in code',
      '# Lösungen',
      '## Aufgabe 1: Eis\n\n```python\nmelt(ice)\n```\n\n## Aufgabe 2\n\n```python\nlow(cloud)\n```',
    ],
    ['in a list', '# Soluciones', '### Ejercicio 1\n\n- ice\n- fog\n\n### Ejercicio 2\n\n- a low cloud'],
    ['as keys', '# Quiz answers', '## Quiz 1: ice\n\n1. A\n2. C\n3. low\n\n## Quiz 2: fog\n\n1. B\n2. B'],
    ['behind bold names', '# Corrigé', '**Exercice 1** : une goutte\n\n**Exercice 2** : un nuage low'],
  ])('is no question, and nobody sees it: %s', async (_how, title, text) => {
    for (const path of ['ice-solutions.md', 'page.md']) {
      const { questions, page, diagnostics } = await opened(`${title}\n\n${text}\n`, path);
      expect(questions).toEqual([]);
      const shown = page.replace(/<details[\s\S]*?<\/details>/g, '');
      expect(shown).not.toMatch(/light|low|froze|melt|fog<|<li>[ABC]|goutte/);
      expect(marks(diagnostics, 'answer-orphan')).not.toEqual([]);
    }
  });

  it('is a question where it asks, or tells what to do', async () => {
    const text = '## Exercise 1\n\nWhy does ice float?\n\n## Exercise 2\n\nDescribe fog.\n';
    const { questions } = await opened(`# Solutions\n\n${text}`, 'ice-solutions.md');
    expect(questions).toEqual(['open Why does ice float?', 'open Describe fog.']);
  });
});
