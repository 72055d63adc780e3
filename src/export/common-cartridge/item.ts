/** A question as an item of QTI 1.2.1, of which Common Cartridge 1.1 knows six kinds. HTML is in it already. */

/** What Common Cartridge calls its kinds of items. A pattern match is none that we write: Moodle misreads its score. */
export type Profile =
  | 'cc.essay.v0p1'
  | 'cc.fib.v0p1'
  | 'cc.multiple_choice.v0p1'
  | 'cc.multiple_response.v0p1'
  | 'cc.true_false.v0p1';

export interface Label {
  /** Unique in its item; Moodle wants `true` and `false` of a true-false item. */
  readonly ident: string;
  readonly html: string;
  readonly right: boolean;
  /** HTML; shown to who chose it. */
  readonly feedback?: string;
}

/** `shuffle`: the labels stand in an order of each learner's own. */
export interface Choice {
  readonly kind: 'choice';
  readonly cardinality: 'Single' | 'Multiple';
  readonly shuffle: boolean;
  readonly labels: readonly Label[];
}

export interface AcceptedWords {
  readonly text: string;
  /** HTML. */
  readonly feedback?: string;
}

export interface Typed {
  readonly kind: 'typed';
  readonly accepted: readonly AcceptedWords[];
  readonly caseSensitive: boolean;
}

interface Written {
  readonly kind: 'written';
}

export interface Item {
  /** The question's id; of one of several items that a question becomes, with its number: `q.2`. */
  readonly ident: string;
  /** At most 255 characters. */
  readonly title: string;
  readonly profile: Profile;
  readonly prompt: string;
  readonly response: Choice | Typed | Written;
  /** From 1 to 99. */
  readonly weighting?: number;
  /** Told after the answer, whatever it is. */
  readonly general?: string;
  /** The model answer, where the profile has a place of its own for it. */
  readonly solution?: string;
  readonly hints: readonly string[];
}
