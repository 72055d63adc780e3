/** What every check of a manifest is given. */
import type { Archive } from '#platform/archive';
import type { Report } from './finding.ts';
import type { Manifest } from './manifest.ts';

interface ScormContext {
  readonly archive: Archive;
  readonly manifest: Manifest;
  readonly report: Report;
}

export type ScormCheck = (context: ScormContext) => void;
