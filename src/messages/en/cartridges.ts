import type { Messages } from '../catalogue.ts';
import type {
  ItemFault,
  Nearest,
  ResourceFault,
  cartridges as rules,
  Unanswerable,
} from '../rules/cartridges.ts';

import { UNFIT } from './packages.ts';

const KIND: Readonly<Record<string, string | undefined>> = {
  numerical: 'a number with a tolerance',
  matching: 'pairs to match',
  ordering: 'items to put in order',
  'gap-fill': 'gaps in a text',
};

const NEAREST: Readonly<Record<Nearest['becomes'], string>> = {
  letters: 'Its items bear letters, whose order is typed.',
  values: 'Each value that counts is accepted as it may be typed, with point or comma.',
  parts: 'Each of its parts is asked by itself, and counts as a question does.',
  blank: 'Its gap is a blank to fill in, or a choice.',
};

const WHY: Readonly<Record<Unanswerable, string>> = {
  ...UNFIT,
  'many-values': 'more values lie within its tolerance than can be listed',
};

const RESOURCE: Readonly<Record<ResourceFault, string>> = {
  'no-file': 'names no file',
  files: 'names more than one file, and importers read the first',
  href: 'has an href, which only web content may have',
  needs: 'depends on what a resource of its type may not depend on',
  'needs-itself': 'depends on itself',
  'needs-twice': 'depends on the same resource twice',
  'needs-unknown': 'depends on a resource that doesn’t exist',
  'bank-listed': 'is a question bank, and stands in the table of contents',
  banks: 'is a second question bank: a cartridge has one at most',
  children: 'leads to a resource and has items below it',
  'file-twice': 'names the same file twice',
  'href-unlisted': 'has an href that is not among its files',
};

const ITEM: Readonly<Record<ItemFault, string>> = {
  profile: 'doesn’t say with cc_profile which of the six kinds of items it is',
  cardinality: 'allows one answer where its kind has several, or several where it has one',
  labels: 'has too few answers to choose from, or too many',
  response: 'is answered in a way that its kind doesn’t have',
  compares: 'compares answers in a way that its kind doesn’t have',
  respident: 'compares no answer that it asks for',
  'label-unknown': 'compares with an answer that isn’t among those to choose from',
  'true-false': 'calls its two answers otherwise than true and false: Moodle’s import stops there',
  solutions: 'has more than one solution',
  'computer-scored': 'is an essay, and doesn’t say with qmd_computerscored that no computer scores it',
  'feedback-missing': 'displays feedback that it doesn’t have',
  'feedback-unused': 'has feedback that is never displayed',
  'ident-twice': 'has the ident of another item',
};

export const cartridges: Messages<typeof rules> = {
  'cartridge-kind-lacking': ({ name, kind, becomes }) => ({
    message: `“${name}” is a question that Common Cartridge has no kind for (${KIND[kind] ?? kind}).`,
    assumed: NEAREST[becomes],
    remedy:
      'For one that an LMS marks as it is meant, take the package made for it: Moodle’s course, or SCORM.',
  }),
  'cartridge-asked-as-essay': ({ name, because }) => ({
    message: `No item of a Common Cartridge can mark “${name}”: ${WHY[because]}.`,
    assumed: 'It is asked as an essay, with its key as the solution.',
    remedy: 'Complete the question in the source, or make its tolerance smaller.',
  }),
  'cartridge-fraction-changed': ({ text, wanted, given }) => ({
    message: `“${text}” is worth ${wanted} % in the lesson, which a Common Cartridge can’t say.`,
    assumed: `It counts ${given} %.`,
    remedy: 'Change the points in the LMS once the quiz is imported.',
  }),
  'cartridge-zero': ({ name }) => ({
    message: `Moodle doesn’t take the answer “0” of “${name}” from a Common Cartridge.`,
    assumed: '“0.0” and “0,0” count there, “0” everywhere else.',
    remedy: 'For Moodle, take its course or quiz.',
  }),
  'cartridge-points': ({ title }) => ({
    message: `The questions of “${title}” don’t count the same, and a Common Cartridge knows no points.`,
    assumed:
      'Each has its weight as cc_weighting, a whole number; in a quiz, Canvas and Moodle give each one point.',
    remedy: 'Set the points in the LMS once the quiz is imported.',
  }),
  'cartridge-settings': ({ settings }) => ({
    message: `A Common Cartridge has no place for what the lesson settles as ${settings.join(', ')}.`,
    assumed: 'The quiz asks every question of everybody, and passes nobody by itself.',
    remedy: 'Set it in the LMS once the quiz is imported.',
  }),
  'cartridge-hints': ({ questions }) => ({
    message: `${questions === 1 ? '1 question has hints' : `${questions} questions have hints`}, which Canvas and Moodle don’t read from a Common Cartridge.`,
    assumed: 'They are in the place that the standard has for them.',
    remedy: 'Where learners must have them, write them into the question.',
  }),
  'cartridge-version': ({ version }) => ({
    message: `This is a Common Cartridge ${version}; Moodle imports 1.0 and 1.1 alone.`,
    assumed: 'What is judged is what the versions share.',
    remedy: 'Export it as version 1.1 where Moodle is to take it.',
  }),
  'cartridge-malformed': ({ reason }) => ({
    message: `The file is not well-formed XML: ${reason}.`,
    remedy: 'Correct this place.',
  }),
  'cartridge-schema': ({ words }) => ({
    message: `The schema of Common Cartridge 1.1 doesn’t allow what stands here: ${words}.`,
    remedy:
      'Correct this place; Moodle imports nothing of a cartridge whose manifest its schemas don’t allow.',
  }),
  'cartridge-resource': ({ identifier, why }) => ({
    message: `“${identifier}” ${RESOURCE[why]}.`,
    remedy: 'Correct it in the manifest, or export the cartridge anew.',
  }),
  'cartridge-setting': ({ name, value }) => ({
    message: `The assessment’s setting ${name} can’t be “${value}”.`,
    remedy: 'Give it a value of the profile, or leave it out.',
  }),
  'cartridge-item': ({ item, why }) => ({
    message: `“${item}” ${ITEM[why]}.`,
    remedy: 'Correct the item, or take it out: importers skip it, or mark it wrong.',
  }),
  'cartridge-media-missing': ({ url, similar }) => ({
    message: `The text shows “${url}”, which is not in the archive${similar ? `; “${similar}” is` : ''}.`,
    remedy: similar
      ? 'Write the name in the same case.'
      : 'Add the file, or correct the path behind $IMS-CC-FILEBASE$.',
  }),
};
