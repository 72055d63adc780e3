/** What a finished package has wrong, by the rules of those who import it. */
import { error, info, warning } from './declare.ts';

export type ScormFault = 'launch' | 'content' | 'package' | 'hash';

export type EntryFault = 'concept' | 'long' | 'definition' | 'markup' | 'format' | 'twice';

export interface Of {
  /** The question's name, or its type and number where it has none. */
  readonly question: string;
}

// No other file names what follows, but the declarations of the library do, by way of the rules: it is exported.
export interface InField extends Of {
  readonly field: string;
}

export type FileFault = 'name' | 'path' | 'twice' | 'base64' | 'empty' | 'dropped';

type AnswerFault = 'few' | 'blank' | 'true-false' | 'pair' | 'items';

type ClozeFault = 'none' | 'answers' | 'marks' | 'brace' | 'unread' | 'placeholder';

type CategoryFault = 'empty' | 'long' | 'format' | 'token';

export const checks = {
  // What the archive itself can have wrong, in the words of those who pack it anew.
  'zip-unreadable': error<{ reason: string }>(),
  'zip-damaged': error<{ name: string }>(),
  'zip-bomb': error<{ announced: number; bytes: number }>(),
  'zip-encrypted': error<{ name: string }>(),
  'zip-method': error<{ name: string }>(),
  'zip-stored-descriptor': warning<{ name: string }>(),
  'zip-name-duplicate': error<{ name: string }>(),
  'zip-name-case': warning<{ name: string; other: string }>(),
  'zip-name-outside': error<{ name: string }>(),
  'zip-name-non-ascii': warning<{ name: string }>(),
  'zip-name-mangled': warning<{ name: string; characters: string }>(),

  // What Moodle's restore refuses, breaks off at, or drops without a word. It validates nothing and reports an “error
  // writing to database” at best, so each rule says what would happen. Sources: `backup/moodle2/restore_stepslib.php`,
  // `backup/util/dbops/restore_dbops.class.php` and the activities' `restore_*_stepslib.php` of Moodle 4.5.
  'mbz-not-a-backup': error<object>(),
  'docx-malformed': error<{ part: string; reason: string }>(),
  'docx-lacks': error<{ part: string; target: string }>(),
  'pdf-broken': error<object>(),
  'mbz-malformed': error<{ reason: string }>(),
  'mbz-file-missing': error<{ path: string }>(),
  'mbz-element-missing': error<{ parent: string; element: string }>(),
  'mbz-version': error<{ element: string; version: string; least: number }>(),
  'mbz-empty-group': error<{ element: string }>(),
  'mbz-build-missing': error<{ release: string; least: number }>(),
  'mbz-id-twice': error<{ element: string; id: string }>(),
  'mbz-dangling': error<{ element: string; id: string; to: string }>(),
  'mbz-top-category': error<{ context: string; count: number }>(),
  'mbz-using-context': error<{ found: string; context: string }>(),
  'mbz-category-unlisted': error<{ category: string; name: string }>(),
  'mbz-slots': error<{ found: string }>(),
  'mbz-blob-missing': error<{ name: string; path: string }>(),
  'mbz-blob-differs': error<{ name: string; what: 'hash' | 'size' }>(),
  'mbz-file-unfit': error<{ name: string; why: 'name' | 'path' | 'twice' }>(),
  'mbz-file-lost': error<{ name: string; component: string }>(),
  'mbz-picture-missing': error<{ name: string; field: string; of: string }>(),
  'mbz-too-long': error<{ element: string; length: number; limit: number }>(),
  'mbz-idnumber-twice': error<{ idnumber: string }>(),
  'mbz-scorm': error<{ name: string; why: ScormFault }>(),

  // What Moodle's glossary import rejects or loses: it never checks the file, and says nothing of what it drops.
  // Source: `mod/glossary/import.php` of Moodle 4.5.
  'moodle-glossary-entries': error<{ root: string }>(),
  'moodle-glossary-entry': error<{ concept: string; why: EntryFault }>(),
  'moodle-glossary-file': error<{ concept: string; name: string }>(),

  // What Moodle's question importer rejects, cuts short, loses or misreads. An *error* keeps questions out or loses
  // something of them; a *warning* leaves something other than meant. Sources: `question/format/xml/format.php`,
  // `question/format.php`, `lib/xmlize.php` and the types' `questiontype.php` of Moodle 4.5, most of it seen to happen.
  'moodle-xml-malformed': error<{ reason: string }>(),
  'moodle-xml-unreadable': error<{ reason: string }>(),
  'moodle-xml-encoding': error<object>(),
  'moodle-xml-root': error<{ root: string }>(),
  'moodle-xml-no-questions': error<object>(),
  'moodle-xml-numeric-reference': warning<{ reference: string }>(),
  'moodle-xml-white-space-lost': error<InField>(),
  'moodle-xml-markup-in-text': error<InField>(),
  'moodle-xml-format': warning<InField & { format: string }>(),
  'moodle-xml-question-type': warning<Of & { type: string }>(),
  'moodle-xml-name-missing': error<Of>(),
  'moodle-xml-name-cut': error<Of & { length: number }>(),
  'moodle-xml-number': error<InField & { value: string }>(),
  'moodle-xml-idnumber': error<Of & { idnumber: string; why: 'long' | 'lines' | 'twice' }>(),
  'moodle-xml-file-missing': error<InField & { name: string }>(),
  'moodle-xml-file-unused': warning<InField & { name: string }>(),
  'moodle-xml-file': error<InField & { name: string; why: FileFault }>(),
  'moodle-xml-file-slow': warning<InField & { name: string; megabytes: number }>(),
  'moodle-xml-fraction': error<Of & { fraction: string }>(),
  'moodle-xml-no-full-marks': error<Of & { required: boolean }>(),
  'moodle-xml-answers': error<Of & { why: AnswerFault }>(),
  'moodle-xml-ordering-shownumcorrect': error<Of>(),
  'moodle-xml-ordering-select': warning<Of>(),
  'moodle-xml-hint-lost': error<Of & { why: 'blank' | 'unread' }>(),
  'moodle-xml-value': error<InField & { value: string; allowed: readonly string[] }>(),
  'moodle-xml-empty-limit': warning<InField>(),
  'moodle-xml-cloze': error<Of & { why: ClozeFault; gap: string }>(),
  'moodle-xml-category': error<{ category: string; why: CategoryFault }>(),
  'moodle-xml-placeholder': error<Of & { placeholder: string }>(),

  // What the pages of a package can have wrong with the URLs in them.
  'scorm-outside-url': warning<{ url: string; host: string }>(),
  'scorm-absolute-url': warning<{ url: string }>(),
  'scorm-reference-missing': warning<{ url: string; similar?: string }>(),
  'scorm-page-unread': warning<{ name: string; why: 'deep' | 'long' }>(),

  // What ADL's application profiles and the importers want of a manifest beyond its being well-formed.
  /** ADL's profiles: the text is fixed. */
  'scorm-schema': warning<{ written?: string }>(),
  /** ADL's validator: "must be placed at the root". The LMSs we know do without. */
  'scorm-control-file-absent': warning<{ names: readonly string[]; elsewhere?: string }>(),
  /** ADL's profile of 2004; the schemas too. */
  'scorm-attribute-absent': warning<{
    element: string;
    identifier: string;
    attribute: string;
    value: string;
  }>(),
  /** The schemas tell the two apart; Moodle doesn't. */
  'scorm-type-case': warning<{ written: string; wanted: string; version: string }>(),
  /** Moodle goes by the schemaversion; OpenOLAT by the namespace, and takes 1.2's alone. */
  'scorm-namespace-version': warning<{ version: string; namespace: string }>(),
  /** CAM: a resource belongs to a leaf. */
  'scorm-item-with-children': warning<{ item: string }>(),
  /** Moodle compares names of elements and attributes by their literal prefix. */
  'scorm-prefix': warning<{ written: string; wanted: string }>(),
  /** False by default: an LMS then may say that a SCO is done once it was opened. */
  'scorm-completion-by-lms': info<{ item: string; attribute: string }>(),
  /** Moodle reads the 4th edition's attribute alone: the text of the 3rd's becomes 1.0. */
  'scorm-completion-threshold': warning<{ item: string; written: string }>(),
  /** CMIDecimal, compared with `score.raw`. */
  'scorm-mastery-score': warning<{ written: string }>(),
  /** Moodle 4.5: one API object a page of its player, which can't be initialised after it was terminated. */
  'scorm-several-scos': info<{ count: number }>(),
  /** RTE: only the LMS launches SCOs; it would keep the second one's record under the first. */
  'scorm-link-to-sco': warning<{ url: string; item: string }>(),

  // What SCORM's schemas have against a manifest.
  /** Moodle reads past it; LMSs that validate, and ADL's own test suite, refuse the package. */
  'manifest-schema': warning<{ words: string }>(),

  // What a page has that no LMS plays.
  /** Nobody wants a page to be looked for. */
  'web-start-absent': warning<{ pages: readonly string[] }>(),
  'web-others': info<object>(),
  'web-page-needs': warning<{ url: string }>(),
  /** An author may say it in the text as well: then it is no secret. */
  'web-answer-in-clear': warning<{ question: string; words: string }>(),

  // What a SCORM package can have wrong. Each rule says whose behaviour it comes from.
  /** Moodle, and every other LMS: `imsmanifest.xml` in the root, by exactly that name. */
  'scorm-manifest-absent': error<{ elsewhere?: string }>(),
  /** Moodle stops with a blank page. */
  'scorm-manifest-malformed': error<{ reason: string }>(),
  /** Moodle’s parser keeps references as text. */
  'scorm-character-reference': warning<{ reference: string }>(),
  /** Moodle compares the whole text, untrimmed. */
  'scorm-schemaversion': warning<{ written?: string; spellings: readonly string[] }>(),
  /** `xsd:ID`. */
  'scorm-identifier-invalid': error<{ identifier: string; element: string }>(),
  'scorm-identifier-duplicate': error<{ identifier: string }>(),
  /** Moodle takes the first organization then; ADL's validator refuses the package. */
  'scorm-default-organization': warning<{ written: string }>(),
  'scorm-title-absent': warning<{ element: string; identifier: string }>(),
  'scorm-nothing-to-launch': error<object>(),
  'scorm-resource-unknown': error<{ item: string; resource: string }>(),
  /** Moodle and OpenOLAT look for the literal prefix. */
  'scorm-type-prefix': error<{ written: string }>(),
  /** Moodle: a resource without it is an asset, complete once opened, without an API. */
  'scorm-type-absent': warning<{ resource: string }>(),
  /** Moodle reads `xml:base` of resources alone. */
  'scorm-xml-base': warning<{ element: string }>(),
  'scorm-launch-missing': error<{ href: string; similar?: string }>(),
  /** ADL's validator: listed files must exist. */
  'scorm-file-missing': error<{ href: string; similar?: string }>(),
  /** ADL's validator warns; Moodle ignores the list. */
  'scorm-files-unlisted': warning<{ names: readonly string[] }>(),

  // What a cmi5 package can have wrong, by the standard (Sandstone, 1st edition).
  /** 14.0: by that name, 14.1: at the root. */
  'cmi5-absent': error<{ elsewhere?: string }>(),
  'cmi5-malformed': error<{ reason: string }>(),
  /** 14.0; an LMS must refuse what doesn't conform (4.4). */
  'cmi5-schema': error<{ words: string }>(),
  /** 3.0: fully qualified, no reference. */
  'cmi5-id': error<{ element: string; id: string }>(),
  /** 13.1.2 to 13.1.4. */
  'cmi5-id-duplicate': error<{ id: string }>(),
  /** 14.1. */
  'cmi5-url-missing': error<{ url: string; similar?: string }>(),
  /** 8.1. */
  'cmi5-url-query': error<{ url: string; name: string }>(),
  /** 13.1.4: moveOn is NotApplicable where nothing is said. */
  'cmi5-satisfied-unseen': warning<{ id: string }>(),
  'cmi5-mastery-idle': warning<{ id: string; masteryScore: string }>(),
};
