/** The author's words as a manifest can carry them, cut and counted. */
import { describe, expect, test } from 'vitest';
import { hasForbidden, languageTag, oneLine, shortened } from '../../src/export/manifest-text.ts';
import { total } from '../../src/export/page/total.ts';
import { scorm12, scorm2004 } from '../../src/export/scorm/edition.ts';
import { manifest } from './support.ts';

describe('one line', () => {
  test.each([
    [' a \t\r\n b ', 'a b'],
    ['a\u00a0\u00a0b', 'a\u00a0\u00a0b'],
    ['a\u0000\u0008\u000b\u000c\u000e\u001fb', 'ab'],
    ['\ud800a\udfff', 'a'],
    ['a\ufffe\uffff\ufffdb', 'a\ufffdb'],
    ['🕑\u{10ffff}\ud7ff\ue000', '🕑\u{10ffff}\ud7ff\ue000'],
  ])('of %j is %j', (text, line) => {
    expect(oneLine(text)).toBe(line);
  });

  test('what XML forbids is known, and what it allows is let be', () => {
    expect(['\u0000', 'a\u000b', '\ud800', '\uffff'].map(hasForbidden)).toEqual([true, true, true, true]);
    expect(['', 'a\tb\r\nc', '🕑'].map(hasForbidden)).toEqual([false, false, false]);
  });
});

describe('a title too long', () => {
  test.each([
    ['abcdefghij', 10, 'abcdefghij'],
    ['🕑🕑🕑🕑🕑🕑🕑🕑🕑🕑', 10, '🕑🕑🕑🕑🕑🕑🕑🕑🕑🕑'],
    ['abcdefghijk', 10, 'abcdefghi…'],
    ['abcdef ghijk', 10, 'abcdef…'],
    ['abcde fghijk', 10, 'abcde fgh…'],
    ['abcdef, — ghijk', 10, 'abcdef…'],
    ['abcdefgh.:;-–klm', 10, 'abcdefgh…'],
  ])('%j of at most %i is %j', (text, limit, cut) => {
    expect(shortened(text, limit)).toBe(cut);
  });
});

describe('a language', () => {
  test.each(['fr', 'FR-ch', 'zh-Hans-CN', 'x-eleven12', 'abcdefgh-12345678'])('%s is one', (tag) => {
    expect(languageTag(tag)).toBe(tag);
  });
  test.each(['', 'français', 'fr_CH', 'fr-', '-fr', 'abcdefghi', 'fr-123456789', 'f1', 'le fr'])(
    '“%s” is undetermined',
    (tag) => {
      expect(languageTag(tag)).toBe('und');
    },
  );
});

describe('how long a course takes', () => {
  test.each([
    [['PT45M', 'PT1H30M'], 'PT2H15M'],
    [['PT45M', 'PT15M'], 'PT1H'],
    [['PT10M'], 'PT10M'],
    [['PT12H', 'PT120M'], 'PT14H'],
    [['PT10M', undefined], undefined],
    [['PT10M', 'P1D'], undefined],
    [['PT10M', 'PT'], undefined],
    [['PT10M', 'PT5M30S'], undefined],
    [['PT0M'], undefined],
    [[], undefined],
  ])('%j is %s', (durations, whole) => {
    expect(total(durations)).toBe(whole);
  });
});

describe('what catalogues are told', () => {
  test.each([scorm12, scorm2004[3]])('names authors and licence, in $schemaversion', (edition) => {
    const xml = manifest({ authors: ['Dupont, Jean; fils \\ Cie'], licence: { name: 'CC0' } }, edition);
    expect(xml).toContain(
      'BEGIN:VCARD\nVERSION:3.0\nN:Dupont\\, Jean\\; fils \\\\ Cie\nFN:Dupont\\, Jean\\; fils \\\\ Cie\nEND:VCARD',
    );
    expect(xml).toMatch(/>CC0</);
  });
});
