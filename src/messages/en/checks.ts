import type { Messages } from '../catalogue.ts';
import type { EntryFault, checks as rules } from '../rules/checks.ts';

const ENTRY_FAULTS: Readonly<Record<EntryFault, string>> = {
  concept: 'has no concept; Moodle drops it',
  long: 'has a concept of more than 255 characters; the import breaks off',
  definition: 'has no definition; Moodle drops it',
  markup: 'has elements in its definition; the import breaks off',
  format: 'has no format; the import breaks off, or shows its markup as text',
  twice: 'is there twice; Moodle drops the second',
};

const firstFew = (names: readonly string[]): string =>
  names.slice(0, 5).join(', ') + (names.length > 5 ? ', …' : '');

export const checks: Messages<typeof rules> = {
  'zip-unreadable': ({ reason }) => ({
    message: `This is no ZIP archive that can be read: ${reason}.`,
    remedy: 'Download or build it again.',
  }),
  'zip-damaged': ({ name }) => ({
    message: `“${name}” doesn’t unpack to what the archive’s directory announces.`,
    remedy: 'Download or build the package again.',
  }),
  'zip-bomb': ({ announced, bytes }) => ({
    message: `The archive announces ${announced} bytes in ${bytes}, more than any packing holds: it is made to fill the disk of whoever unpacks it.`,
    assumed: 'Nothing of it was unpacked.',
    remedy: 'Import it nowhere; ask whoever sent it.',
  }),
  'zip-encrypted': ({ name }) => ({
    message: `“${name}” is encrypted.`,
    remedy: 'Pack it without a password.',
  }),
  'zip-method': ({ name }) => ({
    message: `“${name}” is neither stored nor deflated, and LMSs know no other way of packing.`,
    remedy: 'Pack it as an ordinary ZIP.',
  }),
  'zip-stored-descriptor': ({ name }) => ({
    message: `“${name}” is stored with its size behind it, which Java’s ZipInputStream (OpenOLAT) refuses.`,
    remedy: 'Pack it deflated, or with its size in front.',
  }),
  'zip-name-duplicate': ({ name }) => ({
    message: `Two files of the archive are named “${name}”; unpacked, one replaces the other.`,
    remedy: 'Keep one of them.',
  }),
  'zip-name-case': ({ name, other }) => ({
    message: `“${name}” and “${other}” differ only in case; on many systems one replaces the other.`,
    remedy: 'Rename one of them.',
  }),
  'zip-name-outside': ({ name }) => ({
    message: `“${name}” would be unpacked outside the package’s folder.`,
    remedy: 'Name it relative to the folder, without “..” or a leading slash.',
  }),
  'zip-name-non-ascii': ({ name }) => ({
    message: `“${name}” has letters beyond ASCII, which some LMSs unpack under another name.`,
    remedy: 'Name it with plain letters, digits, hyphens and dots.',
  }),
  'zip-name-mangled': ({ name, characters }) => ({
    message: `“${name}” has characters that LMSs drop or change: ${characters}`,
    remedy: 'Name it with plain letters, digits, hyphens and dots.',
  }),
  'mbz-not-a-backup': () => ({
    message: 'There is no moodle_backup.xml at the root: Moodle doesn’t take this for a backup.',
    remedy: 'Pack the backup’s files themselves, not the folder they are in.',
  }),
  'docx-malformed': ({ part, reason }) => ({
    message: `${part} is no sound XML: ${reason}`,
    remedy: 'Export the document again: Word calls such a file damaged.',
  }),
  'docx-lacks': ({ part, target }) => ({
    message: `${part} leads to ${target}, which isn’t in the document.`,
    remedy: 'Export the document again: Word calls such a file damaged.',
  }),
  'pdf-broken': () => ({
    message: 'This is no whole PDF: its head or its end is missing.',
    remedy: 'Print it again, or take a copy that arrived whole.',
  }),
  'mbz-malformed': ({ reason }) => ({
    message: `This file is no sound XML (${reason}): the restore breaks off.`,
    remedy: 'Build the backup again.',
  }),
  'mbz-file-missing': ({ path }) => ({
    message: `“${path}” is missing: the restore breaks off.`,
    remedy: 'Add it, be it an empty list.',
  }),
  'mbz-element-missing': ({ parent, element }) => ({
    message: `<${parent}> has no ${element}, which the database can’t do without: the restore breaks off.`,
    remedy: 'Write the element, empty where it has no value.',
  }),
  'mbz-version': ({ element, version, least }) => ({
    message: `${element} is “${version}”: below ${least} Moodle reads the backup as one of an older kind, and fails.`,
    remedy: `Write ${least} or later.`,
  }),
  'mbz-empty-group': ({ element }) => ({
    message: `<${element}> is empty: Moodle reads a text where a list should be, and its restore, from 4.4.6 on, can break off there.`,
    remedy: 'Leave the element out, or write it open with a line break in it, as Moodle itself does.',
  }),
  'mbz-build-missing': ({ release, least }) => ({
    message: `moodle_release is “${release}”, which names no build from ${least} on: Moodle 4.1 takes the backup for one from before 4.0 and restores its quizzes without their questions.`,
    remedy: 'Write the release with its build: “4.1 (Build: 20221128)”.',
  }),
  'mbz-id-twice': ({ element, id }) => ({
    message: `Two <${element}> have the id ${id}: what refers to one is given the other.`,
    remedy: 'Give each its own id.',
  }),
  'mbz-dangling': ({ element, id, to }) => ({
    message: `${element} is ${id}, and no ${to} has that id.`,
    remedy: `Name a ${to} of this backup.`,
  }),
  'mbz-top-category': ({ context, count }) => ({
    message: `The context ${context} has ${count} question categories without parent, where Moodle wants one: the restore is refused.`,
    remedy: 'Give each context one category “top” with the parent 0, and hang the others below it.',
  }),
  'mbz-using-context': ({ found, context }) => ({
    message: `usingcontextid is ${found}, not the quiz’s own context ${context}: every attempt would break off.`,
    remedy: 'Write the contextid of the activity.',
  }),
  'mbz-category-unlisted': ({ category, name }) => ({
    message: `inforef.xml doesn’t list the question category ${category} (“${name}”): the slots would show no question, or a stranger’s.`,
    remedy: 'List every category of the quiz’s questions, “top” too, under question_categoryref.',
  }),
  'mbz-slots': ({ found }) => ({
    message: `The quiz’s slots are numbered ${found}, not 1, 2, 3…: Moodle can’t show it.`,
    remedy: 'Number the slots from 1 without a gap, and let the first section begin at 1.',
  }),
  'mbz-blob-missing': ({ name, path }) => ({
    message: `The bytes of “${name}” (${path}) aren’t in the archive: the restored course lacks the file, without a word.`,
    remedy: 'Pack the file under the SHA-1 of its bytes.',
  }),
  'mbz-blob-differs': ({ name, what }) => ({
    message: `“${name}” has another ${what === 'hash' ? 'SHA-1' : 'size'} than files.xml says; Moodle doesn’t notice and keeps a damaged file.`,
    remedy: 'Build the backup again.',
  }),
  'mbz-file-unfit': ({ name, why }) => ({
    message: `“${name}” ${{ name: 'has characters that Moodle drops from names, so that links to it break', path: 'lies under a path that doesn’t begin and end with a slash: the restore breaks off', twice: 'is twice in its file area' }[why]}.`,
    remedy: why === 'twice' ? 'Keep one.' : 'Give it a plain name, in a path such as “/” or “/media/”.',
  }),
  'mbz-file-lost': ({ name, component }) => ({
    message: `No inforef.xml lists “${name}” of ${component}: the restore leaves it behind.`,
    remedy: 'List its id under fileref of its activity.',
  }),
  'mbz-picture-missing': ({ name, field, of }) => ({
    message: `The ${field} of ${of} shows “${name}”, which isn’t among its files.`,
    remedy: 'Add the file to that field’s area, under that item.',
  }),
  'mbz-too-long': ({ element, length, limit }) => ({
    message: `<${element}> has ${length} characters; the table takes ${limit}, and the restore breaks off.`,
    remedy: 'Shorten it.',
  }),
  'mbz-idnumber-twice': ({ idnumber }) => ({
    message: `Two questions of one category have the idnumber “${idnumber}”: the restore breaks off.`,
    remedy: 'Give each its own.',
  }),
  'mbz-scorm': ({ name, why }) => ({
    message: `The SCORM activity “${name}” can’t be opened: ${{ launch: 'its launch is no SCO of its list', content: 'the file it launches isn’t in its area “content”', package: 'its package isn’t in its area “package” under the name that reference gives', hash: 'sha1hash is not that of its package' }[why]}.`,
    remedy: 'Build the backup again.',
  }),
  'moodle-glossary-entries': ({ root }) => ({
    message:
      root === 'GLOSSARY'
        ? 'The glossary has no entry in <INFO><ENTRIES>; Moodle’s import breaks off.'
        : `The file’s root is <${root}>; Moodle imports glossaries from a <GLOSSARY>.`,
    remedy: 'Export the glossary from Moodle, or build it with --to moodle-glossary.',
  }),
  'moodle-glossary-entry': ({ concept, why }) => ({
    message: `The entry “${concept}” ${ENTRY_FAULTS[why]}.`,
    remedy:
      'Give each entry a <CONCEPT>, a <DEFINITION> in a CDATA section and <FORMAT>1</FORMAT>, each term once.',
  }),
  'moodle-glossary-file': ({ concept, name }) => ({
    message: `The definition of “${concept}” shows “${name}”, which the entry doesn’t hold whole.`,
    remedy: 'Put the file into <ENTRYFILES> under this name, path “/”, its bytes in base64.',
  }),
  'moodle-xml-malformed': ({ reason }) => ({
    message: `The file is not well-formed XML: ${reason}. Moodle rejects all of it.`,
    remedy: 'Correct this place; put texts in CDATA sections.',
  }),
  'moodle-xml-unreadable': ({ reason }) => ({
    message: `The file cannot be read: ${reason}.`,
    remedy: 'Check the path and the file.',
  }),
  'moodle-xml-encoding': () => ({
    message: 'The file is not UTF-8. Moodle rejects it.',
    remedy: 'Save it as UTF-8.',
  }),
  'moodle-xml-root': ({ root }) => ({
    message: `The file’s root is <${root}>; Moodle imports questions from a <quiz>.`,
    remedy: 'Export the questions as Moodle XML.',
  }),
  'moodle-xml-no-questions': () => ({
    message: 'There is no question in the file. Moodle’s import breaks off.',
    remedy: 'Add a question.',
  }),
  'moodle-xml-numeric-reference': ({ reference }) => ({
    message: `The reference ${reference} stands outside a CDATA section; Moodle drops it where it means white space.`,
    remedy: 'Write the character itself, in a CDATA section.',
  }),
  'moodle-xml-white-space-lost': ({ question, field }) => ({
    message: `${field} of “${question}” is escaped instead of in CDATA: Moodle loses white space between its tags.`,
    remedy: 'Put the text in one CDATA section.',
  }),
  'moodle-xml-markup-in-text': ({ question, field }) => ({
    message: `${field} of “${question}” holds elements. Moodle calls the XML invalid and rejects the file.`,
    remedy: 'Put the text in a CDATA section.',
  }),
  'moodle-xml-format': ({ question, field, format }) => ({
    message: `“${format}” is no text format (${field} of “${question}”); Moodle takes the text for HTML.`,
    remedy: 'Write html, plain_text, markdown or moodle_auto_format.',
  }),
  'moodle-xml-question-type': ({ question, type }) => ({
    message: `Moodle itself has no question type “${type}” (“${question}”); without its plugin the file is rejected.`,
    remedy: 'Use a type of Moodle’s own, or install the plugin first.',
  }),
  'moodle-xml-name-missing': ({ question }) => ({
    message: `“${question}” has no <name>. Moodle rejects the file.`,
    remedy: 'Add <name><text>…</text></name>.',
  }),
  'moodle-xml-name-cut': ({ question, length }) => ({
    message: `The name “${question}” has ${length} characters; Moodle keeps 255 or refuses it.`,
    remedy: 'Shorten it.',
  }),
  'moodle-xml-number': ({ question, field, value }) => ({
    message: `“${value}” is no number to Moodle (${field} of “${question}”): it fails, or reads 3,14 as 314.`,
    remedy: 'Write the number with a decimal point.',
  }),
  'moodle-xml-idnumber': ({ question, idnumber, why }) => ({
    message: {
      long: `The idnumber “${idnumber}” of “${question}” is longer than 100 characters; the import breaks off.`,
      lines: `The idnumber “${idnumber}” of “${question}” keeps the white space around it.`,
      twice: `The idnumber “${idnumber}” of “${question}” is taken in its category; Moodle drops it.`,
    }[why],
    remedy: { long: 'Shorten it.', lines: 'Write it on one line.', twice: 'Give each question its own.' }[
      why
    ],
  }),
  'moodle-xml-file-missing': ({ question, field, name }) => ({
    message: `${field} of “${question}” shows “${name}”, but that field has no such <file>.`,
    remedy: 'Put the <file> beside the text that shows it: Moodle keeps files by field.',
  }),
  'moodle-xml-file-unused': ({ question, field, name }) => ({
    message: `The file “${name}” in ${field} of “${question}” is shown nowhere there.`,
    remedy: 'Link to it as @@PLUGINFILE@@/name in the same field, or leave it out.',
  }),
  'moodle-xml-file': ({ question, field, name, why }) => ({
    message: `${
      {
        name: `The file name “${name}” is empty or holds characters that Moodle removes, which breaks its link`,
        path: `The path of “${name}” does not start and end with “/”; the import breaks off`,
        twice: `The file “${name}” comes twice; Moodle skips the second`,
        base64: `The content of “${name}” is not sound base64`,
        empty: `The file “${name}” is empty`,
        dropped: `Moodle drops the file “${name}”: it keeps none for this field`,
      }[why]
    } (${field} of “${question}”).`,
    remedy: {
      name: 'Use letters without accents, digits, point, hyphen and underscore.',
      path: 'Write path="/".',
      twice: 'Give each file of a field its own name.',
      base64: 'Encode the file anew.',
      empty: 'Encode the file anew.',
      dropped: 'Show it in the question text.',
    }[why],
  }),
  'moodle-xml-file-slow': ({ question, field, name, megabytes }) => ({
    message: `“${name}” has ${megabytes} MB (${field} of “${question}”): Moodle’s import takes minutes over it, and may be cut off.`,
    remedy: 'Make the file smaller, or show it in a file, page or SCORM activity instead.',
  }),
  'moodle-xml-fraction': ({ question, fraction }) => ({
    message: `The fraction “${fraction}” (“${question}”) is not on Moodle’s list. It rejects the file.`,
    remedy: 'Use a listed one, with five decimals: 33.33333, 66.66667, 14.28571…',
  }),
  'moodle-xml-no-full-marks': ({ question, required }) => ({
    message: `No answer to “${question}” earns 100 %${required ? '; Moodle stops the import here' : ': nobody can get full marks'}.`,
    remedy: 'Give the right answer the fraction 100; where several may be ticked, fractions that sum to 100.',
  }),
  'moodle-xml-answers': ({ question, why }) => ({
    message: {
      few: `“${question}” has too few answers; Moodle stops the import here.`,
      blank: `An answer of “${question}” is blank; Moodle leaves it out.`,
      'true-false': `“${question}” lacks one of the answers true and false, or words or marks them otherwise.`,
      pair: `A stem of “${question}” has no answer; Moodle silently imports nothing after it.`,
      items: `“${question}” has fewer than two items; Moodle silently imports nothing after it.`,
    }[why],
    remedy: {
      few: 'Give a choice two answers or more, any other question one.',
      blank: 'Fill it in, or delete it.',
      'true-false': 'Write both answers, as the words true and false, one with fraction 100 and one with 0.',
      pair: 'Give every stem its answer.',
      items: 'Give it two items or more.',
    }[why],
  }),
  'moodle-xml-ordering-shownumcorrect': ({ question }) => ({
    message: `The ordering “${question}” lacks <shownumcorrect>1</shownumcorrect>; the import breaks off.`,
    remedy: 'Add it, with its value.',
  }),
  'moodle-xml-ordering-select': ({ question }) => ({
    message: `The ordering “${question}” shows a random six of its items.`,
    remedy: 'Write <selecttype>ALL</selecttype>.',
  }),
  'moodle-xml-hint-lost': ({ question, why }) => ({
    message:
      why === 'blank'
        ? `A hint of “${question}” is blank; Moodle drops it.`
        : `Moodle reads no hints of this type of question (“${question}”).`,
    remedy: why === 'blank' ? 'Fill it in, or delete it.' : 'Put the hint in the question text.',
  }),
  'moodle-xml-value': ({ question, field, value, allowed }) => ({
    message: `“${value}” is no value of ${field} (“${question}”); Moodle keeps it unchecked and fails later.`,
    remedy: `Write one of: ${allowed.join(', ')}.`,
  }),
  'moodle-xml-empty-limit': ({ question, field }) => ({
    message: `An empty <${field}> (“${question}”) becomes a limit of 0 words.`,
    remedy: 'Leave the element out.',
  }),
  'moodle-xml-cloze': ({ question, why, gap }) => ({
    message: {
      none: `The cloze “${question}” has no gap that Moodle reads; it rejects the file.`,
      answers: `The gap ${gap} of “${question}” has too few answers; Moodle rejects the file.`,
      marks: `No answer of the gap ${gap} of “${question}” earns 100 %; Moodle rejects the file.`,
      brace: `The gap ${gap} of “${question}” ends at a brace within an answer; the rest is cut off.`,
      unread: `Moodle does not read ${gap} of “${question}” as a gap: the learner sees its source, answer and all.`,
      placeholder: `The text ${gap} of “${question}” is what Moodle writes for its own gaps; they get mixed up.`,
    }[why],
    remedy: {
      none: 'Write a gap: {1:SHORTANSWER:=answer}.',
      answers: 'Give a choice two answers, a text one.',
      marks: 'Start the right answer with = or %100%.',
      brace: 'Write a brace in an answer as \\}.',
      unread: 'Correct the gap: {1:TYPE:=answer~wrong}.',
      placeholder: 'Write &#123; for the opening brace.',
    }[why],
  }),
  'moodle-xml-category': ({ category, why }) => ({
    message: {
      empty: 'A category has no name.',
      long: `A name in the category “${category}” has more than 255 characters; the import breaks off.`,
      format: `The <info> of the category “${category}” has no format.`,
      token: `“${category}” starts with a context that Moodle does not know, and becomes a category of that name.`,
    }[why],
    remedy: {
      empty: 'Write <category><text>top/Name</text></category>.',
      long: 'Shorten it.',
      format: 'Write <info format="html">.',
      token: 'Write top/Name, without a context: it goes to the bank that is open.',
    }[why],
  }),
  'moodle-xml-placeholder': ({ question, placeholder }) => ({
    message: `“${question}” has ${placeholder}, but no choice of that number.`,
    remedy: 'Number the places from 1, in the order of the choices.',
  }),
  'scorm-outside-url': ({ url, host }) => ({
    message: `The page loads “${url}” from ${host} by itself.`,
    remedy:
      'Bundle the file: without the network it is missing, and each learner’s visit is known to that host.',
  }),
  'scorm-absolute-url': ({ url }) => ({
    message: `“${url}” starts at the LMS’s root, where the package doesn’t lie.`,
    remedy: 'Write it relative to the page.',
  }),
  'scorm-reference-missing': ({ url, similar }) => ({
    message: `The page needs “${url}”, which is not in the package${similar ? `; “${similar}” is` : ''}.`,
    remedy: similar ? 'Write the name in the same case.' : 'Add the file, or correct the URL.',
  }),
  'scorm-page-unread': ({ name, why }) => ({
    message: `The URLs in “${name}” weren’t checked: it is ${why === 'deep' ? 'nested too deeply' : 'longer than 16 MiB'}.`,
    remedy: 'Look at this file yourself; a browser may have trouble with it too.',
  }),
  'scorm-schema': ({ written }) => ({
    message:
      written === undefined
        ? 'The manifest’s metadata don’t name their schema, as ADL’s validator wants.'
        : `“${written}” is no schema that ADL’s validator takes.`,
    remedy: 'Write <schema>ADL SCORM</schema> before the schemaversion.',
  }),
  'scorm-control-file-absent': ({ names, elsewhere }) => ({
    message: `${names.join(', ')}: named in xsi:schemaLocation, not at the archive’s root${elsewhere ? ` (there is “${elsewhere}”)` : ''}; ADL’s validator refuses the package.`,
    remedy: 'Put the schema control files beside imsmanifest.xml, or don’t name them.',
  }),
  'scorm-attribute-absent': ({ element, identifier, attribute, value }) => ({
    message: `The ${element}${identifier && ` “${identifier}”`} lacks the attribute ${attribute}, which SCORM makes mandatory.`,
    remedy: `Give it ${attribute}="${value}".`,
  }),
  'scorm-type-case': ({ written, wanted, version }) => ({
    message: `SCORM ${version} spells the attribute ${written} otherwise: an LMS that validates refuses the package.`,
    remedy: `Write ${wanted}.`,
  }),
  'scorm-namespace-version': ({ version, namespace }) => ({
    message: `The schemaversion says ${version}, the namespace of adlcp (${namespace}) another version: LMSs differ in which they believe.`,
    remedy: 'Let both say the same version.',
  }),
  'scorm-item-with-children': ({ item }) => ({
    message: `The item “${item}” leads to a resource and has items of its own; in SCORM only an item without others may be launched.`,
    remedy: 'Move its resource to an item of its own.',
  }),
  'scorm-prefix': ({ written, wanted }) => ({
    message: `Moodle looks for the prefix “${wanted}”, not “${written}”, and passes over what it stands before.`,
    remedy: `Rename the prefix to ${wanted}.`,
  }),
  'scorm-completion-by-lms': ({ item, attribute }) => ({
    message: `The LMS may decide by itself that “${item}” is done, for ${attribute} isn’t true.`,
    remedy: `If the content reports it itself, give the item’s imsss:deliveryControls ${attribute}="true".`,
  }),
  'scorm-completion-threshold': ({ item, written }) => ({
    message: `Moodle reads the completionThreshold “${written}” of “${item}” as 1.0: who does less never completes it.`,
    remedy: 'Leave it out, and let the content set completion_status.',
  }),
  'scorm-mastery-score': ({ written }) => ({
    message: `The mastery score “${written}” is no number from 0 to 100.`,
    remedy: 'Write the score that passes in figures, with a point for decimals.',
  }),
  'scorm-several-scos': ({ count }) => ({
    message: `The package has ${count} SCOs; in Moodle’s player of SCORM 2004, who goes from one to the next gets no connection there until the page is loaded again.`,
    remedy: 'For Moodle, use SCORM 1.2, or a package of one SCO.',
  }),
  'web-start-absent': ({ pages }) => ({
    message: `There is no index.html at the top: which page to open isn’t clear${pages.length > 0 ? ` (there is ${pages.join(', ')})` : ''}.`,
    remedy: 'Call the page that is to be opened index.html, and put it at the top of the zip.',
  }),
  'web-others': () => ({
    message:
      'This is a web page, or a zip of pages, that Cartable has not made: its files, links and hosts were checked.',
  }),
  'web-page-needs': ({ url }) => ({
    message: `The page needs “${url}”, which lies beside it and doesn’t travel with it.`,
    remedy: 'Put the file into the page, or hand on the whole folder.',
  }),
  'web-answer-in-clear': ({ question, words }) => ({
    message: `What “${question}” shows after an answer stands in the page’s text as well: “${words}”.`,
    remedy: 'If it isn’t meant to be read there, take it out of the lesson’s text.',
  }),
  'scorm-link-to-sco': ({ url, item }) => ({
    message: `“${url}” leads to another SCO (“${item}”) behind the LMS’s back: what is done there is kept under this one, or nowhere.`,
    remedy: 'Name the other lesson in words, and let learners choose it in the LMS.',
  }),
  'manifest-schema': ({ words }) => ({
    message: `SCORM’s schema doesn’t allow what stands here: ${words}.`,
    remedy: 'Correct this place; some LMSs refuse a manifest that their schemas don’t allow.',
  }),
  'scorm-manifest-absent': ({ elsewhere }) => ({
    message: `There is no imsmanifest.xml at the root of the archive${elsewhere ? `; there is “${elsewhere}”` : ''}.`,
    remedy: elsewhere
      ? 'Pack the content of the folder that holds it, not the folder, under exactly that name.'
      : 'This is no SCORM package: export it anew from the tool it comes from.',
  }),
  'scorm-manifest-malformed': ({ reason }) => ({
    message: `The manifest is not well-formed XML: ${reason}.`,
    remedy: 'Correct this place.',
  }),
  'scorm-character-reference': ({ reference }) => ({
    message: `Moodle shows the character reference ${reference} as it is written.`,
    remedy: 'Write the character itself, in UTF-8.',
  }),
  'scorm-schemaversion': ({ written, spellings }) => ({
    message:
      written === undefined
        ? 'The manifest has no schemaversion; LMSs take the package for SCORM 1.2.'
        : `“${written}” is no schemaversion that LMSs know; they take the package for SCORM 1.2.`,
    remedy: `Write exactly one of: ${spellings.join(', ')}.`,
  }),
  'scorm-identifier-invalid': ({ identifier, element }) => ({
    message: identifier
      ? `“${identifier}” can’t identify the ${element}: identifiers begin with a letter or underscore and have no spaces or colons.`
      : `The ${element} has no identifier.`,
    remedy: 'Give it a plain identifier, and keep it in later versions: learners’ records hang on it.',
  }),
  'scorm-identifier-duplicate': ({ identifier }) => ({
    message: `The identifier “${identifier}” is given twice in the manifest.`,
    remedy: 'Give each element an identifier of its own.',
  }),
  'scorm-default-organization': ({ written }) => ({
    message: `The default organization “${written}” doesn’t exist.`,
    remedy: 'Name the identifier of an organization.',
  }),
  'scorm-title-absent': ({ element, identifier }) => ({
    message: `The ${element} “${identifier}” has no title for the LMS to show.`,
    remedy: 'Give it a title.',
  }),
  'scorm-nothing-to-launch': () => ({
    message: 'No item of the manifest leads to a file that an LMS could open.',
    remedy: 'Let an item’s identifierref name a resource that has an href.',
  }),
  'scorm-resource-unknown': ({ item, resource }) => ({
    message: `The item “${item}” leads to the resource “${resource}”, which doesn’t exist.`,
    remedy: 'Name the identifier of a resource.',
  }),
  'scorm-type-prefix': ({ written }) => ({
    message: `The attribute ${written} isn’t found by LMSs, which look for the prefix “adlcp” whatever it stands for.`,
    remedy: 'Rename the prefix to adlcp.',
  }),
  'scorm-type-absent': ({ resource }) => ({
    message: `The resource “${resource}” is launched but isn’t marked as a SCO: the LMS will keep nothing of what learners do.`,
    remedy: 'Give it adlcp:scormtype="sco" (scormType in SCORM 2004).',
  }),
  'scorm-xml-base': ({ element }) => ({
    message: `Moodle doesn’t read xml:base of <${element}> and won’t find the files below it.`,
    remedy: 'Write it into the hrefs.',
  }),
  'scorm-launch-missing': ({ href, similar }) => ({
    message: `The launch file “${href}” is not in the archive${similar ? `; “${similar}” is` : ''}.`,
    remedy: similar ? 'Write the name in the same case.' : 'Add the file, or correct the href.',
  }),
  'scorm-file-missing': ({ href, similar }) => ({
    message: `The manifest lists “${href}”, which is not in the archive${similar ? `; “${similar}” is` : ''}.`,
    remedy: similar ? 'Write the name in the same case.' : 'Add the file, or strike it from the list.',
  }),
  'scorm-files-unlisted': ({ names }) => ({
    message: `${names.length === 1 ? 'A file of the archive is' : `${names.length} files of the archive are`} not listed in the manifest: ${firstFew(names)}.`,
    remedy: 'List each as <file> in the resource that uses it; an LMS may leave out what isn’t listed.',
  }),
  'cmi5-absent': ({ elsewhere }) => ({
    message: `There is no cmi5.xml at the archive’s root${elsewhere ? `, only “${elsewhere}”` : ''}.`,
    remedy: 'Pack the content of the folder that holds it, not the folder.',
  }),
  'cmi5-malformed': ({ reason }) => ({
    message: `cmi5.xml can’t be read: ${reason}.`,
    remedy: 'Correct the XML there.',
  }),
  'cmi5-schema': ({ words }) => ({
    message: `cmi5’s schema doesn’t allow this: ${words}.`,
    remedy: 'Correct it: an LMS refuses a course structure that doesn’t conform.',
  }),
  'cmi5-id': ({ element, id }) => ({
    message: `The id “${id}” of <${element}> is no full IRI.`,
    remedy: 'Write one with its scheme: https://example.org/courses/1, or urn:….',
  }),
  'cmi5-id-duplicate': ({ id }) => ({
    message: `Two elements have the id “${id}”.`,
    remedy: 'Give each its own: the LMS would keep one record for both.',
  }),
  'cmi5-url-missing': ({ url, similar }) => ({
    message: `The launch file “${url}” is not in the archive${similar ? `; “${similar}” is` : ''}.`,
    remedy: similar ? 'Write the name in the same case.' : 'Add the file, or correct the url.',
  }),
  'cmi5-url-query': ({ url, name }) => ({
    message: `“${url}” has a parameter ${name} of its own; the LMS launches with one of that name.`,
    remedy: 'Rename it.',
  }),
  'cmi5-satisfied-unseen': ({ id }) => ({
    message: `“${id}” counts as satisfied before anybody has opened it: its moveOn is NotApplicable.`,
    remedy: 'Write moveOn="Completed", or whatever is asked of learners.',
  }),
  'cmi5-mastery-idle': ({ id, masteryScore }) => ({
    message: `“${id}” has a masteryScore of ${masteryScore}, and whoever fails has satisfied it all the same: its moveOn is Completed.`,
    remedy: 'Write moveOn="CompletedAndPassed", or leave masteryScore out.',
  }),
};
