/** What comes with the packages of a lesson: the report for programs, the delivery sheet for people. */
export type { DeliveredPackage, Delivery } from './delivery.ts';
export { type JoinedLesson, joinedReport } from './joined.ts';
export { type Occasion, type OutsideHost, outsideHosts } from './outside-hosts.ts';
export { report, reportDiagnostic, reportJson } from './report.ts';
export { type Report, reportSchema, reportShape } from './report-schema.ts';
export { SHARD_FILE, type ShardRecord, shardFile, shardShape } from './shard-record.ts';
export { joinedSheet } from './sheet/joined-sheet.ts';
export { sheet } from './sheet/sheet.ts';
