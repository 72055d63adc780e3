/**
 * Files that only hold the answers to another page, by their names: what is left of both is the same where words for
 * solutions, and of the page those for exercises, are taken away.
 *
 *     quiz.md                  quiz-answers.md
 *     exercises.md             solutions.md
 *     exercises/01.md          solutions/01.md
 *     TP 3.ipynb               corrections/TP 3.ipynb
 *     Test 2.docx              Test 2 (Answer Key).docx
 */
import { folderOf } from '../lesson/index.ts';
import { extensionOf } from './paths.ts';

/** Without accents. */
const SOLVED = wordsAmong(
  'solution solutions solved sol sols soln answer answers answerkey key keys answered markscheme memo',
  'corrige corriges corrigee corrigees correction corrections corr cor reponse reponses',
  'losung losungen loesung loesungen musterlosung musterloesung musterlosungen lsg lsng antwort antworten',
  'losungsschlussel loesungsschluessel losungsblatt loesungsblatt losungsbogen erwartungshorizont',
  'solucion soluciones solucionario pauta pautas respuesta respuestas resuelto resueltos resuelta resueltas clave claves',
  'soluzione soluzioni risposta risposte svolto svolti svolta svolte correzione correzioni',
  'solucao solucoes resposta respostas gabarito gabaritos resolvido resolvidos resolvida resolvidas resolucao',
  'oplossing oplossingen uitwerking uitwerkingen antwoord antwoorden antwoordmodel correctiemodel facit fasit svar',
  'teacher teachers instructor prof professeur enseignant lehrer lehrerversion docente profesor professor',
);
const SET = wordsAmong(
  'exercise exercises ex exer question questions task tasks problem problems sheet worksheet worksheets student',
  'quiz quizzes test tests exam exams midterm assignment assignments homework practice todo unsolved starter blank',
  'exercice exercices exo exos sujet sujets enonce enonces fiche feuille devoir devoirs',
  'controle controles interro interrogation eleve eleves examen examens',
  'aufgabe aufgaben ubung ubungen uebung uebungen blatt aufgabenblatt ubungsblatt arbeitsblatt fragen klausur',
  'klassenarbeit klassenarbeiten schularbeit schulaufgabe lernkontrolle prufung pruefung hausaufgabe hausaufgaben',
  'schuler schulerversion',
  'ejercicio ejercicios pregunta preguntas enunciado enunciados tarea tareas hoja alumno alumnos',
  'examenes prueba pruebas evaluacion guia deberes',
  'esercizio esercizi domanda domande compito compiti consegna scheda verifica verifiche esame studente',
  'exercicio exercicios pergunta perguntas lista tarefa tarefas prova provas teste exame avaliacao atividade',
  'atividades simulado aluno',
  'opgave opgaven vraag vragen oefening oefeningen toets toetsen tentamen huiswerk',
);
const SMALL = wordsAmong(
  'readme index version copy the to of for and a with de du des la le les et du aux zu zur zum der die das den mit und',
  'del de los las y el con do da dos das e com di dei della delle per i il van voor de het en',
);

function wordsAmong(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(' ')));
}

/** What keys have more than what they solve, some of them: `exercises-with-solutions-and-code.ipynb`. */
const MORE = wordsAmong(
  'worked full complete completed detailed model sample suggested possible official and code',
);

/** What a page is called but for words that any may have. */
interface Called {
  readonly path: string;
  readonly folder: string;
  /** With the words for exercises, which several pages of a folder may be told apart by. */
  readonly exact: string;
  readonly name: string;
  /** What it is called where it is a key that has more. */
  readonly short: string;
  /** How many words call it solutions. */
  readonly solves: number;
  /** It is only called the first of its folder. */
  readonly isFirst: boolean;
}

/**
 * @param pages of a course
 * @returns for each page that has some, the files that may hold its answers: whether they do, their text must show
 */
export function answerFilesOf(pages: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, Called[]>();
  const called = pages.map(calledAt);
  for (const one of called) named.set(one.name, [...(named.get(one.name) ?? []), one]);
  const found = new Map<string, string[]>();
  for (const key of called) {
    const sheet = sheetOf(key, key.name, named) ?? sheetOf(key, key.short, named);
    if (sheet) found.set(sheet.path, [...(found.get(sheet.path) ?? []), key.path]);
  }
  return found;
}

/** The one page of its name; of several, the one that only lacks the word for solutions, or is nearer in some other way. */
function sheetOf(
  key: Called,
  name: string,
  named: ReadonlyMap<string, readonly Called[]>,
): Called | undefined {
  const sheets = (named.get(name) ?? []).filter(({ solves }) => solves < key.solves);
  const fewest = Math.min(...sheets.map(({ solves }) => solves));
  const [only, ...others] = [
    (one: Called) => one.solves === fewest,
    (one: Called) => key.isFirst || !one.isFirst,
    (one: Called) => one.folder === key.folder,
    (one: Called) => one.exact === key.exact,
    (one: Called) => extensionOf(one.path) === extensionOf(key.path),
  ].reduce((left, isNearer) => (left.some(isNearer) ? left.filter(isNearer) : left), sheets);
  return others.length === 0 ? only : undefined;
}

function calledAt(path: string): Called {
  const parts = path.split('/').map(wordsOf);
  const without = (...sets: readonly ReadonlySet<string>[]): string =>
    parts
      .map((words) => words.filter((word) => !sets.some((set) => set.has(word))).join(' '))
      .filter((words) => words !== '')
      .join('/');
  return {
    path,
    folder: folderOf(path),
    exact: without(SOLVED, SMALL),
    name: without(SOLVED, SET, SMALL),
    short: without(SOLVED, SET, SMALL, MORE),
    solves: parts.slice(-2).reduce((sum, words) => sum + words.filter((word) => SOLVED.has(word)).length, 0),
    isFirst: /^_?(?:readme|index)$/.test(parts.at(-1)!.join(' ')),
  };
}

/** `TP2-corrigéBoucles_v2.ipynb` → tp, 2, corrige, boucles, v, 2: so that `ex3` and `Exercise 03` are the same. */
const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/(?<=.)\.[a-z]\w*$/i, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .toLowerCase()
    .match(/\p{L}+|\d+/gu)
    ?.map((word) => (/^0+\d/.test(word) ? word.replace(/^0+/, '') : word)) ?? [];
