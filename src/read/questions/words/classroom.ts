/**
 * What pupils are told in class, one of them at a time: « Relève les verbes », «Rodea la respuesta», `Tick the right box`. Such
 * words are nouns or say what somebody does as well: what they are to be done to stands right behind them.
 */
import { MADE_ONCE } from './made-once.ts';

const FRENCH =
  '(?:adapt|ajout|appliqu|argument|associ|barr|calligraphi|cherch|class|coch|colori?|comment|compt|conjugu|continu|copi|corrig|decoup|detaill|dessin|developp|discut|distingu|emploi|encadr|encercl|enonc|entour|estim|etudi|evalu|examin|explicit|exprim|form|formul|illustr|imagin|interpret|interrog|invent|legend|marqu|mesur|modifi|not|numerot|observ|ordonn|organis|partag|pes|plac|present|prolong|propos|racont|rang|rappel|realis|recherch|recopi|redig|regroup|reli|relev|remplac|reper|represent|resum|schematis|situ|soulign|surlign|synthetis|trac|transform|trie?|utilis|verifi)e|construis|reconstruis|deduis|lis|relis|mets|remets|choisis|definis|remplis|reunis|fais|refais|fournis|convertis|produis|etablis|inscris|poursuis|reprends|prends|traduis|resous|ecris|transcris';
const FRENCH_BEHIND =
  "(?: (?:l[ea]s?|une?|des|du|ces?|cette|cet|chaque|ta|ton|tes|tout(?:e|es)?|tous|deux|trois|quatre|cinq|\\d+|si|ce|ou|par|sur|dans|au|aux|en|pourquoi|comment|quel\\p{L}*) | l')";
const FRENCH_ALONE =
  'conclus(?![a-z])|reponds (?:par|a|aux?|en) |dedui(?:s|sez)-en |dis (?:si|pourquoi|ce|quel|comment|ou) |fais (?:un|une|le|la|les|des) |justifie(?![a-z])|complete |decris(?:-l[ae]s?)? ';
const GERMAN =
  'nimm (?:stellung|ein|den|die|das) |such(?:e|t) (?:im|in|die|den|das|nach|ein\\p{L}*|alle|aus) |(?:male|bastle|klebe|schneide|hefte|umkreise|umrahme|verbinde|ergoogle|rate|schatze|gestalte|spiele|erfinde|besprich|lies|miss|sprich|wirf|nutze|entscheide) (?:d(?:ie|en|as|em)|ein\\p{L}*|mit|dich|alle|aus|ab|auf|jede\\p{L}*) ';
const SPANISH =
  '(?:rodea|copia|da|inventa|pon|situa|colorea|pinta|busca|comprueba|estima|estudia|tacha|une|enlaza|cuenta|escucha|recorta|pega|repasa|anota|apunta|imagina|investiga|mide|pesa|separa|marca|agrupa|ordena|dibuja|sustituye|extrae|formula|describe|adivina) (?:el|l[ao]s?|un[ao]?s?|tus?|dos|tres|cuatro|cinco|\\d+|en|este|esta|estos|estas|cada|con|que|si|por|como|cual\\p{L}*|al) ';
const ITALIAN =
  "(?:cerchia|segna|copia|ricopia|inventa|racconta|formula|volgi|colora|cerca|stima|osserva|immagina|ritaglia|incolla|misura|pesa|conta|raggruppa|evidenzia|barra|cancella|metti|unisci|di'|ascolta|pensa|prosegui|continua|costruisci|forma|circonda|ricerca) (?:i|gli|le|lo|la|il|un[ao]?|nel(?:la|lo)?|sul(?:la|lo)?|due|tre|quattro|\\d+|se|che|come|qual\\p{L}*|quest\\p{L}|ogni|al|alla|con|tutt[ie]) |(?:formula|colora|cerchia|racconta|copia|stima|cerca|segna|evidenzia|osserva|inventa) (?:l'|un')";
const PORTUGUESE =
  '(?:circule|copie|meca|demonstre|de|passe|traduza|pinte|retire|preencha|releia|observe|conte|imagine|invente|recorte|cole|desenhe|procure|complete|escreva|risque|grife|destaque|numere|enumere|separe|agrupe|circunda|sublinha|assinala|completa|escreve|explica|ouca|substitua|encontre|transcreva|localize|relate|produza|realce) (?:o|a|os|as|um|uma|seus?|suas?|dois|duas|tres|quatro|\\d+|no|na|nos|nas|do|da|que|para|se|com|cada|este|esta|estas|estes|qual\\p{L}*|como|por|em) ';
const DUTCH =
  '(?:omcirkel|kruis|verbind|los|vertel|kleur|schat|motiveer|leid|luister|bedenk|trek|knip|plak|meet|weeg|tel|sorteer|streep|onderbouw|zeg|verzin|schrijf|kijk) (?:de|het|een|je|jouw|alle|elke?|deze|dit|twee|drie|\\d+|of|welke?|waarom|hoe|naar|aan|uit) ';
const ENGLISH =
  '(?:tick|imagine|retell|conjugate|quote|colou?r|shade|cross out|work out|comment on|guess|act out|role-?play|cut out|glue|spell|punctuate|brainstorm|jot down|interview|decorate|look up) (?:the|an?|your|each|all|any|two|three|four|five|\\d+|these|this|those|that|which|what|how|whether|at least|with|as many) ';

const TOLD = new RegExp(
  `^(?:(?:${FRENCH})${MADE_ONCE}(?:-(?:l[ea]s?|en|y|moi))?${FRENCH_BEHIND}|${FRENCH_ALONE}|${GERMAN}|${SPANISH}|${ITALIAN}|${PORTUGUESE}|${DUTCH}|${ENGLISH})`,
  'u',
);

/** @param words normalized, of one sentence, without what calls and counts it */
export const toldInClass = (words: string): boolean => TOLD.test(`${words.replace(/[.!:]$/, '')} `);
