/** Statements below a task that calls for their judgement, and one answer that judges them all (task-parts.ts). */
import type { Element } from 'hast';
import { isTag, rawText } from '../../../lesson/index.ts';
import { allKnown, onlyIn, type Row } from '../blocks/rows.ts';
import { BY_TWO, callsJudgement, isSaid, judgementAlone, statementIn } from '../words/judgement.ts';
import { asksLearner, normalize } from '../words/lexicon.ts';
import { type Judged, judgedStatement } from './made-question.ts';
import { bareOf, mayJudge } from './statements.ts';
import { judgementsIn } from './statements-key.ts';
import { type TaskForm, withTaskParts } from './task-parts.ts';

export const withStatementsOfTask = (blocks: Row): Row =>
  mayJudge(blocks) ? withTaskParts(blocks, STATEMENTS) : blocks;

const STATEMENTS: TaskForm = {
  calls: callsJudgement,
  // Lettered, or with room for the judgement.
  isPart: (words) => /^\s*(?:\(?[a-h]\s?[.)]\s|[([]\s*[)\]]|_{2,})|(?:[([]\s*[)\]]|_{2,})\s*$/i.test(words),
  partOf: statementOf,
  // What calls stays above them.
  madeOf: ({ call, parts }, told) => {
    const judged = parts.length > 1 ? judgementsOf(told, parts.length) : undefined;
    return judged && [call, ...parts.map((one, i) => judgedStatement(one, judged[i]!))];
  },
};

function statementOf(paragraph: Element): Element | undefined {
  const said = rawText(paragraph.children);
  if (!isSaid(said) || asksLearner(normalize(said)) || callsJudgement(said)) return undefined;
  return statementIn(said, true) ? bareOf(paragraph, true) : paragraph;
}

/** As many judgements as there are statements: `F, T, T`, `FTT`, `a) F b) T`, or a list of them. */
function judgementsOf(told: Row, count: number): readonly Judged[] | undefined {
  const only = onlyIn(told);
  const inOne = isTag(only, 'p') ? inTokens(rawText(only.children)) : undefined;
  const found = inOne ?? judgementsIn(told, BY_TWO.ahead);
  return found?.length === count ? found : undefined;
}

const COUNTS = /(?<![\p{L}\p{N}])\(?(?:\d{1,2}|[a-h])\s?[.):–-]\s*/gu;

/** Nothing but judgements. */
function inTokens(words: string): readonly Judged[] | undefined {
  const said = words.replace(COUNTS, ' ').trim();
  const tokens = /^[TVWRFJO]{2,}$/.test(said) ? [...said] : said.split(/[\s,;|/.–-]+/).filter(Boolean);
  const all = allKnown(tokens.map(judgementAlone));
  return all?.map((isTrue) => ({ isTrue, why: [] }));
}
