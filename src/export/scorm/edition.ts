/** What differs between the editions of SCORM, as a table. */
import type { Target } from '../../lesson/index.ts';
import { imsMetadata } from './ims-metadata.ts';
import type { Metadata } from './package.ts';
import type { Xml } from './xml.ts';

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
  /** The attribute of a resource that tells a SCO from an asset. */
  readonly scormType: string;
  readonly metadata: (metadata: Metadata) => Xml;
  /** Characters that `cmi.suspend_data` may hold in every LMS. */
  readonly stateLimit: number;
}

const imscp = 'http://www.imsproject.org/xsd/imscp_rootv1p1p2';
const imsmd = 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1';
const adlcp = 'http://www.adlnet.org/xsd/adlcp_rootv1p2';

export const scorm12: Edition = {
  target: 'scorm12',
  schemaversion: '1.2',
  namespace: imscp,
  prefixes: { adlcp, imsmd },
  schemas: {
    [imscp]: 'imscp_rootv1p1p2.xsd',
    [imsmd]: 'imsmd_rootv1p2p1.xsd',
    [adlcp]: 'adlcp_rootv1p2.xsd',
  },
  scormType: 'adlcp:scormtype',
  metadata: imsMetadata,
  stateLimit: 4096,
};
