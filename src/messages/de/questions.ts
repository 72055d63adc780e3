import { excerpt } from '../../lesson/index.ts';
import type { Messages } from '../catalogue.ts';
import type { Guess, questions as rules } from '../rules/questions.ts';
import { foreign } from './foreign.ts';

/** How a question was recognised. */
const GUESSES: Readonly<Record<Guess, string>> = {
  'task-list': 'eine Aufgabenliste beantwortet sie',
  'list-item': 'ein Punkt einer Liste stellt sie',
  remark: 'die Einstellungen machen aus solchen Kästen Fragen',
  'dropdown-title': 'der Titel eines Dropdowns stellt sie',
  'table-to-fill': 'eine Tabelle darunter ist auszufüllen',
  jupyterquiz: 'jupyterquiz zeigt sie',
  exercise: 'sie ist eine Aufgabe',
  heading: 'ihre Überschrift nennt sie Aufgabe',
  'folded-answer': 'er fragt, und gleich darunter steht ein zugeklappter Block',
  'answer-in-clear': 'er fragt, und seine Antwort steht offen gleich darunter',
  labelled: 'ein nummerierter Absatz mit einer Antwort darunter',
  unlabelled: 'ein Absatz mit einer Antwort darunter',
  several: 'mehrere nummerierte Zeilen mit einer einzigen Antwort darunter',
  list: 'eine Liste mit einer Liste von Antworten darunter',
  'last-item': 'der letzte Punkt einer Liste, mit einer Antwort darunter',
  shown: 'Code, ein Bild oder eine Tabelle mit einer Antwort darunter',
  'item-of-answers': 'ein Punkt einer Liste, mit einer Liste von ebenso vielen Antworten darunter',
  'asking-heading': 'eine Überschrift, die sie stellt, mit einer Antwort darunter',
  apart: 'eine Antwort, die weiter unten steht, mit derselben Nummer',
  'lettered-options': 'unter Antworten mit Buchstaben ist zu wählen',
  'lettered-key': 'ein Lösungsschlüssel nennt die richtigen Buchstaben',
  'sorted-options': 'richtige und falsche Antworten stehen getrennt',
  statement: 'eine Aussage, die zu beurteilen ist, mit ihrem Urteil',
  blank: 'ein Satz mit einer Lücke und dem, was sie füllt',
};

const BECOMES_OPEN =
  'Sie wird eine offene Frage: Nichts bewertet sie nach einer Lösung, die falsch sein kann.';

export const questions: Messages<typeof rules> = {
  'choice-without-key': ({ words }) => ({
    message: `Keine Antwort von „${words}“ ist als richtig gekennzeichnet.`,
    assumed: 'Sie wird eine offene Frage, die ihre Antworten aufzählt.',
    remedy: 'Kennzeichnen Sie die richtigen: `- [x] …`, oder {v}`…`.',
  }),
  'choice-unmarked': ({ option, words }) => ({
    message: `Die Antwort „${option}“ von „${words}“ hat kein Kästchen, während andere eines haben.`,
    assumed: 'Sie wird eine offene Frage, die ihre Antworten aufzählt.',
    remedy: 'Schreiben Sie `- [x] …` für eine richtige Antwort und `- [ ] …` für eine falsche.',
  }),
  'choice-all-true': ({ words }) => ({
    message: `Jede Antwort von „${words}“ ist als richtig gekennzeichnet.`,
    remedy: 'Kennzeichnen Sie die falschen: `- [ ] …`, oder {f}`…`.',
  }),
  'number-unreadable': ({ words }) => ({
    message: `„${words}“ ist keine Zahl, die sich nur auf eine Weise lesen lässt.`,
    assumed: BECOMES_OPEN,
    remedy: 'Schreiben Sie sie wie `1234,5 ± 0,5 m`, ohne Komma oder Punkt zwischen den Tausendern.',
  }),
  'units-differ': ({ units }) => ({
    message: `Die gültigen Antworten stehen in verschiedenen Einheiten: ${units}.`,
    assumed: BECOMES_OPEN,
    remedy: 'Geben Sie alle in einer Einheit an.',
  }),
  'pair-unmatched': ({ lone }) => ({
    message: `„${lone}“ bildet nicht mit genau einer Antwort ein Paar.`,
    assumed: BECOMES_OPEN,
    remedy: 'Schreiben Sie unter jeden Begriff eine Antwort: `: Antwort`.',
  }),
  'pairs-too-few': ({ words }) => ({
    message: `„${words}“ hat weniger als zwei Paare zum Zuordnen.`,
    assumed: BECOMES_OPEN,
    remedy: 'Geben Sie mindestens zwei Begriffe an, jeden mit `: Antwort` darunter.',
  }),
  'items-too-few': ({ words }) => ({
    message: `„${words}“ hat keine Liste von mindestens zwei Elementen zum Ordnen.`,
    assumed: BECOMES_OPEN,
    remedy: 'Schreiben Sie die Elemente als nummerierte Liste, in der richtigen Reihenfolge.',
  }),
  'gap-without-key': ({ source }) => ({
    message: source.trim()
      ? `Die Lücke „${source}“ sagt nicht, welche ihrer Antworten richtig ist.`
      : 'Eine Lücke hat keine Antwort.',
    assumed: BECOMES_OPEN,
    remedy: 'Kennzeichnen Sie die richtige: {gap}`falsch|>richtig`. Für eine zum Schreiben: {gap}`Antwort`.',
  }),
  'question-type-mismatch': ({ words, type }) => ({
    message: `„${words}“ ist als ${type} angegeben, und der Inhalt hat nicht diese Form.`,
    assumed: BECOMES_OPEN,
    remedy: 'Nehmen Sie `:type:` weg, oder geben Sie dem Inhalt die Form dieser Art.',
  }),
  'question-forms-mixed': ({ words }) => ({
    message: `„${words}“ vermischt die Formen mehrerer Fragearten.`,
    assumed: BECOMES_OPEN,
    remedy: 'Machen Sie aus jeder eine Frage: Auswahl, Antworten mit `=`, oder Lücken.',
  }),
  'question-found': ({ words, guess }) => ({
    message: `„${excerpt(words)}“ gilt als Frage: ${GUESSES[guess]}.`,
    remedy: 'Wenn es keine ist, geben Sie der Direktive die Klasse `extra`.',
  }),
  'question-points-at': ({ words, pointer }) => ({
    message: `„${excerpt(words)}“ verweist auf etwas, das anderswo auf der Seite steht („${pointer}“).`,
    assumed: 'Ein Test zeigt davor, was davon am nächsten steht.',
  }),
  'question-points-nowhere': ({ words, pointer }) => ({
    message: `„${excerpt(words)}“ verweist auf etwas („${pointer}“), das sich auf der Seite nicht findet.`,
    assumed: 'Gefragt wird, wie es dasteht: In einem Test sehen Lernende nichts dergleichen.',
    remedy: 'Setzen Sie, was gemeint ist, in die Frage oder davor auf die Seite.',
  }),
  'disclosure-extra': ({ words }) => ({
    message: `Das Dropdown „${words || '…'}“ gilt als Zusatz.`,
    assumed: 'Es bleibt auf der Seite eingeklappt, und keine Frage wird daraus gemacht.',
    remedy:
      'Wenn es eine Antwort, ein Hinweis oder eine Frage ist, geben Sie ihm die Klasse `answer`, `hint` oder `question`.',
  }),
  'answer-orphan': ({ words }) => ({
    message: `Vor der Antwort „${excerpt(words)}“ steht keine Frage.`,
    assumed: 'Sie bleibt auf der Seite eingeklappt.',
    remedy: 'Schreiben Sie die Frage in einen Absatz gleich darüber.',
  }),
  'answer-in-clear': ({ words }) => ({
    message: `„${excerpt(words)}“ sieht aus wie die Antwort auf das, was darüber steht, und Lernende sehen es.`,
    assumed: 'Es bleibt auf der Seite, wie es geschrieben ist.',
    remedy:
      'Klappen Sie die Antwort ein: Setzen Sie sie in ein {dropdown} mit dem Titel „Antwort“, gleich unter die Frage.',
  }),
  'task-list-kept': ({ words }) => ({
    message: `Die Aufgabenliste unter „${excerpt(words)}“ gilt als Dinge, die zu tun sind: Nichts dort fragt.`,
    assumed: 'Sie bleibt eine Liste, mitsamt ihren Häkchen.',
    remedy:
      'Wenn es eine Frage ist, schreiben Sie sie in ein {question}, oder lassen Sie die Worte darüber mit einem Fragezeichen enden.',
  }),
  'solution-label-unknown': ({ label }) => ({
    message: `Keine Aufgabe hat den Namen „${label}“, den eine Lösung nennt.`,
    assumed: 'Sie bleibt auf der Seite eingeklappt.',
    remedy:
      'Geben Sie der Aufgabe dieses `:label:`, oder nehmen Sie den Namen weg: Eine Lösung gehört dann zur letzten Aufgabe.',
  }),
  'hint-without-answer': ({ words }) => ({
    message: `Der Hinweis „${excerpt(words)}“ gehört zu keiner Antwort.`,
    assumed: 'Er bleibt auf der Seite eingeklappt.',
  }),
  'answer-for-several': ({ words, count }) => ({
    message: `Eine einzige Antwort folgt auf ${count} nummerierte Fragen, von „${excerpt(words)}“ an.`,
    assumed: 'Sie werden eine Frage mit mehreren Teilen.',
    remedy: 'Geben Sie jeder ihre eigene Antwort.',
  }),
  'answer-after-list': ({ words }) => ({
    message: `Eine Antwort folgt auf eine Liste; sie gilt als Antwort auf deren letzten Punkt, „${excerpt(words)}“.`,
    remedy: 'Rücken Sie die Antwort in ihren Punkt ein, oder schreiben Sie die Frage als Absatz.',
  }),
  'label-duplicate': ({ label, line }) => ({
    message: `Die Nummer „${label}“ wurde schon in Zeile ${line} verwendet.`,
    assumed: 'Beide bleiben, wie sie geschrieben sind: Eine Nummer kennzeichnet nie eine Frage.',
    remedy: 'Nummerieren Sie die Fragen neu.',
  }),
  'label-gap': ({ label, expected }) => ({
    message: `Die Nummer „${label}“ steht, wo „${expected}“ erwartet wurde.`,
    assumed: 'Sie bleibt, wie sie geschrieben ist.',
    remedy: 'Nummerieren Sie die Fragen neu, oder sehen Sie nach, ob eine fehlt.',
  }),
  'answer-elsewhere': ({ words }) => ({
    message: `Die Antwort auf „${excerpt(words)}“ sagt nur, wo nachzusehen ist.`,
    assumed: 'Sie bleibt, wie sie ist.',
    remedy:
      'Schreiben Sie die Antwort selbst: Auf einer Lernplattform ist die Stelle vielleicht nicht zur Hand.',
  }),
  'question-without-answer': ({ words }) => ({
    message: `Die Aufgabe „${excerpt(words)}“ hat keine Antwort.`,
    assumed: 'Sie wird eine offene Frage ohne Musterantwort.',
  }),
  'answer-count': ({ words, asked, told }) => ({
    message: `„${excerpt(words)}“ fragt in einer Liste ${asked} Dinge, und die Antwort nennt ${told}.`,
    assumed: 'Es bleibt eine einzige Frage.',
    remedy: 'Beantworten Sie jeden Punkt, in derselben Reihenfolge.',
  }),
  'answer-inline': ({ count, words }) => ({
    message:
      count === 1
        ? `Eine Frage einer Liste zeigt ihre Antwort in Klammern: „${excerpt(words)}“.`
        : `${count} Fragen einer Liste zeigen ihre Antworten in Klammern, von „${excerpt(words)}“ an.`,
    assumed: 'Sie bleiben, wie sie geschrieben sind: Lernende sehen die Antworten.',
    remedy: 'Mit `ask: [inline-answers]` in cartable.yml wird jede eine Frage, mit verborgener Antwort.',
  }),
  'question-list': ({ count, words }) => ({
    message: `Eine Liste stellt ${count} Fragen ohne Antworten, von „${excerpt(words)}“ an.`,
    assumed: 'Sie bleibt eine Liste.',
    remedy: 'Mit `ask: [question-lists]` in cartable.yml wird jede eine offene Frage.',
  }),
  'table-shows-answers': ({ words }) => ({
    message: `Eine Tabelle zeigt ihre vorgeschlagenen Antworten: „${excerpt(words)}“`,
    assumed: 'Sie bleibt, wie sie geschrieben ist: Lernende sehen die Antworten.',
    remedy:
      'Leeren Sie die Zellen, die auszufüllen sind, und setzen Sie die ausgefüllte Tabelle darunter in ein Dropdown „Antwort“.',
  }),
  'code-holds-answer': () => ({
    message: 'Der verborgene Teil dieses Programms enthält die Antwort auf das, was es fragt.',
    assumed: 'Das Programm wird ohne ihn gezeigt, und keine Frage wird daraus gemacht.',
    remedy: 'Um sie auf einer Lernplattform zu stellen, schreiben Sie ein {question}.',
  }),
  'teacher-voice': ({ words }) => ({
    message: `„${excerpt(words)}“ wendet sich an die Lehrperson.`,
    assumed: 'Den Lernenden wird es gestellt, wie es geschrieben ist.',
    remedy: 'Fragen Sie die Lernenden selbst.',
  }),
  'gate-unclosed': ({ name }) => ({
    message: `{${name}-start} wird nie durch {${name}-end} geschlossen.`,
    assumed: 'Es endet mit dem Abschnitt, oder mit dem nächsten, das beginnt.',
    remedy: `Schreiben Sie {${name}-end}, wo es endet.`,
  }),
  'quiz-unreadable': ({ reason }) => ({
    message: `Die Fragen eines jupyterquiz sind nicht lesbar: ${foreign(reason)}.`,
    assumed: 'Sein Code wird gezeigt.',
    remedy: 'Schreiben Sie sie als Liste von JSON-Objekten, im Aufruf oder auf der Seite.',
  }),
  'gap-stray': ({ source }) => ({
    message: `Aus der Lücke „${source}“ lässt sich dort, wo sie steht, keine Frage machen.`,
    assumed: 'Sie wird als leere Stelle gezeigt.',
    remedy: 'Setzen Sie sie in einen Absatz, eine Liste oder eine Tabelle.',
  }),
  'question-empty': () => ({
    message: 'Diese Frage fragt nichts: Vor dem, was sie beantwortet, stehen keine Worte.',
    remedy: 'Schreiben Sie, was gefragt ist, in die erste Zeile der Direktive oder darunter.',
  }),
  'options-too-few': ({ words }) => ({
    message: `„${words}“ hat nur eine Antwort: Es gibt nichts auszuwählen.`,
    remedy: 'Fügen Sie eine falsche Antwort hinzu (`- [ ] …`), oder fragen Sie nach einer Antwort in Worten.',
  }),
  'option-duplicate': ({ option, words }) => ({
    message: `„${option}“ steht zweimal unter den Antworten von „${words}“.`,
    remedy: 'Ändern oder entfernen Sie eine der beiden.',
  }),
  'answer-empty': ({ words }) => ({
    message: `Die Antwort auf „${words}“ ist leer.`,
    remedy: 'Schreiben Sie die Antwort, oder nehmen Sie den eingeklappten Block heraus.',
  }),
  'hint-empty': ({ words }) => ({
    message: `Ein Hinweis zu „${words}“ ist leer.`,
    remedy: 'Schreiben Sie den Hinweis, oder nehmen Sie den eingeklappten Block heraus.',
  }),
  'question-twin': ({ words, line }) => ({
    message: `„${words}“ wird gefragt wie in Zeile ${line}, mit derselben Antwort im selben Abschnitt.`,
    assumed:
      'Nur ihre Reihenfolge unterscheidet die beiden: Wer sie vertauscht, vertauscht, was Lernende geantwortet haben.',
    remedy:
      'Geben Sie einer davon einen Namen: `(name)=` in einer Zeile darüber, oder `:name:` in ihrer Direktive.',
  }),
  'question-name-twice': ({ name, line }) => ({
    message: `Zwei Fragen heißen „${name}“; die andere steht in Zeile ${line}.`,
    assumed:
      'Nur ihre Reihenfolge unterscheidet die beiden: Wer sie vertauscht, vertauscht, was Lernende geantwortet haben.',
    remedy: 'Geben Sie einer der beiden einen anderen Namen.',
  }),
};
