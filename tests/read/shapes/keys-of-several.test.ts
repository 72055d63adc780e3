/** Keys that say several options once more, in their words, whatever form the options have. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const ASKED = 'Select all that float:';
const OFFERED = ['Iron', 'Ice', 'Cork oak', 'Sea salt'];
const each = (write: (option: string, i: number) => string, between = '\n'): string =>
  OFFERED.map(write).join(between);
const field = (option: string): string => `<label><input type="checkbox" name="q1"> ${option}</label>`;

const FORMS = {
  'a list': `${ASKED}\n\n${each((one) => `- ${one}`)}`,
  'boxes to tick': `${ASKED}\n\n${each((one) => `- [ ] ${one}`)}`,
  'boxes that are drawn': `${ASKED}\n\n${each((one) => `☐ ${one}`, '  \n')}`,
  'letters in lines': `${ASKED}\n\n${each((one, i) => `${'ABCD'[i]}) ${one}`, '  \n')}`,
  'a list with letters': `${ASKED}\n\n${each((one, i) => `- ${'ABCD'[i]}. ${one}`)}`,
  numbers: `${ASKED}\n\n${each((one, i) => `${i + 1}. ${one}`)}`,
  'fields of a form, set in': `<form>\n  <p>${ASKED}</p>\n${each((one) => `  ${field(one)}`, '<br>\n')}\n</form>`,
  'fields, each in its own block': `<p>${ASKED}</p>\n${each((one) => `<div>${field(one)}</div>`)}`,
  'fields in a list': `<p>${ASKED}</p>\n<ul>\n${each((one) => `<li>${field(one)}</li>`)}\n</ul>`,
} as const;

const fold = (...told: readonly string[]): string =>
  `<details>\n<summary>Show answer</summary>\n\n${told.join('\n')}\n\n</details>`;

const KEYS = {
  'with commas': fold('**Answer:** Ice, Cork oak'),
  'with a word between them': fold('Answers: ice and cork oak.'),
  'both of them': fold('**Answer:** Both Ice and Cork oak'),
  'in bold': fold('**Answer: Ice, Cork oak**'),
  'in lines': fold('**Answer:**  ', 'Ice  ', 'Cork oak'),
  'in a list below a title': fold('**Correct answers:**', '', '- Ice', '- Cork oak'),
  'in clear': '**Correct answers:** Ice, Cork oak',
  'in a comment': '<!-- Answer: Ice, Cork oak -->',
} as const;

const WITH_REASON = {
  'behind a stop': fold('**Answer:** Ice, Cork oak. They are light.'),
  'behind a dash': fold('**Answer:** Ice, Cork oak – They are light.'),
  'in brackets': fold('**Answer:** Ice, Cork oak (They are light.)'),
} as const;

const questionsOf = async (form: keyof typeof FORMS, told: string): Promise<readonly string[]> =>
  (await read(`# Water\n\n## Question 1\n\n${FORMS[form]}\n\n${told}\n`)).lesson.questions.map(sketch);

const forms = Object.keys(FORMS) as readonly (keyof typeof FORMS)[];
const of = <Key extends string>(keys: Readonly<Record<Key, string>>) =>
  forms.flatMap((form) => Object.entries<string>(keys).map(([key, told]) => ({ form, key, told })));

const KEYED = `multiple-choice ${ASKED} [Iron | ICE | CORK OAK | Sea salt]`;

describe('several options are right', () => {
  it.each(of(KEYS))('$form, said once more $key', async ({ form, told }) => {
    expect(await questionsOf(form, told)).toEqual([KEYED]);
  });

  it.each(of(WITH_REASON))('$form, and why $key', async ({ form, told }) => {
    const [only, ...others] = await questionsOf(form, told);
    expect(only).toMatch(`${KEYED} > `);
    expect(only).toContain('They are light.');
    expect(others).toEqual([]);
  });
});

/** A wrong key is worse than none. */
it.each(forms)('nobody can tell which are right where one was never offered: %s', async (form) => {
  const [only, ...others] = await questionsOf(form, fold('**Answer:** Ice, Wax, Cork oak'));
  expect(only).toMatch(/^open .*Wax/);
  expect(others).toEqual([]);
});

it('what goes on behind a comma is no list where it names no other option', async () => {
  const told = fold('**Answer:** Ice, since it is lighter than water');
  const page = `# Water\n\nWhat floats?\n\n- Iron\n- Ice\n- Salt\n\n${told}\n`;
  expect((await read(page)).lesson.questions.map(sketch)).toEqual([
    'single-choice What floats? [Iron | ICE | Salt] > since it is lighter than water',
  ]);
});

describe('letters, each with some words of its option in brackets', () => {
  const key = async (told: string) => (await questionsOf('letters in lines', told))[0];
  it.each([
    '*Answer: C (cork) and B (ice). They are light.*',
    '**Answer:** B (ice), C (oak)',
    '**Answer: B (Ice) & C (Cork oak)**',
  ])('%s', async (told) => expect(await key(told)).toContain(`[Iron | ICE | CORK OAK | Sea salt]`));

  it.each(['**Answer:** B (ice), C sinks.', '**Answer:** B (it floats), C (it sinks)'])(
    'and what is said of another besides is no key: %s',
    async (told) => expect(await key(told)).not.toContain('CORK'),
  );
});
