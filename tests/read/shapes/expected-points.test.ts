/** Tables of questions, be they in quotation marks, and what an answer to each must say. */
import { expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const FACTS = [
  ['Why does ice float?', 'lighter, air'],
  ['What is fog?', 'drops, cloud'],
  ['Where does rain go?', 'to the sea'],
] as const;
const askedIn = async (
  head: string,
  quote = (words: string): string => words,
): Promise<readonly string[]> => {
  const rows = FACTS.map(([asked, told], i) => `| T${i + 1} | ${quote(asked)} | ${told} |`);
  const page = `# Ice\n\nSay it aloud.\n\n| No. | ${head} |\n|---|---|---|\n${rows.join('\n')}\n`;
  return (await read(page)).lesson.questions.map(sketch);
};

it.each([
  'Question | Key points',
  'Question | Must include',
  'Auftrag | Muss drin sein',
  'Frage | Stichworte',
  'Consigne | Éléments attendus',
  'Pregunta | Puntos clave',
  'Domanda | Punti chiave',
  'Pergunta | Pontos-chave',
  'Vraag | Kernpunten',
])('each is asked: %s', async (head) => {
  const all = FACTS.map(([asked, told], i) => `open T${i + 1}. ${asked} > ${told}`);
  expect(await askedIn(head)).toEqual(all);
  expect(await askedIn(head, (words) => `„${words}“`)).toHaveLength(3);
});

it('quotation marks hide no question', async () => {
  expect(await askedIn('Question | Answer', (words) => `"${words}"`)).toHaveLength(3);
});

it('one may ask what we need it for', async () => {
  const page = (quote: string): string =>
    `# Ice\n\n| Question | Key points |\n|---|---|\n| ${quote}Why do we need ice?${quote} | to cool |\n| ${quote}What is fog?${quote} | drops |\n`;
  expect((await read(page('"'))).lesson.questions).toHaveLength(2);
  expect((await read(page(''))).lesson.questions).toEqual([]);
});

it.each(['Topic | Key points', 'Question | Who asked it', 'Chapter | Answer'])(
  'none is: %s',
  async (head) => {
    expect(await askedIn(head)).toEqual([]);
  },
);
