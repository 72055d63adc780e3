/** What every check of a manifest is given. */
import type { Diagnostic, Place } from '../lesson/index.ts';
import type { Archive } from './archive.ts';
import type { Manifest } from './manifest.ts';
import type { XmlElement } from './xml.ts';

export interface Look {
  readonly archive: Archive;
  readonly manifest: Manifest;
  /** Where an element of the manifest stands. */
  readonly at: (element: XmlElement) => Place;
}

export type Check = (look: Look) => readonly Diagnostic[];
