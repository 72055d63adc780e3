/** The words on web pages, in Italian. What stands on the page goes by the page’s own words. */
import { webWordsFor } from '../../../../../templates/strings/index.ts';
import type { PlayedWords } from '../target-words.ts';
import { keyFields, pageFields } from './scorm.ts';

const { words: page } = webWordsFor('it');

/** The page’s own buttons. */
const named = (text: string): string =>
  text
    .replace('{print}', page.print)
    .replace('{save}', page.save)
    .replace('{load}', page.load)
    .replace('{over}', page.over);

const common = {
  lead: 'I nomi dei menu possono variare un po’ da voi.',
  elsewhere:
    'Le pagine web non hanno bisogno di una piattaforma. Dove ce n’è una, importate ciò che è fatto per lei: le pagine da sole non le dicono nulla.',
  notes: [
    '**A voi non viene inviato nulla.** Le risposte restano nel browser in cui sono state date. Per consegnare, gli allievi scelgono **{print}** alla fine della pagina e vi danno il PDF: contiene le loro risposte, il nome e la data, mai una risposta modello.',
    '**Un altro dispositivo non ha le risposte.** Con **{save}** e **{load}** gli allievi le portano con sé.',
    '**Computer condivisi**: chi usa lo stesso account del browser vede le risposte. Fatele salvare, e fate scegliere **{over}** alla fine.',
    'Nessuno sorveglia: un allievo può ricominciare quante volte vuole. Per valutare usate il quiz di una piattaforma.',
  ].map(named),
  score: ['La pagina dice solo all’allievo quanto è giusto; sul foglio stampato sta scritto anche per voi.'],
  data: [
    {
      what: 'Le risposte così come sono, il punto della lezione',
      where:
        'nella memoria del browser (`localStorage`), sul dispositivo dell’allievo, e nel PDF o nel file che l’allievo ne fa',
    },
  ],
};

const site: PlayedWords = {
  ...common,
  name: 'Pagine web (zip da decomprimere)',
  purpose:
    'La lezione come pagina in una cartella, per un sito, un disco di rete o una chiavetta USB: la apre qualsiasi browser, senza piattaforma e senza rete.',
  importTitle: 'La lezione: una cartella per un sito o una chiavetta',
  course: {
    purpose:
      'Il corso come pagine in una cartella, con un elenco da cui cominciare: lo apre qualsiasi browser, senza piattaforma e senza rete.',
    importTitle: 'Il corso: una cartella per un sito o una chiavetta',
  },
  where:
    'Decomprimete lo zip. Poi aprite `index.html`, copiate la cartella su una chiavetta o mettetela su un server web.',
  steps: [
    'Decomprimete `{file}`: in Windows **Estrai tutto** nel menu del pulsante destro, su un Mac un doppio clic. Aperta dentro lo zip, la pagina non ha né il suo aspetto né il suo programma.',
    '**Chiavetta USB, disco di rete**: copiatevi tutta la cartella. Gli allievi vi aprono `index.html`.',
    '**Server web, sito della scuola**: caricate il contenuto della cartella così com’è, e date agli allievi l’indirizzo del suo `index.html`.',
    'Provate una volta: rispondete a una domanda, chiudete la pagina, riapritela; la risposta c’è.',
  ],
  fields: pageFields,
};

const onePage: PlayedWords = {
  ...common,
  name: 'Pagina web (un file)',
  purpose:
    'La lezione in un solo file HTML, con immagini, suoni e programma al suo interno: da distribuire in Teams, in Classroom o per posta.',
  importTitle: 'La lezione: un file da distribuire',
  course: {
    purpose:
      'L’intero corso in un solo file HTML, una lezione alla volta sullo schermo: da distribuire in Teams, in Classroom o per posta.',
    importTitle: 'Il corso: un file da distribuire',
  },
  where:
    'Allegate `{file}` a un compito in Teams o Classroom. Gli allievi lo scaricano, poi lo aprono in un browser.',
  steps: [
    '**Microsoft Teams**: **Attività › Crea**, e allegate `{file}` dal vostro dispositivo; o mettetelo nei **File** di un canale.',
    '**Google Classroom**: **Lavori del corso › Crea › Compito**, e **caricate** `{file}`; tutti gli allievi possono vedere lo stesso file.',
    'Dite agli allievi: **prima scaricate il file, poi apritelo dai download, in un browser.** Le anteprime di Teams, OneDrive, SharePoint e Google Drive non lo eseguono: ne mostrano il codice o nulla, e lì non si può rispondere. Su telefoni e tablet vale lo stesso per l’anteprima dei file: lì è meglio mettere le pagine web su un server.',
    'Per consegnare: alla fine della pagina **{print}**; nella finestra che si apre scegliere **Salva come PDF**, allegare il PDF al compito e consegnarlo. Lo leggete e lo commentate lì, come ogni documento.',
  ].map(named),
  fields: {
    ...keyFields,
    'cartable-answers: feedback': 'risposta modello',
    'cartable-answers: solution': 'ciò che è giusto',
    'cartable-answers: feedback on …': 'commento a una risposta',
    'cartable-answers: hint': 'indizio',
  },
};

export const webTargets = { 'web-site': site, 'web-page': onePage };

export const webGroup = 'Senza piattaforma: come pagine web';

/** What is said otherwise where no LMS has a part in it. */
export const freeWords = {
  way: { one: 'Distribuite questo file', many: 'Distribuite questi {n} file' },
  where: 'Dove',
  privacyLead: 'Tutto ciò che fa un allievo resta nel browser del suo dispositivo.',
  stays: 'resta sul dispositivo dell’allievo',
  upload: 'Il file più grande, `{file}`, pesa {size}. Dove lo si mette, file simili devono essere ammessi.',
  secrecy: {
    shown:
      'Nelle pagine web le risposte modello sono codificate, e mostrate a tempo debito; chi le cerca nel codice della pagina può leggerle.',
    kept: 'Le pagine web non contengono alcuna risposta: nulla da leggere cercandola.',
  },
};
