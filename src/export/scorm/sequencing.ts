/** What a manifest tells an LMS of the order of SCOs, and of who decides that one is done. */

import type { Xml } from '../xml.ts';
import type { Sco } from './package.ts';

type Judged = Pick<Sco, 'scored' | 'passMark'>;

/** Where a SCO stands among the package's SCOs. */
export interface ScoPlace {
  readonly first: boolean;
  readonly last: boolean;
  readonly sco: Judged;
}

export interface Sequencing {
  /** Attributes of the organization. */
  readonly organization: Xml;
  /** Elements that follow the organization's items. */
  readonly rules: Xml;
  /** Elements that follow the items of a part. */
  readonly part: (scos: readonly Judged[]) => Xml;
  /** Elements that follow an item's title. */
  readonly item: (place: ScoPlace) => Xml;
}

/** SCORM 1.2 has none, but for the score that passes. */
export const NO_SEQUENCING: Sequencing = {
  organization: {},
  rules: {},
  part: () => ({}),
  item: ({ sco: { passMark } }) => (passMark === undefined ? {} : { 'adlcp:masteryscore': String(passMark) }),
};

const FREE: Xml = { 'imsss:controlMode': { '@choice': 'true', '@flow': 'true' } };

/** SCORM 2004: learners go where they like, and the SCO alone says whether it is done. */
export const simpleSequencing: Sequencing = {
  // True by default: then one package's objectives could be another's.
  organization: { '@adlseq:objectivesGlobalToSystem': 'false' },
  // Flow is false by default, and without it a player opens no SCO by itself.
  rules: { 'imsss:sequencing': FREE },
  part: (scos) => ({ 'imsss:sequencing': { ...FREE, ...rollup(scos) } }),
  item: (place) => ({
    'imsss:sequencing': {
      // A SCO alone is the course: there is nothing beside it to count.
      ...(place.first && place.last ? {} : rollup([place.sco])),
      ...objectives(place.sco.passMark),
      // False by default: then the LMS may call a SCO complete and satisfied that it only opened. No
      // completionThreshold: Moodle reads the 3rd edition's as 1.0, and our run-time sets completion_status itself.
      'imsss:deliveryControls': { '@completionSetByContent': 'true', '@objectiveSetByContent': 'true' },
    },
    ...hidden(place),
  }),
};

/**
 * What doesn't tell a score would count as 0 in the course's, and what is never passed would keep the course from being
 * satisfied (SN 4.6.1, 4.6.2: each child has a weight of 1 and is asked, unless it says otherwise).
 */
function rollup(scos: readonly Judged[]): Xml {
  const isPassed = scos.some(({ passMark }) => passMark !== undefined);
  const isScored = scos.some(({ scored }) => scored);
  if (isPassed && isScored) return {};
  return {
    'imsss:rollupRules': {
      ...(!isPassed && { '@rollupObjectiveSatisfied': 'false' }),
      ...(!isScored && { '@objectiveMeasureWeight': '0' }),
    },
  };
}

/** The scaled score with which a SCO is passed: an LMS reads it from here (Moodle's `scaled_passing_score`). */
const objectives = (passMark: number | undefined): Xml =>
  passMark === undefined
    ? {}
    : {
        'imsss:objectives': {
          'imsss:primaryObjective': {
            '@objectiveID': 'lesson',
            '@satisfiedByMeasure': 'true',
            'imsss:minNormalizedMeasure': String(passMark / 100),
          },
        },
      };

/** The LMS's own buttons that would lead nowhere. */
function hidden({ first, last }: ScoPlace): Xml {
  const buttons = [...(first ? ['previous'] : []), ...(last ? ['continue'] : [])];
  if (buttons.length === 0) return {};
  return { 'adlnav:presentation': { 'adlnav:navigationInterface': { 'adlnav:hideLMSUI': buttons } } };
}
