/** Sheets that were printed once: each question with its answer on the next line, what it is worth, and breaks where a sheet ended. */
import { expect, it } from 'vitest';
import { read, sketch } from '../support.ts';
import { type Case, runs } from './case.ts';

const cases: Case[] = [
  {
    what: 'the last item of a list is answered below it, for nobody set that in',
    page: '1. Name two metals.\nAnswer: Tin and lead.\n\n2. Name a gas.\n\nAnswer: Helium.\n',
    questions: ['open Name two metals. > Tin and lead.', 'open Name a gas. > Helium.'],
  },
  {
    what: 'so is that of each list that such an answer parts',
    page: [
      '1. Name two metals.\nAnswer: Tin and lead.',
      '2. Name a gas.',
      'Answer: Helium.',
      '3. Name an acid.\nAnswer: Vinegar.',
      '4. Draw a cube.',
      '5. Name a salt.\nAnswer: Chalk.',
      '6. Name a base.',
      'Answer: Soap.',
    ].join('\n\n'),
    questions: [
      'open Name two metals. > Tin and lead.',
      'open Name a gas. > Helium.',
      'open Name an acid. > Vinegar.',
      'open Draw a cube.',
      'open Name a salt. > Chalk.',
      'open Name a base. > Soap.',
    ],
  },
  {
    what: 'an answer that a new sheet cut in two goes on below the list',
    page: [
      '1. Name a gas.\nAnswer: Helium.',
      '2. Explain fog.\nAnswer: A cloud that lies low, or the drops',
      'of which it is made.',
      '3. Name two metals.\nAnswer: Tin and lead.',
      '4. Name an acid.\nAnswer: Vinegar.',
    ].join('\n\n'),
    questions: [
      'open Name a gas. > Helium.',
      'open Explain fog. > A cloud that lies low, or the drops of which it is made.',
      'open Name two metals. > Tin and lead.',
      'open Name an acid. > Vinegar.',
    ],
  },
  {
    what: 'a sentence of its own below the list belongs to no answer',
    page: [
      '1. Name a gas.\nAnswer: Helium.',
      '2. Name two metals.\nAnswer: Tin and lead.',
      'that is all for today.',
    ].join('\n\n'),
    questions: ['open Name a gas. > Helium.', 'open Name two metals. > Tin and lead.'],
  },
];

runs('answers below a list', cases);

it.each(['(2 points)', '(1P)', '(1 P.)', '[3 Punkte]', '(2 pts)', '(1,5 BE)', '(3 marks)'])(
  'what a question is worth is no answer, and hides none: %s',
  async (worth) => {
    const asked = `Why does ice float? ${worth}`;
    const told = 'It is light.';
    for (const page of [
      `${asked}\nAnswer: ${told}\n`,
      `${asked}  \n**Answer:** ${told}\n`,
      `1. ${asked}\nAnswer: ${told}\n`,
      `1. What is fog?\n2. ${asked}\n   Answer: ${told}\n3. What is dew?\n`,
      `1. Explain why ice\nfloats. ${worth}\nAnswer: ${told}\n2. What is fog? ${worth}\n3. What is dew?\n`,
      `1. ${asked} \nAnswer: ${told}\n2. Why does wax float? ${worth}\nAnswer: ${told}\n`,
    ]) {
      const { lesson, html } = await read(`# T\n\n${page}`);
      const worthy = lesson.questions.map(sketch).find((one) => one.includes('ice float'));
      expect(worthy).toMatch(
        /^open (?:1\. )?(?:Why does ice float\?|Explain why ice floats\.) [([].*[)\]] > It is light\.$/,
      );
      expect(html).not.toContain(told);
    }
  },
);
