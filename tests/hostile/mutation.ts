/** Pages as accidents make them: a real or a made page, some of its lines lost, moved, doubled or overwritten. */
import fc from 'fast-check';

const MADE: readonly string[] = [
  '---\ntitle: Tides\nlanguage: en\nkeywords: [moon, sea]\nabbreviations: {HTML: a language}\n---\n\n# Tides\n\nThe moon pulls.[^1] See {ref}`why` and {{ x }}.\n\n(why)=\n## Why\n\na) Why does the sea rise?\n\n```{dropdown} Answer\nBecause gravitation pulls oceanward, quantitatively.\n```\n\nb) How often?\n\n:::{dropdown} Answer\nApproximately semidiurnally, $\\frac{1}{2}$ day.\n:::\n\n[^1]: A footnote.\n',
  '# Kinds\n\n```{question}\nWhich is round?\n{v}`the earth`\n{f}`the table`\n```\n\n```{exercise}\n:label: one\nAdd *two* and two.\n```\n\n```{solution} one\nUnquestionably quadruple.\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n- x\n  - y\n    > z\n\n<details><summary>Solution</summary>\n\nHiddenwords here.\n\n</details>\n\n<div><b>raw <i>words</b></i></div>\n',
];

const TOKENS: readonly string[] = [
  '```',
  ':::',
  '~~~',
  '```{dropdown} Answer',
  ':::{note}',
  '```{question}',
  '{v}`',
  '---',
  '+++',
  '$$',
  '$',
  '{{',
  '}}',
  '[^1]',
  '[^1]:',
  '](',
  '![',
  '<!--',
  '-->',
  '<div>',
  '</div>',
  '<iframe src="https://e.org">',
  '<svg>',
  '<title>',
  '<details>',
  '</details>',
  '<table>',
  '<script>',
  '<b',
  '&#0;',
  '&#xD800;',
  '\\',
  '|',
  '> ',
  '- ',
  '1. ',
  '    ',
  '\t',
  '\r\n',
  '\r',
  '\ufeff',
  '\u202e',
  '\u0000',
  '\ud800',
  '\udfff',
  '\u2028',
  '“',
  '*',
  '_',
  '`',
  '#',
  '(x)=',
  '*[a]: b',
  '{#constructor}',
  '[a]{.constructor}',
  '{{ __proto__ }}',
  'a: &a [*a]',
  '%',
  ': ',
];

type Edit = (lines: readonly string[]) => readonly string[];

const edit: fc.Arbitrary<Edit> = fc
  .tuple(
    fc.constantFrom('drop', 'double', 'move', 'cut', 'insert', 'put'),
    fc.nat(),
    fc.nat(),
    fc.constantFrom(...TOKENS),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(
    ([kind, a, b, token, times]): Edit =>
      (lines) => {
        const at = a % lines.length;
        const line = lines[at] ?? '';
        const column = b % (line.length + 1);
        const changed = (...by: readonly string[]) => [...lines.slice(0, at), ...by, ...lines.slice(at + 1)];
        switch (kind) {
          case 'drop':
            return lines.length > 1 ? changed() : lines;
          case 'double':
            return changed(line, line);
          case 'move': {
            const rest = changed();
            const to = b % (rest.length + 1);
            return [...rest.slice(0, to), line, ...rest.slice(to)];
          }
          case 'cut':
            return changed(line.slice(0, column));
          case 'insert':
            return changed(line.slice(0, column) + token.repeat(times) + line.slice(column));
          default:
            return changed(line, token.repeat(times));
        }
      },
  );

/** @param pages further pages to begin with */
export const mutatedPage = (pages: readonly string[] = []): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...MADE, ...pages), fc.array(edit, { minLength: 1, maxLength: 8 }))
    .map(([page, edits]) =>
      edits.reduce<readonly string[]>((lines, act) => act(lines), page.split('\n')).join('\n'),
    );
