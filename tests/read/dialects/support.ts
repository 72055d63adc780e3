/** Questions of a page in a line each: what is asked, its hints behind `?`, right options in capitals, the answer behind `→`. */
import { type Content, plainText, type Question } from '../../../src/lesson/index.ts';
import { read } from '../support.ts';

const words = (content: Content | undefined): string =>
  content
    ? content.children
        .map((one) => plainText(one))
        .join(' ')
        .trim()
    : '';

function summary(question: Question): string {
  const hints = question.hints.map((hint) => ` ? ${words(hint)}`).join('');
  const options =
    'options' in question
      ? ` [${question.options.map(({ content, correct }) => (correct ? words(content).toUpperCase() : words(content))).join(' | ')}]`
      : '';
  return `${words(question.prompt)}${options}${hints}${question.feedback ? ` → ${words(question.feedback)}` : ''}`;
}

export const summaries = async (page: string): Promise<readonly string[]> =>
  (await read(page)).lesson.questions.map(summary);
