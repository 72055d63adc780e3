import { excerpt } from '../../lesson/index.ts';
import type { Messages } from '../catalogue.ts';
import type { Guess, questions as rules } from '../rules/questions.ts';
import { foreign } from './foreign.ts';

/** How a question was recognised. */
const GUESSES: Readonly<Record<Guess, string>> = {
  'task-list': 'un elenco di attività le risponde',
  'list-item': 'una voce di un elenco la pone',
  remark: 'le impostazioni fanno domande di tali riquadri',
  'dropdown-title': 'il titolo di un dropdown la pone',
  'table-to-fill': 'sotto c’è una tabella da compilare',
  jupyterquiz: 'jupyterquiz la mostra',
  exercise: 'è un esercizio',
  heading: 'il suo titolo la chiama esercizio',
  'folded-answer': 'chiede, e subito sotto c’è un blocco ripiegato',
  'answer-in-clear': 'chiede, e subito sotto c’è la sua risposta in chiaro',
  labelled: 'un paragrafo numerato con una risposta sotto',
  unlabelled: 'un paragrafo con una risposta sotto',
  several: 'più righe numerate con una sola risposta sotto',
  list: 'un elenco con un elenco di risposte sotto',
  'last-item': 'l’ultima voce di un elenco, con una risposta sotto',
  shown: 'codice, un’immagine o una tabella con una risposta sotto',
  'item-of-answers': 'una voce di un elenco, con un elenco di altrettante risposte sotto',
  'asking-heading': 'un titolo che chiede, con una risposta sotto',
  apart: 'una risposta più sotto ha il suo numero',
  'lettered-options': 'si deve scegliere tra opzioni con lettere',
  'lettered-key': 'una chiave dice quali lettere sono giuste',
  'sorted-options': 'le risposte giuste e quelle sbagliate sono separate',
  statement: 'un’affermazione da giudicare, con il suo giudizio',
  blank: 'una frase con uno spazio vuoto e ciò che lo riempie',
};

const BECOMES_OPEN =
  'Diventa una domanda aperta: nulla la valuta secondo una soluzione che può essere sbagliata.';

export const questions: Messages<typeof rules> = {
  'choice-without-key': ({ words }) => ({
    message: `Nessuna opzione di «${words}» è segnata come giusta.`,
    assumed: 'Diventa una domanda aperta che elenca le sue opzioni.',
    remedy: 'Segni le opzioni giuste: `- [x] …`, o {v}`…`.',
  }),
  'choice-unmarked': ({ option, words }) => ({
    message: `L’opzione «${option}» di «${words}» non ha una casella, mentre altre ce l’hanno.`,
    assumed: 'Diventa una domanda aperta che elenca le sue opzioni.',
    remedy: 'Scriva `- [x] …` per un’opzione giusta e `- [ ] …` per una sbagliata.',
  }),
  'choice-all-true': ({ words }) => ({
    message: `Tutte le opzioni di «${words}» sono segnate come giuste.`,
    remedy: 'Segni quelle sbagliate: `- [ ] …`, o {f}`…`.',
  }),
  'number-unreadable': ({ words }) => ({
    message: `«${words}» non è un numero che si possa leggere in un solo modo.`,
    assumed: BECOMES_OPEN,
    remedy: 'Lo scriva così: `1234,5 ± 0,5 m`, senza virgola né punto tra le migliaia.',
  }),
  'units-differ': ({ units }) => ({
    message: `Le risposte accettate sono in unità diverse: ${units}.`,
    assumed: BECOMES_OPEN,
    remedy: 'Le scriva tutte in una stessa unità.',
  }),
  'pair-unmatched': ({ lone }) => ({
    message: `«${lone}» non forma una coppia con esattamente una risposta.`,
    assumed: BECOMES_OPEN,
    remedy: 'Scriva una risposta sotto ogni termine: `: risposta`.',
  }),
  'pairs-too-few': ({ words }) => ({
    message: `«${words}» ha meno di due coppie da abbinare.`,
    assumed: BECOMES_OPEN,
    remedy: 'Metta almeno due termini, ciascuno con `: risposta` sotto.',
  }),
  'items-too-few': ({ words }) => ({
    message: `«${words}» non ha un elenco di almeno due voci da riordinare.`,
    assumed: BECOMES_OPEN,
    remedy: 'Scriva le voci come elenco numerato, nell’ordine giusto.',
  }),
  'gap-without-key': ({ source }) => ({
    message: source.trim()
      ? `Lo spazio «${source}» non dice quale delle sue risposte è giusta.`
      : 'Uno spazio non ha risposta.',
    assumed: BECOMES_OPEN,
    remedy: 'Segni quella giusta: {gap}`sbagliata|>giusta`. Per una da scrivere: {gap}`risposta`.',
  }),
  'question-type-mismatch': ({ words, type }) => ({
    message: `«${words}» è dichiarata ${type}, e il suo contenuto non ha quella forma.`,
    assumed: BECOMES_OPEN,
    remedy: 'Tolga `:type:`, o dia al contenuto la forma del suo tipo.',
  }),
  'question-forms-mixed': ({ words }) => ({
    message: `«${words}» mescola le forme di più tipi di domanda.`,
    assumed: BECOMES_OPEN,
    remedy: 'Faccia una domanda di ciascuna: opzioni, risposte con `=`, o spazi.',
  }),
  'question-found': ({ words, guess }) => ({
    message: `«${excerpt(words)}» è presa per una domanda: ${GUESSES[guess]}.`,
    remedy: 'Se non lo è, dia alla sua direttiva la classe `extra`.',
  }),
  'question-points-at': ({ words, pointer }) => ({
    message: `«${excerpt(words)}» rimanda a ciò che sta altrove nella pagina («${pointer}»).`,
    assumed: 'Un quiz mostra la cosa di quel genere più vicina che la precede.',
  }),
  'question-points-nowhere': ({ words, pointer }) => ({
    message: `«${excerpt(words)}» rimanda a qualcosa («${pointer}») che non si trova nella pagina.`,
    assumed: 'È posta così com’è: in un quiz gli allievi non vedono nulla del genere.',
    remedy: 'Metta ciò a cui si riferisce nella domanda, o prima di essa nella pagina.',
  }),
  'disclosure-extra': ({ words }) => ({
    message: `Il dropdown «${words || '…'}» è preso per informazione aggiuntiva.`,
    assumed: 'Resta ripiegato nella pagina, e non se ne fa alcuna domanda.',
    remedy: 'Se è una risposta, un indizio o una domanda, gli dia la classe `answer`, `hint` o `question`.',
  }),
  'answer-orphan': ({ words }) => ({
    message: `Nessuna domanda precede la risposta «${excerpt(words)}».`,
    assumed: 'Resta ripiegata nella pagina.',
    remedy: 'Scriva la domanda in un paragrafo subito sopra.',
  }),
  'answer-in-clear': ({ words }) => ({
    message: `«${excerpt(words)}» sembra la risposta a ciò che sta sopra, e gli allievi la vedono.`,
    assumed: 'Resta nella pagina così com’è scritta.',
    remedy: 'Ripieghi la risposta: la metta in un {dropdown} intitolato «Risposta», subito sotto la domanda.',
  }),
  'task-list-kept': ({ words }) => ({
    message: `L’elenco di attività sotto «${excerpt(words)}» è preso per cose da fare: nulla in esso chiede.`,
    assumed: 'Resta un elenco, con le sue spunte.',
    remedy:
      'Se è una domanda, la scriva in un {question}, o faccia finire le parole sopra con un punto interrogativo.',
  }),
  'solution-label-unknown': ({ label }) => ({
    message: `Nessun esercizio ha l’etichetta «${label}» indicata da una soluzione.`,
    assumed: 'Resta ripiegata nella pagina.',
    remedy:
      'Dia al suo esercizio quel `:label:`, o tolga l’etichetta: una soluzione è allora quella dell’ultimo esercizio.',
  }),
  'hint-without-answer': ({ words }) => ({
    message: `L’indizio «${excerpt(words)}» non appartiene ad alcuna risposta.`,
    assumed: 'Resta ripiegato nella pagina.',
  }),
  'answer-for-several': ({ words, count }) => ({
    message: `Una sola risposta segue ${count} domande numerate, a partire da «${excerpt(words)}».`,
    assumed: 'Diventano una domanda in più parti.',
    remedy: 'Dia a ciascuna la propria risposta.',
  }),
  'answer-after-list': ({ words }) => ({
    message: `Una risposta segue un elenco; è presa per la risposta alla sua ultima voce, «${excerpt(words)}».`,
    remedy: 'Faccia rientrare la risposta nella sua voce, o scriva la domanda come paragrafo.',
  }),
  'label-duplicate': ({ label, line }) => ({
    message: `L’etichetta «${label}» è già stata usata alla riga ${line}.`,
    assumed: 'Restano entrambe così come sono scritte: un’etichetta non identifica mai una domanda.',
    remedy: 'Numeri di nuovo le domande.',
  }),
  'label-gap': ({ label, expected }) => ({
    message: `L’etichetta «${label}» sta dove ci si aspettava «${expected}».`,
    assumed: 'Resta così com’è scritta.',
    remedy: 'Numeri di nuovo le domande, o veda se ne manca una.',
  }),
  'answer-elsewhere': ({ words }) => ({
    message: `La risposta a «${excerpt(words)}» dice solo dove guardare.`,
    assumed: 'Resta così com’è.',
    remedy: 'Scriva la risposta stessa: in un LMS chi la legge può non avere quel punto sottomano.',
  }),
  'question-without-answer': ({ words }) => ({
    message: `L’esercizio «${excerpt(words)}» non ha risposta.`,
    assumed: 'Diventa una domanda aperta senza feedback.',
  }),
  'answer-count': ({ words, asked, told }) => ({
    message: `«${excerpt(words)}» chiede ${asked} cose in un elenco, e la sua risposta ne dice ${told}.`,
    assumed: 'Resta una sola domanda.',
    remedy: 'Risponda a ogni voce, nello stesso ordine.',
  }),
  'answer-inline': ({ count, words }) => ({
    message:
      count === 1
        ? `Una domanda di un elenco mostra la sua risposta tra parentesi: «${excerpt(words)}».`
        : `${count} domande di un elenco mostrano le loro risposte tra parentesi, a partire da «${excerpt(words)}».`,
    assumed: 'Restano così come sono scritte: gli allievi vedono le risposte.',
    remedy:
      'Scriva `ask: [inline-answers]` in cartable.yml: ciascuna diventa una domanda, con la risposta nascosta.',
  }),
  'question-list': ({ count, words }) => ({
    message: `Un elenco pone ${count} domande senza risposta, a partire da «${excerpt(words)}».`,
    assumed: 'Resta un elenco.',
    remedy: 'Scriva `ask: [question-lists]` in cartable.yml: ciascuna diventa una domanda aperta.',
  }),
  'table-shows-answers': ({ words }) => ({
    message: `Una tabella mostra le risposte che propone: «${excerpt(words)}»`,
    assumed: 'Resta così com’è scritta: gli allievi vedono le risposte.',
    remedy: 'Svuoti le celle da compilare e metta la tabella compilata in un dropdown «Risposta» sotto.',
  }),
  'code-holds-answer': () => ({
    message: 'La parte nascosta di questo programma contiene la risposta a ciò che chiede.',
    assumed: 'Il programma è mostrato senza di essa, e non se ne fa alcuna domanda.',
    remedy: 'Per chiederlo in un LMS, scriva un {question}.',
  }),
  'teacher-voice': ({ words }) => ({
    message: `«${excerpt(words)}» si rivolge al docente.`,
    assumed: 'È chiesto agli allievi così com’è scritto.',
    remedy: 'Si rivolga agli allievi stessi.',
  }),
  'gate-unclosed': ({ name }) => ({
    message: `{${name}-start} non è mai chiuso da {${name}-end}.`,
    assumed: 'Finisce con la sezione, o con il prossimo che comincia.',
    remedy: `Scriva {${name}-end} dove finisce.`,
  }),
  'quiz-unreadable': ({ reason }) => ({
    message: `Le domande di un jupyterquiz non si possono leggere: ${foreign(reason)}.`,
    assumed: 'È mostrato il suo codice.',
    remedy: 'Le scriva come elenco di oggetti JSON, nella chiamata o nella pagina.',
  }),
  'gap-stray': ({ source }) => ({
    message: `Dello spazio «${source}» non si può fare una domanda dove sta.`,
    assumed: 'È mostrato come uno spazio vuoto.',
    remedy: 'Lo metta in un paragrafo, un elenco o una tabella.',
  }),
  'question-empty': () => ({
    message: 'Questa domanda non chiede nulla: nessuna parola precede ciò che le risponde.',
    remedy: 'Scriva ciò che si chiede, sulla prima riga della direttiva o sotto di essa.',
  }),
  'options-too-few': ({ words }) => ({
    message: `«${words}» ha una sola opzione: non c’è nulla da scegliere.`,
    remedy: 'Aggiunga un’opzione sbagliata (`- [ ] …`), o chieda la risposta a parole.',
  }),
  'option-duplicate': ({ option, words }) => ({
    message: `«${option}» compare due volte tra le opzioni di «${words}».`,
    remedy: 'Cambi o tolga una delle due.',
  }),
  'answer-empty': ({ words }) => ({
    message: `La risposta a «${words}» è vuota.`,
    remedy: 'Scriva la risposta, o tolga il blocco ripiegato.',
  }),
  'hint-empty': ({ words }) => ({
    message: `Un indizio per «${words}» è vuoto.`,
    remedy: 'Scriva l’indizio, o tolga il blocco ripiegato.',
  }),
  'question-twin': ({ words, line }) => ({
    message: `«${words}» è posta come alla riga ${line}, con la stessa risposta nella stessa sezione.`,
    assumed:
      'Le due si distinguono per il loro ordine: chi le scambia, scambia ciò che gli allievi hanno risposto.',
    remedy: 'Dia un nome a una di esse: `(name)=` su una riga sopra, o `:name:` nella sua direttiva.',
  }),
  'question-name-twice': ({ name, line }) => ({
    message: `Due domande si chiamano «${name}»; l’altra sta alla riga ${line}.`,
    assumed:
      'Le due si distinguono per il loro ordine: chi le scambia, scambia ciò che gli allievi hanno risposto.',
    remedy: 'Dia un altro nome a una delle due.',
  }),
};
