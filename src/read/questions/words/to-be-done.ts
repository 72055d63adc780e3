/**
 * Words that tell what to do in a file of solutions, and that any other page may tell of itself: `Split up the data`,
 * « Découper le texte », „Den Text zerlegen“, and what a program is to take and give.
 */
import { normalize, SENTENCES } from './lexicon.ts';
import { MADE_ONCE } from './made-once.ts';

export function isToBeDone(sentence: string): boolean {
  const words = normalize(sentence);
  return (
    (DOES.test(words) && !speaksOfDoing(sentence)) ||
    SPECIFIES.test(words) ||
    INFINITIVE_LAST.test(sentence.trim())
  );
}

const ENGLISH =
  'split|display|extract|transform|tokeni[sz]e|lemmati[sz]e|vectori[sz]e|filter|sort|group|merge|reshape|drop|select|load|read|save|store|return|train|fit|normali[sz]e|standardi[sz]e|scale|visuali[sz]e|inspect|explore|examine|investigate|analy[sz]e|estimate|simulate|sample|shuffle|iterate|loop|concatenate|combine|append|insert|replace|rewrite|reverse|round|multiply|divide|subtract|sum|assign|repeat|recreate|refactor|debug|correct|improve|optimi[sz]e|minimi[sz]e|maximi[sz]e|approximate|interpolate|integrate|differentiate|smooth|parse|encode|decode|retrieve|fetch|download|measure|pick|choose|annotate|adjust|tune|initiali[sz]e|instantiate|call|try|ask|cast|slice|access|order|rank|classify|predict|clean|fill|impute|turn|rearrange|underline|circle|rephrase|invert|transpose|validate|report|guess|decide|obtain|keep|look|lowercase|uppercase|capitali[sz]e|swap|bin|pop|crop|flip|rotate|resize|highlight|colou?r|experiment|play|balance|express|factor(?:i[sz]e)?|expand|deduce|arrange';
/** What they are followed by: `Sample means` is none. */
const ENGLISH_BEHIND = `(?: (?:up|out|down|off|back|again|over))?${MADE_ONCE}(?: (?:the|an?|all|each|every|these|those|this|that|your|its|their|only|just|any|both|some|it|them|in|into|at|by|from|with|over|through|to|how|which|whether|of|data|first|\\d)\\b| [\`"'$])`;
const ROMANCE_BEHIND =
  "(?: (?:le|la|les|un|une|des|du|au|aux|ce|cette|ces|son|sa|ses|chaque|tous|toutes|il|lo|gli|una|uno|del|della|dei|delle|degli|tutti|tutte|tutto|ogni|el|los|las|todos|todas|todo|cada|su|sus|o|os|as|a|um|uma|seu|sua|em|en|in|con|com|avec|dans|por|par|per|para|pour|nuevamente|i|e|que|[a-z]+[aei]ndo)\\b| l'| d'| [`\"'])";
/** « Découper le texte », «Dividere il testo», «Dividir el texto»; nouns of that end are no verbs. */
const INFINITIVE =
  '(?!(?:fichier|dossier|premier|dernier|clavier|papier|atelier|calendrier|cahier|metier|courrier|panier|janvier|fevrier|plaisir|avenir|souvenir|lugar|placer|taller|mujer|menor|mayor|genere|carattere|potere|dovere|piacere|mare|are|ere|ire|bere|fare)\\b)[a-z]{2,}(?:er|ir|ez|ar|are|ere|ire)|lire|ecrire|mettre|prendre|faire|rendre|reduire|inclure|extraire|construire|fare|porre|estrarre|ridurre';
const IMPERATIVES =
  'scegli|riscrivi|coniuga|sottolinea|correggi|elige|elija|subraya|reescribe|corrige|conjugu?a|escolha|sublinhe|reescreva|corrija|choisis|souligne|transforme|conjugue|reecris|bilancia|balancea|ajusta|halla|escreve|descreve|desenha|resolve|responde|apresenta|preenche|balanceie|equilibre|ache|dividi|conta|leggi|raggruppa|ordina|stampa|usa|prendi|carica|salva|apri|estrai|filtra|unisci|somma|sottrai|moltiplica|sostituisci|rimuovi|togli|costruisci|genera|mostra|esegui|importa|applica|converti|trasforma|cerca|ripeti|assegna|inverti|separa|pulisci|controlla|cambia|prova|modifica|prueba|muda|mude|altere|altera|experimente?|cuenta|lee|agrupa|ordena|divide|utiliza|toma|carga|guarda|extrae|une|suma|resta|multiplica|reemplaza|sustituye|quita|borra|convierte|transforma|repite|asigna|invierte|limpia|recorre|grafica|representa|divida|conte|leia|agrupe|ordene|carregue|salve|extraia|filtre|junte|some|subtraia|multiplique|substitua|remova|apague|gere|converta|transforme|repita|atribua|inverta|separe|limpe|percorra|desenhe|plote';
/** «Aprite il documento», as a class is told. */
const ITALIAN_CLASS =
  '(?:mostr|stamp|us|caric|salv|filtr|somm|moltiplic|gener|import|applic|trasform|cerc|assegn|cont|raggrupp|copi|controll|verific|modific|ricav|prov)ate|(?:aggiung|scriv|legg|risolv|divid|prend|rimuov|raccogli|scegli|tra)ete|(?:apr|inser|costru|sostitu|esegu|un|convert|defin|pul)ite';
/** „Zerlege den Text“, „Lies die Datei ein“, „Schau dir die Daten an“; *Länge der Liste* is none. */
const GERMAN =
  '(?:[a-z]{3,}e|lies|nimm|wirf|miss|sieh|schau) (?:dir |euch )?(?:den|die|das|dem|einen?|eine|alle|jede[ns]?|deinen?|deine|nun|jetzt)\\b';
const DUTCH =
  '(?:splits|tel|lees|groepeer|verwijder|laad|sorteer|zoek|haal|zet|voeg|pas|gebruik|filter|vervang|bewaar|verdeel|tokeniseer|schoon|toon) (?:de|het|een|alle|elke?|deze|dit|je)\\b';

const DOES = new RegExp(
  String.raw`^(?:(?:${ENGLISH})${ENGLISH_BEHIND}|(?:${INFINITIVE}|${IMPERATIVES}|${ITALIAN_CLASS})${MADE_ONCE}${ROMANCE_BEHIND}|${ITALIAN_CLASS} se\b|${GERMAN}|${DUTCH})`,
);

/** « Lire le texte est utile », «Testar o código ajuda a …»: they say something of doing so. */
export function speaksOfDoing(sentence: string): boolean {
  const verb = VERB.exec(sentence)?.index;
  return (
    verb !== undefined &&
    !sentence.includes('?') &&
    !CLAUSE.test(sentence.slice(0, verb)) &&
    INFINITIVE_FIRST.test(normalize(sentence))
  );
}
const INFINITIVE_FIRST = new RegExp(`^(?:${INFINITIVE})\\b`);
const VERB =
  /\s(?:é|è|est|es|ajudam?|aide|ayudan?|aiuta|permet|permiten?|permitem|permette|consente|facilit[ae]n?|évite|evitan?|evitam)\s/iu;
/** « Vérifier si le nombre est pair »: the verb is that of another part of the sentence. */
const CLAUSE =
  /[,;:.]|(?<!\p{L})(?:si|se|s['’]|que|qu['’]|qui|quoi|\p{L}*quel\p{L}*|laquelle|qual\p{L}*|qu[aá]nt\p{L}*|cu[aá]l\p{L}*|cu[aá]nt\p{L}*|combien|come|comme|c[oó]mo|comment|où|dove|d[oó]nde|onde|quando|quand|cu[aá]ndo|dont|che|chi|cui|qui[eé]n\p{L}*|quem|perché|pourquoi|porque)(?!\p{L})/iu;

/** „Den Text in Wörter zerlegen“; „Die Daten sind geladen“ tells what was done. */
const INFINITIVE_LAST =
  /^(?:Den|Die|Das|Einen?|Eine|Alle|Jede[ns]?)(?: (?!(?:werden|wurden|sind|haben|waren|können)\b)\S+)+ (?!(?:werden|wurden|sind|haben|waren|können)\b)\p{Ll}{2,}(?:en|eln|ern)[.:]?$/u;

const SPECIFIES =
  /^(?:let'?s,? try to|try to|(?:your|the) (?:task|job|goal|aim) (?:here )?is (?:now )?to|(?:the )?(?:in|out)puts?\b.{0,30}\b(?:will|should|must|shall|is|are)\b|(?:ta|votre) (?:tache|mission) (?:est|consiste)|(?:deine|ihre|eure) aufgabe (?:ist|besteht)|(?:il tuo|il vostro) compito e\b|(?:tu|su) tarea (?:es|consiste)|(?:a )?sua tarefa (?:e|consiste)\b|(?:la|las|el) (?:entradas?|salidas?) (?:sera|seran|debe)|l'(?:in|out)put (?:sara|deve)|(?:l'entree|la sortie) (?:sera|doit)|die (?:ein|aus)gabe (?:soll|ist|muss)|an? (?:entrada|saida) (?:sera|deve))/;

/** `Run the next cell` is no exercise. */
const RUNS =
  /^(?:run|execute|exécute[rz]?|ejecut\w+|esegui\w*|execut[ea]\w*|führen sie)\b.*\b(?:cells?|cellules?|celdas?|cell[ae]|célula|zellen?|code|código|codice)\b/i;

/** That, and nothing more: `Run the cell. What does it print?` asks, and `Run the cell, then show the table.` tells. */
export const saysOnlyToRun = (words: string): boolean =>
  saysToRun(words) &&
  !words.includes('?') &&
  !AND_MORE.test(words) &&
  words.trim().split(SENTENCES).length < 2;

const AND_MORE = /\s(?:and|then|puis|et|ensuite|und|dann|y|luego|e|poi|depois|en|dan)\s/i;

export const saysToRun = (words: string): boolean => RUNS.test(words);
