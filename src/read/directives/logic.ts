/** An interactive circuit that a script of another host draws: a placeholder that says what stood there. */
import { Placeholder } from '../../lesson/index.ts';
import type { Declaration } from '../directive.ts';
import { element } from '../parts.ts';
import { inLanguage } from './titles.ts';

const NAME = {
  en: 'interactive logic circuit',
  fr: 'circuit logique interactif',
  de: 'interaktive Logikschaltung',
  it: 'circuito logico interattivo',
  es: 'circuito lógico interactivo',
};

const logic: Declaration = {
  names: ['logic'],
  argument: 'none',
  options: ['height', 'mode', 'ref', 'showonly'],
  body: 'raw',
  becomes: ({ line }, { page }) => [
    element(
      Placeholder.missing,
      { dataKind: 'document', dataName: inLanguage(NAME, page.language) },
      [],
      line,
    ),
  ],
};

export const circuits: readonly Declaration[] = [logic];
