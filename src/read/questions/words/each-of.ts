/** What is done with each of some sentences by itself: `Translate`, « Mets au pluriel », „Verbessere die Fehler“, «Completa». */
import { exerciseLabelOf } from './exercise-label.ts';
import {
  endsAsking,
  fromLetter,
  normalize,
  requestsLearner,
  SENTENCES,
  tellsLearner,
  tellsToExplain,
} from './lexicon.ts';
import { beginsToMatch, tellsToMatch, tellsToOrder } from './matching.ts';

const ENGLISH =
  "translate|rewrite|re-write|rephrase|correct|find the (?:mistakes?|errors?)|transform|change|turn|convert|put (?:the|these|each|into|in|a|an|all|every|verbs?|sentences?)|complete|fill|conjugate|negate|punctuate|simplify|solve|calculate|compute|evaluate|work out|expand|factor(?:i[sz]e)?|differentiate|derive|integrate|balance|round|express|write (?:the|each|as|down|out|in|these|a|an)|determine|give (?:the|an?|one|two|three|its|their|each)|define|underline|circle|say (?:if|whether)|decide|state (?:the|whether|if|what)|identify|estimate|reduce|replace|combine|join|report|contract|spell|pronounce|true or false|(?:which|what) (?:word|one) (?:does not|doesn't|is the odd)|find the odd|what is the (?:plural|opposite|past|superlative|comparative)";
const FRENCH =
  "(?:tradui|recri|reecri)(?:s|sez|re|vez|vent|ve)|(?:re)?ecri(?:s|vez|re)|corrige[rz]?|transforme[rz]?|met(?:s|tez|tre)|complete[rz]?|conjugue[rz]?|remplace[rz]?|recopie[rz]?|simplifie[rz]?|resou(?:s|dre)|resolvez|calcule[rz]?|developpe[rz]?|factorise[rz]?|derive[rz]?|integre[rz]?|equilibre[rz]?|ajuste[rz]?|arrondi(?:s|ssez|r)|convertis(?:sez)?|convertir|exprime[rz]?|determine[rz]?|donne[rz]? (?:l[ae]s?|l'|une?|deux|trois|son|leur)|definis(?:sez)?|souligne[rz]?|entoure[rz]?|di(?:s|tes|re)(?:-nous)? si|indique[rz]?|precise[rz]?|vrai ou faux|chaque phrase|quel (?:mot|est l(?:e |')(?:pluriel|contraire|feminin|intrus))";
const GERMAN =
  'ubersetz(?:e|en|t)|(?:um)?schreib(?:e|en|t)|form(?:e|en|t)|korrigier(?:e|en|t)|verbesser(?:e|n|t)|berichtig(?:e|en|t)|wand(?:le|eln|elt)|setz(?:e|en|t)|erganz(?:e|en|t)|vervollstandig(?:e|en|t)|full(?:e|en|t) (?:.{1,40} )?aus|konjugier(?:e|en|t)|bild(?:e|en|et)|ersetz(?:e|en|t)|vereinfach(?:e|en|t)|los(?:e|en|t)|berechn(?:e|en|et)|rechn(?:e|en|et)|multiplizier(?:e|en|t)|faktorisier(?:e|en|t)|zerleg(?:e|en|t)|leit(?:e|en|et) .*\\bab|bestimm(?:e|en|t)|gleich(?:e|en|t) .*\\baus|rund(?:e|en|et)|gib|geben sie|nenn(?:e|en|t)|definier(?:e|en|t)|unterstreich(?:e|en|t)|entscheid(?:e|en|et)|beurteil(?:e|en|t)|(?:richtig|wahr) oder falsch|(?:in )?jede[mnr]? satz|welches wort|wie (?:heisst|heissen|lautet|lauten)';
const SPANISH =
  'trad(?:uce|uzca|ucir|uzcan|ucid)|reescrib[ae]n?|reescribir|corrig(?:e|ir)|corrija(?:n)?|transforma[rd]?|transforme(?:n)?|cambi[ae](?:r|d|n)?|pon(?:er|ga|gan|ed)?|pasa[rd]?|completa[rd]?|complete(?:n)?|rellen[ae](?:r|d|n)?|conjug(?:a|ar|ue|uen)|sustitu(?:ye|ya|ir)|reemplaz(?:a|ar)|simplific(?:a|ar)|simplifique|resuelv[ae]n?|resolver|calcul[ae](?:r|d|n)?|desarroll[ae]r?|factori[cz](?:a|ar|e)|deriv[ae]r?|integr[ae]r?|ajust[ae]r?|convierte|convierta|convertir|redonde(?:a|ar|e)|expres[ae]r?|escrib[ae]n?|escribir|determin[ae]r?|hall[ae]r?|defin[ae]|definir|subray[ae]r?|di(?:ga)? si|indi(?:ca|car|que|quen)|verdadero o falso|cada frase|que palabra|cual es el (?:plural|contrario)';
const ITALIAN =
  "traduc(?:i|ete|a)|tradurre|riscriv(?:i|ete|ere)|corregg(?:i|ete|ere)|trasform(?:a|ate|are)|cambia(?:te|re)?|metti|mettete|mettere|volg(?:i|ete|ere)|completa(?:te|re)?|riempi(?:te|re)?|inseris(?:ci|cite)|inserire|coniuga(?:te|re)?|sostitui(?:sci|te|re)|semplifica(?:te|re)?|risolv(?:i|ete|ere)|calcola(?:te|re)?|sviluppa(?:te|re)?|scompon(?:i|ete)|scomporre|fattorizza(?:te|re)?|deriva(?:te|re)?|integra(?:te|re)?|bilancia(?:te|re)?|converti(?:te|re)?|arrotonda(?:te|re)?|esprim(?:i|ete|ere)|scriv(?:i|ete|ere)|determina(?:te|re)?|trova(?:te|re)?|defini(?:sci|te|re)|sottolinea(?:te|re)?|di(?:')? se|indica(?:te|re)?|vero o falso|ogni frase|quale parola|qual e il (?:plurale|contrario)";
const PORTUGUESE =
  'traduz(?:a|am|ir)?|reescrev(?:a|e|am|er)|corrij(?:a|am)|corrig(?:e|ir)|transform(?:a|e|em|ar)|mud(?:a|e|em|ar)|coloqu(?:e|em)|coloca(?:r)?|pass(?:a|e|em|ar)|ponha(?:m)?|complet(?:a|e|em|ar)|preench(?:a|e|am|er)|conjug(?:a|ue|uem|ar)|substitu(?:a|i|am|ir)|simplifi(?:que|ca|car)|resolv(?:a|e|am|er)|calcul(?:a|e|em|ar)|desenvolv(?:a|e|er)|fator(?:e|a|ar)|balancei[ae]|convert(?:a|e|er)|arredond(?:a|e|ar)|express(?:a|e|ar)|escrev(?:a|e|am|er)|determin(?:e|a|ar)|defin(?:a|e|ir)|sublinh(?:a|e|ar)|di(?:ga|z) se|indi(?:que|ca|car)|verdadeiro ou falso|qual (?:palavra|e o (?:plural|contrario))';
const DUTCH =
  'vertaal|herschrijf|verbeter|corrigeer|zet|vul|maak|vervang|vereenvoudig|los .*\\bop|bereken|ontbind|werk .*\\buit|bepaal|schrijf|onderstreep|geef|zeg of|(?:waar|juist) of (?:niet waar|onwaar|onjuist)|elke zin|welk woord|wat is het (?:meervoud|tegenovergestelde)';
const EACH = new RegExp(
  `^(?:${[ENGLISH, FRENCH, GERMAN, SPANISH, ITALIAN, PORTUGUESE, DUTCH].join('|')})(?![\\p{L}-])`,
  'u',
);

/** It tells, and what it tells to do isn't done with all of them together. */
export const tellsOfEach = (words: string): boolean =>
  EACH.test(fromLetter(normalize(words)).replace(NUMBER, '')) && !isOfAll(words);

/** `II. Translate.` */
const NUMBER = /^(?:[ivx]{1,4}|[a-h])[.)]\s+[^a-z]*/;

/** To match, to arrange, to choose from, or one thing alone. */
export const isOfAll = (words: string): boolean =>
  tellsToMatch(words) || tellsToOrder(words) || beginsToMatch(words) || OF_ALL.test(normalize(words));
const OF_ALL =
  /\b(?:choose|select|pick|classify|group|sort|write (?:a|an|one) (?:program|function|script|text|story|dialogue|paragraph|essay|class|method|query)|using (?:these|the following)|choisi\w*|class(?:e|ez|er)|regroup\w*|choisissez|ecri\w* (?:une?) (?:programme|fonction|texte|histoire|dialogue|paragraphe|requete|classe)|wahl\w*|sortier\w*|schreib\w* (?:ein|eine|einen) (?:programm|funktion|text|geschichte|dialog|methode|klasse)|elige|elija|escoge|clasifica\w*|agrupa|escrib\w* (?:un|una) (?:programa|funcion|texto|historia|dialogo)|scegli\w*|classifica\w*|raggruppa\w*|scriv\w* (?:un|una|uno) (?:programma|funzione|testo|storia|dialogo)|escolh\w*|escrev\w* (?:um|uma) (?:programa|funcao|texto|historia|dialogo)|kies|rangschik|schrijf een)\b/;

/** What only pupils do with sentences, words and sums: `Complete the sentences`, « Résous les équations », „Wahr oder falsch?“ */
const OF_SCHOOL =
  /^(?:translate(?=$| (?:into|from|to|these|each|the following)\b)|rewrite(?=$| (?:each|these|the)\b)|conjugate|ubersetz|tradui|traduc|tradurre|traduz|vertaal|conjugue|conjuga|coniuga|konjugier|(?:true|vrai|vero|verdadero|verdadeiro|waar|juist|richtig|wahr) o[ru]?|(?:richtig|wahr) oder|(?:waar|juist) of|what is the (?:plural|opposite)|find the odd|which (?:word|one)|welches wort|wie heissen?)|\b(?:sentences?|verbs?|words?|mistakes?|errors?|gaps?|blanks?|equations?|inequalit(?:y|ies)|plural|singular|passive|tenses?|calculator|single power|chemical|phrases?|mots?|verbes?|erreurs?|fautes?|trous?|inequations?|pluriel|temps|passif|calculatrice|puissance|satze?|sats|wort(?:er)?n?|verb(?:en)?|fehlern?|lucken|luckensatze|gleichung(?:en)?|mehrzahl|zeitform|passiv|frases?|oracion(?:es)?|palabras?|verbos?|errores|huecos|ecuacion(?:es)?|frasi|parol[ae]|verbi|errori|spazi|equazion[ei]|disequazioni|plurale|calcolatrice|palavras?|erros?|lacunas|equac(?:ao|oes)|zinnen|zin|woord(?:en)?|werkwoord(?:en)?|fouten|vergelijking(?:en)?|reactievergelijkingen|meervoud|rekenmachine)\b/u;

/** Words that tell what only pupils do, with each of what stands below them. */
export const callsDrill = (words: string): boolean => {
  const said = sentencesIn(words);
  return said.some(tellsOfEach) && said.some(isOfSchool);
};
const isOfSchool = (words: string): boolean =>
  OF_SCHOOL.test(fromLetter(normalize(words)).replace(NUMBER, ''));

/** Without what calls and counts it: `Part 1 (True or false?)`, `Exercise 2. Translate.` */
const sentencesIn = (words: string): readonly string[] =>
  (exerciseLabelOf(words)?.rest ?? words.replace(CALL, '')).split(SENTENCES);
const CALL = /^\P{L}*\p{L}{3,12}\s?\d{1,2}\s?[.:)(–-]{0,2}\s*/u;

export const tells = (words: string): boolean => tellsLearner(words) !== undefined || tellsOfEach(words);

/** `Circle the right word`, « Barre la forme fausse »: of what each sentence offers. */
export const tellsToChoose = (words: string): boolean =>
  sentencesIn(words).some((one) => CHOOSES.test(fromLetter(normalize(one))));
const CHOOSES =
  /^(?:choose|select|pick|circle|underline|cross out|tick|choisi\w*|entour\w*|soulign\w*|barr\w*|coch\w*|wahl\w*|streich\w*|kreis\w*|unterstreich\w*|kreuz\w*|elige|elija|escoge|rodea|subray\w*|tach\w*|marc\w*|scegli\w*|cerchi\w*|sottoline\w*|barr\w*|escolh\w*|circul\w*|sublinh\w*|risc\w*|assinal\w*|kies|omcirkel|onderstreep|streep)\b/;

/** `Complete the sentences`: what has no blank there is none of them. */
export const tellsToFill = (words: string): boolean => FILL.test(normalize(words));
const FILL =
  /\b(?:complet|fill|erganz|vervollstandig|full(?:e|en|t)\b|setz|rellen|riempi|inseris|preench|vul\b|zet\b)/;

/** Whether one of its sentences asks, or tells to explain, to calculate, to name: steps of a piece of work do other things. */
export const thinksIn = (words: string): boolean =>
  words.split(SENTENCES).some((one) => endsAsking(one) || tellsToExplain(one) || requestsLearner(one));

/** Words that what stands below them goes on with: `Write a program that:`; or steps for each of some things: `For each data set:`. */
export const leadsToSteps = (words: string): boolean => {
  const last = normalize(words)
    .split(/(?<=[.?!])\s+/)
    .at(-1)!;
  return last.endsWith(':') && (UNFINISHED.test(last) || FOR_EACH.test(last));
};

export const UNFINISHED =
  /\b(?:to|that|you (?:should|must|will|have to|need to)|vous devez|doit|qui|sie sollen|der|die|das|debes?|deber[a-z]+|que|devi|deve(?:te)?|che|deves?)\s*:$/;
export const FOR_EACH =
  /\b(?:for (?:each|every|all|both)|pour (?:chaque|chacune?|toute?s)|fur (?:jede[mnrs]?|alle)|per (?:ogni|ciascun\p{L}*)|(?:para|por|de) cada|para (?:todos|todas|ambos|ambas)|voor elke?)\b/u;
