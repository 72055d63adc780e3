/** Where the command writes, and how. */
import type { Language } from '../lesson/index.ts';

export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly colour: boolean;
  /** A person watches, and a line can be written over. */
  readonly isInteractive: boolean;
  /** What is noticed is told to a build server too, which shows it beside the source: GitHub's. */
  readonly annotates?: boolean;
  /** POSIX locale of the messages: `fr_CH.UTF-8`. */
  readonly locale: string | undefined;
}

/** `1 234` bytes as a person reads them. Decimal units, as file managers and LMS upload limits… don't: binary, as PHP's limits are. */
export function size(bytes: number, speech: Language): string {
  const [kilo, mega] = speech === 'fr' ? ['Kio', 'Mio'] : ['KiB', 'MiB'];
  const number = (value: number) => value.toFixed(1).replace('.', speech === 'en' ? '.' : ',');
  return bytes < 1024 * 1024 ? `${number(bytes / 1024)} ${kilo}` : `${number(bytes / 1024 / 1024)} ${mega}`;
}
