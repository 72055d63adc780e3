/** Lesson → Moodle's glossary XML: its terms with their definitions. Source: `mod/glossary/import.php` of Moodle 4.5. */
import type { Exported, GlossaryTerm, Lesson, Place } from '../../lesson/index.ts';
import { diagnose } from '../../messages/index.ts';
import {
  type Desk,
  deskFor,
  element,
  type Field,
  fieldOf,
  moodleName,
  showsSomething,
  valueElement,
  writeXml,
  type XmlElement,
} from '../moodle/index.ts';

/**
 * The terms that the lesson defines. One entry, or none with an info when it defines none. The importer never
 * checks the file and stays silent about what it drops; a term without a definition, or a second one of the same
 * spelling, would be, so each is left out here and named.
 */
export const exportMoodleGlossary = (lesson: Lesson): Exported => {
  const place = { file: lesson.source, line: 1, column: 1 };
  const desk = deskFor(lesson);
  const terms = definedOnce(lesson.glossary, desk, place);
  const base = {
    target: 'moodle-glossary',
    form: 'file',
    suffix: 'moodle-glossary.xml',
    ledger: {},
  } as const;
  if (terms.length === 0) {
    return {
      ...base,
      entries: [],
      // Once, not once a term.
      diagnostics: [diagnose('moodle-no-glossary', place, { title: lesson.title })],
    };
  }
  const glossary = element('GLOSSARY', [
    element('INFO', [
      ...newGlossary(moodleName(desk.clean(lesson.title, place), lesson.id)),
      element(
        'ENTRIES',
        terms.map(({ term, definition }) =>
          entryElement(moodleName(desk.clean(term, place), term), fieldOf(desk, definition, place)),
        ),
      ),
    ]),
  ]);
  return {
    ...base,
    entries: [{ path: `${lesson.id}.moodle-glossary.xml`, pieces: writeXml(glossary) }],
    diagnostics: desk.told(),
  };
};

const definedOnce = (
  glossary: readonly GlossaryTerm[],
  desk: Desk,
  place: Place,
): readonly GlossaryTerm[] => {
  const seen = new Set<string>();
  return glossary.filter(({ term, definition }) => {
    if (!showsSomething(definition)) {
      desk.tell('moodle-term-undefined', place, { term });
      return false;
    }
    const folded = term.normalize('NFC').trim().toLowerCase();
    if (seen.has(folded)) desk.tell('moodle-term-twice', place, { term });
    return !seen.has(folded) && Boolean(seen.add(folded));
  });
};

/** What a glossary is told that the importer makes anew; into an existing one only the entries go. */
const newGlossary = (name: string): readonly XmlElement[] => [
  textOnly('NAME', name),
  textOnly('INTRO', ''),
  valueElement('INTROFORMAT', HTML),
  valueElement('ALLOWDUPLICATEDENTRIES', 0),
  valueElement('DISPLAYFORMAT', 'dictionary'),
  valueElement('SHOWSPECIAL', 1),
  valueElement('SHOWALPHABET', 1),
  valueElement('SHOWALL', 1),
  valueElement('ALLOWCOMMENTS', 0),
  valueElement('USEDYNALINK', 1),
  valueElement('DEFAULTAPPROVAL', 1),
  valueElement('GLOBALGLOSSARY', 0),
];

const textOnly = (name: string, text: string): XmlElement => ({ name, text });

/** Moodle's number for HTML; without it the definition has none and is shown as plain lines. */
const HTML = 1;

const entryElement = (concept: string, definition: Field): XmlElement =>
  element('ENTRY', [
    textOnly('CONCEPT', concept),
    textOnly('DEFINITION', definition.html),
    valueElement('FORMAT', HTML),
    // Words of the course that are terms link to their entry; whole words alone, or “mot” would in “moteur”.
    valueElement('USEDYNALINK', 1),
    valueElement('CASESENSITIVE', 0),
    valueElement('FULLMATCH', 1),
    valueElement('TEACHERENTRY', 1),
    ...(definition.files.length > 0
      ? [
          element(
            'ENTRYFILES',
            definition.files.map(({ name, asset }) =>
              element('FILE', [
                textOnly('FILENAME', name),
                valueElement('FILEPATH', '/'),
                { name: 'CONTENTS', file: asset },
              ]),
            ),
          ),
        ]
      : []),
  ]);
