/**
 * A table of levels right below what asks, with what somebody of each level answers: it is folded.
 *
 *     **Question:** Why does ice float?
 *
 *     | Score | Criteria        | Example response  |  →  <details>| Score | Criteria | Example response | …</details>
 *     | ----- | --------------- | ----------------- |
 *     | 2     | compares weight | It is less dense. |
 *     | 1     | names water     | Water holds it.   |
 *
 * On such a page, so is one that tells only what is looked for, below what is called a question.
 */
import type { ElementContent } from 'hast';
import { elementsOf, isTag } from '../../../lesson/index.ts';
import { cellWordsOf, foldedAnswer } from '../../parts.ts';
import { blockOf, levelOf, nextFull } from '../blocks/block.ts';
import { opensQuestion, standingTitle } from '../blocks/clear-answer.ts';
import { type Row, withMade } from '../blocks/rows.ts';
import { setsTask } from '../words/exercise-label.ts';
import { answersTask, normalize } from '../words/lexicon.ts';
import { setExercise } from './made-question.ts';

export function withRubricsTold(blocks: Row): Row {
  if (!blocks.some(gradesAnswers)) return blocks;
  return withMade(blocks, (at) => {
    const task = blocks[at]!;
    if (!isSet(task)) return undefined;
    const next = nextFull(blocks, at);
    const table = titlesRubric(blocks[next]) ? nextFull(blocks, next) : next;
    if (!(opensQuestion(task) ? grades : gradesAnswers)(blocks[table])) return undefined;
    const told = foldedAnswer(blocks.slice(next, table + 1));
    return { row: [levelOf(task) < 7 ? task : setExercise([task]), told], end: table + 1 };
  });
}

function isSet(block: ElementContent): boolean {
  const { asks, words } = blockOf(block);
  if (levelOf(block) < 7) return asks;
  const isOne = isTag(block, 'p') || (isTag(block, 'ol') && elementsOf(block).length === 1);
  return isOne && (asks || setsTask(words) || opensQuestion(block));
}

/** A line above a table that says what it is. */
const titlesRubric = (block: ElementContent | undefined): boolean =>
  RUBRIC.test(normalize(standingTitle(block) ?? (isTag(block, 'p') ? blockOf(block).words : '')));
const RUBRIC =
  /^[^\p{L}]*(?:(?:scoring|grading|marking|assessment) )?(?:rubrics?|rubrik|rubri[ck]a|(?:scoring|grading|marking) (?:guide|scheme)|mark scheme|bareme|grille d'?evaluation|bewertung\w*|punkteverteilung|griglia di valutazione|criteri di valutazione|criteri?os de (?:evaluacion|avaliacao|correccion|correcao)|beoordeling\w*)[^\p{L}]*$/u;

/** Two levels at least, by the first column. */
function grades(block: ElementContent | undefined): boolean {
  const [head = [], ...rows] = isTag(block, 'table') ? cellWordsOf(block) : [];
  return rows.length > 1 && head.length > 1 && LEVEL.test(normalize(head[0]!));
}

function gradesAnswers(block: ElementContent | undefined): boolean {
  if (!isTag(block, 'table') || !grades(block)) return false;
  const [head = [], ...rows] = cellWordsOf(block);
  const shows = head.findIndex((title, i) => i > 0 && (SHOWS.test(normalize(title)) || answersTask(title)));
  return rows.filter((row) => /[\p{L}\d]/u.test(row[shows] ?? '')).length > 1;
}

const LEVEL =
  /^(?:(?:performance |achievement )?(?:scores?|levels?|grades?|ratings?|bands?|marks?|points?|pts)|notes?|niveaux?|punkte|stufen?|bewertung|noten?|punteggi[o]?|livell[oi]|vot[oi]|punti|puntos|puntajes?|puntuacion|nivel(?:es)?|calificacion|notas?|pontos|pontuacao|niveis|punten|scores?|cijfers?|niveaus?)(?: \([^()]*\))?$/;

/** What somebody of that level says. */
const SHOWS =
  /^(?:(?:an? )?(?:example|sample|model|typical|possible|student|anchor) )+(?:student )?(?:responses?|answers?|work|texts?)$|^exemplars?$|^exemples? de (?:reponses?|copies?)$|^reponses?[ -](?:types?|exemples?|possibles?|attendues?)$|^(?:beispiel|muster|schuler|modell)[ -]?antwort(?:en)?$|^antwortbeispiele?$|^esemp[io] di rispost[ae]$|^rispost[ae] (?:tipo|modello|d'esempio|possibil[ei])$|^ejemplos? de respuestas?$|^respuestas? (?:modelo|tipo|de ejemplo|posibles?)$|^exemplos? de respostas?$|^respostas? (?:modelo|tipo|de exemplo|possive(?:l|is))$|^(?:voorbeeld|model)[ -]?antwoord(?:en)?$/;
