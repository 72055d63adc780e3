import type { Messages } from '../catalogue.ts';
import type { page as rules } from '../rules/page.ts';
import { foreign } from './foreign.ts';
import { yamlFault, yamlHelp } from './yaml.ts';

const idIs = (id: string) => `L’identificativo della lezione è «${id}».`;

const CHOOSE_ID =
  'Ne scelga uno: `id:` nell’intestazione della pagina, con lettere dalla a alla z, cifre e trattini.';

const PLACEHOLDER = 'Al suo posto c’è un segnaposto che ne dà il nome.';

const NEED = {
  image: 'un’immagine',
  shown: 'un’immagine che i browser mostrino',
  video: 'un video',
  audio: 'una registrazione',
  captions: 'un file di sottotitoli (WebVTT)',
};

const REMEDY = {
  image: 'Indichi un’immagine: PNG, JPEG, GIF, WebP o SVG.',
  shown: 'La salvi come PNG, JPEG o WebP.',
  video: 'Indichi un video: MP4 o WebM.',
  audio: 'Indichi una registrazione: MP3, M4A o OGG.',
  captions: 'Indichi un file WebVTT: la sua prima riga è `WEBVTT`.',
};

const fileOf = (extension: string): string =>
  extension === 'pdf' ? 'un documento PDF' : `un file .${extension}`;

/** Backticks can't be quoted by backticks. */
const asShown = (marks: string): string => (marks.startsWith('`') ? marks : `\`${marks}\``);

/** What other tools' pages lose here, and what exports them whole. */
const LOST = {
  LiaScript: 'i suoi programmi, le animazioni, i testi letti ad alta voce, le macro e le matrici',
  'R/exams': 'i numeri estratti per ogni allievo, ciò che R calcola o disegna, le domande in più parti',
} as const;
const EXPORTER = {
  LiaScript: 'l’esportatore di LiaScript (`liaex --format scorm1.2`)',
  'R/exams': '`exams2moodle()` in R',
} as const;

export const page: Messages<typeof rules> = {
  'character-forbidden': ({ code, count }) => ({
    message: `Il testo contiene ${code}, che nessun pacchetto può contenere${count > 1 ? ` (${count} volte)` : ''}.`,
    assumed: 'Viene tolto: non mostra nulla.',
    remedy: 'Lo cancelli: forse il testo attorno è stato copiato da altrove.',
  }),
  'character-reference': ({ reference }) => ({
    message: `«${reference}» sta per un carattere che nessun pacchetto può contenere.`,
    assumed: 'Viene tolto: non mostra nulla.',
    remedy: 'Lo cancelli; per mostrarlo così com’è scritto, lo metta tra apici inversi.',
  }),
  'math-calmed': ({ tex, removed }) => ({
    message: `La formula «${tex}» contiene qualcosa che collegherebbe, caricherebbe o eseguirebbe: ${removed.join(', ')}.`,
    assumed: 'Viene tolto; i segni che mostra restano.',
    remedy: 'Metta il link o l’immagine accanto alla formula.',
  }),
  'id-made': ({ id, written }) => ({
    message: `Da «${written}» non si può ricavare un identificativo: non ha nessuna lettera dalla a alla z.`,
    assumed: idIs(id),
    remedy: CHOOSE_ID,
  }),
  'id-changed': ({ id, written }) => ({
    message: `L’identificativo «${written}» contiene altri segni oltre alle lettere dalla a alla z, alle cifre e ai trattini.`,
    assumed: idIs(id),
    remedy: `Scriva \`id: ${id}\`.`,
  }),
  'id-reserved': ({ id, written }) => ({
    message: `Windows riserva per sé il nome «${written}»: nessuna cartella può chiamarsi così.`,
    assumed: idIs(id),
    remedy: CHOOSE_ID,
  }),
  'front-matter-unended': ({ last }) => ({
    message: 'Nessuna riga `---` chiude l’intestazione della pagina.',
    assumed: `Finisce con i suoi campi, alla riga ${last}.`,
    remedy: 'Scriva `---` su una riga a sé sotto di essa.',
  }),
  'duration-unclear': ({ duration }) => ({
    message: `Non si capisce quanto duri «${duration}».`,
    assumed: 'La lezione ha la durata che la sua pagina indica, se ne indica una.',
    remedy: 'Scriva minuti o ore: `45 min`, `1 h 30`.',
  }),
  'language-unclear': ({ written, language }) => ({
    message: `«${written}» non è una lingua che Cartable conosca.`,
    assumed: `Si suppone che la pagina sia in «${language}».`,
    remedy: 'Ne scriva il codice: `fr`, `en`, `de`, `pt-BR`.',
  }),
  'fence-backtick': ({ name }) => ({
    message: `La prima riga di {${name}} contiene apici inversi dopo il nome, e il suo delimitatore è di apici inversi: Markdown la prende per testo.`,
    assumed: 'È presa comunque per una direttiva.',
    remedy: 'La apra e la chiuda invece con tre segni di due punti.',
  }),
  'fence-too-short': ({ name, inner }) => ({
    message: `Il delimitatore di {${name}}, attorno a «${inner}», non ha più segni di quello di quest’ultima.`,
    assumed:
      'Si suppone che ciascuna sia chiusa dalla propria chiusura; altri strumenti terminano l’esterna alla chiusura dell’interna.',
    remedy: `Dia al delimitatore di {${name}} più segni che a quello al suo interno.`,
  }),
  'directive-in-code': ({ name }) => ({
    message: `La direttiva {${name}} sta in un blocco di codice: è mostrata così com’è scritta.`,
    remedy:
      'Veda se un delimitatore più in alto è chiuso due volte o mai; se va mostrata così, dia al blocco un linguaggio (`md`) e più segni di quanti ne contiene.',
  }),
  'directive-in-html': ({ name }) => ({
    message: `La direttiva {${name}} sta in HTML senza una riga vuota sopra: è mostrata così com’è scritta.`,
    remedy: 'Metta una riga vuota tra il tag e la direttiva.',
  }),
  'media-empty': ({ name }) => ({
    message: `«${name}» è vuoto: non ha nemmeno un byte.`,
    assumed: PLACEHOLDER,
    remedy: 'Salvi o copi di nuovo il file.',
  }),
  'media-unreadable': ({ name }) => ({
    message: `«${name}» c’è, ma non si può leggere.`,
    assumed: PLACEHOLDER,
    remedy: 'Veda se ha il permesso di aprirlo e se un altro programma lo tiene occupato.',
  }),
  'media-unfit': ({ name, need, type }) => ({
    message: `«${name}» non è ${typeof need === 'string' ? NEED[need] : fileOf(need.extension)}: ${type === undefined ? 'contiene testo' : `è di tipo ${type}`}.`,
    assumed: PLACEHOLDER,
    remedy:
      typeof need === 'string' ? REMEDY[need] : 'Salvi di nuovo il documento, o corregga il nome del file.',
  }),
  'media-cut': ({ name }) => ({
    message: `L’immagine «${name}» è troncata: finisce prima di dire quanto è grande.`,
    assumed: PLACEHOLDER,
    remedy: 'La copi o la scarichi di nuovo.',
  }),
  'document-active': ({ name }) => ({
    message: `«${name}» verrebbe eseguito nell’LMS con i diritti di chi lo apre.`,
    assumed: 'Non è nel pacchetto; dopo le parole del link c’è un segnaposto che ne dà il nome.',
    remedy:
      'Lo metta in un file ZIP e faccia un link a quello, o lo metta su un server web e faccia un link al suo indirizzo.',
  }),
  'document-kind': ({ name }) => ({
    message: `«${name}» è di un tipo che Cartable non sa se sia sicuro in un LMS.`,
    assumed: 'Non è nel pacchetto; dopo le parole del link c’è un segnaposto che ne dà il nome.',
    remedy: 'Lo metta in un file ZIP e faccia un link a quello.',
  }),
  'address-local': ({ address }) => ({
    message: `«${address}» è un percorso di questo computer.`,
    assumed: 'Da lì non si legge nulla: restano le sue parole, o un segnaposto al suo posto.',
    remedy: 'Copi il file nella cartella della lezione e ne scriva il nome a partire da lì.',
  }),
  'path-backslash': ({ path }) => ({
    message: `«${path}» è scritto con barre rovesciate, come Windows scrive i percorsi.`,
    assumed: 'Sono lette come `/`.',
    remedy: 'Scriva `/` tra le cartelle: Markdown toglie alcune barre rovesciate.',
  }),
  'video-refused': ({ url }) => ({
    message: `Il video ${url} si trova su un altro server, cosa che «mediaPolicy: refuse» vieta.`,
    remedy: 'Gli assegni un Suo file (`media:` nell’intestazione della pagina), lo tolga, o permetta `link`.',
  }),
  'video-not-bundled': ({ url }) => ({
    message: `Al video ${url} non è assegnato alcun file, quindi non può viaggiare con la lezione.`,
    assumed: 'Al suo posto c’è un link.',
    remedy:
      'Gli assegni un Suo file (`media:` nell’intestazione della pagina), se la licenza ne permette una copia.',
  }),
  'video-format': ({ name, type }) => ({
    message: `Molti browser non riproducono il video «${name}» (${type}).`,
    assumed: 'Viaggia così com’è.',
    remedy: 'Ne faccia un MP4 (H.264 e AAC): `ffmpeg -i film.mov film.mp4`.',
  }),
  'transcript-found': ({ name, film }) => ({
    message: `«${name}» sta accanto a «${film}».`,
    assumed: 'È la sua trascrizione, ripiegata sotto.',
    remedy: 'Dia al file un altro nome se non lo è.',
  }),
  'reference-unknown': ({ name, words }) => ({
    message: `«${words || name}» rimanda a «${name}», che non indica alcun punto della lezione o del suo corso.`,
    assumed: 'Le sue parole restano come testo semplice.',
    remedy: 'Corregga il nome, o metta `(name)=` su una riga sopra il punto a cui si riferisce.',
  }),
  'name-duplicate': ({ label }) => ({
    message: `Il nome «${label}» è dato due volte in questa pagina.`,
    assumed: 'I rimandi portano al primo punto con quel nome.',
    remedy: 'Dia un altro nome a uno dei due.',
  }),
  'term-unknown': ({ term }) => ({
    message: `Nessun glossario definisce «${term}».`,
    assumed: 'Le sue parole restano come testo semplice.',
    remedy:
      'Lo definisca in un `{glossary}` della pagina o nel file del glossario (`glossary:` nelle impostazioni).',
  }),
  'glossary-missing': ({ path }) => ({
    message: `Il file del glossario «${path}» non è nel progetto.`,
    assumed: 'I suoi termini non hanno definizione.',
    remedy: 'Corregga `glossary:`: un percorso dalla cartella principale del progetto.',
  }),
  'substitution-unknown': ({ name }) => ({
    message: `Nulla dice per che cosa sta {{ ${name} }}.`,
    assumed: 'È mostrato così com’è scritto.',
    remedy:
      'Lo indichi in `substitutions:`, nell’intestazione della pagina o nelle impostazioni del progetto.',
  }),
  'shortcode-unknown': ({ name }) => ({
    message: `Cartable non conosce lo shortcode ${name}.`,
    assumed: 'È tralasciato.',
    remedy: 'Scriva a parole, o in Markdown, ciò che avrebbe mostrato.',
  }),
  'include-missing': ({ path }) => ({
    message: `Il file «${path}», che va qui, non è nel progetto.`,
    assumed: PLACEHOLDER,
    remedy:
      'Aggiunga il file, o ne corregga il percorso (dalla cartella della pagina; con `/` all’inizio, dalla cartella principale del progetto).',
  }),
  'include-loop': ({ path }) => ({
    message: `«${path}» include sé stesso.`,
    assumed: 'È letto una volta sola.',
    remedy: 'Tolga l’`{include}`.',
  }),
  'include-excerpt': ({ path, wanted }) => ({
    message: `«${path}» non contiene «${wanted}».`,
    assumed: 'È mostrato l’intero file.',
    remedy: 'Corregga l’opzione che dice quale parte mostrare.',
  }),
  'document-missing': ({ name }) => ({
    message: `La pagina ha un link a «${name}», che non è nella cartella della lezione.`,
    assumed: 'Le parole del link restano, con un segnaposto che dà il nome del documento.',
    remedy: 'Metta il file accanto alla pagina o nella sua cartella `media/`, o ne corregga il nome.',
  }),
  'media-folder': ({ name }) => ({
    message: `«${name}» è una cartella: non è indicato alcun file.`,
    assumed: 'Al suo posto c’è un segnaposto.',
    remedy: 'Aggiunga dopo di essa il nome del file.',
  }),
  'address-unsafe': ({ address }) => ({
    message: `«${address}» non è un indirizzo a cui una lezione possa portare.`,
    assumed: 'Le sue parole restano come testo semplice.',
    remedy: 'Usi un indirizzo che comincia con https:, http:, mailto: o tel:.',
  }),
  'diagram-not-drawn': ({ name }) => ({
    message: `Cartable non disegna diagrammi in ${name}.`,
    assumed: 'Il suo sorgente è mostrato come codice.',
    remedy: 'Metta al suo posto un’immagine del disegno: gli editor di quel linguaggio la salvano in SVG.',
  }),
  'circuit-linked': () => ({
    message: '{logic} disegna un circuito con uno script di logic.modulo-info.ch, che resta là.',
    assumed: 'Al posto di ogni circuito c’è il suo nome, con un link che lo apre là.',
  }),
  'circuit-unreadable': ({ reason }) => ({
    message: `La descrizione del circuito non si può leggere: ${foreign(reason)}.`,
    assumed: 'Al suo posto c’è un segnaposto senza link.',
    remedy: 'Corregga il JSON della direttiva `{logic}`.',
  }),
  'fence-stray': () => ({
    message: 'Questa riga di due punti non chiude nulla.',
    assumed: 'È tralasciata.',
    remedy: 'Veda se una direttiva più in alto è chiusa troppo presto, o non lo è affatto.',
  }),
  'front-matter': (slip) => ({
    message: `Una riga dell’intestazione della pagina non si può leggere: ${yamlFault(slip)}.`,
    ...yamlHelp(slip),
  }),
  'answers-beside': ({ path }) => ({
    message: `Le risposte alle domande di questa pagina vengono da «${path}».`,
    assumed:
      'Questo file non è una lezione a sé: gli studenti ne ricevono le risposte come riscontro, e non lo vedono.',
    remedy: 'Se è una lezione, gli dia un nome che non parli di soluzioni.',
  }),
  'title-assumed': ({ title, from }) => ({
    message: 'La pagina non ha un titolo.',
    assumed: `La lezione si chiama «${title}», come ${from === 'file' ? 'il suo file' : 'la sua cartella'}.`,
    remedy: 'Le dia un primo titolo (`# Titolo`) o un `title:` nell’intestazione.',
  }),
  'dialect-read': ({ dialect, words }) => ({
    message: `La pagina è scritta per ${dialect}: «${words}».`,
    assumed: 'È letta secondo le regole di quello strumento, oltre a quelle di MyST.',
    remedy: 'Se tuttavia è MyST, scriva quelle parole altrimenti, o come codice.',
  }),
  'dialect-exporter': ({ dialect }) => ({
    message: `La pagina è scritta per ${dialect}, che ha un proprio esportatore.`,
    assumed: `Le sue domande sono lette dove la forma ne dice la chiave, altrimenti sono aperte o nascoste. Si perdono ${LOST[dialect]}.`,
    remedy: `Per conservarli, esporti la pagina con ${EXPORTER[dialect]} e porti il risultato nel LMS.`,
  }),
  'dialect-unknown': ({ words }) => ({
    message: `La pagina contiene segni che Cartable non sa leggere: «${words}».`,
    assumed:
      'Sono tralasciati, e ciò che racchiudono è mostrato; tutto ciò che può essere una risposta è nascosto.',
    remedy: 'Li scriva in Markdown o in MyST, e guardi la pagina prima degli allievi.',
  }),
  'markup-unread': ({ name }) => ({
    message: `Cartable non sa che cosa mostra ${name}.`,
    assumed: 'È tralasciato. Le parole che racchiude sono mostrate, o nascoste se si chiama risposta.',
    remedy: 'Scriva a parole, o in Markdown, ciò che avrebbe mostrato.',
  }),
  'language-detected': ({ language }) => ({
    message: 'Nulla dice in che lingua è la pagina.',
    assumed: `Si suppone che sia «${language}», dalle sue parole più frequenti.`,
    remedy: 'Lo indichi: `language:` nell’intestazione della pagina o nel progetto.',
  }),
  'directive-unknown': ({ name, answers, nearest }) => ({
    message: `Cartable non conosce la direttiva {${name}}.`,
    assumed: answers
      ? 'Secondo il suo titolo appartiene alla domanda qui sopra: è ripiegata come {dropdown}.'
      : 'Il suo contenuto è mostrato come testo ordinario.',
    remedy: nearest
      ? `Intendeva {${nearest}}? Se no, usi una direttiva elencata nella documentazione.`
      : 'Controlli come è scritta, o usi una direttiva elencata nella documentazione.',
  }),
  'directive-misspelt': ({ name, meant }) => ({
    message: `Non esiste la direttiva {${name}}.`,
    assumed: `È presa per {${meant}}.`,
    remedy: 'Ne corregga il nome.',
  }),
  'role-unknown': ({ name, nearest }) => ({
    message: `Cartable non conosce il ruolo {${name}}.`,
    assumed: 'È mostrato il suo testo.',
    remedy: nearest
      ? `Intendeva {${nearest}}? Se no, scriva le parole senza di esso.`
      : 'Ne corregga il nome, o scriva le parole senza di esso.',
  }),
  'option-unknown': ({ name, option, nearest }) => ({
    message: `{${name}} non ha alcuna opzione :${option}:.`,
    assumed: 'È tralasciata.',
    remedy: `Intendeva :${nearest}:? Se no, tolga l’opzione.`,
  }),
  'option-ignored': ({ name, option }) => ({
    message: `{${name}} non ha alcuna opzione :${option}: in Cartable.`,
    assumed: 'Si suppone che sia di un altro strumento, ed è tralasciata.',
  }),
  'option-not-shown': ({ name, option }) => ({
    message: `Le parole di :${option}: non sono mostrate: {${name}} non ha quest’opzione.`,
    remedy: `Le scriva nel corpo di {${name}}.`,
  }),
  'frame-linked': ({ url }) => ({
    message: url
      ? `Un riquadro mostra ${url}, che non può viaggiare in un pacchetto.`
      : 'Un riquadro non mostra alcuna pagina.',
    assumed: url ? 'Al suo posto c’è un link a quella pagina.' : 'È tralasciato.',
    remedy: url ? 'Dica accanto che cosa si deve fare lì.' : 'Gli dia un indirizzo (`src`).',
  }),
  'fence-unclosed': ({ marks, before }) => ({
    message: `Questo blocco non è mai chiuso: aggiunga ${asShown(marks)} sotto la sua ultima riga.`,
    assumed:
      before === undefined
        ? 'Finisce con ciò in cui sta: con la voce d’elenco o il blocco che lo circonda, altrimenti con la pagina.'
        : `Si suppone che finisca sopra la riga ${before}.`,
  }),
  'directive-indented': ({ name }) => ({
    message: `La direttiva {${name}} è rientrata di quattro spazi o di una tabulazione, il che in Markdown ne fa del codice.`,
    assumed: 'È presa comunque per una direttiva.',
    remedy:
      'La faccia rientrare di tre spazi al massimo; per mostrarla come codice, la metta in un blocco di codice.',
  }),
  'nested-too-deep': ({ name }) => ({
    message: `La direttiva {${name}} sta dentro più direttive di quante ne serva a una lezione.`,
    assumed: 'Ciò che contiene è mostrato così com’è scritto.',
    remedy: 'Veda se le direttive che la circondano sono chiuse.',
  }),
  'page-unreadable': () => ({
    message: 'La pagina annida elementi HTML più in profondità di quanto si possa leggere.',
    remedy: 'Veda se i suoi elementi sono chiusi: ce ne sono migliaia uno dentro l’altro.',
  }),
  'option-misplaced': ({ option }) => ({
    message: `L’opzione :${option}: non sta subito sotto la prima riga della direttiva.`,
    assumed: 'È presa comunque per un’opzione.',
    remedy: 'La sposti alla riga che segue il delimitatore di apertura.',
  }),
  'option-not-number': ({ option, written }) => ({
    message: `L’opzione :${option}: vuole un numero maggiore di zero, non «${written}».`,
    assumed: 'È tralasciata.',
  }),
  'question-type-unknown': ({ type, known }) => ({
    message: `Nessun tipo di domanda si chiama «${type}».`,
    assumed: 'Il tipo è dedotto dalla forma del contenuto.',
    remedy: `Tipi: ${known}.`,
  }),
  'hidden-left-out': ({ name }) => ({
    message: `L’autore ha nascosto un {${name}}.`,
    assumed: 'È tralasciato, come lo tralascia un libro.',
    remedy: 'Tolga `:hidden:` per mostrarlo.',
  }),
  'for-teachers': ({ name }) => ({
    message: `Un {${name}} si rivolge a chi insegna.`,
    assumed: 'Non è in alcun pacchetto: gli allievi lo leggerebbero.',
    remedy: 'Metta in un {note} ciò che gli allievi devono leggere.',
  }),
  'element-removed': ({ name }) => ({
    message: `La pagina contiene un elemento <${name}>, che non può viaggiare in un pacchetto.`,
    assumed: 'È tralasciato.',
    remedy: 'Dica a parole, o mostri in un’immagine, a che cosa serviva.',
  }),
  'pseudo-heading': ({ words }) => ({
    message: `«${words}» ha l’aspetto di un titolo.`,
    assumed: 'Diventa un titolo, un livello sotto quello attuale.',
    remedy: 'Lo scriva come titolo (`## …`) per sceglierne il livello.',
  }),
  'media-missing': ({ name }) => ({
    message: `«${name}» non è nella cartella della lezione.`,
    assumed: PLACEHOLDER,
    remedy: 'Metta il file accanto alla pagina o nella sua cartella `media/`, o ne corregga il nome.',
  }),
  'media-remote': ({ name }) => ({
    message: `«${name}» si trova su un altro server.`,
    assumed: 'Resta là: la pagina vi fa un link e non carica nulla.',
    remedy:
      'Lo salvi accanto alla pagina e assegni il suo indirizzo al file in `media:`, nell’intestazione della pagina.',
  }),
  'media-outside': ({ name }) => ({
    message: `«${name}» si trova fuori dal progetto.`,
    assumed: 'Non è letto; al suo posto c’è un segnaposto.',
    remedy: 'Copi il file nel progetto.',
  }),
  'media-ambiguous': ({ name, taken, others }) => ({
    message: `«${name}» potrebbe essere uno qualsiasi di questi: ${[taken, ...others].join(', ')}.`,
    assumed: `È preso «${taken}», il più vicino alla pagina.`,
    remedy: 'Scriva il percorso del file che intende.',
  }),
  'media-found': ({ name, found }) => ({
    message: `«${name}» è stato trovato come «${found}».`,
    assumed: 'Si usa quel file.',
  }),
  'media-misnamed': ({ name, type }) => ({
    message: `«${name}» è di tipo ${type}, qualunque cosa dica il suo nome.`,
    assumed: 'Viaggia con un nome adatto.',
  }),
  'svg-cleaned': ({ name, removed }) => ({
    message: `Il disegno «${name}» contiene qualcosa che potrebbe essere eseguito o contattare l’esterno: ${removed.join(', ')}.`,
    assumed: 'Nella copia che viaggia è tralasciato.',
  }),
  'svg-unreadable': ({ name }) => ({
    message: `Il disegno «${name}» non è XML ben formato.`,
    assumed: 'Non lo si può rendere sicuro, quindi al suo posto c’è un segnaposto.',
    remedy: 'Lo salvi di nuovo da un programma di disegno, o come PNG.',
  }),
  'address-spaced': ({ address, fixed }) => ({
    message: `L’indirizzo «${address}» ha degli spazi, e in Markdown un indirizzo finisce lì.`,
    assumed: 'È preso per il nome di un file.',
    remedy: `Scriva \`<${address}>\`, o \`${fixed}\`.`,
  }),
  'alt-missing': ({ name }) => ({
    message: `L’immagine «${name}» non ha testo alternativo.`,
    assumed: 'I lettori di schermo la saltano.',
    remedy: 'Dica nel suo `alt`, in poche parole, che cosa mostra.',
  }),
  'captions-missing': ({ name }) => ({
    message: `Il video «${name}» non ha sottotitoli.`,
    remedy: 'Gli metta accanto un file `.vtt` con lo stesso nome, o ne indichi uno con `:captions:`.',
  }),
  'dead-link': ({ href, words }) => ({
    message: `Il link «${words}» a «${href}» porta fuori dal pacchetto, a una pagina che non vi si trova.`,
    assumed: 'Le sue parole restano come testo semplice.',
    remedy: 'Faccia un link a un indirizzo completo (https://…), o tolga il link.',
  }),
};
