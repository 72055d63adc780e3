import type { Messages } from '../catalogue.ts';
import type { page as rules } from '../rules/page.ts';
import { foreign } from './foreign.ts';
import { yamlFault, yamlHelp } from './yaml.ts';

const idIs = (id: string) => `Die Kennung der Lektion ist „${id}“.`;

const CHOOSE_ID = 'Wählen Sie selbst eine: `id:` im Kopf der Seite, aus a bis z, 0 bis 9 und Bindestrichen.';

const PLACEHOLDER = 'Ein Platzhalter, der sie nennt, steht an ihrer Stelle.';

const NEED = {
  image: 'kein Bild',
  shown: 'kein Bild, das Browser zeigen',
  video: 'kein Video',
  audio: 'keine Tonaufnahme',
  captions: 'keine Datei mit Untertiteln (WebVTT)',
};

const REMEDY = {
  image: 'Nennen Sie ein Bild: PNG, JPEG, GIF, WebP oder SVG.',
  shown: 'Speichern Sie es als PNG, JPEG oder WebP.',
  video: 'Nennen Sie ein Video: MP4 oder WebM.',
  audio: 'Nennen Sie eine Tonaufnahme: MP3, M4A oder OGG.',
  captions: 'Nennen Sie eine WebVTT-Datei: Ihre erste Zeile ist `WEBVTT`.',
};

const fileOf = (extension: string): string =>
  extension === 'pdf' ? 'kein PDF-Dokument' : `keine .${extension}-Datei`;

/** Backticks can't be quoted by backticks. */
const asShown = (marks: string): string => (marks.startsWith('`') ? marks : `\`${marks}\``);

/** What other tools' pages lose here, and what exports them whole. */
const LOST = {
  LiaScript: 'ihre Programme, Animationen, gesprochenen Texte, Makros und Matrizen',
  'R/exams': 'für jede Person neu gezogene Zahlen, was R rechnet oder zeichnet, Fragen mit mehreren Teilen',
} as const;
const EXPORTER = {
  LiaScript: 'dem Exporter von LiaScript (`liaex --format scorm1.2`)',
  'R/exams': '`exams2moodle()` in R',
} as const;

export const page: Messages<typeof rules> = {
  'character-forbidden': ({ code, count }) => ({
    message: `Der Text enthält ${code}, was kein Paket enthalten kann${count > 1 ? ` (${count}-mal)` : ''}.`,
    assumed: 'Das Zeichen wird entfernt: Es zeigt nichts.',
    remedy: 'Löschen Sie es: Der Text darum wurde vielleicht von anderswo kopiert.',
  }),
  'character-reference': ({ reference }) => ({
    message: `„${reference}“ steht für ein Zeichen, das kein Paket enthalten kann.`,
    assumed: 'Es wird entfernt: Es zeigt nichts.',
    remedy: 'Löschen Sie es; um es zu zeigen, wie es geschrieben ist, setzen Sie es in Backticks.',
  }),
  'math-calmed': ({ tex, removed }) => ({
    message: `Die Formel „${tex}“ enthält, was verlinken, laden oder ausführen würde: ${removed.join(', ')}.`,
    assumed: 'Das wird entfernt; die gezeigten Zeichen bleiben.',
    remedy: 'Setzen Sie den Link oder das Bild neben die Formel.',
  }),
  'id-made': ({ id, written }) => ({
    message: `Aus „${written}“ lässt sich keine Kennung ablesen: Es hat keinen Buchstaben von a bis z.`,
    assumed: idIs(id),
    remedy: CHOOSE_ID,
  }),
  'id-changed': ({ id, written }) => ({
    message: `Die Kennung „${written}“ enthält andere Zeichen als a bis z, 0 bis 9 und Bindestriche.`,
    assumed: idIs(id),
    remedy: `Schreiben Sie \`id: ${id}\`.`,
  }),
  'id-reserved': ({ id, written }) => ({
    message: `Windows behält den Namen „${written}“ für sich: Kein Ordner darf so heißen.`,
    assumed: idIs(id),
    remedy: CHOOSE_ID,
  }),
  'front-matter-unended': ({ last }) => ({
    message: 'Keine Zeile `---` beendet den Kopf der Seite.',
    assumed: `Er endet mit seinen Feldern, in Zeile ${last}.`,
    remedy: 'Schreiben Sie `---` in eine eigene Zeile darunter.',
  }),
  'duration-unclear': ({ duration }) => ({
    message: `Wie lang „${duration}“ ist, lässt sich nicht sagen.`,
    assumed: 'Die Lektion hat die Dauer, die ihre Seite nennt, falls sie eine nennt.',
    remedy: 'Schreiben Sie Minuten oder Stunden: `45 min`, `1 h 30`.',
  }),
  'language-unclear': ({ written, language }) => ({
    message: `„${written}“ ist keine Sprache, die Cartable kennt.`,
    assumed: `Die Sprache der Seite gilt als „${language}“.`,
    remedy: 'Schreiben Sie ihren Code: `fr`, `en`, `de`, `pt-BR`.',
  }),
  'fence-backtick': ({ name }) => ({
    message: `Die erste Zeile von {${name}} enthält Backticks hinter dem Namen, und ihre Klammer ist aus Backticks: Markdown hält sie für Text.`,
    assumed: 'Sie gilt trotzdem als Direktive.',
    remedy: 'Öffnen und schließen Sie sie stattdessen mit drei Doppelpunkten.',
  }),
  'fence-too-short': ({ name, inner }) => ({
    message: `Die Klammer von {${name}} um „${inner}“ hat nicht mehr Zeichen als diese.`,
    assumed:
      'Jede gilt als von ihrem eigenen Ende geschlossen; andere Werkzeuge beenden die äußere am Ende der inneren.',
    remedy: `Geben Sie der Klammer von {${name}} mehr Zeichen als der darin.`,
  }),
  'directive-in-code': ({ name }) => ({
    message: `Die Direktive {${name}} steht in einem Codeblock: Sie wird gezeigt, wie sie geschrieben ist.`,
    remedy:
      'Sehen Sie nach, ob eine Klammer darüber zweimal oder gar nicht geschlossen ist; soll sie gezeigt werden, geben Sie dem Block eine Sprache (`md`) und mehr Zeichen, als er enthält.',
  }),
  'directive-in-html': ({ name }) => ({
    message: `Die Direktive {${name}} steht in HTML ohne Leerzeile darüber: Sie wird gezeigt, wie sie geschrieben ist.`,
    remedy: 'Setzen Sie eine Leerzeile zwischen das HTML-Element und die Direktive.',
  }),
  'media-empty': ({ name }) => ({
    message: `„${name}“ ist leer: Die Datei hat kein einziges Byte.`,
    assumed: PLACEHOLDER,
    remedy: 'Speichern oder kopieren Sie die Datei noch einmal.',
  }),
  'media-unreadable': ({ name }) => ({
    message: `„${name}“ ist da, lässt sich aber nicht lesen.`,
    assumed: PLACEHOLDER,
    remedy: 'Sehen Sie nach, ob Sie die Datei öffnen dürfen und ob ein anderes Programm sie festhält.',
  }),
  'media-unfit': ({ name, need, type }) => ({
    message: `„${name}“ ist ${typeof need === 'string' ? NEED[need] : fileOf(need.extension)}: Die Datei ${type === undefined ? 'enthält Text' : `ist vom Typ ${type}`}.`,
    assumed: PLACEHOLDER,
    remedy:
      typeof need === 'string'
        ? REMEDY[need]
        : 'Speichern Sie das Dokument noch einmal, oder verbessern Sie den Namen der Datei.',
  }),
  'media-cut': ({ name }) => ({
    message: `Die Bilddatei „${name}“ ist abgeschnitten: Sie endet, bevor sie sagt, wie groß das Bild ist.`,
    assumed: PLACEHOLDER,
    remedy: 'Kopieren Sie sie, oder laden Sie sie noch einmal herunter.',
  }),
  'document-active': ({ name }) => ({
    message: `„${name}“ würde auf der Lernplattform mit den Rechten dessen laufen, der es öffnet.`,
    assumed: 'Es ist nicht im Paket; ein Platzhalter, der es nennt, steht hinter den Worten des Links.',
    remedy:
      'Packen Sie es in eine ZIP-Datei und verlinken Sie diese, oder legen Sie es auf einen Webserver und verlinken Sie seine Adresse.',
  }),
  'document-kind': ({ name }) => ({
    message: `„${name}“ ist von einer Art, von der Cartable nicht weiß, ob sie auf einer Lernplattform sicher ist.`,
    assumed: 'Es ist nicht im Paket; ein Platzhalter, der es nennt, steht hinter den Worten des Links.',
    remedy: 'Packen Sie es in eine ZIP-Datei und verlinken Sie diese.',
  }),
  'address-local': ({ address }) => ({
    message: `„${address}“ ist ein Pfad dieses Computers.`,
    assumed: 'Von dort wird nichts gelesen: Die Worte bleiben, oder ein Platzhalter steht an der Stelle.',
    remedy: 'Kopieren Sie die Datei in den Ordner der Lektion, und schreiben Sie ihren Namen von dort aus.',
  }),
  'path-backslash': ({ path }) => ({
    message: `„${path}“ ist mit umgekehrten Schrägstrichen geschrieben, wie Windows Pfade schreibt.`,
    assumed: 'Sie werden als `/` gelesen.',
    remedy: 'Schreiben Sie `/` zwischen Ordner: Markdown nimmt manche umgekehrten Schrägstriche weg.',
  }),
  'video-refused': ({ url }) => ({
    message: `Das Video ${url} liegt auf einem fremden Server, was „mediaPolicy: refuse“ verbietet.`,
    remedy:
      'Ordnen Sie ihm eine eigene Datei zu (`media:` im Kopf der Seite), nehmen Sie es heraus, oder erlauben Sie `link`.',
  }),
  'video-not-bundled': ({ url }) => ({
    message: `Dem Video ${url} ist keine Datei zugeordnet, deshalb kann es nicht mit der Lektion reisen.`,
    assumed: 'Ein Link steht an seiner Stelle.',
    remedy:
      'Ordnen Sie ihm eine eigene Datei zu (`media:` im Kopf der Seite), wo seine Lizenz eine Kopie erlaubt.',
  }),
  'video-format': ({ name, type }) => ({
    message: `Viele Browser spielen das Video „${name}“ (${type}) nicht ab.`,
    assumed: 'Es reist, wie es ist.',
    remedy: 'Machen Sie ein MP4 daraus (H.264 und AAC): `ffmpeg -i film.mov film.mp4`.',
  }),
  'transcript-found': ({ name, film }) => ({
    message: `„${name}“ liegt neben „${film}“.`,
    assumed: 'Es ist die Abschrift dazu, darunter eingeklappt.',
    remedy: 'Nennen Sie die Datei anders, wenn es keine ist.',
  }),
  'reference-unknown': ({ name, words }) => ({
    message: `„${words || name}“ verweist auf „${name}“, was keine Stelle der Lektion oder ihres Kurses nennt.`,
    assumed: 'Die Worte bleiben als gewöhnlicher Text.',
    remedy: 'Verbessern Sie den Namen, oder setzen Sie `(name)=` in eine Zeile über der gemeinten Stelle.',
  }),
  'name-duplicate': ({ label }) => ({
    message: `Der Name „${label}“ ist auf dieser Seite zweimal vergeben.`,
    assumed: 'Verweise darauf führen zur ersten Stelle dieses Namens.',
    remedy: 'Geben Sie einer der beiden einen anderen Namen.',
  }),
  'term-unknown': ({ term }) => ({
    message: `Kein Glossar erklärt „${term}“.`,
    assumed: 'Die Worte bleiben als gewöhnlicher Text.',
    remedy:
      'Erklären Sie den Begriff in einem `{glossary}` der Seite oder in der Glossardatei (`glossary:` in den Einstellungen).',
  }),
  'glossary-missing': ({ path }) => ({
    message: `Die Glossardatei „${path}“ ist nicht im Projekt.`,
    assumed: 'Ihre Begriffe haben keine Erklärung.',
    remedy: 'Verbessern Sie `glossary:`: ein Pfad ab dem Wurzelordner des Projekts.',
  }),
  'substitution-unknown': ({ name }) => ({
    message: `Nichts sagt, wofür {{ ${name} }} steht.`,
    assumed: 'Es wird gezeigt, wie es geschrieben ist.',
    remedy:
      'Geben Sie es unter `substitutions:` im Kopf der Seite oder in den Einstellungen des Projekts an.',
  }),
  'shortcode-unknown': ({ name }) => ({
    message: `Cartable kennt den Shortcode ${name} nicht.`,
    assumed: 'Er wird ausgelassen.',
    remedy: 'Schreiben Sie in Worten oder in Markdown, was er gezeigt hätte.',
  }),
  'include-missing': ({ path }) => ({
    message: `Die Datei „${path}“, die hierher gehört, ist nicht im Projekt.`,
    assumed: PLACEHOLDER,
    remedy:
      'Fügen Sie die Datei hinzu, oder verbessern Sie ihren Pfad (vom Ordner der Seite aus; mit `/` am Anfang vom Wurzelordner des Projekts aus).',
  }),
  'include-loop': ({ path }) => ({
    message: `„${path}“ bindet sich selbst ein.`,
    assumed: 'Die Datei wird einmal gelesen.',
    remedy: 'Nehmen Sie das `{include}` heraus.',
  }),
  'include-excerpt': ({ path, wanted }) => ({
    message: `„${path}“ enthält kein „${wanted}“.`,
    assumed: 'Die ganze Datei wird gezeigt.',
    remedy: 'Verbessern Sie die Option, die sagt, welcher Teil zu zeigen ist.',
  }),
  'document-missing': ({ name }) => ({
    message: `Die Seite verlinkt „${name}“, das nicht im Ordner der Lektion ist.`,
    assumed: 'Die Worte des Links bleiben, mit einem Platzhalter, der das Dokument nennt.',
    remedy:
      'Legen Sie die Datei neben die Seite oder in ihren Ordner `media/`, oder verbessern Sie ihren Namen.',
  }),
  'media-folder': ({ name }) => ({
    message: `„${name}“ ist ein Ordner: Keine Datei ist genannt.`,
    assumed: 'Ein Platzhalter steht an der Stelle.',
    remedy: 'Schreiben Sie den Namen der Datei dahinter.',
  }),
  'address-unsafe': ({ address }) => ({
    message: `„${address}“ ist keine Adresse, zu der eine Lektion führen darf.`,
    assumed: 'Die Worte bleiben als gewöhnlicher Text.',
    remedy: 'Nehmen Sie eine Adresse, die mit https:, http:, mailto: oder tel: beginnt.',
  }),
  'diagram-not-drawn': ({ name }) => ({
    message: `Cartable zeichnet Diagramme in ${name} nicht.`,
    assumed: 'Der Quelltext wird als Code gezeigt.',
    remedy: 'Setzen Sie ein Bild davon an die Stelle: Editoren dieser Sprache speichern eines als SVG.',
  }),
  'circuit-linked': () => ({
    message: '{logic} zeichnet eine Schaltung mit einem Skript von logic.modulo-info.ch, das dort bleibt.',
    assumed: 'Anstelle jeder Schaltung steht ihr Name, mit einem Link, der sie dort öffnet.',
  }),
  'circuit-unreadable': ({ reason }) => ({
    message: `Die Beschreibung der Schaltung ist nicht lesbar: ${foreign(reason)}.`,
    assumed: 'Ein Platzhalter ohne Link steht an der Stelle.',
    remedy: 'Verbessern Sie das JSON der Direktive `{logic}`.',
  }),
  'fence-stray': () => ({
    message: 'Diese Zeile aus Doppelpunkten schließt nichts.',
    assumed: 'Sie wird ausgelassen.',
    remedy: 'Sehen Sie nach, ob eine Direktive darüber zu früh oder gar nicht geschlossen ist.',
  }),
  'front-matter': (slip) => ({
    message: `Eine Zeile im Kopf der Seite ist nicht lesbar: ${yamlFault(slip)}.`,
    ...yamlHelp(slip),
  }),
  'answers-beside': ({ path }) => ({
    message: `Die Antworten auf die Fragen dieser Seite stammen aus „${path}“.`,
    assumed:
      'Diese Datei ist keine eigene Lektion: Lernende bekommen ihre Antworten als Rückmeldung und sehen sie nicht.',
    remedy: 'Ist sie eine Lektion, geben Sie ihr einen Namen, der nicht von Lösungen spricht.',
  }),
  'title-assumed': ({ title, from }) => ({
    message: 'Die Seite hat keine Überschrift.',
    assumed: `Die Lektion heißt „${title}“, nach ${from === 'file' ? 'ihrer Datei' : 'ihrem Ordner'}.`,
    remedy: 'Geben Sie ihr eine erste Überschrift (`# Titel`) oder ein `title:` im Kopf der Seite.',
  }),
  'dialect-read': ({ dialect, words }) => ({
    message: `Die Seite ist für ${dialect} geschrieben: „${words}“.`,
    assumed: 'Sie wird nach den Regeln dieses Werkzeugs gelesen, neben denen von MyST.',
    remedy: 'Wenn es doch MyST ist, schreiben Sie diese Worte anders oder als Code.',
  }),
  'dialect-exporter': ({ dialect }) => ({
    message: `Die Seite ist für ${dialect} geschrieben, das selbst exportieren kann.`,
    assumed: `Ihre Fragen werden gelesen, wo ihre Form den Schlüssel zeigt, sonst sind sie offen oder eingeklappt. Verloren gehen ${LOST[dialect]}.`,
    remedy: `Um das zu behalten, exportieren Sie die Seite mit ${EXPORTER[dialect]} und bringen das Ergebnis ins LMS.`,
  }),
  'dialect-unknown': ({ words }) => ({
    message: `Die Seite enthält Zeichen, die Cartable nicht lesen kann: „${words}“.`,
    assumed:
      'Sie werden ausgelassen, und was sie umschließen, wird gezeigt; was eine Antwort sein kann, wird eingeklappt.',
    remedy: 'Schreiben Sie sie in Markdown oder MyST, und sehen Sie die Seite vor den Lernenden an.',
  }),
  'markup-unread': ({ name }) => ({
    message: `Cartable weiß nicht, was ${name} zeigt.`,
    assumed: 'Es wird ausgelassen. Was es umschließt, wird gezeigt, oder eingeklappt, wo es Antwort heißt.',
    remedy: 'Schreiben Sie in Worten oder in Markdown, was es gezeigt hätte.',
  }),
  'language-detected': ({ language }) => ({
    message: 'Nichts sagt, in welcher Sprache die Seite ist.',
    assumed: `Sie gilt als „${language}“, nach ihren häufigsten Wörtern.`,
    remedy: 'Sagen Sie es: `language:` im Kopf der Seite oder im Projekt.',
  }),
  'directive-unknown': ({ name, answers, nearest }) => ({
    message: `Cartable kennt die Direktive {${name}} nicht.`,
    assumed: answers
      ? 'Dem Titel nach gehört sie zur Frage darüber: Sie wird eingeklappt wie {dropdown}.'
      : 'Ihr Inhalt wird als gewöhnlicher Text gezeigt.',
    remedy: nearest
      ? `Meinten Sie {${nearest}}? Wenn nicht, nehmen Sie eine Direktive aus der Dokumentation.`
      : 'Prüfen Sie die Schreibweise, oder nehmen Sie eine Direktive aus der Dokumentation.',
  }),
  'directive-misspelt': ({ name, meant }) => ({
    message: `Eine Direktive {${name}} gibt es nicht.`,
    assumed: `Sie gilt als {${meant}}.`,
    remedy: 'Verbessern Sie ihren Namen.',
  }),
  'role-unknown': ({ name, nearest }) => ({
    message: `Cartable kennt die Rolle {${name}} nicht.`,
    assumed: 'Ihr Text wird gezeigt.',
    remedy: nearest
      ? `Meinten Sie {${nearest}}? Wenn nicht, schreiben Sie die Worte ohne sie.`
      : 'Verbessern Sie ihren Namen, oder schreiben Sie die Worte ohne sie.',
  }),
  'option-unknown': ({ name, option, nearest }) => ({
    message: `{${name}} hat keine Option :${option}:.`,
    assumed: 'Sie wird ausgelassen.',
    remedy: `Meinten Sie :${nearest}:? Wenn nicht, nehmen Sie die Option heraus.`,
  }),
  'option-ignored': ({ name, option }) => ({
    message: `{${name}} hat in Cartable keine Option :${option}:.`,
    assumed: 'Sie gilt als die eines anderen Werkzeugs und wird ausgelassen.',
  }),
  'option-not-shown': ({ name, option }) => ({
    message: `Die Worte von :${option}: werden nicht gezeigt: {${name}} hat keine solche Option.`,
    remedy: `Schreiben Sie sie in den Inhalt von {${name}}.`,
  }),
  'frame-linked': ({ url }) => ({
    message: url
      ? `Ein Rahmen zeigt ${url}, das nicht in einem Paket mitreisen kann.`
      : 'Ein Rahmen zeigt gar keine Seite.',
    assumed: url ? 'An seiner Stelle steht ein Link zu dieser Seite.' : 'Er wird ausgelassen.',
    remedy: url ? 'Sagen Sie daneben, was Lernende dort tun sollen.' : 'Geben Sie ihm eine Adresse (`src`).',
  }),
  'fence-unclosed': ({ marks, before }) => ({
    message: `Dieser Block wird nie geschlossen: Setzen Sie ${asShown(marks)} unter seine letzte Zeile.`,
    assumed:
      before === undefined
        ? 'Er endet mit dem, worin er steht: mit dem Listenpunkt oder Block darum, sonst mit der Seite.'
        : `Es wird angenommen, dass er über Zeile ${before} endet.`,
  }),
  'directive-indented': ({ name }) => ({
    message: `Die Direktive {${name}} ist um vier Leerzeichen oder einen Tabulator eingerückt, was sie in Markdown zu Code macht.`,
    assumed: 'Sie gilt trotzdem als Direktive.',
    remedy:
      'Rücken Sie sie höchstens drei Leerzeichen ein; um sie als Code zu zeigen, setzen Sie sie in einen Codeblock.',
  }),
  'nested-too-deep': ({ name }) => ({
    message: `Die Direktive {${name}} steht in mehr Direktiven, als irgendeine Lektion braucht.`,
    assumed: 'Was sie enthält, wird gezeigt, wie es geschrieben ist.',
    remedy: 'Sehen Sie nach, ob die Direktiven darum geschlossen sind.',
  }),
  'page-unreadable': () => ({
    message: 'Die Seite verschachtelt HTML-Elemente tiefer, als sich lesen lässt.',
    remedy: 'Sehen Sie nach, ob ihre Elemente geschlossen sind: Tausende davon stehen ineinander.',
  }),
  'option-misplaced': ({ option }) => ({
    message: `Die Option :${option}: steht nicht gleich unter der ersten Zeile der Direktive.`,
    assumed: 'Sie gilt trotzdem als Option.',
    remedy: 'Setzen Sie sie in die Zeile nach dem Anfang der Direktive.',
  }),
  'option-not-number': ({ option, written }) => ({
    message: `Die Option :${option}: verlangt eine Zahl über null, nicht „${written}“.`,
    assumed: 'Sie wird ausgelassen.',
  }),
  'question-type-unknown': ({ type, known }) => ({
    message: `Keine Frageart heißt „${type}“.`,
    assumed: 'Die Art wird an der Form des Inhalts abgelesen.',
    remedy: `Arten: ${known}.`,
  }),
  'hidden-left-out': ({ name }) => ({
    message: `Ein {${name}} ist von den Verfassern verborgen.`,
    assumed: 'Es wird ausgelassen, wie ein Buch es auslässt.',
    remedy: 'Nehmen Sie `:hidden:` weg, um es zu zeigen.',
  }),
  'for-teachers': ({ name }) => ({
    message: `Ein {${name}} wendet sich an Lehrpersonen.`,
    assumed: 'Es ist in keinem Paket: Lernende würden es lesen.',
    remedy: 'Setzen Sie, was Lernende lesen sollen, in ein {note}.',
  }),
  'element-removed': ({ name }) => ({
    message: `Die Seite enthält ein Element <${name}>, das nicht in einem Paket reisen kann.`,
    assumed: 'Es wird ausgelassen.',
    remedy: 'Sagen Sie in Worten, oder zeigen Sie in einem Bild, wozu es da war.',
  }),
  'pseudo-heading': ({ words }) => ({
    message: `„${words}“ ist wie eine Überschrift gestaltet.`,
    assumed: 'Es wird eine Überschrift, eine Stufe unter der aktuellen.',
    remedy: 'Schreiben Sie es als Überschrift (`## …`), um die Stufe zu wählen.',
  }),
  'media-missing': ({ name }) => ({
    message: `„${name}“ ist nicht im Ordner der Lektion.`,
    assumed: 'Ein Platzhalter, der die Datei nennt, steht an ihrer Stelle.',
    remedy:
      'Legen Sie die Datei neben die Seite oder in ihren Ordner `media/`, oder verbessern Sie ihren Namen.',
  }),
  'media-remote': ({ name }) => ({
    message: `„${name}“ liegt auf einem fremden Server.`,
    assumed: 'Es bleibt dort: Die Seite verlinkt es und lädt nichts.',
    remedy:
      'Speichern Sie es neben der Seite, und ordnen Sie seine Adresse unter `media:` im Kopf der Seite der Datei zu.',
  }),
  'media-outside': ({ name }) => ({
    message: `„${name}“ liegt außerhalb des Projekts.`,
    assumed: 'Es wird nicht gelesen; ein Platzhalter steht an der Stelle.',
    remedy: 'Kopieren Sie die Datei ins Projekt.',
  }),
  'media-ambiguous': ({ name, taken, others }) => ({
    message: `„${name}“ könnte jede von diesen sein: ${[taken, ...others].join(', ')}.`,
    assumed: `„${taken}“ wird genommen, die der Seite nächste.`,
    remedy: 'Schreiben Sie den Pfad der gemeinten Datei.',
  }),
  'media-found': ({ name, found }) => ({
    message: `„${name}“ wurde als „${found}“ gefunden.`,
    assumed: 'Diese Datei wird genommen.',
  }),
  'media-misnamed': ({ name, type }) => ({
    message: `„${name}“ ist vom Typ ${type}, was auch immer der Name sagt.`,
    assumed: 'Die Datei reist unter einem passenden Namen.',
  }),
  'svg-cleaned': ({ name, removed }) => ({
    message: `Die Zeichnung „${name}“ enthält, was laufen oder nach außen rufen könnte: ${removed.join(', ')}.`,
    assumed: 'In der Kopie, die mitreist, ist das ausgelassen.',
  }),
  'svg-unreadable': ({ name }) => ({
    message: `Die Zeichnung „${name}“ ist kein wohlgeformtes XML.`,
    assumed: 'Sie lässt sich nicht sicher machen, deshalb steht ein Platzhalter an ihrer Stelle.',
    remedy: 'Speichern Sie sie noch einmal aus einem Zeichenprogramm, oder als PNG.',
  }),
  'address-spaced': ({ address, fixed }) => ({
    message: `Die Adresse „${address}“ hat Leerzeichen, an denen in Markdown eine Adresse endet.`,
    assumed: 'Sie gilt als Name einer Datei.',
    remedy: `Schreiben Sie \`<${address}>\` oder \`${fixed}\`.`,
  }),
  'alt-missing': ({ name }) => ({
    message: `Das Bild „${name}“ hat keinen Alternativtext.`,
    assumed: 'Bildschirmleser übergehen es.',
    remedy: 'Sagen Sie in seinem `alt` mit wenigen Worten, was es zeigt.',
  }),
  'captions-missing': ({ name }) => ({
    message: `Das Video „${name}“ hat keine Untertitel.`,
    remedy: 'Legen Sie eine `.vtt`-Datei desselben Namens daneben, oder nennen Sie eine mit `:captions:`.',
  }),
  'dead-link': ({ href, words }) => ({
    message: `Der Link „${words}“ zu „${href}“ führt aus dem Paket zu einer Seite, die nicht darin ist.`,
    assumed: 'Die Worte bleiben als gewöhnlicher Text.',
    remedy: 'Verlinken Sie eine vollständige Adresse (https://…), oder entfernen Sie den Link.',
  }),
};
