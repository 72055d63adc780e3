/** A worker prints nothing: the page that is given out is printed by the browser around it. */
type Pdf = typeof import('../../platform/pdf.ts');

export type { PageToPrint, Printed } from '../../platform/pdf.ts';

export const printPages: Pdf['printPages'] = async (pages) => pages.map(() => ({ kind: 'no-browser' }));
