import { diagnose, type Rule } from '../../lesson/index.ts';
import type { Finding } from '../finding.ts';
import type { Node } from './tree.ts';

/** Notes a finding at a node. */
export type Report = <P>(rule: Rule<P>, at: Pick<Node, 'line' | 'column'>, params: P) => void;

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
