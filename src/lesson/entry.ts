import type { Asset, FileRef } from './asset.ts';
import type { Diagnostic } from './diagnostic.ts';

/** A piece of a file: text (UTF-8), bytes, a file to stream, or either of them in base64. */
export type Piece = string | Uint8Array | FileRef | { readonly base64: Uint8Array | FileRef };

/** One file of a package. Its content is its pieces, one after another. */
export interface Entry {
  /** ASCII, `/` between folders, no leading slash. */
  readonly path: string;
  readonly pieces: readonly Piece[];
}

/** Names of the packages that Cartable makes. */
export const TARGETS = ['scorm12', 'moodle-quiz'] as const;
export type Target = (typeof TARGETS)[number];

/** Where an answer of the source went: question id → the fields of this target it reached, in the target's own words. */
export type Ledger = Readonly<Record<string, readonly string[]>>;

/** What an exporter makes of a lesson. No entries: nothing to deliver, and a diagnostic says why. */
export interface Exported {
  readonly target: Target;
  /** `zip`: the entries are packed in this order; `file`: the one entry is the package. */
  readonly form: 'zip' | 'file';
  /** What follows the lesson's id in the package's file name: `scorm12.zip`. */
  readonly suffix: string;
  readonly entries: readonly Entry[];
  readonly ledger: Ledger;
  readonly diagnostics: readonly Diagnostic[];
}

/** An asset's bytes as a piece. */
export const assetPiece = (asset: Asset): Piece => asset.content;
