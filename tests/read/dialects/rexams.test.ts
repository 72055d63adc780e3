/** R/exams: where the key stands, and what of an exercise only R knows. */
import { describe, expect, it } from 'vitest';
import { html, marks, read, sketch } from '../support.ts';

const page = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;
const asked = async (...lines: readonly string[]) =>
  (await read(page(...lines))).lesson.questions.map(sketch);

const LISTED = ['', 'Answerlist', '----------'];
const meta = (...lines: readonly string[]) => ['', 'Meta-information', '================', ...lines];
const single = meta('extype: schoice', 'exsolution: 10');

describe('the key of an exercise', () => {
  const front = (...fields: readonly string[]) => ['---', ...fields, '---', '', '# Question', ''];

  it.each([
    ['mchoice', '101', 'multiple-choice What floats? [ICE | iron | WOOD]'],
    ['schoice', '"001"', 'single-choice What floats? [ice | iron | WOOD]'],
    ['schoice', '010', 'single-choice What floats? [ice | IRON | wood]'],
    ['schoice', '1', 'single-choice What floats? [ice | iron | WOOD]'],
  ])('stands in the front matter: %s %s', async (type, solution, question) => {
    const fields = front(`extype: ${type}`, `exsolution: ${solution}`);
    expect(await asked(...fields, 'What floats?', ...LISTED, '* ice', '* iron', '* wood')).toEqual([
      question,
    ]);
  });

  it('belongs to its own options, not to a list above them', async () => {
    const stem = ['Question', '========', 'What floats?', '', 'Hints:', '', '- Think.', '- Guess.'];
    const { lesson } = await read(page(...stem, ...LISTED, '* ice', '* iron', ...single));
    expect(lesson.questions.map(sketch)).toEqual([
      'single-choice What floats? Hints: Think. Guess. [ICE | iron]',
    ]);
  });
});

describe('an exercise that offers nothing to choose from', () => {
  const question = ['Question', '========', 'A cube of ice weighs `r x` g.', '', 'Tell of it:'];
  const parts = [...LISTED, '* How much does water weigh?', '* Why does it float?'];
  const solved = (...told: readonly string[]) => ['', 'Solution', '========', ...told, ...LISTED];
  const own = meta('extype: num', 'exsolution: 10');

  it('asks each part, which its own item solves', async () => {
    const told = solved('Both weigh something.');
    expect(
      await asked(...question, ...parts, ...told, '* More, `r y` g.', '* It is', 'light.', ...own),
    ).toEqual([
      'open A cube of ice weighs … g. Tell of it: How much does water weigh? > More, … g.',
      'open Why does it float? > Both weigh something. It is light.',
    ]);
  });

  it.each([
    ['of another number', ['* More.']],
    ['that is none', []],
  ])('is one with a list of solutions %s', async (_what, told) => {
    expect(await asked(...question, ...parts, ...solved('Both weigh something.'), ...told, ...own)).toEqual([
      expect.stringMatching(/^open A cube .* How much .* > Both weigh something\.$/),
    ]);
  });
});

describe('what only R knows', () => {
  const question = ['Question', '========', 'What is `r x`?'];

  it('leaves options that other words tell apart', async () => {
    const options = ['* It is `r a` at least.', '* It is `r b` at most.'];
    expect(await asked(...question, ...LISTED, ...options, ...single)).toEqual([
      'single-choice What is …? [IT IS … AT LEAST. | It is … at most.]',
    ]);
  });

  it.each([
    ['nothing else', ['* `r a`', '* `r b`']],
    ['the same words', ['* It is `r a`.', '* It is `r b`.']],
    ['a picture', ['-', '```{r, echo = FALSE}', 'plot(1)', '```', '<br/>', '-', '```{r}', 'plot(2)', '```']],
  ])('leaves no options that hold %s beside it', async (_what, options) => {
    const { lesson, diagnostics } = await read(page(...question, ...LISTED, ...options, ...single));
    expect(lesson.questions.map(sketch)).toEqual(['open What is …?']);
    expect(marks(diagnostics, 'markup-unread')).not.toEqual([]);
  });

  it('says nothing of an option', async () => {
    const told = ['', 'Solution', '========', ...LISTED, '* `r if (x) "True" else "False"`', '* It sinks.'];
    expect(await asked(...question, ...LISTED, '* ice', '* iron', ...told, ...single)).toEqual([
      'single-choice What is …? [ICE | iron (It sinks.)]',
    ]);
  });
});

describe('code in the solution', () => {
  const solved = (first: string) =>
    page(
      ...['Question', '========', 'Why?', '', '```{r}', 'answer <- 42', '```', ''],
      ...['Solution', '========', first, '1 + 1', '```', '', 'So it is.', ...single],
    );

  it.each(['```{r}', '```{r sum, results = "hide"}'])(
    'is seen where its author shows it: %s',
    async (first) => {
      const { lesson, diagnostics } = await read(solved(first));
      expect(lesson.questions.map(sketch)).toEqual(['open Why? > 1 + 1 So it is.']);
      expect(html(lesson.body)).not.toContain('42');
      expect(marks(diagnostics, 'markup-unread')).toHaveLength(1);
    },
  );

  it.each(['```{r, echo = FALSE}', '```{r}\n#| echo: false', '```{r, include=FALSE}'])(
    'is not where its author hides it: %s',
    async (first) => {
      const { lesson } = await read(solved(first));
      expect(lesson.questions.map(sketch)).toEqual(['open Why? > So it is.']);
    },
  );

  it('is not where all of it is hidden', async () => {
    const hidden = '```{r}\nknitr::opts_chunk$set(fig.cap = "", echo = FALSE)\n```\n\n';
    const { lesson } = await read(hidden + solved('```{r}'));
    expect(lesson.questions.map(sketch)).toEqual(['open Why? > So it is.']);
  });
});

describe('an exercise of several answers', () => {
  const cloze = (types: string, solution: string) =>
    meta('extype: cloze', `exclozetype: ${types}`, `exsolution: ${solution}`);
  const stem = ['Question', '========'];

  it('has a gap where its question says so', async () => {
    const words = ['Ice is ##ANSWER1## and melts at', '', '##ANSWER2## °C.'];
    expect(await asked(...stem, ...words, ...cloze('string|num', 'light|0'))).toEqual([
      'gap-fill Ice is ___ and melts at ___ °C. [=light | =0]',
    ]);
  });

  it('has a gap for each item of its list', async () => {
    const items = [...LISTED, '* It melts at:', '* It boils at:'];
    expect(await asked(...stem, 'How hot is it?', ...items, ...cloze('num|num', '0|100'))).toEqual([
      'gap-fill How hot is it? It melts at: ___ It boils at: ___ [=0 | =100]',
    ]);
  });

  it.each([
    ['R alone knows one', 'num|num', '0|`r x`'],
    ['one is written at length', 'num|essay', '0|nil'],
    ['one is chosen', 'num|schoice', '0|10'],
  ])('is blank where %s', async (_what, types, solution) => {
    const words = ['##ANSWER1## and ##ANSWER2##', ...LISTED, '* ice', '* iron'];
    expect(await asked(...stem, 'Say.', '', ...words, ...cloze(types, solution))).toEqual([
      'open Say. ___ and ___ ice iron',
    ]);
  });
});
