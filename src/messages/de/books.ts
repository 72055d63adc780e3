import type { Messages } from '../catalogue.ts';
import type { books as rules, Unbound } from '../rules/books.ts';

const UNBOUND: Readonly<Record<Unbound, string>> = {
  mimetype: 'seine erste Datei ist nicht „mimetype“, unkomprimiert, mit „application/epub+zip“ darin',
  container: '„META-INF/container.xml“ fehlt oder nennt kein Paketdokument',
  package: 'sein Paketdokument fehlt oder ist nicht lesbar',
  contents: 'keines seiner Dokumente ist als Inhaltsverzeichnis erklärt (`nav`)',
  spine: 'seine Lesereihenfolge nennt nichts',
};

export const books: Messages<typeof rules> = {
  'epub-file-left-out': ({ path, type }) => ({
    message: `„${path}“ (${type}) kann nicht Teil eines Buches sein: Lesegeräte zeigen es nicht.`,
    assumed: 'Es bleibt weg; seine Worte bleiben.',
    remedy: 'Geben Sie die Datei neben dem Buch weiter, oder als Link zu einer Adresse.',
  }),
  'epub-not-a-book': ({ what }) => ({
    message: `Das ist kein Buch, das ein Lesegerät öffnet: ${UNBOUND[what]}.`,
    remedy: 'Machen Sie das Buch neu, mit dem Werkzeug, das es gemacht hat.',
  }),
  'epub-malformed': ({ reason }) => ({
    message: `Das ist kein wohlgeformtes XML: ${reason}.`,
    remedy: 'Berichtigen Sie es, oder machen Sie das Buch neu.',
  }),
  'epub-file-absent': ({ path }) => ({
    message: `Das Paketdokument nennt „${path}“, das nicht im Buch ist.`,
    remedy: 'Fügen Sie die Datei hinzu, oder nehmen Sie den Eintrag weg.',
  }),
  'epub-file-unlisted': ({ path }) => ({
    message: `„${path}“ ist im Buch und nicht in seinem Manifest.`,
    assumed: 'Lesegeräte können es weglassen.',
    remedy: 'Tragen Sie es im Paketdokument ein.',
  }),
  'epub-link-broken': ({ url }) => ({
    message: `„${url}“ führt zu nichts im Buch.`,
    remedy: 'Berichtigen Sie den Link.',
  }),
  'epub-outside-url': ({ url, host }) => ({
    message: `„${url}“ wird beim Lesen von ${host} geladen.`,
    assumed: 'Ohne Netz bleibt die Stelle leer.',
    remedy: 'Legen Sie die Datei ins Buch.',
  }),
  'epub-script': () => ({
    message: 'Dieses Dokument enthält ein Skript.',
    assumed: 'Die meisten Lesegeräte führen es nicht aus.',
    remedy: 'Lassen Sie den Text sagen, was das Skript zeigt.',
  }),
};
