import { describe, expect, it } from 'vitest';
import { content, decimal, excerpt, Placeholder, plainText, slug } from '../../src/lesson/index.ts';

const text = (value: string) => ({ type: 'text' as const, value });
const element = (
  tagName: string,
  properties: Record<string, string>,
  ...children: ReturnType<typeof text>[]
) => ({
  type: 'element' as const,
  tagName,
  properties,
  children,
});

describe('plain text', () => {
  it('keeps words of neighbouring blocks apart and collapses spaces', () => {
    expect(plainText(content(element('p', {}, text('one\n  two')), element('p', {}, text('three'))))).toBe(
      'one two three',
    );
  });

  it('keeps no-break spaces, which French puts before a question mark', () => {
    expect(plainText(content(element('p', {}, text(' Pourquoi\u202f?\n'))))).toBe('Pourquoi\u202f?');
  });

  it('counts a picture by its text alternative and a gap as a blank', () => {
    const sentence = content(
      element('p', {}, text('The ')),
      element('img', { alt: 'moon' }),
      element(Placeholder.gap, { dataIndex: '0' }),
      text(' the sun.'),
    );
    expect(plainText(sentence)).toBe('The moon ___ the sun.');
  });
});

describe('slug', () => {
  it.each([
    ['La photosynthèse (1)', 'la-photosynthese-1'],
    ['Œuvre d’art à Łódź', 'oeuvre-d-art-a-lodz'],
    ['Größe', 'grosse'],
    ['👩‍💻', ''],
    ['Фотосинтез', ''],
  ])('of %s is %s', (name, expected) => {
    expect(slug(name)).toBe(expected);
  });

  it('cuts a long text between words', () => {
    expect(slug('pourquoi parle-t-on de micro-travail', 20)).toBe('pourquoi-parle-t-on');
  });
});

describe('an excerpt', () => {
  it('leaves short words as they are', () =>
    expect(excerpt('Why does ice float?', 30)).toBe('Why does ice float?'));
  it('cuts long ones between words', () => expect(excerpt('Why does ice float?', 12)).toBe('Why does…'));
  it('cuts a word that leaves no choice', () => expect(excerpt('Donaudampfschiff', 8)).toBe('Donauda…'));
});

it.each([
  [0.92, 'fr', '0,92'],
  [0.92, 'en-GB', '0.92'],
  [-1.6e-19, 'de', '-1,6e-19'],
  [1500, 'fr', '1500'],
  [0.5, 'de-CH', '0.5'],
  [0.5, 'ja', '0.5'],
  [0.5, 'no language', '0.5'],
])('%d is written in %s as %s', (value, language, written) => {
  expect(decimal(value, language)).toBe(written);
});
