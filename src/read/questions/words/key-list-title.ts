/** What a list of keys is called: `Answer key (1–10)`, « Les bonnes réponses », „Lösungsschlüssel“. */
import { onceForWords } from '../../../lesson/index.ts';
import { KEY_NAMES } from './answer-names.ts';
import { answersTitleOf } from './exercise-label.ts';
import { EXPLANATIONS, normalize } from './lexicon.ts';
import { AND_ELSEWHERE } from './other-languages.ts';

const ANSWERS =
  '(?:(?:correct|right) )?(?:answers?|solutions?)(?: keys?)?|keys?|chiav[ei]|claves?|chaves?|schlussel|(?:(?:les )?bonnes )?reponses|corriges?|correction|correzione|correccion|correcao|(?:(?:die )?(?:richtigen?|korrekten?) )?(?:l(?:oe|o)sung|antwort)(?:en|sschlussel)|loesungen|auflosung(?:en)?|soluzioni|risposte(?: (?:corrette|esatte|giuste))?|soluciones|respuestas(?: correctas)?|respostas(?: (?:corretas|certas))?|gabarito(?: (?:comentado|oficial))?|antwoorden|oplossingen|marking key|criterios de corre(?:ccion|cao)|criteri di (?:correzione|valutazione)|bareme(?: de correction)?';
/** `Answers to the questions`. */
const OF_WHAT =
  '(?: (?:to|of|for|aux?|des|du|zu[mr]?|auf|der|alle|delle|del|al|a|de|das|op|van) (?:(?:the|die|den|las|los|le|de) )?(?:questions?|quiz(?:zes)?|fragen|domande|quesiti|preguntas|perguntas|vragen|tests?|qcm|controle|toets|exercises?|exercices?|self[- ]?(?:test|check|assessment|quiz)s?|tasks|problems|activities|homework|exam|questionnaire|evaluation|auto-?evaluation|activites|(?:selbst|eigen)-?(?:test|kontrolle)s?|lernkontrolle|aufgaben|ubungen|ubungsaufgaben|ejercicios|examen|autoevaluacion|actividades|cuestionario|esercizi|verifica|autovalutazione|attivita|exercicios|teste|autoavaliacao|atividades|opgaven|opdrachten|oefeningen|zelftest|(?:worksheet|feuille|fiche|arbeitsblatt(?:s|es)?|hoja|ficha|scheda|werkblad)(?: \\d{1,2})?))?';
/** `Zoology answer key`, `Section B gabarito`: of what, and nothing that is said of a key. */
const OF_THEM =
  '(?:(?!(?:an?|to|make|no|not|your|my|our|with|without|use|using|this|that|un|une|votre|notre|avec|sans|eine?[nr]?|mit|ohne|una?|con|sin|senza|um|uma|com|sem|een|met|zonder) )[\\p{L}\\p{N}-]+[,:]? ){1,3}';
/** « Corrigé et barème », „Lösungen und Bewertung“: how it is marked is told with it. */
const GRADING =
  'bareme|notation|marking(?: scheme)?|mark scheme|grading|bewertung|punkte(?:verteilung)?|puntuacion|puntaje|punteggio|pontuacao|normering';
/** `📝 Answer key & explanations (1–10)` */
const KEY_TITLE = new RegExp(
  String.raw`^[^\p{L}\p{N}]*(?:the |quick |full |quiz |test |exam )?(?:(?:${KEY_NAMES})\b.{0,80}$|${OF_THEM}(?:${KEY_NAMES})\s*(?:[([][^()[\]]*[)\]])?\s*[:.]?$|(?:answers|solutions) (?:${AND_ELSEWHERE}) [\p{L} ]{3,40}$|(?:${ANSWERS})${OF_WHAT}(?:\s*(?:and|&|with|\+|/|et|avec|mit|und|con|com|ed?|en|met|y)\s*(?:(?:detailed|full|short|ausfuhrliche) )?(?:answers?|${GRADING}|${EXPLANATIONS})(?: (?:dettagliat[ae]|detaillees?|detallad[ao]s|detalhad[ao]s|complet[ae]s?))?)?\s*(?:[([][^()[\]]*[)\]]|\s[—–-]\s.{1,80})?\s*[:.]?$)`,
  'u',
);
/** A part of whatever matches. V8 takes longer to make the whole pattern than a small lesson to ask it. */
const NAMES_KEY = new RegExp(`${KEY_NAMES}|${ANSWERS}`);

export const isKeyTitle = onceForWords((words): boolean => {
  const normalized = normalize(words);
  return NAMES_KEY.test(normalized) && KEY_TITLE.test(normalized);
});

/** A title of keys, or one that says that it holds several answers. */
export const titlesAnswers = (words: string): boolean =>
  isKeyTitle(words) || answersTitleOf(words)?.several === true;
