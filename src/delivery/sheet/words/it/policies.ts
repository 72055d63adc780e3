/** The words on a lesson's policies, in Italian. `{n}`: the number that was set. */
import type { Words } from '../words.ts';

export const policyWords: Words['policies'] = {
  title: 'Che cosa ha stabilito l’autore',
  lead: 'Le regole della lezione, come le fissa la sua fonte o `cartable.yml`; ciò che non è fissato ha il valore predefinito.',
  policy: 'Regola',
  value: 'Valore',
  meaning: 'Che cosa fa in questi file',
  completion: {
    questions: 'La lezione è completata quando ogni domanda ha una risposta.',
    read: 'La lezione è completata quando è stata letta fino in fondo.',
    both: 'La lezione è completata quando è stata letta fino in fondo e ogni domanda ha una risposta.',
  },
  scoring: {
    mixed:
      'Il punteggio, da 0 a 100, conta ciò che è giusto nelle domande chiuse, se il pacchetto può giudicarlo, e le domande aperte appena hanno una risposta: con «Rispondi», o con «Termina», che consegna ciò che sta nelle caselle. Quanto valga una risposta aperta, lo può dire solo un docente.',
    participation:
      'Il punteggio conta la partecipazione: la parte di domande con risposta, da 0 a 100; conta ogni risposta data, giusta o sbagliata: con «Rispondi», o con «Termina», che consegna ciò che sta nelle caselle. Ciò che è solo scritto non conta ancora. Dice che si è lavorato, non quanto bene.',
    graded:
      'Il punteggio, da 0 a 100, conta ciò che è giusto nelle domande chiuse; le risposte aperte aspettano un docente e non contano.',
    none: 'La pagina della lezione non comunica alcun punteggio.',
  },
  scoreWaits:
    'Il punteggio viene comunicato quando tutte le domande hanno una risposta, o con Termina; ciò che cambia dopo conta con Termina, o quando si lascia la pagina. Prima, il registro dei voti direbbe che cosa è giusto.',
  passMark:
    'Con il {n} % o più dei punti delle domande chiuse la lezione è superata, con meno non superata, una volta completata.',
  attempts: {
    once: 'Dopo Termina le caselle sono bloccate; un nuovo tentativo dipende dalla piattaforma.',
    several:
      'Gli allievi possono terminare la lezione {n} volte, finché la piattaforma apre il tentativo in scrittura.',
    unlimited:
      'Gli allievi possono riaprire una lezione terminata tutte le volte che la piattaforma apre il tentativo in scrittura.',
  },
  minWords: 'Una risposta aperta ha almeno {n} parole, se la domanda non dice altro.',
  shuffle:
    'Opzioni, enunciati ed elementi stanno in un ordine proprio di ogni allievo, che resta lo stesso; nel quiz li mescola Moodle. Dove qualcosa parla del loro posto («tutte le precedenti»), lo conservano.',
  draw: 'A ogni allievo vengono poste {n} delle domande, le stesse a ogni visita. Un corso Moodle ripristinato le estrae per il suo quiz; in un quiz fatto con il file, aggiunga {n} domande casuali dalla sua categoria.',
  questions: {
    inline: 'La pagina della lezione pone le sue domande.',
    none: 'La pagina della lezione non chiede nulla: le sue domande sono per il quiz che l’accompagna.',
  },
  answers: {
    'after-answer':
      'Gli allievi vedono la risposta dopo la loro; nel quiz, quando le opzioni di revisione mostrano il feedback generale.',
    'after-finish':
      'Gli allievi vedono le risposte quando hanno terminato la lezione; nel quiz, quando le opzioni di revisione mostrano il feedback generale.',
    teacher:
      'Gli allievi non vedono mai le risposte. Chi valuta legge quelle delle domande aperte accanto a ciò che l’allievo ha scritto (Informazioni per i valutatori del quiz); tutte sono nelle soluzioni.',
    never:
      'Nessun file per la piattaforma contiene una risposta modello o un commento: sono solo nelle soluzioni.',
  },
  mediaPolicy: {
    bundle: 'I video devono viaggiare con la lezione; quello che non può è un link e un avviso.',
    ask: 'Un video ospitato altrove è caricato solo se l’allievo lo chiede.',
    link: 'Un video ospitato altrove è un link; nessun lettore è mai caricato.',
    refuse: 'Un video ospitato altrove è un errore: la lezione non ne ha.',
  },
  /** Of the lesson's page, then of the quiz. */
  secrecy: {
    page: {
      shown:
        'Le risposte modello non sono segrete. Nel pacchetto SCORM sono codificate e mostrate a tempo debito; chi smonta il pacchetto può leggerle.',
      kept: 'Il pacchetto SCORM non contiene alcuna risposta: nulla con cui correggere, nulla da leggere smontandolo.',
    },
    quiz: {
      shown: 'Quelle del quiz Moodle le tiene sul server finché le opzioni di revisione le mostrano.',
      kept: 'Per correggere le domande chiuse, il quiz ha ciò che è giusto; nelle sue **Opzioni di revisione**, lasciate **Risposta corretta** non selezionato.',
    },
  },
  key: {
    name: 'Soluzioni',
    purpose:
      'Le risposte che gli allievi non ricevono, in una pagina per chi insegna. Non caricatela mai dove gli allievi possono aprirla.',
  },
  capacity: {
    title: 'Spazio per le risposte',
    text: '{package}: {open} domande aperte si dividono i {limit} caratteri che la piattaforma conserva di un tentativo: per ogni risposta circa {expected} caratteri di prosa comune, e mai meno di {guaranteed}. La pagina mostra quanto è pieno e lascia copiare ciò che non può conservare.',
    one: '{package}: la domanda aperta ha per sé sola i {limit} caratteri che la piattaforma conserva di un tentativo: circa {expected} caratteri di prosa comune, e mai meno di {guaranteed}.',
  },
};
