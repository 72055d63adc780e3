/** What Cartable says while it reads, exports, packs and checks: by id, in the reader's language. */
import type { Diagnostic, Language, Place, Wording } from '../lesson/index.ts';
import type { KindWords } from './catalogue.ts';
import * as de from './de.ts';
import * as en from './en.ts';
import * as es from './es.ts';
import * as fr from './fr.ts';
import * as it from './it.ts';
import type { Message } from './message.ts';
import type { OtherKind, WriteFault } from './rules/projects.ts';
import { type ParamsOf, type RuleId, rules, rulesByRoom } from './rules.ts';

export type * from './rules/banks.ts';
export type * from './rules/cartridges.ts';
export type * from './rules/checks.ts';
export type * from './rules/packages.ts';
export type * from './rules/page.ts';
export type * from './rules/projects.ts';
export { OTHER_KINDS } from './rules/projects.ts';
export type * from './rules/qti.ts';
export type * from './rules/questions.ts';
export { type ParamsOf, type RuleId, rules } from './rules.ts';

const catalogues = { de, en, es, fr, it };

/** @param params plain data: what the rule declares */
export function diagnose<Id extends RuleId>(id: Id, place: Place, params: ParamsOf<Id>): Diagnostic {
  const { severity, guess } = rules[id];
  return {
    rule: id,
    severity,
    ...(guess && { guess }),
    file: place.file,
    line: place.line,
    column: place.column,
    params: params as Diagnostic['params'],
  };
}

/** What a diagnostic says, in a language. */
export function wordingIn({ rule, params }: Message, language: Language): Wording {
  const words = wordsOf(rule as RuleId, language) as (
    params: Message['params'],
    wording: (message: Message) => Wording,
  ) => Wording;
  return words(params, (message) => wordingIn(message, language));
}

function wordsOf(rule: RuleId, language: Language): unknown {
  const { messages } = catalogues[language];
  const rooms = Object.keys(rulesByRoom) as (keyof typeof rulesByRoom)[];
  const room = rooms.find((one) => Object.hasOwn(rulesByRoom[one], rule));
  return room && (messages[room] as Readonly<Partial<Record<RuleId, unknown>>>)[rule];
}

/** What a file that Cartable doesn't read as a lesson is. */
export function otherKindIn(language: Language, kind: OtherKind): KindWords {
  return catalogues[language].otherKinds[kind];
}

/** Why a file isn't written, as a sentence. */
export function writeFaultIn(language: Language, { why, what }: WriteFault): string {
  return catalogues[language].writeFaults[why](what);
}
