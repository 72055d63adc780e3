/** The example lesson, played in a real browser as `cartable preview` shows it: scorm-again behind the strict checker. */
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStudio } from '../../src/preview/index.ts';
import { violations } from '../support/axe.ts';
import { browserPath, closePages, launch } from '../support/browser.ts';

type Call = readonly [method: string, args: readonly string[], result: string, error: string];

const ANSWERS = [
  'Elle ne dure que quelques secondes, et ne rapporte que des centimes.',
  '180 tâches font 5,40 €, mais il faut aussi les chercher.',
  'Un être humain, pour que la machine paraisse toute seule.',
  'Aucun juge n’est proche, et chacun travaille seul.',
  'En corrigeant une traduction automatique 🙂.',
];

describe.skipIf(!browserPath)('the example lesson in an LMS', () => {
  let browser: Browser;
  let context: BrowserContext;
  let lms: Awaited<ReturnType<typeof openStudio>>;
  const outside: string[] = [];

  beforeAll(async () => {
    lms = await openStudio({ path: 'content/digital-labor/lesson.md', port: 0 });
    const { origin } = new URL(lms.url);
    browser = await launch();
    context = await browser.newContext({ viewport: { width: 1100, height: 800 } });
    context.on('request', (request) => {
      if (new URL(request.url()).origin !== origin) outside.push(request.url());
    });
  });

  afterAll(async () => {
    await closePages();
    await lms?.close();
  });

  const open = async (): Promise<{ page: Page; lesson: Frame }> => {
    const page = await context.newPage();
    await page.goto(lms.url);
    const shown = await page.waitForSelector('.device iframe:not(.arriving)');
    const lesson = (await shown.contentFrame())!;
    // One that takes long is shown before it is ready.
    await lesson.waitForSelector('html[data-ready]', { state: 'attached' });
    return { page, lesson };
  };

  const answer = async (lesson: Frame, index: number): Promise<void> => {
    await lesson.locator('textarea').nth(index).fill(ANSWERS[index]!);
    await lesson.getByRole('button', { name: 'Répondre', exact: true }).first().click();
    await lesson.getByText('Réponse proposée').nth(index).waitFor();
  };

  const findings = async (lesson: Frame): Promise<readonly string[]> => {
    // Half faded in, words have half their contrast.
    await lesson.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
    return violations(lesson);
  };

  const calls = (page: Page): Promise<Call[]> => page.evaluate('window.calls');
  /** The last value that the page set of each element. */
  const set = async (page: Page): Promise<Record<string, string>> =>
    Object.fromEntries(
      (await calls(page)).filter(([method]) => method === 'LMSSetValue').map(([, args]) => args),
    );

  it('asks for nothing that isn’t in the package, and keeps its answers to itself until they are due', async () => {
    const { page, lesson } = await open();
    const words = await lesson.evaluate(() => document.documentElement.textContent);
    expect(words).toContain('Choisissez une tâche vue dans le film');
    expect(words).not.toContain('Presque tout y est petit');
    expect(await findings(lesson)).toEqual([]);
    expect(outside).toEqual([]);
    await page.close();
  });

  it('begins as incomplete and shows the model answer after the learner’s own', async () => {
    const { page, lesson } = await open();
    expect(await set(page)).toMatchObject({ 'cmi.core.lesson_status': 'incomplete' });
    await answer(lesson, 0);
    await answer(lesson, 1);
    expect(await lesson.locator('body').innerText()).toContain('Presque tout y est petit');
    expect(await lesson.locator('textarea').first().inputValue()).toBe(ANSWERS[0]);
    expect(await findings(lesson)).toEqual([]);
    await page.close();
  });

  it('comes back with the answers, the open model answers and the score so far', async () => {
    const { page, lesson } = await open();
    expect(await lesson.locator('textarea').nth(1).inputValue()).toBe(ANSWERS[1]);
    expect(await lesson.locator('body').innerText()).toContain('Presque tout y est petit');
    expect((await set(page))['cmi.core.score.raw']).toBe('40');
    await page.close();
  });

  it('is completed with 100 points once every question is answered, and Finish ends the session', async () => {
    const { page, lesson } = await open();
    for (const index of [2, 3, 4]) await answer(lesson, index);
    await lesson.getByRole('button', { name: 'Terminer', exact: true }).click();
    await page.waitForFunction(
      () => (window as unknown as { calls: Call[] }).calls.at(-1)?.[0] === 'LMSFinish',
    );
    expect(await set(page)).toMatchObject({
      'cmi.core.lesson_status': 'completed',
      'cmi.core.score.raw': '100',
      'cmi.core.score.min': '0',
      'cmi.core.score.max': '100',
      'cmi.core.exit': 'suspend',
    });
    expect(await findings(lesson)).toEqual([]);
    await page.close();
  });

  it('left the teacher each answer under a readable name, and never made the LMS complain', async () => {
    const { page } = await open();
    const all = await calls(page);
    const values = all.filter(([method]) => method === 'LMSSetValue').map(([, args]) => args);
    const interactions = values.filter(([element]) => /^cmi\.interactions\.\d+\.id$/.test(element!));
    expect(new Set(interactions.map(([, id]) => id))).toHaveProperty('size', 5);
    for (const [, id] of interactions) expect(id).toMatch(/^[a-z0-9_-]+$/);
    const responses = values
      .filter(([element]) => element!.endsWith('student_response'))
      .map(([, text]) => text);
    for (const text of ANSWERS) expect(responses).toContain(text);
    expect(all.filter(([, , , error]) => error !== '0')).toEqual([]);
    expect(outside).toEqual([]);
    await page.close();
  });
});
