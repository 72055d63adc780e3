/** What differs between the editions of SCORM, as a table. */
import type { Target } from '../../lesson/index.ts';
import type { ScormSchemas } from '../kit.ts';
import { imsMetadata, lomMetadata, type Metadata } from '../lom.ts';
import type { Xml } from '../xml.ts';
import { NO_SEQUENCING, type Sequencing, simpleSequencing } from './sequencing.ts';

export interface Edition {
  readonly target: Target;
  /** Compared letter by letter by LMSs: any other spelling makes Moodle take the package for 1.2. */
  readonly schemaversion: string;
  /** Of unprefixed elements. */
  readonly namespace: string;
  /** LMSs read the prefixes and not what they stand for (Moodle, OpenOLAT): `adlcp` must be `adlcp`. */
  readonly prefixes: Readonly<Record<string, string>>;
  /** Namespace → schema control file. */
  readonly schemas: Readonly<Record<string, string>>;
  /** Which of the kit's sets of schema control files lies at the package's root. */
  readonly schemaSet: ScormSchemas;
  /** The attribute of a resource that tells a SCO from an asset. */
  readonly scormType: string;
  readonly metadata: (metadata: Metadata) => Xml;
  readonly sequencing: Sequencing;
  /** Characters that `cmi.suspend_data` may hold in every LMS. */
  readonly stateLimit: number;
}

const imscp12 = 'http://www.imsproject.org/xsd/imscp_rootv1p1p2';
const imsmd = 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1';
const adlcp12 = 'http://www.adlnet.org/xsd/adlcp_rootv1p2';

export const scorm12: Edition = {
  target: 'scorm12',
  schemaversion: '1.2',
  namespace: imscp12,
  prefixes: { adlcp: adlcp12, imsmd },
  schemas: {
    [imscp12]: 'imscp_rootv1p1p2.xsd',
    [imsmd]: 'imsmd_rootv1p2p1.xsd',
    [adlcp12]: 'adlcp_rootv1p2.xsd',
  },
  schemaSet: 'scorm12',
  scormType: 'adlcp:scormtype',
  metadata: (metadata) => imsMetadata(metadata, 'ADL SCORM 1.2'),
  sequencing: NO_SEQUENCING,
  stateLimit: 4096,
};

const imscp = 'http://www.imsglobal.org/xsd/imscp_v1p1';
const adlcp = 'http://www.adlnet.org/xsd/adlcp_v1p3';
const adlseq = 'http://www.adlnet.org/xsd/adlseq_v1p3';
const adlnav = 'http://www.adlnet.org/xsd/adlnav_v1p3';
const imsss = 'http://www.imsglobal.org/xsd/imsss';
const lom = 'http://ltsc.ieee.org/xsd/LOM';

/** The two editions of SCORM 2004 that LMSs know; to a lesson's package they are all but one. */
export type Scorm2004Edition = 3 | 4;

const scorm2004Edition = (edition: Scorm2004Edition): Edition => ({
  target: 'scorm2004',
  schemaversion: edition === 3 ? '2004 3rd Edition' : '2004 4th Edition',
  namespace: imscp,
  prefixes: { adlcp, adlseq, adlnav, imsss, lom },
  schemas: {
    [imscp]: 'imscp_v1p1.xsd',
    [adlcp]: 'adlcp_v1p3.xsd',
    [adlseq]: 'adlseq_v1p3.xsd',
    [adlnav]: 'adlnav_v1p3.xsd',
    [imsss]: 'imsss_v1p0.xsd',
    [lom]: 'lom.xsd',
  },
  schemaSet: `scorm2004-${edition}`,
  scormType: 'adlcp:scormType',
  metadata: lomMetadata,
  sequencing: simpleSequencing,
  stateLimit: 64_000,
});

export const scorm2004: Readonly<Record<Scorm2004Edition, Edition>> = {
  3: scorm2004Edition(3),
  4: scorm2004Edition(4),
};
