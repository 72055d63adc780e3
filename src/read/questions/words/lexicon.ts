/**
 * What the title of a folded block says it is (the corpus's rule R, in the languages of its neighbours).
 * Tried in this order: a declared role, hint, question, answer, extra.
 */
import { onceForWords } from '../../../lesson/index.ts';
import type { DisclosureRole } from '../../parts.ts';
import { KEY_NAMES, RIGHT_OPTIONS } from './answer-names.ts';
import { toldInClass } from './classroom.ts';
import { MADE_ONCE } from './made-once.ts';
import {
  FALSE_ELSEWHERE,
  inEnglish,
  OR_ELSEWHERE,
  TRUE_ELSEWHERE,
  tellsByAccents,
  tellsElsewhere,
  withoutAccents,
} from './other-languages.ts';
import { withoutSlip } from './slip.ts';

const HINT =
  /\b(?:indices?|astuces?|hints?|coup de pouce|besoin d'aide|need help|help me|i'm stuck|hinweise?|tipps?|hilf mir|suggeriment[oi]|sugerencias?|nudges?|hilfestellung(?:en)?|indizi[o]?|aanwijzing(?:en)?|aiutami|pistas?|ayud[ae]me|dicas?)\b|^[^a-z]*(?:aide[zs]?-moi|(?:are you |still )?stuck|bloquee?s?|(?:brauchst du )?hilfe|ti serve aiuto|necesitas ayuda|precisa de ajuda|hulp nodig|(?:pistes?|hulp)(?= *(?:[:\d]|$)))\b/;
/** Said to who teaches: nothing that learners are asked, or helped with. */
const FOR_TEACHERS =
  /^(?:(?:notes?|hints?|hinweise?|conseils?|consejos?|consigli|info\w*)\s*[:–—-]?\s*)?(?:for|to|pour|a l'attention de|fur|per|para|voor)\s*(?:the |les? |la |l'|die |den |il |lo |gli |i |el |los |las |de |o |a |os |as )?(?:teach(?:er|ing)|instructor|educator|facilitator|enseignant|professeur|prof|formateur|lehr(?:er|kraft|krafte|person|ende)|docent|insegnant|professor|profesor|maestr)/;
/** Words for an answer, whatever stands around them. */
export const ANSWER_NAMES =
  'reponses?(?: correctes?)?|corriges?|pistes? de reflexion|answers?|(?:muster|beispiel|modell)?antwort(?:en|vorschlage?)?|(?:muster|beispiel|modell|kurz)?loe?sung(?:en|swege?|svorschlage?|sskizzen?|shinweise?)?|rispost[ae](?: (?:corrett|esatt|giust)[ae])?|soluzion[ei]|respuestas?(?: correctas?)?|solucion(?:es)?|respostas?(?: corretas?| certas?)?|gabaritos?|solucao|solucoes|svolgiment[oi]|(?:model|voorbeeld)?antwoord(?:en)?|(?:voorbeeld|model)?oplossing(?:en)?|uitwerking(?:en)?|(?:antwoord|correctie|nakijk)model(?:len)?';
/** Words that answer in `Sample solution` and not in `Saline solution`: what stands around them decides. */
const LOOSE = 'solutions?|corrections?|risoluzion[ei]|auflosung';
const ANSWER = new RegExp(String.raw`\b(?:${ANSWER_NAMES}|${LOOSE}|considerations)\b`);
const FIRM = new RegExp(String.raw`\b(?:${ANSWER_NAMES}|auflosung$)\b`);
export const ARTICLE = "(?:(?:the|le|la|les|die|der|das|il|lo|gli|el|las?|los) |l')?";
/** What a solution is called, and whose it is: `Exercise 2 solution`, `Show a possible solution`. */
const KIND = String.raw`(?:some|an?|the|our|my|your|me|us|to|for|of|and|see|show|view|reveal|open|expand|toggle|explain|explaining|click|here|model|sample|example|suggested|proposed|possible|feasible|potential|full|complete|detailed|worked|correct|expected|short|alternative|another|first|second|exercises?|questions?|problems?|hints?|cliquer|cliquez|ici|pour|voir|montrer|afficher|le|la|les|un|une|des|de|du|et|quelques|elements?|propositions?|exemples?|autre|exercices?|aufgaben?|siehe|zeige|[a-z]?\d+)(?:[\s.:-]+|$)|l'|d'`;
const SOLUTION = new RegExp(
  String.raw`^(?:${KIND})*(?:solutions?|corrections?)\b|\bsuggested considerations\b`,
);
/** `Solutions in industry` are none of an exercise's. */
const OTHER_SOLUTIONS =
  /^solutions (?:in|for|dans|pour|aux?) (?!(?:the |l'|la |le |les )?(?:exerci[cs]es?|questions?|problems?|parts?|python|java(?:script)?|sql|c|c\+\+|r|matlab|julia)\b)/;
/** What is to be solved. */
export const EXERCISES =
  'exercices?|exercises?|aufgaben?|ubung(?:en)?|esercizi[o]?|ejercicios?|exercicios?|oefening(?:en)?|opgaven?|opdracht(?:en)?';
/** What asks, by its name; exams have prompts for essays. */
export const QUESTIONS =
  'questions?|(?:leq|dbq|frq|saq|essay|writing) prompts?|fragen?|domand[ae]|quesit[oi]|preguntas?|perguntas?|questao|questoes|vra(?:ag|gen)';
/** What is to be chosen, by its name; be it written with its accents. */
export const OPTION_NAMES =
  'options?|answers?|choices?|distractors?|alternatives?|r[eé]ponses?|propositions?|choix|antwort(?:en|moglichkeiten)?|optionen|opci[oó]n(?:es)?|respuestas?|alternativas?|opzion[ei]|rispost[ae]|op[cç][aã]o|op[cç][oõ]es|respostas?|optie|opties|antwoord(?:en)?';
/** What a program answers: « Réponse API », «Respuesta paginada». */
const OTHER_ANSWERS =
  /^(?:reponses?|respuestas?|risposte?|antwort(?:en)?) (?:api|http|json|xml|rest|technique|tecnica|brute|pagin\w+|du serveur|del servidor|del server|des servers|vom server|de l'api|de la api|dell'api|der api)\b/;
/** What is to be solved, though nobody calls it an exercise. */
export const PUZZLES =
  'puzzle|riddle|problem|challenge|task|brain ?teaser|enigme|devinette|probleme|defi|casse-tete|ratsel|knobelaufgabe|herausforderung|indovinello|enigma|problema|rompicapo|sfida|compito|acertijo|adivinanza|rompecabezas|reto|desafio|tarea|tache|tarefa|taak';
/** What is to be done, in a section or a box of its own. */
export const STATEMENTS =
  'assignment|(?:problem )?statement|enonce|consignes?|sujet|aufgabenstellung|angabe|(?:arbeits)?auftrag|traccia|consegna|testo del(?:l.esercizio| problema)|enunciado|consigna|proposta|opdrachtomschrijving|tresc(?: zadania)?|tekst zadatka|uppgiftsbeskrivning|oppgavetekst|feladatleiras|enunt|cerinta|enunciat|условие(?: задачи)?|умова(?: задачі)?';
/** What tells why an answer is right. */
export const EXPLANATIONS =
  'explanations?|rationales?|reasoning|justifications?|explications?|raisonnement|erklarung(?:en)?|begrundung(?:en)?|erlauterung(?:en)?|explicacion(?:es)?|justificacion(?:es)?|razonamiento|spiegazion[ei]|motivazion[ei]|giustificazion[ei]|ragionamento|explicac(?:ao|oes)|justificativas?|justificacao|raciocinio|uitleg|toelichting|verklaring';
/** What may stand beside an answer under one title: `Solution and hints`. */
const HELP = `(?:${EXPLANATIONS}|hints?|tips?|discussions?|comments?|notes|indices?|commentaires?|hinweise?|suggerimenti|pistas?|dicas?)`;
const AND = '(?:and|&|et|und|e|y|en)';
/** Of what sort an answer is, before and behind its name. */
const SORT =
  "(?:an?|one|another|open|offene|our|my|une?|notre|m[ao]n?|mes|eine?|unsere?|meine?|un[ao]?|nuestra|mi|nostra|mia|nossa|(?:a )?minha|uma|een|mijn|model|sample|example|selected|chosen|submitted|gewahlte|ausgewahlte|suggested|proposed|recommended|expected|possible|feasible|potential|full|complete|detailed|worked|correct|right|official|standard|reference|ideal|strong|weak|good|excellent|poor|alternative|bonus|optimal|offizielle|vollstandige|alternativ|weitere|(?:teacher|instructor|author)'?s'?|richtige|korrekte|bonnes?|mogliche|erwartete|ausfuhrliche|posibles?|possibil[ei]|possive(?:l|is)|mogelijke?|juiste?|goede?|verwachte?)";
/** « Éléments de réponse », «esempio di soluzione», `sketch of a solution`. */
const PIECE =
  "(?:(?:elements?|propositions?|exemples?|pistes?|idees?|esemp(?:io|i)|tracc(?:ia|e)|esquemas?|propost[ae]s?|proposte|sugestao|sugestoes|ejemplos?|exemplos?|propuestas?|sketch|outline|example) (?:de|di|da|of) (?:the |an? |la )?|outline for (?:the |an? )?|scaletta della |d')";
const SORT_BEHIND =
  '(?:attendu|choisi|selectionne|propose|detaille|possible|complet|suggere|correct|officiel(?:le)?|commente|ideal|optimal)e?s?|alternativ[aeo]s?|oficia(?:l|les|is)|ufficial[ei]|optim[ao]s?|otim[ao]s?|ottimal[ei]|bonus|extra|outline|sketch|type|modelo?|modele|(?:esperad|seleccionad|selecionad|elegid|escolhid|propuest|sugerid|complet|detal[lh]ad)[ao]s?|posibles?|correct[ao]s?|corret[ao]s?|comentad[ao]s?|(?:attes|selezionat|scelt|propost|corrett|complet|commentat|suggerit|dettagliat)[aoie]|possibil[ei]|modello|abert[ao]s?|abiert[ao]s?|apert[ao]|ouvertes?|del libro|du livre|of the book|from the book|im buch|do livro';
/** What was to be paired, or put in order. */
const IN_PAIRS =
  '(?:correct|right) (?:match(?:es|ing|ings)?|pair(?:s|ings?)?|order|sequence)|(?:richtige|korrekte) (?:zuordnung(?:en)?|paare|reihenfolge)|(?:associations?|appariements?|correspondances?|paires) correctes?|(?:ordre correct|bon ordre)|(?:emparejamientos?|parejas|asociaciones|pares|orden|orden de los pasos) correct[oa]s?|(?:abbinament[oi]|associazioni|coppie|ordine) corrett[oie]|(?:associacoes|pares|correspondencias|ordem) corret[oa]s?|juiste (?:combinaties?|paren|volgorde)';
/** Named so by nobody who doesn't answer; `resolución`, `final answer` may begin other titles. */
const WHOLE_ANSWERS = `${ANSWER_NAMES}|${RIGHT_OPTIONS}|${IN_PAIRS}|solutions?|corrections?|correzion[ei]|correccion(?:es)?|auflosung|risoluzion[ei]|resolucion(?:es)?|resolucao|resolucoes|solucionario|erwartungshorizont|final answers?|padr(?:ao|oes) de respostas?|(?:strong|exemplar|high-scoring) responses?|(?:model|sample|exemplar|strong) essays?|(?:muster|beispiel|modell)aufs(?:atz|atze)|ans`;
/** What an answer is called besides, behind a stroke or before it: `Rechnung/Lösung`, « Réponse / Justification ». */
const BESIDE = new RegExp(
  `^(?:${EXPLANATIONS}|workings?|calculations?|derivation|proof|rechnung|rechenweg|ansatz|calculs?|demarche|methode|calculos?|procedimi?entos?|calcol[oi]|procediment[oi]|passaggi|desarrollo|desenvolvimento|resolucao|berekening(?:en)?)$`,
);
/** Short for an answer where a full stop, or a colon, ends them: *sol* is the sun. */
const SHORT_ANSWERS = 'ans|sol|soln|rep|resp|rta|risp|antw';
/** `R solution`, „Python-Lösung“, `Solution in R`: of a task that is programmed. */
const PROGRAMMED = '(?:r|python|sql|java(?:script)?|julia|matlab|excel|stata)';
/** What may stand before the name of an answer, piece by piece, and what may stand behind it; then its exercise's number. */
const ARTICLE_FIRST = new RegExp(`^${ARTICLE}`);
const BEFORE = new RegExp(`(?:${PIECE}|${SORT} |${PROGRAMMED}[ -]|${HELP} ${AND} )`, 'y');
const NAME = new RegExp(`(?:${WHOLE_ANSWERS})(?![a-z])`, 'y');
/** The solution of one part, `1a`, `2 b)`, `(c)`; `Answer (c)` says which option is right. */
const OF_PART = String.raw`\(?(?:\d+(?:\.\d+)*[.\s]?\(?[a-z]\)?|([a-z])\))`;
const NAMES_OPTION = new RegExp(`^(?:${OPTION_NAMES})(?![a-z])`);
const NOTHING_MORE = /^\s*[.:]?$/;
const BEHIND = new RegExp(
  `^(?: (?:${SORT_BEHIND}))?(?: ${AND} ${HELP})?` +
    `(?: (?:in|en|mit|with|avec|com|con|em) ${PROGRAMMED})?` +
    String.raw`(?: (?:to|of|for|de|du|pour|zur?|zum|der|di|del|de la|do|da|van)? ?(?:the |l'|la |le |die |der )?(?:exercice|exercise|aufgabe|ubung|esercizio|ejercicio|exercicio|oefening|opgave|question|bonus|${PUZZLES})e?| (?:to|for|zur?|de|di|da)(?= ?\(?\d))?\s*(?:\([^()]{2,40}\)\s*)?(?:[a-z]?(\d+(?:\.\d+)*)|${OF_PART})?\s*[:.]?$`,
);
const SHORT = new RegExp(String.raw`^(?:${SHORT_ANSWERS})\.?\s*(\d+(?:\.\d+)*)?\s*[:.]$`);
const SEVERAL =
  /^(?:reponses|corriges|answers|solutions|corrections|losungen|antworten|risposte|soluzioni|respuestas|soluciones|respostas|solucoes|antwoorden|oplossingen|uitwerkingen)\b/;
/** Told to whoever opens a fold. */
const OPENING_VERBS =
  'show|see|view|reveal|open|expand|unfold|toggle|uncover|check|peek|spoiler|voir|verifier|montrer|afficher|ouvrir|devoiler|deplier|derouler|reveler|anzeigen|zeigen?|zeig|einblenden|ausklappen|aufklappen|aufdecken|offnen|mostra(?:re|r)?|vedi|vedere|guarda|apri(?:re)?|espandi(?:re)?|svela(?:re)?|ver|veja|desplegar|despliega|expandir|abrir|revelar|toon|bekijk|uitklappen|verifica(?:re|r)?|comprobar|prufen';
const OPENING_VERB = new RegExp(`^(?:${OPENING_VERBS}) `);
const TOUCHES = `(?:(?:here|ici|hier|qui|aqui),? )?${MADE_ONCE}(?:click|tap|press|cliqu(?:e|er|ez)|klick(?:e|en)?|clicca(?:re)?|(?:fai |haz |haga |hacer )?clic|pulsa(?:r)?|toca(?:r)?|klik)`;
/** What learners are to do before they open a fold, and what says that they open it only then. */
const THINKS = `(?:(?:please|first|d'abord|erst|zuerst|primero|prima|primeiro|eerst),? )?${MADE_ONCE}(?:(?:have a )?think|reflect|ponder|try|guess|predict|attempt|solve|pause|reflechi(?:r|s|ssez)|cherche[rz]?|essa(?:ye[rz]?|ie)|devine[rz]?|pense[rz]?|denken?|denkt|nachdenken|uberleg(?:e|en|t)|versuch(?:e|en|t)|raten?|piens[ae]|piensalo|reflexiona|intent[ae]|intentalo|prueb[ae]|pensaci|pensa|rifletti|prova(?:ci)?|pense|tente|reflita|denk|probeer|raad)`;
const THEN = 'then|puis|ensuite|dann|danach|luego|despues|poi|dopo|depois|daarna|dan';
/** What came out of what is asked about. */
const RESULTS =
  '(?:expected )?(?:output|result)s?|resultats?|sortie(?: attendue)?|ergebnis(?:se)?|ausgabe|risultat[oi]|resultados?|salida|saida|uitvoer|resultaat';
/** Told to whoever opens a fold, or by its button: `Explain this`. */
const EXPLAINS_IT =
  'explain(?: (?:this|that|it|why|me))?|expliqu(?:e[rz]?)(?: (?:ceci|cela|ca|pourquoi))?|erklare?n?(?: sie)?(?: (?:das|dies|es|warum))?|spiega(?:re|mi|melo)?(?: (?:questo|perche))?|explica(?:r|me|melo)?(?: (?:esto|isso|isto|por que))?|leg uit';
/** `Explain this - Why does it float?` */
const WHAT_OF_IT = ' ?[-–—] .*';
const EXPLAINS = new RegExp(`^(?:${EXPLAINS_IT})${WHAT_OF_IT}`);
/** What a fold says that doesn't say what it holds: right below a question, its answer. */
const OPENS = new RegExp(
  String.raw`^(?:${EXPLAINS_IT}|(?:${EXPLAINS_IT})${WHAT_OF_IT}|${TOUCHES}\b.{0,20}|(?:${OPENING_VERBS})(?: (?:me|it|hide|\/ hide))?|(?:(?:${OPENING_VERBS}) )?${ARTICLE}(?:full |detailed )?${MADE_ONCE}(?:${EXPLANATIONS})(?: ${MADE_ONCE}(?:${OPENING_VERBS}))?)\s*[.!:…]*$`,
);
const CALL_TO_OPEN = new RegExp(
  `^(?:${TOUCHES}(?: (?:to|for|pour|para|per|fur|um))? )?(?:(?:${OPENING_VERBS}) )?| (?:${OPENING_VERBS})$`,
  'g',
);
/** Normalized words without the call to open what they name: `Click to show the answers`, „Antworten anzeigen“. */
export const withoutOpening = (words: string): string => fromWord(normalize(words)).replace(CALL_TO_OPEN, '');
/** What is opened then: the answer, what stands below, or nothing that it names; `look at the logs` is another thing to do. */
const OPENED = [
  'on|at|to|for|it|this|the|our|here|below|up|me|button|arrow|sur|a|la|le|les|l|pour|ici|dessous|bouton|fleche|auf|zum|zur|die|der|das|den|es|hier|unten|darunter|pfeil|el|los|las|en|aqui|abajo|flecha|qui|il|sotto|freccia|o|as|para|abaixo|ci|op|om|het|hieronder',
  `${THEN}|${ANSWER_NAMES}|${LOOSE}|${EXPLANATIONS}|${RESULTS}|${TOUCHES}|${OPENING_VERBS}`,
].join('|');
/** `Think, then click!`, « Réfléchis, puis clique », `Think before you open it`: whatever it folds answers what stands above. */
const THINKS_FIRST = new RegExp(
  [
    String.raw`^${THINKS}\b.{0,40}\b(?:(?:${THEN}),? (?:(?:on|to|it|here|hier|aqui|ici) )?`,
    String.raw`|(?:before|avant de|bevor (?:du|sie|ihr)|vor dem|antes de|prima di|voordat je|voor het)\b.{0,10}\b|und (?=[a-z]+ (?:sie )?dann\b))`,
    `${MADE_ONCE}(?:${TOUCHES}|${OPENING_VERBS}|clicking|opening|ouvre[zr]?|offne|look|compare|regarder?z?|schau[a-z]*|mira)(?![a-z])(?:[^a-z0-9]+(?:${OPENED})(?![a-z0-9]))*[^a-z0-9]*$`,
  ].join(''),
);
const RESULT = new RegExp(
  String.raw`^(?:(?:${OPENING_VERBS}) )?${ARTICLE}(?:${RESULTS})(?: (?:${OPENING_VERBS}))?\s*[.!:…]*$`,
);
/** What tells how something was found, or proved. */
const WORKINGS =
  'workings?(?: out)?|calculations?|derivation|proof|resolution|calculs?|demarche|demonstration|preuve|rechnung|rechenweg|beweis|herleitung|auflosung|calculos?|procedimi?entos?|desarrollo|demostracion|desenvolvimento|demonstracao|calcol[oi]|procediment[oi]|passaggi|dimostrazione|berekening(?:en)?|bewijs';
/** The whole of such a title takes V8 far longer to make, and few folds need it. */
const NAMES_WORKING = new RegExp(WORKINGS);
const WORKING = new RegExp(
  String.raw`^(?:(?:${TOUCHES}(?: (?:to|for|pour|para|per|fur))? )?(?:${OPENING_VERBS}) )?${ARTICLE}(?:full |detailed |complete )?(?:${WORKINGS})(?: (?:${OPENING_VERBS}))?\s*[.!:…]*$`,
);
/** `Want to know more?`, « Encore un peu d'aide ? », `Stuck?` ask nobody; « Quel est le plus grand ? » does. */
const OFFERS = new RegExp(
  [
    '\\b(?:stuck|bloquee?s?)\\b',
    String.raw`^[^a-z]*(?:[a-z'-]+ ){0,3}(?:more|help|plus|d'aide|aide|mehr|hilfe) ?\?`,
    '\\b(?:learn|know|read|see|find(?: out)?|need|want|looking for|some|any|get) (?:(?:a|some|any|bit|little|of|for|even) ){0,3}(?:more|help)\\b',
    "\\b(?:un peu|besoin|envie|en savoir|aller|voir|trouver|lire) (?:un peu )?(?:plus|d'aide|de l'aide)\\b",
    '\\bmehr (?:erfahren|wissen|lesen|sehen|hilfe)\\b|\\b(?:brauch\\w*|etwas|noch) (?:\\w+ ){0,2}hilfe\\b',
  ].join('|'),
);
/** Ends by asking, or asks and says more in brackets; `“Why not? Because!”, a film` asks nothing. */
const ASKS = /\?[^\p{L}\p{N}]*$|\?\s*[([]/u;
/** `Show the answer?` asks nothing. */
const OFFER =
  /^(?:voir|montrer|afficher|see|show|reveal)?.{0,12}(?:reponses?|solutions?|corriges?|answers?)\s*\?$/;
/** Asks for the sake of what it tells: nobody is to answer, and nothing to be hidden. */
const RHETORICAL = new RegExp(
  '^(?:' +
    [
      '(?:learn|read|find out|see) more|more (?:on|about|info\\w*)|further reading|deep dive|side ?note|did you know|who knew|guess what|ever wondered|(?:are you )?curious|want (?:to|some) |(?:do you )?need (?:(?:an?|some|more|the) )?(?:videos?|help|hints?|tutorials?|examples?|reminders?|refreshers?|details?|more)\\b|(?:enjoy|prefer) (?:an?|the) |interested|(?:any )?questions \\?|so what|why not \\?|ready|how (?:did|have) (?:you|i|we) (?:do|done|go|score)\\b[^?]{0,20}\\?',
      "(?:le )?saviez-vous|(?:le )?savais-tu|vous le saviez|tu le savais|curieux|envie d'|besoin d'|(?:pour )?en savoir plus|(?:pour )?aller plus loin|(?:des|une) questions? \\?|et alors|pourquoi pas \\?|pret|quel est (?:votre|ton) score|comment (?:vous en etes-vous|t'en es-tu) (?:tire|sorti)e?s?",
      'mehr (?:erfahren|dazu|zu)|weiterfuhrend\\w+|exkurs|wusstest du|wussten sie|wusstet ihr|(?:schon )?gewusst|hattest du|neugierig|lust auf|brauchst du (?:hilfe|mehr|ein(?: kurzes)? (?:beispiel|video))|noch fragen|na und|warum nicht \\?|wie (?:gut )?(?:hast du|haben sie|habt ihr) abgeschnitten',
      '(?:per )?saperne di piu|approfondiment[oi]|lo sapevi|sapevi che|lo sapevate|sapevate che|curioso|come (?:e|ti e|vi e) andata|vuoi saperne|domande \\?',
      '(?:para )?saber mas|mas informacion|saiba mais|meer weten|(?:voce )?sabia que|wist (?:je|jij|u|jullie) dat|lo sabias?|sabias que|lo sabian|sabian que|quieres saber mas|como te (?:fue|ha ido)|como (?:foi|te saiste|voce se saiu) ?\\?|preguntas \\?',
    ].join('|') +
    ')',
);
/** What asks in a few words, in the languages of the page. */
const ASKING =
  /\b(?:what|why|how|who|whom|whose|when|where|which|is|are|was|were|do|does|did|can|could|will|would|should|has|have|or|que|quoi|qui|quel\w*|lequel|laquelle|pourquoi|comment|combien|ou|quand|est|was|warum|wieso|weshalb|wie|wer|wen|wem|wo|wohin|woher|wann|welche\w*|ist|sind|hat|kann|muss|gibt|stimmt|oder|che|cosa|perche|come|chi|quando|dove|quale|quali|quant\w+|sono|ha|o|como|quien\w*|cuando|donde|cual\w*|cuant\w+|es|son|hay|quais|quem|onde|wat|waarom|hoe|hoeveel|waar|waarvoor|welke?|wie|wanneer|kun|kan|heeft|zijn)\b|\w-(?:t-)?(?:il|ils|elle|elles|on|tu|vous|nous|je|ce)\b/;
/** `Strange formula?`: a thing, with an article or without. Other scripts may write a whole sentence as one word. */
const THING =
  /^(?:(?:the|an?|une?|les?|la|des|ein|eine|der|die|das|il|lo|un[ao]?|el|los|las) |l')?\p{Script=Latin}[\p{Script=Latin}'-]*(?: \p{Script=Latin}[\p{Script=Latin}'-]*)? ?\?[^\p{L}\p{N}]*$/u;

const beforeMark = (words: string): string => fromWord(words).replace(/ ?\?/g, ' ?');

/** `Want to learn more?` offers, whatever else says that it asks. */
export const offersMore = (title: string): boolean => RHETORICAL.test(beforeMark(normalize(title)));

function isRhetorical(words: string): boolean {
  const bare = beforeMark(words);
  return EXPLAINS.test(words) || RHETORICAL.test(bare) || (THING.test(bare) && !ASKING.test(bare));
}

/** Titles that tell a reader what to do, not what the answer is. */
const PLAIN =
  /\b(?:cliqu\w*|click|klick\w*|clic\w*|voir|montrer|afficher|show|see|view|reveal|anzeigen|zeigen?|mostra\w*|ver|bekijk|toon)\b(?! (?:that|que|qu'|che|dass|dat)\b)/;

/** Said of what is done: «Poner huevos es …», « Trier la liste permet … ». */
const OF_DEEDS =
  'es|son|era|fue|sera|tiene|implica|permite[mn]?|puede|requiere|requer|suele|consist[ei]|debe|deve|ayuda|ajuda|hace|faz|significa|supone|resulta|sirve|serve|pode|est|permet|peut|implique|demande|signifie|revient|suppose|aide|rend|doit|donne|sert|permette|richiede|puo|comporta|aiuta|vuol|rende';

/** Tells a learner what to do: `Explain …`, « Décrivez … », „Berechne …“. */
const TELLS = new RegExp(
  '^(?:' +
    [
      'explain|describe|define|specify|rewrite|reword|paraphrase|underline|circle|decide|estimate|say (?:which|whether|where|what|why|how|if)|en deduire|import|attach|connect|prepare|present|tell|mention|modify|switch|create|use|run|fix|make|add|change|delete|remove|get|set|show|print|count|check|execute|expose|deploy|scale|update|install|configure|build|start|stop|open|apply|generate|label|mount|undo|drain|put|upgrade|downgrade|taint|cordon|uncordon|schedule|assign|edit|back ?up|restore|allow|deny|enable|disable|join|test|verify|ensure|perform|pull|push|copy|move|rename|search|locate|restart|pause|resume|kill|view|compare|calculate|compute|factor(?:i[sz]e)?|isolate|list|name|give|state|prove|show that|derive|write|implement|construct|reproduce|replicate|plot|find|determine|discuss|identify|solve|evaluate|sketch|draw|summari[sz]e|justify|outline|predict|translate|complete|convert|simplify|distinguish|differentiate',
      '(?:expliqu|calcul|evalu|compar|donn|cit|nomm|list|montr|demontr|justifi|determin|trouv|complet|identifi|enumer|prouv|dessin|precis|indiqu|simplifi|factoris|isol)(?:er|ez|e|es)|decri(?:re|vez|s)|defini(?:r|ssez|s)|res(?:oudre|olvez|ous)|ecri(?:re|vez|s)|tradui(?:re|sez|s)',
      '(?:affich|ajout|analys|associ|class|compt|configur|cre|developp|effectu|elabor|execut|formul|implement|inser|install|mesur|modifi|numerot|programm|propos|realis|recherch|relev|reli|remplac|renomm|represent|selectionn|simul|soulign|supprim|test|trac|transform|tri|utilis|verifi)(?:er|ez)|met(?:tre|tez) (?:a jour|en |sous |dans )|fai(?:re|tes) (?:un|une|le|la|les|en sorte) |construi(?:re|sez)|convert(?:ir|issez)|rempl(?:ir|issez)|chois(?:ir|issez)|con(?:cois|cevez|cevoir) (?:une?|le|la|les) |etabl(?:ir|issez)|dedui(?:re|sez)|extrai(?:re|yez)|repond(?:re|ez)|fourn(?:ir|issez)',
      `${MADE_ONCE}(?:erklar|beschreib|berechn|bestimm|nenn|vergleich|zeig|begrund|definier|erlauter|los|skizzier|beweis|formulier|ubersetz|ermittl|vereinfach|faktorisier)(?:e|en)|(?:schreib|implementier|erstell|programmier|zeichn|untersuch|uberpruf|erganz|vervollstandig)e|ermittle|gib|(?!(?:wenn|wann|denn|dann|nun|haben|hatten|konnen|konnten|mussen|mussten|sollen|sollten|wollen|wollten|durfen|mochten|werden|wurden|kennen|sehen|lernen|erfahren) )[a-z]{2,}n sie`,
      'anal[yi][sz]e(?! (?:der|des|von|de|du)\\b)|argue|assess|choose|classify|categori[sz]e|conduct|criti(?:que|ci[sz]e)|decompose|deduce|demonstrate|design (?:an?|the|your|how|two|three)|develop|elaborate|examine|explore|express|extend|fill|formulate|highlight|hypothesi[sz]e|illustrate|infer|integrate|interpret|investigate|judge|multiply|divide|organi[sz]e|prioriti[sz]e|quantify|recommend|reconstruct|reflect on|relate|reorder|respond to|select|suggest|tabulate|transform|visuali[sz]e',
      '(?:balance|combine|correct|debate|expand|extract|filter|graph|group|invert|measure|minimi[sz]e|model|obtain|propose|provide|rate|record|reduce|repeat|report|represent|research|review|revise|round|separate|shade|simulate|split|support|survey|trace|train) (?:an?|the|your|each|every|all|both|this|these|those|how|what|which|whether|two|three|four|five|\\d+)\\b',
      '(?:adapt|appliqu|argument|cartographi|charg|comment|conjugu|corrig|critiqu|decoup|discut|distingu|dress|encadr|entour|estim|etudi|exploit|import|export|illustr|interpret|organis|present|rappel|rassembl|recopi|regroup|reper|resum|schematis|situ|synthetis|visualis|observ|projet|enonc)(?:ez|er)|redig(?:ez|er|eez)|conclu(?:ez|re)|faites',
      '(?:analysier|beantwort|beobacht|berichtig|bestatig|beurteil|bewert|charakterisier|diskutier|erorter|gliedr|gliedere|gruppier|interpretier|konstruier|korrigier|markier|notier|pruf|recherchier|rechn|schatz|uberleg|unterscheid|unterstreich|verbesser|verwend|widerleg|zahl|zerleg|klassifizier|benenn)(?:e|en|et|t)|(?:deut|fass|find|fuhr|uberfuhr|full|kreuz|setz|wandl|wahl|nutz|teil|stell|bild|trag)e (?:d(?:ie|en|as|em)|ein\\p{L}*|in|jede\\p{L}*|folgende\\p{L}*|alle|zu|an|auf|mit)',
      // To several: „Wählt zwei aus“; what begins so may be a condition, too: „Löst man sie, so …“.
      '(?:erklar|beschreib|berechne|bestimm|nenn|vergleich|zeig|begrunde|definier|erlauter|los|skizzier|beweis|formulier|ubersetz|ermittel|vereinfach|schreib|erstell|zeichne|untersuch|uberpruf|erganz|vervollstandig|wahl|ordne|kreuz|full|finde|such|sammel|entscheide|les|gestalte|entwerf|plan|prasentier|stell|trag|fass|teil|bilde|verbinde|sortier|nummerier|besprech|geb|betrachte|vermute|mess|teste|bau|programmier|implementier|entwickel|setz|nutz|leg)t(?=(?: (?:d(?:ie|as|en|em)|ein(?:e[nmrs]?)?|jede[nmrs]?|diese[nmrs]?|folgende[nmrs]?|alle|an|auf|aus|ab|zu|in|im|mit|dazu|gemeinsam|zusammen|euch|eu(?:e?r)e?[nmrs]?|zwei|drei|vier|funf|mindestens|moglichst|warum|wieso|weshalb|wie|ob|was|wer|welche[nmrs]?|worin|wann|wo|wodurch|anhand|kurz|schriftlich|jeweils|\\d+)\\b|, (?:warum|wieso|weshalb|wie|ob|was|wer|welche[nmrs]?|worin|wann|wo|wodurch)| (?:\\p{L}+ ){1,8}(?:euch|eu(?:e?r)e?[nmrs]?|ihr)\\b))(?! (?:\\p{L}+ )?(?:man|wird|werden|wurden?|sich)\\b)(?!.*, (?:so|dann|ist|sind|wird|werden|hat|haben|kann|muss|gilt|folgt|erhalt|ergibt|spricht|handelt|heisst|liegt|bedeutet|entsteht)\\b|.*, (?!da?mit |seit )\\p{L}+(?:t|en) (?:sie|er|es|der|die|das|man|wir|ich|ihr)\\b)',
      '(?:calcul|compar|justific|orden|relacion|dibuj|analiz|coment|investig|clasific|redact|contest|elabor|razon|argument|identific|nombr|enumer|complet|explic|busc)ad|escribid|describid|elegid|escoged|leed|traducid|deducid|debatid|(?:scriv|risolv|scegli|legg|rispond|discut|descriv|disegn|costru)(?:ete|ate|ite)|(?:confront|elenc|trov|giustific|complet|spieg)ate',
      '(?:analic|argument|asoci|averigu|balance|clasifi(?:c|qu)|coment|conjug|contest|correg|deduc|diferenci|distingu|ejemplifi(?:c|qu)|esboz|establ|evalu|explor|expres|ilustr|infier|interpret|localiz|mencion|mid|plante|razon|redact|reflexion|represent|reescrib|respond|senal|sintetiz|subray|sustituy|traz|transform|ubic|valor)(?:a|e|ue)|corrige|conviert[ae]|convierte|debat[ea]|elige|propon(?:ga)?|establece|(?:cita|marca|coloca|grafica|formula|compara|identifica|indica|organiza) (?:l[oa]s?|el|un[ao]?s?|al menos|cada|dos|tres|cuatro|cinco|\\d+|que|como|cual\\p{L}*)',
      "(?:analizz|argoment|associ|classific|comment|elabor|evidenzi|illustr|individu|interpret|motiv|organizz|rappresent|realizz|rilev|riport|schematizz|selezion|sintetizz|sottoline|stim|trasform|tracci|valut|verific|studi)a(?:te)? (?:i|gli|le|lo|la|il|l'|un|uno|una|due|tre|\\d+|come|quali|che|ogni)|(?:cita|misura|ricerca|formula|osserva) (?:i|gli|le|lo|la|il|l'|un|uno|una|due|tre|\\d+)|converti|correggi|deduci|discuti|distingui|esegui|esponi|esprimi|fornisci|proponi|riassumi|riconosci|rifletti|riordina|riscrivi|rispondi|scegli|sostituisci|stabilisci|svolgi",
      '(?:apresent|argument|assinal|associ|avali|classifi(?:c|qu)|coment|diferenci|discut|esboc|estim|ilustr|interpret|justifi|mencion|mont|organiz|pesquis|represent|sublinh|transform|complet)(?:e|ue|em|uem)|(?:escolh|estabele[cç]|convert|corrij|redij|propon?h|reescrev|reflit|respond|resum|substitu|expres)(?:a|am|se|ssem)|(?:cite|marque|trace|ordene|formule|utilize|estude) (?:[oa]s?|um|uma|dois|duas|tres|quatro|\\d+|qual|quais|cada)',
      '(?:verbeter|vertaal|herschrijf|verander|vervang|analyseer|beantwoord|bedenk|beoordeel|benoem|bespreek|corrigeer|kies|leg|markeer|meet|noteer|onderstreep|onderzoek|ontwerp|plaats|rangschik|reken|schets|stel|vat|vul|zoek) (?:de|het|een|elke?|deze|uit|op|in|alle|twee|drie|\\d+)|(?:leg|geef|zeg|bepaal|schrijf) (?:bij|voor|van) elke?',
      'expli(?:ca|que|car)|(?:despej|hall|aisl|factori[zc])(?:a|ar|e|ue)|simplifi(?:ca|que|car)|descri(?:be|ba|bir)|cal(?:cula|cule|cular)|def(?:ine|ina|inir)|compar[ae]r?|enumer[ae]r?|nombr[ae]r?|justifi(?:ca|que|car)|demuestr[ae]|determin[ae]r?|encuentr[ae]|escrib[aei]r?|resuelv[ae]|complet[ae]r?|traduc[ei]r?|traduzca|cre(?:a|e|ar)|instal(?:a|e|ar)|configur(?:a|e|ar)|gener(?:a|e|ar)|agreg(?:a|ar|ue)|implement(?:a|e|ar)|verific(?:a|ar)|ejecut(?:a|e|ar)|abr(?:e|a|ir)|modific(?:a|ar)|elabor(?:a|e|ar)|desarroll(?:a|e|ar)|construy[ae]|muestr[ae]|imprim(?:e|a|ir)',
      'si (?:calcol|consider|costruisc|definisc|determin|dic|dimostr|discut|disegn|enunc|giustific|illustr|indic|motiv|provi|risolv|scriv|spieg|stabilis|stud|tracc|trov|verific)[a-z]*(?:i|ino|a|ano)|man (?:begrunde|berechne|beschreibe|bestimme|beweise|erklare|ermittle|gebe|lose|skizziere|untersuche|zeichne|zeige)|se pide|on (?:demande|determinera|calculera|montrera|justifiera)',
      // « Dire où on la trouve », «Di dónde se encuentra»
      '(?:dis|dites|dire) (?:si|ou|pourquoi|comment|quel(?:le)?s?|quand|combien|ce que|en quoi|qui|a quoi)|(?:di|dire|dite) (?:se|dove|perche|come|qual[ei]|quando|quanto)|(?:di|diga|decir|decid) (?:si|donde|por que|como|cual(?:es)?|cuando|cuanto)|(?:diga|dizer) (?:se|onde|por ?que|como|qual|quais|quando|quanto)|zeg (?:of|waar|waarom|hoe|welke?|wanneer)',
      '(?:actualiz|analiz|dibuj|disen|simul|elimin|identific|insert|realiz|seleccion|visualiz)(?:a|e|ar)|anad(?:e|ir)|obt(?:en|ener|enga)|(?:busca|cambia|program|orden|mostr)ar',
      // Any verb in the infinitive, with what it is to be done to: «Cargar las tablas», « Charger un fichier »; «Cargar las tablas
      // permite …» says of it what it does.
      `(?:[a-z]{2,}[aei]r(?:l[ao]s?|se)? (?:el|l[ao]s?|un[ao]?s?|al|cada|todos|todas|otr[ao]s?|dos|tres|cuatro|cinco|os|as|um|uma|dois|duas|les|une|des|l'|chaque|toutes|tous|deux|trois|quatre|cinq)(?![a-z])|[a-z]+(?:[di]|tt)re (?:les?|la|une?|l'|chaque|deux|trois)(?![a-z])|[a-z]{2,}[aei]re (?:il?|gli|l[aeo]|l'|un[ao]?|un'|ogni|tutt[ie]|due|tre|quattro|cinque)(?![a-z]))(?!(?: [^ ,;:]+){1,8}(?<! (?:que|qui|che)) (?:${OF_DEEDS})(?![a-z]))`,
      '(?:controlla|verifica)(?:re|te)? (?:che|se)|chied(?:i|ere|ete) (?:al?|ad|agli|alle|all.)|stampa(?:te)?|crea(?:re|te)|inserisc(?:i|a|ano)|inserire|visualizza(?:re|te)?|elimina(?:re|te)?|disegna(?:re|te)?|costrui(?:sci|re)|realizza(?:re|te)|modificare|verificare|stampare|aggiung(?:i|ere)',
      'spiega(?:re|te)?|descriv(?:i|ere|ete)|calcola(?:re|te)?|definisci|definire|confronta(?:re)?|elenca(?:re)?|dimostra(?:re)?|giustifica(?:re)?|determina(?:re)?|trova(?:re)?|scriv(?:i|ere)|risolv(?:i|ere)|completa(?:re)?|traduci|indica(?:re)?|semplifica(?:re)?|ricava(?:re)?|scomponi|scomporre|fattorizza(?:re)?',
      '(?:investig|indag)(?:a|ar|ue)|(?:investigu|ger|simul|projet)e|(?:investig|ger|simul|projet)ar|expliquem?|descrevam?|calculem?|definam?|determinem?|encontrem?|escrevam?|listem?|citem?|justifiquem?|mostrem?|resolvam?|identifiquem?|implementem?|fator(?:em?|ar)|simplifi(?:quem?|car)|isol(?:em?|ar)|modifiquem?|analisem?|elaborem?|desenhem?|facam?|crie|compare|(?:cri|exib|inser|adicion|atualiz|desenvolv|constru|imprim|verific|exclu)(?:ar|ir|er)|exiba|insira|adicione|atualize|desenvolva|construa|imprima|verifique|exclua',
      '(?:match|arrange|rank|order|sort) (?:each|every|the|these)|remet(?:s|tre|tez)|(?:ordn|verbind|bring|sortier|nummerier)e|(?:relacion|emparej|orden|coloc)a|une (?:los|las|cada)|abbina(?:re|te)?|collega(?:re|te)? (?:gli|le|i|ogni)|(?:ri)?ordina(?:re|te)?|metti|mettete|(?:relacion|coloqu|orden|associ|numer)e|ligue (?:os|as|cada)|leg uit|beschrijf|bereken|bepaal|noem|vergelijk|toon|verklaar|schrijf|maak|geef|vertaal|teken|los op|controleer|voeg toe',
    ].join('|') +
    '),? (?=.*\\p{L})',
  'u',
);
/** `Q2:`, `Exercise 3 –` in front of it, or a number alone. */
const CALLED = new RegExp(
  String.raw`^(?:${QUESTIONS}|${EXERCISES}|q)(?![a-z]| ?\?)\s*(?:\d+(?:\.\d+)*)?\s*[.):–-]*\s*`,
);
const NUMBERED = /^(?:\d+(?:[.-]\d+)*|[a-z](?=\)))\s*[.):–-]*\s*/;

/** `What is a shell? Tell …`, `Signals. Explain.`: one of several sentences asks or tells. */
export const SENTENCES = /(?<=[.?!:])\s+|(?<=[。？！])/;

/** `Now put it into the glass.`; `In two or three sentences, explain why it floats.`; `Briefly explain …` */
const AND_THEN =
  /^(?:(?:now|then|next|finally|first|please|maintenant|puis|ensuite|enfin|nun|dann|jetzt|bitte|ora|poi|infine|ahora|luego|finalmente),? |(?:in|using|en|avec|mit|con|em|com|usando) (?:[\p{L}\d–-]+ ){0,5}(?:sentences?|words|lines|phrases?|mots|lignes|satzen|worten|frasi|parole|righe|frases?|palabras|lineas|palavras|linhas),? |(?:briefly|carefully|clearly|fully|completely|formally|concisely|brievement|kurz|brevemente) )/u;

/** What a task begins with: `For each of these, say …`, « À l'aide du tableau, calculez … », „Mit der Tabelle berechne …“. */
const PHRASE = new RegExp(
  '^(?:(?:' +
    [
      '(?:for (?:each|every|all|both|the|these|this)|given|using|with(?:out)?|from|based on|according to|after|by|on|in|if|when|considering|assuming|taking|knowing)\\b',
      "(?:pour (?:chaque|chacune?|tout|les?|la)|a (?:l'aide|partir|la)|d'apres|en|avec|sans|dans|si|sur|selon|au|apres|parmi|etant donne)\\b",
      '(?:para (?:cada|todos?|los?|las?|os?|as?)|a partir|con|sin|segun|usando|utilizando|dad[ao]s?|si|en|de acuerdo|de acordo|com|sem|segundo|se|em|n[ao]s?|per (?:ogni|ciascun[oa]?|i|gli|le)|a partire|senza|secondo|utilizzando|dat[aeio]|nel(?:la|lo)?|in base|sulla base|voor elke?|met|volgens)\\b',
    ].join('|') +
    ')[^,;.?!:]{1,80}, |(?:dat[aeio]|dad[ao]s?|etant donnee?s?)\\b[^;.?!:]{1,80}? (?=(?:trova|calcola|determina|calcule|determine|encontre|encuentra|halla)(?:re|te|r|z)?\\b|(?:scriv(?:i|ere|ete)|escrib(?:e|a|ir)|escrev(?:a|er)|trouve[rz]|ecri(?:re|vez))\\b)|(?:fur (?:jede[nrs]?|die|den|das)|mit(?:hilfe)?|anhand|nach|aus|wenn|falls)\\b[^;.?!:]{1,70}?,? (?=(?:erklar|beschreib|berechn|bestimm|nenn|begrund|zeig|ermittl|gib|geben|zeichn|schreib|los|vergleich|implementier)[a-z]*\\b))',
);
/** What learners are told and hardly anybody else, by the beginnings of its words. */
const SCHOOL_WORDS =
  'explain|describe|define|compare|discuss|justify|outline|list|give|calculate|compute|determine|summari[sz]e|prove|simplify|solve|expliqu|compar|justifi|nomm|indiqu|calcul|determin|simplifi|beschreib|berechn|bestimm|nenn|vergleich|expli[cq]|describ|defin|enumer|nombr|indic|demuestr|resuelv|simplific|spieg|descriv|confront|dimostr|risolv|semplific|descrev|elenc|giustific|calcol|demonstr|resolv|mencion|menzion';
/** What learners alone are told behind that: whoever reads instructions, `For each file, run it`, is told other things. */
const SCHOOL = new RegExp(
  `^(?:${SCHOOL_WORDS}|name|state|identif[iy]|find|say|write|show that|draw|sketch|plot|evaluate|complete|locate|decide|work out|estimate|derive|answer|indicate|decri|defini|cit|donn|demontr|montr|res(?:ou|ol)|trouv|relev|ecri|dessin|trac|dites? |dire |repond|situ|effectu|factoris|implement(?:er|ez|a|ar|e)\\b|implementier|erklar|begrund|zeig|ermittl|gib |geben sie|zeichn|schreib|lose |escrib|hall|encuentr|encontr|dig?a?m? |dibuj|localiz|senal|respond|trov|scriv|disegn|di' |dica |rispond|mostre|escrev|desenh|assinal|geef|bereken|noem|schrijf|teken|bepaal)`,
);
/** What schools ask for, in a wider sense: to write, to draw. */
export const tellsInSchool = (words: string): boolean => SCHOOL.test(behindCall(words).behind);

/** `Your task is to find it.`, `In this exercise you must find it.` */
const YOUR_TASK =
  /^(?:(?:in|for|during) (?:this|the following) (?:exercise|task|problem|assignment),? you (?:must|should|have to|need to|are to)\b|(?:dans|pour) (?:cet exercice|ce probleme),? (?:vous devez|vous devrez|tu dois|on (?:vous )?demande|il (?:vous )?faut)\b|(?:in|bei) dieser (?:aufgabe|ubung) (?:soll(?:st|t|en)?|musst|mussen)\b|(?:en|para) este (?:ejercicio|problema),? (?:debes?|deberas?|tienes? que|tendras? que|hay que|se (?:te )?pide)\b|(?:in|per) questo (?:esercizio|problema),? (?:devi|dovete|dovrai|dovrete|bisogna|si chiede)\b|(?:neste|nesse|para este) (?:exercicio|problema),? (?:voce )?(?:deve|devera|tem que|precisa|pede-se)\b|in deze (?:oefening|opdracht) moet je\b|your (?:task|job|goal|mission|assignment) is to|you (?:are|were) (?:asked|required) to|votre (?:tache|mission|travail) (?:est|consiste)|(?:deine|ihre) aufgabe (?:ist|besteht)|(?:tu|su) (?:tarea|mision|trabajo) (?:es|consiste)|il (?:tuo|vostro) compito e|(?:a )?sua tarefa e|es ist zu [a-z]+en,)/;

/** Normalized words behind what calls them a question or an exercise, and behind their number. */
const behindCall = onceForWords((title): { readonly isCalled: boolean; readonly behind: string } => {
  const words = fromWord(normalize(title));
  const called = CALLED.exec(words)?.[0] ?? '';
  return { isCalled: called !== '', behind: words.slice(called.length).replace(NUMBERED, '') };
});

/** « Corrigé 2 »: without its accent it tells to correct. */
const CORRECTED = /^\P{L}*corrigés?(?!\p{L})[^\p{L}]*$/iu;

/** Whether a title tells a learner to do something, and whether it is called a question. */
export const tellsLearner = onceForWords((title): 'called' | 'plain' | undefined => {
  if (CORRECTED.test(title)) return undefined;
  const { isCalled, behind } = behindCall(title);
  const isTold = behind.replace(AND_THEN, '').split(SENTENCES).some(tellsOrAsks) || tellsByAccents(title);
  if (!isTold) return undefined;
  return isCalled ? 'called' : 'plain';
});

function tellsOrAsks(words: string): boolean {
  return (
    TELLS.test(`${words.replace(/[.!:]$/, '')} it`) ||
    asksLearner(words) ||
    tellsElsewhere(words) ||
    YOUR_TASK.test(words) ||
    toldInClass(words) ||
    SCHOOL.test(words.slice(PHRASE.exec(words)?.[0].length ?? words.length))
  );
}

/** Whether words tell what learners alone are told to do, behind a label: other requests are steps of somebody's work. */
export const requestsLearner = (words: string): boolean => REQUEST.test(behindCall(words).behind);
const REQUEST = new RegExp(
  String.raw`^\P{L}*(?:${SCHOOL_WORDS}|(?:name|state)(?!\s*[:：])|identif|d[ée]cri|d[ée]fini|cite|donne|d[ée]termin|d[ée]montr|r[ée]sou|erkl[äa]r|definier|begr[üu]nd|erl[äa]uter|beweis|vereinfach|conceitu|diferenci|apont)`,
  'u',
);

/** Whether words tell to explain, to describe, to name: steps of somebody's work do other things. */
export const tellsToExplain = (words: string): boolean => TO_EXPLAIN.test(behindCall(words).behind);
const TO_EXPLAIN =
  /^(?:explain|describe|discuss|justify|compare|distinguish|(?:name|state|list|give) (?:an?|one|two|three|four|five|\d|some|the)|(?:expliqu|justifi|compar|cit|nomm|enumer)(?:er?|ez)|decri(?:re|s|vez)|donne[rz]? (?:une?|deux|trois|quatre|\d|la|les?) (?:exemples?|definitions?|raisons?)|(?:erklar|beschreib|begrund|erlauter|vergleich|nenn)en?|explica|explique(?:n|m)?|describ[ae]n?|justifi(?:ca|que)n?|nombr(?:a|e) |cita |enumer[ae] |spieg(?:a|hi|are)|descriv(?:i|a|ere)|confronta|elenca|giustifica|descrev[ae]|indique |cite |leg uit|verklaar|beschrijf|vergelijk|noem)(?![\p{L}])/u;

/** Whether one of its sentences asks, or tells what to do. */
export const asksOrTellsIn = onceForWords((words): boolean =>
  words
    .split(SENTENCES)
    .some((one) => /[?？]/.test(one) || leavesHole(one) || tellsLearner(one) !== undefined),
);

/** A question without its mark: `Which pricing model has the biggest discount`. */
const INTERROGATIVE =
  /^(?:what|why|how|who|whom|whose|when|where|which|que|quoi|qui|quel\w*|lequel|laquelle|pourquoi|comment|combien|quand|was|warum|wieso|weshalb|wie|wer|wen|wem|wo|woher|wann|welche\w*|che|cosa|perche|come|chi|quando|dove|qual\w*|quant\w+|como|quien\w*|cuando|donde|cual\w*|cuant\w+|quais|quem|onde|wat|waarom|hoe|hoeveel|welke?)\b.* .* /;

/** Whether a fold among folds that ask may ask too: `all`, where nearly all of them do. */
export function mayAsk(title: string, all: boolean): boolean {
  const words = fromWord(normalize(title));
  return !PLAIN.test(words) && (all ? /\S \S+ \S/ : INTERROGATIVE).test(words.replace(NUMBERED, ''));
}

/** Whether it tells by its first word to do something, in a heading that a fold answers. */
export const tellsFirst = (words: string): boolean =>
  TELLS.test(fromWord(normalize(words)).replace(NUMBERED, ''));

/** Whether words end in a mark that asks, in any script: `?`, `？`, `؟`, and the Greek one; or leave a hole, as Chinese does: 「冰是（）的。」 */
export const endsAsking = (words: string): boolean => /[?？؟\u037E]\s*$/.test(words) || leavesHole(words);

/** 「print（）」 is called; 「冰是()」, with a keyboard's brackets, leaves one behind a word of Chinese. */
export const leavesHole = (words: string): boolean => /[（(]/.test(words) && HOLE.test(words);
const HOLE = /(?<![\w`])（\s{0,8}）|(?<=\p{Script=Han}\s?)\(\s{0,8}\)/u;

/** Whether a sentence of counted words asks a learner, be it without its mark: `2) Can you hear it? Explain.`, `3) What does it tell` */
export const asksInItself = (words: string): boolean =>
  !asksAsOwner(words) &&
  words
    .split(SENTENCES)
    .some(
      (one) => endsAsking(one) || (!/[.:;!]\s*$/.test(one) && INTERROGATIVE.test(behindCall(one).behind)),
    );

const SPACES = / \s|[^\S ]/;

/** Lower case, without accents, spaces collapsed; what other languages call questions and answers in English. */
export const normalize = onceForWords((words) => {
  const isPlain = !/[^ -~\s]/.test(words);
  const lower = isPlain ? words.toLowerCase() : withoutAccents(words.replace(/[؟\u037E]/g, '?'));
  const spelt = /[äöüÄÖÜ]/.test(words) ? lower : withoutDigraphs(lower);
  return inEnglish(withRight(SPACES.test(spelt) ? spelt.replace(/\s{2,}|[^\S ]/g, ' ') : spelt).trim());
});

/** What is right in Uzbek has two signs that keyboards type in many ways: `To'g'ri`, `To‘g‘ri`. */
const withRight = (words: string): string => words.replace(/\bto['‘ʻ`]g['‘ʻ`]ri(?![\p{L}'])/gu, 'togri');

/** German typed without umlauts, `Loesung`, `Erklaere`: the words that ask and answer, for `ue` is in many others. */
const DIGRAPHS =
  /\b(?:auf)?geloest|loesung|\bloesen?\b|\bueb(?:er|ung)|erklaer|erlaeuter|ergaenz|begruend|waehl|zaehl|schaetz|fuell|pruef|\bfuer\b|saetze|lueck|schluessel|vorschlaeg|vervollstaendig|aender|\bmoeglich/g;
const withoutDigraphs = (words: string): string =>
  /[aou]e/.test(words) ? words.replace(DIGRAPHS, (one) => one.replace(/([aou])e/, '$1')) : words;

/** Normalized words without what stands before the first letter or digit: `▶ Solution`, `-→ Click for solution`. */
export const fromWord = (words: string): string =>
  /^[a-z0-9]/.test(words) ? words : words.replace(/^[^\p{L}\p{N}]+/u, '');
/** Normalized words without the signs in front of them, `🟢 Exercise 2`: brackets and dashes are none. */
export const fromSign = (words: string): string =>
  /^[ -~]/.test(words) ? words : words.replace(/^(?:[^ -~\p{L}\p{N}]+\s*)+/u, '');
/** And without a number. */
export const fromLetter = (words: string): string =>
  /^[a-z]/.test(words) ? words : words.replace(/^[^\p{L}]+/u, '');

/** How statements are judged. */
export const TRUE = `true|vraie?s?|wahr|richtig|ver[oa]|verdader[oa]s?|verdadeir[oa]s?|ci?ert[oa]s?|waar|juist|${TRUE_ELSEWHERE}`;
export const FALSE = `false|faux|fausses?|falsch|fals[oa]s?|errad[oa]s?|unwahr|nicht (?:wahr|richtig)|onwaar|niet (?:waar|juist)|onjuist|fout|${FALSE_ELSEWHERE}`;
/** `true or false`, « vraies (V) ou fausses », `vero/falso`. */
export const TRUE_OR_FALSE = String.raw`(?:${TRUE}|richtige?n?|wahre?n?|ver[ei]|juste)\s*(?:[([]\s*[a-zA-Z]\s*[)\]])?\s*(?:[/|–-]|,(?= ?[fe] (?:para|pour|for|per|fur) )|\b(?:or|oder|ou|of|o|u)\b|${OR_ELSEWHERE})\s*(?:(?:is|it is|est|ist|e|[fe] (?:para|pour|for|per|fur))\s+)?(?:${FALSE}|falsche?n?|fals[ei])`;
const JUDGING = new RegExp(String.raw`^(?:${TRUE_OR_FALSE})(?![\p{L}\p{N}])`, 'u');

/** Few begin so: V8 takes long to make a pattern of any language's letters. */
export function isJudged(words: string): boolean {
  const [opening] = JUDGING.exec(words) ?? [];
  return opening !== undefined && /\p{L}{3,} \p{L}+/u.test(words.slice(opening.length));
}

/** `Select the correct answer`, « Cocher la ou les bonne(s) réponse(s) »: what is to be done with those that are offered. */
const TO_CHOOSE = new RegExp(
  String.raw`^\P{L}*(?:select|choose|pick|tick|circle|(?:coche|selectionne|entoure)[rz]?|choisi(?:r|s|ssez)|wahlen?|wahle|kreuzen?|elige|elija|elegir|selecci\p{L}+|marca|marque|marcar|escoge|scegli\p{L}*|seleziona\p{L}*|escolha|assinale|selecione|kies) ` +
    String.raw`(?:(?:the|an?|one|all|la|les?|une?|ou|toutes|die|der|das|alle|eine|el|las|los|il|o|as?|de|het|(?:right|correct|best|good|richtig|korrekt|passend|juist|bonn?|just|exact|giust|mejor|melhor|cert)\p{L}*(?:\([es]\))?) ){1,5}` +
    String.raw`(?:answers?|options?|reponses?|antwort(?:en)?|respuestas?|rispost[ae]|respostas?|antwoord(?:en)?)\b`,
  'u',
);
const MAY_CHOOSE =
  /^\P{L}*(?:sel|ch|pick|tick|circ|coch|entou|wahl|kreu|el[ei]|marc|marq|esco|scegl|assi|kies)/u;

export function roleOfTitle(title: string): DisclosureRole {
  const words = normalize(title);
  if (MAY_CHOOSE.test(words) && TO_CHOOSE.test(words)) return 'extra';
  if (isForTeachers(words)) return isAnswerWord(words) ? 'answer' : 'extra';
  if (isHint(words)) return 'hint';
  if (isJudged(words)) return 'question';
  if (ASKS.test(words) && !OFFER.test(words) && !isRhetorical(words)) return 'question';
  return isAnswerWord(fromWord(words)) ? 'answer' : 'extra';
}

/** « Quel est l'indice de réfraction de l'eau ? » asks; `Stuck? A hint` helps. */
const isHint = (words: string): boolean =>
  HINT.test(words) && !(/\?$/.test(words) && INTERROGATIVE.test(fromWord(words).replace(NUMBERED, '')));

/** A *tip* may be any page's: alone, or with a number, it helps where a hint does. */
const TIP =
  /^(?:tips?|clues?|help|conseils?|aide|hilfe|consejos?|ayuda|consigl(?:io|i)|aiuto|ajuda)(?: ?(?:n[o°]\.? ?)?\d{1,2})?$/;
export const titlesHint = (title: string): boolean =>
  roleOfTitle(title) === 'hint' || TIP.test(fromSign(normalize(title)));

/** Whether normalized words say that who teaches is spoken to. */
const isForTeachers = (words: string): boolean => FOR_TEACHERS.test(fromLetter(words));
export const speaksToTeachers = (title: string): boolean => isForTeachers(normalize(title));

/** `Quiz (several answers possible)`, « QCM – une seule réponse »: how many of what is offered are right. */
const HOW_MANY =
  /(?:\(|\s[–—-]\s)(?:(?:there|es|il|hay|ci|ha|er|only|nur|solo|so|y|puede|peut|kann|konnen|sind|sono|can|may|be|avoir|haber|a) )*(?:several|multiple|more than one|one|single|many|plusieurs|une?|eine?|mehrere|mehr als eine|mas de una|una|piu(?: di una)?|diverse|varie|varias|multiples|mais de uma|uma|meerdere|een|[2-4]) (?:or more |ou plus(?:ieurs)? |oder mehrere |o mas |o piu |ou mais |of meer )?(?:\p{L}+ )?(?:answers?|reponses?|antwort(?:en)?|respuestas?|rispost[ae]|respostas?|antwoord(?:en)?)\b[^():=]*\)?$/u;

function withoutHowMany(words: string): string {
  const own = /[(–—-]/.test(words) ? words.replace(HOW_MANY, '') : words;
  return own.trim() === '' ? words : own;
}

/** Words for answers count in short titles or at their head, and loose ones only among their own. */
const isAnswerWord = onceForWords((given): boolean => {
  const words = withoutHowMany(given);
  if (/^(?:show |see |view )?(?:the )?responses?\s*:?$/.test(words)) return true;
  if (OTHER_SOLUTIONS.test(words) || OTHER_ANSWERS.test(words)) return false;
  if (answerTitleOf(words.replace(OPENING_VERB, '')) || THINKS_FIRST.test(words)) return true;
  if (SOLUTION.test(words) || KEY_ALONE.test(words)) return true;
  const at = FIRM.exec(words)?.index;
  return at !== undefined && (words.length <= 80 || at < 8) && !isSaid(words, at);
});

const KEY_ALONE = new RegExp(`^(?:${KEY_NAMES})\\s*:?$`);

/** `Trap 2: 'The answer is obvious'`: somebody says so, and it answers nothing. */
const isSaid = (words: string, at: number): boolean =>
  [...words.matchAll(SAID)].some((said) => said.index < at && at < said.index + said[0].length);
const SAID = /(?<=\S\s)["'“„«‹‘](?:[^\s"”»›]{1,30}\s){2,12}[^\s"”»›]{1,30}["'”»›’“](?=$|[\s.,;:!?)])/gu;

/** What the whole of a heading, or of a line in bold, says of an answer; undefined where it is none. */
export interface AnswerTitle {
  /** Of the exercise it names. */
  readonly number?: string;
  /** Whether it may be those of several exercises. */
  readonly several: boolean;
}

/** Part by part: one pattern of them all takes V8 longer to make than a small lesson to read. */
export function answerTitleOf(title: string): AnswerTitle | undefined {
  const whole = withoutAsked(withoutSteps(withoutSigns(withoutSlip(normalize(title)))));
  const words = whole.includes('/') ? withoutBeside(whole) : whole;
  const nameEnd = answerNameEnd(words);
  const behind = nameEnd === undefined ? undefined : words.slice(nameEnd);
  const several = SEVERAL.test(words);
  if (behind !== undefined && NOTHING_MORE.test(behind)) return { several };
  const rest = behind === undefined ? SHORT.exec(words) : BEHIND.exec(behind);
  if (!rest || (rest[2] !== undefined && NAMES_OPTION.test(words))) return undefined;
  return { ...(rest[1] && { number: rest[1] }), several };
}

/** One of two names, where both are an answer's, or one says what it is besides. */
function withoutBeside(words: string): string {
  const [one, other, ...more] = words.replace(/\s*[.:]$/, '').split(/\s*\/\s*/);
  if (!one || !other || more.length > 0) return words;
  const areNames = [one, other].map((name) => isWholeName(name));
  if (areNames[0] && (areNames[1] || BESIDE.test(other))) return one;
  return areNames[1] && BESIDE.test(one) ? other : words;
}

function isWholeName(words: string): boolean {
  const end = answerNameEnd(words);
  return end !== undefined && NOTHING_MORE.test(words.slice(end));
}

/** `Alternative solution`, « Autres solutions », „Zweite Lösung“, `First alternative solution`: one more to what has one. */
export function isOtherAnswer(title: string): boolean {
  const words = withoutSigns(normalize(title))
    .replace(ARTICLE_FIRST, '')
    .replace(/^un'(?=altra)/, '')
    .replace(WHICH_OTHER, '');
  const [other = ''] = OTHER.exec(words) ?? [];
  const name = words.slice(other.length);
  return other === ''
    ? OTHER_BEHIND.test(words) && answerTitleOf(words) !== undefined
    : answerTitleOf(name) !== undefined;
}
const WHICH_OTHER =
  /^(?:first|second|third|premiere|deuxieme|seconde|troisieme|(?:erste|zweite|dritte)r?|prima|seconda|terza|primera|segunda|tercera|primeira|terceira|eerste|tweede|derde) (?=(?:\p{L}+ )?alternati)/u;
const OTHER =
  /^(?:an |une? |eine? |una? |uma )?(?:(?:an)?other|alternat(?:ie?v)?e?|second|further|more|autres?|deuxieme|seconde|(?:alternativ|ander|weiter|zweit)er?|otras?|altr[ae]|outras?|segunda|andere|tweede) /;
const OTHER_BEHIND = / (?:alternativ[aeo]s?|bis)\s*[:.]?$/;

/** `Step-by-step solution`, «Solución paso a paso», `Solution (step by step)`: how it is told. */
const STEPS =
  /(?<!\s)(?:\s*[(:,–—-])?\s*\b(?:step[- ]by[- ]step|paso (?:a|por) paso|passo (?:a |per |dopo )?passo|etape par etape|pas[- ]a[- ]pas|schritt[- ]fur[- ]schritt|stap[- ]voor[- ]stap)\b[)\s-]*/;

const withoutSteps = (words: string): string =>
  /step|pas|stap|schritt|etape/.test(words) ? words.replace(STEPS, ' ').trim() : words;

/** `Challenge: Solution`, „Aufgabe – Lösung“: what it answers, with no number. */
const ASKED_FIRST = new RegExp(String.raw`^(?:${EXERCISES}|${PUZZLES})(?:\s*:|\s[–—-])\s+`);

const withoutAsked = (words: string): string =>
  /[:–—-]/.test(words) ? words.replace(ASKED_FIRST, '') : words;

/** `✅ Correct answer`, `Solution 🎉` */
const withoutSigns = (words: string): string =>
  /[^ -~]/.test(words)
    ? words.replace(/^[^\p{L}\p{N}]+|(?<=[\p{L}\p{N}!-~])[^\p{L}\p{N}!-~]*[^\p{L}\p{N} -~]$/gu, '')
    : words;

function answerNameEnd(words: string): number | undefined {
  let at = ARTICLE_FIRST.exec(words)?.[0].length ?? 0;
  for (let pieces = 0; pieces <= 5; pieces += 1) {
    NAME.lastIndex = at;
    if (NAME.test(words)) return NAME.lastIndex;
    BEFORE.lastIndex = at;
    if (!BEFORE.test(words)) return undefined;
    at = BEFORE.lastIndex;
  }
  return undefined;
}

/** A solution, a correction, is that of a trouble, too: `Possible solution: start it anew`. */
const OF_TROUBLES = new RegExp(
  String.raw`^${ARTICLE}(?:solutions?|corrections?)\b|^(?:${SORT} )*(?:possible|feasible|potential|suggested|proposed|recommended|alternative|another|posible|possibile|mogliche|possivel|mogelijke)\s(?:solu|correction|losung|oploss)|\bsolu\w+ (?:proposee|possible|suggeree|propuesta|sugerida|posible|proposta|possibile)`,
);

/** An answer to a question, or to a task: no trouble has one. */
const OF_QUESTIONS =
  /answer|repons|corrig|antwort|rispost|respuest|respost|gabarito|antwoord|muster|beispiellos|losungs|svolgiment|uitwerking|solucionario|erwartungshorizont|(?:model|sample|worked|reference|official|expected) (?:solu|correct)/;

/** Whether a title, behind which its answer stands, says so of nothing but what was asked or set. */
export function answersTask(title: string): boolean {
  const words = normalize(title);
  return OF_QUESTIONS.test(words) || SHORT.test(`${words}:`);
}

/** What begins with the name of an answer, up to what parts both: `Model answer:`, `Answer →`, « Rép. »; `firm`: whatever asks above, it can be nothing else. */
export interface AnswerOpening {
  readonly length: number;
  readonly firm: boolean;
}

/** `Answer:`, `Ans :-`, `Solution =>`, `Answer 2)`. A hyphen before a digit is a minus: `Answer: -5`, `Ans:-5`. */
const PARTED = String.raw`(?:\s?[:：;](?:-(?!\d))?|\s?[-=]>|\s?[→⇒➜➡=]|\s?[–—]|\s?-{1,2}(?!\d)|(?<=\d)[.)])`;
const OPENING = new RegExp(
  String.raw`^\s*(\p{L}[^:：;→⇒➜➡=\n]{1,48}?|[\u3040-\ud7ff])${PARTED}\s*(?=\S)`,
  'u',
);
const SHORT_OPENING = new RegExp(
  String.raw`^\s*(?:${SHORT_ANSWERS.replace('rep', 'r[eé]p')})(?:\.?[\s-]?\d{1,3}(?=[\s:.)-])|\.(?=\)))?(?:\.?${PARTED}|[./)])\s*(?=\S)`,
  'iu',
);
/** What may stand right behind what parts: `Ans-Ice`, and no `answer-like`. */
const STARTS = /^-?[\p{Lu}\p{Lo}\p{N}"“«'([$`]/u;
const isParted = (opening: string, words: string): boolean =>
  /[\s：→⇒➜➡>]$/.test(opening) || STARTS.test(words.slice(opening.length));

export const answerOpeningOf = onceForWords((words): AnswerOpening | undefined => {
  const short = SHORT_OPENING.exec(words)?.[0];
  if (short !== undefined && isParted(short, words)) return { length: short.length, firm: true };
  const [opening, title] = OPENING.exec(words) ?? [];
  if (opening === undefined || title === undefined) return undefined;
  if (!isParted(opening, words) || answerTitleOf(title.replace(/-(?=\d)/, ' ')) === undefined)
    return undefined;
  return { length: opening.length, firm: !OF_TROUBLES.test(normalize(title)) };
});

/** Whether a title looks like an answer's, whatever else it says. */
export function looksLikeAnswer(title: string): boolean {
  return isAnswerWord(normalize(title));
}

/** Whether normalized words ask a learner, and a fold may answer them that doesn't say so. */
export function asksLearner(words: string): boolean {
  return /\?$/.test(words) && !OFFERS.test(words) && !isHint(words) && !isRhetorical(words);
}

/** What the reader of a manual asks: `How do I install it?` */
const OWN =
  /\b(?:(?:do|can|could|should|must|may|will|would|am|are) (?:i|we)|my|our|-je|(?:que|comment|ou|pourquoi|quand|si) je|j'|mon|mes|nous|notre|ich|mein\w*|wir|unser\w*|posso|mio|mia|nostr\w|puedo|mi|nuestr\w+|eu|meus?|minhas?|ik|mijn|install\w*|contact (?:us|me|you|sales)|contacter|contactar\w*|contattar\w*|kontaktier\w*|support\w*|lizen[zs]\w*|licen[cs]\w*)\b/;
export const asksAsOwner = (words: string): boolean => OWN.test(normalize(words));

/** In the first person alone: teachers ask what *we* do. */
const READER =
  /\b(?:do|can|could|should|must|may|will|would|am) i\b|\bi (?:need|want|have|already|get stuck)\b|\b(?:puis|dois|ai|suis|vais|peux|pourrais)-je\b|\bj'ai\b|\bje (?:dois|peux|veux|suis)\b|\b(?:kann|muss|soll|darf|brauche|sollte|konnte|bin|habe|finde|bekomme) ich\b|\bich (?:hilfe|mehr|schon)\b|\b(?:puedo|debo|necesito|tengo|quiero|podria)\b|\b(?:posso|devo|preciso|ho bisogno|utilizzo|vorrei)\b|\b(?:kan|moet|mag) ik\b/;
export const asksAsReader = (words: string): boolean => READER.test(normalize(words));

/** Whether a title is none, or only says to open what it folds. */
export function opensOnly(title: string): boolean {
  const words = normalize(title);
  return !/[\p{L}\p{N}]/u.test(words) || OPENS.test(fromWord(words));
}

/** `Output`, „Ergebnis“: what comes of what stands above; of what asks, its answer. */
export const tellsResult = (title: string): boolean => RESULT.test(fromWord(normalize(title)));

/** `Show the working`, „Rechenweg“, « Démonstration »: how what is told to be found, or proved, is. */
export function tellsWorking(title: string): boolean {
  const words = fromWord(normalize(title));
  return NAMES_WORKING.test(words) && WORKING.test(words);
}

/** `Check the solution below if you get stuck.`: what is folded right below it answers, whatever its title. */
const POINTS =
  /\b(?:check|click|see|look at|reveal|peek at|compare (?:it )?(?:with|to)|cliquez?|voir|consult\w+|regard\w+|klick\w*|schau\w*|sieh|clicca\w*|guarda\w*|clic|mira\w*)\b.{0,40}\b(?:solutions?|answers?|reponses?|corriges?|losung(?:en)?|antwort(?:en)?|soluzion[ei]|rispost[ae]|solucion(?:es)?|respuestas?)\b/;

/** Whether words point at an answer: `alone`, where they say nothing else. */
export function pointsAtAnswer(words: string): 'alone' | 'besides' | undefined {
  const normalized = normalize(words);
  if (!POINTS.test(normalized)) return undefined;
  return normalized.split(SENTENCES).every((one) => POINTS.test(one)) ? 'alone' : 'besides';
}

/** Whether a title says more than “Answer” and should stay with the answer. */
export function isInstruction(title: string): boolean {
  const words = normalize(title);
  return (
    words !== '' &&
    !PLAIN.test(words) &&
    !THINKS_FIRST.test(words) &&
    !SHORT.test(`${words}:`) &&
    words.replace(ANSWER, '').replace(/[^\p{L}\p{N}]/gu, '') !== ''
  );
}
