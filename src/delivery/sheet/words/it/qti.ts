/** The words on a QTI 2.1 package, in Italian. Whence the names of menus: docs/lms.md. */
import type { FileWords } from '../target-words.ts';
import { keyFields } from './scorm.ts';

export const qtiWords: FileWords = {
  name: 'Test (QTI 2.1)',
  purpose:
    'Le domande con i loro media come test: ciascuna con ciò che è giusto, ciò che si dice dopo una risposta, i suoi indizi e la risposta modello per chi corregge. Il testo della lezione non c’è.',
  importTitle: 'Domande: un test QTI 2.1',
  where:
    'Nell’importazione della piattaforma (OpenOLAT: **Area autori › Importa**; ONYX, TAO, Inspera: si vedano i passi). Non decomprimete il file.',
  lead: 'I nomi sono quelli di ciascuna piattaforma; versioni e istituti differiscono un po’.',
  steps: [
    '**OpenOLAT**: **Area autori › Importa**, scegliete `{file}`; diventa una risorsa **Test**. Nell’editor del corso inserite un elemento **Test** (conta) o **Autovalutazione** (non conta), sceglietela lì e pubblicate.',
    '**OPAL con ONYX**: create o importate una risorsa di tipo **Test** e scegliete `{file}`; aggiungetela al corso come test.',
    '**TAO**: **Tests › Import**, formato **QTI Test Package**, scegliete `{file}`; le sue domande sono in **Items**. Poi pubblicate il test.',
    '**Inspera**: in **Author**, importate domande nel formato **QTI 2.1**, scegliete `{file}` e aggiungetele a un insieme di domande. A volte un amministratore deve permetterlo.',
    'Rispondete una volta come allievo, e guardate che cosa si dice, e i punti.',
  ],
  elsewhere: 'QTI 2.1 è letto da OpenOLAT, ONYX, TAO e Inspera, e da quanto si dice conforme.',
  notes: [
    'Importare di nuovo fa un secondo test: le risposte degli allievi restano con il primo.',
    'Le risposte giuste sono nel file, perché la piattaforma possa valutare: datelo a docenti e amministratori, non agli allievi.',
    'Le domande aperte aspettano che una persona le corregga; OpenOLAT mostra i risultati dopo.',
    'In OpenOLAT una domanda è mostrata così com’è; per cambiarla lì, lasciate che l’editor la converta.',
    'I numeri si scrivono con il punto o, dove la piattaforma lo accetta, con la virgola. Una risposta breve con due spazi di seguito, o uno di troppo alla fine, può valere come un’altra.',
  ],
  fields: {
    ...keyFields,
    modalFeedback: 'risposta modello, una volta data una risposta',
    rubricBlock: 'risposta modello, solo per chi corregge',
    'modalFeedback on …': 'commento su una risposta',
    'modalFeedback hint': 'indizio',
    'itemBody hint': 'indizio, sotto la domanda',
    responseProcessing: 'ciò che è giusto',
  },
};
