import { expect, test } from 'vitest';
import { read, said, sketch } from './support.ts';

test('toctrees of Markdown pages, through the pages they list: captions, titles, numbers, links', async () => {
  const course = await read(
    {
      'conf.py': 'project = "Le réseau"\n',
      'index.md': `# Accueil

Bienvenue.

\`\`\`{toctree}
---
hidden: true
caption: Bases
numbered: 2
---
bases/index
Au-delà </suite/routeur.md>
\`\`\`

::::{admonition} Et puis
:::{toctree}
:caption: Suite
:glob:

self
Le site <https://example.org>
https://example.com/page
% set-aside
suite/*
genindex
:::
::::
`,
      'bases/index.md': `# Les bases

\`\`\`{toctree}
adresse

masque
\`\`\`
`,
      'bases/masque.md': '# Masque\n\n```{toctree}\nplus/loin\n```\n\nDes mots.\n',
    },
    'bases/adresse.md',
    'bases/plus/loin.md',
    'suite/routeur.md',
    'suite/10.md',
    'suite/9.ipynb',
  );
  expect(course.kind).toBe('sphinx');
  expect(sketch(course)).toEqual([
    'index.md',
    '[Bases] 1 bases/index.md (only contents)',
    '  [Bases] 1.1 bases/adresse.md',
    '  [Bases] 1.2 bases/masque.md',
    '    [Bases] bases/plus/loin.md',
    '[Bases] 2 suite/routeur.md “Au-delà”',
    '[Suite] https://example.org “Le site”',
    '[Suite] https://example.com/page',
    '[Suite] suite/9.ipynb',
    '[Suite] suite/10.md',
  ]);
  expect(course.diagnostics).toEqual([]);
});

test('toctrees of a reStructuredText root, and of pages below it', async () => {
  const course = await read(
    {
      'conf.py': '',
      'index.rst': `.. Le réseau documentation master file

Le réseau
=========

.. toctree::
   :maxdepth: 2
   :caption: Bases

   chapitre/index
   Annexe <annexe>

..
   .. toctree::

      brouillon

.. toctree::
   :reversed:

   un
   deux
`,
      'chapitre/index.rst': `*****************
Premier chapitre
*****************

.. toctree::

   page
`,
      'annexe.rst': 'Annexe\n======\n\nDes mots.\n',
    },
    'chapitre/page.md',
    'un.md',
    'deux.md',
    'brouillon.md',
  );
  expect(course.title).toBe('Le réseau');
  expect(sketch(course)).toEqual([
    '[Bases] # Premier chapitre',
    '  [Bases] chapitre/page.md',
    'deux.md',
    'un.md',
  ]);
  expect(said(course.diagnostics)).toEqual([
    'index.rst:11:4 warning “annexe.rst” is reStructuredText: Cartable can’t read its text. course-page-unreadable',
    'index.rst:1:1 info One page is left out, in no table of contents: brouillon.md. course-orphans',
  ]);
});

test('what only shows a toctree lists nothing: code, comments, lines set aside', async () => {
  const course = await read(
    {
      'conf.py': '',
      'index.md': `# Accueil

\`\`\`\`md
\`\`\`{toctree}
un
\`\`\`
\`\`\`\`

<!--
\`\`\`{toctree}
deux
\`\`\`
-->

\`\`\`{eval-rst}
.. code-block:: rst

   .. toctree::

      trois

.. toctree::

   quatre
\`\`\`
`,
    },
    'un.md',
    'deux.md',
    'trois.md',
    'quatre.md',
  );
  expect(sketch(course)).toEqual(['index.md', 'quatre.md']);
});

test('pages that list one another, and pages that are not there, have their line and column', async () => {
  const course = await read({
    'conf.py': '',
    'index.md': '# Accueil\n\n```{toctree}\na\n  b\nabsent\n../dehors\n```\n',
    'a.md': '# A\n\n```{toctree}\nb\n```\n',
    'b.md': '# B\n\n```{toctree}\na\nindex\n```\n',
  });
  expect(sketch(course)).toEqual([
    'index.md (only contents)',
    'a.md (only contents)',
    '  b.md (only contents)',
  ]);
  expect(said(course.diagnostics)).toEqual([
    'b.md:4:1 warning “a.md” is listed below itself: a.md → b.md → a.md. course-circle',
    'b.md:5:1 info “index.md” is listed a second time; the first is at index.md:1. course-page-twice',
    'index.md:5:3 info “b.md” is listed a second time; the first is at a.md:4. course-page-twice',
    'index.md:6:1 warning The table of contents names “absent”, and there is no such page. course-page-missing',
    'index.md:7:1 warning The table of contents names “../dehors”, and there is no such page. course-page-missing',
  ]);
});

test('conf.py is read, not run: plain values count, computed ones are named', async () => {
  const course = await read(
    {
      'source/conf.py': `# -*- coding: utf-8 -*-
"""Configuration: project = 'not this'."""
import os

project = (
    'Le réseau, '   # en deux
    "pas à pas"
)
year = 2024
author = 'L\\u2019équipe'
copyright = f"{year}, {author}, CC-BY-SA 4.0"
language = os.environ.get('LANGUE', 'fr')
root_doc = '''accueil'''
exclude_patterns = ['_build', "brouillons"] + ['**/notes.md',]
if os.environ.get('CI'):
    project = 'Autre'
`,
      'source/accueil.md': '# Accueil\n\n```{toctree}\nun\n```\n',
    },
    'source/un.md',
    'source/brouillons/deux.md',
    'source/x/notes.md',
    'source/x/perdu.md',
  );
  const { title, authors, copyright, licence, language } = course;
  expect({ title, authors, copyright, licence, language }).toEqual({
    title: 'Le réseau, pas à pas',
    authors: ['L’équipe'],
    copyright: '2024, L’équipe, CC-BY-SA 4.0',
    licence: 'CC-BY-SA 4.0',
    language: undefined,
  });
  expect(sketch(course)).toEqual(['source/accueil.md (only contents)', 'source/un.md']);
  expect(said(course.diagnostics)).toEqual([
    'source/conf.py:12:1 info conf.py computes “language”; Cartable reads plain values and never runs Python. course-value-computed',
    'source/accueil.md:1:1 info One page is left out, in no table of contents: source/x/perdu.md. course-orphans',
  ]);
});

test('a Sphinx project whose first page lists no other is read in natural order, which is said', async () => {
  const course = await read({ 'conf.py': "language = 'fr'\n" }, 'index.md', 'b.md', 'a.md');
  expect(course.kind).toBe('folder');
  expect(course.language).toBe('fr');
  expect(sketch(course)).toEqual(['index.md', 'a.md', 'b.md']);
  expect(said(course.diagnostics)).toEqual([
    'index.md:1:1 info This is a Sphinx project, but index.md lists no pages in a toctree. course-no-toctree',
  ]);
});
