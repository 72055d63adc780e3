import { describe, expect, it } from 'vitest';
import { readLesson } from '../../src/read/index.ts';
import { memoryFiles } from '../support/memory-files.ts';

const outline = async (text: string) => {
  const lesson = (await readLesson({ path: 'page.md', text }, memoryFiles({}))).lesson!;
  return [lesson.title, ...lesson.outline.map(({ title, level }) => `${'#'.repeat(level)} ${title}`)];
};

describe('the title of a page', () => {
  it('is its first heading of the first rank, which then is no section', async () => {
    expect(await outline('# Tides\n\n## The sea\n')).toEqual(['Tides', '## The sea']);
  });

  it('is the front matter’s, and no heading is lost for it', async () => {
    expect(await outline('---\ntitle: Tides\n---\n\nIntroduction.\n\n## The sea\n')).toEqual([
      'Tides',
      '## The sea',
    ]);
    expect(await outline('---\ntitle: Tides\n---\n\n# How the sea moves\n')).toEqual([
      'Tides',
      '## How the sea moves',
    ]);
  });

  it('leaves a page’s other headings their order', async () => {
    const page = '# The sea\n\n## Salt\n\n###### Far down\n\n# The moon\n';
    const below = ['## The sea', '### Salt', '###### Far down', '## The moon'];
    expect(await outline(`---\ntitle: Tides\n---\n\n${page}`)).toEqual(['Tides', ...below]);
    expect(await outline(`# Tides\n\n${page}`)).toEqual(['Tides', ...below]);
  });

  it('isn’t shown twice where front matter and heading say the same', async () => {
    expect(await outline('---\ntitle: Tides\n---\n\n# *Tides*\n\n## The sea\n')).toEqual([
      'Tides',
      '## The sea',
    ]);
  });

  it('stays on the page where it is the first of its questions', async () => {
    expect(await outline('## Why are there tides?\n\n### Answer\n\nThe moon.\n')).toEqual([
      'Why are there tides?',
      '## Why are there tides?',
    ]);
    expect(await outline('# 1. What pulls the sea?\n\n- [x] the moon\n- [ ] ships\n')).toHaveLength(2);
    expect(
      await outline('# 1. What pulls the sea?\n\na) ships\n\n**b) the moon**\n\nc) fish\n'),
    ).toHaveLength(2);
    expect(await outline('# Why are there tides?\n\nThe moon.\n')).toHaveLength(1);
  });

  it.each([
    ['### **1. Why are there tides?**', '### **2. What pulls the sea?**'],
    ['## 1. The sea', '## 2. The moon'],
    ['# 1. Why are there tides?', '# 2. What pulls the sea?'],
    ['## Problème 1', '## Problème 2'],
    ['# Pergunta 1: o mar', '# Pergunta 2: a lua'],
  ])('stays on the page where it only counts as the next does: %s', async (first, second) => {
    expect(await outline(`${first}\n\nWords.\n\n${second}\n\nWords.\n`)).toHaveLength(3);
  });

  it('stays on the page where it is solved, and the next of its kind is', async () => {
    const solved = (name: string): string => `## ${name}\n\nSay why.\n\n### Solution\n\nThe moon.\n\n`;
    const told = (name: string): string => `## ${name}\n\nSay why.\n\n### The moon\n\nIt pulls.\n\n`;
    const titles = async (one: string, other: string) => (await outline(`${one}${other}`)).slice(1);
    expect(await titles(solved('Problem 1'), solved('Problem 2'))).toContain('## Problem 1');
    expect(await titles(told('Problem 1'), told('Problem 2'))).not.toContain('## Problem 1');
    expect(await titles(solved('The sea'), solved('The lake'))).not.toContain('## The sea');
  });

  it.each([
    'Answers',
    'Respostas dos exercícios',
    'Lösungen',
    'Corrigé des exercices',
    'Soluciones del examen',
  ])('is no heading of answers below others: %s', async (title) => {
    expect(await outline(`## Tides\n\n### The sea\n\nWhy?\n\n# ${title}\n\n1. The moon.\n`)).toEqual(
      expect.arrayContaining(['Tides', '#### The sea']),
    );
    expect(await outline(`# ${title}\n\n1. The moon.\n`)).toEqual([title]);
  });

  it('is taken where it counts as no other does', async () => {
    expect(await outline('# 1. The sea\n\nWords.\n\n# 2. The moon\n')).toHaveLength(2);
    expect(await outline('## 3. The sea\n\nWords.\n\n## Salt\n')).toHaveLength(2);
  });
});

it('is no heading that asks and is answered as the next one is', async () => {
  const fold = (words: string) => `<details><summary>Answer</summary>\n\n${words}\n\n</details>`;
  const page = `## Why does ice float?\n\n${fold('It is light.')}\n\n## Why does iron sink?\n\n${fold('It is heavy.')}\n`;
  const lesson = (await readLesson({ path: 'page.md', text: page }, memoryFiles({}))).lesson!;
  expect(lesson.title).toBe('Why does ice float?');
  expect(lesson.questions.map(({ name }) => name)).toEqual(['Why does ice float?', 'Why does iron sink?']);
});
