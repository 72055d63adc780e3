import { describe, expect, it } from 'vitest';
import { checkMoodleGlossary } from '../../src/check/moodle-glossary/index.ts';
import { exportMoodleGlossary } from '../../src/export/moodle-glossary/index.ts';
import { wordingIn } from '../../src/messages/index.ts';
import { textOf } from '../moodle-quiz/support.ts';
import { html, sampleLesson } from '../support/sample-lesson.ts';

const found = async (xml: string): Promise<readonly string[]> =>
  (await checkMoodleGlossary(new TextEncoder().encode(xml))).map(
    (one) => `${one.line} ${wordingIn(one, 'en').message}`,
  );
const glossary = (...entries: readonly string[]): string =>
  `<GLOSSARY><INFO><ENTRIES>\n${entries.join('\n')}\n</ENTRIES></INFO></GLOSSARY>`;
const entry = (concept: string, definition = '<![CDATA[<p>It is that.</p>]]>', rest = '<FORMAT>1</FORMAT>') =>
  `<ENTRY><CONCEPT>${concept}</CONCEPT><DEFINITION>${definition}</DEFINITION>${rest}</ENTRY>`;

describe('a glossary read back', () => {
  it('has nothing to mend when it is ours, pictures and all', async () => {
    const made = exportMoodleGlossary({
      ...sampleLesson,
      glossary: [
        { term: 'bief', definition: html('<p>Canal & <code>&lt;eau&gt;</code></p>') },
        { term: 'aval', definition: html('<p><img src="asset:media/riviere.svg" alt="Aval"></p>') },
      ],
    });
    expect(await found(textOf(made.entries[0]))).toEqual([]);
  });

  it.each([
    ['no concept', [entry('')], '2 The entry “1” has no concept; Moodle drops it.'],
    ['no definition', [entry('mill', ' ')], '2 The entry “mill” has no definition; Moodle drops it.'],
    [
      'elements as its definition',
      [entry('mill', '<p>It grinds.</p>')],
      '2 The entry “mill” has elements in its definition; the import breaks off.',
    ],
    [
      'no format',
      [entry('mill', undefined, '')],
      '2 The entry “mill” has no format; the import breaks off, or shows its markup as text.',
    ],
    [
      'a term twice, in whatever case',
      [entry('mill'), entry('Mill')],
      '3 The entry “Mill” is there twice; Moodle drops the second.',
    ],
    [
      'a picture without its file',
      [entry('mill', '<![CDATA[<img src="@@PLUGINFILE@@/mill.png">]]>')],
      '2 The definition of “mill” shows “mill.png”, which the entry doesn’t hold whole.',
    ],
    [
      'a picture whose bytes are cut',
      [
        entry(
          'mill',
          '<![CDATA[<img src="@@PLUGINFILE@@/mill.png">]]>',
          '<FORMAT>1</FORMAT><ENTRYFILES><FILE><FILENAME>mill.png</FILENAME><FILEPATH>/</FILEPATH><CONTENTS>aGV</CONTENTS></FILE></ENTRYFILES>',
        ),
      ],
      '2 The definition of “mill” shows “mill.png”, which the entry doesn’t hold whole.',
    ],
  ])('names an entry with %s', async (_what, entries, message) => {
    expect(await found(glossary(...entries))).toEqual([message]);
  });

  it('names a concept that the table has no room for', async () => {
    expect((await found(glossary(entry('mill '.repeat(60)))))[0]).toMatch(/more than 255 characters/);
  });

  it('is refused without entries, or when it is another file', async () => {
    expect(await found(glossary())).toEqual([
      '1 The glossary has no entry in <INFO><ENTRIES>; Moodle’s import breaks off.',
    ]);
    expect(await found('<quiz></quiz>')).toEqual([
      '1 The file’s root is <quiz>; Moodle imports glossaries from a <GLOSSARY>.',
    ]);
    expect((await found('<GLOSSARY><INFO>'))[0]).toMatch(/^1 The file is not well-formed XML/);
  });
});
