import { diagnose, type ParamsOf, type RuleId } from '../../messages/index.ts';
import type { Finding } from '../finding.ts';
import type { Node } from './tree.ts';

/** Notes a finding at a node. */
export type Report = <Id extends RuleId>(
  rule: Id,
  at: Pick<Node, 'line' | 'column'>,
  params: ParamsOf<Id>,
) => void;

export const reporter = (
  file: string,
): { readonly report: Report; readonly findings: readonly Finding[] } => {
  const findings: Finding[] = [];
  return {
    report: (rule, { line, column }, params) => {
      findings.push(diagnose(rule, { file, line, column }, params));
    },
    findings,
  };
};
