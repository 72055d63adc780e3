/**
 * What a section sets below a title that says so, and its answer below another; one more answer to it, below a title of its
 * own, belongs to the first.
 */
import { describe, expect, it } from 'vitest';
import { html, read, sketch } from '../support.ts';

interface Tongue {
  readonly statements: readonly string[];
  readonly answers: readonly string[];
  readonly others: readonly string[];
}
const TONGUES: Readonly<Record<string, Tongue>> = {
  en: {
    statements: ['Task', 'Problem statement'],
    answers: ['Solution', 'Official solution'],
    others: [
      'Alternative solution',
      'Another solution',
      'Other solutions',
      'First alternative solution',
      'Solution 2',
    ],
  },
  fr: {
    statements: ['Sujet', 'Énoncé'],
    answers: ['Solution officielle', 'Correction'],
    others: ['Solutions alternatives', 'Autre solution', 'Première solution alternative', 'Solution 2'],
  },
  de: {
    statements: ['Aufgabenstellung', 'Angabe'],
    answers: ['Offizielle Lösung', 'Musterlösung'],
    others: ['Alternative Lösung', 'Weitere Lösungen', 'Erste alternative Lösung', 'Lösung 2'],
  },
  es: {
    statements: ['Enunciado', 'Consigna'],
    answers: ['Solución oficial', 'Solución correcta'],
    others: ['Solución alternativa', 'Otras soluciones', 'Primera solución alternativa', 'Solución 2'],
  },
  it: {
    statements: ['Traccia', 'Consegna'],
    answers: ['Soluzione ufficiale', 'Soluzione corretta'],
    others: ['Soluzione alternativa', "Un'altra soluzione", 'Seconda soluzione alternativa', 'Soluzione 2'],
  },
  pt: {
    statements: ['Enunciado', 'Proposta'],
    answers: ['Solução oficial', 'Solução correta'],
    others: ['Solução alternativa', 'Outras soluções', 'Primeira solução alternativa', 'Solução 2'],
  },
  nl: {
    statements: ['Opdracht', 'Opdrachtomschrijving'],
    answers: ['Oplossing', 'Uitwerking'],
    others: ['Alternatieve oplossing', 'Tweede alternatieve oplossing'],
  },
};
const TITLES: readonly ((words: string) => string)[] = [(words) => `### ${words}`, (words) => `**${words}**`];

describe('another answer', () => {
  it.each(
    Object.entries(TONGUES).flatMap(([tongue, all]) =>
      all.others.map((other) => [other, tongue, all] as const),
    ),
  )('%s (%s)', async (other, _, { statements, answers }) => {
    for (const [i, titled] of TITLES.entries()) {
      const section = (name: string, task: string, told: string) => [
        `## ${name}`,
        titled(statements[i]!),
        task,
        titled(answers[i]!),
        `${told} one.`,
        titled(other),
        `${told} two.`,
      ];
      const page = [
        '# Weather',
        ...section('Rain', 'The rain is counted.', 'rain'),
        ...section('Hail', 'So is hail.', 'hail'),
      ];
      const { lesson } = await read(`${page.join('\n\n')}\n`);
      const found = lesson.questions.map(sketch);
      expect(found).toHaveLength(2);
      expect(found[0]).toMatch(/^open The rain is counted\. > rain one\. .*rain two\.$/);
      expect(found[1]).toMatch(/^open So is hail\. > hail one\. .*hail two\.$/);
      expect(html(lesson.body)).not.toMatch(/one|two/);
    }
  });
});

describe('below a heading that counts its exercise', () => {
  it('all that stands below a line *Answer* and its words tells it', async () => {
    const page =
      '## Übung 1\n\nWie schwer ist er?\n\n**Antwort**\nSehr schwer.\n\nEis    9 g\nHagel  8 g\n\n## Übung 2\n\nNenne ihn.\n\n**Antwort**\nNebel.\n\nDas ist er.\n';
    expect((await read(`# T\n\n${page}`)).lesson.questions.map(sketch)).toEqual([
      'open Wie schwer ist er? > Sehr schwer. Eis 9 g Hagel 8 g',
      'open Nenne ihn. > Nebel. Das ist er.',
    ]);
  });
  it('what stands below `Answer:` is told before a line in bold tells more', async () => {
    const page =
      '## Übung 1\n\nTeile ihn. Wozu dient er?\nAntwort:\n\nZum Kühlen.\n\n**Antwort**\nEis    9 g\n';
    const { lesson } = await read(`# T\n\n${page}`);
    expect(lesson.questions.map(sketch)).toEqual([
      'open Teile ihn. Wozu dient er? > Zum Kühlen. Antwort Eis 9 g',
    ]);
  });
});

describe('a question that its number calls', () => {
  const OPTIONS = '1. fog\n2. ice °\n3. hail\n';
  const calls = {
    en: 'Question',
    fr: 'Question',
    de: 'Frage',
    es: 'Pregunta',
    it: 'Domanda',
    pt: 'Pergunta',
  };
  const cues = [
    'Choose one:',
    'Choisissez une réponse :',
    'Wähle eine Antwort:',
    'Elige una opción:',
    "Scegli un'alternativa:",
    'Escolha uma opção:',
  ];
  it.each(Object.values(calls).map((call, i) => [call, cues[i]!] as const))(
    '%s begins above a quotation and a cue',
    async (call, cue) => {
      const one = (n: number) =>
        `**${call} ${n}:**\nWhich of these does that describe\n> *cold and\n> white*\n\n${cue}\n${OPTIONS}`;
      const { lesson } = await read(`# Quiz\n\n${[1, 2, 3].map(one).join('\n-----\n\n')}`);
      const found = lesson.questions.map(sketch);
      expect(found).toHaveLength(3);
      for (const [i, each] of found.entries()) {
        expect(each).toContain(`${call} ${i + 1}: Which of these does that describe cold and white`);
        expect(each).toMatch(/\[fog \| ICE \| hail\]$/);
      }
    },
  );
  it('has values that are no marks', async () => {
    const one = 'Which are the values?\n\n- A) FALSE, TRUE\n- B) TRUE, FALSE\n- C) TRUE, TRUE °\n\n';
    const { lesson } = await read(`# Quiz\n\n${one.repeat(3)}`);
    expect(lesson.questions.map(sketch)[0]).toBe(
      'single-choice Which are the values? [FALSE, TRUE | TRUE, FALSE | TRUE, TRUE]',
    );
  });
});
