/** No option that holds words is dropped: they are in the lesson, or a diagnostic names the option. */
import { describe, expect, it } from 'vitest';
import { wordingIn } from '../../src/messages/index.ts';
import { DIRECTIVES } from '../../src/read/syntax/directives/index.ts';
import { read } from './support.ts';

const WORDS = 'zebra crossing';

/** Options whose value is a name, a size, a file, a switch or a style, never words for a reader. */
const TECHNICAL =
  /^(?:bare|class|classes|name|label|label-target|width|height|widths|align|file|url|url-type|sync|selected|open|collapse|color|icon|appearance|animate|link|link-type|img-.*|type|ref-type|tags|expand|card|container|column|body|sorted|multi|case|points|introduced|min-words|distractors|static|nocontrols|exec|hints|\*?output_lines|linenos|lineno-.*|number-lines|emphasize-lines|dedent|tab-width|encoding|lines|start.*|end.*|literal|language|lexer|code|pyobject|diff|delim|quote|escape|keepspace|header-rows|stub-columns|scale|figclass|figwidth|target|poster|captions|subtitles|placeholder|mode|ref|showonly|when-.*|unless-.*|nonumber|number|numbered|enumerated|hidden|num|nowrap|mystnb|loading|thumbnail|format|filename|append|prepend|.*-style|show.*|style|alt|link-alt|tooltip|lang|heading-offset|relative-images|correct|multiple_answers|random)$/;

const wordy = [...DIRECTIVES].flatMap(([name, { options, body }]) =>
  // What is left out whole, such as a book's contents, has no words for this page; nobody sees those of a comment.
  (body === 'none' && options.length === 0) || name === '<!--'
    ? []
    : [
        ...new Set([
          ...options,
          'title',
          'caption',
          'subtitle',
          'header',
          'footer',
          'author',
          'legend',
          'text',
        ]),
      ]
        .filter(
          (option) => !TECHNICAL.test(option) && !(name === 'panels' && /^(?:header|footer)$/.test(option)),
        )
        .map((option) => [name, option] as const),
);

const argumentOf = (name: string): string =>
  /figure|image|video|audio|iframe|youtube|vimeo|switchtube|cnrs|dailymotion|link|ref|include/.test(name)
    ? ' https://e.org/a'
    : '';

describe('words in an option', () => {
  it('are shown, or the option is named', async () => {
    const lost: string[] = [];
    for (const [name, option] of wordy) {
      const { lesson, diagnostics } = await read(
        `# T\n\n:::::{${name}}${argumentOf(name)}\n:${option}: ${WORDS}\n${/youtube|vimeo|switchtube|cnrs|dailymotion|audio/.test(name) ? '' : '\n- a\n- b\n'}:::::\n`,
      );
      const shown = JSON.stringify([lesson.body, lesson.questions, lesson.contexts]).includes(WORDS);
      const named = diagnostics.some(
        (one) => one.severity !== 'info' && wordingIn(one, 'en').message.includes(`:${option}:`),
      );
      if (!shown && !named) lost.push(`{${name}} :${option}:`);
    }
    expect(lost).toEqual([]);
  });
});

it('a book’s contents have captions of their own, and no warning', async () => {
  const { diagnostics } = await read('# T\n\n```{toctree}\n:caption: Part one\n\na\n```\n');
  expect(diagnostics).toEqual([]);
});
