/** The words on a Common Cartridge, in Italian. Whence the names of menus: docs/lms.md. */
import type { FileWords } from '../target-words.ts';
import { keyFields } from './scorm.ts';

export const cartridgeWords: FileWords = {
  name: 'Common Cartridge (.imscc)',
  purpose:
    'La lezione come pagina da leggere con i suoi media, e le sue domande come quiz e raccolta di domande: un file che molte piattaforme importano da sé.',
  importTitle: 'Pagina e quiz: Common Cartridge',
  where:
    'Nell’importazione del corso (Canvas: **Impostazioni › Importa contenuti del corso**; Blackboard, Brightspace, Schoology: si vedano i passi). Non decomprimete il file.',
  lead: 'I nomi sono quelli di ciascuna piattaforma; versioni e istituti differiscono un po’.',
  steps: [
    '**Canvas**: nel corso, **Impostazioni › Importa contenuti del corso**; **Tipo di contenuto**: **Common Cartridge 1.x Package**; scegliete `{file}`, **Tutto il contenuto**, e aggiungetelo alla coda. La lezione e il suo quiz sono in **Moduli**: pubblicateli.',
    '**Blackboard**: nella visualizzazione originale, **Pacchetti e utilità › Importa pacchetto / Visualizza registri › Importa pacchetto**; in Ultra, **Contenuto del corso**, lì il menu **⋯**, **Importa contenuto**. Scegliete `{file}`.',
    '**Brightspace**: **Amministrazione del corso › Importa/Esporta/Copia componenti**; importate componenti, caricate `{file}`, importate tutto.',
    '**Schoology**: prende la versione 1.2: fate prima convertire `{file}` da `cc-converter.schoology.com`. Poi **Resources**, la freccia, **Import**, **Common Cartridge (IMSCC)**.',
    '**Moodle**: **Altro › Riutilizzo corso › Ripristino**, e trascinate `{file}`. Il backup del corso è lì la via migliore.',
    'Aprite una volta il quiz da docente, impostate punti, tentativi e scadenza, e rispondete come allievo.',
  ],
  elsewhere:
    'Un Common Cartridge (versione 1.1) è letto da Canvas, Blackboard, Brightspace, Sakai e Moodle, e da Schoology una volta convertito.',
  notes: [
    'Importare di nuovo: Canvas rinnova ciò che ha importato prima, secondo gli identificatori; Moodle, Blackboard e Brightspace aggiungono una seconda copia.',
    'Le risposte giuste sono nel file, perché la piattaforma possa valutare: datelo a docenti e amministratori, non agli allievi.',
    '**In Moodle** la pagina perde i suoi stili e ciò che si apre, e il quiz non mostra commenti finché non si spuntano le sue **Opzioni di revisione**. Prendete lì il backup del corso.',
  ],
  fields: {
    ...keyFields,
    'itemfeedback general_fb': 'commento dopo la risposta',
    'itemfeedback solution': 'risposta modello, dove la piattaforma ha un posto per lei',
    'itemfeedback hint': 'indizio',
    'itemfeedback on …': 'commento su una risposta',
    resprocessing: 'ciò che è giusto',
  },
};
