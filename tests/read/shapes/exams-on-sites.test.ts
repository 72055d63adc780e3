/** Exams and sheets that teachers' sites keep with what solves them: keys in clear, points that end in a solution, folds that hold both. */
import { describe, expect, it } from 'vitest';
import { readLesson } from '../../../src/read/index.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { read, sketch } from '../support.ts';

const at = async (path: string, page: string): Promise<readonly string[]> => {
  const { lesson } = await readLesson({ path, folder: 'lessons', text: page }, memoryFiles({}));
  return lesson!.questions.map(sketch);
};

const IN = [
  [
    'Question',
    'Problem',
    'Answer',
    'Solution',
    'Consider this program:',
    'Choose one:',
    'Write a function that weighs the ice.',
  ],
  [
    'Question',
    'Problème',
    'Réponse',
    'Corrigé',
    'Soit ce programme :',
    'Choisissez :',
    'Écrire une fonction qui pèse la glace.',
  ],
  [
    'Frage',
    'Aufgabe',
    'Antwort',
    'Lösung',
    'Betrachte das Programm:',
    'Wähle aus:',
    'Schreibe eine Funktion, die das Eis wiegt.',
  ],
  [
    'Domanda',
    'Problema',
    'Risposta',
    'Soluzione',
    'Considera il programma:',
    'Scegli:',
    'Scrivi una funzione che pesa il ghiaccio.',
  ],
  [
    'Pregunta',
    'Problema',
    'Respuesta',
    'Solución',
    'Considera el programa:',
    'Elige:',
    'Escribe una función que pese el hielo.',
  ],
  [
    'Pergunta',
    'Problema',
    'Resposta',
    'Solução',
    'Considera o programa:',
    'Escolhe:',
    'Escreve uma função que pesa o gelo.',
  ],
] as const;

describe.each(IN)('an exam: %s, %s, %s, %s', (question, problem, answer, solution, given, choose, task) => {
  const choice = (n: number, keyed: string) =>
    `### ${question} ${n}\n\n${given}\n\n\`\`\`c\nint ice = ${n};\n\`\`\`\n\n${choose}\n\na. melts\nb. floats\nc. sinks\n\n${keyed}\n\n---\n\n`;
  const asked = (n: number) => `${given} int ice = ${n}; ${choose}`;

  it('has its keys in clear, be its file called solved', async () => {
    for (const called of [answer, solution, `**${solution}**`]) {
      const page = `# T\n\n## 1\n\n${choice(1, `${called}: b`)}${choice(2, `${called}: a, c`)}`;
      for (const path of ['exam.qmd', 'exam_solutions.qmd'])
        expect(await at(path, page)).toEqual([
          `single-choice ${asked(1)} [melts | FLOATS | sinks]`,
          `multiple-choice ${asked(2)} [MELTS | floats | SINKS]`,
        ]);
    }
  });

  it('keeps its words below headings, though a title of answers stands below without a mark', async () => {
    const parts = `### ${problem} 2\n\n- ${given}\n\na. ${task}\n\n${solution}\na. 9 g\nb. none\n`;
    const [first] = await at('exam.qmd', `# T\n\n## 1\n\n${choice(1, `${answer}: b`)}${parts}`);
    expect(first).toBe(`single-choice ${asked(1)} [melts | FLOATS | sinks]`);
  });

  it('tells its solutions as the last of the points that set it', async () => {
    for (const title of [solution, `**${solution}**`, `${solution}:`]) {
      const one = (n: number) =>
        `### ${problem} ${n} [3 pt]\n\n- ${task}\n- 1 -> ${n}\n\n- ${title}\n\n    \`\`\`c\n    weigh(${n});\n    \`\`\`\n\n`;
      const expected = [4, 5].map((n) => `open ${task} 1 -> ${n} > weigh(${n});`);
      for (const path of ['exam.md', 'exam_solutions.md'])
        expect(await at(path, `# T\n\n${one(4)}${one(5)}`)).toEqual(expected);
    }
  });

  it('holds what asks and what answers in one fold', async () => {
    const both = `**${question}:** ${task}\n\n**${answer}:** 9 g`;
    for (const title of [`${question} — ${answer}`, answer, solution]) {
      const { lesson } = await read(
        `# T\n\nOf ice.\n\n<details><summary>${title}</summary>\n\n${both}\n\n</details>\n`,
      );
      expect(lesson.questions.map(sketch)).toEqual([`open ${question}: ${task} > 9 g`]);
    }
  });
});

describe('a page of solutions that quotes what was set', () => {
  it.each([
    ['Solutions', 'Simplify these:', '`%d`. '],
    ['Lösungen', 'Vereinfache:', '**%d.** '],
    ['Corrigés', 'Simplifier les expressions :', '%d. '],
    ['Soluzioni', 'Semplifica le espressioni:', ''],
    ['Soluciones', 'Simplifica las expresiones:', '**%d)** '],
    ['Soluções', 'Simplifique as expressões:', ''],
  ])('%s: each formula with the words that lead to it', async (title, lead, count) => {
    const part = (n: number) =>
      `## ${title} ${n}\n\n> ${count.replace('%d', String(n))}${lead}\n\n> $${n}^2$:\n\n\`\`\`python\nice(${n}, 2)\n\`\`\`\n\n> $${n}^3$:\n\n\`\`\`python\nice(${n}, 3)\n\`\`\`\n\n`;
    const { lesson } = await read(`# ${title}\n\n${part(1)}${part(2)}`);
    const sketches = lesson.questions.map(sketch);
    expect(sketches).toHaveLength(4);
    [
      [1, 2],
      [1, 3],
      [2, 2],
      [2, 3],
    ].forEach(([n, m], i) => {
      expect(sketches[i]).toContain(lead);
      expect(sketches[i]).toContain(`${n}^${m} : > ice(${n}, ${m})`);
    });
  });
});

describe('a page that is one task', () => {
  const page =
    'An order of giants writes in ice.\n\nThis is how:\n\n```\nturn, melt\n```\n\nThe sign `*` melts.\n\nThese are to be made:\n\n- `turn`\n- `melt`\n\n';
  const fold = '::: {.callout-tip collapse="true"}\n## Solution (click)\n\n`melt(turn)`\n:::\n';

  it('is asked whole where a remark ends it', async () => {
    const [one, ...others] = await at('giants.qmd', `# T\n\n${page}> Types are left out.\n\n${fold}`);
    expect(one).toMatch(/^open An order .* Types are left out\. > melt\(turn\)$/);
    expect(others).toEqual([]);
  });

  it('is not where its last words ask', async () => {
    expect(await at('giants.qmd', `# T\n\n${page}Why does it melt?\n\n${fold}`)).toEqual([
      'open Why does it melt? > melt(turn)',
    ]);
  });
});
