/** What a page of exercises says besides: what it wants to reach, how it begins, what it shows. */
import { normalize } from './lexicon.ts';

const ASIDE =
  /^[^\p{L}]*(?:(?:\p{L}+ )?(?:objectives?|goals|outcomes|objectifs|lernziele|ziele|objetivos|obiettivi)|(?:\p{L}+ )?(?:steps|etapes|schritte|pasos|passi|passos)(?: \p{L}+)?|set-?up|install\w*|getting started|before you (?:start|begin)|premiers pas|avant de commencer|mise en place|erste schritte|bevor (?:du|ihr|sie) (?:anfangst|anfangt|anfangen|beginn\w+)|primi passi|prima di iniziare|primeros pasos|antes de (?:empezar|comenzar|comecar)|primeiros passos|instructions?|rules?|contents?|resources?|requirements?|prerequis\w*|hints?|tips?|submission|grading|guidelines|richtlinien|linee guida|directrices|diretrizes|richtlijnen|notes?|remarks?|remarques?|examples?|exemples?|beispiele?|esemp[io]|ejemplos?|exemplos?|explanations?|explications?|erklarung(?:en)?|explicacion(?:es)?|explicacao|spiegazion[ei]|hinweise?|tipps?|anmerkungen|abgabe|inhalt|vorbereitung|einleitung|introduc\w+|introduzione|einfuhrung|consignes?|rendu|bareme|sommaire|indicazioni|consegna|instrucciones|entrega|instrucoes|conclusi\w+|(?:\p{L}+ ){0,2}(?:summary|recap)|(?:resume|rappels?|zusammenfassung|resumen|resumo|riassunto|richiami)(?: (?:d[aeiou]s?|d[ae]l(?:la)?|de[rs]|sur|zu[mr]?|sul(?:la)?)(?: \p{L}+){1,2})?|references?|literatur|bibliogra\w+)\b[^\p{L}]*$/u;

/** `Render the website locally`, « Lancer le site en local »: how what holds the exercises is set up. */
const RUNS =
  /^[^\p{L}]*(?:(?:how to|so|wie man) )?(?:(?:run|render|build|serv|preview|develop|launch|host|deploy|install|set)\p{L}*(?: \p{L}+){0,4} locally|local (?:development|preview|build|set-?up|installation)|(?:lanc|execut|compil|demarr|install)\p{L}*(?: \p{L}+){0,4} (?:en local|localement|localmente)|(?:esegui|avvia|compila|ejecut|arranc|inici|rod)\p{L}*(?: \p{L}+){0,4} (?:in locale|localmente|en local)|(?:\p{L}+ ){0,3}lokal (?:starten|bauen|ausfuhren|anzeigen|installieren))[^\p{L}]*$/u;

/** `What you will learn`, „Was du danach kannst“, « Ce dont vous aurez besoin »: what is learnt, or needed. */
const LEARNS = new RegExp(
  String.raw`^[^\p{L}]*(?:${[
    "what (?:you|we)(?:'ll| will| are going to)? (?:learn|practi[cs]e|need(?! to (?:do|find|write|submit)))",
    "you(?:'ll| will| are going to) learn",
    "ce que (?:vous|tu|nous|l'on|on) (?:(?:allez|vas|allons|va) )?(?:appren|retenir)\\p{L}*",
    'ce dont (?:vous|tu|nous) \\p{L}+ besoin',
    'was (?:du|ihr|sie|wir|man) (?:\\p{L}+ ){0,4}(?:lernst|lernt|lernen|brauchst|braucht|brauchen|benotigst|benotigt|benotigen|kannst|konnt|konnen)',
    'das (?:lernst|lernt|lernen|brauchst|braucht|brauchen|benotigst|benotigt|benotigen) (?:du|ihr|sie|wir|man)',
    '(?:(?:che )?cosa|quello che|cio che) (?:imparera?i|imparerete|impareremo|si impara|(?:ti |vi )?serv(?:e|ira))',
    '(?:lo )?que (?:vas?|vais|vamos|van) a aprender|(?:lo )?que aprender(?:as|eis|an|emos)|lo que necesita\\p{L}*',
    'o que (?:(?:voce|voces|tu) )?(?:(?:vai|vao|vais|vamos|ira|irao) )?(?:aprend|precis)\\p{L}*',
    'wat (?:je|jullie|u|we) (?:\\p{L}+ ){0,4}(?:leert|leren|nodig)',
  ].join('|')})(?!\p{L})(?!.*\?)`,
  'u',
);

const GOALS =
  /^[^\p{L}]*(?:(?:\p{L}+ )?(?:objectives?|goals|outcomes|objectifs|lernziele|ziele|objetivos|obiettivi)(?: (?:of|d[eu]s?|der|dieser|d[ae]l(?:la)?|d[oa])\b(?: (?:th(?:e|is)|l[ae]|cet(?:te)?|este|esta|questo))?(?: l'|dell'| )\p{L}+)?|prerequis\w*|prerequisit\w*|voraussetzungen|requirements|requisiti|requisitos)[^\p{L}]*$/u;

/** `Learning goals`, „Was du lernst“: a box called so sets nothing, whatever its points say. */
export function isOfGoals(words: string): boolean {
  const normalized = normalize(words);
  return words.length < 60 && (GOALS.test(normalized) || LEARNS.test(normalized));
}

/** `By the end of this lab, you will be able to:`, « À la fin, tu sauras : », „Danach kannst du …“: what is listed below is learnt, not asked. */
export const promisesSkills = (words: string): boolean =>
  words.length < 160 && PROMISES.test(normalize(words));
const PROMISES = new RegExp(
  String.raw`\b(?:${[
    "(?:you|we|students?|learners?|participants?|pupils|they|readers?)(?:'ll| will| should| ought to)?(?: be)? able to|you(?:'ll| will)? (?:know|have learned|have learnt|understand) how to",
    "(?:serez|seras|serons|seront|sera|soyez|etes|es) (?:capables?|en mesure) d[e']|(?:vous saurez|tu sauras|vous pourrez|tu pourras|l'eleve saura|les eleves sauront)",
    '(?:konnen|kannst|konnt|kann) (?:sie|du|ihr|man|die (?:lernenden|schuler\\p{L}*|studierenden))|(?:in der lage|imstande) (?:sein|sind|bist|seid)|(?:bist|sind|seid) (?:du|sie|ihr) (?:in der lage|imstande)|(?:sie|du|ihr) (?:konnen|kannst|konnt)',
    '(?:seras|sereis|sera|seran|seremos|estaras) (?:capa(?:z|ces)|en condiciones) de|podras|podreis|sabras',
    '(?:sarai|sarete|saremo|saranno|sara) (?:capac[ei]|in grado) di|saprai|saprete|potrai',
    '(?:sera|seras|serao|estara|estaras) (?:capa(?:z|zes)|apto a|apta a)|(?:voce|tu) (?:podera|sabera)',
    '(?:kun|kunt|kunnen) (?:je|u|jullie|de leerlingen)|(?:in staat (?:zijn|bent))',
  ].join('|')})(?!\p{L})[^.?!]{0,40}[:…]\W{0,3}$`,
  'u',
);

export const isRunTitle = (words: string): boolean => words.length < 60 && RUNS.test(normalize(words));

export const isAsideTitle = (words: string): boolean =>
  words.length < 60 && (ASIDE.test(normalize(words)) || isRunTitle(words) || isOfGoals(words));

/** `Guidelines: please write legibly.` */
export function opensAside(words: string): boolean {
  const [, label] = /^([^:.?!]{3,40}?)\s?:\s/.exec(words) ?? [];
  return label !== undefined && isAsideTitle(label);
}

const EXAMPLE =
  /^[^\p{L}]*(?:(?:sample |expected )?(?:examples?|exemples?|beispiele?|esemp[io]|ejemplos?|exemplos?|(?:in|out)put))\b[^\p{L}]*(?::|$)/u;

/** `Example: three cubes`, below what is to be done. */
export const isExample = (words: string): boolean => EXAMPLE.test(normalize(words.slice(0, 40)));

/** `Tips for reading`, `Next steps`, „Abgabe“, « Critères de réussite »: how something is done, handed in or graded. */
export const titlesAdvice = (words: string): boolean => words.length < 60 && ADVICE.test(normalize(words));
const ADVICE = new RegExp(
  String.raw`^[^\p{L}]*(?:\p{L}+ )?(?:${[
    'tips|advice|next steps|what.s next|reminders?|notes?|rules|guidelines?|resources|references|further reading|submission|deliverables?|grading|rubric|criteria|learning path|faq|(?:\\p{L}+ ){0,3}outcomes|expected (?:behaviou?r|results?|outputs?|outcomes?)|procedure|method|materials?|equipment|set-?up|check ?lists?|before you \\p{L}+',
    'conseils|astuces|prochaines etapes|ressources|rendu|a rendre|livrables?|bareme|criteres|regles|protocole|methode|materiel|mode operatoire',
    'tipps|ratschlage|nachste schritte|quellen|ressourcen|abgabe|bewertung|kriterien|regeln|durchfuhrung|materialien|vorgehen|checkliste',
    'consejos|proximos pasos|recursos|entregas?|entregables?|evaluacion|criterios|rubrica|reglas|normas|procedimiento|metodo|materiales',
    'consigli|prossimi passi|risorse|consegna|valutazione|criteri|regole|procedimento|metodo|materiali|occorrente',
    'dicas|proximos passos|avaliacao|regras|procedimento|materiais|volgende stappen|bronnen|inleveren|beoordeling|regels|werkwijze|benodigdheden',
  ].join('|')})(?!\p{L})`,
  'u',
);

/** `How to read a proof`, `Contributing`, « Guide de contribution », „Unterrichtsentwurf“: a page that guides, or plans a lesson. */
export const titlesGuide = (words: string): boolean => words.length < 80 && GUIDE.test(normalize(words));
const GUIDE = new RegExp(
  String.raw`^[^\p{L}]*(?:${[
    'how (?:to|we|do)|(?:\\p{L}+ ){0,3}(?:guide(?:lines)?|conventions|checklist|manual|rules|tutorial|handbook|policy)(?: .*)?$|contributing|code of conduct|getting started|(?:\\p{L}+ ){0,2}(?:lesson|unit|teaching|session) plan|teacher.?s? (?:notes?|guide)',
    'guide|comment|methode|regles|charte|reglement|mode d.emploi|tutoriel|fiche (?:de preparation|professeur|enseignant)|deroul\\p{L}* de (?:la )?seance|sequence pedagogique',
    'anleitung|leitfaden|regeln|richtlinien|ratgeber|handreichung|unterrichts(?:entwurf|reihe|plan\\p{L}*|verlauf|stunde)|stundenentwurf|verlaufsplan',
    'guia|como|metodo|normas|reglas|manual|plan de (?:clase|leccion|aula)|sesion(?:es)? didactica|secuencia didactica|programacion',
    'guida|come|regole|metodo|manuale|piano (?:di|della) lezione|unita di apprendimento|unita didattica',
    'regras|plano de aula|sequencia didatica|handleiding|stappenplan|hoe|regels|werkwijze|lesvoorbereiding|lesplan|docentenhandleiding',
  ].join('|')})(?!\p{L})`,
  'u',
);
