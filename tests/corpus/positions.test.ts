/** Each diagnostic of the corpus points at what it speaks of: line, column, and the very words there. */
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/lesson/index.ts';
import { diagnose, wordingIn } from '../../src/messages/index.ts';
import { wordsOf } from './independent/words.ts';
import { corpusIsHere, PAGES, readPage, sourceOf } from './pages.ts';

/** What stands at a diagnostic's place. */
interface Spot {
  /** The rest of its line. */
  readonly rest: string;
  /** That and the lines that follow. */
  readonly below: string;
  /** What the message names: the words it quotes. */
  readonly named: readonly string[];
  readonly place: string;
}

type Expectation = (spot: Spot) => boolean;

/** The words themselves, whatever marks stand around them. */
const itself: Expectation = ({ rest, named }) => startsAlike(words(rest), words(named[0] ?? '?'));

/** The directive that holds the words. */
const directiveAround: Expectation = ({ rest, below, named }) => {
  if (!/^(?:`{3,}|~{3,}|:{3,})\s*\{/.test(rest)) return false;
  return (named[0] ?? '…') === '…' || words(below).join(' ').includes(words(named[0]!).slice(0, 3).join(' '));
};

/** The name of a directive or role in its braces. */
const braces: Expectation = ({ rest, named }) => rest.startsWith(`{${named[0]}}`);

/** An exercise by the number it is given here (`Exercice 3. Title`): its title, or the directive where it has none. */
const exercise: Expectation = ({ rest, below, named, place }) => {
  const title = (named[0] ?? '').replace(/^\p{L}+ \d+(?:\. )?/u, '');
  return either(itself, directiveAround)({ rest, below, named: [title || '…'], place });
};

const pageAsAWhole: Expectation = ({ place }) => place === '1:1';

const either =
  (...ways: readonly Expectation[]): Expectation =>
  (spot) =>
    ways.some((way) => way(spot));

/** By rule; the words or the directive around them for any other. */
const EXPECTED: Readonly<Record<string, Expectation>> = {
  'alt-missing': itself,
  'media-missing': itself,
  'media-found': itself,
  'media-remote': itself,
  'dead-link': ({ rest, named }) => {
    const [shown = '', target = ''] = named;
    return rest.startsWith(target) || rest.startsWith(shown) || rest.includes(`<${target.slice(1)}>`);
  },
  'reference-unknown': ({ rest, named }) => rest.startsWith(named[1] ?? '?'),
  'circuit-linked': braces,
  'label-duplicate': itself,
  'label-gap': itself,
  'pseudo-heading': itself,
  'answer-elsewhere': itself,
  'directive-unknown': braces,
  'fence-unclosed': ({ rest }) => /^(?:\{|:{3}|`{3}|~{3})/.test(rest),
  'option-misplaced': ({ rest, named }) => rest.startsWith(`:${named[0]}:`),
  'element-removed': ({ rest, named }) => rest.toLowerCase().startsWith(`<${named[0]}`),
  'question-without-answer': exercise,
  'language-detected': pageAsAWhole,
  'title-assumed': pageAsAWhole,
};

const expected = ({ rule }: Diagnostic): Expectation => EXPECTED[rule] ?? either(itself, directiveAround);

/** Places known to be poor, and why; the test refuses one that has become good. */
const POOR: Readonly<Record<string, string>> = {};

const words = (text: string): string[] =>
  wordsOf(
    text
      .replace(/<[^<>]*>/g, '')
      .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
      .replace(/&[a-z]+;/g, ' ')
      .replace(/\{[\w-]+\}`(?:[^`|]*\|)?([^`<]*)(?:<[^`]*)?`/g, '$1'),
  );

const startsAlike = (here: readonly string[], named: readonly string[]): boolean =>
  named.slice(0, 3).every((word, i) => here[i] === word);

const spotOf = (diagnostic: Diagnostic, lines: readonly string[]): Spot => {
  const { line, column } = diagnostic;
  const { message } = wordingIn(diagnostic, 'en');
  return {
    rest: lines[line - 1]?.slice(column - 1) ?? '',
    below: lines.slice(line - 1, line + 40).join('\n'),
    named: [...message.matchAll(/“([^”]*)”|\{([^}]+)\}|<([\w-]+)>|:(\w+):/g)].map(
      ([, quoted, name, element, option]) => quoted ?? name ?? element ?? option ?? '',
    ),
    place: `${line}:${column}`,
  };
};

describe.skipIf(!corpusIsHere).each(PAGES)('the diagnostics of %s', (page) => {
  it('point into its lines', async () => {
    const lines = sourceOf(page).split('\n');
    const astray = (await readPage(page)).diagnostics.filter(
      ({ line, column }) => !(column >= 1 && column <= Math.max(1, lines[line - 1]?.length ?? 0)),
    );
    expect(astray.map(({ rule, line, column }) => `${line}:${column} ${rule}`)).toEqual([]);
  });

  it('point at what they name', async () => {
    const lines = sourceOf(page).split('\n');
    const { diagnostics } = await readPage(page);
    const poor = diagnostics
      .filter((diagnostic) => !expected(diagnostic)(spotOf(diagnostic, lines)))
      .map(({ rule, line, column }) => `${page} ${line}:${column} ${rule}`);
    expect([...new Set(poor)]).toEqual(Object.keys(POOR).filter((one) => one.startsWith(`${page} `)));
  });
});

describe('a place that is wrong', () => {
  const warning = (line: number, column: number): Diagnostic =>
    diagnose('media-missing', { file: 'page.md', line, column }, { name: 'no.png' });

  it.each([
    [1, 10, true],
    [1, 9, false],
    [2, 1, false],
    [9, 1, false],
  ])('is found out: %d:%d %s', (line, column, right) => {
    const spot = spotOf(warning(line, column), ['![ship]( no.png)', 'A ship.']);
    expect(itself(spot) && spot.rest.startsWith('no')).toBe(right);
  });
});
