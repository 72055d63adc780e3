/** What is printed while deliveries are made: by one browser for all of them, which takes longer to start than to print. */
import type { PageToPrint, Printed, Printer } from '#platform/pdf';

let deliveries = 0;
let printer: Promise<Printer> | undefined;

/** Until the last of those that deliver at a time is done, what one has opened to print is there for the others. */
export async function withOnePrinter<T>(deliver: () => Promise<T>): Promise<T> {
  deliveries += 1;
  try {
    return await deliver();
  } finally {
    deliveries -= 1;
    if (deliveries === 0) await close();
  }
}

export const printPages = (pages: readonly PageToPrint[]): Promise<readonly Printed[]> =>
  withOnePrinter(async () => {
    printer ??= import('#platform/pdf').then(({ openPrinter }) => openPrinter());
    return (await printer).print(pages);
  });

async function close(): Promise<void> {
  const old = printer;
  printer = undefined;
  await (await old)?.close();
}
