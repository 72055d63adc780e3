import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cartable } from '../support/cli.ts';
import { folderWith } from '../support/folder.ts';

const LESSON = `---
licence: CC-BY-4.0
---

# La marée

🕑 45 min | ✍️ débranché

## Pourquoi la mer monte

La Lune attire l’eau de la mer, et la Terre tourne sous ce renflement.

a) Combien de marées hautes y a-t-il par jour ?

\`\`\`{dropdown} Réponse
Deux, à un peu plus de douze heures l’une de l’autre.
\`\`\`

## Glossaire

* Marnage
`;

describe('cartable inspect', () => {
  it('shows metadata, sections, and each question with its kind and where its answer was found', async () => {
    const folder = await folderWith({ 'maree.md': LESSON });
    const { code, out } = await cartable(['inspect', join(folder, 'maree.md')], 'fr_CH.UTF-8');
    expect(code).toBe(0);
    expect(out).toBe(`La marée
  lu comme     Markdown, par son nom
  identifiant  maree
  langue       fr
  durée        PT45M
  description  –
  mots-clés    Marnage
  objectifs    –
  auteurs      –
  licence      CC-BY-4.0
  glossaire    Marnage

Sections
  Pourquoi la mer monte
  Glossaire

Questions (1)
  a) Combien de marées hautes y a-t-il par jour ?
    combien-de-marees-hautes-y-a-t-il-par-jour-09ddb2
    ouverte · 1 point · réponse modèle · ligne 13
    « a) Combien de marées hautes y a-t-il par jour ? » est pris pour une question : un paragraphe numéroté, avec une réponse au-dessous.

Médias (0)

`);
  });

  it('knows what lessons of a course refer to in one another', async () => {
    const folder = await folderWith({
      'course/01-a.md': '---\nlanguage: en\n---\n\n# A\n\nSee [the end](02-b.md) and {ref}`end`.\n',
      'course/02-b.md': '---\nlanguage: en\n---\n\n# B\n\n(end)=\n## End\n\nWords.\n',
    });
    const { code, err } = await cartable(['inspect', join(folder, 'course')], 'en_GB.UTF-8');
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('shows a course’s table of contents before its lessons', async () => {
    const folder = await folderWith({
      '_toc.yml': 'format: jb-book\nroot: intro\nchapters:\n  - file: maree\n',
      'intro.md': '# La mer\n\nUn petit livre sur la mer et ses mouvements.\n',
      'maree.md': LESSON,
    });
    const { out } = await cartable(['inspect', folder]);
    expect(out).toContain('(jupyter-book)\n  intro.md\n');
    expect(out).toContain('La marée\n  file         maree.md\n  read as      Markdown, by its name\n  id ');
  });

  it('says of each file of a folder what it was taken for, and which files are none of lessons', async () => {
    const folder = await folderWith({
      'a.md': '# Ice\n\nIce floats.\n',
      'b.md': '# Ice\n\n{{< details "Why?" >}}\nIt is light.\n{{< /details >}}\n',
      'c.gift': '::Ice:: What floats? {=ice ~iron}\n',
      'd.doc': 'old',
    });
    const { out, err } = await cartable(['inspect', folder]);
    const told = [...out.matchAll(/^ {2}file +(.*)\n {2}read as +(.*)$/gm)].map(
      ([, file, as]) => `${file}: ${as}`,
    );
    expect(told).toEqual([
      'a.md: Markdown, by its name',
      expect.stringMatching(/^b\.md: Markdown, by its name · Hugo, by `\{\{< details.*` on line 3$/),
      'c.gift: GIFT, by `::title::` on line 1',
    ]);
    expect(err).toContain('d.doc');
  });
});

describe('what stands in braces', () => {
  const page = '# Moon\n\nThe class of {{ config.year }} reads on.\n';
  it.each([
    ['plugins:\n  - search\n  - macros\n', true],
    ['plugins:\n  - macros:\n      module_name: main\n', true],
    ['plugins:\n  - search\n', false],
  ])(
    'is a macro of MkDocs where its project has the plug-in, and only there: %s',
    async (plugins, isMacro) => {
      const folder = await folderWith({ 'mkdocs.yml': `site_name: Moon\n${plugins}`, 'docs/index.md': page });
      const { out, err } = await cartable(['inspect', join(folder, 'docs/index.md')]);
      expect(out.includes('Material for MkDocs, by `{{ config.year }}` on line 3')).toBe(isMacro);
      expect(err).toContain(isMacro ? 'shortcode-unknown' : 'substitution-unknown');
    },
  );
});
