/** A lesson's Moodle questions → the bank of its quiz, and the slots. */
import type { Items, MoodleQuestion } from '../../moodle-quiz/index.ts';
import type { BankEntry, Slot } from '../backup.ts';
import { digestOf } from '../digest.ts';
import type { Ids } from '../ids.ts';
import { clozeRows, gapRow, numbered } from './cloze.ts';
import { fileNotes, questionArea } from './files.ts';
import { hintRows, markOf, penalty, questionRow, tagRows } from './question.ts';
import { ownRows } from './types.ts';

/** @param contextId the quiz's, to which bank and files belong */
export function bankEntries(
  { items, words }: Items,
  lesson: string,
  contextId: number,
  ids: Ids,
): readonly BankEntry[] {
  const pages = pagesOf(items);
  return items.flatMap((item, index) => {
    const slot: Slot = {
      id: ids(),
      referenceId: ids(),
      slot: index + 1,
      page: pages[index] ?? 1,
      maxmark: markOf(item),
      ...(item.type === 'description' && { isDescription: true as const }),
    };
    return entriesOf(item, slot, stampOf(lesson, item));

    function entriesOf(question: MoodleQuestion, at: Slot, stamp: string): readonly BankEntry[] {
      const notes = fileNotes(ids, contextId);
      const id = ids();
      const gaps = question.type === 'cloze' ? question.gaps.map((gap) => ({ gap, id: ids() })) : [];
      const own =
        question.type === 'cloze'
          ? clozeRows(
              id,
              gaps.map((gap) => gap.id),
              ids,
            )
          : ownRows(question, id, { ids, notes, words });
      const text = notes.put(question.text, questionArea('questiontext', id));
      const row = questionRow({
        id,
        parent: 0,
        name: question.name,
        text: question.type === 'cloze' ? numbered(question) : text,
        generalFeedback: notes.put(question.generalFeedback, questionArea('generalfeedback', id)),
        mark: at.maxmark,
        penalty: penalty(question),
        own,
        stamp,
        hints: hintRows(question, ids, notes),
        tags: tagRows(question.tags, contextId, ids),
      });
      return [
        {
          id: ids(),
          idnumber: question.idnumber,
          versionId: ids(),
          question: row,
          files: notes.files(),
          slot: at,
        },
        ...gaps.map(({ gap, id: part }, index) => ({
          id: ids(),
          idnumber: null,
          versionId: ids(),
          question: gapRow(gap, part, { id, name: question.name, stamp: `${stamp}+${index + 1}` }, ids),
          files: [],
        })),
      ];
    }
  });
}

/** The same for the same words, another when they change: by it Moodle tells questions of one bank apart. */
const stampOf = (lesson: string, item: MoodleQuestion): string => `cartable+${lesson}+${digestOf(item, 16)}`;

export const MOST_ON_A_PAGE = 5;

/** Questions stay on the page of what must be read before them; five at most, so that a page is no long way. */
function pagesOf(items: readonly MoodleQuestion[]): readonly number[] {
  let page = 0;
  let perPage = MOST_ON_A_PAGE;
  let previous: MoodleQuestion['type'] | undefined;
  return items.map(({ type }) => {
    const isContext = type === 'description';
    if (
      (isContext && previous !== 'description') ||
      (!isContext && perPage === MOST_ON_A_PAGE && previous !== 'description')
    ) {
      page++;
      perPage = 0;
    }
    if (!isContext) perPage++;
    previous = type;
    return page;
  });
}
