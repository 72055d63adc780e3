/** The words on web pages, in German. What stands on the page goes by the page’s own words. */
import { webWordsFor } from '../../../../../templates/strings/index.ts';
import type { PlayedWords } from '../target-words.ts';
import { keyFields, pageFields } from './scorm.ts';

const { words: page } = webWordsFor('de');

/** The page’s own buttons. */
const named = (text: string): string =>
  text
    .replace('{print}', page.print)
    .replace('{save}', page.save)
    .replace('{load}', page.load)
    .replace('{over}', page.over);

const common = {
  lead: 'Die Namen der Menüs können bei Ihnen etwas anders lauten.',
  elsewhere:
    'Webseiten brauchen keine Lernplattform. Wo es eine gibt, importieren Sie, was für sie gemacht ist: Seiten allein melden ihr nichts.',
  notes: [
    '**Ihnen wird nichts geschickt.** Antworten bleiben in dem Browser, in dem sie gegeben wurden. Zum Abgeben wählen Lernende am Ende der Seite **{print}** und geben Ihnen das PDF: Es enthält ihre Antworten, ihren Namen und das Datum, nie eine Musterantwort.',
    '**Ein anderes Gerät hat die Antworten nicht.** Mit **{save}** und **{load}** nehmen Lernende sie mit.',
    '**Geteilte Computer**: Wer dasselbe Konto des Browsers benutzt, sieht die Antworten. Lassen Sie sie speichern und am Schluss **{over}** wählen.',
    'Niemand schaut zu: Wer will, beginnt beliebig oft neu. Zum Benoten nehmen Sie den Test einer Lernplattform.',
  ].map(named),
  score: [
    'Die Seite sagt nur den Lernenden, wie viel richtig ist; auf dem gedruckten Blatt steht es auch für Sie.',
  ],
  data: [
    {
      what: 'Die Antworten im Wortlaut, die Stelle in der Lektion',
      where:
        'im Speicher des Browsers (`localStorage`) auf dem Gerät der Lernenden, und im PDF oder in der Datei, die sie daraus machen',
    },
  ],
};

const site: PlayedWords = {
  ...common,
  name: 'Webseiten (Zip-Datei zum Entpacken)',
  purpose:
    'Die Lektion als Seite in einem Ordner, für eine Website, ein Netzlaufwerk oder einen USB-Stick: Jeder Browser öffnet sie, ohne Lernplattform und ohne Netz.',
  importTitle: 'Die Lektion: ein Ordner für Website oder Stick',
  course: {
    purpose:
      'Der Kurs als Seiten in einem Ordner, mit einer Liste für den Anfang: Jeder Browser öffnet sie, ohne Lernplattform und ohne Netz.',
    importTitle: 'Der Kurs: ein Ordner für Website oder Stick',
  },
  where:
    'Die Zip-Datei entpacken. Dann `index.html` öffnen, den Ordner auf einen Stick kopieren oder auf einen Webserver legen.',
  steps: [
    'Entpacken Sie `{file}`: unter Windows **Alle extrahieren** im Menü der rechten Maustaste, auf dem Mac mit einem Doppelklick. In der Zip-Datei geöffnet, hat die Seite weder Gestaltung noch Programm.',
    '**USB-Stick, Netzlaufwerk**: Kopieren Sie den ganzen Ordner dorthin. Lernende öffnen darin `index.html`.',
    '**Webserver, Website der Schule**: Laden Sie den Inhalt des Ordners hoch, wie er ist, und geben Sie den Lernenden die Adresse seiner `index.html`.',
    'Probieren Sie es einmal selbst: eine Frage beantworten, die Seite schließen, wieder öffnen; die Antwort ist da.',
  ],
  fields: pageFields,
};

const onePage: PlayedWords = {
  ...common,
  name: 'Webseite (eine Datei)',
  purpose:
    'Die Lektion als eine einzige HTML-Datei, mit Bildern, Tönen und Programm darin: zum Verteilen in Teams, in Classroom oder per E-Mail.',
  importTitle: 'Die Lektion: eine Datei zum Verteilen',
  course: {
    purpose:
      'Der ganze Kurs als eine einzige HTML-Datei, auf dem Bildschirm immer eine Lektion: zum Verteilen in Teams, in Classroom oder per E-Mail.',
    importTitle: 'Der Kurs: eine Datei zum Verteilen',
  },
  where:
    '`{file}` in Teams oder Classroom an eine Aufgabe anhängen. Lernende laden sie herunter und öffnen sie dann in einem Browser.',
  steps: [
    '**Microsoft Teams**: **Aufgaben › Erstellen**, und `{file}` von Ihrem Gerät anhängen; oder in die **Dateien** eines Kanals legen.',
    '**Google Classroom**: **Kursaufgaben › Erstellen › Aufgabe**, und `{file}` **hochladen**; alle Lernenden dürfen dieselbe Datei ansehen.',
    'Sagen Sie den Lernenden: **Zuerst die Datei herunterladen, dann aus den Downloads in einem Browser öffnen.** Die Vorschauen von Teams, OneDrive, SharePoint und Google Drive führen sie nicht aus: Sie zeigen den Quelltext oder nichts, und beantworten lässt sich dort nichts. Auf Handys und Tablets gilt dasselbe für die Vorschau von Dateien: Dort sind die Webseiten auf einem Server der bessere Weg.',
    'Zum Abgeben: am Ende der Seite **{print}**; im Fenster, das aufgeht, **Als PDF speichern** wählen, das PDF an die Aufgabe anhängen und abgeben. Sie lesen und kommentieren es dort wie jedes Dokument.',
  ].map(named),
  fields: {
    ...keyFields,
    'cartable-answers: feedback': 'Musterantwort',
    'cartable-answers: solution': 'was richtig ist',
    'cartable-answers: feedback on …': 'Kommentar zu einer Antwort',
    'cartable-answers: hint': 'Hinweis',
  },
};

export const webTargets = { 'web-site': site, 'web-page': onePage };

export const webGroup = 'Ohne Lernplattform: als Webseiten';

/** What is said otherwise where no LMS has a part in it. */
export const freeWords = {
  way: { one: 'Verteilen Sie diese Datei', many: 'Verteilen Sie diese {n} Dateien' },
  where: 'Wo',
  privacyLead: 'Alles, was Lernende tun, bleibt im Browser auf ihrem Gerät.',
  stays: 'bleibt auf dem Gerät der Lernenden',
  upload: 'Die größte Datei, `{file}`, hat {size}. Wo sie hinkommt, müssen solche Dateien erlaubt sein.',
  secrecy: {
    shown:
      'In den Webseiten sind die Musterantworten codiert und werden gezeigt, wenn sie fällig sind; wer im Quelltext der Seite nach ihnen sucht, kann sie lesen.',
    kept: 'Die Webseiten enthalten keine Antwort: nichts zu lesen, wenn man sie durchsucht.',
  },
};
