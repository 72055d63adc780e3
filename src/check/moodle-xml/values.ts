/** How the importer reads a question's parts. */
import type { Place } from '../../lesson/index.ts';
import type { ParamsOf, RuleId } from '../../messages/index.ts';
import type { Report } from '../finding.ts';
import { child, type XmlElement } from '../xml.ts';

/** Rules whose findings name a question. */
type QuestionRule = {
  readonly [Id in RuleId]: ParamsOf<Id> extends { readonly question: string } ? Id : never;
}[RuleId];

/** Notes a finding in a question. */
export type QuestionReport = <Id extends QuestionRule>(
  rule: Id,
  place: Place,
  params: Omit<ParamsOf<Id>, 'question'>,
) => void;

export function reporterOf(question: string, report: Report): QuestionReport {
  return (rule, place, params) => report(rule, place, { question, ...params } as never);
}

/** The trimmed text of `<name><text>…</text></name>`; undefined when either is absent. */
export function textOf(element: XmlElement | undefined): string | undefined {
  return child(element, 'text')?.text.trim();
}

/** A plain value such as `<usecase>1</usecase>`, as it is: the importer doesn't trim it. */
export function plainValue(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.text;
}
