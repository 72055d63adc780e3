/** Lesson → Moodle's glossary XML: its terms with their definitions. Source: `mod/glossary/import.php` of Moodle 4.5. */
import {
  type Exported,
  type GlossaryTerm,
  type Lesson,
  type Piece,
  type Place,
  startOf,
} from '../../lesson/index.ts';
import { diagnose } from '../../messages/index.ts';
import {
  type Context,
  contextFor,
  type Field,
  fieldOf,
  moodleName,
  showsSomething,
} from '../moodle/index.ts';
import { writeXml, type Xml } from '../xml.ts';

/**
 * The terms that the lesson defines. One entry, or none with an info when it defines none. The importer never
 * checks the file and stays silent about what it drops; a term without a definition, or a second one of the same
 * spelling, would be, so each is left out here and named.
 */
export function exportMoodleGlossary(lesson: Lesson): Exported {
  const place = startOf(lesson.source);
  const context = contextFor(lesson);
  const terms = definedOnce(lesson.glossary, context, place);
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
  return {
    ...base,
    entries: [
      { path: `${lesson.id}.moodle-glossary.xml`, pieces: glossaryXml(lesson, terms, context, place) },
    ],
    diagnostics: context.diagnostics(),
  };
}

function definedOnce(
  glossary: readonly GlossaryTerm[],
  context: Context,
  place: Place,
): readonly GlossaryTerm[] {
  const seen = new Set<string>();
  return glossary.filter(({ term, definition }) => {
    if (!showsSomething(definition)) {
      context.report('moodle-term-undefined', place, { term });
      return false;
    }
    const folded = term.normalize('NFC').trim().toLowerCase();
    if (seen.has(folded)) context.report('moodle-term-twice', place, { term });
    return !seen.has(folded) && Boolean(seen.add(folded));
  });
}

const glossaryXml = (
  lesson: Lesson,
  terms: readonly GlossaryTerm[],
  context: Context,
  place: Place,
): readonly Piece[] =>
  writeXml({
    GLOSSARY: {
      INFO: {
        // For a glossary that the importer makes anew; into an existing one only the entries go.
        NAME: { $: moodleName(context.clean(lesson.title, place), lesson.id) },
        INTRO: {},
        INTROFORMAT: HTML,
        ALLOWDUPLICATEDENTRIES: 0,
        DISPLAYFORMAT: 'dictionary',
        SHOWSPECIAL: 1,
        SHOWALPHABET: 1,
        SHOWALL: 1,
        ALLOWCOMMENTS: 0,
        USEDYNALINK: 1,
        DEFAULTAPPROVAL: 1,
        GLOBALGLOSSARY: 0,
        ENTRIES: {
          ENTRY: terms.map(({ term, definition }) =>
            entryXml(moodleName(context.clean(term, place), term), fieldOf(context, definition, place)),
          ),
        },
      },
    },
  });

/** Moodle's number for HTML; without it the definition has none and is shown as plain lines. */
const HTML = 1;

const entryXml = (concept: string, { html, files }: Field): Xml => ({
  CONCEPT: { $: concept },
  DEFINITION: { $: html },
  FORMAT: HTML,
  // Words of the course that are terms link to their entry; whole words alone, or “mot” would in “moteur”.
  USEDYNALINK: 1,
  CASESENSITIVE: 0,
  FULLMATCH: 1,
  TEACHERENTRY: 1,
  ENTRYFILES:
    files.length === 0
      ? undefined
      : {
          FILE: files.map(({ name, asset }) => ({
            FILENAME: { $: name },
            FILEPATH: '/',
            CONTENTS: { base64: asset.content },
          })),
        },
});
