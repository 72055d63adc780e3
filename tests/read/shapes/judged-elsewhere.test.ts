/** Statements to judge in languages that few patterns speak: *true* and *false* are words of them too. */
import { expect, it, test } from 'vitest';
import { read, sketch } from '../support.ts';

/** True, false, what stands between the two, and what is said. */
const LANGUAGES = {
  English: ['True', 'False', 'or', 'Ice floats on water', 'Lead floats on water'],
  Vietnamese: ['Đúng', 'Sai', 'hay', 'Nước đá nổi trên nước', 'Chì nổi trên mặt nước'],
  Polish: ['Prawda', 'Fałsz', 'czy', 'Lód pływa po wodzie', 'Ołów pływa po wodzie'],
  Czech: ['Pravda', 'Nepravda', 'nebo', 'Led plave na vodě', 'Olovo plave na vodě'],
  Croatian: ['Točno', 'Netočno', 'ili', 'Led pluta na vodi', 'Olovo pluta na vodi'],
  Russian: ['Верно', 'Неверно', 'или', 'Лёд плавает на воде', 'Свинец плавает на воде'],
  Ukrainian: ['Правда', 'Неправда', 'чи', 'Лід плаває на воді', 'Свинець плаває на воді'],
  Swedish: ['Sant', 'Falskt', 'eller', 'Isen flyter på vattnet', 'Blyet flyter på vattnet'],
  Norwegian: ['Sant', 'Usant', 'eller', 'Isen flyter på vannet', 'Blyet flyter på vannet'],
  Finnish: ['Oikein', 'Väärin', 'vai', 'Jää kelluu veden päällä', 'Lyijy kelluu veden päällä'],
  Hungarian: ['Igaz', 'Hamis', 'vagy', 'A jég úszik a vízen', 'Az ólom úszik a vízen'],
  Romanian: ['Adevărat', 'Fals', 'sau', 'Gheața plutește pe apă', 'Plumbul plutește pe apă'],
  Turkish: ['Doğru', 'Yanlış', 'veya', 'Buz suyun üstünde yüzer', 'Kurşun suyun üstünde yüzer'],
  Indonesian: ['Benar', 'Salah', 'atau', 'Es mengapung di air', 'Timbal mengapung di air'],
  Greek: ['Σωστό', 'Λάθος', 'ή', 'Ο πάγος επιπλέει στο νερό', 'Ο μόλυβδος επιπλέει στο νερό'],
  Catalan: ['Cert', 'Fals', 'o', 'El gel sura a l’aigua', 'El plom sura a l’aigua'],
  Chinese: ['对', '错', '或', '冰浮在水面上', '铅浮在水面上'],
  Japanese: ['正しい', '誤り', 'または', '氷は水に浮く', '鉛は水に浮く'],
} as const;

type Words = (typeof LANGUAGES)[keyof typeof LANGUAGES];
const FORMS: Readonly<Record<string, (words: Words) => string>> = {
  'behind an arrow': ([yes, no, , a, b]) =>
    `${yes} / ${no}: ${a}. → ${yes}\n\n${yes} / ${no}: ${b}. → ${no}\n`,
  'in the next line': ([yes, no, , a, b]) =>
    `${yes} / ${no}: ${a}.\n→ ${yes}\n\n${yes} / ${no}: ${b}.\n→ ${no}\n`,
  'in brackets, below a heading': ([yes, no, or, a, b]) =>
    `## ${yes} ${or} ${no}?\n\n1. ${a}. (${yes})\n2. ${b}. (${no})\n`,
  'by options': ([yes, no, , a, b]) =>
    `1. ${a}.\n\n- [x] ${yes}\n- [ ] ${no}\n\n2. ${b}.\n\n- [ ] ${yes}\n- [x] ${no}\n`,
  'in a fold': ([yes, no, , a, b]) =>
    [`1. ${a}. (${yes}/${no})`, `2. ${b}. (${yes}/${no})`]
      .map(
        (one, i) => `${one}\n\n<details><summary>Answer</summary>\n\n${i === 0 ? yes : no}\n\n</details>\n`,
      )
      .join('\n'),
};

test.each(Object.entries(LANGUAGES))('in %s', async (_, words) => {
  const [, , , floats, sinks] = words;
  for (const [form, write] of Object.entries(FORMS)) {
    const { lesson } = await read(`# Quiz\n\n${write(words)}`);
    const found = lesson.questions.map(sketch);
    expect([form, ...found.map((one) => one.startsWith('true-false'))]).toEqual([form, true, true]);
    expect(found[0]).toContain(floats);
    expect(found[1]).toContain(sinks);
    expect(lesson.questions.map((one) => 'answer' in one && one.answer)).toEqual([true, false]);
  }
});

test('a verb of Portuguese judges nothing', async () => {
  const { lesson } = await read('# Água\n\nO que acontece com o gelo?\n\n**Resposta:** Sai água dele.\n');
  expect(lesson.questions.map(({ kind }) => kind)).toEqual(['open']);
});

it.each([
  ['The statement "Lead floats on water" is **False** ❌.', false],
  ['The statement “Lead floats on water” is true. ✅', true],
  ['L’affirmation « Le plomb flotte sur l’eau » est fausse.', false],
  ['Die Aussage „Blei schwimmt auf Wasser“ ist **falsch**.', false],
])('an answer may repeat what it judges: %s', async (told, answer) => {
  const page = `# Quiz\n\n**1.** Lead floats on water.\n\n<details><summary>Solution</summary>\n\n${told}\n\nIt is a metal.\n\n</details>\n`;
  const { lesson } = await read(page);
  expect(lesson.questions.map((one) => [one.kind, 'answer' in one && one.answer])).toEqual([
    ['true-false', answer],
  ]);
});

test('what is told of a statement beside that is no judgement', async () => {
  const page =
    '# Quiz\n\n**1.** Lead floats on water.\n\n<details><summary>Solution</summary>\n\nThe statement "Lead floats" is true of mercury, and false of water.\n\n</details>\n';
  expect((await read(page)).lesson.questions.map(({ kind }) => kind)).toEqual(['open']);
});
