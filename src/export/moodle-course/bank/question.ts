/** What every question's row has. */
import { type Field, isEmpty } from '../../moodle/index.ts';
import { hasParts, type MoodleQuestion, penaltyOf } from '../../moodle-quiz/index.ts';
import type { Row } from '../backup.ts';
import type { Ids } from '../ids.ts';
import { DATE, HTML } from '../write/xml.ts';
import { type FileNotes, questionArea } from './files.ts';

/** A question type's own rows: `plugin_qtype_<type>_question`. */
export interface TypeRows {
  readonly qtype: string;
  readonly row?: Row;
}

interface RowParts {
  readonly id: number;
  readonly parent: number;
  readonly name: string;
  readonly text: string;
  readonly generalFeedback: string;
  readonly mark: number;
  readonly penalty: string;
  readonly own: TypeRows;
  /** Tells this content from any other. */
  readonly stamp: string;
  readonly hints: readonly Row[];
  readonly tags: readonly Row[];
}

export const questionRow = (parts: RowParts): Row => ({
  '@id': parts.id,
  parent: parts.parent,
  name: parts.name,
  questiontext: parts.text,
  questiontextformat: HTML,
  generalfeedback: parts.generalFeedback,
  generalfeedbackformat: HTML,
  defaultmark: parts.mark.toFixed(7),
  penalty: parts.penalty,
  qtype: parts.own.qtype,
  // A description takes no number.
  length: parts.own.qtype === 'description' ? 0 : 1,
  stamp: parts.stamp,
  timecreated: DATE,
  timemodified: DATE,
  // Whoever restores it.
  createdby: 0,
  modifiedby: 0,
  ...(parts.own.row && { [`plugin_qtype_${parts.own.qtype}_question`]: parts.own.row }),
  question_hints: { question_hint: parts.hints },
  tags: { tag: parts.tags },
});

/** Points of a question in the quiz. */
export const markOf = (item: MoodleQuestion): number =>
  item.type === 'cloze' ? item.gaps.reduce((sum, { weight }) => sum + weight, 0) : item.defaultGrade;

export const penalty = (item: MoodleQuestion): string => Number(penaltyOf(item.type)).toFixed(7);

export const hintRows = (item: MoodleQuestion, ids: Ids, notes: FileNotes): readonly Row[] =>
  item.hints
    .filter((hint: Field) => !isEmpty(hint))
    .map((hint) => {
      const id = ids();
      return {
        '@id': id,
        hint: notes.put(hint, questionArea('hint', id)),
        hintformat: HTML,
        shownumcorrect: hasParts(item) ? 1 : 0,
        clearwrong: 0,
        options: null,
      };
    });

export const tagRows = (tags: readonly string[], contextId: number, ids: Ids): readonly Row[] =>
  tags.map((tag) => ({ '@id': ids(), '@contextid': contextId, name: tag.toLowerCase(), rawname: tag }));
