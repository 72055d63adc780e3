/** Exercises that only their numbers call, below a heading that sets them. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const questions = async (page: string): Promise<readonly string[]> =>
  (await read(page)).lesson.questions.map(sketch);

const ASKED = ['Why does ice float?', 'A pond freezes. How long does it take?', 'Explain snow.'];

const counted = (form: string): string =>
  ASKED.map((words, i) => form.replaceAll('%d', String(i + 1)).replace('%s', words)).join('\n\n');

describe('exercises that nobody answers', () => {
  const forms = [
    ['**%d.** %s', '**%d.** **A thing.** %s', '**%d)** %s', '**Q%d.** %s', '%d\\. %s', '**Problem %d.** %s'],
    ['**Problem %d (a thing).** %s', 'Problem %d: %s', '#### %d\n\n%s', '#### %d. A thing\n\n%s'],
    ['#### Problem %d: a thing\n\n%s', '#### Question %d\n\n%s'],
  ].flat();

  it.each(forms)('are those that count on below a heading, as %j', async (form) => {
    const page = `# Ice\n\nIce is cold.\n\n## Practice problems\n\n${counted(form)}\n`;
    expect((await questions(page)).map((one) => one.replace(/^.*(?=Why|A pond|Explain)/, ''))).toEqual(ASKED);
  });

  it('are statements to judge among them', async () => {
    const asked = [
      'True or false: a lake of ice melts from below.',
      'Explain snow.',
      'Vrai ou faux : il neige.',
    ];
    const page = `# Ice\n\nIce is cold.\n\n## Chapter quiz\n\n${asked.map((one, i) => `**Question ${i + 1}**\n${one}`).join('\n\n---\n\n')}\n`;
    expect((await questions(page)).map((one) => one.replace(/^open Question \d /, ''))).toEqual(asked);
  });

  it('stand among others that options complete', async () => {
    const offered = '\n\n- **A)** snow\n- **B)** hail\n';
    const asked = [
      `Water that falls as balls of ice is:${offered}`,
      'Explain snow.',
      `Frozen dew is:${offered}`,
    ];
    const page = `# Ice\n\nIce is cold.\n\n## Chapter quiz\n\n${asked.map((one, i) => `**Question ${i + 1}.** ${one}`).join('\n\n')}\n`;
    expect(await questions(page)).toContain('open Question 2. Explain snow.');
  });

  it('count on through the parts of their section', async () => {
    const page =
      '# Ice\n\nIt is cold.\n\n## Exercises\n\n### Ponds\n\n**1.** Why do they freeze?\n\n<!-- hard -->\n**2.** In two sentences, explain snow.\n\n### Glaciers\n\n**3.** How fast are they?\n\n![A glacier](g.png)\n';
    expect((await questions(page)).length).toBe(3);
  });

  it.each([
    ['Challenge', 'The pond. Calculate its ice.', 'How fast is it?'],
    ['Défi', 'Un étang. Calculez sa glace.', 'Quelle est sa vitesse ?'],
    ['Desafío', 'Un lago. Calcula su hielo.', '¿A qué velocidad va?'],
    ['Desafio', 'Um lago. Calcule o gelo.', 'Qual é a velocidade?'],
    ['Sfida', 'Uno stagno. Calcola il ghiaccio.', 'Quanto è veloce?'],
    ['Herausforderung', 'Ein Teich. Berechne sein Eis.', 'Wie schnell ist er?'],
  ])('are challenges in any section: %s', async (name, one, two) => {
    const page = `# Ice\n\nIt is cold.\n\n## Outside\n\n### ${name} 1: a\n\n${one}\n\n### ${name} 2: b\n\n${two}\n`;
    expect(await questions(page)).toEqual([`open ${one}`, `open ${two}`]);
  });

  it.each([
    ['Question', 'A pond freezes. Calculate its ice.', 'How fast is it?', 'Explain snow.'],
    ['Problem', 'A pond freezes. Calculate its ice.', 'How fast is it?', 'Explain snow.'],
    ['Question', 'Un étang gèle. Calculez sa glace.', 'Quelle est sa vitesse ?', 'Expliquez la neige.'],
    ['Pregunta', 'Un lago se hiela. Calcula su hielo.', '¿A qué velocidad va?', 'Explica la nieve.'],
    ['Questão', 'Um lago gela. Calcule o gelo.', 'Qual é a velocidade?', 'Explique a neve.'],
    ['Domanda', 'Uno stagno gela. Calcola il ghiaccio.', 'Quanto è veloce?', 'Spiega la neve.'],
    ['Frage', 'Ein Teich gefriert. Berechne sein Eis.', 'Wie schnell ist er?', 'Erkläre Schnee.'],
  ])('are questions and problems in any section, if each sets something: %s', async (name, ...asked) => {
    const headed = asked.map((one, i) => `## ${name} ${i + 1}\n\n${one}\n`);
    const page = (row: readonly string[]) => questions(`# Ice\n\nIt is cold.\n\n${row.join('\n')}`);
    expect(await page(headed)).toEqual(asked.map((one) => `open ${one}`));
    expect(await page(headed.slice(0, 2))).toEqual([]);
    expect(await page([...headed.slice(0, 2), `## ${name} 3\n\nIce.\n`])).toEqual([]);
    expect(await page(headed.map((one) => `${one}\nModel: ice = 3 x\n`))).toEqual([]);
    expect(await page(headed.map((one) => one.replace(/(\d)/, '$1: why?')))).toEqual([]);
  });

  it('are no points of a text, and no challenges of a report', async () => {
    const points =
      '# Ice\n\n## How it goes\n\n**1.** Water is cold.\n\n**2.** It freezes. Why?\n\n**3.** Snow falls.\n';
    const report =
      '# Ice\n\n## Our year\n\n### Challenge 1: cost\n\nIt was high.\n\n### Challenge 2: time\n\nWhat could be done? A lot.\n';
    const told = '# Ice\n\n## Exercises\n\n**1.** Water is cold.\n\n**2.** It freezes.\n\n**3.** Why?\n';
    for (const page of [points, report, told]) expect(await questions(page)).toEqual([]);
  });

  it('leave options, and what is answered, to those who know how far they go', async () => {
    const page =
      '# Ice\n\n## Exercises\n\n**1.** What floats?\n\nA) iron\nB) ice\nC) lead\n\nAnswer: B\n\n---\n\n**2.** Why?\n\n**Answer:** It is light.\n\n---\n';
    expect(await questions(page)).toEqual([
      'single-choice 1. What floats? [iron | ICE | lead]',
      'open 2. Why? > It is light.',
    ]);
  });

  it.each(['Answer: B', '**Answer**\n\nB', '### Solution\n\nB) ice'])(
    'offer what stands below them, whose key is %j, whatever the section is called',
    async (key) => {
      for (const title of ['Exercises', 'Aufgaben', 'Exercise', 'Task 1']) {
        const page = `# Ice\n\nIt is cold.\n\n## ${title}\n\nWhat floats?\n\n- A) iron\n- B) ice\n- C) lead\n\n${key}\n`;
        const [only, ...others] = await questions(page);
        expect(only).toContain('single-choice What floats? [iron | ICE | lead]');
        expect(others).toEqual([]);
      }
    },
  );

  it.each(['Solutions', 'Corrigés série 1', 'Lösungen Blatt 3', 'Soluzioni, parte 2', 'Soluciones: hoja 4'])(
    'are asked above a section “%s” that nobody can part, which stays folded',
    async (title) => {
      const page = `# Exercises\n\n## Series 1\n\n1. Define ice.\n2. Explain snow.\n\n## ${title}\n\nAll of it is water.\n`;
      const { html, lesson } = await read(page);
      expect(lesson.questions.map(sketch)).toEqual(['open Define ice.', 'open Explain snow.']);
      expect(html).not.toContain('<p>All of it is water.</p>\n<');
      expect(html).toMatch(/<details[^>]*>\s*<summary>/);
    },
  );
});
