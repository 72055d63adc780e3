/** A SCORM package before an edition of the standard gives it its words. */
import type { Metadata } from '../lom.ts';

export interface ScormPackage {
  /** Slug; names the package for ever. */
  readonly id: string;
  /** At most {@link TITLE_LIMIT} characters, as every text here on one line and without characters that XML forbids. */
  readonly title: string;
  readonly metadata: Metadata;
  /** In the order the LMS lists them. */
  readonly scos: readonly Sco[];
}

export interface Sco {
  /** Slug. LMSs keep a learner's record under the identifier made of it: it must outlive every rebuild. */
  readonly id: string;
  readonly title: string;
  /** The part of the course under which the LMS lists it. */
  readonly part?: string;
  /** The one of its files that the LMS opens. */
  readonly launch: string;
  /** Paths in the package; a file that several SCOs use is listed in each. */
  readonly files: readonly string[];
  /** From 0 to 100: the score with which it is passed. Absent, the LMS judges nothing. */
  readonly passMark?: number;
  /** It tells a score. */
  readonly scored: boolean;
}

/** `titleType` of imscp_rootv1p1p2.xsd. */
export const TITLE_LIMIT = 200;
