/** The files that hold items: an assessment of a lesson, and a bank of all that a cartridge asks. */
import { type Lesson, showsAnswers } from '../../lesson/index.ts';
import { languageTag } from '../manifest-text.ts';
import { writeXml, type Xml } from '../xml.ts';
import type { Item } from './item.ts';
import { fields, itemXml } from './item-xml.ts';

const ASI = 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2';

const document = (inside: Xml) =>
  writeXml({
    questestinterop: {
      '@xmlns': ASI,
      '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@xsi:schemaLocation': `${ASI} http://www.imsglobal.org/profile/cc/ccv1p1/ccv1p1_qtiasiv1p2p1_v1p0.xsd`,
      ...inside,
    },
  });

/** @param ident names it for ever */
export const assessmentXml = (lesson: Lesson, ident: string, title: string, items: readonly Item[]) =>
  document({
    assessment: {
      '@ident': ident,
      '@title': title,
      '@xml:lang': languageTag(lesson.language),
      qtimetadata: { qtimetadatafield: fields(settingsOf(lesson)) },
      section: { '@ident': 'root_section', item: items.map(itemXml) },
    },
  });

export const bankXml = (ident: string, items: readonly Item[]) =>
  document({ objectbank: { '@ident': ident, item: items.map(itemXml) } });

function settingsOf({ settings }: Lesson): readonly (readonly [string, string])[] {
  const shown = showsAnswers(settings) ? 'Yes' : 'No';
  return [
    ['cc_profile', 'cc.exam.v0p1'],
    ['qmd_assessmenttype', 'Examination'],
    ['qmd_scoretype', 'Percentage'],
    ['qmd_feedbackpermitted', shown],
    ['qmd_hintspermitted', 'Yes'],
    ['qmd_solutionspermitted', shown],
    ['cc_maxattempts', attemptsIn(settings.attempts)],
  ];
}

/** The profile counts to five. Without a number of the lesson's own, one: the end of an attempt shows the answers. */
const attemptsIn = (attempts: Lesson['settings']['attempts']): string =>
  attempts === 'unlimited' || (attempts ?? 1) > 5 ? 'unlimited' : String(attempts ?? 1);
