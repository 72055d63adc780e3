import type { SettingProblem } from '../../lesson/index.ts';
import { bounds } from '../bounds.ts';
import type { Messages } from '../catalogue.ts';
import { listed, remedies } from '../other-kinds.ts';
import { pagesListed } from '../pages-listed.ts';
import type { projects as rules } from '../rules/projects.ts';
import { otherKinds } from './other-kinds.ts';
import { writeFaults } from './write-faults.ts';
import { yamlFault, yamlHelp } from './yaml.ts';

const FORMS = {
  text: 'Text',
  list: 'eine Liste von Wörtern, oder Wörter mit Kommas dazwischen',
  lines: 'Zeilen `name: wert` darunter',
};

function expectedOf(expected: SettingProblem['expected']): string {
  switch (expected.kind) {
    case 'one-of':
      return `eines von ${expected.values.join(', ')}`;
    case 'number':
      return `eine ${expected.whole ? 'ganze ' : ''}Zahl${bounds(' von ', ' bis ', ' ab ', expected.from, expected.to)}`;
    case 'form':
      return FORMS[expected.form];
  }
}

/** Why a file of the project isn't read, and what helps. */
const UNREADABLE = {
  binary: { message: 'Die Datei ist kein Text.', remedy: 'Setzen Sie eine Textdatei an ihre Stelle.' },
  rights: { message: 'Die Datei lässt sich nicht öffnen.', remedy: 'Prüfen Sie ihre Zugriffsrechte.' },
  outside: {
    message: 'Die Datei ist eine Verknüpfung, die aus dem Projekt hinausführt.',
    remedy: 'Setzen Sie eine Kopie dessen an ihre Stelle, wohin sie führt.',
  },
  special: {
    message: 'Das ist keine gewöhnliche Datei.',
    remedy: 'Setzen Sie eine Textdatei an ihre Stelle.',
  },
} as const;

/** Why a project's pages aren't in the course. */
const LEFT_OUT = {
  draft: {
    message: 'Weggelassen, als Entwürfe oder nie für sich gezeigt',
    remedy: 'Entfernen Sie die Markierung aus den Kopfdaten einer Seite, damit sie in den Kurs kommt.',
  },
  language: {
    message: 'Weggelassen, als Übersetzungen in eine andere als die erste Sprache der Website',
    remedy: 'Bauen Sie einen Ordner, der nur diese Sprache enthält, um einen Kurs daraus zu haben.',
  },
  outside: {
    message: 'Weggelassen, außerhalb des Ordners mit den Seiten der Website',
    remedy: 'Verschieben Sie eine Seite dorthin, oder bauen Sie ihren Ordner für sich.',
  },
} as const;

export const projects: Messages<typeof rules> = {
  'settings-not-yaml': (slip) => ({
    message: `Eine Zeile von cartable.yml ist nicht lesbar: ${yamlFault(slip)}.`,
    ...yamlHelp(slip),
  }),
  'settings-unknown': ({ key, nearest }) => ({
    message: `cartable.yml: Eine Einstellung „${key}“ gibt es nicht.`,
    assumed: 'Sie wird übergangen.',
    remedy: nearest ? `Meinten Sie „${nearest}“?` : 'Verbessern oder löschen Sie sie.',
  }),
  'id-from-path': ({ id, path }) => ({
    message: `Eine andere Lektion des Kurses hat die Kennung „${id}“.`,
    assumed: `Diese nimmt „${path}“, nach ihrem Pfad.`,
    remedy: 'Geben Sie ihr im Kopf der Seite ein `id:`, um eine andere zu wählen.',
  }),
  'folder-unreadable': () => ({
    message: 'Dieser Ordner lässt sich nicht öffnen.',
    assumed: 'Was darin liegt, wird ausgelassen.',
    remedy: 'Prüfen Sie seine Zugriffsrechte.',
  }),
  'since-own-report': ({ report }) => ({
    message: `„${report}“ ist der Bericht, den dieser Lauf ersetzt.`,
    assumed:
      'Nichts wird geschrieben: Ein zweiter Lauf fände nichts Neues und würde einen Test entfernen, der vielleicht noch nicht importiert ist.',
    remedy:
      'Kopieren Sie ihn anderswohin, sobald der Test importiert ist, und geben Sie --since diese Kopie an.',
  }),
  'course-incomplete': ({ page }) => ({
    message: `„${page}“ hat einen Fehler, deshalb werden die Pakete des Kurses nicht geschrieben.`,
    assumed:
      'Ohne diese Lektion vergäße die Lernplattform, was Lernende darin getan haben. Die anderen Lektionen werden einzeln geliefert.',
    remedy:
      'Verbessern Sie die Lektion, nehmen Sie sie aus dem Inhaltsverzeichnis, oder bauen Sie mit --skip-broken: Dann steht an ihrer Stelle eine Seite, die das sagt.',
  }),
  'lesson-skipped': ({ page }) => ({
    message: `„${page}“ hat einen Fehler und wird ausgelassen.`,
    assumed: 'An ihrer Stelle steht eine Seite, die das sagt.',
    remedy:
      'Verbessern Sie sie, und bauen Sie neu, bevor Lernende beginnen: Wer die Seite an ihrer Stelle gelesen hat, hat die Lektion für die Lernplattform abgeschlossen.',
  }),
  'lesson-unreadable': ({ reason }) => UNREADABLE[reason],
  'lesson-unforeseen': ({ what }) => ({
    message: `Cartable ist an dieser Seite auf eine Weise gescheitert, die niemand vorausgesehen hat: ${what}`,
    remedy:
      'Bauen Sie die Seite allein mit CARTABLE_DEBUG=1 und melden Sie, was dann erscheint; --skip-broken baut den Kurs ohne sie.',
  }),
  'encoding-assumed': ({ encoding }) => ({
    message: 'Ab dieser Zeile ist die Datei kein UTF-8.',
    assumed: `Sie wird als ${encoding} gelesen.`,
    remedy:
      'Wenn Buchstaben falsch aussehen, speichern Sie sie in Ihrem Editor als UTF-8; dann entfällt auch dieser Hinweis.',
  }),
  'settings-refused': ({ reason }) => ({
    ...UNREADABLE[reason],
    assumed:
      'Es wird nichts erstellt: Ohne die Einstellungen der Datei könnten Antworten gezeigt werden, die verborgen bleiben sollen.',
  }),
  'settings-unreadable': ({ reason }) => ({
    ...UNREADABLE[reason],
    assumed: 'Das Projekt wird erstellt, als gäbe es sie nicht.',
  }),
  'delivery-not-written': ({ folder, fault }) => ({
    message: `Nach ${folder} wurde nichts geschrieben: ${writeFaults[fault.why](fault.what)}`,
    remedy:
      'Prüfen Sie die Zugriffsrechte des Ordners und den freien Platz, oder wählen Sie mit --out einen anderen.',
  }),
  'delivery-busy': ({ folder, pid }) => ({
    message: `In ${folder} schreibt gerade ein anderer Lauf (Prozess ${pid}).`,
    assumed: 'Es wird nichts geschrieben: Zwei Läufe würden ihre Pakete vermischen.',
    remedy: 'Erstellen Sie neu, wenn er fertig ist, oder wählen Sie mit --out einen anderen Ordner.',
  }),
  'package-refused': ({ finding }, wording) => {
    const { message, remedy } = wording(finding);
    return {
      message: `Beim Gegenlesen zeigte sich, dass das Paket auf der Lernplattform scheitern würde: ${message}`,
      remedy: remedy ?? 'Bitte melden Sie diese Lektion: Cartable hätte das verhindern müssen.',
    };
  },
  'notebook-broken': ({ conflict }) => ({
    message: conflict
      ? 'Das Notebook enthält die Zeichen einer Git-Zusammenführung, die nie beendet wurde, hier zuerst.'
      : 'Das Notebook ist beschädigt: Sein JSON bricht hier ab oder wird falsch.',
    remedy: conflict
      ? 'Wählen Sie eine der beiden Fassungen zwischen den Zeichen <<<<<<< und >>>>>>>.'
      : 'Öffnen Sie es in Jupyter und speichern Sie es neu, oder nehmen Sie eine frühere Fassung.',
  }),
  'notebook-without-cells': () => ({
    message: 'Die Datei ist JSON, aber kein Notebook: Sie hat keine Liste von Zellen.',
    remedy: 'Öffnen Sie sie in Jupyter und speichern Sie sie neu, oder geben Sie ihr eine andere Endung.',
  }),
  'notebook-output-interactive': ({ types, shown }) => ({
    message: `Eine Ausgabe dieser Zelle läuft nur in einem Notebook (${types}).`,
    assumed: shown ? 'Ihr Text steht an ihrer Stelle.' : 'Die Seite wird ohne sie erstellt.',
    remedy:
      'Speichern Sie ein Bild davon: Führen Sie die Zelle mit einer festen Darstellung aus, oder fügen Sie ein Bildschirmfoto ein.',
  }),
  'notebook-media-broken': ({ name }) => ({
    message: `Das Bild „${name}“ in dieser Zelle ist beschädigt: Es ist kein base64.`,
    assumed: 'Die Seite wird ohne es erstellt.',
    remedy: 'Führen Sie die Zelle noch einmal aus, oder fügen Sie das Bild noch einmal an.',
  }),
  'notebook-attachment-missing': ({ name }) => ({
    message: `Die Zelle zeigt den Anhang „${name}“, der nicht in ihr gespeichert ist.`,
    assumed: 'Die Seite sagt, dass ein Bild fehlt.',
    remedy: 'Fügen Sie das Bild noch einmal in die Zelle ein.',
  }),
  'notebook-raw-cell': ({ format }) => ({
    message: `Diese Rohzelle ist für ein anderes Werkzeug gedacht (${format}); Lernende sehen sie nicht.`,
    remedy: 'Machen Sie daraus eine Markdown-Zelle, um sie auf der Seite zu haben.',
  }),
  'notebook-code-unset': ({ cells }) => ({
    message: `Dieses Notebook heißt Lösung, und nichts darin sagt, was sein Code löst (${cells} ${cells === 1 ? 'Zelle' : 'Zellen'}).`,
    assumed: 'Der Code ist auf der Seite eingeklappt: Lernende können ihn öffnen, gefragt werden sie nichts.',
    remedy:
      'Sagen Sie über dem Code, was zu tun ist, etwa „Aufgabe 1: Zähle die Würfel“: Dann ist der Code die Antwort.',
  }),
  'notebook-code-shown': ({ cells }) => ({
    message: `Unter Aufgaben dieses Notebooks steht Code, der sie vielleicht löst (${cells} ${cells === 1 ? 'Zelle' : 'Zellen'}), und Lernende sehen ihn.`,
    assumed: 'Er bleibt auf der Seite: Vielleicht sollen Lernende von ihm ausgehen.',
    remedy:
      'Wenn er sie löst, nennen Sie das Notebook im Dateinamen (`schleifen-loesung.ipynb`) oder im Titel eine Lösung, oder geben Sie den Zellen das Tag `solution`: Dann ist der Code die Antwort.',
  }),
  'course-other-kinds': ({ files }) => ({
    message: `${files.length === 1 ? 'Eine Datei ist' : `${files.length} Dateien sind`} von einer Art, die Cartable nicht als Lektion liest: ${listed(files, otherKinds, (n) => `und ${n} weitere`)}.`,
    assumed: 'Der Kurs wird ohne sie erstellt; worauf eine Seite verweist, reist mit, wie es ist.',
    remedy: remedies(files, otherKinds),
  }),
  'course-page-missing': ({ name, nearest }) => ({
    message: `Das Inhaltsverzeichnis nennt „${name}“, und diese Seite gibt es nicht.`,
    assumed: 'Der Kurs wird ohne sie erstellt.',
    remedy: nearest ? `Meinten Sie „${nearest}“?` : 'Fügen Sie die Seite hinzu, oder löschen Sie die Zeile.',
  }),
  'course-page-twice': ({ page, first }) => ({
    message: `„${page}“ ist ein zweites Mal aufgeführt; das erste Mal steht bei ${first}.`,
    assumed: 'Im Kurs steht die Seite einmal, an ihrer ersten Stelle.',
  }),
  'course-circle': ({ page, chain }) => ({
    message: `„${page}“ ist unter sich selbst aufgeführt: ${[...chain, page].join(' → ')}.`,
    assumed: 'Im Kurs steht die Seite einmal, an ihrer ersten Stelle.',
    remedy: 'Löschen Sie diese Zeile aus dem toctree.',
  }),
  'course-page-unreadable': ({ page, kind }) => ({
    message: `„${page}“ ist ${kind ? otherKinds[kind].name : 'weder Markdown noch ein Notebook'}: Cartable kann den Text nicht lesen.`,
    assumed: 'Der Kurs wird ohne diese Seite erstellt; die Seiten, die sie aufführt, bleiben.',
    remedy: kind ? otherKinds[kind].remedy : 'Wandeln Sie sie in Markdown um.',
  }),
  'course-pattern-empty': ({ pattern }) => ({
    message: `Zum Muster „${pattern}“ des Inhaltsverzeichnisses passt keine Seite.`,
    assumed: 'Der Kurs wird ohne es erstellt.',
    remedy: 'Verbessern Sie das Muster, oder löschen Sie die Zeile.',
  }),
  'answers-unclear': ({ page }) => ({
    message: `Diese Datei scheint die Antworten auf „${page}“ zu enthalten, aber nicht, welche was beantwortet.`,
    assumed: 'Sie ist eine eigene Lektion: Lernende lesen sie.',
    remedy:
      'Geben Sie ihren Antworten die Nummern oder die Worte der Fragen, schreiben Sie sie unter diese, oder legen Sie die Datei woanders ab.',
  }),
  'course-orphans': ({ pages }) => ({
    message: `${pages.length === 1 ? 'Eine Seite ist' : `${pages.length} Seiten sind`} ausgelassen, weil sie in keinem Inhaltsverzeichnis ${pages.length === 1 ? 'steht' : 'stehen'}: ${pages.join(', ')}.`,
    remedy: 'Nehmen Sie eine Seite ins Inhaltsverzeichnis auf, um sie im Kurs zu haben.',
  }),
  'course-about-left-out': ({ pages }) => ({
    message: `Ausgelassen, weil sie vom Ordner handeln und nicht für die Lernenden sind: ${pages.join(', ')}.`,
    remedy:
      'Benennen Sie eine Datei um, damit sie im Kurs steht, oder führen Sie sie in einem Inhaltsverzeichnis auf.',
  }),
  'course-left-out': ({ why, pages }) => ({
    message: `${LEFT_OUT[why].message}: ${pagesListed(pages, (n) => `${n} ${n === 1 ? 'Seite' : 'Seiten'}`)}.`,
    remedy: LEFT_OUT[why].remedy,
  }),
  'course-sidebars-computed': ({ file }) => ({
    message: `${file} berechnet seine Liste von Seiten; Cartable liest einfache Werte und führt kein Programm aus.`,
    assumed: 'Die Seiten kommen in der Reihenfolge, die ihre Ordner, Nummern und Kopfdaten angeben.',
    remedy: 'Schreiben Sie die Liste als einfache Werte, damit ihre Reihenfolge gilt.',
  }),
  'course-page-twin': ({ page, kept }) => ({
    message: `„${page}“ hat den Namen von „${kept}“ daneben: eine Lektion in zwei Formen.`,
    assumed: `„${kept}“ steht für beide.`,
    remedy: 'Benennen Sie eine davon um, um beide im Kurs zu haben.',
  }),
  'course-entry-unclear': ({ entry }) => ({
    message: `Dieser Eintrag des Inhaltsverzeichnisses nennt weder Seite noch Adresse, Muster oder Titel: ${entry}`,
    assumed: 'Der Kurs wird ohne ihn erstellt.',
    remedy: 'Schreiben Sie ihn als `file: Name`, `url: Adresse` oder `title: Worte`.',
  }),
  'course-file-broken': ({ file, ...slip }) => ({
    message: `Eine Zeile von ${file} ist nicht lesbar: ${yamlFault(slip)}.`,
    ...yamlHelp(slip),
  }),
  'course-value-computed': ({ name }) => ({
    message: `conf.py berechnet „${name}“; Cartable liest einfache Werte und führt nie Python aus.`,
    assumed: 'Der Wert gilt als nicht angegeben.',
    remedy: `Schreiben Sie \`${name}\` als einfachen Wert, oder sagen Sie dasselbe in cartable.yml.`,
  }),
  'course-extends-ignored': ({ files }) => ({
    message: `myst.yml erweitert ${files}; dem folgt Cartable nicht.`,
    assumed: 'Es gilt nur, was myst.yml selbst sagt.',
  }),
  'course-contents-vain': ({ file }) => ({
    message: `${file} führt keine Seite auf, die es gibt.`,
    assumed: 'Alle Seiten des Ordners werden genommen, in der natürlichen Reihenfolge ihrer Dateien.',
    remedy: `Erzeugt ein Skript die Seiten, geben Sie den Ordner an, den es anlegt; sonst bessern Sie ${file} aus.`,
  }),
  'course-no-toctree': ({ file }) => ({
    message: `Dies ist ein Sphinx-Projekt, aber ${file} führt keine Seiten in einem toctree auf.`,
    assumed: 'Die Seiten stehen in der natürlichen Reihenfolge ihrer Dateien.',
    remedy: `Führen Sie sie in einem toctree von ${file} auf, um ihre Reihenfolge zu wählen.`,
  }),
  'course-several-projects': ({ folders }) => ({
    message: `Der Ordner enthält mehrere Projekte, jedes mit eigenem Inhaltsverzeichnis: ${folders.join(', ')}.`,
    assumed: 'Alle Seiten werden in der natürlichen Reihenfolge ihrer Dateien genommen.',
    remedy: 'Erstellen Sie eines davon über seinen eigenen Ordner, um seine Reihenfolge und Titel zu haben.',
  }),
  'course-empty': () => ({
    message:
      'Der Kurs enthält keine Seite, die Cartable liest (.md, .markdown, .mdx, .qmd, .Rmd, .ipynb, .docx, .gift).',
    remedy: 'Prüfen Sie, ob es der gemeinte Ordner ist.',
  }),
  'settings-invalid': ({ key, value, expected, nearest, taken }) => ({
    message: `„${key}: ${value}“ ist kein Wert dieser Einstellung: Sie nimmt ${expectedOf(expected)}.`,
    assumed: taken === undefined ? 'Er wird übergangen.' : `Es gilt „${key}: ${taken}“.`,
    remedy: nearest === undefined ? 'Verbessern oder löschen Sie ihn.' : `Meinten Sie „${key}: ${nearest}“?`,
  }),
  'setting-misspelt': ({ key, nearest }) => ({
    message: `Eine Einstellung „${key}“ gibt es nicht.`,
    assumed: `Sie gilt als „${nearest}“.`,
    remedy: `Schreiben Sie \`${nearest}\`.`,
  }),
};
