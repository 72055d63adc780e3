/** What calls upon learners to think, to talk or to test themselves: `Think about it`, „Zum Nachdenken“, « À vous de jouer ». */
import {
  asksLearnersOnly,
  callsTest,
  isCalledExercise,
  SEVERAL_EXERCISES,
  titlesJudged,
  YOUR_TURN,
} from './exercise-label.ts';
import { fromLetter, normalize, SENTENCES, tellsLearner } from './lexicon.ts';

const THINK = [
  '(?:(?:pause|stop|take time) (?:and|to) )?(?:think|reflect|ponder|discuss)(?: (?:about )?(?:it|this|that)(?: (?:over|further))?| deeper| and (?:discuss|share|write)|,? pair,? share| together| with (?:a|your) \\p{L}+)?|think-pair-share|(?:food|points?|questions?|something|topics?|prompts?) (?:for|to) (?:thought|reflection|discussion|think about|ponder|discuss|reflect(?: on)?)|for (?:reflection|discussion)|(?:reflection|discussion)(?: (?:questions?|prompts?|activity|time|points?|topics?|box))?|thinking (?:point|question|time)',
  'reflech(?:issons|issez|is)(?: (?:un peu|ensemble|encore))?|a mediter|pause[- ]reflexion|(?:pour|a vous de|a toi de) (?:reflechir|discuter|debattre)|(?:pour aller plus loin\\s*:\\s*)?(?:reflexion|discussion|debat)|(?:pistes?|questions?|sujets?|themes?) (?:de|a|pour|du) (?:reflexion|discussion|debat(?:tre)?|discuter|mediter)|a discuter|discut(?:ons|ez)(?:-en)?|point de discussion',
  'denk(?:t|en sie)? (?:(?:mal|kurz|einmal|daruber|doch) )*(?:nach|weiter)|zum (?:nach|weiter|mit)denken|zum diskutieren|zur (?:diskussion|reflexion)|denk(?:pause|anstoss|anstosse|aufgabe|frage)|(?:kurz )?nachgedacht|reflexion(?:sfragen?)?|diskussion(?:sfragen?|sanlass)?|diskutiert?(?: (?:es|mal|gemeinsam|zu zweit))?',
  'piensalo|para (?:pensar|reflexionar|debatir|discutir|meditar)|reflexion(?:a|emos|ad)?|(?:para y |detente y )?piensa|(?:discusion|debate|debatid|discutid|debatimos)|(?:preguntas?|temas?|cuestiones?) (?:de|para|para el|para la) (?:reflexion(?:ar)?|debat(?:e|ir)|discusion|discutir|pensar)',
  "pensaci(?: su| un po'?)?|rifletti(?:amo|amoci)?|(?:fermati|fermatevi) (?:a|e) (?:pensare|pensa|riflettere|rifletti)|per (?:riflettere|discutere|pensare)|spunt[oi] (?:di|per la) (?:riflessione|discussione)|riflession[ei]|discussione|dibattito|discut(?:ete|iamo)(?:ne)?|(?:domand[ae]|temi|argomenti) (?:per|di|da) (?:riflettere|discutere|riflessione|discussione|dibattere)",
  '(?:pare e )?pens[ea](?: nisso| um pouco)?|para (?:pensar|refletir|debater|discutir)|reflita(?: um pouco)?|reflex(?:ao|oes)|discuss(?:ao|oes)|debate|vamos (?:pensar|refletir|debater)|(?:perguntas?|questoes|questao|temas?) (?:para|de) (?:reflexao|reflectir|refletir|debate|debater|discussao|discutir|pensar)',
  'denk (?:(?:er|hier|even|eens|goed|zelf) )*(?:over )?na|(?:vragen |iets )?om (?:eens )?over na te denken|denk(?:vraag|vragen|pauze)|even nadenken|stof tot nadenken|reflecti?e?(?:vraag|vragen)?|discussie(?:vraag|vragen|punt)?|bespreek(?: (?:het|samen))?',
].join('|');

const CHECK = [
  '(?:quick|short|mini|pop|knowledge|comprehension|concept|understanding|progress|self|final|a quick)[- ]?(?:quiz|check|test|check-in)|check(?:point|-in)?|quick questions?|(?:what )?did you (?:get|understand) it|warm-?ups?(?: questions?)?|recall|retrieval practice|before (?:we|the) (?:start|begin|lesson)|what do you (?:already )?know',
  "(?:mini|auto)?-?(?:quiz|qcm)(?: (?:rapide|eclair))?|(?:as-tu|avez-vous) (?:bien )?(?:compris|retenu)|(?:verifions|faisons) le point|(?:questions?|controle) (?:eclair|de controle|rapide)|echauffement|rappel d'ouverture|que savez-vous(?: deja)?|avant de commencer",
  '(?:kurzer? |kleiner? )?(?:wissens|verstandnis|selbst|blitz|quick|kurz|lern)?-?(?:check|quiz|test)|alles (?:klar|verstanden)|(?:hast|habt) (?:du|ihr) (?:das |es |alles )?verstanden|(?:kontroll|verstandnis|zwischen|einstiegs)frage[n]?|zum aufwarmen|aufwarmen|einstieg|vorwissen(?: aktivieren)?',
  '(?:mini|auto)?-?(?:test|quiz|cuestionario)(?: rapido)?|(?:lo )?(?:has|habeis) (?:lo )?entendido|comprueba (?:tu|lo)\\b.{0,30}|preguntas? (?:de control|rapidas?)|calentamiento|repaso inicial|(?:lo )?que (?:ya )?sabes|antes de empezar',
  '(?:mini|auto)?-?(?:test|quiz)(?: (?:veloce|rapido|lampo))?|(?:hai|avete) capito(?: tutto| bene)?|verifica (?:la|della|di|le) (?:tua |tue )?(?:comprensione|conoscenze)|domand[ae] (?:di controllo|lampo)|riscaldamento|ripasso(?: iniziale)?|(?:che cosa|cosa) (?:gia )?sai|prima di (?:cominciare|iniziare)',
  '(?:mini|auto)?-?(?:teste?|quiz)(?: rapido)?|(?:voce )?entendeu|(?:verifique|teste) (?:sua|seu|seus|sua)\\b.{0,30}|perguntas? (?:de controle|rapidas?)|revisao rapida|aquecimento|o que (?:voce )?ja sabe|antes de comecar',
  '(?:korte |snelle |kleine )?(?:kennis|begrips|zelf|snel)?-?(?:check|quiz|test|toets)|begrijp je (?:het|alles)|(?:heb je|snap je) (?:het|alles)(?: begrepen)?|controleer (?:je|jouw) (?:begrip|kennis)|controlevra(?:ag|gen)|(?:even )?opwarmen|opwarmer|voorkennis|wat weet je al',
].join('|');

const DO = `${YOUR_TURN}|prova tu|prova(?:ci)? (?:ora|anche tu)|aan de slag|a faire|entrainement|practice|practica|pratica|(?:now )?you try|activit(?:y|e)|actividad|atividade|attivita|aktivitat|activiteit|jetzt bist du dran|agora e com voce`;

const titled = (words: string): RegExp =>
  new RegExp(
    String.raw`^(?:${words})(?:\s*(?:n[°o]\.? ?)?\d+(?:\.\d+)*)?\s*(?:[?!.:]|[(:–—·-]\s*\S.*)?$`,
    'u',
  );
const THINKS = titled(`${THINK}|${CHECK}`);
const DOES = titled(DO);

const bare = (title: string): string => (title.length < LONGEST ? fromLetter(normalize(title)) : '');
const LONGEST = 70;

/** A title of what learners think, talk or test themselves by: below it, each item of a list may ask. */
export const callsLearners = (title: string): boolean =>
  title.length < LONGEST && (asksLearnersOnly(title) || callsTest(title) || THINKS.test(bare(title)));

/** The same, or one that calls for a single thing to be done right below it. */
export const callsUpon = (title: string): boolean => callsLearners(title) || DOES.test(bare(title));

/** The same, or one that calls a question or an exercise, in a box of its own. */
export const posesToLearners = (title: string): boolean =>
  callsUpon(title) || (title.length < LONGEST && isCalledExercise(title) && !SEVERAL.test(bare(title)));
const SEVERAL = new RegExp(
  `^(?:${SEVERAL_EXERCISES}|questions|fragen|domande|preguntas|perguntas|questoes|vragen)\\b`,
);

/** `Defend your choice.`, „Sammle Argumente.“, «Discutine con la classe.»: said behind what asks, and elsewhere of other things. */
const GOES_ON =
  /^(?:(?:then|now|and) )?(?:defend|imagine|discuss|talk|share|think|collect|use|try|argue|write|give|back up|support|be prepared|imaginez|imagine|discut|debat|partage|parle|echange|sers|serve|pens|sammel|sammle|besprich|besprecht|sprich|sprecht|tausch|denk|stell|uberleg|versuch|habla|comparte|imagina|discut|comenta|debat|piensa|intenta|anota|fai|fate|parla|immagina|prova|pensa|confronta|convers|debat|imagine|compartilh|registr|tente|pense|praat|overleg|bespreek|stel|denk|probeer|gebruik|verzin|bedenk|(?:d[aei]|dai) (?=(?:um|uns|dois|duas|o|pelo|un|dos|al|due|l'|alcuni|almeno)\b))\p{L}*[ ,.!]/u;

/** Where words for a help desk stand, readers are asked to get in touch: `Found a mistake? Open an issue.` */
const OF_READERS =
  /\b(?:github|gitlab|discord|slack|matrix|forums?|issues?|pull requests?|e-?mail|mailing list|contact|feedback|newsletter|survey|sponsor)\b/;

/** All that is said behind what asks tells to do something, too: nothing there may answer it. */
export function isPosed(words: string): boolean {
  const sentences = words.split(SENTENCES).filter((one) => /\p{L}/u.test(one));
  const first = sentences.findIndex(sets);
  return (
    first >= 0 &&
    sentences.slice(first + 1).every((one) => sets(one) || goesOn(one)) &&
    !OF_READERS.test(normalize(words)) &&
    !titlesJudged(words)
  );
}
/** `Always ask: “How thick is it?”` says what others ask. */
const sets = (sentence: string): boolean =>
  (sentence.includes('?') && !/\?["”’»']/.test(sentence)) || tellsLearner(sentence) !== undefined;
const goesOn = (sentence: string): boolean => GOES_ON.test(normalize(sentence));
