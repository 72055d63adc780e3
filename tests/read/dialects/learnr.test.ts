/** learnr, R Markdown: what chunks of R ask. */
import { describe, expect, it } from 'vitest';
import { html, read, sketch } from '../support.ts';

const chunk = (head: string, ...lines: readonly string[]): string =>
  `\`\`\`{r ${head}}\n${lines.join('\n')}\n\`\`\`\n`;
const asked = async (page: string) => (await read(`# T\n\n${page}`)).lesson.questions.map(sketch);

describe('a chunk of learnr', () => {
  it('asks a choice, with what is said of each option', async () => {
    const page = chunk(
      'floats, echo = FALSE',
      'question("What *floats*, \\"ice\\" or iron?",',
      '  answer("iron", message = "It sinks."),   # wrong',
      "  answer('ice', correct = TRUE),",
      '  random_answer_order = TRUE,',
      '  correct = paste0("Yes: ", praise()),',
      '  message = "Ice is light."',
      ')',
    );
    expect(await asked(page)).toEqual([
      'single-choice What floats, "ice" or iron? [iron (It sinks.) | ICE] > Ice is light.',
    ]);
  });

  it('asks all of a quiz, each by its kind', async () => {
    const page = chunk(
      'quiz',
      'quiz(caption = "Water",',
      '  question("Which float?", answer("ice", correct = TRUE), answer("wax", TRUE), answer("iron")),',
      '  question_checkbox("Which sinks?", answer("iron", correct = TRUE), answer("ice")),',
      '  learnr::question_text("What is ice?", answer("water", correct = TRUE), answer("Water", correct = T)),',
      '  question_numeric("Where does it boil?", answer(100, correct = TRUE), tolerance = 0.5, min = 0),',
      '  question("In winter?", answer("snow", correct = TRUE), answer("fog"), type = "learnr_radio")',
      ')',
    );
    expect(await asked(page)).toEqual([
      'multiple-choice Which float? [ICE | WAX | iron]',
      'multiple-choice Which sinks? [IRON | ice]',
      'short-answer What is ice? = water = Water',
      'numerical Where does it boil? = 100±0.5',
      'single-choice In winter? [SNOW | fog]',
    ]);
  });

  it.each([
    [
      'does something else as well',
      'x <- 1',
      'question("Is it 1?", answer("yes", correct = TRUE), answer("no"))',
    ],
    ['asks what only R knows', 'question(words, answer("yes", correct = TRUE))'],
    ['is of another tongue', 'question("What?")'],
  ])('stays code where it %s', async (_what, ...lines) => {
    const { lesson, html: shown } = await read(`# T\n\n${chunk('q', ...lines)}`);
    expect(lesson.questions).toEqual([]);
    expect(shown).toContain('<pre data-language="r">');
  });

  it('that tries what learners write is folded: it may say the answer', async () => {
    const page = `Add one and one.\n\n${chunk('add, exercise = TRUE', '1')}\n${chunk('add-solution', '1 + 1')}\n${chunk('add-check', 'is_two(x)')}`;
    const { lesson, html: shown } = await read(`# T\n\n${page}`);
    expect(lesson.questions.map(sketch)).toEqual(['open Add one and one. 1 > 1 + 1']);
    expect(shown).toMatch(/<details><summary>Show the code<\/summary><pre.*is_two/s);
  });

  it.each([
    ['words alone', '"It is *two*."'],
    ['several of them', "'It is'", '"*two*."'],
    ['gradethis’s call', 'gradethis::grade_this_code(correct = "It is *two*.")'],
  ])('tells what it says to the right code: %s', async (_what, ...says) => {
    const page = `Add one and one.\n\n${chunk('add, exercise = TRUE', '1')}\n${chunk('add-code-check', ...says)}`;
    const { lesson } = await read(`# T\n\n${page}`);
    expect(lesson.questions.map(sketch)).toEqual(['open Add one and one. 1 > It is two.']);
  });

  it('asks without words, where they stand above it', async () => {
    const page = chunk('q', 'question("", answer("a", correct = TRUE), answer("b"))');
    expect(await asked(`Which is it?\n\n${page}`)).toEqual(['single-choice … [A | b]']);
  });

  it('tells what it says to right and to wrong answers', async () => {
    const page = chunk(
      'floats',
      'quiz(question("Which floats?", correct = "It is light.", incorrect = "It sinks.",',
      '  answer("iron"), answer("lead", message = "Never."), answer("ice", correct = TRUE)))',
    );
    expect(await asked(page)).toEqual([
      'single-choice Which floats? [iron (It sinks.) | lead (Never.) | ICE] > It is light.',
    ]);
  });

  it('asks nobody where its author leaves it out', async () => {
    const page = chunk('q, include = FALSE', 'question("What?", answer("a", correct = TRUE), answer("b"))');
    const { lesson } = await read(`# T\n\nWords.\n\n${page}`);
    expect([lesson.questions, html(lesson.body)]).toEqual([[], '<p>Words.</p>']);
  });
});
