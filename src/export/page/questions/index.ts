/** A question's card, and what of it waits in `answers.js`. One file a form; the table lists every kind. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { brief, cardId } from '../../../../templates/page/data.ts';
import type { AnswerKey } from '../../../../templates/page/key.ts';
import type { Response } from '../../../../templates/runtime/session.ts';
import { fill, stringsFor } from '../../../../templates/strings/index.ts';
import {
  type Answer,
  byKind,
  type Content,
  type Question,
  type QuestionKind,
  slug,
  textContent,
} from '../../../lesson/index.ts';
import { type Writer, write, writeHtml } from '../write.ts';
import type { Card, CardWriter, Part } from './card-writer.ts';
import { multipleChoice, singleChoice, trueFalse } from './choice.ts';
import { gapFill } from './gap-fill.ts';
import { matching } from './matching.ts';
import { open } from './open.ts';
import { ordering } from './ordering.ts';
import { numerical, shortAnswer } from './typed.ts';

export { areLettered } from './choice.ts';
export { matchAnswers } from './matching.ts';
export { orderShown } from './ordering.ts';
export { tableToFill, withBlanks } from './table-to-fill.ts';
export { isWorth } from './typed.ts';

const writers: { readonly [K in QuestionKind]: CardWriter<K> } = {
  open,
  'single-choice': singleChoice,
  'multiple-choice': multipleChoice,
  'true-false': trueFalse,
  'short-answer': shortAnswer,
  numerical,
  matching,
  ordering,
  'gap-fill': gapFill,
};

const writerOf = byKind<CardWriter<QuestionKind>>(writers);

export function questionCard(question: Question, level: number, writer: Writer): Element {
  const cardWriter = writerOf(question);
  const card = cardOf(question, writer);
  const { strings } = writer;
  const prompt = write(question.prompt, {
    ...writer,
    gap: (index) => cardWriter.gap?.(question, card, index),
  });
  const named = { id: card.id, dataId: question.id, dataKind: question.kind };
  return h('section.question', { ...named, dataShuffle: card.isShuffled || undefined }, [
    h('header.question-head', [heading(question, level, writer), h('span.question-state', { hidden: true })]),
    h('form.controls', { noValidate: true, autoComplete: 'off' }, [
      h('div.prompt', { id: card.promptId }, prompt),
      h('div.hints'),
      ...cardWriter.controls(question, card),
      h('div.actions', [
        h('button.primary', { type: 'submit', dataAction: 'answer' }, strings.answer),
        question.hints.length > 0
          ? h('button', { type: 'button', dataAction: 'hint' }, strings.hint)
          : undefined,
      ]),
    ]),
    h('div.outcome', { tabIndex: -1, hidden: true }),
  ]);
}

/** Whoever hears the headings one after another is told which question each is; the eye sees what it asks for. */
function heading(
  question: Question,
  level: number,
  { strings, language, questions, places }: Writer,
): Element {
  const n = places?.get(question.id) ?? 1;
  const lang = stringsFor(language).language === language.split('-')[0]?.toLowerCase() ? undefined : language;
  return h(`h${level}.question-kind`, [
    h(
      'span.visually-hidden.question-number',
      `${fill(strings.questionNumber, { n, total: questions.size })} `,
    ),
    h('span.visually-hidden', { lang }, `${brief(question.name)} – `),
    strings.kinds[question.kind],
  ]);
}

/** @param answers whether what is right may be in it; hints are in any case */
export function questionKey(question: Question, writer: Writer, answers: boolean): AnswerKey {
  const card = cardOf(question, writer);
  const solution = answers ? writerOf(question).solution?.(question, card) : undefined;
  return {
    ...(answers && question.feedback && { feedback: card.html(question.feedback) }),
    ...(question.hints.length > 0 && { hints: question.hints.map(card.html) }),
    ...(solution && { solution }),
  };
}

/** Its options, or its stems and answers, or its items; none for kinds that are answered in words. */
const questionParts = (question: Question): readonly Part[] => writerOf(question).parts?.(question) ?? [];

/** What is right, for the teacher's answer key. */
export const rightAnswers = (
  question: Question,
  { strings, language }: Pick<Writer, 'strings' | 'language'>,
): readonly Content[] => writerOf(question).right(question, strings, language);

/** What is chosen or typed, as a page shows it. */
export function answerShown(
  answer: Answer['answer'],
  { yes, no }: Pick<Writer['strings'], 'yes' | 'no'>,
): Content {
  if (typeof answer === 'object') return answer;
  return textContent(typeof answer === 'string' ? answer : answer ? yes : no);
}

/** A full answer to it takes about as much of the LMS's state as this. */
export const fullResponse = (question: Question, text: string): Response =>
  writerOf(question).response(
    question,
    questionParts(question).map(({ id }) => id),
    text,
  );

/** Longer words say no more in a report. */
const LABEL_LIMIT = 40;

/** The words of the question's parts, as a report may have them; undefined for kinds that have none. */
export function questionLabels(question: Question): Readonly<Record<string, string>> | undefined {
  const parts = questionParts(question);
  if (parts.length === 0) return undefined;
  const taken = new Set<string>();
  return Object.fromEntries(
    parts.map(({ id, words, short }) => {
      // Words of another script have no ASCII form: their part goes by its place.
      const plain = slug(words, LABEL_LIMIT).replace(/-/g, '_') || short;
      const label = taken.has(plain) ? `${plain}_${short}` : plain;
      taken.add(label);
      return [id, label];
    }),
  );
}

/** The same parts in full, for reports that have room; undefined for kinds that have none. */
export function partWords(question: Question): Readonly<Record<string, string>> | undefined {
  const parts = questionParts(question);
  return parts.length === 0
    ? undefined
    : Object.fromEntries(
        parts.map(({ id, words, short }) => [id, words.trim().replace(/\s+/g, ' ') || short]),
      );
}

function cardOf(question: Question, writer: Writer): Card {
  const id = cardId(question.id);
  return {
    id,
    promptId: `${id}-prompt`,
    isShuffled: writer.shuffled?.has(question.id) ?? false,
    strings: writer.strings,
    write: (content) => write(content, writer),
    html: (content) => writeHtml(content, writer),
  };
}
