/** What is amiss with a bank's questions, each by what it is called and its line. */
import type { Diagnostic } from '../../../lesson/index.ts';
import { diagnose, type ParamsOf, type RuleId } from '../../../messages/index.ts';

export type Report = <Id extends RuleId>(
  rule: Id,
  line: number,
  params: ParamsOf<Id>,
  column?: number,
) => void;

export function reportsIn(file: string): {
  readonly report: Report;
  readonly diagnostics: readonly Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  return {
    report: (rule, line, params, column = 1) => {
      diagnostics.push(diagnose(rule, { file, line, column }, params));
    },
    diagnostics,
  };
}
