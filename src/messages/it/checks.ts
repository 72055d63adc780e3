import type { Messages } from '../catalogue.ts';
import type { EntryFault, checks as rules } from '../rules/checks.ts';
import { foreign } from './foreign.ts';

const ENTRY_FAULTS: Readonly<Record<EntryFault, string>> = {
  concept: 'non ha concetto; Moodle la scarta',
  long: 'ha un concetto di più di 255 caratteri; l’importazione si interrompe',
  definition: 'non ha definizione; Moodle la scarta',
  markup: 'ha elementi nella definizione; l’importazione si interrompe',
  format: 'non ha formato; l’importazione si interrompe, o ne mostra la marcatura come testo',
  twice: 'compare due volte; Moodle scarta la seconda',
};

const firstFew = (names: readonly string[]): string =>
  names.slice(0, 5).join(', ') + (names.length > 5 ? ', …' : '');

export const checks: Messages<typeof rules> = {
  'zip-unreadable': ({ reason }) => ({
    message: `Questo non è un archivio ZIP che si possa leggere: ${foreign(reason)}.`,
    remedy: 'Lo scarichi o lo costruisca di nuovo.',
  }),
  'zip-damaged': ({ name }) => ({
    message: `Decomprimendo «${name}» non esce ciò che annuncia la directory dell’archivio.`,
    remedy: 'Scarichi o costruisca di nuovo il pacchetto.',
  }),
  'zip-bomb': ({ announced, bytes }) => ({
    message: `L’archivio annuncia ${announced} byte in ${bytes}, più di quanti ne permetta qualsiasi compressione: è fatto per riempire il disco di chi lo decomprime.`,
    assumed: 'Non ne è stato decompresso nulla.',
    remedy: 'Non lo importi da nessuna parte; chieda a chi lo ha inviato.',
  }),
  'zip-encrypted': ({ name }) => ({
    message: `«${name}» è cifrato.`,
    remedy: 'Lo comprima senza password.',
  }),
  'zip-method': ({ name }) => ({
    message: `«${name}» è compresso con un metodo diverso da Deflate, e gli LMS non ne conoscono altri.`,
    remedy: 'Lo comprima come un normale ZIP.',
  }),
  'zip-stored-descriptor': ({ name }) => ({
    message: `«${name}» è non compresso e con la dimensione dopo di sé, cosa che ZipInputStream di Java (OpenOLAT) rifiuta.`,
    remedy: 'Lo salvi compresso, o con la dimensione davanti.',
  }),
  'zip-name-duplicate': ({ name }) => ({
    message: `Due file dell’archivio si chiamano «${name}»; una volta decompressi, uno sostituisce l’altro.`,
    remedy: 'Ne tenga uno.',
  }),
  'zip-name-case': ({ name, other }) => ({
    message: `«${name}» e «${other}» differiscono solo per maiuscole e minuscole; su molti sistemi uno sostituisce l’altro.`,
    remedy: 'Cambi nome a uno di essi.',
  }),
  'zip-name-outside': ({ name }) => ({
    message: `«${name}» sarebbe decompresso fuori dalla cartella del pacchetto.`,
    remedy: 'Lo nomini a partire da quella cartella, senza «..» e senza barra all’inizio.',
  }),
  'zip-name-non-ascii': ({ name }) => ({
    message: `«${name}» ha lettere che non sono ASCII, e alcuni LMS lo decomprimono con un altro nome.`,
    remedy: 'Lo nomini con lettere senza accenti, cifre, trattini e punti.',
  }),
  'zip-name-mangled': ({ name, characters }) => ({
    message: `«${name}» ha caratteri che gli LMS tolgono o cambiano: ${characters}`,
    remedy: 'Lo nomini con lettere senza accenti, cifre, trattini e punti.',
  }),
  'mbz-not-a-backup': () => ({
    message: 'Nella radice non c’è moodle_backup.xml: Moodle non lo prende per un backup.',
    remedy: 'Comprima i file stessi del backup, non la cartella in cui si trovano.',
  }),
  'docx-malformed': ({ part, reason }) => ({
    message: `${part} non è un XML valido: ${reason}`,
    remedy: 'Esporti di nuovo il documento: Word dice che un file così è danneggiato.',
  }),
  'docx-lacks': ({ part, target }) => ({
    message: `${part} porta a ${target}, che non è nel documento.`,
    remedy: 'Esporti di nuovo il documento: Word dice che un file così è danneggiato.',
  }),
  'pdf-broken': () => ({
    message: 'Non è un PDF intero: manca l’inizio o la fine.',
    remedy: 'Lo stampi di nuovo, o prenda una copia arrivata intera.',
  }),
  'mbz-malformed': ({ reason }) => ({
    message: `Questo file non è XML valido (${foreign(reason)}): il ripristino si interrompe.`,
    remedy: 'Costruisca di nuovo il backup.',
  }),
  'mbz-file-missing': ({ path }) => ({
    message: `Manca «${path}»: il ripristino si interrompe.`,
    remedy: 'Lo aggiunga, fosse anche un elenco vuoto.',
  }),
  'mbz-element-missing': ({ parent, element }) => ({
    message: `<${parent}> non ha ${element}, di cui il database non può fare a meno: il ripristino si interrompe.`,
    remedy: 'Scriva l’elemento, vuoto se non ha valore.',
  }),
  'mbz-version': ({ element, version, least }) => ({
    message: `${element} è «${version}»: sotto ${least} Moodle legge il backup come uno di tipo più vecchio, e fallisce.`,
    remedy: `Scriva ${least} o successivo.`,
  }),
  'mbz-empty-group': ({ element }) => ({
    message: `<${element}> è vuoto: Moodle legge un testo dove dovrebbe esserci un elenco, e il suo ripristino, dalla 4.4.6 in poi, può interrompersi lì.`,
    remedy: 'Ometta l’elemento, o lo scriva aperto con un a capo all’interno, come fa Moodle stesso.',
  }),
  'mbz-build-missing': ({ release, least }) => ({
    message: `moodle_release è «${release}», che non indica alcuna build da ${least} in poi: Moodle 4.1 prende il backup per uno anteriore alla 4.0 e ne ripristina i quiz senza le domande.`,
    remedy: 'Scriva la versione con la sua build: «4.1 (Build: 20221128)».',
  }),
  'mbz-id-twice': ({ element, id }) => ({
    message: `Due <${element}> hanno l’id ${id}: ciò che rimanda a uno riceve l’altro.`,
    remedy: 'Dia a ciascuno il proprio id.',
  }),
  'mbz-dangling': ({ element, id, to }) => ({
    message: `${element} è ${id}, e nessun ${to} ha quell’id.`,
    remedy: `Indichi un ${to} di questo backup.`,
  }),
  'mbz-top-category': ({ context, count }) => ({
    message: `Il contesto ${context} ha ${count} categorie di domande senza categoria superiore, e Moodle ne vuole una: il ripristino è rifiutato.`,
    remedy: 'Dia a ogni contesto una categoria «top» con parent 0, e metta le altre sotto di essa.',
  }),
  'mbz-using-context': ({ found, context }) => ({
    message: `usingcontextid è ${found}, non il contesto ${context} del quiz stesso: ogni tentativo si interromperebbe.`,
    remedy: 'Scriva il contextid dell’attività.',
  }),
  'mbz-category-unlisted': ({ category, name }) => ({
    message: `inforef.xml non elenca la categoria di domande ${category} («${name}»): gli slot del quiz non mostrerebbero alcuna domanda, o quella di un altro.`,
    remedy: 'Elenchi sotto question_categoryref tutte le categorie delle domande del quiz, anche «top».',
  }),
  'mbz-slots': ({ found }) => ({
    message: `Gli slot del quiz sono numerati ${found}, non 1, 2, 3…: Moodle non può mostrarlo.`,
    remedy: 'Numeri gli slot da 1 senza salti, e faccia cominciare la prima sezione da 1.',
  }),
  'mbz-blob-missing': ({ name, path }) => ({
    message: `I byte di «${name}» (${path}) non sono nell’archivio: al corso ripristinato manca il file, senza alcun avviso.`,
    remedy: 'Metta nell’archivio il file con lo SHA-1 dei suoi byte come nome.',
  }),
  'mbz-blob-differs': ({ name, what }) => ({
    message: `«${name}» ha ${what === 'hash' ? 'uno SHA-1 diverso' : 'una dimensione diversa'} da quanto dice files.xml; Moodle non se ne accorge e conserva un file danneggiato.`,
    remedy: 'Costruisca di nuovo il backup.',
  }),
  'mbz-file-unfit': ({ name, why }) => ({
    message: `«${name}» ${{ name: 'ha caratteri che Moodle toglie dai nomi, così che i link a esso si rompono', path: 'sta in un percorso che non comincia e finisce con una barra: il ripristino si interrompe', twice: 'è due volte nella sua area di file' }[why]}.`,
    remedy:
      why === 'twice' ? 'Ne tenga uno.' : 'Gli dia un nome semplice, in un percorso come «/» o «/media/».',
  }),
  'mbz-file-lost': ({ name, component }) => ({
    message: `Nessun inforef.xml elenca «${name}» di ${component}: il ripristino lo lascia indietro.`,
    remedy: 'Ne elenchi l’id sotto fileref della sua attività.',
  }),
  'mbz-picture-missing': ({ name, field, of }) => ({
    message: `Il campo ${field} di ${of} mostra «${name}», che non è tra i suoi file.`,
    remedy: 'Aggiunga il file all’area di quel campo, sotto quell’elemento.',
  }),
  'mbz-too-long': ({ element, length, limit }) => ({
    message: `<${element}> ha ${length} caratteri; la tabella ne accetta ${limit}, e il ripristino si interrompe.`,
    remedy: 'Lo accorci.',
  }),
  'mbz-idnumber-twice': ({ idnumber }) => ({
    message: `Due domande di una stessa categoria hanno l’idnumber «${idnumber}»: il ripristino si interrompe.`,
    remedy: 'Dia a ciascuna il proprio.',
  }),
  'mbz-scorm': ({ name, why }) => ({
    message: `L’attività SCORM «${name}» non si può aprire: ${{ launch: 'il suo launch non è uno SCO del suo elenco', content: 'il file che avvia non è nella sua area «content»', package: 'il suo pacchetto non è nella sua area «package» con il nome che dà reference', hash: 'sha1hash non è quello del suo pacchetto' }[why]}.`,
    remedy: 'Costruisca di nuovo il backup.',
  }),
  'moodle-glossary-entries': ({ root }) => ({
    message:
      root === 'GLOSSARY'
        ? 'Il glossario non ha alcuna voce in <INFO><ENTRIES>; l’importazione di Moodle si interrompe.'
        : `La radice del file è <${root}>; Moodle importa i glossari da un <GLOSSARY>.`,
    remedy: 'Esporti il glossario da Moodle, o lo costruisca con --to moodle-glossary.',
  }),
  'moodle-glossary-entry': ({ concept, why }) => ({
    message: `La voce «${concept}» ${ENTRY_FAULTS[why]}.`,
    remedy:
      'Dia a ogni voce un <CONCEPT>, una <DEFINITION> in una sezione CDATA e <FORMAT>1</FORMAT>, e metta ogni termine una volta sola.',
  }),
  'moodle-glossary-file': ({ concept, name }) => ({
    message: `La definizione di «${concept}» mostra «${name}», che la voce non contiene per intero.`,
    remedy: 'Metta il file in <ENTRYFILES> con questo nome, percorso «/», e i suoi byte in base64.',
  }),
  'moodle-xml-malformed': ({ reason }) => ({
    message: `Il file non è XML ben formato: ${foreign(reason)}. Moodle lo rifiuta per intero.`,
    remedy: 'Corregga questo punto; metta i testi in sezioni CDATA.',
  }),
  'moodle-xml-unreadable': ({ reason }) => ({
    message: `Il file non si può leggere: ${foreign(reason)}.`,
    remedy: 'Controlli il percorso e il file.',
  }),
  'moodle-xml-encoding': () => ({
    message: 'Il file non è UTF-8. Moodle lo rifiuta.',
    remedy: 'Lo salvi come UTF-8.',
  }),
  'moodle-xml-root': ({ root }) => ({
    message: `La radice del file è <${root}>; Moodle importa le domande da un <quiz>.`,
    remedy: 'Esporti le domande come Moodle XML.',
  }),
  'moodle-xml-no-questions': () => ({
    message: 'Nel file non c’è alcuna domanda. L’importazione di Moodle si interrompe.',
    remedy: 'Aggiunga una domanda.',
  }),
  'moodle-xml-numeric-reference': ({ reference }) => ({
    message: `Il riferimento ${reference} sta fuori da una sezione CDATA; Moodle lo scarta quando indica uno spazio bianco.`,
    remedy: 'Scriva il carattere stesso, in una sezione CDATA.',
  }),
  'moodle-xml-white-space-lost': ({ question, field }) => ({
    message: `${field} di «${question}» è scritto con sequenze di escape invece che in CDATA: Moodle perde gli spazi tra i suoi tag.`,
    remedy: 'Metta il testo in una sola sezione CDATA.',
  }),
  'moodle-xml-markup-in-text': ({ question, field }) => ({
    message: `${field} di «${question}» contiene elementi. Moodle ritiene l’XML non valido e rifiuta il file.`,
    remedy: 'Metta il testo in una sezione CDATA.',
  }),
  'moodle-xml-format': ({ question, field, format }) => ({
    message: `«${format}» non è un formato di testo (${field} di «${question}»); Moodle prende il testo per HTML.`,
    remedy: 'Scriva html, plain_text, markdown o moodle_auto_format.',
  }),
  'moodle-xml-question-type': ({ question, type }) => ({
    message: `Moodle stesso non ha il tipo di domanda «${type}» («${question}»); senza il suo plugin il file è rifiutato.`,
    remedy: 'Usi un tipo proprio di Moodle, o installi prima il plugin.',
  }),
  'moodle-xml-name-missing': ({ question }) => ({
    message: `«${question}» non ha <name>. Moodle rifiuta il file.`,
    remedy: 'Aggiunga <name><text>…</text></name>.',
  }),
  'moodle-xml-name-cut': ({ question, length }) => ({
    message: `Il nome «${question}» ha ${length} caratteri; Moodle ne conserva 255 o lo rifiuta.`,
    remedy: 'Lo accorci.',
  }),
  'moodle-xml-number': ({ question, field, value }) => ({
    message: `«${value}» non è un numero per Moodle (${field} di «${question}»): fallisce, o legge 3,14 come 314.`,
    remedy: 'Scriva il numero con il punto decimale.',
  }),
  'moodle-xml-idnumber': ({ question, idnumber, why }) => ({
    message: {
      long: `L’idnumber «${idnumber}» di «${question}» ha più di 100 caratteri; l’importazione si interrompe.`,
      lines: `L’idnumber «${idnumber}» di «${question}» conserva gli spazi che lo circondano.`,
      twice: `L’idnumber «${idnumber}» di «${question}» è già usato nella sua categoria; Moodle lo scarta.`,
    }[why],
    remedy: {
      long: 'Lo accorci.',
      lines: 'Lo scriva su una sola riga.',
      twice: 'Dia a ogni domanda il proprio.',
    }[why],
  }),
  'moodle-xml-file-missing': ({ question, field, name }) => ({
    message: `${field} di «${question}» mostra «${name}», ma quel campo non ha un tale <file>.`,
    remedy: 'Metta il <file> accanto al testo che lo mostra: Moodle conserva i file per campo.',
  }),
  'moodle-xml-file-unused': ({ question, field, name }) => ({
    message: `Il file «${name}» in ${field} di «${question}» non vi è mostrato da nessuna parte.`,
    remedy: 'Vi faccia un link come @@PLUGINFILE@@/nome nello stesso campo, o lo ometta.',
  }),
  'moodle-xml-file': ({ question, field, name, why }) => ({
    message: `${
      {
        name: `Il nome di file «${name}» è vuoto o contiene caratteri che Moodle toglie, il che ne rompe il link`,
        path: `Il percorso di «${name}» non comincia e finisce con «/»; l’importazione si interrompe`,
        twice: `Il file «${name}» compare due volte; Moodle salta il secondo`,
        base64: `Il contenuto di «${name}» non è base64 valido`,
        empty: `Il file «${name}» è vuoto`,
        dropped: `Moodle scarta il file «${name}»: per questo campo non ne conserva alcuno`,
      }[why]
    } (${field} di «${question}»).`,
    remedy: {
      name: 'Usi lettere senza accenti, cifre, punti, trattini e trattini bassi.',
      path: 'Scriva path="/".',
      twice: 'Dia a ogni file di un campo il proprio nome.',
      base64: 'Codifichi di nuovo il file.',
      empty: 'Codifichi di nuovo il file.',
      dropped: 'Lo mostri nel testo della domanda.',
    }[why],
  }),
  'moodle-xml-file-slow': ({ question, field, name, megabytes }) => ({
    message: `«${name}» occupa ${megabytes} MB (${field} di «${question}»): l’importazione di Moodle vi impiega minuti, e può essere interrotta.`,
    remedy: 'Riduca il file, o lo mostri invece in un file, una pagina o un’attività SCORM.',
  }),
  'moodle-xml-fraction': ({ question, fraction }) => ({
    message: `La frazione «${fraction}» («${question}») non è nell’elenco di Moodle, che rifiuta il file.`,
    remedy: 'Ne usi una dell’elenco, con cinque decimali: 33.33333, 66.66667, 14.28571…',
  }),
  'moodle-xml-no-full-marks': ({ question, required }) => ({
    message: `Nessuna risposta di «${question}» ottiene il 100 %${required ? '; Moodle ferma qui l’importazione' : ': nessuno può ottenere il punteggio pieno'}.`,
    remedy:
      'Dia alla risposta giusta la frazione 100; dove se ne possono segnare più d’una, frazioni che sommino 100.',
  }),
  'moodle-xml-answers': ({ question, why }) => ({
    message: {
      few: `«${question}» ha troppo poche risposte; Moodle ferma qui l’importazione.`,
      blank: `Una risposta di «${question}» è vuota; Moodle la omette.`,
      'true-false': `A «${question}» manca una delle risposte true e false, oppure sono scritte o valutate diversamente.`,
      pair: `Un elemento da abbinare di «${question}» non ha risposta; Moodle non importa nulla dopo di essa, senza avvisare.`,
      items: `«${question}» ha meno di due elementi; Moodle non importa nulla dopo di essa, senza avvisare.`,
    }[why],
    remedy: {
      few: 'Dia a una domanda a scelta due risposte o più, a ogni altra una.',
      blank: 'La compili, o la cancelli.',
      'true-false':
        'Scriva entrambe le risposte, con le parole true e false, una con la frazione 100 e l’altra con 0.',
      pair: 'Dia a ogni elemento la sua risposta.',
      items: 'Le dia due elementi o più.',
    }[why],
  }),
  'moodle-xml-ordering-shownumcorrect': ({ question }) => ({
    message: `All’ordinamento «${question}» manca <shownumcorrect>1</shownumcorrect>; l’importazione si interrompe.`,
    remedy: 'Lo aggiunga, con il suo valore.',
  }),
  'moodle-xml-ordering-select': ({ question }) => ({
    message: `L’ordinamento «${question}» mostra sei dei suoi elementi a caso.`,
    remedy: 'Scriva <selecttype>ALL</selecttype>.',
  }),
  'moodle-xml-hint-lost': ({ question, why }) => ({
    message:
      why === 'blank'
        ? `Un indizio di «${question}» è vuoto; Moodle lo scarta.`
        : `Moodle non legge indizi in questo tipo di domanda («${question}»).`,
    remedy: why === 'blank' ? 'Lo compili, o lo cancelli.' : 'Metta l’indizio nel testo della domanda.',
  }),
  'moodle-xml-value': ({ question, field, value, allowed }) => ({
    message: `«${value}» non è un valore di ${field} («${question}»); Moodle lo conserva senza controllarlo e fallisce più tardi.`,
    remedy: `Ne scriva uno di questi: ${allowed.join(', ')}.`,
  }),
  'moodle-xml-empty-limit': ({ question, field }) => ({
    message: `Un <${field}> vuoto («${question}») diventa un limite di 0 parole.`,
    remedy: 'Ometta l’elemento.',
  }),
  'moodle-xml-cloze': ({ question, why, gap }) => ({
    message: {
      none: `La domanda Cloze «${question}» non ha alcuno spazio che Moodle legga; Moodle rifiuta il file.`,
      answers: `Lo spazio ${gap} di «${question}» ha troppo poche risposte; Moodle rifiuta il file.`,
      marks: `Nessuna risposta dello spazio ${gap} di «${question}» ottiene il 100 %; Moodle rifiuta il file.`,
      brace: `Lo spazio ${gap} di «${question}» finisce a una parentesi graffa dentro una risposta; il resto è tagliato.`,
      unread: `Moodle non legge ${gap} di «${question}» come spazio: l’allievo ne vede il sorgente, risposta compresa.`,
      placeholder: `Il testo ${gap} di «${question}» è quello che Moodle scrive per i propri spazi; si confondono.`,
    }[why],
    remedy: {
      none: 'Scriva uno spazio: {1:SHORTANSWER:=risposta}.',
      answers: 'Dia due risposte a uno spazio a scelta, una a uno di testo.',
      marks: 'Cominci la risposta giusta con = o %100%.',
      brace: 'Scriva come \\} una parentesi graffa in una risposta.',
      unread: 'Corregga lo spazio: {1:TYPE:=risposta~sbagliata}.',
      placeholder: 'Scriva &#123; al posto della parentesi graffa aperta.',
    }[why],
  }),
  'moodle-xml-category': ({ category, why }) => ({
    message: {
      empty: 'Una categoria non ha nome.',
      long: `Un nome della categoria «${category}» ha più di 255 caratteri; l’importazione si interrompe.`,
      format: `L’<info> della categoria «${category}» non ha formato.`,
      token: `«${category}» comincia con un contesto che Moodle non conosce, e diventa una categoria con quel nome.`,
    }[why],
    remedy: {
      empty: 'Scriva <category><text>top/Nome</text></category>.',
      long: 'Lo accorci.',
      format: 'Scriva <info format="html">.',
      token: 'Scriva top/Nome, senza contesto: va nel deposito delle domande aperto.',
    }[why],
  }),
  'moodle-xml-placeholder': ({ question, placeholder }) => ({
    message: `«${question}» ha ${placeholder}, ma nessuna opzione con quel numero.`,
    remedy: 'Numeri i posti da 1, nell’ordine delle opzioni.',
  }),
  'scorm-outside-url': ({ url, host }) => ({
    message: `La pagina carica da sé «${url}» da ${host}.`,
    remedy:
      'Metta il file nel pacchetto: senza rete manca, e quel server viene a sapere della visita di ogni allievo.',
  }),
  'scorm-absolute-url': ({ url }) => ({
    message: `«${url}» parte dalla radice dell’LMS, dove il pacchetto non si trova.`,
    remedy: 'Lo scriva relativo alla pagina.',
  }),
  'scorm-reference-missing': ({ url, similar }) => ({
    message: `La pagina ha bisogno di «${url}», che non è nel pacchetto${similar ? `; «${similar}» c’è` : ''}.`,
    remedy: similar
      ? 'Scriva il nome con le stesse maiuscole e minuscole.'
      : 'Aggiunga il file, o corregga l’URL.',
  }),
  'scorm-page-unread': ({ name, why }) => ({
    message: `Gli URL in «${name}» non sono stati controllati: ${why === 'deep' ? 'è annidato troppo in profondità' : 'supera i 16 MiB'}.`,
    remedy: 'Guardi di persona questo file; anche un browser può avere problemi con esso.',
  }),
  'scorm-schema': ({ written }) => ({
    message:
      written === undefined
        ? 'I metadati del manifesto non indicano il loro schema, come vuole il validatore di ADL.'
        : `«${written}» non è uno schema che il validatore di ADL accetti.`,
    remedy: 'Scriva <schema>ADL SCORM</schema> prima di schemaversion.',
  }),
  'scorm-control-file-absent': ({ names, elsewhere }) => ({
    message: `${names.join(', ')}: indicato in xsi:schemaLocation, ma non nella radice dell’archivio${elsewhere ? ` (c’è «${elsewhere}»)` : ''}; il validatore di ADL rifiuta il pacchetto.`,
    remedy: 'Metta i file di controllo dello schema accanto a imsmanifest.xml, o non li indichi.',
  }),
  'scorm-attribute-absent': ({ element, identifier, attribute, value }) => ({
    message: `A <${element}>${identifier && ` «${identifier}»`} manca l’attributo ${attribute}, che SCORM rende obbligatorio.`,
    remedy: `Gli dia ${attribute}="${value}".`,
  }),
  'scorm-type-case': ({ written, wanted, version }) => ({
    message: `SCORM ${version} scrive diversamente l’attributo ${written}: un LMS che valida rifiuta il pacchetto.`,
    remedy: `Scriva ${wanted}.`,
  }),
  'scorm-namespace-version': ({ version, namespace }) => ({
    message: `schemaversion dice ${version}, e lo spazio dei nomi di adlcp (${namespace}) un’altra versione: non tutti gli LMS credono allo stesso.`,
    remedy: 'Faccia dire a entrambi la stessa versione.',
  }),
  'scorm-item-with-children': ({ item }) => ({
    message: `L’elemento «${item}» porta a una risorsa e ha elementi propri; in SCORM si può avviare solo un elemento che non ne contenga altri.`,
    remedy: 'Sposti la sua risorsa in un elemento a sé.',
  }),
  'scorm-prefix': ({ written, wanted }) => ({
    message: `Moodle cerca il prefisso «${wanted}», non «${written}», e salta ciò che lo porta.`,
    remedy: `Cambi il prefisso in ${wanted}.`,
  }),
  'scorm-completion-by-lms': ({ item, attribute }) => ({
    message: `L’LMS può decidere da sé che «${item}» è completato, perché ${attribute} non è true.`,
    remedy: `Se è il contenuto stesso a comunicarlo, dia a imsss:deliveryControls dell’elemento ${attribute}="true".`,
  }),
  'scorm-completion-threshold': ({ item, written }) => ({
    message: `Moodle legge come 1.0 il completionThreshold «${written}» di «${item}»: chi fa di meno non lo completa mai.`,
    remedy: 'Lo ometta, e lasci che sia il contenuto a impostare completion_status.',
  }),
  'scorm-mastery-score': ({ written }) => ({
    message: `La soglia di superamento «${written}» (masteryscore) non è un numero da 0 a 100.`,
    remedy: 'Scriva in cifre il punteggio che basta, con il punto per i decimali.',
  }),
  'scorm-several-scos': ({ count }) => ({
    message: `Il pacchetto ha ${count} SCO; nel player SCORM 2004 di Moodle, chi passa da uno al successivo non vi ha connessione finché la pagina non è ricaricata.`,
    remedy: 'Per Moodle usi SCORM 1.2, o un pacchetto di un solo SCO.',
  }),
  'web-start-absent': ({ pages }) => ({
    message: `In cima non c’è nessun index.html: non è chiaro quale pagina aprire${pages.length > 0 ? ` (c’è ${pages.join(', ')})` : ''}.`,
    remedy: 'Chiami index.html la pagina da aprire, e la metta in cima allo zip.',
  }),
  'web-others': () => ({
    message:
      'È una pagina web, o uno zip di pagine, che non ha fatto Cartable: file, link e server sono stati controllati.',
  }),
  'web-page-needs': ({ url }) => ({
    message: `La pagina ha bisogno di «${url}», che le sta accanto e non viaggia con lei.`,
    remedy: 'Metta il file nella pagina, o dia l’intera cartella.',
  }),
  'web-answer-in-clear': ({ question, words }) => ({
    message: `Ciò che «${question}» mostra dopo una risposta è anche nel testo della pagina: «${words}».`,
    remedy: 'Se lì non si deve leggere, lo tolga dal testo della lezione.',
  }),
  'scorm-link-to-sco': ({ url, item }) => ({
    message: `«${url}» porta a un altro SCO («${item}») all’insaputa dell’LMS: ciò che vi si fa è conservato sotto questo, o da nessuna parte.`,
    remedy: 'Nomini l’altra lezione a parole, e lasci che gli allievi la scelgano nell’LMS.',
  }),
  'manifest-schema': ({ words }) => ({
    message: `Lo schema di SCORM non permette ciò che sta qui: ${foreign(words)}.`,
    remedy: 'Corregga questo punto; alcuni LMS rifiutano un manifesto che i loro schemi non permettono.',
  }),
  'scorm-manifest-absent': ({ elsewhere }) => ({
    message: `Nella radice dell’archivio non c’è imsmanifest.xml${elsewhere ? `; c’è «${elsewhere}»` : ''}.`,
    remedy: elsewhere
      ? 'Comprima il contenuto della cartella che lo contiene, non la cartella, ed esattamente con quel nome.'
      : 'Questo non è un pacchetto SCORM: lo esporti di nuovo dallo strumento da cui proviene.',
  }),
  'scorm-manifest-malformed': ({ reason }) => ({
    message: `Il manifesto non è XML ben formato: ${foreign(reason)}.`,
    remedy: 'Corregga questo punto.',
  }),
  'scorm-character-reference': ({ reference }) => ({
    message: `Moodle mostra il riferimento a carattere ${reference} così com’è scritto.`,
    remedy: 'Scriva il carattere stesso, in UTF-8.',
  }),
  'scorm-schemaversion': ({ written, spellings }) => ({
    message:
      written === undefined
        ? 'Il manifesto non ha schemaversion; gli LMS prendono il pacchetto per SCORM 1.2.'
        : `«${written}» non è una schemaversion che gli LMS conoscano; prendono il pacchetto per SCORM 1.2.`,
    remedy: `Scriva esattamente una di queste: ${spellings.join(', ')}.`,
  }),
  'scorm-identifier-invalid': ({ identifier, element }) => ({
    message: identifier
      ? `«${identifier}» non può identificare <${element}>: gli identificativi cominciano con una lettera o un trattino basso e non hanno spazi né due punti.`
      : `<${element}> non ha identificativo.`,
    remedy:
      'Gli dia un identificativo semplice, e lo mantenga nelle versioni successive: i dati degli allievi dipendono da esso.',
  }),
  'scorm-identifier-duplicate': ({ identifier }) => ({
    message: `L’identificativo «${identifier}» è dato due volte nel manifesto.`,
    remedy: 'Dia a ogni elemento un identificativo proprio.',
  }),
  'scorm-default-organization': ({ written }) => ({
    message: `L’organizzazione predefinita «${written}» non esiste.`,
    remedy: 'Indichi l’identificativo di un’organizzazione.',
  }),
  'scorm-title-absent': ({ element, identifier }) => ({
    message: `<${element}> «${identifier}» non ha un titolo che l’LMS possa mostrare.`,
    remedy: 'Gli dia un titolo.',
  }),
  'scorm-nothing-to-launch': () => ({
    message: 'Nessun elemento del manifesto porta a un file che un LMS possa aprire.',
    remedy: 'Faccia in modo che l’identifierref di un elemento indichi una risorsa con un href.',
  }),
  'scorm-resource-unknown': ({ item, resource }) => ({
    message: `L’elemento «${item}» porta alla risorsa «${resource}», che non esiste.`,
    remedy: 'Indichi l’identificativo di una risorsa.',
  }),
  'scorm-type-prefix': ({ written }) => ({
    message: `Gli LMS non trovano l’attributo ${written}: cercano il prefisso «adlcp», per qualunque cosa stia.`,
    remedy: 'Cambi il prefisso in adlcp.',
  }),
  'scorm-type-absent': ({ resource }) => ({
    message: `La risorsa «${resource}» è avviata ma non è segnata come SCO: l’LMS non conserverà nulla di ciò che fanno gli allievi.`,
    remedy: 'Le dia adlcp:scormtype="sco" (scormType in SCORM 2004).',
  }),
  'scorm-xml-base': ({ element }) => ({
    message: `Moodle non legge l’xml:base di <${element}> e non troverà i file che ne dipendono.`,
    remedy: 'Lo scriva negli href.',
  }),
  'scorm-launch-missing': ({ href, similar }) => ({
    message: `Il file di avvio «${href}» non è nell’archivio${similar ? `; «${similar}» c’è` : ''}.`,
    remedy: similar
      ? 'Scriva il nome con le stesse maiuscole e minuscole.'
      : 'Aggiunga il file, o corregga l’href.',
  }),
  'scorm-file-missing': ({ href, similar }) => ({
    message: `Il manifesto elenca «${href}», che non è nell’archivio${similar ? `; «${similar}» c’è` : ''}.`,
    remedy: similar
      ? 'Scriva il nome con le stesse maiuscole e minuscole.'
      : 'Aggiunga il file, o lo tolga dall’elenco.',
  }),
  'scorm-files-unlisted': ({ names }) => ({
    message: `${names.length === 1 ? 'Un file dell’archivio non è elencato' : `${names.length} file dell’archivio non sono elencati`} nel manifesto: ${firstFew(names)}.`,
    remedy:
      'Elenchi ciascuno come <file> nella risorsa che lo usa; un LMS può omettere ciò che non è elencato.',
  }),
  'cmi5-absent': ({ elsewhere }) => ({
    message: `Non c’è nessun cmi5.xml alla radice dell’archivio${elsewhere ? `, solo «${elsewhere}»` : ''}.`,
    remedy: 'Comprima il contenuto della cartella che lo contiene, non la cartella.',
  }),
  'cmi5-malformed': ({ reason }) => ({
    message: `cmi5.xml non si può leggere: ${reason}.`,
    remedy: 'Corregga l’XML in quel punto.',
  }),
  'cmi5-schema': ({ words }) => ({
    message: `Lo schema di cmi5 non lo permette: ${words}.`,
    remedy: 'Lo corregga: una piattaforma rifiuta una struttura di corso non conforme.',
  }),
  'cmi5-id': ({ element, id }) => ({
    message: `L’identificatore «${id}» di <${element}> non è un IRI completo.`,
    remedy: 'Lo scriva con il suo schema: https://example.org/courses/1, oppure urn:….',
  }),
  'cmi5-id-duplicate': ({ id }) => ({
    message: `Due elementi hanno l’identificatore «${id}».`,
    remedy: 'Dia a ciascuno il suo: la piattaforma terrebbe un solo registro per entrambi.',
  }),
  'cmi5-url-missing': ({ url, similar }) => ({
    message: `Il file da avviare «${url}» non è nell’archivio${similar ? `; «${similar}» c’è` : ''}.`,
    remedy: similar ? 'Scriva il nome con le stesse maiuscole.' : 'Aggiunga il file, o corregga l’url.',
  }),
  'cmi5-url-query': ({ url, name }) => ({
    message: `«${url}» ha un parametro ${name} proprio; la piattaforma la avvia con uno dello stesso nome.`,
    remedy: 'Gli dia un altro nome.',
  }),
  'cmi5-satisfied-unseen': ({ id }) => ({
    message: `«${id}» conta come superato prima che qualcuno l’abbia aperto: il suo moveOn è NotApplicable.`,
    remedy: 'Scriva moveOn="Completed", o ciò che si chiede agli allievi.',
  }),
  'cmi5-mastery-idle': ({ id, masteryScore }) => ({
    message: `«${id}» ha un masteryScore di ${masteryScore}, e chi non supera la soglia lo ha superato lo stesso: il suo moveOn è Completed.`,
    remedy: 'Scriva moveOn="CompletedAndPassed", o tolga masteryScore.',
  }),
};
