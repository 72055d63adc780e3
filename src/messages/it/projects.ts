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
  text: 'un testo',
  list: 'un elenco di parole, o parole separate da virgole',
  lines: 'righe `nome: valore` sotto di essa',
};

function expectedOf(expected: SettingProblem['expected']): string {
  switch (expected.kind) {
    case 'one-of':
      return `uno di questi valori: ${expected.values.join(', ')}`;
    case 'number':
      return `un numero${expected.whole ? ' intero' : ''}${bounds(' da ', ' a ', ' di almeno ', expected.from, expected.to)}`;
    case 'form':
      return FORMS[expected.form];
  }
}

/** Why a file of the project isn't read, and what helps. */
const UNREADABLE = {
  binary: { message: 'Il file non è testo.', remedy: 'Metta al suo posto un file di testo.' },
  rights: { message: 'Il file non si può aprire.', remedy: 'Ne controlli i permessi.' },
  outside: {
    message: 'Il file è un collegamento che porta fuori dal progetto.',
    remedy: 'Metta al suo posto una copia di ciò a cui porta.',
  },
  special: { message: 'Non è un file ordinario.', remedy: 'Metta al suo posto un file di testo.' },
} as const;

/** Why a project's pages aren't in the course. */
const LEFT_OUT = {
  draft: {
    message: 'Tralasciate, come bozze o mai mostrate da sole',
    remedy: 'Tolga il segno dall’intestazione di una pagina per averla nel corso.',
  },
  language: {
    message: 'Tralasciate, come traduzioni in una lingua diversa dalla prima del sito',
    remedy: 'Costruisca una cartella che contenga solo quella lingua per averne un corso.',
  },
  outside: {
    message: 'Tralasciate, fuori dalla cartella delle pagine del sito',
    remedy: 'Sposti lì una pagina, o costruisca la sua cartella a parte.',
  },
} as const;

export const projects: Messages<typeof rules> = {
  'settings-not-yaml': (slip) => ({
    message: `Una riga di cartable.yml non si può leggere: ${yamlFault(slip)}.`,
    ...yamlHelp(slip),
  }),
  'settings-unknown': ({ key, nearest }) => ({
    message: `cartable.yml: non esiste alcuna impostazione «${key}».`,
    assumed: 'È ignorata.',
    remedy: nearest ? `Intendeva «${nearest}»?` : 'La corregga o la tolga.',
  }),
  'id-from-path': ({ id, path }) => ({
    message: `Un’altra lezione del corso ha l’identificativo «${id}».`,
    assumed: `Questa prende «${path}», dal suo percorso.`,
    remedy: 'Le dia un `id:` nell’intestazione della pagina per sceglierne un altro.',
  }),
  'folder-unreadable': () => ({
    message: 'Questa cartella non si può aprire.',
    assumed: 'Ciò che contiene è tralasciato.',
    remedy: 'Ne controlli i permessi.',
  }),
  'since-own-report': ({ report }) => ({
    message: `«${report}» è il rapporto che questa esecuzione sostituisce.`,
    assumed:
      'Non si scrive nulla: una seconda esecuzione non troverebbe nulla di nuovo, e toglierebbe un quiz che forse non è ancora importato.',
    remedy: 'Lo copi altrove quando il suo quiz è importato, e dia quella copia a --since.',
  }),
  'course-incomplete': ({ page }) => ({
    message: `«${page}» ha un errore, quindi i pacchetti del corso non sono scritti.`,
    assumed:
      'Senza di essa l’LMS dimenticherebbe ciò che gli allievi vi hanno fatto. Le altre lezioni sono consegnate singolarmente.',
    remedy:
      'Corregga la lezione, la tolga dall’indice, o costruisca con --skip-broken: al suo posto c’è allora una pagina che lo dice.',
  }),
  'lesson-skipped': ({ page }) => ({
    message: `«${page}» ha un errore, ed è tralasciata.`,
    assumed: 'Al suo posto c’è una pagina che lo dice.',
    remedy:
      'La corregga e costruisca di nuovo prima che gli allievi comincino: per l’LMS, chi ha letto la pagina al suo posto ha completato la lezione.',
  }),
  'lesson-unreadable': ({ reason }) => UNREADABLE[reason],
  'lesson-unforeseen': ({ what }) => ({
    message: `Cartable non è riuscito a leggere questa pagina, in un modo che nessuno aveva previsto: ${what}`,
    remedy:
      'Costruisca la pagina da sola con CARTABLE_DEBUG=1 e segnali ciò che appare; --skip-broken costruisce il corso senza di essa.',
  }),
  'encoding-assumed': ({ encoding }) => ({
    message: 'Da questa riga in poi il file non è in UTF-8.',
    assumed: `Viene letto come ${encoding}.`,
    remedy:
      'Se alcune lettere appaiono sbagliate, lo salvi come UTF-8 nel Suo editor; così scompare anche questo avviso.',
  }),
  'settings-refused': ({ reason }) => ({
    ...UNREADABLE[reason],
    assumed:
      'Non viene costruito nulla: senza le sue impostazioni potrebbero essere mostrate risposte che devono restare nascoste.',
  }),
  'settings-unreadable': ({ reason }) => ({
    ...UNREADABLE[reason],
    assumed: 'Il progetto è costruito come se non ci fosse.',
  }),
  'delivery-not-written': ({ folder, fault }) => ({
    message: `Nulla è stato scritto in ${folder}: ${writeFaults[fault.why](fault.what)}`,
    remedy: 'Controlli i permessi della cartella e lo spazio libero, o ne scelga un’altra con --out.',
  }),
  'delivery-busy': ({ folder, pid }) => ({
    message: `Un altro processo sta scrivendo in ${folder} (numero ${pid}).`,
    assumed: 'Non viene scritto nulla: due processi mescolerebbero i loro pacchetti.',
    remedy: 'Riprovi quando ha finito, o scelga un’altra cartella con --out.',
  }),
  'package-refused': ({ finding }, wording) => {
    const { message, remedy } = wording(finding);
    return {
      message: `Riletto, il pacchetto fallirebbe nell’LMS: ${message}`,
      remedy: remedy ?? 'Ci segnali questa lezione: Cartable avrebbe dovuto evitarlo.',
    };
  },
  'notebook-broken': ({ conflict }) => ({
    message: conflict
      ? 'Il notebook contiene i segni di una fusione di Git mai conclusa, il primo qui.'
      : 'Il notebook è danneggiato: qui il suo JSON si interrompe o non è più valido.',
    remedy: conflict
      ? 'Scelga una delle due versioni tra i segni <<<<<<< e >>>>>>>.'
      : 'Lo apra in Jupyter e lo salvi di nuovo, o prenda una versione precedente.',
  }),
  'notebook-without-cells': () => ({
    message: 'Il file è JSON, ma non un notebook: non ha un elenco di celle.',
    remedy: 'Lo apra in Jupyter e lo salvi di nuovo, o gli dia un’altra estensione.',
  }),
  'notebook-output-interactive': ({ types, shown }) => ({
    message: `Un output di questa cella funziona solo in un notebook (${types}).`,
    assumed: shown ? 'Al suo posto c’è il suo testo.' : 'La pagina è costruita senza di esso.',
    remedy: 'Ne salvi un’immagine: esegua la cella con una resa statica, o incolli una schermata.',
  }),
  'notebook-media-broken': ({ name }) => ({
    message: `L’immagine «${name}» salvata in questa cella è danneggiata: non è base64.`,
    assumed: 'La pagina è costruita senza di essa.',
    remedy: 'Esegua di nuovo la cella, o alleghi di nuovo l’immagine.',
  }),
  'notebook-attachment-missing': ({ name }) => ({
    message: `La cella mostra l’allegato «${name}», che non vi è salvato.`,
    assumed: 'La pagina dice che manca un’immagine.',
    remedy: 'Incolli di nuovo l’immagine nella cella.',
  }),
  'notebook-raw-cell': ({ format }) => ({
    message: `Questa cella grezza è per un altro strumento (${format}); gli allievi non la vedono.`,
    remedy: 'Ne faccia una cella Markdown per averla nella pagina.',
  }),
  'notebook-code-unset': ({ cells }) => ({
    message: `Questo notebook si chiama soluzione, e nulla vi dice che cosa risolve il suo codice (${cells} ${cells === 1 ? 'cella' : 'celle'}).`,
    assumed: 'Il codice è ripiegato nella pagina: gli allievi possono aprirlo, e nulla è chiesto loro.',
    remedy:
      'Dica sopra il codice che cosa si deve fare, per esempio «Esercizio 1: conta i cubi»: allora il codice è la risposta.',
  }),
  'notebook-code-shown': ({ cells }) => ({
    message: `Sotto esercizi di questo notebook c’è codice che forse li risolve (${cells} ${cells === 1 ? 'cella' : 'celle'}), e gli allievi lo vedono.`,
    assumed: 'Resta nella pagina: forse gli allievi devono partire da lì.',
    remedy:
      'Se li risolve, chiami il notebook soluzione nel nome del file (`cicli-soluzioni.ipynb`) o nel titolo, o dia a quelle celle l’etichetta `solution`: allora il codice è la risposta.',
  }),
  'course-other-kinds': ({ files }) => ({
    message: `${files.length === 1 ? 'Un file è' : `${files.length} file sono`} di un tipo che Cartable non legge come lezione: ${listed(files, otherKinds, (n) => `e altri ${n}`)}.`,
    assumed: 'Il corso è costruito senza; ciò a cui una pagina fa un link viaggia così com’è.',
    remedy: remedies(files, otherKinds),
  }),
  'course-page-missing': ({ name, nearest }) => ({
    message: `L’indice nomina «${name}», e questa pagina non esiste.`,
    assumed: 'Il corso è costruito senza di essa.',
    remedy: nearest ? `Intendeva «${nearest}»?` : 'Aggiunga la pagina, o tolga la riga.',
  }),
  'course-page-twice': ({ page, first }) => ({
    message: `«${page}» è elencata una seconda volta; la prima è in ${first}.`,
    assumed: 'Nel corso sta una volta sola, al suo primo posto.',
  }),
  'course-circle': ({ page, chain }) => ({
    message: `«${page}» è elencata sotto sé stessa: ${[...chain, page].join(' → ')}.`,
    assumed: 'Nel corso sta una volta sola, al suo primo posto.',
    remedy: 'Tolga questa riga dal toctree.',
  }),
  'course-page-unreadable': ({ page, kind }) => ({
    message: `«${page}» ${kind ? `è ${otherKinds[kind].name}` : 'non è né Markdown né un notebook'}: Cartable non può leggerne il testo.`,
    assumed: 'Il corso è costruito senza di essa; le pagine che elenca sono mantenute.',
    remedy: kind ? otherKinds[kind].remedy : 'La converta in Markdown.',
  }),
  'course-pattern-empty': ({ pattern }) => ({
    message: `Nessuna pagina corrisponde al modello «${pattern}» dell’indice.`,
    assumed: 'Il corso è costruito senza di esso.',
    remedy: 'Corregga il modello, o tolga la riga.',
  }),
  'answers-unclear': ({ page }) => ({
    message: `Questo file sembra contenere le risposte a «${page}», ma non quale risponde a che cosa.`,
    assumed: 'È una lezione a sé: gli studenti lo leggono.',
    remedy:
      'Dia alle risposte i numeri o le parole delle domande, le scriva sotto di esse, o tenga il file altrove.',
  }),
  'course-orphans': ({ pages }) => ({
    message: `${pages.length === 1 ? 'È tralasciata una pagina, che non è' : `Sono tralasciate ${pages.length} pagine, che non sono`} in alcun indice: ${pages.join(', ')}.`,
    remedy: 'Aggiunga una pagina all’indice per averla nel corso.',
  }),
  'course-about-left-out': ({ pages }) => ({
    message: `Tralasciato, perché riguarda la cartella e non si rivolge agli allievi: ${pages.join(', ')}.`,
    remedy: 'Cambi nome a un file per averlo nel corso, o lo elenchi in un indice.',
  }),
  'course-left-out': ({ why, pages }) => ({
    message: `${LEFT_OUT[why].message}: ${pagesListed(pages, (n) => `${n} ${n === 1 ? 'pagina' : 'pagine'}`)}.`,
    remedy: LEFT_OUT[why].remedy,
  }),
  'course-sidebars-computed': ({ file }) => ({
    message: `${file} calcola il suo elenco di pagine; Cartable legge valori semplici e non esegue alcun programma.`,
    assumed: 'Le pagine vengono nell’ordine che dicono le loro cartelle, i numeri e le intestazioni.',
    remedy: 'Scriva l’elenco con valori semplici per avere il suo ordine.',
  }),
  'course-page-twin': ({ page, kept }) => ({
    message: `«${page}» ha il nome di «${kept}», che le sta accanto: una lezione in due forme.`,
    assumed: `«${kept}» vale per entrambe.`,
    remedy: 'Cambi nome a una delle due per averle entrambe nel corso.',
  }),
  'course-entry-unclear': ({ entry }) => ({
    message: `Questa voce dell’indice non nomina né una pagina, né un indirizzo, un modello o un titolo: ${entry}`,
    assumed: 'Il corso è costruito senza di essa.',
    remedy: 'La scriva come `file: nome`, `url: indirizzo` o `title: parole`.',
  }),
  'course-file-broken': ({ file, ...slip }) => ({
    message: `Una riga di ${file} non si può leggere: ${yamlFault(slip)}.`,
    ...yamlHelp(slip),
  }),
  'course-value-computed': ({ name }) => ({
    message: `conf.py calcola «${name}»; Cartable legge valori semplici e non esegue mai Python.`,
    assumed: 'Il valore vale come non indicato.',
    remedy: `Scriva \`${name}\` come valore semplice, o dica lo stesso in cartable.yml.`,
  }),
  'course-extends-ignored': ({ files }) => ({
    message: `myst.yml estende ${files}, che Cartable non segue.`,
    assumed: 'Vale solo ciò che dice myst.yml stesso.',
  }),
  'course-contents-vain': ({ file }) => ({
    message: `${file} non elenca alcuna pagina che ci sia.`,
    assumed: 'Si prendono tutte le pagine della cartella, nell’ordine naturale dei loro file.',
    remedy: `Se le pagine le crea uno script, indichi la cartella che produce; altrimenti corregga ${file}.`,
  }),
  'course-no-toctree': ({ file }) => ({
    message: `Questo è un progetto Sphinx, ma ${file} non elenca pagine in un toctree.`,
    assumed: 'Le pagine stanno nell’ordine naturale dei loro file.',
    remedy: `Le elenchi in un toctree di ${file} per sceglierne l’ordine.`,
  }),
  'course-several-projects': ({ folders }) => ({
    message: `La cartella contiene più progetti, ciascuno con il proprio indice: ${folders.join(', ')}.`,
    assumed: 'Tutte le pagine sono prese nell’ordine naturale dei loro file.',
    remedy: 'Costruisca uno di essi dalla sua cartella per averne l’ordine e i titoli.',
  }),
  'course-empty': () => ({
    message:
      'Il corso non contiene alcuna pagina che Cartable legga (.md, .markdown, .mdx, .qmd, .Rmd, .ipynb, .docx, .gift).',
    remedy: 'Controlli che questa sia la cartella che intendeva.',
  }),
  'settings-invalid': ({ key, value, expected, nearest, taken }) => ({
    message: `«${key}: ${value}» non è un valore di questa impostazione, che vuole ${expectedOf(expected)}.`,
    assumed: taken === undefined ? 'È ignorato.' : `È preso «${key}: ${taken}».`,
    remedy: nearest === undefined ? 'Lo corregga o lo tolga.' : `Intendeva «${key}: ${nearest}»?`,
  }),
  'setting-misspelt': ({ key, nearest }) => ({
    message: `Non esiste alcuna impostazione «${key}».`,
    assumed: `È presa per «${nearest}».`,
    remedy: `Scriva \`${nearest}\`.`,
  }),
};
