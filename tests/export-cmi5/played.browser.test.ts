/** The package's page in a real browser, under an LMS that refuses whatever the standard refuses. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import type { Lesson } from '../../src/lesson/index.ts';
import { browserPath, closePages, openPage } from '../support/browser.ts';
import { sampleLesson, sampleQuestions } from '../support/sample-lesson.ts';
import { type ServedCmi5, serveCmi5 } from '../support/served-cmi5.ts';
import { isDefined, type StatementLike, verbOf } from '../support/strict-statements.ts';

const SAVED = '.saved[data-saved="saved"]';

describe.skipIf(browserPath === undefined)('the lesson, launched by cmi5', () => {
  const opened: ServedCmi5[] = [];
  const served = async (lesson: Lesson = sampleLesson): Promise<ServedCmi5> => {
    const one = await serveCmi5(lesson);
    opened.push(one);
    return one;
  };
  afterAll(closePages);
  afterEach(async () => {
    await closePages();
    await Promise.all(opened.splice(0).map((one) => one.close()));
  });

  /** The page once the LMS has said how it is launched, with what it says of itself where something is amiss. */
  const launched = async (url: string, errors: string[] = [], isClocked = false): Promise<Page> => {
    const page = await openPage({ isClocked });
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) errors.push(message.text());
    });
    await page.goto(url);
    await page.waitForSelector('html[data-ready]');
    await page.waitForSelector(`html:is([data-mode="browse"], [data-mode="review"]), ${SAVED}:not([hidden])`);
    return page;
  };

  const card = (id: string): string => `[data-id="${id}"]`;
  const give = async (page: Page, id: string): Promise<void> => {
    await page.click(`${card(id)} [data-action="answer"]`);
    await page.waitForSelector(`${card(id)} .outcome:not([hidden])`);
  };
  const type = async (page: Page, id: string, words: string): Promise<void> => {
    await page.fill(`${card(id)} :is(textarea, input)`, words);
    await give(page, id);
  };
  const tick = async (page: Page, id: string, ...labels: readonly string[]): Promise<void> => {
    for (const label of labels) await page.locator(card(id)).getByLabel(label).check();
    await give(page, id);
  };

  /** Every kind of question, not all of it right. */
  async function answerAll(page: Page): Promise<void> {
    await type(page, 'pourquoi-la-riviere', 'Parce que l’eau\ncreuse une rive.');
    await type(page, 'ce-que-change-un-moulin', 'Le débit varie selon les heures.');
    await tick(page, 'energie-du-moulin', 'De la chute de l’eau');
    await tick(page, 'metiers', 'La tannerie', 'L’horlogerie');
    await tick(page, 'amont', 'Vrai');
    await type(page, 'nom-du-depot', 'alluvions');
    await type(page, 'vitesse', '2,5 m/s');
    const matching = page.locator(`${card('mots-de-l-eau')} select`);
    await matching.nth(0).selectOption({ label: 'le plus bas niveau' });
    await matching.nth(1).selectOption({ label: 'le plus haut niveau' });
    await give(page, 'mots-de-l-eau');
    await page
      .locator(`${card('de-la-source-a-la-mer')} [data-move]:not([aria-disabled="true"])`)
      .first()
      .click();
    await give(page, 'de-la-source-a-la-mer');
    await page.fill(`${card('le-cycle')} input`, 's’évapore');
    await page.selectOption(`${card('le-cycle')} select`, { label: 'pluie' });
    await give(page, 'le-cycle');
  }

  const verbs = ({ lrs }: ServedCmi5): readonly string[] =>
    lrs.statements.map((one) => (isDefined(one) ? verbOf(one).toUpperCase() : verbOf(one)));
  const answerTo = ({ lrs }: ServedCmi5, id: string): StatementLike | undefined =>
    lrs.statements.find(({ object }) => object.id.endsWith(`:question:${id}`));

  /** Closes the page and waits for what its last words were. */
  const close = async (page: Page, one: ServedCmi5): Promise<void> => {
    await page.goto('about:blank');
    await vi.waitUntil(() => verbs(one).at(-1) === 'TERMINATED', { timeout: 20_000 });
  };

  it('tells the teacher each answer of every kind, completes and comes back', async () => {
    const one = await served();
    const errors: string[] = [];
    const page = await launched(one.launch(), errors);
    await answerAll(page);
    await page.waitForSelector(SAVED);
    await close(page, one);
    expect(errors).toEqual([]);
    expect(one.lrs.refusals).toEqual([]);
    expect(verbs(one)).toEqual([
      'INITIALIZED',
      ...Array(sampleQuestions.length).fill('answered'),
      'COMPLETED',
      'scored',
      'TERMINATED',
    ]);
    const told = (id: string) => {
      const { result, object } = answerTo(one, id)!;
      return [result?.response, object.definition?.correctResponsesPattern, result?.success];
    };
    expect(told('pourquoi-la-riviere')).toEqual(['Parce que l’eau\ncreuse une rive.', undefined, undefined]);
    expect(told('energie-du-moulin')).toEqual(['de_la_chute_de_l_eau', ['de_la_chute_de_l_eau'], true]);
    expect(told('metiers')).toEqual(['la_tannerie[,]l_horlogerie', ['la_tannerie[,]la_papeterie'], false]);
    expect(told('amont')).toEqual(['true', ['true'], true]);
    expect(told('nom-du-depot')).toEqual(['alluvions', ['alluvion', 'alluvions'], true]);
    expect(told('vitesse')).toEqual(['2.5', ['2.45[:]2.55'], true]);
    expect(told('mots-de-l-eau').slice(1)).toEqual([
      ['l_etiage[.]le_plus_bas_niveau[,]la_crue[.]le_plus_haut_niveau'],
      true,
    ]);
    expect(told('le-cycle')).toEqual(['s’évapore[,]pluie', ['s’évapore[,]pluie'], true]);
    const again = await launched(one.launch());
    expect(await again.inputValue(`${card('pourquoi-la-riviere')} textarea`)).toContain('creuse une rive');
    expect(await again.getAttribute(`${card('metiers')} .outcome`, 'hidden')).toBeNull();
    await close(again, one);
    expect(verbs(one).slice(-2)).toEqual(['INITIALIZED', 'TERMINATED']);
    expect(one.lrs.refusals).toEqual([]);
  });

  it('tells nothing of what is right where learners aren’t to see it', async () => {
    const settings = { ...sampleLesson.settings, answers: 'after-finish' } as const;
    const one = await served({ ...sampleLesson, settings });
    const page = await launched(one.launch());
    await tick(page, 'amont', 'Vrai');
    await page.waitForSelector(SAVED);
    const { body } = one.lrs.requests.findLast(({ url }) => url.startsWith('/xapi/statements'))!;
    expect(body).toContain(':question:amont');
    expect(body).not.toContain('correctResponsesPattern');
  });

  it('passes or fails by the mark, and goes back where the LMS says', async () => {
    const settings = { ...sampleLesson.settings, passMark: 90 };
    const one = await served({ ...sampleLesson, settings });
    const page = await launched(one.launch({ masteryScore: 0.9, returnURL: one.home }));
    await answerAll(page);
    await page.waitForSelector(SAVED);
    expect(verbs(one)).not.toContain('FAILED');
    await page.getByRole('button', { name: 'Retour à la plateforme' }).click();
    await page.waitForURL(one.home);
    expect(verbs(one).slice(-3)).toEqual(['COMPLETED', 'FAILED', 'TERMINATED']);
    expect(one.lrs.refusals).toEqual([]);
  });

  it('is only looked at under Browse', async () => {
    const one = await served();
    const page = await launched(one.launch({ launchMode: 'Browse' }));
    expect(await page.textContent('.notices')).toContain('aperçu');
    expect(await page.isEditable(`${card('pourquoi-la-riviere')} textarea`)).toBe(false);
    await close(page, one);
    expect(verbs(one)).toEqual(['INITIALIZED', 'TERMINATED']);
    expect(one.lrs.document('suspendData')).toBeUndefined();
  });

  it('says that nothing is saved while the LMS is away, and saves when it is back', async () => {
    const one = await served();
    const page = await launched(one.launch(), [], true);
    await page.waitForSelector(SAVED);
    one.network.isDown = true;
    await type(page, 'pourquoi-la-riviere', 'Le courant creuse.');
    await page.waitForSelector('.saved[data-saved="unsaved"]');
    expect(verbs(one)).toEqual(['INITIALIZED']);
    one.network.isDown = false;
    await page.clock.runFor(2_000);
    await page.waitForSelector(SAVED);
    expect(answerTo(one, 'pourquoi-la-riviere')?.result?.response).toBe('Le courant creuse.');
    expect(one.lrs.refusals).toEqual([]);
  });

  it('keeps in the browser what an LMS that has ended the session doesn’t take', async () => {
    const one = await served();
    const page = await launched(one.launch());
    await page.waitForSelector(SAVED);
    one.lrs.expire();
    await type(page, 'pourquoi-la-riviere', 'Trop tard.');
    await page.waitForSelector('.saved[data-saved="unsaved"]');
    page.once('dialog', (dialog) => void dialog.accept());
    await page.goto(one.launch());
    await page.waitForSelector(SAVED);
    expect(await page.inputValue(`${card('pourquoi-la-riviere')} textarea`)).toBe('Trop tard.');
    expect(answerTo(one, 'pourquoi-la-riviere')?.result?.response).toBe('Trop tard.');
  });

  it('can be written in before a slow LMS has answered', async () => {
    const one = await served();
    const url = one.launch();
    let answer = (): void => {};
    one.network.wait = new Promise((resolve) => {
      answer = () => resolve(undefined);
    });
    const page = await openPage();
    await page.goto(url);
    await page.waitForSelector('html[data-ready]');
    expect(await page.isVisible('.saved')).toBe(false);
    await page.fill(`${card('pourquoi-la-riviere')} textarea`, 'Déjà écrit.');
    await page.waitForSelector('.saved[data-saved="unsaved"]');
    answer();
    await page.waitForSelector(SAVED);
    expect(one.lrs.document('suspendData')).toContain('"state":"1');
    expect(await page.inputValue(`${card('pourquoi-la-riviere')} textarea`)).toBe('Déjà écrit.');
  });
});
