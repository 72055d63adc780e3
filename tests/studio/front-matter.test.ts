import { describe, expect, it } from 'vitest';
import { frontMatterEnd, withFields, withMedia, withYamlFields } from '../../src/studio/front-matter.ts';

const LESSON = `---
# of my own
title: "Tides"   # in quotes
keywords: [sea,moon]

answers: after-answer # at once
licence: CC-BY-4.0
---
# Tides

---

The sea.
`;

describe('a field in the front matter', () => {
  it('changes its own line alone, and keeps the comment beside it', () => {
    expect(withFields(LESSON, { answers: 'never' })).toBe(
      LESSON.replace('answers: after-answer # at once', 'answers: never # at once'),
    );
  });

  it('is a list in one line, in place of one in several', () => {
    const list = '---\ntargets:\n  - scorm12 # for all\n  - moodle-quiz\nid: x\n---\nText\n';
    expect(withFields(list, { targets: ['scorm2004'] })).toBe(
      '---\ntargets: [scorm2004]\nid: x\n---\nText\n',
    );
    expect(withFields('# Tides\n', { targets: ['scorm12', 'moodle-quiz'] })).toBe(
      '---\ntargets: [scorm12, moodle-quiz]\n---\n\n# Tides\n',
    );
  });

  it('stands behind the others when it is new', () => {
    expect(withFields(LESSON, { attempts: 3, scoring: 'graded' })).toBe(
      LESSON.replace('licence: CC-BY-4.0\n', 'licence: CC-BY-4.0\nattempts: 3\nscoring: graded\n'),
    );
  });

  it('goes with what stands below it, and is no loss where it isn’t there', () => {
    const text = '---\nmedia:\n  a: b\n\n  c: d\nid: x\n---\nText\n';
    expect(withFields(text, { media: undefined, passMark: undefined })).toBe('---\nid: x\n---\nText\n');
  });

  it('leaves a text alone that says so already', () => {
    expect(withFields(LESSON, { answers: 'after-answer' })).toBe(LESSON);
    expect(withFields('# Tides\n', { passMark: undefined })).toBe('# Tides\n');
  });

  it('makes front matter where there is none, and takes it away with its last field', () => {
    const text = withFields('# Tides\n', { answers: 'never' });
    expect(text).toBe('---\nanswers: never\n---\n\n# Tides\n');
    expect(withFields(text, { answers: undefined })).toBe('# Tides\n');
    expect(withFields('', { answers: 'never' })).toBe('---\nanswers: never\n---\n');
  });

  it('keeps the line endings of Windows and a byte order mark', () => {
    expect(withFields('\uFEFF---\r\nid: x\r\n---\r\n# Tides\r\n', { attempts: 2 })).toBe(
      '\uFEFF---\r\nid: x\r\nattempts: 2\r\n---\r\n# Tides\r\n',
    );
  });

  it('is written beside lines that are no YAML', () => {
    const text = '---\ntitle: Tides: a start\n\tx\nid: x\n---\n';
    expect(withFields(text, { id: 'tides', answers: 'never' })).toBe(
      '---\ntitle: Tides: a start\n\tx\nid: tides\nanswers: never\n---\n',
    );
  });

  it('isn’t taken for one when a rule stands in the text', () => {
    expect(withFields('# Tides\n\n---\n\na: b\n\n---\n', { id: 'x' })).toBe(
      '---\nid: x\n---\n\n# Tides\n\n---\n\na: b\n\n---\n',
    );
  });
});

describe('a file in the place of a hosted one', () => {
  const url = 'https://example.org/film.mp4';

  it('is mapped under media, each address once', () => {
    const first = withMedia('# Tides\n', url, 'media/film.mp4');
    expect(first).toBe(`---\nmedia:\n  ${url}: media/film.mp4\n---\n\n# Tides\n`);
    expect(withMedia(first, url, 'media/other.mp4')).toContain(`  ${url}: media/other.mp4\n---`);
  });

  it('joins those that are there, with their comments', () => {
    const text = '---\nmedia:\n  # ours\n  "https://example.org/a": a.mp4 # by us\nid: x\n---\n';
    expect(withMedia(text, url, 'film.mp4')).toBe(
      `---\nmedia:\n  # ours\n  "https://example.org/a": a.mp4 # by us\n  ${url}: film.mp4\nid: x\n---\n`,
    );
  });

  it('joins those in braces', () => {
    expect(withMedia('---\nmedia: {a: b}\n---\n', 'c', 'd')).toBe('---\nmedia: {a: b, c: d}\n---\n');
  });
});

it('writes a project’s settings likewise', () => {
  expect(withYamlFields('# ours\nlanguage: fr\n', { answers: 'teacher' })).toBe(
    '# ours\nlanguage: fr\nanswers: teacher\n',
  );
  expect(withYamlFields('', { attempts: 'unlimited' })).toBe('attempts: unlimited\n');
});

it('tells where the text begins', () => {
  expect(LESSON.slice(frontMatterEnd(LESSON)).startsWith('# Tides')).toBe(true);
  expect(frontMatterEnd('# Tides')).toBe(0);
});
