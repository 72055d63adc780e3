import { expect, test } from 'vitest';
import { read, said, sketch } from './support.ts';

const project = `version: 1
extends: ../shared.yml
project:
  title: Le réseau
  description: De l’adresse au message.
  language: fr
  keywords: [internet, adresse]
  authors:
    - name: Ada Lovelace
      email: ada@example.org
    - grace
  contributors:
    - id: grace
      name: Grace Hopper
  license:
    content: CC-BY-SA-4.0
    code: MIT
  abbreviations:
    IP: Internet Protocol
  math:
    '\\R': '\\mathbb{R}'
    '\\abs': {macro: '\\left|#1\\right|'}
  numbering:
    title: true
  toc:
    - file: index.md
    - title: Bases
      children:
        - file: bases/adresse.md
          children:
            - title: Pour les curieux
              children:
                - file: bases/masque
        - pattern: bases/*.md
    - file: secret.md
      hidden: true
    - url: https://example.org
      title: Voir aussi
`;
const pages = ['index.md', 'bases/adresse.md', 'bases/masque.md', 'bases/routeur.md', 'secret.md'];

test('a project of mystmd: parts, nested titles, patterns for the others, hidden pages, links, numbers', async () => {
  const course = await read({ 'myst.yml': project, '_toc.yml': 'root: secret\n' }, ...pages);
  expect(course.kind).toBe('myst');
  expect(sketch(course)).toEqual([
    '1 index.md',
    '[Bases] 2 bases/adresse.md',
    '  [Bases] # Pour les curieux',
    '    [Bases] 2.1 bases/masque.md',
    '[Bases] 3 bases/routeur.md',
    '4 secret.md (hidden)',
    'https://example.org “Voir aussi”',
  ]);
  expect(said(course.diagnostics)).toEqual([
    'myst.yml:2:10 info myst.yml extends ../shared.yml, which Cartable doesn’t follow. course-extends-ignored',
  ]);
});

test('the project says who wrote it, and what its abbreviations stand for', async () => {
  const { title, description, language, keywords, authors, licence, abbreviations, math } = await read(
    { 'myst.yml': project },
    ...pages,
  );
  expect({ title, description, language, keywords, authors, licence, abbreviations, math }).toEqual({
    title: 'Le réseau',
    description: 'De l’adresse au message.',
    language: 'fr',
    keywords: ['internet', 'adresse'],
    authors: ['Ada Lovelace', 'Grace Hopper'],
    licence: 'CC-BY-SA-4.0',
    abbreviations: { IP: 'Internet Protocol' },
    math: { '\\R': '\\mathbb{R}', '\\abs': '\\left|#1\\right|' },
  });
});

test('without a toc of its own, the project takes the order of _toc.yml, and words from both', async () => {
  const course = await read(
    {
      'myst.yml': 'project:\n  title: Le réseau\n',
      '_toc.yml': 'root: b\nchapters:\n- file: a\n',
      '_config.yml': 'title: Un autre titre\nauthor: Ada Lovelace\n',
    },
    'a.md',
    'b.md',
  );
  expect({ kind: course.kind, title: course.title, authors: course.authors }).toEqual({
    kind: 'jupyter-book',
    title: 'Le réseau',
    authors: ['Ada Lovelace'],
  });
  expect(sketch(course)).toEqual(['b.md', 'a.md']);
});
