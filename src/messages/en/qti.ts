import type { Messages } from '../catalogue.ts';
import type { QtiItemFault, QtiLoss, QtiResourceFault, qti as rules } from '../rules/qti.ts';
import { UNFIT } from './packages.ts';

const LOST: Readonly<Record<QtiLoss, readonly [lost: string, instead: string]>> = {
  strike: ['words that are struck out', 'They stand there as other words do.'],
  direction: [
    'a block that is read in another direction',
    'Its words stand there, in the direction that the player gives them.',
  ],
  fold: [
    'folded content',
    'Its title stands in its place, and learners are shown what is in it once they have answered.',
  ],
  poster: ['a picture before a film begins', 'The film begins with its own.'],
  captions: ['captions of a film', 'A link to their file stands behind it.'],
};

const RESOURCE: Readonly<Record<QtiResourceFault, string>> = {
  'no-test': 'has neither a test nor an item among its resources',
  'no-file': 'names no file',
  'href-unlisted': 'has an href that is not among its files',
  'file-twice': 'names the same file twice',
  'needs-unknown': 'depends on a resource that doesn’t exist',
  'needs-itself': 'depends on itself',
  'needs-twice': 'depends on the same resource twice',
  'item-unlisted': 'is asked by the test, and is no item of the manifest',
};

const ITEM: Readonly<Record<QtiItemFault, string>> = {
  'response-undeclared': 'is answered in an interaction, and declared nowhere',
  'response-twice': 'is declared twice',
  'response-type': 'is declared as another kind of answer than its interaction gives',
  'choice-twice': 'names two choices of one interaction',
  'choice-unknown': 'is right, or worth points, and isn’t among what can be chosen',
  'outcome-undeclared': 'is given a value, or shows feedback, and is declared nowhere',
  'variable-undeclared': 'is read in response processing, and declared nowhere',
  'feedback-unused': 'is feedback that nothing ever shows',
  'no-score': 'is declared nowhere, so that the item has no score',
};

export const qti: Messages<typeof rules> = {
  'qti-no-questions': ({ title }) => ({
    message: `“${title}” asks no question, so there is no QTI package.`,
    assumed: 'No qti21 file is written: a test without items can’t be imported.',
    remedy: 'To ask one, write the question, then its answer in a {dropdown} titled “Answer”.',
  }),
  'qti-asked-as-essay': ({ name, because }) => ({
    message: `No item of QTI can mark “${name}”: ${UNFIT[because]}.`,
    assumed: 'It is asked as an open question, with its key for graders.',
    remedy: 'Complete the question in the source.',
  }),
  'qti-lacking': ({ name, what }) => ({
    message: `“${name}” has ${LOST[what][0]}, for which QTI 2.1 has no place.`,
    assumed: LOST[what][1],
    remedy: 'Where it matters, take a package that plays the lesson itself: SCORM, cmi5 or web.',
  }),
  'qti-settings': ({ settings }) => ({
    message: `A test of QTI 2.1 has no place for what the lesson settles as ${settings.join(', ')}.`,
    assumed:
      'Closed questions count by what is right in them, open ones as they are graded; answers may be given again until the test is handed in.',
    remedy: 'Set it in the LMS once the test is imported.',
  }),
  'qti-hints': ({ questions }) => ({
    message: `${questions === 1 ? '1 question has hints' : `${questions} questions have hints`}, which learners can’t ask for where answers are handed in together.`,
    assumed: 'They stand below the question, for everybody to read.',
    remedy: 'With `answers: after-answer` each hint has a button.',
  }),
  'qti-version': ({ version }) => ({
    message: `This is QTI ${version}.`,
    assumed: 'What is judged is what it shares with 2.1.',
    remedy: 'Export it as QTI 2.1 where the LMS takes no other.',
  }),
  'qti-malformed': ({ reason }) => ({
    message: `The file is not well-formed XML: ${reason}.`,
    remedy: 'Correct this place.',
  }),
  'qti-schema': ({ words }) => ({
    message: `The schema of QTI 2.1 doesn’t allow what stands here: ${words}.`,
    remedy: 'Correct this place; importers refuse such an item, or leave out what they don’t know.',
  }),
  'qti-resource': ({ identifier, why }) => ({
    message: `“${identifier}” ${RESOURCE[why]}.`,
    remedy: 'Correct it in the manifest, or export the package anew.',
  }),
  'qti-item': ({ item, name, why }) => ({
    message: `“${name}” ${ITEM[why]} (item “${item}”).`,
    remedy: 'Correct the item: players refuse it, or mark it wrong.',
  }),
  'qti-media-missing': ({ url, similar }) => ({
    message: `The item shows “${url}”, which is not in the archive${similar ? `; “${similar}” is` : ''}.`,
    remedy: similar
      ? 'Write the name in the same case.'
      : 'Add the file, or correct its path, which begins at the item’s own file.',
  }),
};
