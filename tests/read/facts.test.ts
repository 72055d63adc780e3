import { describe, expect, it } from 'vitest';
import { readLesson } from '../../src/read/index.ts';
import { memoryFiles } from '../support/memory-files.ts';

const read = async (text: string) => (await readLesson({ path: 'page.md', text }, memoryFiles({}))).lesson!;

describe('what a page says of itself', () => {
  it('is taken from a notice of facts, but for what is still to be written', async () => {
    const lesson = await read(`# La marée

\`\`\`{admonition} Notice
* **Niveau** : à compléter
* **Durée** : 1 h 30
* **Mots-clés** : Lune, marnage ; estran
* **Licence** : CC BY-NC-SA 4.0
* **Objectifs** :
  * Dire pourquoi la mer monte
  * Lire un annuaire des marées
\`\`\`

Le texte de la page, en français, pour que sa langue soit claire.
`);
    expect(lesson).toMatchObject({
      duration: 'PT1H30M',
      keywords: ['Lune', 'marnage', 'estran'],
      objectives: ['Dire pourquoi la mer monte', 'Lire un annuaire des marées'],
      licence: { name: 'CC BY-NC-SA 4.0' },
    });
  });

  it('is taken from a list under a heading, and from the line that names the licence', async () => {
    const lesson = await read(`# Tides

## Learning objectives

* Say why the sea rises
* Read a tide table

## The sea

Twice a day the sea rises; the moon pulls at it.

This page is available under the licence CC BY-SA 4.0.
`);
    expect(lesson.objectives).toEqual(['Say why the sea rises', 'Read a tide table']);
    expect(lesson.licence).toEqual({
      name: 'CC BY-SA 4.0',
      url: 'https://creativecommons.org/licenses/by-sa/4.0/',
    });
  });

  it('is overruled by front matter', async () => {
    const lesson = await read(`---
duration: 20 min
licence: CC0
keywords: sea
objectives:
  - Read a tide table
---

# Tides

\`\`\`{note}
* **Duration**: 45 min
* **Keywords**: moon
\`\`\`

This page is available under the licence CC BY-SA 4.0.
`);
    expect(lesson).toMatchObject({
      duration: 'PT20M',
      keywords: ['sea'],
      objectives: ['Read a tide table'],
      licence: { name: 'CC0' },
    });
  });

  it('isn’t the licence of a picture', async () => {
    const lesson = await read(
      '# Tides\n\n![The sea](https://example.org/sea.png)\n\n```{note}\nPicture: licence CC BY 4.0.\n```\n',
    );
    expect(lesson.licence).toBeUndefined();
  });
});
