import { describe, expect, it } from 'vitest';
import { wordingIn } from '../../src/messages/index.ts';
import { png } from '../support/memory-files.ts';
import { html, marks, read, sketch } from './support.ts';

const sketches = async (text: string) => (await read(`# T\n\n${text}`)).lesson.questions.map(sketch);
const dropdown = (title: string, body: string) => `:::{dropdown} ${title}\n${body}\n:::\n`;

/** Each shape: what is written, and the questions found in it. */
const CASES: readonly (readonly [shape: string, text: string, questions: readonly string[]])[] = [
  [
    'A: one right option makes a single choice',
    '```{question}\nWhich floats?\n- {v}`ice`\n- {f}`iron`\n```\n',
    ['single-choice Which floats? [ICE | iron]'],
  ],
  [
    'A: several right options make a multiple choice',
    '```{question}\nWhich float?\n- {v}`ice`\n- {v}`cork`\n- {f}`iron`\n```\n',
    ['multiple-choice Which float? [ICE | CORK | iron]'],
  ],
  [
    'A: one right option with :multi: makes a multiple choice',
    '```{question}\n:multi:\nWhich float?\n- {v}`ice`\n- {f}`iron`\n```\n',
    ['multiple-choice Which float? [ICE | iron]'],
  ],
  [
    'A: what stands below === is feedback, not a heading',
    '```{question}\nWhich floats?\n\n{v}`ice`  \n{f}`iron`\n===\nIce is **lighter**.\n```\n',
    ['single-choice Which floats? [ICE | iron] > Ice is lighter.'],
  ],
  [
    'A: the text of an option is literal',
    '```{question}\nWhich?\n- {v}`a*b*c <i>`\n- {f}`{x}`\n```\n',
    ['single-choice Which? [A*B*C &#X3C;I> | {x}]'],
  ],
  [
    'A: without a right option it is an open question that lists its options',
    '```{question}\nWhich?\n- {f}`a`\n- {f}`b`\n```\n',
    ['open Which? a b'],
  ],
  ['A: without options it is an open question', '```{question}\nWhy?\n===\nSo.\n```\n', ['open Why? > So.']],
  [
    'C: a labelled paragraph with an answer',
    `a) Why?\n\n${dropdown('Answer', 'So.')}`,
    ['open a) Why? > So.'],
  ],
  [
    'C: a picture may stand between them, and belongs to the question',
    `a) What is it?\n\n\`\`\`{figure} x.png\nA thing.\n\`\`\`\n\n${dropdown('Réponse', 'A hat.')}`,
    ['open a) What is it? A thing. > A hat.'],
  ],
  [
    'C: an unlabelled paragraph goes on what a labelled one began',
    `1. Look.\n\nWhat do you see?\n\n${dropdown('Answer', 'So.')}`.replace('1. ', 'Q1. '),
    ['open Q1. Look. What do you see? > So.'],
  ],
  [
    'C: hints come before answers',
    `a) Why?\n\n${dropdown('Indice 1', 'Think.')}\n${dropdown('Hint 2', 'Again.')}\n${dropdown('Corrigé', 'So.')}`,
    ['open a) Why? > So. (Think.; Again.)'],
  ],
  [
    'C: several answers are told one after another, with their titles',
    `a) Why?\n\n${dropdown('Answer in short', 'So.')}\n${dropdown('Answer at length', 'And so on.')}`,
    ['open a) Why? > Answer in short So. Answer at length And so on.'],
  ],
  [
    'C: what is said on the way belongs to the question it leads to',
    `a) Why?\n\n${dropdown('Answer', 'So.')}\nNow look again.\n\nb) Who?\n\n${dropdown('Answer', 'Me.')}`,
    ['open a) Why? > So.', 'open Now look again. b) Who? > Me.'],
  ],
  [
    'D: any paragraph with an answer',
    `Why is it so?\n\n${dropdown('Solution', 'So.')}`,
    ['open Why is it so? > So.'],
  ],
  [
    'D: an answer of {admonition}, or in <details>, or of class dropdown',
    'One?\n\n:::{admonition} Réponse\nOne.\n:::\n\nTwo?\n\n<details><summary>Answer</summary>2.</details>\n\nThree?\n\n:::{admonition} Answer\n:class: dropdown\nThree.\n:::\n',
    ['open One? > One.', 'open Two? > 2.', 'open Three? > Three.'],
  ],
  [
    'E: several labelled lines with one answer',
    `a) Who?<br>\nb) When?\n\n${dropdown('Answers', 'Me, now.')}`,
    ['open a) Who? b) When? > Me, now.'],
  ],
  [
    'F: the title of a dropdown asks',
    dropdown('1. Who is *Tim*? (age, taste)', 'A boy.'),
    ['open 1. Who is Tim? (age, taste) > A boy.'],
  ],
  [
    'G: the last item of a list',
    `* **One**\n* **Two**\n\n${dropdown('Piste de réflexion', 'So.')}`,
    ['open Two > Piste de réflexion So.'.replace('Piste de réflexion ', '')],
  ],
  [
    'G: an answer inside its item',
    '1. Why?\n\n   ~~~{dropdown} Answer\n   So.\n   ~~~\n2. Who?\n\n   ~~~{dropdown} Answer\n   Me.\n   ~~~\n',
    ['open Why? > So.', 'open Who? > Me.'],
  ],
  [
    'H: an exercise and the solution that follows it',
    ':::{exercise} Sums\nAdd.\n:::\n\nSome words.\n\n:::{solution}\n4\n:::\n',
    ['open Exercise 1. Sums Add. > 4'],
  ],
  [
    'H: each solution belongs to the last exercise without one, or to the one it names',
    ':::{exercise}\n:label: one\nA?\n:::\n\n:::{exercise}\nB?\n:::\n\n:::{solution}\nb\n:::\n\n:::{solution} one\na\n:::\n',
    ['open Exercise 1 A? > a', 'open Exercise 2 B? > b'],
  ],
  [
    'I: an exercise with its answer and hints inside',
    `::::{exercise}\nAdd.\n\n${dropdown('Indice', 'Count.')}\n${dropdown('<span style="color:grey">Cliquer ici pour voir la réponse</span>', '4')}\n::::\n`,
    ['open Exercise 1 Add. > 4 (Count.)'],
  ],
  [
    'I: several answers part an exercise',
    `::::{exercise}\n1 - One?\n\n${dropdown('Réponse', 'a')}\n2 - Two?\n\n${dropdown('Réponse', 'b')}\n3 - No more.\n::::\n`,
    ['open Exercise 1 1 - One? > a', 'open 2 - Two? > b'],
  ],
  [
    'H: a list answered by a list of as many items is as many questions',
    ':::{exercise} Sums\nWork out:\n\n1. One?\n2. Two?\n:::\n\n:::{solution}\n1. a\n2. b\n:::\n',
    ['open Exercise 1. Sums Work out: One? > a', 'open Two? > b'],
  ],
  [
    'H: a list answered by another number of items stays one question',
    ':::{exercise}\n1. One?\n2. Two?\n3. Three?\n:::\n\n:::{solution}\n1. a\n2. b\n:::\n',
    ['open Exercise 1 One? Two? Three? > a b'],
  ],
  ['K: an exercise without an answer', ':::{exercise}\nAdd.\n:::\n', ['open Exercise 1 Add.']],
  ['none: extra information', `Some words.\n\n${dropdown('Pour aller plus loin', 'More.')}`, []],
  ['none: an untitled dropdown', `Some words.\n\n${dropdown('', 'More.')}`, []],
  ['none: a dropdown that lists questions', `Words.\n\n${dropdown('Thématiques abordées', 'More.')}`, []],
  ['none: an answer below a heading', `## Part\n\n${dropdown('Answer', 'So.')}`, []],
  ['none: an answer its author calls extra', 'Why?\n\n:::{dropdown} Answer\n:class: extra\nSo.\n:::\n', []],
  [
    'H: hints inside an exercise stay hints when its solution stands elsewhere, or nowhere',
    `::::{exercise}\nAdd.\n\n${dropdown('Hint', 'Count.')}::::\n\n:::{solution}\n4\n:::\n\n::::{exercise}\nTake.\n\n${dropdown('Hint', 'Less.')}::::\n`,
    ['open Exercise 1 Add. > 4 (Count.)', 'open Exercise 2 Take. (Less.)'],
  ],
  [
    'I: an exercise whose answers stand in its list is only the frame of its questions',
    '::::{exercise}\n1. Why?\n\n   :::{dropdown} Answer\n   So.\n   :::\n2. Who?\n\n   :::{dropdown} Answer\n   Me.\n   :::\n::::\n',
    ['open Why? > So.', 'open Who? > Me.'],
  ],
  [
    'I: so is one that holds dropdowns that ask',
    `::::{exercise}\nThink.\n\n${dropdown('Why?', 'So.')}::::\n`,
    ['open Why? > So.'],
  ],
  ['none: an exercise its author calls extra', ':::{exercise}\n:class: extra\nAdd.\n:::\n', []],
  [
    'forced: a dropdown its author calls an answer',
    'Why?\n\n:::{dropdown} Because\n:class: answer\nSo.\n:::\n',
    ['open Why? > Because So.'],
  ],
];

describe('the shapes of questions', () => {
  it.each(CASES)('%s', async (_shape, text, questions) => {
    expect(await sketches(text)).toEqual(questions);
  });

  it('show no answer in what introduces the next question', async () => {
    const inList = '- One?\n\n  :::{dropdown} Answer\n  Secret.\n  :::\n\n';
    const { lesson, html: page } = await read(
      `# T\n\nWords.\n\n${inList}Then.\n\na) Why?\n\n${dropdown('Answer', 'So.')}`,
    );
    expect(lesson.questions.map(sketch)).toEqual(['open One? > Secret.', 'open a) Why? > So.']);
    expect(lesson.contexts.map(({ content }) => html(content))).not.toContainEqual(
      expect.stringContaining('Secret'),
    );
    expect(page).not.toContain('Secret');
  });

  it('leave a placeholder where the question stood, and nothing of its answer', async () => {
    const { html: page, lesson } = await read(
      `# T\n\nWords.\n\na) Why?\n\n${dropdown('Answer', 'Secret.')}\nAfter.\n`,
    );
    const [question] = lesson.questions;
    expect(page).toBe(
      `<p>Words.</p><cartable-question data-id="${question?.id}"></cartable-question><p>After.</p>`,
    );
  });

  it('are explained, each guess', async () => {
    const { diagnostics } = await read(
      `# T\n\na) Why?\n\n${dropdown('Answer', 'So.')}\n${dropdown('Biography', 'Tim.')}`,
    );
    expect(marks(diagnostics)).toEqual(['3:1 question-found', '9:15 disclosure-extra']);
  });

  it('aren’t explained where they fold nothing but code, as a notebook’s cells do', async () => {
    const folded = (fence: string, title: string, body: string) =>
      `${fence}{dropdown} ${title}\n${body}\n${fence}\n\n`;
    const { diagnostics } = await read(
      `# T\n\n${folded(':::', 'Code', '```python\nx = 1\n```')}${folded(':::', 'Biography', 'Ada.')}`,
    );
    expect(marks(diagnostics)).toEqual(['9:15 disclosure-extra']);
  });
});

describe('what is amiss with questions', () => {
  it.each([
    ['a choice without a key', '```{question}\nA?\n- {f}`a`\n```\n', '4:1 choice-without-key'],
    ['an exercise without an answer', '```{exercise} Sums\nAdd.\n```\n', '3:15 question-without-answer'],
  ])('%s is named with its line', async (_what, text, mark) => {
    const { diagnostics } = await read(`# T\n\n${text}`);
    expect(marks(diagnostics)).toContain(mark);
  });

  it('is worded with the label and the line it was first used on', async () => {
    const { diagnostics } = await read(
      `# T\n\na) A?\n\n${dropdown('Answer', '1')}\na) B?\n\n${dropdown('Answer', '2')}`,
    );
    const found = diagnostics.find(({ rule }) => rule === 'label-duplicate');
    expect(wordingIn(found!, 'en').message).toBe('The label “a)” was already used on line 3.');
    expect(wordingIn(found!, 'fr').message).toBe('Le repère « a) » a déjà servi à la ligne 3.');
  });

  it('isn’t a label that a question without an answer holds, nor numbering that begins anew below a heading', async () => {
    const { diagnostics } = await read(
      `# T\n\na) A?\n\n${dropdown('Answer', '1')}\nb) No answer.\n\nc) C?\n\n${dropdown('Answer', '2')}\n## Next\n\na) A?\n\n${dropdown('Answer', '3')}`,
    );
    expect(marks(diagnostics, 'label-gap', 'label-duplicate')).toEqual([]);
  });
});

describe('the context of questions', () => {
  it('is what stands between a heading and the first of a run, and stays on the page', async () => {
    const text = `# T\n\n## Part\n\n🕑 45 min | ✍️ unplugged\n\nWatch.\n\n![Still](a.png)\n\na) A?\n\n${dropdown('Answer', '1')}\nb) B?\n\n${dropdown('Answer', '2')}`;
    const { lesson, html: page } = await read(text, { 'a.png': png() });
    const above = '<p>Watch.</p><p><img src="asset:media/a.png" alt="Still" width="1" height="1"></p>';
    expect(lesson.questions.map(({ situation }) => html(situation))).toEqual([above, above]);
    expect(lesson.contexts).toEqual([]);
    expect(page).toContain('<p>Watch.</p>');
    expect(lesson.questions.map(({ section }) => section)).toEqual(['Part', 'Part']);
  });

  it('is told before one alone', async () => {
    const text = `# T\n\n## Part\n\nWatch.\n\n![Still](a.png)\n\na) A?\n\n${dropdown('Answer', '1')}`;
    const { lesson } = await read(text, { 'a.png': png() });
    expect(lesson.contexts.map((one) => [one.before, one.line])).toEqual([[lesson.questions[0]?.id, 5]]);
    expect(html(lesson.contexts[0]?.content)).toContain('<p>Watch.</p>');
  });
});

describe('the id of a question', () => {
  const ids = async (text: string) => (await read(`# T\n\n${text}`)).lesson.questions.map(({ id }) => id);
  const one = `a) Why is the sky blue?\n\n${dropdown('Answer', 'So.')}`;
  const other = `b) Who?\n\n${dropdown('Answer', 'Me.')}`;

  it('is made of the words of its prompt, without its label', async () => {
    expect(await ids(one)).toEqual([expect.stringMatching(/^why-is-the-sky-blue-[0-9a-f]{6}$/)]);
  });

  it('stays when questions change places or labels', async () => {
    const [a, b] = await ids(one + other);
    expect(await ids(`c) Who?\n\n${dropdown('Answer', 'Me.')}\n${one.replace('a)', 'd )')}`)).toEqual([b, a]);
  });

  it('stays when exercises before it come and go', async () => {
    const exercise = ':::{exercise}\nAdd.\n:::\n';
    const [, second] = await ids(`:::{exercise}\nFirst.\n:::\n\n${exercise}`);
    expect(await ids(exercise)).toEqual([second]);
  });

  it('stays when only punctuation, case or accents’ form change', async () => {
    expect(await ids(one.replace('blue?', 'BLUE ?'))).toEqual(await ids(one));
    expect(await ids(`a) \u00c9t\u00e9 ?\n\n${dropdown('Answer', '.')}`)).toEqual(
      await ids(`a) E\u0301te\u0301 ?\n\n${dropdown('Answer', '.')}`),
    );
  });

  it('tells twins apart', async () => {
    const [a, b] = await ids(one + one);
    expect(b).toBe(`${a}-2`);
  });

  it('is the name its author gave', async () => {
    expect(await ids('```{question}\n:name: Sky Blue\nWhy?\n- {v}`a`\n- {f}`b`\n```\n')).toEqual([
      'sky-blue',
    ]);
  });

  it('is never longer than 60 characters', async () => {
    const [id = ''] = await ids(`a) ${'Wherefore '.repeat(20)}?\n\n${dropdown('Answer', 'So.')}`);
    expect(id.length).toBeLessThanOrEqual(60);
  });

  it('goes with a revision that changes with the answer', async () => {
    const revision = async (text: string) => (await read(`# T\n\n${text}`)).lesson.questions[0]?.revision;
    expect(await revision(one)).toMatch(/^[0-9a-f]{8}$/);
    expect(await revision(`Words.\n\n${one}`)).toBe(await revision(one));
    expect(await revision(one.replace('So.', 'Not so.'))).not.toBe(await revision(one));
  });
});

describe('the place of a question', () => {
  it('is the line and column its prompt starts at, inside directives too', async () => {
    const text =
      '---\nlanguage: en\n---\n# T\n\n::::{note}\nWords.\n\n  b) Why?\n\n:::{dropdown} Answer\nSo.\n:::\n::::\n';
    const { lesson } = await read(text);
    expect(lesson.questions.map(({ place }) => place)).toEqual([{ file: 'page.md', line: 9, column: 3 }]);
  });
});
