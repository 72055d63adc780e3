import type { Asset, Place } from '../../lesson/index.ts';
import type { Context } from './context.ts';

/** Where a part of a question goes in Moodle's XML, and what travels with it. */
export interface Rewriting {
  readonly context: Context;
  readonly place: Place;
  /** The name under which an asset travels in this field; asking for it takes it along. */
  readonly fileName: (asset: Asset) => string;
  readonly guardBraces: boolean;
  readonly gap?: (index: number) => string;
}
