/** How a learner answers each closed question of content/question-kinds right. */
import type { Frame } from 'playwright-core';

export const CLOSED: Readonly<Record<string, (frame: Frame, card: string) => Promise<unknown>>> = {
  'etat-du-givre': (frame, card) =>
    frame
      .getByLabel('solide', { exact: true })
      .and(frame.locator(`${card} *`))
      .check(),
  'eau-gazeuse': async (frame, card) => {
    await frame.check(`${card} label >> text=dans l’air de la salle de classe`);
    await frame.check(`${card} label >> text=dans l’air qu’on expire`);
  },
  'glace-flotte': (frame, card) => frame.check(`${card}-true`),
  'nom-du-changement': (frame, card) => frame.fill(`${card} input`, 'Fusion'),
  'masse-du-glacon': (frame, card) => frame.fill(`${card} input`, '0,92 kg'),
  'noms-des-changements': async (frame, card) => {
    const names = ['la vaporisation', 'la liquéfaction', 'la solidification'];
    for (const [index, name] of names.entries())
      await frame.selectOption(`${card} select >> nth=${index}`, name);
  },
  'chemin-de-l-eau': async (frame, card) => {
    const steps = ['Le soleil chauffe', 'La vapeur monte', 'Des gouttes', 'Il pleut', 'La rivière'];
    for (const [place, step] of steps.entries()) {
      const at = async () =>
        (await frame.locator(`${card} .order-text`).allTextContents()).findIndex((text) =>
          text.includes(step),
        );
      while ((await at()) > place) await frame.click(`${card} [data-move="up"][aria-label*="${step}"]`);
    }
  },
  temperatures: async (frame, card) => {
    await frame.fill(`${card} input >> nth=0`, '0');
    await frame.fill(`${card} input >> nth=1`, '100');
    await frame.selectOption(`${card} select >> nth=0`, 'faible');
    await frame.selectOption(`${card} select >> nth=1`, 'avant');
  },
};
