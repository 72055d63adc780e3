/** What answers are called besides: behind a stroke, in compound words; exams solved part by part below short names. */
import { expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

it.each([
  ['Warum schwimmt Eis?', 'Rechnung/Lösung'],
  ['Warum schwimmt Eis?', 'Antwort / Begründung'],
  ['Warum schwimmt Eis?', 'Kurzlösung'],
  ['Warum schwimmt Eis?', 'Modellantwort'],
  ['Why does ice float?', 'Solution / Explanation'],
  ['Why does ice float?', 'Working/Answer'],
  ['Pourquoi la glace flotte-t-elle ?', 'Réponse / Justification'],
  ['¿Por qué flota el hielo?', 'Cálculo/Respuesta'],
  ['Perché il ghiaccio galleggia?', 'Svolgimento/Soluzione'],
  ['Por que o gelo flutua?', 'Padrão de resposta'],
  ['Por que o gelo flutua?', 'Resposta aberta'],
  ['Perché il ghiaccio galleggia?', 'Risposta del libro'],
  ['¿Por qué flota el hielo?', 'Respuesta abierta'],
])('%s %s', async (asked, name) => {
  for (const told of [`**${name}:** 0.9`, `*${name}:* 0.9`, `- **${name}:** 0.9`, `#### ${name}\n\n0.9`]) {
    const { lesson, html } = await read(
      `# T\n\n### 1. ${asked}\n\n${told}\n\n### 2. ${asked} 2?\n\n${told}\n`,
    );
    expect(lesson.questions.map(({ kind }) => kind)).toHaveLength(2);
    expect(html).not.toContain('0.9');
  }
});

it('other things with a stroke are no answers', async () => {
  const { lesson } = await read(
    '# Ice\n\n### Input/Output\n\nIce goes in.\n\n### Solution/Water\n\nSalt melts.\n',
  );
  expect(lesson.questions).toEqual([]);
});

it('a title line right above a counted question and its answer is none of its words', async () => {
  const { lesson } = await read(
    '# Prüfung\n\nMittlere Aufgaben\n6) Berechnen Sie den Anteil der Wolken.\nLösung: 65 %.\n\n7) Schätzen Sie die Zahl der Tropfen.\nLösung (Beispiel): Etwa 40.\n\n8) Beschreiben Sie den Nebel.\nLösung: Eine tiefe Wolke.\n',
  );
  expect(lesson.questions.map(sketch)).toEqual([
    'open 6) Berechnen Sie den Anteil der Wolken. > 65 %.',
    expect.stringContaining('Schätzen Sie die Zahl der Tropfen. > Etwa 40.'),
    expect.stringContaining('Beschreiben Sie den Nebel. > Eine tiefe Wolke.'),
  ]);
});

it('an exam that its page solves part by part, below short names', async () => {
  const part = (letter: string, name: string, told: string): string =>
    `### ${letter}) ${name} (3 Punkte)\n\n**Formel:** n!\n\n- **Rechnung:** 6 · 5\n- **Antwort:** ${told}\n`;
  const { lesson, html } = await read(
    `# Lösungen: Klausur\n\n## Aufgabe 1\n\n${part('a', 'Ohne Wiederholung', 'dreißig')}\n${part('b', 'Alle Reihen', 'sechzig')}\n${part('c', 'Drei daneben', 'zwölf')}`,
  );
  expect(lesson.questions.map((one) => sketch(one).replace(/ >.*/, ''))).toEqual([
    'open a) Ohne Wiederholung (3 Punkte)',
    'open b) Alle Reihen (3 Punkte)',
    'open c) Drei daneben (3 Punkte)',
  ]);
  expect(sketch(lesson.questions[0]!)).toContain('dreißig');
  expect(html).not.toMatch(/dreißig|Formel/);
});

it.each([
  'Correct matches',
  'Correct pairs',
  'Richtige Zuordnung',
  'Associations correctes',
  'Emparejamientos correctos',
  'Abbinamenti corretti',
])('**%s:** tells pairs', async (name) => {
  const page = `# Words\n\n**Match each word with its meaning:**\n\n1. tiny - _____\n2. soaked - _____\n3. parched - _____\n\na) very wet\nb) very small\nc) very dry\n\n**${name}:**\n1-b, 2-a, 3-c\n`;
  const { lesson } = await read(page);
  expect(lesson.questions.map(sketch)).toEqual([
    'matching Match each word with its meaning: [tiny = very small | soaked = very wet | parched = very dry]',
  ]);
});

it.each(['Sample Strong Answer', 'Sample Weak Answer', 'Good answer'])('**%s:** answers', async (name) => {
  const page = `# Ice\n\n### Question 1\n\nExplain why ice floats.\n\n**${name}:**\n"It is lighter."\n`;
  const { lesson } = await read(page);
  expect(lesson.questions.map(sketch)).toEqual(['open Explain why ice floats. > "It is lighter."']);
});
