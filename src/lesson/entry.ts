import type { Asset, FileRef } from './asset.ts';
import type { Diagnostic } from './diagnostic.ts';

/** A piece of a file: text (UTF-8), bytes, a file to stream, or either of them in base64. */
export type Piece = string | Uint8Array | FileRef | { readonly base64: Uint8Array | FileRef };

/** One file of a package. Its content is its pieces, one after another. */
export interface Entry {
  /** ASCII, `/` between folders, no leading slash. */
  readonly path: string;
  readonly pieces: readonly Piece[];
  /** Its bytes don't get smaller, whatever its name: no time is spent on trying. */
  readonly compressed?: true;
  /** Small, and neither deflated nor followed by its size: who reads the package looks for its bytes at their place. */
  readonly stored?: true;
}

/** Whether its bytes are compressed already: deflating them again costs time and saves nothing. */
export const isDense = ({ path, compressed }: Entry): boolean =>
  compressed === true ||
  /\.(?:mp4|m4v|mov|webm|ogv|ogg|oga|mp3|m4a|jpe?g|png|gif|webp|avif|woff2?|zip|gz|epub)$/.test(path);

/**
 * Bytes that a package names by their hash, or whose size it tells: they must be known before the entries that
 * name them can be written. Either pieces, or a package of its own, which is packed as any other first.
 */
export type Measurable = {
  /** The exporter's own name for it, unique in the package. */
  readonly key: string;
} & ({ readonly pieces: readonly Piece[] } | { readonly zip: readonly Entry[] });

/** A blob that was read once from end to end. */
export interface Measured {
  /** Lower-case hexadecimal. */
  readonly sha1: string;
  readonly bytes: number;
  /** The blob itself, to be put into an entry. */
  readonly pieces: readonly Piece[];
}

/**
 * The part of a package that depends on hashes. An exporter is a function of values and reads no file; so it says
 * which bytes it must know the hash of, and how it goes on once it knows. Whoever packs measures the blobs, each
 * streamed, and a package within the package is written to a file beside the one to come.
 */
export interface Hashed {
  readonly blobs: readonly Measurable[];
  /** Pure. `measured` throws for a key that no blob has. */
  readonly entries: (measured: (key: string) => Measured) => readonly Entry[];
}

/** What is given out on paper: no LMS takes it. */
export const PRINT_TARGETS = [
  'worksheet',
  'key',
  'worksheet-docx',
  'key-docx',
  'worksheet-pdf',
  'key-pdf',
] as const;

/** Names of the packages that Cartable makes. */
export const TARGETS = [
  'scorm12',
  'scorm2004',
  'moodle-quiz',
  'moodle-course',
  'moodle-glossary',
  'common-cartridge',
  'qti21',
  'cmi5',
  'epub',
  ...PRINT_TARGETS,
  'web-site',
  'web-page',
] as const;
export type Target = (typeof TARGETS)[number];

export type PrintTarget = (typeof PRINT_TARGETS)[number];
export const isPrint = (target: Target): target is PrintTarget =>
  (PRINT_TARGETS as readonly Target[]).includes(target);

/** Several targets by one name, each with a file, a ledger and checks of its own: asking for the group asks for all. */
export const TARGET_GROUPS = {
  print: PRINT_TARGETS,
  web: ['web-site', 'web-page'],
} as const satisfies Readonly<Record<string, readonly Target[]>>;
export type TargetGroup = keyof typeof TARGET_GROUPS;

/** What may be asked for: a target, or a group of them. */
export type TargetName = Target | TargetGroup;
export const TARGET_NAMES: readonly TargetName[] = [
  ...TARGETS,
  ...(Object.keys(TARGET_GROUPS) as TargetGroup[]),
];

type Groups = Readonly<Partial<Record<string, readonly Target[]>>>;

/** The targets that these names ask for, each once, in the order in which they are first asked for. */
export const targetsNamed = (
  names: readonly TargetName[],
  groups: Groups = TARGET_GROUPS,
): readonly Target[] => [...new Set(names.flatMap((name) => groups[name] ?? [name as Target]))];

/** What is made for several targets, those of one group together where its first stands. */
export function byGroup<T extends { readonly target: Target }>(
  made: readonly T[],
  groups: Groups = TARGET_GROUPS,
): readonly { readonly group?: TargetGroup; readonly made: readonly T[] }[] {
  const groupOf = ({ target }: T) => Object.keys(groups).find((name) => groups[name]?.includes(target));
  const heaps = new Map<string, T[]>();
  for (const one of made) {
    const name = groupOf(one) ?? one.target;
    heaps.set(name, [...(heaps.get(name) ?? []), one]);
  }
  // One file of a group alone needs no heading over its own.
  return [...heaps].map(([name, heap]) =>
    heap.length > 1 && name in groups ? { group: name as TargetGroup, made: heap } : { made: heap },
  );
}

/** What is made when nobody says what to make. */
export const DEFAULT_TARGETS: readonly Target[] = ['scorm12', 'moodle-quiz'];

/** Where an answer of the source went: question id → the fields of this target it reached, in the target's own words. */
export type Ledger = Readonly<Record<string, readonly string[]>>;

/** What an LMS keeps of learners' open answers. */
export interface StateCapacity {
  /** Characters of state. */
  readonly limit: number;
  /** Open questions that share it. */
  readonly open: number;
  /** Characters for each, whatever is written. */
  readonly guaranteed: number;
  /** Characters for each, of ordinary prose, which is kept compressed. */
  readonly expected: number;
}

/** What an exporter makes of a lesson. No entries: nothing to deliver, and a diagnostic says why. */
export interface Exported {
  readonly target: Target;
  /**
   * `zip`: the entries are packed in this order; `file`: the one entry is the package; `pdf`: the one entry is a page of
   * HTML, which a browser prints where there is one.
   */
  readonly form: 'zip' | 'file' | 'pdf';
  /** What follows the lesson's id in the package's file name: `scorm12.zip`. */
  readonly suffix: string;
  readonly entries: readonly Entry[];
  /** Entries that follow the others, of a package that names files by their hash. */
  readonly hashed?: Hashed;
  readonly ledger: Ledger;
  /** Absent where the LMS has room for all, or nothing is written. */
  readonly state?: StateCapacity;
  /** Of a SCORM package of several SCOs, how many the LMS lists. */
  readonly scos?: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** An asset's bytes as a piece. */
export const assetPiece = (asset: Asset): Piece => asset.content;
