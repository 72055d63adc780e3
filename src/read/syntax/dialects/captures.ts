/**
 * Liquid's way of handing words to a file that shows them. What they become, the file's name says:
 *
 *     {% capture summary %}Answer{% endcapture %}          {% capture sum %}
 *     {% capture details %}                                Three cubes.
 *     Three cubes.                                         {% endcapture %}
 *     {% endcapture %}{% include details.html %}           {% include answer.html title="Sum" content=sum %}
 *
 * They are written as tags of that name around the words, where the words stand.
 */

/** Fences of code, which show such tags; then what captures words, and what hands them over. */
const HANDED =
  /^[ \t]*(?<fence>`{3,}(?!`)|~{3,}(?!~))[^\n]*\n[\s\S]*?^[ \t]*\k<fence>|\{%-?[ \t]*capture[ \t]+(?<name>[\w-]+)[ \t]*-?%\}(?<words>(?:(?!\{%-?[ \t]*capture)[\s\S])*?)\{%-?[ \t]*endcapture[ \t]*-?%\}|\{%-?[ \t]*include(?:_\w+)?[ \t]+(?:[\w-]+\/)*(?<file>[\w-]+)(?:\.\w+)?(?<given>(?:\s+[\w-]+[ \t]*=[ \t]*(?:"[^"\n]*"|'[^'\n]*'|[\w.-]+))*)\s*-?%\}/gm;
const GIVEN = /([\w-]+)[ \t]*=[ \t]*(?:"([^"\n]*)"|'([^'\n]*)'|([\w.-]+))/g;

const TITLES = ['summary', 'title', 'label', 'heading', 'header', 'question'];
const BODIES = ['details', 'content', 'body', 'text', 'answer', 'solution', 'description'];

/** Words, and where they were captured: nowhere where the file is given them in its tag. */
interface Words {
  readonly words: string;
  readonly at?: number;
}

/** What stands in the place of what captures words or hands them over, by where that begins. */
type Written = readonly (readonly [at: number, text: string])[];

/** A page whose words stand between tags of the files that they are handed to; no line is more or less. */
export function withCapturesShown(source: string): string {
  if (!/\{%-?[ \t]*include/.test(source)) return source;
  const captured = new Map<string, Words>();
  const written = new Map<number, string>();
  for (const { 0: whole, index: at, groups = {} } of source.matchAll(HANDED)) {
    const { name, words = '', file, given = '' } = groups;
    if (name !== undefined) captured.set(name, { words, at });
    if (file === undefined) continue;
    const handed = given === '' ? captured : wordsGiven(given, captured);
    const shown = shownBy(file, handed, [at, linesOnly(whole)]);
    for (const one of shown) written.set(...one);
    if (given === '' && shown.length > 0) captured.clear();
  }
  return source.replace(HANDED, (whole: string, ...rest) => written.get(rest.at(-3) as number) ?? whole);
}

function shownBy(file: string, handed: ReadonlyMap<string, Words>, [at, lines]: Written[number]): Written {
  const title = firstOf(TITLES, handed);
  const body = firstOf(BODIES, handed);
  if (!body) return [];
  const said = title?.words.replace(/\s+/g, ' ').replaceAll('"', "'").trim();
  const shown = `{% ${file}${said ? ` title="${said}"` : ''} %}${body.words}{% end${file} %}`;
  return [
    ...(title?.at === undefined ? [] : [[title.at, linesOnly(title.words)] as const]),
    ...(body.at === undefined
      ? [[at, shown + lines] as const]
      : ([
          [at, lines],
          [body.at, shown],
        ] as const)),
  ];
}

/** What a tag gives by name: words as they are, or what was captured under a name. */
function wordsGiven(given: string, captured: ReadonlyMap<string, Words>): ReadonlyMap<string, Words> {
  const all = [...given.matchAll(GIVEN)].flatMap(([, key = '', double, single, name = '']) => {
    const words = double ?? single;
    const said = words === undefined ? captured.get(name) : { words };
    return said ? [[key, said] as const] : [];
  });
  return new Map(all);
}

function firstOf(names: readonly string[], words: ReadonlyMap<string, Words>): Words | undefined {
  const name = names.find((one) => words.has(one));
  return name === undefined ? undefined : words.get(name);
}

const linesOnly = (words: string): string => words.replace(/[^\n]+/g, '');
