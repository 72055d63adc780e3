/** A worker prints nothing: the page that is given out is printed by the browser around it. */
type Pdf = typeof import('../../platform/pdf.ts');

export type { PageToPrint, Printed, Printer } from '../../platform/pdf.ts';

export const openPrinter: Pdf['openPrinter'] = () => ({
  print: async (pages) => pages.map(() => ({ kind: 'no-browser' })),
  close: async () => undefined,
});
