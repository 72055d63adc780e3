/** An answer that begins behind its title and goes on in more blocks: what asks, its title, and how it goes on, all by all. */
import { expect, test } from 'vitest';
import { html, read } from '../support.ts';

const ASKS: Readonly<Record<string, (n: number, asked: string) => string>> = {
  'an exercise’s heading': (n, asked) => `### Exercise ${n}\n\n${asked}`,
  'a problem below an example’s heading': (n, asked) =>
    `### Worked example ${n}: Ice\n\n**Problem**: ${asked}`,
  'a question’s heading': (n, asked) => `### Question ${n}\n\n${asked}`,
  'a heading that asks': (n, asked) => `### ${n}. ${asked}`,
  'bold words': (n, asked) => `**Exercise ${n}.** ${asked}`,
  'a number': (n, asked) => `**${n}.** ${asked}`,
};
const TITLES = ['**Solution:** ', '**Solution**: ', '*Solution.* ', 'Solution: ', '**Solution**\n\n'];
const MORE = ['Then beta.', '- beta\n- gamma', '```python\nbeta = 3\n```', '**Part 1**\n\nbeta', '$$beta$$'];
const ASKED = ['How much is 3 g of ice?', 'Explain why fog is white.'];

test.each(Object.entries(ASKS))('below %s', async (_, write) => {
  for (const title of TITLES)
    for (const more of MORE) {
      const all = ASKED.map(
        (one, i) => `${write(i + 1, one)}\n\n${title}First alpha.\n\n${more}\n\nAt last omega.`,
      );
      const { lesson, html: page } = await read(
        `# T\n\nSome words.\n\n${all.join('\n\n---\n\n')}\n\n## More\n\nOther words.\n`,
      );
      const told = lesson.questions.map((one) =>
        html(one.feedback)
          .match(/alpha|beta|omega/g)
          ?.join(' '),
      );
      expect([title, more, told]).toEqual([title, more, ['alpha beta omega', 'alpha beta omega']]);
      expect(page).not.toMatch(/alpha|beta|omega/);
      expect(page).toContain('Other words');
    }
});

test('what a text goes on with below its one question is no answer', async () => {
  const { html: page } = await read(
    '# T\n\nIce floats.\n\n**1.** Why does it float?\n\n**Answer:** It is light.\n\nNow we turn to fog.\n\nIt is white.\n',
  );
  expect(page).toContain('Now we turn to fog');
});

test('what helps in trouble is told, however long', async () => {
  const { lesson, html: page } = await read(
    '# T\n\n### Problem: it is cold\n\n**Solution:** Heat it.\n\nThen wait.\n\n### Issue: why is it hot?\n\n**Solution:** Cool it.\n\nThen wait.\n',
  );
  expect(lesson.questions).toEqual([]);
  expect(page).toContain('Then wait');
});

test('parts of an answer are told with it, and the next question of the section is not', async () => {
  const { lesson } = await read(
    '# T\n\n## Exercise 1\n\nWhat are ice and fog?\n\n**Solution:** Both are water.\n\na) Ice is hard.\n\nb) Fog is thin.\n\n## Exercise 2\n\n**1.** What is ice?\n\n**Answer:** Hard.\n\n**2.** What is fog?\n\n**Answer:** Thin.\n',
  );
  expect(
    lesson.questions.map((one) =>
      html(one.feedback)
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    ),
  ).toEqual(['Both are water. a) Ice is hard. b) Fog is thin.', 'Hard.', 'Thin.']);
});

test.each([
  ['**Correction :**', '**Neige :**'],
  ['**Correction** :', '**Neige** :'],
  ['**Correction**', '**Neige**'],
])('lines in bold among what %s tells are told with it', async (title, line) => {
  const page = `# T\n\n### Exercice 1 : la glace\n\n1. Pourquoi flotte-t-elle ?\n2. Quand fond-elle ?\n\n${title}\n\n**Étape 1 : comparer**\n\n${line}\n- elle tombe\n\n**Étape 2 : conclure**\n\nElle est légère.\n`;
  const { lesson, html: left } = await read(page, {}, { description: { language: 'fr' }, settings: {} });
  expect(lesson.questions.map((one) => html(one.feedback).match(/tombe|légère/g))).toEqual([
    ['tombe', 'légère'],
  ]);
  expect(left).not.toMatch(/tombe|légère/);
});

test('the last of a text goes on with its points, which code parts, and with another way', async () => {
  const code = (words: string) => `\`\`\`r\n${words}\n\`\`\``;
  const told = [
    ...['- By weight, in *g*:', code('sum(alpha)'), 'or', code('total(beta)')],
    ...['- By size.', code('size(omega)')],
  ];
  const { lesson, html: page } = await read(
    `# T\n\nSome words.\n\n**Question:** How is ice measured?\n\n**Answer:**\n\n${told.join('\n')}\n\nOther words.\n`,
  );
  expect(lesson.questions.map(({ feedback }) => html(feedback).match(/alpha|beta|omega/g))).toEqual([
    ['alpha', 'beta', 'omega'],
  ]);
  expect(page).not.toMatch(/alpha|beta|omega/);
  expect(page).toContain('Other words');
});

test.each(['Question', 'Optional question', 'Question facultative', 'Bonusfrage', 'Pregunta opcional'])(
  'it ends before what is asked besides: %s',
  async (name) => {
    const { lesson } = await read(
      `# T\n\n**Question:** What is fog?\n\n**Answer:** A cloud.\n\nIt lies low.\n\n**${name}:** How is ice measured? Do it.\n\n**Answer:** By weight.\n\n**Question:** What is hail?\n\n**Answer:** Ice.\n`,
    );
    const told = lesson.questions.map(({ feedback }) => html(feedback));
    expect(told).toHaveLength(3);
    expect(told[0]).not.toContain('measured');
    expect(told[1]).toContain('By weight.');
  },
);

test.each(['## Q1: Ice', '## Question 1', '## Exercise 1: Ice', '## Aufgabe 1', '## Pregunta 1: Hielo'])(
  'an answer below its title alone goes on below headings of its own: %s',
  async (first) => {
    for (const label of ['', '**Question:** ']) {
      const own =
        '**Answer:**\n\n```r\nalpha\n```\n\n### Another way\n\nbeta\n\n### By hand\n\ngamma\n\n---\n\n';
      const second = `${first.replace('1', '2')}\n\n${label}${ASKED[1]}\n\n**Answer:**\n\ndelta\n`;
      const { lesson } = await read(`# Water\n\n${first}\n\n${label}${ASKED[0]}\n\n${own}${second}`);
      const told = lesson.questions.map(({ feedback }) => (feedback ? html(feedback) : ''));
      expect(told).toEqual([expect.stringMatching(/alpha.*beta.*gamma/s), expect.stringContaining('delta')]);
      expect(html(lesson.body)).not.toMatch(/beta|gamma/);
    }
  },
);

test('a heading that asks, or calls an exercise, is none of an answer', async () => {
  for (const next of ['### Why is that?', '### Exercise 1b']) {
    const page = `# Water\n\n## Exercise 1\n\n${ASKED[0]}\n\n**Answer:**\n\nalpha\n\n${next}\n\nThink of beta.\n`;
    const { lesson } = await read(page);
    expect(lesson.questions[0]?.feedback && html(lesson.questions[0].feedback)).not.toContain('beta');
  }
});
