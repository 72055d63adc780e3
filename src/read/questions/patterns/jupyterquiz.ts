/**
 * Questions of jupyterquiz: a list of JSON objects, in the code that shows them, or in base64 in a hidden span.
 *
 *     ```{code-cell}
 *     display_quiz([{"question": "Does ice float?", "type": "multiple_choice",
 *                    "answers": [{"answer": "yes", "correct": True}, {"answer": "no", "correct": False}]}])
 *     ```
 *
 * `multiple_choice` takes one answer and `many_choice` several; `numeric` takes values and ranges. An answer's
 * `feedback` is told to who gives it. (github.com/jmshea/jupyterquiz, `schema/`.)
 */
import type { ElementContent } from 'hast';
import * as z from 'zod';
import {
  type AcceptedNumber,
  type AcceptedText,
  elementsOf,
  isTag,
  json5Fault,
  type KindParts,
  once,
  Placeholder,
  parseJson5,
  plainText,
  rawText,
} from '../../../lesson/index.ts';
import { asContent } from '../../html/lower.ts';
import type { Notes } from '../../page-context.ts';
import { element, lineOf, text } from '../../parts.ts';
import { choiceOf } from '../kinds/choice.ts';
import { type KeyRead, NOTHING_DECLARED } from '../kinds/key.ts';
import { quizListIn } from '../words/quiz-list.ts';
import { openQuestion } from './form.ts';
import type { Candidate, Context, Match } from './pattern.ts';

const answer = () =>
  z.object({
    answer: z.union([z.string(), z.number()]).optional(),
    code: z.string().optional(),
    value: z.number().optional(),
    range: z.tuple([z.number(), z.number()]).optional(),
    type: z.string().optional(),
    correct: z.boolean().optional(),
    feedback: z.string().optional(),
    match_case: z.boolean().optional(),
  });
const quiz = once(() =>
  z.array(
    z.object({
      question: z.string(),
      type: z.enum(['multiple_choice', 'many_choice', 'numeric', 'string']),
      code: z.string().optional(),
      hint: z.string().optional(),
      answers: z.array(answer()),
    }),
  ),
);
type Item = z.infer<ReturnType<typeof quiz>>[number];

export function jupyterQuiz({ blocks, at, page }: Context): Match | undefined {
  const block = blocks[at];
  const source = sourceIn(block);
  if (source === undefined) return undefined;
  const line = lineOf(block);
  const read = 'problem' in source ? source : readQuiz(source.text);
  if ('problem' in read) {
    page.report('quiz-unreadable', page.place(line), { reason: read.problem });
    return undefined;
  }
  const next = blocks[at + 1];
  // The call that shows a quiz of the page is no text of the lesson.
  const call = isTag(next, 'pre') && /\bdisplay_quiz\s*\(/.test(plainText(next)) ? 1 : 0;
  const becomes = read.items.map((item) => candidateOf(item, line, page));
  return { start: at, end: at + 1 + call, introduced: true, becomes };
}

function sourceIn(block: ElementContent | undefined): { text: string } | { problem: string } | undefined {
  if (isTag(block, 'pre')) {
    const code = rawText(elementsOf(block));
    const list = quizListIn(code);
    if (list !== undefined) return { text: list };
    const file = /\bdisplay_quiz\s*\(\s*["']([^"'#][^"']*)["']/.exec(code)?.[1];
    return file === undefined ? undefined : { problem: `they lie in “${file}”` };
  }
  if (!isTag(block, 'p', 'div')) return undefined;
  const words = plainText(block);
  if (!/^[A-Za-z0-9+/]{40,}={0,2}$/.test(words)) return undefined;
  try {
    const decoded = new TextDecoder().decode(Uint8Array.from(atob(words), (char) => char.charCodeAt(0)));
    return /"question"/.test(decoded) ? { text: decoded } : undefined;
  } catch {
    return undefined;
  }
}

function readQuiz(source: string): { items: readonly Item[] } | { problem: string } {
  try {
    const read = quiz().safeParse(parseJson5(asJson(source)));
    if (read.success) return { items: read.data };
    const [issue] = read.error.issues;
    return { problem: `${issue?.path.join('.')}: ${issue?.message}` };
  } catch (error) {
    return { problem: json5Fault(error) };
  }
}

/** Python's words for JSON's, its long strings in one line, and its remarks gone, outside strings. */
function asJson(source: string): string {
  return source.replace(
    /(?:\b[rRuU])?("""[\s\S]*?"""|'''[\s\S]*?''')|("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|#[^\n]*|\b(?:True|False|None)\b/g,
    (whole, long: string | undefined, string: string | undefined) =>
      long === undefined
        ? (string ?? { True: 'true', False: 'false', None: 'null' }[whole] ?? '')
        : JSON.stringify(long.slice(3, -3).trim().replace(/\s+/g, ' ')),
  );
}

function candidateOf(item: Item, line: number, page: Notes): Candidate {
  const prompt = [paragraph(item.question, line), ...codeOf(item.code, line)];
  const { specific, stem } = keyOf(item, prompt, line, page);
  const otherwise = item.answers.find(({ type }) => type === 'default')?.feedback;
  return openQuestion(stem, {
    ...(specific && { specific }),
    ...(item.hint && { hints: [[paragraph(item.hint, line)]] }),
    ...(otherwise && { feedback: [paragraph(otherwise, line)] }),
    line,
    guess: 'jupyterquiz',
  });
}

function keyOf(
  { type, question, answers }: Item,
  stem: readonly ElementContent[],
  line: number,
  page: Notes,
): KeyRead {
  function remark(feedback: string | undefined) {
    return feedback ? { feedback: asContent([paragraph(feedback, line)]) } : {};
  }
  function graded(accepted: readonly { readonly fraction: number }[], specific: KindParts): KeyRead {
    return accepted.some(({ fraction }) => fraction === 1) ? { stem, specific } : { stem };
  }
  if (type === 'numeric') {
    const accepted = answers.flatMap(({ value, range, correct, feedback }): AcceptedNumber[] => {
      const [low, high] = range ?? [value, value];
      if (low === undefined || high === undefined || (!correct && !feedback)) return [];
      const middle = Number(((low + high) / 2).toPrecision(12));
      const tolerance = Number(Math.abs((high - low) / 2).toPrecision(12));
      return [{ value: middle, tolerance, fraction: correct ? 1 : 0, ...remark(feedback) }];
    });
    return graded(accepted, { kind: 'numerical', accepted });
  }
  if (type === 'string') {
    const accepted = answers.flatMap(({ answer, correct, feedback }): AcceptedText[] =>
      answer === undefined ? [] : [{ text: String(answer), fraction: correct ? 1 : 0, ...remark(feedback) }],
    );
    const caseSensitive = answers.some(({ match_case }) => match_case === true);
    return graded(accepted, { kind: 'short-answer', accepted, caseSensitive });
  }
  const options = answers.map(({ answer, code, correct, feedback }) => ({
    correct: correct === true,
    children: [...(answer === undefined ? [] : mathIn(String(answer))), ...codeOf(code, line)],
    ...(feedback && { feedback: [paragraph(feedback, line)] }),
    line,
  }));
  const part = { ...NOTHING_DECLARED, multiple: type === 'many_choice' };
  return choiceOf({ part, words: question, line, page }, options, stem);
}

function paragraph(words: string, line: number): ElementContent {
  return element('p', {}, mathIn(words), line);
}

function codeOf(code: string | undefined, line: number): ElementContent[] {
  return code ? [element('pre', { dataLanguage: 'python' }, [element('code', {}, [text(code)])], line)] : [];
}

/** Its texts are plain but for formulas between dollars. */
function mathIn(words: string): ElementContent[] {
  return words.split(/(\$[^$\n]+\$)/).flatMap((piece) => {
    if (piece === '') return [];
    const tex = /^\$([^$]+)\$$/.exec(piece)?.[1];
    return [
      tex === undefined
        ? text(piece)
        : element(Placeholder.math, { dataDisplay: 'inline' }, [text(tex.trim())]),
    ];
  });
}
