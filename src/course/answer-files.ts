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
import { extensionOf } from './paths.ts';

/** Without accents. */
const SOLVED = wordsAmong(
  'solution solutions solved sol sols soln answer answers answerkey key keys answered markscheme memo',
  'corrige corriges corrigee corrigees correction corrections corr cor reponse reponses',
  'losung losungen loesung loesungen musterlosung musterloesung musterlosungen lsg lsng antwort antworten',
  'solucion soluciones solucionario respuesta respuestas resuelto resueltos resuelta resueltas clave claves',
  'soluzione soluzioni risposta risposte svolto svolti svolta svolte correzione correzioni',
  'solucao solucoes resposta respostas gabarito gabaritos resolvido resolvidos resolvida resolvidas resolucao',
  'oplossing oplossingen uitwerking uitwerkingen antwoord antwoorden antwoordmodel facit',
);
const SET = wordsAmong(
  'exercise exercises ex exer question questions task tasks problem problems sheet worksheet worksheets student',
  'quiz quizzes test assignment assignments homework',
  'exercice exercices exo exos sujet sujets enonce enonces fiche feuille devoir eleve',
  'aufgabe aufgaben ubung ubungen uebung uebungen blatt aufgabenblatt ubungsblatt arbeitsblatt fragen schuler',
  'ejercicio ejercicios pregunta preguntas enunciado enunciados tarea tareas hoja alumno',
  'esercizio esercizi domanda domande compito compiti consegna scheda studente',
  'exercicio exercicios pergunta perguntas lista tarefa tarefas aluno',
  'opgave opgaven vraag vragen oefening oefeningen',
);
const SMALL = wordsAmong(
  'readme index the to of for and a with de du des la le les et du aux zu zur zum der die das den mit und',
  'del de los las y el con do da dos das e com di dei della delle per i il van voor de het en',
);

function wordsAmong(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(' ')));
}

/** What a page is called but for words that any may have, and whether it is called solutions. */
interface Called {
  readonly path: string;
  /** With the words for exercises, which several pages of a folder may be told apart by. */
  readonly exact: string;
  readonly name: string;
  readonly solves: boolean;
}

/**
 * @param pages of a course
 * @returns for each page that has one, the file that may hold its answers: whether it does, its text must show
 */
export function answerFilesOf(pages: readonly string[]): ReadonlyMap<string, string> {
  const called = pages.map(calledAt);
  const sheets = called.filter(({ solves }) => !solves);
  const found = new Map<string, string>();
  for (const key of called) {
    const sheet = key.solves ? sheetOf(key, sheets) : undefined;
    if (sheet && !found.has(sheet.path)) found.set(sheet.path, key.path);
  }
  return found;
}

/** The one page of its name; of several, the one that only lacks the word for solutions, or is a file of its kind. */
function sheetOf(key: Called, sheets: readonly Called[]): Called | undefined {
  const named = sheets.filter(({ name }) => name === key.name);
  const exact = named.filter((one) => one.exact === key.exact);
  return onlyOf(exact, key.path) ?? (exact.length === 0 ? onlyOf(named, key.path) : undefined);
}

function onlyOf(found: readonly Called[], path: string): Called | undefined {
  const alike = found.filter((one) => extensionOf(one.path) === extensionOf(path));
  const [only, ...others] = alike.length > 0 ? alike : found;
  return others.length === 0 ? only : undefined;
}

function calledAt(path: string): Called {
  const folders = path.split('/').map(wordsOf);
  const without = (...sets: readonly ReadonlySet<string>[]): string =>
    folders
      .map((words) => words.filter((word) => !sets.some((set) => set.has(word))).join(' '))
      .filter((words) => words !== '')
      .join('/');
  return {
    path,
    exact: without(SOLVED, SMALL),
    name: without(SOLVED, SET, SMALL),
    solves: folders.slice(-2).some((words) => words.some((word) => SOLVED.has(word))),
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
