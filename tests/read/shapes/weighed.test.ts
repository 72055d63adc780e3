/**
 * What no pattern took is asked where many small signs together say so: the page's name, what counts, what tells to think.
 * Each page is as long as a real one, for shares of a few words say nothing.
 */
import { describe, expect, it } from 'vitest';
import { chanceOf } from '../../../src/read/questions/walk/weighed/index.ts';
import { marksOf, marksOfPage } from '../../../src/read/questions/walk/weighed/marks.ts';
import { read, sketch } from '../support.ts';

const asked = async (text: string): Promise<readonly string[]> =>
  (await read(text)).lesson.questions.map(sketch);

const NORTH =
  'Clouds form where moist air rises and cools, and what falls from them depends on how cold the layers below are. In winter most of it is snow, which stays for months on the hills and for days in the towns.';
const LAKE =
  'The lake is shallow and wide. Its water warms early in spring, and fishermen from both shores meet on it before the ice is gone from the bays. Old boats lie on the banks, turned over, and children play between them.';
const FOG =
  'In autumn the fog comes up from the valley every evening, and it leaves late in the morning. People drive slowly then, and the ferry waits until its captain sees the other side of the water.';

const TASKS = [
  'What are the features that all clouds share?',
  'Define a drop, a flake and a grain of hail.',
  'Which layer is the coldest of all? Why?',
  'List the kinds of ice from the lightest on.',
  'What is the difference between fog and a cloud?',
  'Contrast how lakes and rivers freeze.',
];
const counted = TASKS.map((one, i) => `${i + 1}. ${one}\n`).join('\n');

describe('what is left of a page is asked where its signs weigh enough', () => {
  it('in a list that counts, below the page’s title alone', async () => {
    expect(
      await asked(`# Module 1: The Water — Study Questions\n\n${NORTH}\n\n${FOG}\n\n${counted}`),
    ).toEqual(TASKS.map((one) => `open ${one}`));
  });

  it('in paragraphs with a sign of their own and their points', async () => {
    const points = TASKS.map((one) => `-) ${one} (2 P.)`);
    expect(
      await asked(
        `# Prüfungsfragen Wetter\n\n## Wolken und Nebel\n\n${points.join('\n\n')}\n\n## Mehr\n\n${LAKE}\n\n${FOG}\n`,
      ),
    ).toHaveLength(TASKS.length);
  });

  it('in a list where few of the verbs are known, on a page that is called exercises', async () => {
    const verbs = [
      'Dwindle the ice',
      'Explain a cloud',
      'Besot the fog',
      'Calculate the rain',
      'Name three lakes',
    ];
    const list = verbs.map((one, i) => `${i + 1}. ${one} and put it into your book.`).join('\n');
    expect(await asked(`# Homework 3\n\n${NORTH}\n\n${FOG}\n\n## Ice\n\n${list}\n\n${LAKE}\n`)).toHaveLength(
      5,
    );
  });

  it('and others of the form beside those, though they alone would not be', async () => {
    const few =
      '-) Wie schwer ist Schnee? (1 P.)\n\n-) 10 Flocken sind wie viele Tropfen? (2 P.)\n\n-) Gegeben ist ein See. (2 P.)';
    const points = TASKS.map((one) => `-) ${one} (2 P.)`).join('\n\n');
    const page = await asked(
      `# Prüfungsfragen Wetter\n\n## Wolken\n\n${points}\n\n${LAKE}\n\n## Rechnen\n\n${few}\n\n${FOG}\n`,
    );
    expect(page).toContain('open -) Wie schwer ist Schnee? (1 P.)');
  });
});

describe('of a run', () => {
  const homework = (list: string): string => `# Homework 4\n\n${NORTH}\n\n${FOG}\n\n${list}\n`;

  it('an item may say more behind its question, and speak of answers', async () => {
    const list =
      '1. Plot the mass.\n2. Describe the curve.\n3. Did it work? Explain your answer.\n4. Which is best? Mark it.';
    expect(await asked(homework(list))).toHaveLength(4);
  });

  it('a line in bold above titles a list', async () => {
    const list =
      '**Evaluation**\n\n1. Plot the mass.\n2. Describe the curve.\n3. Explain two ways to weigh it.';
    expect(await asked(homework(list))).toHaveLength(3);
  });

  it('a title in bold begins another', async () => {
    const parts = (of: string): string => `a) Describe ${of}.\n\nb) Why is ${of} heavy?`;
    const page = await asked(
      homework(`**Ice**\n\n${parts('ice')}\n\n**Fog**\n\nIt is a cloud.\n\n${parts('fog')}`),
    );
    expect(page).toHaveLength(4);
    expect(page.join()).not.toContain('Fog');
  });

  it('long words that lead to it are none of it', async () => {
    const lead = `Read the tale on page 12 before you begin. ${NORTH} ${FOG}`;
    const page = `# Homework 5\n\n${lead}\n\n${TASKS.slice(0, 5).join('\n\n')}\n`;
    expect(await asked(page)).toEqual(TASKS.slice(0, 5).map((one) => `open ${one}`));
  });
});

describe('nothing more is asked', () => {
  const page = (title: string, list: string, heading = 'More'): string =>
    `# ${title}\n\n${NORTH}\n\n${LAKE}\n\n## ${heading}\n\n${list}\n\n${FOG}\n`;
  const three = '1. Open the lid.\n2. Fill in the water.\n3. Press the button.';
  const goals = '- Describe a cloud.\n- Explain how fog forms.\n- Compare ice and snow.';
  const asks =
    '1. How do I install it?\n2. Can I pay by card?\n3. How do I remove my account?\n4. Where is my key?';
  const options =
    '# Lakes in winter\n\nThe lake is\n\n1. wide and flat\n2. deep and cold\n3. warm and small\n4. salty and old';
  const told = TASKS.map((one, i) => `${i + 1}. ${one} It is cold.\n`).join('\n');
  it.each([
    ['steps of a manual', page('A kettle', three)],
    ['steps of a manual that has exercises, too', page('Exercises', three, 'Set-up')],
    ['what the reader of a manual asks', page('A kettle', asks)],
    ['a guide', page('How to read a proof', goals)],
    ['a lesson’s plan', page('Plano de aula: nuvens', goals)],
    ['a class that is spoken of', page('Clouds', goals.replace(/\./g, ' to your pupils (5 min).'))],
    ['a procedure', page('Lab on clouds', three, 'Procedure')],
    ['what is asked often', page('FAQ', counted)],
    ['what one will learn', page('Exercises on clouds', goals, 'Learning outcomes')],
    ['tips', page('Exercises on clouds', goals, 'Tips')],
    ['what is handed in', page('Exercises on clouds', goals, 'Submission')],
    ['what is offered to end a sentence', `${options}\n\n${NORTH}\n\n${LAKE}\n\n${FOG}\n`],
    ['a field for a name', page('Exercises', 'Name: ________\n\nClass: ________\n\nDate: ________')],
    ['what the words behind it answer', page('Clouds', told)],
    ['a list of names', page('Exercises', '- rain\n- hail\n- snow\n- dew')],
    ['points of a lesson', page('The water', '- Fog is a cloud.\n- Ice floats.\n- Snow falls in winter.')],
  ])('of %s', async (_, text) => {
    expect(await asked(text)).toEqual([]);
  });

  it('on a page of a few words, whose shares say nothing', async () => {
    expect(await asked('# Weather\n\n## Fog\n\n- Define fog.\n- Draw it.\n- Why is it wet?\n')).toEqual([]);
  });
});

describe('a chance', () => {
  const page = marksOfPage([], 'Exercises 3', 'exercises.md');
  const run = { form: 'item', members: [{ own: [], start: 0, end: 1 }], above: '', lead: undefined } as const;

  it('lies between 0 and 1, and is greater on a page that is called exercises', () => {
    const on = chanceOf(marksOf(run, page));
    const off = chanceOf(marksOf(run, marksOfPage([], 'The water', 'water.md')));
    expect(on).toBeGreaterThan(off);
    expect(off).toBeGreaterThan(0);
    expect(on).toBeLessThan(1);
  });

  it('but not where some only say yes or no: the questions of such a sheet stand elsewhere', async () => {
    const sheet = (lines: readonly string[]) =>
      `# Quiz\n\n${NORTH}\n\n${lines.map((one, i) => `Q${i + 1}: ${one}\n\n`).join('')}${FOG}\n\n${LAKE}\n`;
    const told = [
      'A grain of hail',
      'no',
      'Name and place of the lake',
      'yes',
      'Fog',
      'Give the captain a sign',
    ];
    expect(await asked(sheet(told))).toEqual([]);
    const set = ['What is a grain of hail?', 'Name the lake', ...told.slice(2, 3), 'Fog', 'Give a sign'];
    expect(await asked(sheet(set))).toHaveLength(set.length);
  });
});
