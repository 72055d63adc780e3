import { kindWords } from '../../../../../templates/strings/kinds.ts';
import type { Words } from '../words.ts';
import { bookWords } from './book.ts';
import { briefWords } from './brief.ts';
import { cartridgeWords } from './cartridge.ts';
import { cmi5 } from './cmi5.ts';
import { moodleWords } from './moodle.ts';
import { policyWords } from './policies.ts';
import { printWords } from './print.ts';
import { qtiWords } from './qti.ts';
import { keyFields, scormWords } from './scorm.ts';
import { freeWords, webGroup, webTargets } from './web.ts';

/** Names on the screen are those of Moodle’s German language pack, 4.5. */
export const de: Words = {
  language: 'de',
  numbers: {
    decimal: ',',
    group: '.',
    bytes: 'Bytes',
    units: ['kB', 'MB', 'GB'],
    hour: 'Std.',
    minute: 'Min.',
  },
  isOne: (n) => n === 1,
  colon: ':',
  sheet: 'Lieferschein',
  lead: 'Für die Administration der Lernplattform und für die Lehrperson: was diese Dateien sind, wohin sie gehören und was sie dort tun.',
  facts: {
    language: 'Sprache',
    duration: 'Dauer',
    authors: 'Verfasst von',
    licence: 'Lizenz',
    keywords: 'Schlagwörter',
    source: 'Quelle',
    made: 'Erstellt mit',
  },
  madeBy: 'Cartable {version}',
  languages: {
    en: 'Englisch',
    fr: 'Französisch',
    de: 'Deutsch',
    it: 'Italienisch',
    es: 'Spanisch',
    rm: 'Rätoromanisch',
  },
  glance: {
    files: { one: '1 Datei zum Importieren', many: '{n} Dateien zum Importieren' },
    filesNote: 'zusammen {size}',
    questions: { one: '1 Frage', many: '{n} Fragen' },
    noQuestions: 'Keine Frage',
    answers: { one: '1 mit Musterantwort', many: '{n} mit Musterantwort' },
    noAnswers: 'ohne Musterantwort',
    loaded: 'Kontaktiert sofort fremde Server',
    nothingLoaded: 'Nichts wird von anderswo geladen',
    errors: { one: '1 Fehler', many: '{n} Fehler' },
    warnings: { one: '1 Warnung', many: '{n} Warnungen' },
  },
  files: {
    title: 'Die Dateien',
    none: 'Es wurde kein Paket geschrieben: Die Fehler unten sagen, warum.',
    size: 'Größe',
    sha256: 'SHA-256',
    check:
      'Um sicher zu sein, dass eine Datei vollständig angekommen ist, vergleichen Sie ihren SHA-256-Wert: `sha256sum {file}` (Linux), `shasum -a 256 {file}` (macOS), `certutil -hashfile {file} SHA256` (Windows).',
    uploadTitle: 'Grenze beim Hochladen',
    uploadFits:
      'Die größte Datei, `{file}`, hat {size}: Die Voreinstellung von PHP für das Hochladen, 2 MB, genügt.',
    uploadNeeds:
      'Die größte Datei, `{file}`, hat {size}; die Voreinstellung von PHP für das Hochladen sind 2 MB. Nötig sind mindestens `{limit}M` für `upload_max_filesize` von PHP und mindestens `{post}M` für dessen `post_max_size`.',
    uploadElsewhere:
      'Die größte Datei, `{file}`, hat {size}. Wie groß Dateien in {lms} sein dürfen, legt dessen Administrator fest.',
    uploadWhere:
      'In Moodle dürfen zwei weitere Grenzen nicht tiefer liegen: **Website-Administration › Sicherheit › Sicherheitseinstellungen › Maximale Dateigröße** und **Maximale Dateigröße** in den Einstellungen des Kurses.',
  },
  import: {
    lead: 'Die Namen sind die von Moodle 4.5 auf Deutsch; andere Versionen weichen etwas ab.',
    leadElsewhere: 'Die Schritte gelten für {lms}; die Namen der Menüs können bei Ihnen etwas anders lauten.',
    setting: 'Einstellung',
    value: 'Wählen Sie',
    why: 'Warum',
    otherTitle: 'Andere Lernplattformen',
  },
  questions: {
    title: 'Fragen und Antworten',
    none: 'Die Lektion hat keine Frage.',
    lead: 'Welche Fragen die Pakete enthalten und in welchem Feld jede Antwort steht.',
    question: 'Frage',
    kind: 'Art',
    points: 'Punkte',
    answer: 'Musterantwort',
    yes: 'ja',
    no: 'keine',
    hints: { one: '1 Hinweis', many: '{n} Hinweise' },
    line: 'Zeile {line}',
    nowhere: 'nirgends',
    more: {
      one: '1 weitere Frage steht mit ihren Feldern in `report.json`.',
      many: '{n} weitere Fragen stehen mit ihren Feldern in `report.json`.',
    },
    kinds: /* @__PURE__ */ kindWords('de', 'name'),
    orderingVersion:
      'Moodle kennt Reihenfolgefragen ab 4.4, vorher nur mit dem Plugin `qtype_ordering`. Ohne es weist ein älteres Moodle die Testdatei ab, und ein wiederhergestellter Test lässt sich nicht lösen: Nehmen Sie die Reihenfolgefragen vorher heraus.',
    contexts: {
      one: 'Die Kategorie enthält auch 1 Beschreibung: was vor den Fragen zu lesen oder anzusehen ist. Stellen Sie sie im Test davor.',
      many: 'Die Kategorie enthält auch {n} Beschreibungen: was vor den Fragen zu lesen oder anzusehen ist. Stellen Sie jede im Test vor ihre Fragen.',
    },
  },
  score: {
    title: 'Wie die Punktzahl entsteht',
    total: {
      one: 'Im Test gibt die eine Frage {points} Punkte.',
      many: 'Im Test geben die {n} Fragen {points} Punkte.',
    },
    toGrade: {
      one: '1 offene Frage wartet auf die Bewertung durch eine Lehrperson (**Ergebnisse › Manuelle Bewertung**); bis dahin zeigt Moodle keine Summe.',
      many: '{n} offene Fragen warten auf die Bewertung durch eine Lehrperson (**Ergebnisse › Manuelle Bewertung**); bis dahin zeigt Moodle keine Summe.',
    },
    graded: { one: 'Die andere bewertet Moodle selbst.', many: 'Die übrigen {n} bewertet Moodle selbst.' },
    both: 'Diese Dateien stellen dieselben Fragen. Wenn eine Klasse mehrere davon erhält, lassen Sie nur eine zählen.',
  },
  privacy: {
    title: 'Personendaten',
    lead: 'Alles, was Lernende tun, bleibt auf der Lernplattform, nach den Regeln Ihrer Schule.',
    what: 'Was',
    where: 'Wo in Moodle',
    name: 'Wie jedes SCORM-Paket kann die Seite die Lernplattform nach dem Namen der Lernenden fragen; sie gibt ihn niemandem weiter.',
    nobody:
      'Nichts geht an die Urheber von Cartable oder an sonst jemanden. Es gibt keine Werbung, keine Besuchsmessung und kein Konto zu eröffnen.',
    browser:
      'Eine Ausnahme: Eine Antwort, für die die Plattform keinen Platz hat oder die sie nicht annimmt, wartet im Browser (*lokaler Speicher*) unter der Kennung der Lernenden auf der Plattform, bis diese sie hat. Die Seite zeigt sie niemand anderem; wer dasselbe Konto des Computers benutzt, könnte sie dort suchen. `browserStash: false` schaltet das aus.',
    removal: 'Wer in Moodle einen Versuch löscht, löscht damit auch die Antworten.',
  },
  hosts: {
    title: 'Fremde Server',
    none: 'Die Lektion führt zu keinem fremden Server.',
    onLoad:
      'Wer die Lektion öffnet, kontaktiert nur die Lernplattform. Die Server unten werden erst kontaktiert, wenn Lernende es wünschen.',
    atOnce: 'Achtung: Inhalte von einem fremden Server werden geladen, sobald die Lektion geöffnet wird.',
    host: 'Server',
    when: 'Wann',
    places: 'Stellen',
    addresses: 'Adressen',
    occasions: {
      link: 'wenn Lernende dem Link folgen',
      video:
        'wenn Lernende das Video starten; das Abspielgerät kann dann weitere Server seines Anbieters kontaktieren und Cookies setzen',
      activity:
        'wenn Lernende die Aktivität öffnen; ihr Server kann dann weitere kontaktieren und Cookies setzen',
      load: 'sobald die Lektion geöffnet wird',
    },
    quizVideo:
      'Im Test ist ein Video von einem fremden Server ein gewöhnlicher Link, so gekennzeichnet, dass Moodle daraus nicht das Abspielgerät des Anbieters macht.',
    quizMath:
      'Das SCORM-Paket zeichnet Formeln selbst. Im Test zeichnet sie Moodle mit MathJax, das es von `cdn.jsdelivr.net` holt, wenn Ihre Website keinen anderen Ort nennt (**MathJax URL**).',
  },
  credits: {
    title: 'Lizenz und Medien',
    licence: 'Die Lektion ist unter {licence} veröffentlicht.',
    noLicence:
      'Die Lektion nennt keine Lizenz: Fragen Sie die Verfasser, bevor Sie sie außerhalb Ihrer Schule weitergeben.',
    media: 'Medien in den Paketen',
    noMedia: 'Die Lektion bringt keine Medien mit.',
    lead: 'Cartable kann nicht wissen, wem ein Bild gehört. Legenden stehen hier, wie sie verfasst wurden; wo eine fehlt, fragen Sie nach.',
    file: 'Datei',
    type: 'Typ',
    caption: 'Legende und Quelle',
    noCaption: 'ohne Legende',
  },
  accessibility: {
    title: 'Barrierefreiheit',
    pictures: { one: '1 Bild', many: '{n} Bilder' },
    noPictures: 'Keine Bilder.',
    allDescribed: 'jedes hat einen Alternativtext.',
    undescribed: {
      one: '1 hat keinen Alternativtext; ein Bildschirmleser übergeht es:',
      many: '{n} haben keinen Alternativtext; ein Bildschirmleser übergeht sie:',
    },
    films: { one: '1 Video im Paket', many: '{n} Videos im Paket' },
    allCaptioned: 'jedes hat Untertitel.',
    uncaptioned: {
      one: '1 hat keine Untertitel; wer es nicht hört, dem entgeht, was gesagt wird:',
      many: '{n} haben keine Untertitel; wer sie nicht hört, dem entgeht, was gesagt wird:',
    },
    hosted: { one: '1 Video auf einem fremden Server', many: '{n} Videos auf fremden Servern' },
    hostedNote: 'Untertitel sind Sache des Anbieters.',
    documents: { one: '1 beigelegtes Dokument', many: '{n} beigelegte Dokumente' },
    documentsNote: 'Cartable hat nicht hineingeschaut.',
    remedy:
      'Alternativtexte und Untertitel (`.vtt`) werden in der Quelle der Lektion ergänzt; erstellen Sie dann die Pakete neu.',
  },
  remarks: {
    title: 'Bemerkungen',
    none: 'Nichts zu bemerken.',
    severities: { error: 'Fehler', warning: 'Warnung', info: 'Hinweis' },
    assumed: 'Was Cartable getan hat',
    remedy: 'Was Sie tun können',
    infos: {
      one: '1 Hinweis dazu, wie die Lektion gelesen wurde',
      many: '{n} Hinweise dazu, wie die Lektion gelesen wurde',
    },
    more: {
      one: '1 weitere Bemerkung zu einer der Regeln oben steht in `report.json`.',
      many: '{n} weitere Bemerkungen zu den Regeln oben stehen in `report.json`.',
    },
    rule: 'Regel',
  },
  brief: briefWords,
  policies: policyWords,
  free: freeWords,
  groups: { print: 'Auf Papier', web: webGroup },
  targets: {
    ...scormWords,
    ...moodleWords,
    'common-cartridge': cartridgeWords,
    qti21: qtiWords,
    cmi5,
    epub: bookWords,
    ...printWords,
    ...webTargets,
    'moodle-quiz': {
      name: 'Moodle-Test (Moodle-XML)',
      purpose:
        'Die Fragen mit ihren Musterantworten für die Fragensammlung von Moodle, aus der die Lehrperson einen Test macht.',
      importTitle: 'Die Fragen: Test',
      where:
        '**Mehr › Fragensammlung › Import**, als **Moodle-XML-Format**. Dann **Aktivität oder Material anlegen › Test**, darin **Fragen › Hinzufügen › aus einer Fragensammlung**.',
      steps: [
        'Im Kurs: **Mehr › Fragensammlung**, dann **Import** im Menü oben. (Moodle 5: Legen Sie zuerst den Test an; sein Reiter **Fragensammlung** ist seine eigene Sammlung.)',
        '**Dateiformat**: **Moodle-XML-Format**. Lassen Sie unter **Allgemein** das Häkchen bei **Kategorie aus Datei holen** und **Bei Fehler anhalten** auf **Ja**.',
        'Legen Sie `{file}` unter **Fragen aus Datei importieren** ab, dann **Import** und **Weiter**. Die Fragen sind in der Kategorie {title}.',
        'Zurück im Kurs, mit eingeschaltetem **Bearbeiten**: **Aktivität oder Material anlegen › Test**. Stellen Sie ein, was die Tabelle unten sagt, dann **Speichern und anzeigen**.',
        '**Fragen › Hinzufügen › aus einer Fragensammlung**: Wählen Sie die Kategorie, markieren Sie alle, **Ausgewählte Fragen zum Test hinzufügen**.',
      ],
      elsewhere:
        'Moodle-XML ist das eigene Format von Moodle; andere Lernplattformen brauchen einen Konverter.',
      settingsTitle: 'Empfohlene Einstellungen des Tests',
      settings: {
        deferred: {
          name: 'Frageverhalten › Frageverhalten',
          value: 'Spätere Auswertung',
          why: 'Die Lernenden beantworten alles und geben dann ab.',
        },
        once: {
          name: 'Bewertung › Erlaubte Versuche',
          value: '1',
          why: 'Nach dem Versuch sind die Musterantworten sichtbar.',
        },
        during: {
          name: 'Überprüfungsoptionen › Während des Versuchs',
          value: 'Nur Versuch',
          why: 'Keine Antwort erscheint, bevor sie fällig ist.',
        },
        immediately: {
          name: 'Überprüfungsoptionen › Direkt nach dem Versuch',
          value: 'wie von Moodle vorgegeben: alles gewählt, auch **Allgemeines Feedback**',
          why: 'Die Musterantworten sind das allgemeine Feedback. Um sie zurückzuhalten, wählen Sie es nur unter **Wenn der Test abgeschlossen ist**.',
        },
        later: {
          name: 'Überprüfungsoptionen › Später und Wenn der Test abgeschlossen ist',
          value: 'wie von Moodle vorgegeben: alles gewählt',
          why: 'Die Punkte sind erst vollständig, wenn die offenen Fragen bewertet sind.',
        },
        inOrder: {
          name: 'Fragen › Mischen',
          value: 'nicht gewählt',
          why: 'Die Fragen folgen aufeinander, und was zu lesen ist, steht davor.',
        },
        gradeToPass: {
          name: 'Bewertung › Bestehensgrenze',
          value: '{passMark} % der besten Bewertung',
          why: 'Die Bestehensgrenze der Lektion.',
        },
        limited: {
          name: 'Bewertung › Erlaubte Versuche',
          value: '{attempts}',
          why: 'So viele, wie die Lektion erlaubt; nach jedem sind die Musterantworten sichtbar.',
        },
        unlimited: {
          name: 'Bewertung › Erlaubte Versuche',
          value: 'Unbegrenzt',
          why: 'Wie die Lektion es erlaubt; nach jedem sind die Musterantworten sichtbar.',
        },
        immediatelyWithheld: {
          name: 'Überprüfungsoptionen › Direkt nach dem Versuch',
          value: 'Versuch',
          why: 'Die Lektion zeigt den Lernenden ihre Antworten nicht: weder **Allgemeines Feedback** noch **Richtige Antwort**.',
        },
        laterWithheld: {
          name: 'Überprüfungsoptionen › Später und Wenn der Test abgeschlossen ist',
          value: 'wie oben, und Punkte, Ob richtig',
          why: 'Die Punkte sind erst vollständig, wenn die offenen Fragen bewertet sind.',
        },
      },

      notes: [
        'Wird die Datei noch einmal importiert, entsteht immer eine zweite Kopie jeder Frage, nie eine Aktualisierung. Ändern Sie einzelne Fragen in der Fragensammlung, löschen Sie zuerst die alte Kategorie, oder importieren Sie nur, was sich geändert hat: `npx cartable build … --since report.json`, mit der `report.json`, die mit dieser Datei kam.',
        'Wer bewertet, sieht die Musterantwort neben jeder offenen Antwort (**Information zur Bewertung**).',
      ],
      score: [],
      data: [
        {
          what: 'Die Antworten, wie sie geschrieben wurden, Punkte, Kommentare der Bewertenden',
          where: 'in den Testversuchen (**Ergebnisse**)',
        },
        {
          what: 'Beginn und Ende des Versuchs, jeder Schritt darin, die Bewertung',
          where: 'in den Testversuchen und in den Bewertungen',
        },
      ],
      fields: {
        ...keyFields,
        generalfeedback: 'Allgemeines Feedback',
        graderinfo: 'Information zur Bewertung',
        answer: 'eine richtige Antwort',
        'answer/feedback': 'Feedback zu einer Antwort',
        hint: 'Hinweis',
        'subquestion/answer': 'die Antwort eines Paars',
        'questiontext/details': 'klappt im Fragetext auf',
        'earlier delivery': 'nicht in dieser Datei: seit der früheren Lieferung unverändert',
        'questiontext/gap/answer': 'eine richtige Antwort für eine Lücke',
        'questiontext/gap/answer/feedback': 'Feedback zu einer Antwort für eine Lücke',
      },
    },
  },
};
