/** Answers that are typed: the profile knows right ones alone, and each is worth everything. */
import { h } from 'hastscript';
import { type Content, content, type Place } from '../../../lesson/index.ts';
import { type Context, showsSomething } from '../../plain/index.ts';
import type { AcceptedWords } from '../item.ts';
import type { Job } from './writer.ts';

interface Worth {
  /** From 0 to 1. */
  readonly fraction: number;
  readonly feedback?: Content;
}

/** Those that count as right: the best in any case, and what is worth half. */
export const rightOf = <A extends Worth>(accepted: readonly A[]): readonly A[] => {
  const best = Math.max(...accepted.map(({ fraction }) => fraction));
  return accepted.filter(({ fraction }) => fraction >= 0.5 || fraction === best);
};

/** Tells of what is worth something and not everything. */
export function tellWorths<A extends Worth>(
  accepted: readonly A[],
  nameOf: (answer: A) => string,
  context: Context,
  place: Place,
): void {
  const right = new Set(rightOf(accepted));
  for (const one of accepted)
    if (one.fraction > 0 && one.fraction < 1)
      context.report('cartridge-fraction-changed', place, {
        text: nameOf(one),
        wanted: String(Math.round(one.fraction * 10_000) / 100),
        given: right.has(one) ? '100' : '0',
      });
}

/** What is said about answers that aren't right: a text that is compared is right to Canvas, whatever it scores. */
export const remarksOn = <A extends Worth>(
  accepted: readonly A[],
  nameOf: (answer: A) => string,
): readonly Content[] => {
  const right = new Set(rightOf(accepted));
  return accepted.flatMap((one) =>
    !right.has(one) && one.feedback && showsSomething(one.feedback)
      ? [content(h('strong', nameOf(one)), { type: 'text', value: ' — ' }, ...one.feedback.children)]
      : [],
  );
};

/** Spellings, each once; Moodle drops an answer that is `0` alone, and with it the question's key: others are beside it. */
export function typed(
  spellings: readonly AcceptedWords[],
  caseSensitive: boolean,
  { line }: Job,
): {
  readonly profile: 'cc.fib.v0p1';
  readonly response: {
    readonly kind: 'typed';
    readonly accepted: readonly AcceptedWords[];
    readonly caseSensitive: boolean;
  };
} {
  const all = spellings
    .map((one) => ({ ...one, text: line(one.text) }))
    .filter(({ text }) => text !== '')
    .flatMap((one) => (one.text === '0' ? [one, { text: '0.0' }, { text: '0,0' }] : [one]));
  const once = new Map<string, AcceptedWords>();
  for (const one of all) if (!once.has(one.text)) once.set(one.text, one);
  return {
    profile: 'cc.fib.v0p1',
    response: { kind: 'typed', accepted: [...once.values()], caseSensitive },
  };
}
