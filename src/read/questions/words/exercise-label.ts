/** What an exercise, or what answers it, is called by: `Task 1.1: Ice`, `Solution 1.2`, « Corrigé de l'exercice 2 ». */
import { onceForWords } from '../../../lesson/index.ts';
import {
  ANSWER_NAMES,
  EXERCISES,
  EXPLANATIONS,
  fromLetter,
  fromSign,
  fromWord,
  normalize,
  PUZZLES,
  QUESTIONS,
  STATEMENTS,
  TRUE_OR_FALSE,
  tellsLearner,
} from './lexicon.ts';
import { MADE_ONCE } from './made-once.ts';
import { spelled } from './spelling.ts';

export type ExerciseKind = 'exercise' | 'question' | 'step' | 'problem' | 'scenario' | 'case';

export interface ExerciseLabel {
  /** Undefined where only a number stands: `Solution 2`, `1.`. */
  readonly kind?: ExerciseKind;
  readonly number: string;
  /** Whether it says that it answers. */
  readonly answers: boolean;
  /** What it says behind its number. */
  readonly rest: string;
}

/** What is solved, in one word for all languages. */
const KINDS: Readonly<Record<ExerciseKind, string>> = {
  exercise: `${EXERCISES}|ubungs?aufgaben?|tasks?|taches?|compit[oi]|tareas?|activit(?:y|ies)|activites?|aktivitat(?:en)?|attivita|actividad(?:es)?|assignments?|drills?|practice|practicas?|lab`,
  question: `${QUESTIONS}|q`,
  step: 'steps?|etapes?|schritte?|passo|passi|pasos?|stap(?:pen)?',
  problem:
    'problems?|problemes?|problem[aei]|p(?! )|challenges?|defis?|herausforderung(?:en)?|sfid[ae]|retos?|desafios?|puzzles?|riddles?|enigmes?|ratsel',
  scenario: 'scenari(?:os?|i)?|szenari(?:o|os|en)|escenarios?|cenarios?',
  case: "situation(?:s|en)?|situacion(?:es)?|situac(?:ao|oes)|situazion[ei]|(?:cases?|cas|casos?|casi)(?: (?:study|studies|d'etude|de estudio|clinic[oi]s?|cliniques?|pratiques?|practicos?|pratic[oi]))?|(?:etudes? de cas|estudios? de casos?|estudos? de casos?|studi[o]? di cas[oi])|clinical cases?|fall(?:beispiel|studie)?",
};

const ANSWERS = `${ANSWER_NAMES}|solutions?|corrections?|correzion[ei]|correccion(?:es)?|resoluc(?:ao|oes|ion|iones)|risoluzion[ei]`;

const KIND = Object.values(KINDS).join('|');
const NUMBER = String.raw`\d{1,3}(?:[.-]\d{1,3})*[a-z]?`;
const OF =
  "(?:(?:to|of|for|from|de|du|des|do|da|pour|a|au|zur?|zum|der|di|del|dell'|della|al|alla|la|le|the|l'|lo|el|die|das)[ ]?){0,3}";
const LABEL = new RegExp(
  String.raw`^(?:(?:show|see|view|possible|sample|model|voir|possibile|posible)\s+)?(?:(${ANSWERS})\s*[:–—-]?\s*${MADE_ONCE}${OF})?(?:(?:(?:${KIND})\s*/\s*)?${MADE_ONCE}(${KIND})\s*(?:n[o°r]\.?\s*|#\s*|number\s*)?)?${MADE_ONCE}(${NUMBER})(?=$|[\s.:)–—,(\]-])[\s.:)–—\]-]*(.*)$`,
);
const ANSWERS_BEHIND = new RegExp(String.raw`^(?:[(–—:-]\s*)?${MADE_ONCE}(?:${ANSWERS})\b`);

/** A part of whatever matches. V8 takes longer to make the whole pattern than a small lesson to ask it. */
const MAY_CALL =
  /^[^a-z]*\d|exerci|ejerci|eserci|aufgab|ubung|oefen|opga|opdra|task|tache|compit|tarea|activ|aktiv|attiv|assign|drill|pract|\blab|quest|frag|domand|pregunt|quesit|pergunt|vra|\bq|\bp\d|step|etape|schritt|pass|paso|stap|problem|challeng|defi|herausf|sfid|reto|desaf|prompt|puzzl|riddl|enigm|ratsel|scenar|szenar|cenar|solu|risol|resol|answ|repons|corr|l(?:oe|o)sung|antwo|gabarit|rispos|svolg|respu|respo|oploss|uitwerk|situa|cas|fall/;

/** Undefined where no number calls it. */
export const exerciseLabelOf = onceForWords((words): ExerciseLabel | undefined => {
  const title = spelled(words.slice(0, LONGEST));
  const match = /\d/.test(title) && MAY_CALL.test(title) ? LABEL.exec(fromWord(title)) : undefined;
  if (!match) return undefined;
  const [, before, called, number = '', rest = ''] = match;
  const answers = before !== undefined || ANSWERS_BEHIND.test(rest);
  if (before !== undefined && !called && rest === '' && TELLS_NUMBER.test(title)) return undefined;
  return { ...(called && { kind: kindOf(called) }), number: number.replace(/-/g, '.'), answers, rest };
});

/** `Answer: 4` tells which is right. */
const TELLS_NUMBER = /^[^\d:]+:\s*\d{1,3}[\s.)]*$/;

const LONGEST = 120;

const NAMES = Object.entries(KINDS).map(
  ([kind, words]) => [kind as ExerciseKind, new RegExp(`^(?:${words})$`)] as const,
);

/** `P3`, for problem 3. */
const kindOf = (called: string): ExerciseKind => NAMES.find(([, words]) => words.test(called))![0];

/** « À vous de jouer », „Jetzt du“: whoever reads is to do something now. */
export const YOUR_TURN =
  '(?:(?:now )?(?:it.?s )?your turn|now you|try it(?: yourself)?|(?:maintenant )?a (?:vous|toi)(?: de jouer)?|(?:jetzt|nun) du|(?:jetzt )?(?:du bist|bist du) dran|(?:ora |adesso )?tocca a te|(?:ahora )?(?:te toca(?: a ti)?|tu)|tu turno|(?:agora )?(?:e )?(?:a )?sua vez|agora (?:e com )?voce|nu jij|(?:nu ben )?jij (?:bent )?(?:nu )?aan de beurt|jouw beurt)';
const YOUR_TURN_ALONE = new RegExp(String.raw`^(?:${YOUR_TURN})\s*[:.!–-]?$`);
export const isYourTurn = (title: string): boolean =>
  title.length < 40 && YOUR_TURN_ALONE.test(fromLetter(normalize(title)));

/** `Try it out`, „Zum Ausprobieren“, « Expérimentez »: what stands below may be a manual's as well, where it asks nothing. */
export const saysToTry = (title: string): boolean => {
  const words = uncounted(title);
  return title.length < 40 && (TRY_OUT.test(words) || YOUR_TURN_ALONE.test(words));
};
const TRY_OUT =
  /^(?:(?:now )?try (?:it|this|them)(?: out)?(?: yourself)?|(?:let's )?(?:experiment|explore)|(?:zum )?(?:ausprobieren|experimentieren)|probier(?:e|t)? (?:es |das )?(?:selbst )?aus|probieren sie (?:es |das )?(?:selbst )?aus|experimentiere|a (?:vous|toi) d'(?:essayer|experimenter)|(?:essaye|essaie|experimente|explore)[zr]?|(?:per )?(?:provare|sperimentare|esplorare)|prova(?:te)?(?: tu)?|sperimenta(?:te)?|(?:para )?(?:probar|experimentar|explorar)|prueba(?:lo)?|experimenta|experimente|explora|tente|(?:om )?(?:uit te proberen|uitproberen)|probeer (?:het )?(?:zelf )?(?:uit)?|experimenteer)\s*[:.!]?$/;

/** What is asked, by its name alone: `Question`, « Énoncé », „Aufgabe 3:“. */
export const isAskedTitle = (title: string): boolean =>
  title.length < 40 && ASKED_TITLE.test(fromSign(normalize(title)));
const ASKED_TITLE = new RegExp(
  String.raw`^(?:(?:quiz|test|the|question|practice|sample|review|bonus|next) )?(?:${QUESTIONS}|fragetext|${EXERCISES}|${STATEMENTS}|tasks?|tareas?|tarefas?|taak|enunciados|stem|prompt)(?: text)?(?: ?(?:n[°o.]* ?|# ?)?\d{1,3})?\s*[:.–-]?$`,
);

/** Whether words tell a learner to do something, or count what is to be done: a proof and a story have cases, too. */
export function setsTask(words: string): boolean {
  if (tellsLearner(words) !== undefined) return true;
  const label = exerciseLabelOf(words);
  return label?.answers === false && label.kind !== 'case';
}

/**
 * Whether words call something to be done, and not its answer: `Exercise 2`, „Aufgabe 3: Eis“, `Question 4`.
 *
 * @param kinds only these; none: whatever it is
 */
export function callsExercise(words: string, ...kinds: readonly ExerciseKind[]): boolean {
  const { kind, answers } = exerciseLabelOf(words) ?? {};
  return kind !== undefined && !answers && (kinds.length === 0 ? kind !== 'case' : kinds.includes(kind));
}

/** All but questions and steps, which are parts of them. */
export const EXERCISE_KINDS = ['exercise', 'problem', 'scenario'] as const;
/** What code or words right below it may solve. */
export const SOLVED_KINDS = ['exercise', 'problem', 'question'] as const;
/** `Exercise: the ice cube`, „Übung – Eis“. */
const CALLED_BY_NAME =
  /^[^\p{L}\d]*(?:mini[- ]?)?(?:exerci[cs]e|aufgabe|ubung|esercizio|ejercicio|exercicio|oefening|opgave|opdracht)\s*(?::|[–—-]\s)\s*\S/u;

/** What is one exercise, by its number or its name. */
export const callsOneExercise = (title: string): boolean =>
  callsExercise(title, 'exercise') || CALLED_BY_NAME.test(normalize(title));

/** `3`, `2.1b`, `E4`, `C6-E1`, behind the word. */
export const NUMBER_OF_EXERCISE = String.raw`(?:[a-z]\d{1,2}[._-])?[a-z]?\d+(?:[._-]\d+)*[a-z]?`;

/** The word by itself, with a number, or with more behind a mark: `Exercise caution` is none. */
const called = (names: string): RegExp =>
  new RegExp(
    String.raw`^(?:mini[- ]?)?(?:${names})\b\s*(?:(?:n[o°]?\.?\s*)?${NUMBER_OF_EXERCISE})?\s*(?:[:.,()–—-].*)?$`,
  );
const NAMED = called(EXERCISES);
const CALLED = called(
  `${EXERCISES}|ubungsaufgaben?|(?!prob)(?:${PUZZLES})s?|${QUESTIONS}|(?:kontroll|verstandnis|test)fragen?|controlevra(?:ag|gen)|(?:check|control|review|quiz) questions?|your turn|a vous de jouer|concept check`,
);

/** By that word; or by another for what is to be done, a question or a challenge: a mere *Problem* may be a trouble. */
/** `Problems`, of several. */
export const callsPuzzles = (title: string): boolean =>
  /^(?:problem(?:s|i|as|e|en)|problemes|challenges|defis|sfide|retos|desafios|ratsel)(?: \d{1,3})? ?:?$/.test(
    fromLetter(normalize(title)),
  );

export const isNamedExercise = (title: string): boolean => NAMED.test(fromLetter(normalize(title)));
export const isCalledExercise = (title: string): boolean => CALLED.test(fromLetter(normalize(title)));

const PUZZLE = called(`${PUZZLES}|${STATEMENTS}`);
/** `Problem`, „Herausforderung 2“, « Énoncé » */
export const callsPuzzle = (title: string): boolean => PUZZLE.test(fromLetter(normalize(title)));

/** Several exercises, and nothing else. */
export const SEVERAL_EXERCISES =
  'exercises|exercices|aufgaben|ubungen|ubungsaufgaben|esercizi|esercitazioni|ejercicios|exercicios|oefeningen|opgaven|opdrachten';

/** What stands before one that is set besides the others, or for practice, and behind it: `Bonus exercise`, « Question facultative », «Esercizio proposto», „Zusatzaufgabe“. */
export const BESIDES_BEFORE = `(?:(?:(?:challenge|bonus|extra|optional|additional|advanced|final|proposed|suggested|practice)[ -]|(?:zusatz|bonus|ubungs|transfer|oefen)-?)(?!(?:${SEVERAL_EXERCISES})\\b))?`;
export const BESIDES_BEHIND =
  '(?: (?:bonus|extra|final[aei]?|facultati(?:f|ve|vo)|optionnel(?:le)?|supplementaire|opcional|opzionale|facoltativ[ao]|aggiuntiv[ao]|adicional|propos(?:e|to|ta)|propuest[ao]|d.(?:application|entrainement)|a (?:faire|resoudre|resolver)|da (?:svolgere|fare|risolvere)|para (?:hacer|resolver|fazer)))?';

/** Several things to be done, whatever they are called. */
const SEVERAL_TASKS = `${SEVERAL_EXERCISES}|tasks|taches|compiti|tareas|tarefas|activities|activites|actividades|atividades|questions|fragen|domande|preguntas|perguntas|questoes|vragen|problems|problemes|problemi|problemas|challenges|defis|quiz(?:zes)?|labs?`;

/** A section that holds exercises, one after another: `Exercises`, « Questions de révision », `Lab tasks`. */
const HOLDS_EXERCISES = new RegExp(
  String.raw`^(?:\p{L}+ ){0,2}(?:${SEVERAL_TASKS}|steps|instructions|consignes|anleitung|istruzioni|instrucciones)\b`,
  'u',
);

export const holdsExercises = (words: string): boolean =>
  HOLDS_EXERCISES.test(withoutCount(fromWord(normalize(words))));

/** What it holds is called so, and nothing else: questions and steps have other things around them. */
const ARE_EXERCISES = new RegExp(String.raw`^(?:\p{L}+[ -])?(?:${SEVERAL_EXERCISES})\b`, 'u');

export const areExercises = (words: string): boolean =>
  ARE_EXERCISES.test(withoutCount(fromWord(normalize(words))));

/** „Klausuraufgaben“: exercises of a sort. */
const TASKS_SET = '(?:klausur|prufungs|ubungs|haus|wiederholungs)aufgaben';

/** A sheet of exercises: „Aufgabenblatt“, « Feuille d'exercices », «Ficha de ejercicios». */
const SHEET =
  "(?:homework|exercise|problem|work|tutorial) ?sheets?|problem sets?|(?:feuille|fiche|serie|planche) (?:d'exercices|de td|de tp)|(?:ubungs|aufgaben|arbeits)bl(?:att|atter)|(?:hoja|guia|boletin|relacion|ficha) de (?:ejercicios|problemas|actividades)|(?:foglio|scheda) (?:d'|(?:di|degli) )?(?:esercizi|lavoro)|(?:lista|ficha|folha) de (?:exercicios|problemas|trabalho)|oefenblad|werkblad";

/** `Assignment 2: Ice`, „Übungsblatt 3“: all of a title, though the sheet may say other things besides. */
const SHEET_ALONE = new RegExp(
  String.raw`^(?:(?:\p{L}+ )?assignments?|${SHEET}|devoir (?:maison|surveille|a la maison)|hausubung|tarea)\s*(?:n[o°r]?\.?\s*)?(?:\d+(?:\.\d+)*)?\s*(?:[:(–—-].*)?$`,
  'u',
);

export const isExerciseSheet = (words: string): boolean => SHEET_ALONE.test(uncounted(words));

/** A page of exercises, whatever its parts are called: „Aufgabenblatt 3“, « TP 2 : la glace », `Physics quizzes`; «Resolução problemas» is an art. */
const SHEET_TITLE = new RegExp(
  String.raw`\b(?:${SHEET}|${TASKS_SET}|t[dp](?: (?:n[o°] ?)?\p{L}{0,10})? ?\d+|travaux (?:pratiques|diriges))\b|^(?:(?!r[ei]sol)\p{L}+ )?(?:exercises|exercices|aufgaben|ubungen|esercizi|ejercicios|exercicios|oefeningen|opgaven|quizzes|problemas|problemi|problemes)\b(?! (?:and|et|und|e|y|en) )`,
  'u',
);

export const isSheetTitle = (title: string): boolean => SHEET_TITLE.test(spelled(title));

/** The same of a file's name: `TP_3.md`, `feuille-exercices.md`. */
export const isSheetFile = (path: string): boolean =>
  isSheetTitle(
    path
      .replace(/^.*\//, '')
      .replace(/\.\w+$/, '')
      .replace(/[-_.]+/g, ' '),
  );

/** `Coding challenges`, and not `Challenges of our time`, « Enjeux et défis »: they are the world's. */
const CHALLENGES =
  "(?<!(?:&|\\b(?:and|et|y|e|und|los|les|os|the)) )(?:challenges|desafios|retos|defis)(?! &)(?! (?:and|of|in|to|that|posed|facing|ahead|et|d(?:[eu]s?|[ao]s?|el)|y|e|en|para|actuales|contemporan\\w*)\\b)(?! d')";

const SAYS_EXERCISES = new RegExp(
  String.raw`\b(?:${SEVERAL_EXERCISES}|exercise|exercice|ejercicio|esercizio|exercicio|oefening|opgave|opdracht|(?:practice|homework) (?:problems|tasks)|problem(?:es|i|as) (?:d'application|propost[oi]s?|propuestos|da svolgere|para resolver|a resoudre)|homeworks?|hw ?\d+|assignments?|(?:activity|activite|actividad|atividade|attivita|lista|tarea|devoir|desafio|reto|defi|challenge|compito) ?\d+|${CHALLENGES}|hausaufgaben?)(?![a-z])`,
);

/** A title or a file's name that speaks of exercises anywhere: `ice_Esercizi1.ipynb`, `EjerciciosHielo.docx`. */
export const saysExercises = (name: string): boolean =>
  SAYS_EXERCISES.test(
    normalize(
      name
        .replace(/^.*\//, '')
        .replace(/[-_.]+/g, ' ')
        .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '),
    ),
  ) ||
  isSheetTitle(name) ||
  isSheetFile(name);

/** A page that is one exercise or holds several: `Exercise 3`, „Übung Eis (mit Lösung)“, `Lab 4`. */
const OF_EXERCISES = new RegExp(
  String.raw`^(?:\p{L}+ )?(?:${EXERCISES}|hausaufgabe|hausubung|t[dp]s?|labs?|labor|laboratoire|laboratorio|practica|pratica|praktikum|practical|homework|assignments?|devoir|tarea)\b`,
  'u',
);

export const isOfExercises = (title: string): boolean => {
  const words = spelled(title).replace(NUMBERED, '');
  return isSheetTitle(title) || isExerciseSheet(title) || OF_EXERCISES.test(fromLetter(words));
};

/** `Lesson 3: exercises`, «lezione 7 - esercizi». */
const ENDS_IN_EXERCISES = new RegExp(String.raw`(?:[:(–—-]|\d)\s*(?:${SEVERAL_EXERCISES})\)?\s*$`);

export const endsInExercises = (words: string): boolean => ENDS_IN_EXERCISES.test(normalize(words));

/** « Exercices proposés », «Ejercicios para practicar», « Exercices d'application ». */
const OF_SORT =
  "(?: (?:propuest[oa]s|propost[ieoa]s?|proposes?|suplementari[oa]s|supplementaires|complementari[oa]s|complementaires|adicionales|adicionais|additional|aggiuntivi|finales|finais|finali|finaux|pratiques?|practic[oa]s|pratic(?:[oi]|[oa]s)|d'(?:application|entrainement|approfondissement)|de (?:refuerzo|reforc[o]?|ampliaci(?:o|on)|repaso?|consolidacio|recuperaci?(?:on|cao)|sintesis|fixacao|revision|revisao|clase)|di (?:riepilogo|ripasso|allenamento)|per (?:practicar|resoldre)|para (?:practicar|praticar|casa|resolver)|(?:zur|zum) (?:ubung|wiederholung|selbststudium)|a faire))?(?: (?:general(?:s|es|i)?|generaux|gerais))?";
/** `True/False`, « Vrai ou faux ? », `T or F questions`: statements to judge. */
const JUDGED = String.raw`(?:${TRUE_OR_FALSE}|[tvrwc] ?(?:/|\b(?:or|ou|oder|o)\b) ?[fe]\b)${MADE_ONCE}(?: (?:questions?|statements?|fragen|domande|preguntas|perguntas))?(?: ?\?)?`;

/** «Proposte di», « Série d' », «Lista de». */
const SOME_OF =
  "(?:propost[ae]s?|propuestas?|propositions?|series?|list[ae]s?|elenco|raccolta|bateria|suggestions?|sugerencias?|sugest(?:ao|oes)|ideas?|idees?) (?:(?:di|de|of|for|para) |d')";

/** « Devoirs à la maison », «Tarefas de casa»: what is set to be done at home. */
const HOMEWORK =
  '(?:homework|devoirs?(?: (?:a la )?maison)?|travail (?:a|pour) la maison|haus(?:aufgaben?|ubung(?:en)?)|compiti(?: (?:a|per) casa)?|(?:deberes|tareas)(?: (?:para|de) (?:la )?casa)?|(?:deveres|tarefas?|trabalhos?|lic(?:ao|oes)) (?:de|para|pra) casa|huiswerk(?:opdrachten|opgaven)?)';

/** What learners are to do by themselves: « Exercices », „Kontrollfragen“, `Practice problems`, «Verifica». Mere questions may be anybody's. */
const SETS_EXERCISES = new RegExp(
  String.raw`^(?:${JUDGED}|(?:\p{L}+ |${SOME_OF})?(?:${SEVERAL_EXERCISES})${OF_SORT}|(?:practice|homework|review|end[- ]of[- ]chapter) (?:problems|questions|tasks)|(?:\p{L}+ )?quizzes|${TASKS_SET}|problem set|${HOMEWORK}|(?:review|check|control|quiz|test|comprehension|self[- ]?(?:check|test|assessment)) questions|(?:check|test) your (?:understanding|knowledge)|questions de (?:revision|controle|comprehension|cours)|(?:kontroll|wiederholungs|verstandnis|test|prufungs|ubungs)fragen|(?:domande|quesiti) (?:di |per )?(?:verifica|ripasso|comprensione|controllo)|verifica|preguntas de (?:repaso|comprension|control|autoevaluacion)|perguntas de (?:revisao|compreensao)|questoes de revisao)\s*(?:\d+(?:\.\d+)*)?\s*(?:[:(–—-].*)?[.:]?$`,
  'u',
);

const ARE_JUDGED = new RegExp(String.raw`^(?:${JUDGED})\s*[.:]?$`, 'u');

/** The same, and no more: a title, or a line that is one. */
export const titlesJudged = (words: string): boolean =>
  words.length < LONGEST_TITLE && ARE_JUDGED.test(uncounted(words));
const LONGEST_TITLE = 60;

export const setsExercises = (words: string): boolean => SETS_EXERCISES.test(uncounted(words));

/** `Exam-style questions`, « Questions d'examen », „Klausurfragen“: a page, or a file, of what may be asked in one. Those of an interview are an employer's as well. */
const EXAM_QUESTIONS =
  /(?:^|[:–—] )[^\p{L}]*(?:(?:\p{L}+ )?(?:exam(?:ination)?|mid-?term|test|practice|review|revision|past)(?:[- ](?:style|type|like|paper))? questions|questions (?:(?:type|de type|de style) examen|(?:d'|de l')(?:examen|entrainement)|de (?:revision|controle|comprehension|cours|partiel))|(?:muster|beispiel|typische |mogliche )?(?:prufungs|klausur|examens|wiederholungs|kontroll|ubungs|test)fragen|preguntas (?:de |del |tipo |para (?:el )?|de tipo )(?:examen|parcial|repaso|practica|control|autoevaluacion)|domande (?:d'|dell'|da |di |tipo |per l')(?:esame|verifica|ripasso|esercitazione)|(?:perguntas|questoes) (?:de |do |tipo |para )(?:exame|prova|revisao|teste)|(?:examen|tentamen|toets|oefen|herhalings)vragen)\b/u;
export const titlesExamQuestions = (title: string): boolean => EXAM_QUESTIONS.test(normalize(title));

/** `Challenging questions`, « Questions de réflexion », „Fragen zum Nachdenken“: nobody but learners is asked these. */
const ASKS_LEARNERS =
  /^(?:(?:challeng(?:e|ing)|discussion|reflection|reflective|thinking|critical thinking|thought|study|conceptual|concept|extension|exploration|observation|warm-?up|wrap-?up|bonus|practice|homework|essay|class) questions|(?:very )?(?:short|long|extended)[- ]answers?(?:[- ]types?(?: questions)?| questions)|(?:objective|subjective)[- ]types?(?: questions)?|questions a reponses? (?:tres )?(?:courtes?|longues?|breves?)|(?:kurzantwort|langantwort)fragen|preguntas de respuestas? (?:cortas?|largas?|breves?)|domande a risposta (?:breve|aperta|lunga)|(?:questoes|perguntas) de respostas? (?:curtas?|longas?|abertas?)|kortantwoordvragen|questions? (?:to|for) (?:think about|consider|discuss(?:ion)?|reflect(?:ion)?(?: on)?|ponder|explore|further thought)|questions (?:d'(?:observation|analyse|approfondissement|exploration)|(?:de|pour) (?:(?:la )?(?:discussion|reflexion)|discuter|reflechir|approfondir|aller plus loin|synthese))|(?:diskussions|reflexions|denk|vertiefungs|beobachtungs|transfer)fragen|fragen (?:zum (?:nachdenken|weiterdenken|diskutieren|vertiefen|text|versuch|experiment)|zur (?:diskussion|reflexion|vertiefung))|(?:preguntas|perguntas|questoes) (?:de|para|para la|para a) (?:reflexion(?:ar)?|reflexao|refletir|discusion|discussao|discutir|debat(?:e|ir)|pensar|analisis|analise|profundizar|aprofundar|fixacao)|domande (?:di|per|per la) (?:riflession[ei]|riflettere|discussione|discutere|approfondi(?:mento|re)|osservazione)|(?:discussie|reflectie|denk|verdiepings)vragen|vragen (?:om over na te denken|ter discussie|bij (?:de tekst|het experiment)))\s*(?:\d+)?\s*[:.?]?$/;

export const asksLearnersOnly = (words: string): boolean => ASKS_LEARNERS.test(uncounted(words));

/** `Questions`, « Questions : »: anybody's, a reader's, too. */
export const areMereQuestions = (words: string): boolean => MERE_QUESTIONS.test(uncounted(words));
const MERE_QUESTIONS = /^(?:questions|fragen|domande|preguntas|perguntas|questoes|vragen)\s*[:.?]?$/;

/** `Problems`, `Research questions`, « Tâches », with no more than a word before it. */
export const namesTasks = (words: string): boolean => TASKS_NAMED.test(uncounted(words));
const TASKS_NAMED = new RegExp(String.raw`^(?:\p{L}+ )?(?:${SEVERAL_TASKS})\s*[:.]?$`, 'u');

/** `Activities`, «Actividades de refuerzo»: on a page for guests or for teachers something else. */
export const namesActivities = (words: string): boolean => ACTIVITIES.test(uncounted(words));
const ACTIVITIES = new RegExp(
  String.raw`^(?:activities|activites|actividades|attivita|atividades|aktivitaten|activiteiten)${OF_SORT}\s*[:.]?$`,
);

/** « Interrogation 3 », `Checkpoint quiz`, «Prueba de historia»: a page that asks, and hardly tells. */
const QUIZ_TITLE =
  /\b(?:quiz(?:z(?:es)?)?\d{0,2}|interro(?:gation)?s?|interrogazion[ei]|qcm|mcqs?|questionnaires?|fragebogen|questionari[o]?|cuestionarios?|questionarios?|(?:mock|practice|final|mid-?term) (?:exam|test)|probeklausur|examen blanc|simulacro|simulado|(?:prueba|examen|test) (?:de|sobre)|prova de(?! conceito)|verifica|(?:quiz|klausur|prufungs|examens?|toets|oefen|herhalings|repetitions|lern|studie|instuderings|ovnings)(?:fragen|vragen|fragor)|fragenkatalog|lernzielkontrolle|short[- ]answer questions|(?:questions?|test) bank|banque de questions|banco de (?:preguntas|questoes)|(?:unit|chapter|module|week) (?:\d{1,2} )?test)\b|面试题|题库|练习题/;

export const isQuizTitle = (title: string): boolean => QUIZ_TITLE.test(normalize(title));

/** A page or a section of exercises, or of a quiz. */
export const saysSheet = (title: string): boolean => saysExercises(title) || isQuizTitle(title);

/** `Test yourself: ice`, „Teste dich“: it calls what it holds, and asks nothing by itself. */
export const callsTest = (title: string): boolean => TESTS.test(fromLetter(normalize(title)));
const TESTS =
  /^(?:(?:test|check|quiz) (?:yourself|your (?:understanding|knowledge|skills))|testez-vous|teste-toi|(?:testez|teste|verifiez|verifie) (?:vos|tes) connaissances|teste? (?:dich|deinen?|dein|jezelf|seus?|voce)\b|(?:mettiti|mettetevi) alla prova|verifica (?:le tue|te stess)|(?:ponte|ponete) a prueba|(?:comprueba|evalua|pon a prueba) (?:tus?|lo)\b|auto-?(?:evaluation|evaluacion|avaliacao|valutazione|verifica)\b|selbst-?(?:test|kontrolle|prufung)\b|zelftest\b|self[- ]?(?:test|check|assessment)\b)/;

const EXAM_SORT = '(?:ordinari|extraordinari|parcial|final|scritt|escrit|ecrit|solu|corrig|resuelt|resolvid)';
/** `Final exam 2017`, «Examen ordinario», „Klausur SS 24“: all that stands below its headings may be set. */
const EXAM_TITLE = new RegExp(
  String.raw`^(?:\p{L}+ ){0,2}(?:(?:exam(?:en|e|ination|s)?|mid-?terms?|esame|klausur|prufung|partiel|parcial|devoir surveille|tentamen)(?=$|[ ,:(–—-]+(?:of|de|du|di|d'|in|ss|ws|\d|\p{L}+$|\p{L}+ \d|${EXAM_SORT}))|(?:controles?|prova|prueba|test)(?=[ ,:(–—-]+(?:n[o°]?\.? ?)?(?:\d|${EXAM_SORT})))`,
  'u',
);

export const isExamTitle = (title: string): boolean => EXAM_TITLE.test(normalize(title));

export const callsQuiz = (title: string): boolean => isQuizTitle(title) || isExamTitle(title);

/** What exams were set, by the names that schools have for them: « Annales », „Abitur 2021“, «Simulazione d'esame», `Past papers`. */
const PAPERS =
  /\b(?:past (?:exam )?papers?|(?:exam(?:ination)?|question|specimen|sample|mock) papers?|gcse|(?:mock|sample|specimen|past|final|mid-?term) exams?|annales?|(?:sujets?|epreuves?) (?:de |du |d')?(?:bac\b|baccalaureat|brevet|concours|examen|partiel|ecrite?s?|blanche?|zero)|baccalaureat|(?:bac|brevet|dnb|concours) (?:blanc|general|[a-z]{1,5} )?\d{4}|(?:bac|brevet|concours) blanc|(?:vor)?(?:probe)?(?:abitur|matura)(?:prufung|klausur|aufgaben?)?|abschlussprufung|(?:probe)?klausur(?:en)?|klassenarbeit|schulaufgabe|kursarbeit|tem[ai] d'esame|(?:prov[ae]|simulazion[ei]) (?:d'esame|di maturita|(?:della )?(?:prima|seconda) prova|scritt[ae])|esame di stato|maturita \d{4}|compito in classe|ebau|evau|selectividad|prueba de acceso|(?:modelos?|examen(?:es)?) (?:de (?:examen(?:es)?|selectividad|ebau|evau)|resueltos?)|enem|vestibular(?:es)?|exames? naciona(?:l|is)|prova (?:final|escrita|modelo)|(?:eind|proef|school)examens?|proefwerk)\b/;

/** A page's title, or its file's name behind that of its folder. */
export const isPaperName = (name: string): boolean =>
  PAPERS.test(normalize(name.replace(/\.\w+$/, '').replace(/[-_./]+/g, ' ')));

/** `11. Exercises`, `2.3 Exercises`, `§ 4 Exercises`, `IV. Exercises`, `Part 3: exercises` */
const NUMBERED =
  /^(?:§ ?|(?:part|partie|teil|parte|deel) )?(?:\d+(?:\.\d+)*(?:[.):] ?| )|[ivx]{1,5}[.):] ?|[a-h][.)] )(?:[–—-] )?/;
/** A title as it is spelt, without what counts it. */
const uncounted = (title: string): string => fromLetter(spelled(title).replace(NUMBERED, ''));
const withoutCount = (normalized: string): string => normalized.replace(NUMBERED, '');

const SEVERAL =
  'keys?|solutions|(?:model|sample|suggested|possible|expected) responses|(?:beispiel|referenz|muster|modell)(?:losungen|antworten)|correzioni|correcciones|correcoes|answers|(?:answer|solution) keys?|reponses|corriges|corrections|(?:muster)?losungen|losungsvorschlage|antworten|elements de (?:reponse|correction)|soluzioni|risposte|soluciones|respuestas|solucoes|respostas|gabarito|antwoorden|oplossingen|uitwerkingen|svolgimenti|risoluzioni|resoluciones|resolucoes|(?:answer|solution|marking) (?:sheet|guide|scheme)|solution manual|mark scheme|solutionnaire|cle de correction|grille de correction|losungs(?:teil|blatt|bogen|schlussel|heft)|erwartungshorizont|solucionario|(?:clave|hoja|plantilla|pauta) de (?:respuestas|correccion|soluciones)|chiavi|(?:chiav[ei]|griglia) (?:di correzione|delle risposte|degli esercizi)|foglio (?:delle )?risposte|(?:folha|chave) de (?:respostas|correcao)|antwoord(?:model|enblad|blad)|modelantwoorden|criterios (?:de (?:correccion|correcao)|y respuestas)|(?:corrige|correction) et bareme|bareme et (?:corrige|correction)|cenarios? de respostas?|espelhos? de correcao|criteri di correzione|nakijkmodel|correctie(?:model|voorschrift)|auto-?(?:correction|correccion|correzione|correcao)|selbstkorrektur|selbstkontrolle|(?:zur )?kontrolle|kontrolllosungen|korrektur|correttore|zelfcorrectie|antwoordsleutel|nakijkblad|correctie|verbetersleutel';
const ONE =
  'solution|answer|corrige|correction|correzione|correccion|correcao|(?:muster)?losung|soluzione|svolgimento|solucion|solucao|resolucao|resolucion|oplossing|uitwerking';
/** What those words hold: V8 takes long to make a pattern of any language's letters, and few titles need one. */
const SAYS_ANSWER =
  /^[^a-z]*keys?(?:\W*$| to )|solu|r[ei]sol|answer|repons|respons|corr|losung|antwort|rispost|svolg|respuest|respost|gabarito|antwoord|oploss|uitwerk|chiavi|criteri|mark|erwartung|nakijk|kontroll|korrekt|autoc|auto-c|sleutel/;
const ONE_TASK = 'exercise|exercice|task|question|problem|probleme|challenge';
const ENDS_IN_ONE = new RegExp(`\\b(?:${ONE_TASK})$`);
const WHAT = `(?:(?:practice|review|revision|comprehension|discussion|study|end-of-chapter) )?${MADE_ONCE}(?:${SEVERAL_TASKS}|${ONE_TASK})`;
/** `Solutions, sheet 3`, « Corrigés série 1 », „Lösungen Blatt 2“ */
const OF_SHEET =
  '(?:series?|(?:exercise |problem )?(?:sheet|set)|worksheet|part|chapter|section|unit|week|session|lesson|module|lab|feuille|fiche|planche|partie|chapitre|semaine|seance|td|tp|(?:ubungs|aufgaben|arbeits)?blatt|teil|kapitel|woche|lektion|foglio|scheda|parte|capitolo|settimana|lezione|modulo|hoja|ficha|capitulo|semana|sesion|leccion|guia|lista|aula|blad|hoofdstuk) ?(?:n[o°]\\.? ?|# ?)?(?:\\d{1,3}|[a-h])';
/** `Answers to quiz 2`, `Homework 1 solutions`, « Corrigé du contrôle », „Lösungen zur Klausur“ */
const OF_TEST =
  '(?:(?:practice|mock|final|sample) )?(?:tests?|quiz(?:zes)?|exams?|midterms?|homeworks?|assignments?|worksheets?|(?:practice|problem|question) sets?|qcm|controles?|devoirs?|interrogations?|examen(?:es)?|evaluations?|klausur|klassenarbeit|schulaufgabe|arbeitsblatt|hausaufgaben?|compit[oi]|verific(?:a|he)|esame|pruebas?|cuestionarios?|deberes|prova|teste|avaliacao|simulado|questionario|toets|huiswerk|(?:test)?prov)(?: ?(?:n[o°]\\.? ?|# ?)?(?:\\d{1,3}|[a-h]))?';
/** « Corrigé et barème », `Answers and mark scheme` */
const MARKS =
  '(?:mark(?:ing|s)?|grading|scoring) ?(?:schemes?|guides?|rubrics?|criteria)?|bareme|bewertung(?:sschema|sraster|sbogen)?|punkte(?:verteilung|vergabe)?|griglia di valutazione|punteggi[o]?|criterios de (?:correccion|correcao|avaliacao|evaluacion)|puntuacion|pontuacao|puntentelling|beoordeling';
/** `Appendix A: solutions`, « Annexe : corrigés » */
const APPENDED =
  /^(?:appendix|annexe?|anhang|appendice|apendice|anexo|bijlage)(?: (?:[a-h]|\d{1,2}|[ivx]{1,4}))?\s?[:.–—-]\s?/;
const ANSWERS_OF = new RegExp(
  String.raw`^(?:(?:the|les?|la|die|der|las|los|gli|il|el|as|os|all|model|sample|possible|possibili|posibles|possiveis|mogliche|mogelijke|suggested|reference|expected|worked|detailed|complete|official|quick|correct|right|teachers?'?s?|bonnes|vraies|richtige|korrekte|correcte|juiste|goede|ausfuhrliche|vollstandige) )*(?:(${WHAT}) )?(?:${OF_TEST} )?${MADE_ONCE}(?:(${SEVERAL})|${ONE})(?: (?:to|of|for|de|du|des|d'|aux?|pour|zu|zum|zur|der|di|del|dei|degli|delle|agli|alle|do|da|dos|das|as|aos|para|van|bij|voor|op|a) ?(?:the |all |den |die |l'|la |le |les |los |las |as |os |de |het )?(${WHAT})${OF_SORT})?(?:(?: [–—-])? (?:kompakt|komplett|vollstandig|desarrollad[ao]s?|comentad[ao]s?|commentee?s?|commentat[aeio]|kommentiert|explicad[ao]s?|detaillee?s?|detallad[ao]s?|detalhad[ao]s?|sugerid[ao]s?|esperad[ao]s?|attendu?e?s?|indicati(?:fs?|ves?)|indicativ[aeio]s?|orientativ[aeio]s?|orientadoras?|de referenc(?:e|ia)|di riferimento|types?|modelo|modele|possibles|possibili|posibles|possiveis|correct[ao]s|corret[ao]s|correctes|corrette|esatte|explained))?(?: (?:and|&|with|et|avec|und|mit|e|ed|con|y|com) (?:(?:detailed|full|short|ausfuhrliche) )?(?:${EXPLANATIONS}|${MARKS})(?: (?:dettagliat[ae]|detaillees?|detallad[ao]s|detalhad[ao]s|complet[ae]s?))?)?(?:\s*(?:[,:–—-]\s*)?(?:(?:to|of|for|the|your|de|du|di|do|da|al?|la|le|del|della|zu[mr]?|van|bij|voor) |dell'|l')*(${OF_SHEET}|${OF_TEST}))?\s*(?:\([^()]{2,40}\)\s*)?[:.]?$`,
);

/** Whether a title may be that of many answers; `several`: it says so; `named`: it says of what; `ofSheet`: of which sheet or part. */
export function answersTitleOf(
  words: string,
): { readonly several: boolean; readonly named: boolean; readonly ofSheet: boolean } | undefined {
  const title = normalize(words);
  if (!SAYS_ANSWER.test(title)) return undefined;
  const bare = withoutCount(fromWord(title)).replace(APPENDED, '');
  const match = ANSWERS_OF.exec(bare);
  if (!match) return undefined;
  const [, of, several, what, sheet] = match;
  return {
    // „Svar på övningarna“: one word for one and for many.
    several: several !== undefined || (what !== undefined && !ENDS_IN_ONE.test(what)),
    named: (of ?? what) !== undefined,
    ofSheet: sheet !== undefined,
  };
}
