/** What a manifest tells an LMS of the order of SCOs, and of who decides that one is done. */
import type { Xml } from './xml.ts';

/** Where a SCO stands among the package's SCOs. */
export interface ScoPlace {
  readonly first: boolean;
  readonly last: boolean;
}

export interface Sequencing {
  /** Attributes of the organization. */
  readonly organization: Xml;
  /** Elements that follow the organization's items. */
  readonly rules: Xml;
  /** Elements that follow an item's title. */
  readonly item: (place: ScoPlace) => Xml;
}

/** SCORM 1.2 has none. */
export const NO_SEQUENCING: Sequencing = { organization: {}, rules: {}, item: () => ({}) };

/** SCORM 2004: learners go where they like, and the SCO alone says whether it is done. */
export const simpleSequencing: Sequencing = {
  // True by default: then one package's objectives could be another's.
  organization: { '@adlseq:objectivesGlobalToSystem': 'false' },
  // Flow is false by default, and without it a player opens no SCO by itself.
  rules: { 'imsss:sequencing': { 'imsss:controlMode': { '@choice': 'true', '@flow': 'true' } } },
  item: (place) => ({
    'imsss:sequencing': {
      // False by default: then the LMS may call a SCO complete and satisfied that it only opened. No
      // completionThreshold: Moodle reads the 3rd edition's as 1.0, and our run-time sets completion_status itself.
      'imsss:deliveryControls': { '@completionSetByContent': 'true', '@objectiveSetByContent': 'true' },
    },
    ...hidden(place),
  }),
};

/** The LMS's own buttons that would lead nowhere. */
const hidden = ({ first, last }: ScoPlace): Xml => {
  const buttons = [...(first ? ['previous'] : []), ...(last ? ['continue'] : [])];
  if (buttons.length === 0) return {};
  return { 'adlnav:presentation': { 'adlnav:navigationInterface': { 'adlnav:hideLMSUI': buttons } } };
};
