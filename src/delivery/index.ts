/** What comes with the packages of a lesson: the report for programs, the delivery sheet for people. */
export type { DeliveredPackage, Delivery } from './delivery.ts';
export { type Occasion, type OutsideHost, outsideHosts } from './outside-hosts.ts';
export { report, reportJson } from './report.ts';
export { type Report, reportSchema, reportShape } from './report-schema.ts';
export { sheet } from './sheet/sheet.ts';
