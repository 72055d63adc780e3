/** Questions that say by its number which of the answers at the end of the page is theirs. */
import { describe, expect, it } from 'vitest';
import { html, read, sketch } from '../support.ts';

async function readOf(text: string) {
  const { lesson } = await read(text);
  const folded = /<details[\s\S]*?<\/details>|<cartable-disclosure[\s\S]*?<\/cartable-disclosure>/g;
  return { questions: lesson.questions.map(sketch), shown: html(lesson.body).replace(folded, '') };
}

const ASKED = ['Why is fog wet?', 'What is hail?'];
const TOLD = ['It is made of drops.', 'It is frozen rain.'];
const BOTH = ASKED.map((one, i) => `open ${one} > ${TOLD[i]}`);
const KEYS: Readonly<Record<string, string>> = {
  'a list': `11. Never.\n12. ${TOLD[0]}\n13. ${TOLD[1]}\n14. In the sea.`,
  'bold numbers': `**11.** Never.\n\n**12.** ${TOLD[0]}\n\n**13.** ${TOLD[1]}\n\n**14.** In the sea.`,
  headings: `### Answer 12\n\n${TOLD[0]}\n\n### Answer 13\n\n${TOLD[1]}\n\n### Answer 14\n\nIn the sea.`,
};

describe('a pointer below each question', () => {
  it.each([
    ['*[See answer N at the end of the document]*', 'Answers'],
    ['(→ answer N)', 'Answer key'],
    ['Check the solution to exercise N on page 30.', 'Solutions'],
    ['[Voir la réponse n° N à la fin]', 'Réponses'],
    ['(cf. corrigé N)', 'Corrigés'],
    ['*Siehe Lösung N am Ende der Seite*', 'Lösungen'],
    ['→ Antwort N auf Seite 30', 'Antworten'],
    ['*[Ver respuesta N al final del documento]*', 'Respuestas de los ejercicios'],
    ['(vedi risposta N in fondo)', 'Risposte'],
    ['*[Ver resposta N no final]*', 'Respostas dos exercícios'],
    ['Zie antwoord N achteraan.', 'Antwoorden'],
  ])('%s', async (pointer, title) => {
    for (const key of Object.values(KEYS)) {
      const asked = ASKED.map(
        (one, i) => `### Question ${i + 1}\n\n${one}\n\n${pointer.replace('N', String(12 + i))}`,
      );
      const { questions, shown } = await readOf(
        `# Rain\n\n## Questions\n\n${asked.join('\n\n')}\n\n## After\n\nThe end.\n\n## ${title}\n\n${key}\n`,
      );
      expect(questions).toEqual(BOTH);
      // Answers to questions of other pages stay folded.
      for (const words of [...TOLD, 'In the sea.', 'Never.']) expect(shown).not.toContain(words);
    }
  });

  it.each(Object.keys(KEYS))('at the end of what asks: %s', async (key) => {
    const asked = ASKED.map((one, i) => `${i + 1}. ${one} (see answer ${12 + i})`).join('\n');
    const page = `# Rain\n\n## Exercises\n\n${asked}\n\n## Answers\n\n${KEYS[key]}\n`;
    const { questions, shown } = await readOf(page);
    expect(questions).toEqual(BOTH);
    for (const words of [...TOLD, 'In the sea.']) expect(shown).not.toContain(words);
  });
});

describe('what is no pointer', () => {
  it.each(['See figure 12 at the end.', 'The answer has 12 letters.', '(see chapter 12)'])(
    '%s',
    async (words) => {
      const { shown } = await readOf(
        `# Rain\n\nFog is wet.\n\n${words}\n\n## Answers\n\n${KEYS['a list']}\n`,
      );
      expect(shown).toContain(words);
    },
  );

  it('leaves a page without such an answer as it is', async () => {
    const { shown } = await readOf(
      `# Rain\n\nWhy is fog wet?\n\n*See answer 40 at the end.*\n\n## After\n\nThe end.\n`,
    );
    expect(shown).toContain('See answer 40');
  });
});
