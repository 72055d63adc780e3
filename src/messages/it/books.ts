import type { Messages } from '../catalogue.ts';
import type { books as rules, Unbound } from '../rules/books.ts';

const UNBOUND: Readonly<Record<Unbound, string>> = {
  mimetype: 'il suo primo file non è «mimetype», non compresso, con «application/epub+zip»',
  container: '«META-INF/container.xml» manca o non nomina alcun documento di pacchetto',
  package: 'il suo documento di pacchetto manca o non si legge',
  contents: 'nessuno dei suoi documenti è dichiarato come indice (`nav`)',
  spine: 'il suo ordine di lettura non nomina nulla',
};

export const books: Messages<typeof rules> = {
  'epub-file-left-out': ({ path, type }) => ({
    message: `«${path}» (${type}) non può far parte di un libro: i lettori non lo mostrano.`,
    assumed: 'Resta fuori; le sue parole restano.',
    remedy: 'Date il file accanto al libro, o come collegamento a un indirizzo.',
  }),
  'epub-not-a-book': ({ what }) => ({
    message: `Questo non è un libro che un lettore apre: ${UNBOUND[what]}.`,
    remedy: 'Rifate il libro con lo strumento che l’ha fatto.',
  }),
  'epub-malformed': ({ reason }) => ({
    message: `Questo XML non è ben formato: ${reason}.`,
    remedy: 'Correggetelo, o rifate il libro.',
  }),
  'epub-file-absent': ({ path }) => ({
    message: `Il documento di pacchetto nomina «${path}», che non è nel libro.`,
    remedy: 'Aggiungete il file, o togliete la voce.',
  }),
  'epub-file-unlisted': ({ path }) => ({
    message: `«${path}» è nel libro e non nel suo manifesto.`,
    assumed: 'Alcuni lettori possono tralasciarlo.',
    remedy: 'Elencatelo nel documento di pacchetto.',
  }),
  'epub-link-broken': ({ url }) => ({
    message: `«${url}» non porta a nulla nel libro.`,
    remedy: 'Correggete il collegamento.',
  }),
  'epub-outside-url': ({ url, host }) => ({
    message: `«${url}» si carica da ${host} durante la lettura.`,
    assumed: 'Senza rete il posto resta vuoto.',
    remedy: 'Mettete il file nel libro.',
  }),
  'epub-script': () => ({
    message: 'Questo documento contiene uno script.',
    assumed: 'La maggior parte dei lettori non lo esegue.',
    remedy: 'Che il testo dica ciò che lo script mostra.',
  }),
};
