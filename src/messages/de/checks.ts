import type { Messages } from '../catalogue.ts';
import type { EntryFault, checks as rules } from '../rules/checks.ts';
import { foreign } from './foreign.ts';

const ENTRY_FAULTS: Readonly<Record<EntryFault, string>> = {
  concept: 'hat keinen Begriff; Moodle lässt ihn weg',
  long: 'hat einen Begriff von mehr als 255 Zeichen; der Import bricht ab',
  definition: 'hat keine Erklärung; Moodle lässt ihn weg',
  markup: 'hat Elemente in seiner Erklärung; der Import bricht ab',
  format: 'hat kein Format; der Import bricht ab oder zeigt das Markup als Text',
  twice: 'steht zweimal da; Moodle lässt den zweiten weg',
};

const firstFew = (names: readonly string[]): string =>
  names.slice(0, 5).join(', ') + (names.length > 5 ? ', …' : '');

export const checks: Messages<typeof rules> = {
  'zip-unreadable': ({ reason }) => ({
    message: `Das ist kein ZIP-Archiv, das sich lesen lässt: ${foreign(reason)}.`,
    remedy: 'Laden Sie es noch einmal herunter, oder erstellen Sie es neu.',
  }),
  'zip-damaged': ({ name }) => ({
    message: `„${name}“ wird beim Entpacken nicht zu dem, was das Verzeichnis des Archivs ankündigt.`,
    remedy: 'Laden Sie das Paket noch einmal herunter, oder erstellen Sie es neu.',
  }),
  'zip-bomb': ({ announced, bytes }) => ({
    message: `Das Archiv kündigt ${announced} Bytes in ${bytes} an, mehr als irgendein Packen fasst: Es ist gemacht, um die Festplatte dessen zu füllen, der es entpackt.`,
    assumed: 'Nichts davon wurde entpackt.',
    remedy: 'Importieren Sie es nirgends; fragen Sie nach, wer es geschickt hat.',
  }),
  'zip-encrypted': ({ name }) => ({
    message: `„${name}“ ist verschlüsselt.`,
    remedy: 'Packen Sie es ohne Passwort.',
  }),
  'zip-method': ({ name }) => ({
    message: `„${name}“ ist weder unkomprimiert noch mit Deflate gepackt, und andere Verfahren kennen Lernplattformen nicht.`,
    remedy: 'Packen Sie es als gewöhnliches ZIP.',
  }),
  'zip-stored-descriptor': ({ name }) => ({
    message: `„${name}“ ist unkomprimiert abgelegt, mit der Größe dahinter, was der ZipInputStream von Java (OpenOLAT) ablehnt.`,
    remedy: 'Packen Sie es komprimiert, oder mit der Größe davor.',
  }),
  'zip-name-duplicate': ({ name }) => ({
    message: `Zwei Dateien des Archivs heißen „${name}“; entpackt ersetzt die eine die andere.`,
    remedy: 'Behalten Sie eine davon.',
  }),
  'zip-name-case': ({ name, other }) => ({
    message: `„${name}“ und „${other}“ unterscheiden sich nur in Groß- und Kleinschreibung; auf vielen Systemen ersetzt die eine die andere.`,
    remedy: 'Benennen Sie eine davon um.',
  }),
  'zip-name-outside': ({ name }) => ({
    message: `„${name}“ würde außerhalb des Ordners des Pakets entpackt.`,
    remedy: 'Benennen Sie es vom Ordner aus, ohne „..“ und ohne Schrägstrich am Anfang.',
  }),
  'zip-name-non-ascii': ({ name }) => ({
    message: `„${name}“ hat Buchstaben jenseits von ASCII, die manche Lernplattformen unter anderem Namen entpacken.`,
    remedy: 'Benennen Sie es mit einfachen Buchstaben, Ziffern, Bindestrichen und Punkten.',
  }),
  'zip-name-mangled': ({ name, characters }) => ({
    message: `„${name}“ hat Zeichen, die Lernplattformen weglassen oder ändern: ${characters}`,
    remedy: 'Benennen Sie es mit einfachen Buchstaben, Ziffern, Bindestrichen und Punkten.',
  }),
  'mbz-not-a-backup': () => ({
    message: 'Im Wurzelordner gibt es kein moodle_backup.xml: Moodle hält das nicht für eine Sicherung.',
    remedy: 'Packen Sie die Dateien der Sicherung selbst, nicht den Ordner, in dem sie sind.',
  }),
  'docx-malformed': ({ part, reason }) => ({
    message: `${part} ist kein gültiges XML: ${reason}`,
    remedy: 'Exportieren Sie das Dokument noch einmal: Word nennt eine solche Datei beschädigt.',
  }),
  'docx-lacks': ({ part, target }) => ({
    message: `${part} verweist auf ${target}, das nicht im Dokument ist.`,
    remedy: 'Exportieren Sie das Dokument noch einmal: Word nennt eine solche Datei beschädigt.',
  }),
  'pdf-broken': () => ({
    message: 'Das ist kein ganzes PDF: Sein Anfang oder sein Ende fehlt.',
    remedy: 'Drucken Sie es noch einmal, oder nehmen Sie eine Kopie, die ganz angekommen ist.',
  }),
  'mbz-malformed': ({ reason }) => ({
    message: `Diese Datei ist kein gültiges XML: ${foreign(reason)}. Die Wiederherstellung bricht ab.`,
    remedy: 'Erstellen Sie die Sicherung neu.',
  }),
  'mbz-file-missing': ({ path }) => ({
    message: `„${path}“ fehlt: Die Wiederherstellung bricht ab.`,
    remedy: 'Fügen Sie die Datei hinzu, und sei es als leere Liste.',
  }),
  'mbz-element-missing': ({ parent, element }) => ({
    message: `<${parent}> hat kein ${element}, ohne das die Datenbank nicht auskommt: Die Wiederherstellung bricht ab.`,
    remedy: 'Schreiben Sie das Element, leer, wo es keinen Wert hat.',
  }),
  'mbz-version': ({ element, version, least }) => ({
    message: `${element} ist „${version}“: Unter ${least} liest Moodle die Sicherung als eine älterer Art und scheitert.`,
    remedy: `Schreiben Sie ${least} oder höher.`,
  }),
  'mbz-empty-group': ({ element }) => ({
    message: `<${element}> ist leer: Moodle liest einen Text, wo eine Liste stehen soll, und seine Wiederherstellung kann ab 4.4.6 dort abbrechen.`,
    remedy:
      'Lassen Sie das Element weg, oder schreiben Sie es offen mit einem Zeilenumbruch darin, wie Moodle selbst.',
  }),
  'mbz-build-missing': ({ release, least }) => ({
    message: `moodle_release ist „${release}“ und nennt keinen Build ab ${least}: Moodle 4.1 hält die Sicherung für eine von vor 4.0 und stellt ihre Tests ohne ihre Fragen wieder her.`,
    remedy: 'Schreiben Sie die Version mit ihrem Build: „4.1 (Build: 20221128)“.',
  }),
  'mbz-id-twice': ({ element, id }) => ({
    message: `Zwei <${element}> haben die ID ${id}: Was auf das eine verweist, erhält das andere.`,
    remedy: 'Geben Sie jedem seine eigene ID.',
  }),
  'mbz-dangling': ({ element, id, to }) => ({
    message: `${element} ist ${id}, und kein ${to} hat diese ID.`,
    remedy: `Nennen Sie ein ${to} dieser Sicherung.`,
  }),
  'mbz-top-category': ({ context, count }) => ({
    message: `Der Kontext ${context} hat ${count} Fragenkategorien ohne übergeordnete, wo Moodle eine will: Die Wiederherstellung wird abgelehnt.`,
    remedy:
      'Geben Sie jedem Kontext eine Kategorie „top“ mit der übergeordneten 0, und hängen Sie die anderen darunter.',
  }),
  'mbz-using-context': ({ found, context }) => ({
    message: `usingcontextid ist ${found}, nicht der eigene Kontext ${context} des Tests: Jeder Versuch würde abbrechen.`,
    remedy: 'Schreiben Sie die contextid der Aktivität.',
  }),
  'mbz-category-unlisted': ({ category, name }) => ({
    message: `inforef.xml führt die Fragenkategorie ${category} („${name}“) nicht auf: Der Test hätte seine Fragen nicht, oder fremde.`,
    remedy: 'Führen Sie unter question_categoryref jede Kategorie der Fragen des Tests auf, auch „top“.',
  }),
  'mbz-slots': ({ found }) => ({
    message: `Die Plätze des Tests sind ${found} nummeriert, nicht 1, 2, 3…: Moodle kann ihn nicht anzeigen.`,
    remedy: 'Nummerieren Sie die Plätze lückenlos ab 1, und lassen Sie den ersten Abschnitt bei 1 beginnen.',
  }),
  'mbz-blob-missing': ({ name, path }) => ({
    message: `Die Bytes von „${name}“ (${path}) sind nicht im Archiv: Dem wiederhergestellten Kurs fehlt die Datei, ohne ein Wort.`,
    remedy: 'Packen Sie die Datei unter dem SHA-1 ihrer Bytes.',
  }),
  'mbz-blob-differs': ({ name, what }) => ({
    message: `„${name}“ hat ${what === 'hash' ? 'einen anderen SHA-1-Wert' : 'eine andere Größe'}, als files.xml sagt; Moodle merkt es nicht und behält eine beschädigte Datei.`,
    remedy: 'Erstellen Sie die Sicherung neu.',
  }),
  'mbz-file-unfit': ({ name, why }) => ({
    message: `„${name}“ ${{ name: 'hat Zeichen, die Moodle aus Namen entfernt, sodass Links darauf brechen', path: 'liegt unter einem Pfad, der nicht mit einem Schrägstrich beginnt und endet: Die Wiederherstellung bricht ab', twice: 'ist zweimal in seinem Dateibereich' }[why]}.`,
    remedy:
      why === 'twice'
        ? 'Behalten Sie eine.'
        : 'Geben Sie ihr einen einfachen Namen, unter einem Pfad wie „/“ oder „/media/“.',
  }),
  'mbz-file-lost': ({ name, component }) => ({
    message: `Kein inforef.xml führt „${name}“ von ${component} auf: Die Wiederherstellung lässt die Datei zurück.`,
    remedy: 'Führen Sie ihre ID unter fileref ihrer Aktivität auf.',
  }),
  'mbz-picture-missing': ({ name, field, of }) => ({
    message: `Das Feld ${field} von ${of} zeigt „${name}“, das nicht unter seinen Dateien ist.`,
    remedy: 'Fügen Sie die Datei dem Bereich dieses Felds hinzu, unter diesem Element.',
  }),
  'mbz-too-long': ({ element, length, limit }) => ({
    message: `<${element}> hat ${length} Zeichen; die Tabelle nimmt ${limit}, und die Wiederherstellung bricht ab.`,
    remedy: 'Kürzen Sie es.',
  }),
  'mbz-idnumber-twice': ({ idnumber }) => ({
    message: `Zwei Fragen einer Kategorie haben die ID-Nummer „${idnumber}“: Die Wiederherstellung bricht ab.`,
    remedy: 'Geben Sie jeder ihre eigene.',
  }),
  'mbz-scorm': ({ name, why }) => ({
    message: `Die SCORM-Aktivität „${name}“ lässt sich nicht öffnen: ${{ launch: 'launch ist kein SCO ihrer Liste', content: 'die Datei, die sie startet, ist nicht in ihrem Bereich „content“', package: 'ihr Paket ist nicht in ihrem Bereich „package“, unter dem Namen, den reference nennt', hash: 'sha1hash ist nicht der Wert ihres Pakets' }[why]}.`,
    remedy: 'Erstellen Sie die Sicherung neu.',
  }),
  'moodle-glossary-entries': ({ root }) => ({
    message:
      root === 'GLOSSARY'
        ? 'Das Glossar hat keinen Eintrag in <INFO><ENTRIES>; der Import von Moodle bricht ab.'
        : `Die Wurzel der Datei ist <${root}>; Moodle importiert Glossare aus einem <GLOSSARY>.`,
    remedy: 'Exportieren Sie das Glossar aus Moodle, oder erstellen Sie es mit --to moodle-glossary.',
  }),
  'moodle-glossary-entry': ({ concept, why }) => ({
    message: `Der Eintrag „${concept}“ ${ENTRY_FAULTS[why]}.`,
    remedy:
      'Geben Sie jedem Eintrag ein <CONCEPT>, eine <DEFINITION> in einem CDATA-Abschnitt und <FORMAT>1</FORMAT>, und jeden Begriff einmal.',
  }),
  'moodle-glossary-file': ({ concept, name }) => ({
    message: `Die Erklärung von „${concept}“ zeigt „${name}“, das der Eintrag nicht vollständig enthält.`,
    remedy: 'Setzen Sie die Datei unter diesem Namen in <ENTRYFILES>, Pfad „/“, ihre Bytes in base64.',
  }),
  'moodle-xml-malformed': ({ reason }) => ({
    message: `Die Datei ist kein wohlgeformtes XML: ${foreign(reason)}. Moodle lehnt sie ganz ab.`,
    remedy: 'Verbessern Sie diese Stelle; setzen Sie Texte in CDATA-Abschnitte.',
  }),
  'moodle-xml-unreadable': ({ reason }) => ({
    message: `Die Datei lässt sich nicht lesen: ${foreign(reason)}.`,
    remedy: 'Prüfen Sie den Pfad und die Datei.',
  }),
  'moodle-xml-encoding': () => ({
    message: 'Die Datei ist kein UTF-8. Moodle lehnt sie ab.',
    remedy: 'Speichern Sie sie als UTF-8.',
  }),
  'moodle-xml-root': ({ root }) => ({
    message: `Die Wurzel der Datei ist <${root}>; Moodle importiert Fragen aus einem <quiz>.`,
    remedy: 'Exportieren Sie die Fragen als Moodle-XML.',
  }),
  'moodle-xml-no-questions': () => ({
    message: 'In der Datei ist keine Frage. Der Import von Moodle bricht ab.',
    remedy: 'Fügen Sie eine Frage hinzu.',
  }),
  'moodle-xml-numeric-reference': ({ reference }) => ({
    message: `Die Referenz ${reference} steht außerhalb eines CDATA-Abschnitts; Moodle lässt sie weg, wo sie Leerraum bedeutet.`,
    remedy: 'Schreiben Sie das Zeichen selbst, in einem CDATA-Abschnitt.',
  }),
  'moodle-xml-white-space-lost': ({ question, field }) => ({
    message: `${field} von „${question}“ ist maskiert statt in CDATA: Moodle verliert Leerraum zwischen den Tags.`,
    remedy: 'Setzen Sie den Text in einen einzigen CDATA-Abschnitt.',
  }),
  'moodle-xml-markup-in-text': ({ question, field }) => ({
    message: `${field} von „${question}“ enthält Elemente. Moodle nennt das XML ungültig und lehnt die Datei ab.`,
    remedy: 'Setzen Sie den Text in einen CDATA-Abschnitt.',
  }),
  'moodle-xml-format': ({ question, field, format }) => ({
    message: `„${format}“ ist kein Textformat (${field} von „${question}“); Moodle nimmt den Text als HTML.`,
    remedy: 'Schreiben Sie html, plain_text, markdown oder moodle_auto_format.',
  }),
  'moodle-xml-question-type': ({ question, type }) => ({
    message: `Moodle selbst hat keinen Fragetyp „${type}“ („${question}“); ohne dessen Plugin wird die Datei abgelehnt.`,
    remedy: 'Nehmen Sie einen Typ von Moodle selbst, oder installieren Sie zuerst das Plugin.',
  }),
  'moodle-xml-name-missing': ({ question }) => ({
    message: `„${question}“ hat kein <name>. Moodle lehnt die Datei ab.`,
    remedy: 'Fügen Sie <name><text>…</text></name> hinzu.',
  }),
  'moodle-xml-name-cut': ({ question, length }) => ({
    message: `Der Name „${question}“ hat ${length} Zeichen; Moodle behält 255 oder lehnt ihn ab.`,
    remedy: 'Kürzen Sie ihn.',
  }),
  'moodle-xml-number': ({ question, field, value }) => ({
    message: `„${value}“ ist für Moodle keine Zahl (${field} von „${question}“): Es scheitert, oder liest 3,14 als 314.`,
    remedy: 'Schreiben Sie die Zahl mit einem Dezimalpunkt.',
  }),
  'moodle-xml-idnumber': ({ question, idnumber, why }) => ({
    message: {
      long: `Die ID-Nummer „${idnumber}“ von „${question}“ ist länger als 100 Zeichen; der Import bricht ab.`,
      lines: `Die ID-Nummer „${idnumber}“ von „${question}“ behält den Leerraum um sich.`,
      twice: `Die ID-Nummer „${idnumber}“ von „${question}“ ist in ihrer Kategorie vergeben; Moodle lässt sie weg.`,
    }[why],
    remedy: {
      long: 'Kürzen Sie sie.',
      lines: 'Schreiben Sie sie in eine Zeile.',
      twice: 'Geben Sie jeder Frage ihre eigene.',
    }[why],
  }),
  'moodle-xml-file-missing': ({ question, field, name }) => ({
    message: `${field} von „${question}“ zeigt „${name}“, aber dieses Feld hat kein solches <file>.`,
    remedy: 'Setzen Sie das <file> neben den Text, der es zeigt: Moodle bewahrt Dateien nach Feldern auf.',
  }),
  'moodle-xml-file-unused': ({ question, field, name }) => ({
    message: `Die Datei „${name}“ in ${field} von „${question}“ wird dort nirgends gezeigt.`,
    remedy: 'Verlinken Sie sie im selben Feld als @@PLUGINFILE@@/name, oder lassen Sie sie weg.',
  }),
  'moodle-xml-file': ({ question, field, name, why }) => ({
    message: `${
      {
        name: `Der Dateiname „${name}“ ist leer oder enthält Zeichen, die Moodle entfernt, was den Link bricht`,
        path: `Der Pfad von „${name}“ beginnt und endet nicht mit „/“; der Import bricht ab`,
        twice: `Die Datei „${name}“ kommt zweimal; Moodle überspringt die zweite`,
        base64: `Der Inhalt von „${name}“ ist kein gültiges base64`,
        empty: `Die Datei „${name}“ ist leer`,
        dropped: `Moodle lässt die Datei „${name}“ weg: Für dieses Feld behält es keine`,
      }[why]
    } (${field} von „${question}“).`,
    remedy: {
      name: 'Nehmen Sie Buchstaben ohne Akzente, Ziffern, Punkt, Bindestrich und Unterstrich.',
      path: 'Schreiben Sie path="/".',
      twice: 'Geben Sie jeder Datei eines Felds ihren eigenen Namen.',
      base64: 'Codieren Sie die Datei neu.',
      empty: 'Codieren Sie die Datei neu.',
      dropped: 'Zeigen Sie sie im Fragetext.',
    }[why],
  }),
  'moodle-xml-file-slow': ({ question, field, name, megabytes }) => ({
    message: `„${name}“ hat ${megabytes} MB (${field} von „${question}“): Der Import von Moodle braucht dafür Minuten und kann abgebrochen werden.`,
    remedy:
      'Machen Sie die Datei kleiner, oder zeigen Sie sie stattdessen in einer Datei, Textseite oder SCORM-Aktivität.',
  }),
  'moodle-xml-fraction': ({ question, fraction }) => ({
    message: `Der Anteil „${fraction}“ („${question}“) steht nicht auf der Liste von Moodle. Es lehnt die Datei ab.`,
    remedy: 'Nehmen Sie einen von der Liste, mit fünf Dezimalen: 33.33333, 66.66667, 14.28571…',
  }),
  'moodle-xml-no-full-marks': ({ question, required }) => ({
    message: `Keine Antwort auf „${question}“ gibt 100 %${required ? '; Moodle bricht den Import hier ab' : ': Niemand kann alle Punkte erhalten'}.`,
    remedy:
      'Geben Sie der richtigen Antwort den Anteil 100; wo mehrere gewählt werden dürfen, Anteile mit der Summe 100.',
  }),
  'moodle-xml-answers': ({ question, why }) => ({
    message: {
      few: `„${question}“ hat zu wenige Antworten; Moodle bricht den Import hier ab.`,
      blank: `Eine Antwort von „${question}“ ist leer; Moodle lässt sie weg.`,
      'true-false': `„${question}“ fehlt eine der Antworten true und false, oder sie sind anders geschrieben oder bewertet.`,
      pair: `Einem Fragenteil von „${question}“ fehlt die Antwort; Moodle importiert danach nichts mehr, ohne es zu sagen.`,
      items: `„${question}“ hat weniger als zwei Elemente; Moodle importiert danach nichts mehr, ohne es zu sagen.`,
    }[why],
    remedy: {
      few: 'Geben Sie einer Auswahl zwei Antworten oder mehr, jeder anderen Frage eine.',
      blank: 'Füllen Sie sie aus, oder löschen Sie sie.',
      'true-false':
        'Schreiben Sie beide Antworten als die Wörter true und false, eine mit dem Anteil 100 und eine mit 0.',
      pair: 'Geben Sie jedem Fragenteil seine Antwort.',
      items: 'Geben Sie ihr zwei Elemente oder mehr.',
    }[why],
  }),
  'moodle-xml-ordering-shownumcorrect': ({ question }) => ({
    message: `Der Reihenfolge „${question}“ fehlt <shownumcorrect>1</shownumcorrect>; der Import bricht ab.`,
    remedy: 'Fügen Sie es hinzu, mit seinem Wert.',
  }),
  'moodle-xml-ordering-select': ({ question }) => ({
    message: `Die Reihenfolge „${question}“ zeigt zufällige sechs ihrer Elemente.`,
    remedy: 'Schreiben Sie <selecttype>ALL</selecttype>.',
  }),
  'moodle-xml-hint-lost': ({ question, why }) => ({
    message:
      why === 'blank'
        ? `Ein Hinweis von „${question}“ ist leer; Moodle lässt ihn weg.`
        : `Moodle liest bei diesem Fragetyp keine Hinweise („${question}“).`,
    remedy:
      why === 'blank'
        ? 'Füllen Sie ihn aus, oder löschen Sie ihn.'
        : 'Setzen Sie den Hinweis in den Fragetext.',
  }),
  'moodle-xml-value': ({ question, field, value, allowed }) => ({
    message: `„${value}“ ist kein Wert von ${field} („${question}“); Moodle behält ihn ungeprüft und scheitert später.`,
    remedy: `Schreiben Sie eines von: ${allowed.join(', ')}.`,
  }),
  'moodle-xml-empty-limit': ({ question, field }) => ({
    message: `Ein leeres <${field}> („${question}“) wird zu einer Grenze von 0 Wörtern.`,
    remedy: 'Lassen Sie das Element weg.',
  }),
  'moodle-xml-cloze': ({ question, why, gap }) => ({
    message: {
      none: `Der Lückentext „${question}“ hat keine Lücke, die Moodle liest; es lehnt die Datei ab.`,
      answers: `Die Lücke ${gap} von „${question}“ hat zu wenige Antworten; Moodle lehnt die Datei ab.`,
      marks: `Keine Antwort der Lücke ${gap} von „${question}“ gibt 100 %; Moodle lehnt die Datei ab.`,
      brace: `Die Lücke ${gap} von „${question}“ endet an einer Klammer in einer Antwort; der Rest geht verloren.`,
      unread: `Moodle liest ${gap} von „${question}“ nicht als Lücke: Lernende sehen den Quelltext mitsamt der Antwort.`,
      placeholder: `Der Text ${gap} von „${question}“ ist, was Moodle für seine eigenen Lücken schreibt; sie geraten durcheinander.`,
    }[why],
    remedy: {
      none: 'Schreiben Sie eine Lücke: {1:SHORTANSWER:=Antwort}.',
      answers: 'Geben Sie einer Auswahl zwei Antworten, einem Text eine.',
      marks: 'Beginnen Sie die richtige Antwort mit = oder %100%.',
      brace: 'Schreiben Sie eine Klammer in einer Antwort als \\}.',
      unread: 'Verbessern Sie die Lücke: {1:TYPE:=Antwort~falsch}.',
      placeholder: 'Schreiben Sie &#123; für die öffnende Klammer.',
    }[why],
  }),
  'moodle-xml-category': ({ category, why }) => ({
    message: {
      empty: 'Eine Kategorie hat keinen Namen.',
      long: `Ein Name in der Kategorie „${category}“ hat mehr als 255 Zeichen; der Import bricht ab.`,
      format: `Das <info> der Kategorie „${category}“ hat kein Format.`,
      token: `„${category}“ beginnt mit einem Kontext, den Moodle nicht kennt, und wird eine Kategorie dieses Namens.`,
    }[why],
    remedy: {
      empty: 'Schreiben Sie <category><text>top/Name</text></category>.',
      long: 'Kürzen Sie ihn.',
      format: 'Schreiben Sie <info format="html">.',
      token: 'Schreiben Sie top/Name, ohne Kontext: Die Kategorie kommt in die geöffnete Sammlung.',
    }[why],
  }),
  'moodle-xml-placeholder': ({ question, placeholder }) => ({
    message: `„${question}“ enthält ${placeholder}, aber keine Auswahl dieser Nummer.`,
    remedy: 'Nummerieren Sie die Stellen ab 1, in der Reihenfolge der Auswahl.',
  }),
  'scorm-outside-url': ({ url, host }) => ({
    message: `Die Seite lädt von selbst „${url}“ von ${host}.`,
    remedy:
      'Legen Sie die Datei bei: Ohne Netz fehlt sie, und jener Server erfährt von jedem Besuch der Lernenden.',
  }),
  'scorm-absolute-url': ({ url }) => ({
    message: `„${url}“ beginnt an der Wurzel der Lernplattform, wo das Paket nicht liegt.`,
    remedy: 'Schreiben Sie es von der Seite aus.',
  }),
  'scorm-reference-missing': ({ url, similar }) => ({
    message: `Die Seite braucht „${url}“, das nicht im Paket ist${similar ? `; „${similar}“ ist darin` : ''}.`,
    remedy: similar
      ? 'Schreiben Sie den Namen in derselben Groß- und Kleinschreibung.'
      : 'Fügen Sie die Datei hinzu, oder verbessern Sie die URL.',
  }),
  'scorm-page-unread': ({ name, why }) => ({
    message: `Die URLs in „${name}“ wurden nicht geprüft: Die Datei ist ${why === 'deep' ? 'zu tief verschachtelt' : 'länger als 16 MiB'}.`,
    remedy: 'Sehen Sie sich diese Datei selbst an; auch ein Browser kann Mühe mit ihr haben.',
  }),
  'scorm-schema': ({ written }) => ({
    message:
      written === undefined
        ? 'Die Metadaten des Manifests nennen ihr Schema nicht, wie es der Prüfer von ADL will.'
        : `„${written}“ ist kein Schema, das der Prüfer von ADL annimmt.`,
    remedy: 'Schreiben Sie <schema>ADL SCORM</schema> vor die schemaversion.',
  }),
  'scorm-control-file-absent': ({ names, elsewhere }) => ({
    message: `${names.join(', ')}: in xsi:schemaLocation genannt, nicht im Wurzelordner des Archivs${elsewhere ? ` (es gibt „${elsewhere}“)` : ''}; der Prüfer von ADL lehnt das Paket ab.`,
    remedy: 'Legen Sie die Schemadateien neben imsmanifest.xml, oder nennen Sie sie nicht.',
  }),
  'scorm-attribute-absent': ({ element, identifier, attribute, value }) => ({
    message: `Dem Element ${element}${identifier && ` „${identifier}“`} fehlt das Attribut ${attribute}, das SCORM verlangt.`,
    remedy: `Geben Sie ihm ${attribute}="${value}".`,
  }),
  'scorm-type-case': ({ written, wanted, version }) => ({
    message: `SCORM ${version} schreibt das Attribut ${written} anders: Eine Lernplattform, die prüft, lehnt das Paket ab.`,
    remedy: `Schreiben Sie ${wanted}.`,
  }),
  'scorm-namespace-version': ({ version, namespace }) => ({
    message: `Die schemaversion sagt ${version}, der Namensraum von adlcp (${namespace}) eine andere Version: Nicht alle Lernplattformen glauben derselben.`,
    remedy: 'Lassen Sie beide dieselbe Version nennen.',
  }),
  'scorm-item-with-children': ({ item }) => ({
    message: `Das item „${item}“ führt zu einer Ressource und hat eigene items; in SCORM darf nur ein item ohne andere gestartet werden.`,
    remedy: 'Verschieben Sie seine Ressource in ein eigenes item.',
  }),
  'scorm-prefix': ({ written, wanted }) => ({
    message: `Moodle sucht das Präfix „${wanted}“, nicht „${written}“, und übergeht, wovor es steht.`,
    remedy: `Benennen Sie das Präfix in ${wanted} um.`,
  }),
  'scorm-completion-by-lms': ({ item, attribute }) => ({
    message: `Die Lernplattform darf selbst entscheiden, dass „${item}“ abgeschlossen ist, denn ${attribute} ist nicht „true“.`,
    remedy: `Wenn der Inhalt es selbst meldet, geben Sie imsss:deliveryControls des items ${attribute}="true".`,
  }),
  'scorm-completion-threshold': ({ item, written }) => ({
    message: `Moodle liest den completionThreshold „${written}“ von „${item}“ als 1.0: Wer weniger tut, schließt nie ab.`,
    remedy: 'Lassen Sie ihn weg, und lassen Sie den Inhalt completion_status setzen.',
  }),
  'scorm-mastery-score': ({ written }) => ({
    message: `Die Punktzahl zum Bestehen „${written}“ ist keine Zahl von 0 bis 100.`,
    remedy: 'Schreiben Sie sie in Ziffern, mit einem Punkt für Dezimalen.',
  }),
  'scorm-several-scos': ({ count }) => ({
    message: `Das Paket hat ${count} SCOs; wer im SCORM-2004-Spieler von Moodle von einem zum nächsten geht, hat dort keine Verbindung, bis die Seite neu geladen wird.`,
    remedy: 'Nehmen Sie für Moodle SCORM 1.2, oder ein Paket mit einem SCO.',
  }),
  'web-start-absent': ({ pages }) => ({
    message: `Zuoberst liegt keine index.html: Welche Seite zu öffnen ist, ist nicht klar${pages.length > 0 ? ` (da ist ${pages.join(', ')})` : ''}.`,
    remedy:
      'Nennen Sie die Seite, die geöffnet werden soll, index.html, und legen Sie sie zuoberst in die Zip-Datei.',
  }),
  'web-others': () => ({
    message:
      'Das ist eine Webseite oder eine Zip-Datei mit Seiten, die nicht von Cartable ist: Dateien, Links und Server wurden geprüft.',
  }),
  'web-page-needs': ({ url }) => ({
    message: `Die Seite braucht „${url}“, das neben ihr liegt und nicht mit ihr reist.`,
    remedy: 'Nehmen Sie die Datei in die Seite auf, oder geben Sie den ganzen Ordner weiter.',
  }),
  'web-answer-in-clear': ({ question, words }) => ({
    message: `Was „${question}“ nach einer Antwort zeigt, steht auch im Text der Seite: „${words}“.`,
    remedy: 'Soll es dort nicht zu lesen sein, nehmen Sie es aus dem Text der Lektion.',
  }),
  'scorm-link-to-sco': ({ url, item }) => ({
    message: `„${url}“ führt hinter dem Rücken der Lernplattform zu einem anderen SCO („${item}“): Was dort getan wird, wird unter diesem aufbewahrt, oder nirgends.`,
    remedy:
      'Nennen Sie die andere Lektion in Worten, und lassen Sie Lernende sie auf der Lernplattform wählen.',
  }),
  'manifest-schema': ({ words }) => ({
    message: `Das Schema von SCORM erlaubt nicht, was hier steht: ${foreign(words)}.`,
    remedy:
      'Verbessern Sie diese Stelle; manche Lernplattformen lehnen ein Manifest ab, das ihre Schemas nicht erlauben.',
  }),
  'scorm-manifest-absent': ({ elsewhere }) => ({
    message: `Im Wurzelordner des Archivs gibt es kein imsmanifest.xml${elsewhere ? `; es gibt „${elsewhere}“` : ''}.`,
    remedy: elsewhere
      ? 'Packen Sie den Inhalt des Ordners, in dem es liegt, nicht den Ordner, unter genau diesem Namen.'
      : 'Das ist kein SCORM-Paket: Exportieren Sie es neu aus dem Werkzeug, aus dem es stammt.',
  }),
  'scorm-manifest-malformed': ({ reason }) => ({
    message: `Das Manifest ist kein wohlgeformtes XML: ${foreign(reason)}.`,
    remedy: 'Verbessern Sie diese Stelle.',
  }),
  'scorm-character-reference': ({ reference }) => ({
    message: `Moodle zeigt die Zeichenreferenz ${reference}, wie sie geschrieben ist.`,
    remedy: 'Schreiben Sie das Zeichen selbst, in UTF-8.',
  }),
  'scorm-schemaversion': ({ written, spellings }) => ({
    message:
      written === undefined
        ? 'Das Manifest hat keine schemaversion; Lernplattformen halten das Paket für SCORM 1.2.'
        : `„${written}“ ist keine schemaversion, die Lernplattformen kennen; sie halten das Paket für SCORM 1.2.`,
    remedy: `Schreiben Sie genau eines von: ${spellings.join(', ')}.`,
  }),
  'scorm-identifier-invalid': ({ identifier, element }) => ({
    message: identifier
      ? `„${identifier}“ kann das Element ${element} nicht kennzeichnen: Kennungen beginnen mit einem Buchstaben oder Unterstrich und haben keine Leerzeichen oder Doppelpunkte.`
      : `Das Element ${element} hat keine Kennung.`,
    remedy:
      'Geben Sie ihm eine einfache Kennung, und behalten Sie sie in späteren Fassungen: Die Daten der Lernenden hängen daran.',
  }),
  'scorm-identifier-duplicate': ({ identifier }) => ({
    message: `Die Kennung „${identifier}“ ist im Manifest zweimal vergeben.`,
    remedy: 'Geben Sie jedem Element eine eigene Kennung.',
  }),
  'scorm-default-organization': ({ written }) => ({
    message: `Die voreingestellte organization „${written}“ gibt es nicht.`,
    remedy: 'Nennen Sie die Kennung einer organization.',
  }),
  'scorm-title-absent': ({ element, identifier }) => ({
    message: `Das Element ${element} „${identifier}“ hat keinen Titel, den die Lernplattform zeigen könnte.`,
    remedy: 'Geben Sie ihm einen Titel.',
  }),
  'scorm-nothing-to-launch': () => ({
    message: 'Kein item des Manifests führt zu einer Datei, die eine Lernplattform öffnen könnte.',
    remedy: 'Lassen Sie die identifierref eines items eine Ressource mit einem href nennen.',
  }),
  'scorm-resource-unknown': ({ item, resource }) => ({
    message: `Das item „${item}“ führt zur Ressource „${resource}“, die es nicht gibt.`,
    remedy: 'Nennen Sie die Kennung einer Ressource.',
  }),
  'scorm-type-prefix': ({ written }) => ({
    message: `Das Attribut ${written} finden Lernplattformen nicht; sie suchen das Präfix „adlcp“, wofür es auch steht.`,
    remedy: 'Benennen Sie das Präfix in adlcp um.',
  }),
  'scorm-type-absent': ({ resource }) => ({
    message: `Die Ressource „${resource}“ wird gestartet, ist aber nicht als SCO gekennzeichnet: Die Lernplattform bewahrt nichts auf, was Lernende tun.`,
    remedy: 'Geben Sie ihr adlcp:scormtype="sco" (scormType in SCORM 2004).',
  }),
  'scorm-xml-base': ({ element }) => ({
    message: `Moodle liest xml:base von <${element}> nicht und findet die Dateien darunter nicht.`,
    remedy: 'Schreiben Sie es in die hrefs.',
  }),
  'scorm-launch-missing': ({ href, similar }) => ({
    message: `Die Startdatei „${href}“ ist nicht im Archiv${similar ? `; „${similar}“ ist darin` : ''}.`,
    remedy: similar
      ? 'Schreiben Sie den Namen in derselben Groß- und Kleinschreibung.'
      : 'Fügen Sie die Datei hinzu, oder verbessern Sie das href.',
  }),
  'scorm-file-missing': ({ href, similar }) => ({
    message: `Das Manifest führt „${href}“ auf, das nicht im Archiv ist${similar ? `; „${similar}“ ist darin` : ''}.`,
    remedy: similar
      ? 'Schreiben Sie den Namen in derselben Groß- und Kleinschreibung.'
      : 'Fügen Sie die Datei hinzu, oder streichen Sie sie aus der Liste.',
  }),
  'scorm-files-unlisted': ({ names }) => ({
    message: `${names.length === 1 ? 'Eine Datei des Archivs ist' : `${names.length} Dateien des Archivs sind`} im Manifest nicht aufgeführt: ${firstFew(names)}.`,
    remedy:
      'Führen Sie jede als <file> in der Ressource auf, die sie verwendet; eine Lernplattform kann weglassen, was nicht aufgeführt ist.',
  }),
  'cmi5-absent': ({ elsewhere }) => ({
    message: `Im Wurzelverzeichnis des Archivs liegt keine cmi5.xml${elsewhere ? `, nur „${elsewhere}“` : ''}.`,
    remedy: 'Packen Sie den Inhalt des Ordners, der sie enthält, nicht den Ordner.',
  }),
  'cmi5-malformed': ({ reason }) => ({
    message: `cmi5.xml lässt sich nicht lesen: ${reason}.`,
    remedy: 'Berichtigen Sie dort das XML.',
  }),
  'cmi5-schema': ({ words }) => ({
    message: `Das Schema von cmi5 erlaubt dies nicht: ${words}.`,
    remedy: 'Berichtigen Sie es: Eine Lernplattform lehnt eine Kursstruktur ab, die nicht passt.',
  }),
  'cmi5-id': ({ element, id }) => ({
    message: `Die Kennung „${id}“ von <${element}> ist keine vollständige IRI.`,
    remedy: 'Schreiben Sie sie mit ihrem Schema: https://example.org/courses/1 oder urn:….',
  }),
  'cmi5-id-duplicate': ({ id }) => ({
    message: `Zwei Elemente haben die Kennung „${id}“.`,
    remedy: 'Geben Sie jedem seine eigene: Die Lernplattform führte für beide nur eine Aufzeichnung.',
  }),
  'cmi5-url-missing': ({ url, similar }) => ({
    message: `Die Startdatei „${url}“ liegt nicht im Archiv${similar ? `, wohl aber „${similar}“` : ''}.`,
    remedy: similar
      ? 'Schreiben Sie den Namen gleich groß und klein.'
      : 'Fügen Sie die Datei hinzu, oder berichtigen Sie die url.',
  }),
  'cmi5-url-query': ({ url, name }) => ({
    message: `„${url}“ hat einen eigenen Parameter ${name}; die Lernplattform startet mit einem dieses Namens.`,
    remedy: 'Nennen Sie ihn anders.',
  }),
  'cmi5-satisfied-unseen': ({ id }) => ({
    message: `„${id}“ gilt als erfüllt, bevor jemand es geöffnet hat: moveOn ist NotApplicable.`,
    remedy: 'Schreiben Sie moveOn="Completed", oder was von den Lernenden verlangt wird.',
  }),
  'cmi5-mastery-idle': ({ id, masteryScore }) => ({
    message: `„${id}“ hat einen masteryScore von ${masteryScore}, und wer nicht besteht, hat es trotzdem erfüllt: moveOn ist Completed.`,
    remedy: 'Schreiben Sie moveOn="CompletedAndPassed", oder lassen Sie masteryScore weg.',
  }),
};
