/** Choices that no pattern knows as a whole: their pieces are told one by one. */
import { describe, expect, it } from 'vitest';
import { html, read } from '../support.ts';

const plain = (content: Parameters<typeof html>[0]): string =>
  html(content)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** `What floats? [ice, *iron] because it is light`, of each choice; of other questions their kind. */
const choices = async (text: string): Promise<string[]> => {
  const { lesson } = await read(text);
  return lesson.questions.map((question) => {
    const why = question.feedback ? ` ${plain(question.feedback)}` : '';
    if (question.kind === 'true-false') return `${plain(question.prompt)} ${question.answer}${why}`;
    if (!('options' in question)) return `${question.kind}: ${plain(question.prompt)}`;
    const options = question.options.map((one) => `${one.correct ? '*' : ''}${plain(one.content)}`);
    return `${plain(question.prompt)} [${options.join(', ')}]${why}`;
  });
};

describe('what asks, its options, its key and its reason, in any order and any signs', () => {
  it.each([
    [
      'the key above, lettered lines with the reason in the last',
      '**Question 1**\n\nWhat floats?\n\n🔑 **Answer: b)**\n\na\\) iron<br>\nb\\) ice<br>\nc\\) lead\n**Reason:** it is light.\n\n***\n\n' +
        '**Question 2**\n\nWhat melts in May?\n\n🔑 **Answer: a)**\n\na\\) snow<br>\nb\\) sand<br>\nc\\) salt\n**Reason:** it is warm.',
    ],
    [
      'wrong options struck out',
      '## Question 1 — What floats?\n\n- ~~iron~~\n- ice\n- ~~lead~~\n\n**Reason:** it is light.\n\n' +
        '## Question 2 — What melts in May?\n\n- snow\n- ~~sand~~\n- ~~salt~~\n\n**Reason:** it is warm.',
    ],
    [
      'a record of labels in points',
      '### Question 1\n\n- **Question:** What floats?\n- **Options:**\n  - a) iron\n  - b) ice\n  - c) lead\n- **Ans.:** b) ice\n- **Reason:** it is light.\n- **Difficulty:** easy\n- **Type:** single\n\n' +
        '### Question 2\n\n- **Question:** What melts in May?\n- **Options:**\n  - a) snow\n  - b) sand\n  - c) salt\n- **Ans.:** a) snow\n- **Reason:** it is warm.\n- **Difficulty:** hard\n- **Type:** single',
    ],
    [
      'a record of labels in one paragraph, the rest in the last option',
      'QUESTION: What floats?\n- iron\n- ice\n- lead\nANSWER: ice\nEXPLANATION: Reason: it is light.\nDIFFICULTY: easy\n\n' +
        'QUESTION: What melts in May?\n- snow\n- sand\n- salt\nANSWER: snow\nEXPLANATION: Reason: it is warm.\nDIFFICULTY: easy',
    ],
  ])('%s', async (_how, text) => {
    const found = await choices(`# Quiz\n\n${text}\n`);
    expect(found.map((one) => one.replace(/^(?:Question \d (?:— )?|QUESTION: )/, ''))).toEqual([
      expect.stringMatching(/^What floats\? \[iron, \*ice, lead\]/),
      expect.stringMatching(/^What melts in May\? \[\*snow, sand, salt\]/),
    ]);
    expect(found[0]).toContain('it is light');
    expect(found[1]).toContain('it is warm');
  });

  it('takes the first option from the paragraph that asks, and the key from the end of the page', async () => {
    const text =
      '**1. What floats?**  \nA. iron\n\nB. ice\n\nC. lead\n\n**2. What melts in May?**  \nA. snow\n\nB. sand\n\nC. salt\n\n---\n\n## Answer key\n\n**1.** B – ice\n\n**2.** A. snow\n';
    expect(await choices(`# Quiz\n\n${text}`)).toEqual([
      '1. What floats? [iron, *ice, lead]',
      '2. What melts in May? [*snow, sand, salt]',
    ]);
  });

  it('judges what is true or false by the words that stand to be circled', async () => {
    const text =
      '**Frage 1.** Eis schwimmt.\n\nRichtig / Falsch\n\n<details><summary>Antwort und Erläuterung</summary>\n\nRichtig: R. Es ist leicht.\n</details>\n\n' +
      '**Frage 2.** Eisen schwimmt.\n\nRichtig / Falsch\n\n<details><summary>Antwort und Erläuterung</summary>\n\nRichtig: F. Es ist schwer.\n</details>\n';
    expect(await choices(`# Lernkontrolle\n\n${text}`)).toEqual([
      'Frage 1. Eis schwimmt. true Es ist leicht.',
      'Frage 2. Eisen schwimmt. false Es ist schwer.',
    ]);
  });

  it('leaves the notes of a bank out', async () => {
    const text =
      '**1. What floats?**\n\n- [ ] A) iron\n\n- [ ] B) ice\n\n#ice #water\n\n***\n\n' +
      '**2. What melts in May?**\n\n- [ ] A) snow\n\n- [ ] B) sand\n\n#snow #water\n\n***\n\n## Answers\n\n1. B\n2. A\n';
    expect(await choices(`# Quiz\n\n${text}`)).toEqual([
      '1. What floats? [iron, *ice]',
      '2. What melts in May? [*snow, sand]',
    ]);
  });
});

describe('what only looks like it', () => {
  it.each([
    [
      'a list of things done',
      '# To do\n\nWhat is left?\n\n- ~~buy ice~~\n- ~~buy salt~~\n- clean the tank\n',
    ],
    [
      'points below a question of the text',
      '# Ice\n\nWhy does ice float?\n\n- It is **light**.\n- Water is heavier.\n\nSo it stays above.\n',
    ],
    [
      'a list right below a heading that counts',
      '# Ice\n\n## 1. Kinds of ice\n\n- sea ice\n- lake ice\n\n## 2. Kinds of snow\n\n- wet snow\n- dry snow\n',
    ],
  ])('%s is no choice', async (_what, text) => {
    expect(await choices(text)).toEqual([]);
  });

  it('sentences to correct, whose answers count as they do, are asked one by one', async () => {
    const text =
      'Rewrite these sentences:\n\n1) Ice is heavier than water.\n2) Fog is a cloud in the sky.\n3) Hail falls upwards.\n\n## Answers\n\n**1.** It is lighter.\n\n**2.** It lies on the ground.\n\n**3.** It falls down.\n';
    expect(await choices(`# Ice\n\n## Exercises\n\n${text}`)).toHaveLength(3);
  });

  it('explains the options below a key, and asks nothing once more', async () => {
    const text =
      '**Question:** What floats?\n\n- A. iron\n- B. ✅ ice\n\n#### Answer\n\n**B) ice**\n\n- ✅ **Option B (correct):** It is light.\n- ❌ **Option A (incorrect):** It is heavy.\n';
    expect(await choices(`# Exercises\n\n${text}${text.replace('What', 'Which')}`)).toHaveLength(2);
  });
});
