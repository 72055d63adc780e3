/** Items that all ask, or tell to explain, and a paragraph in each that answers: no word of the page says so. */
import { describe, expect, it, test } from 'vitest';
import { html, read, sketch } from '../support.ts';

type Fact = readonly [asked: string, answer: string];

const ICE: readonly Fact[] = [
  [
    'Explain a process: Briefly explain how ice forms on a lake. Is it fast?',
    'Ice forms on a lake from above, for cold water at four degrees sinks first.',
  ],
  [
    'Compare: How do hail and snow differ?',
    'Hail is hard and round, and falls in summer; snow is soft, and falls slowly.',
  ],
];
const FOG: readonly Fact[] = [
  ['What is fog made of? Use the text.', 'Fog is made of drops so small that they hang in the air.'],
  ['Draw conclusions: Does fog support life?', 'Fog waters plants of the desert, so it does.'],
];
const TABLE =
  '| Cause | Effect |\n|---|---|\n| Ice is light | It floats |\n| Fog is low | It hides the way |';

type Form = (fact: Fact, i: number) => string;
const indented = (text: string): string => text.replace(/^(?=.)/gm, '   ');
const BELOW: Form = ([asked, answer], i) => `${i + 1}. ${asked}\n\n${indented(answer)}\n`;
const NEXT: Form = ([asked, answer], i) => `${i + 1}. ${asked}\n   ${answer}\n`;
const BULLET: Form = ([asked, answer]) => `- ${asked}\n\n  ${answer}\n`;
const listed = (facts: readonly Fact[], form: Form): string => facts.map(form).join('\n');

async function readOf(body: string, title = 'Water'): Promise<{ questions: string[]; shown: string }> {
  const { lesson } = await read(`# ${title}\n\n${body}\n`);
  return { questions: lesson.questions.map(sketch), shown: html(lesson.body) };
}

describe.each([
  ['in a paragraph', BELOW],
  ['in the next line', NEXT],
  ['of points', BULLET],
] as const)('items answered %s', (_form, form) => {
  it('are asked, a few below each heading', async () => {
    const { questions, shown } = await readOf(
      `## Ice on lakes\n\n${listed(ICE, form)}\n\n## Fog\n\n${listed(FOG, form)}`,
    );
    expect(questions).toEqual([...ICE, ...FOG].map(([asked, answer]) => `open ${asked} > ${answer}`));
    expect(shown).not.toMatch(/sinks first|hang in the air/);
  });
});

it('one may be answered by a table, and another in its next line', async () => {
  const body = `## Ice\n\n${listed([['Identify causes: As you read of ice, note causes in the first column.', TABLE], ICE[0]!], BELOW)}\n\n## Fog\n\n${NEXT(FOG[0]!, 0)}${NEXT(FOG[1]!, 1)}`;
  const { questions, shown } = await readOf(body);
  expect(questions).toHaveLength(4);
  expect(questions[0]).toContain('> Cause Effect Ice is light');
  expect(shown).not.toContain('hides the way');
});

test.each([
  [
    ['Define hail.', 'Hail is ice that falls from clouds in balls.'],
    ['Compare hail and snow.', 'Hail is hard and round, and snow is soft.'],
    ['Describe the way of rain.', 'The way of rain goes down to the sea, and up again.'],
    ['Explain why ice floats.', 'It floats for its crystals leave room between them.'],
  ],
  [
    ['Expliquez pourquoi la glace flotte.', 'La glace est plus légère que l’eau, donc elle flotte.'],
    ['Que devient la pluie ?', 'La pluie coule vers la mer, puis elle remonte.'],
    ['Comparez la grêle et la neige.', 'La grêle est dure et ronde, la neige est molle.'],
    ['De quoi le brouillard est-il fait ?', 'Le brouillard est fait de gouttes très petites.'],
  ],
  [
    ['Erkläre, warum Eis schwimmt.', 'Es schwimmt, weil seine Kristalle viel Platz lassen.'],
    ['Was geschieht mit dem Regen?', 'Der Regen fließt ins Meer und steigt wieder auf.'],
    ['Vergleiche Hagel und Schnee.', 'Hagel ist hart und rund, Schnee ist weich.'],
    ['Woraus besteht Nebel?', 'Der Nebel besteht aus sehr kleinen Tropfen Wasser.'],
  ],
] as readonly (readonly Fact[])[])('so in other words: %s', async (...facts) => {
  const { questions, shown } = await readOf(listed(facts as Fact[], BELOW));
  expect(questions).toEqual((facts as Fact[]).map(([asked, answer]) => `open ${asked} > ${answer}`));
  expect(shown).not.toContain((facts as Fact[])[1]![1]);
});

const STEPS: readonly Fact[] = [
  ['Run the program.', 'It prints 3, and the program ends there.'],
  ['Define a function.', 'A function takes words, and gives one number back.'],
  ['Describe the pod with kubectl.', 'The events of the pod stand below its name.'],
  ['List the files of the folder.', 'All files stand in a list, a line for each.'],
];

describe('stays as it is', () => {
  it.each([
    ['steps, and what comes of each', listed(STEPS, BELOW)],
    ['steps that define and list', listed(STEPS.slice(1).concat(STEPS.slice(2)), BELOW)],
    ['steps, and what comes of each in the next line', listed(STEPS, NEXT)],
    [
      'what learners are to do for each',
      listed(
        [...ICE, ...FOG].map(
          ([asked]): Fact => [asked, 'Use your own words, and two sentences for each of them.'],
        ),
        BELOW,
      ),
    ],
    [
      'what an answer should have',
      listed(
        [
          ['Give a crisp definition.', 'One sentence is enough at this point, no more.'],
          ['Explain why it exists.', 'People remember reasons better than any facts.'],
          ['Describe the trade-off.', 'Nothing comes for free, which has to be shown.'],
          ['Name a limit.', 'A good talk ends with what is not known yet.'],
        ],
        BELOW,
      ),
    ],
    [
      'two of four',
      listed(
        [...ICE, ...FOG].map(([asked, answer], i): Fact => [asked, i % 2 ? '' : answer]),
        BELOW,
      ),
    ],
    [
      'what is to be read',
      listed(
        [...ICE, ...FOG].map(([asked, answer]): Fact => [`${asked} Explain the following sentence:`, answer]),
        BELOW,
      ),
    ],
    [
      'tables to fill in',
      listed(
        [...ICE, ...FOG].map(([asked]): Fact => [asked, '| Ice | Fog |\n|---|---|\n| light | |']),
        BELOW,
      ),
    ],
    [
      'another list that asks nothing',
      `${listed([...ICE, ...FOG], BELOW)}\n\nWords.\n\n- Ice is cold.\n- Fog is low.\n`,
    ],
    ['few', listed(ICE, BELOW)],
  ] as const)('%s', async (_what, body) => {
    const { shown } = await readOf(body);
    expect(shown).not.toContain('<details');
    const { lesson } = await read(`# Water\n\n${body}\n`);
    expect(lesson.questions.filter(({ feedback }) => feedback !== undefined)).toEqual([]);
  });
});
