/** Discourse's folds, on sites of Grav too. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const asked = async (page: string) => (await read(`# Ice\n\n${page}\n`)).lesson.questions.map(sketch);

describe('folds in brackets', () => {
  it('answer and help', async () => {
    const page =
      'Why does ice float?\n\n[details="Tip for part 1" class="tip"]\nWeigh it.\n[/details]\n\n[details="Solution" class="solution"]\n**Answer**:\n\n1. It is *light*.\n[/details]';
    expect(await asked(page)).toEqual([
      'open Why does ice float? > Answer: It is light. (Tip for part 1 Weigh it.)',
    ]);
  });

  it('may have no quotes, or stand in one line', async () => {
    expect(await asked('Why does ice float?\n\n[details=Lösung]\nIt is light.\n[/details]')).toEqual([
      'open Why does ice float? > It is light.',
    ]);
    expect(await asked('Why does ice float?\n\n[spoiler]It is light.[/spoiler]')).toEqual([
      'open Why does ice float? > It is light.',
    ]);
  });

  it('hold folds', async () => {
    const page =
      'Why does ice float?\n\n[details="Answer"]\nIt is light.\n\n[details="More"]\nOf air.\n[/details]\n[/details]';
    expect((await asked(page))[0]).toMatch(/It is light\..*Of air/);
  });

  it('fold all that follows where nothing closes them', async () => {
    const { html } = await read('# Ice\n\nWhy does it float?\n\n[details="Answer"]\nIt is light.\n\nMore.\n');
    expect(html).not.toMatch(/light|More/);
  });

  it('are shown as they are in code', async () => {
    const { html } = await read('# Ice\n\n```\n[spoiler]\nIce.\n[/spoiler]\n```\n');
    expect(html).toContain('[/spoiler]');
  });
});
