/** Lesson → the items of its assessment, and where each answer went. */
import { h } from 'hastscript';
import { stringsFor } from '../../../templates/strings/index.ts';
import {
  type Content,
  content,
  type Ledger,
  type Question,
  questionsAlone,
  showsAnswers,
  shuffledQuestions,
  withoutAnswers,
} from '../../lesson/index.ts';
import { asEssay, fieldsWithheld, whyUnfit } from '../moodle-quiz/index.ts';
import { behind, type Context, contextsBefore, showsSomething } from '../plain/index.ts';
import { fieldOf, type Shelf } from './fields.ts';
import type { Item } from './item.ts';
import { type Job, nearestTo, type Part, partsOf, remarksOf } from './kinds/index.ts';
import { titleOf } from './titles.ts';
import { cartridgeWords } from './words.ts';

export interface Items {
  readonly items: readonly Item[];
  readonly ledger: Ledger;
}

export function itemsOf(context: Context, shelf: Shelf): Items {
  const { lesson } = context;
  const ledger: Record<string, readonly string[]> = {};
  const weighting = weightingFor(context);
  const before = contextsBefore(lesson);
  const items = questionsAlone(lesson).flatMap((question) => {
    const fit = fitted(question, context);
    const given = showsAnswers(lesson.settings) ? fit : withoutAnswers(fit);
    const made = itemsOfQuestion(given, before.get(question.id), weighting, context, shelf);
    ledger[question.id] = [...fieldsOf(made), ...fieldsWithheld(fit, given)];
    return made;
  });
  return { items, ledger };
}

/** The question as the profile can ask it: as its own kind or the nearest, which is told of; else as an essay. */
function fitted(question: Question, context: Context): Question {
  const because = whyUnfit(question) ?? (nearestTo(question) === undefined ? 'many-values' : undefined);
  if (because) {
    context.report('cartridge-asked-as-essay', question.place, { name: question.name, because });
    return asEssay(question, context.words);
  }
  const nearest = nearestTo(question);
  if (nearest !== 'native' && nearest !== undefined)
    context.report('cartridge-kind-lacking', question.place, {
      name: question.name,
      kind: question.kind,
      becomes: nearest,
    });
  return question;
}

function itemsOfQuestion(
  question: Question,
  before: Content | undefined,
  weighting: ((points: number) => number) | undefined,
  context: Context,
  shelf: Shelf,
): readonly Item[] {
  const { place } = question;
  const html = (part: Content | undefined): string => fieldOf(context, shelf, part, place);
  const job = jobFor(question, context, html);
  const parts = partsOf(question, job);
  if (parts.some(({ response }) => response.kind === 'typed' && acceptsZero(response.accepted)))
    context.report('cartridge-zero', place, { name: question.name });
  const remarks = remarksOf(question, job);
  const general = html(
    content(
      ...(showsSomething(question.feedback) ? question.feedback!.children : []),
      ...remarks.map((remark) => h('div', [...remark.children] as never)),
    ),
  );
  const last = parts.length - 1;
  const share = weighting?.(question.points / parts.length);
  const title = titleOf(question.name, question.id);
  return parts.map(
    ({ prompt, gap, ...part }, index): Item => ({
      ident: last > 0 ? `${question.id}.${index + 1}` : question.id,
      title: last > 0 ? `${title} (${index + 1})` : title,
      ...part,
      prompt: fieldOf(context, shelf, index === 0 ? behind(before, prompt) : prompt, place, {
        ...(gap && { gap }),
      }),
      ...(share !== undefined && { weighting: share }),
      // Of a question in parts it would tell what is right in those to come.
      ...(general !== '' && index === last && { general }),
      ...(question.kind === 'open' && general !== '' && { solution: general }),
      hints: index === 0 ? question.hints.map(html).filter((hint) => hint !== '') : [],
    }),
  );
}

const acceptsZero = (accepted: readonly { readonly text: string }[]): boolean =>
  accepted.some(({ text }) => text === '0');

function jobFor({ id, place }: Question, context: Context, html: Job['html']): Job {
  const { language } = context.lesson;
  const { yes, no } = stringsFor(language).strings;
  return {
    context,
    words: cartridgeWords(language),
    truth: { yes, no },
    isShuffled: shuffledQuestions(context.lesson).has(id),
    html,
    line: (text) => context.clean(text, place).replace(/\s+/gu, ' ').trim(),
  };
}

/** Whole numbers from 1 to 99; none where all questions count the same. */
function weightingFor({ lesson, report }: Context): ((points: number) => number) | undefined {
  const { questions } = lesson;
  const uneven = questions.find(({ points }) => points !== questions[0]!.points);
  if (!uneven) return undefined;
  report('cartridge-points', uneven.place, { title: lesson.title });
  return (points) => Math.min(99, Math.max(1, Math.round(points)));
}

/** In the profile's words; where several items are made of a question, whichever has it. */
function fieldsOf(items: readonly Item[]): readonly string[] {
  const fields = items.flatMap(({ general, solution, response, hints }) => [
    ...(general === undefined ? [] : ['itemfeedback general_fb']),
    ...(solution === undefined ? [] : ['itemfeedback solution']),
    ...(response.kind === 'written' ? [] : ['resprocessing']),
    ...commentsIn(response),
    ...hints.map((_, index) => `itemfeedback hint ${index + 1}`),
  ]);
  return [...new Set(fields)];
}

function commentsIn(response: Part['response']): readonly string[] {
  if (response.kind === 'choice')
    return response.labels.flatMap(({ ident, feedback }) =>
      feedback === undefined ? [] : [`itemfeedback on ${ident}`],
    );
  return response.kind === 'typed'
    ? response.accepted.flatMap(({ text, feedback }) =>
        feedback === undefined ? [] : [`itemfeedback on “${text}”`],
      )
    : [];
}
