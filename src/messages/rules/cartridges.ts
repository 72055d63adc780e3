/** What a Common Cartridge can't carry as the author has it, and what a finished one has wrong. */
import { error, info, warning } from './declare.ts';
import type { FractionChanged, Unfit } from './packages.ts';

// No other file names what follows, but the declarations of the library do, by way of the rules: it is exported.
export interface Nearest {
  readonly name: string;
  readonly kind: string;
  readonly becomes: 'letters' | 'values' | 'parts' | 'blank';
}

export type Unanswerable = Unfit | 'many-values';

export type ResourceFault =
  | 'no-file'
  | 'files'
  | 'href'
  | 'needs'
  | 'needs-itself'
  | 'needs-twice'
  | 'needs-unknown'
  | 'bank-listed'
  | 'banks'
  | 'children'
  | 'file-twice'
  | 'href-unlisted';

export type ItemFault =
  | 'profile'
  | 'cardinality'
  | 'labels'
  | 'response'
  | 'compares'
  | 'respident'
  | 'label-unknown'
  | 'true-false'
  | 'solutions'
  | 'computer-scored'
  | 'feedback-missing'
  | 'feedback-unused'
  | 'ident-twice';

export const cartridges = {
  // What the profile of QTI lacks: it knows six kinds of items, right answers alone, and few settings.
  'cartridge-kind-lacking': info<Nearest>(),
  'cartridge-asked-as-essay': warning<{ name: string; because: Unanswerable }>(),
  /** Importers take each text that an item compares for a right one, and all of them for the whole mark. */
  'cartridge-fraction-changed': warning<FractionChanged>(),
  /** PHP takes “0” for nothing: `backup/cc/entity11.quiz.class.php`. */
  'cartridge-zero': info<{ name: string }>(),
  'cartridge-points': info<{ title: string }>(),
  'cartridge-settings': info<{ settings: readonly string[] }>(),
  'cartridge-hints': info<{ questions: number }>(),

  // What the profile's schemas and rules have against a finished cartridge. Moodle validates the manifest, and breaks off.
  'cartridge-version': warning<{ version: string }>(),
  'cartridge-malformed': error<{ reason: string }>(),
  'cartridge-schema': error<{ words: string }>(),
  'cartridge-resource': error<{ identifier: string; why: ResourceFault }>(),
  'cartridge-setting': error<{ name: string; value: string }>(),
  'cartridge-item': error<{ item: string; why: ItemFault }>(),
  'cartridge-media-missing': error<{ url: string; similar?: string }>(),
};
