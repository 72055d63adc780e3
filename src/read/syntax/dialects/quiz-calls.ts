/** Quizzes in what calls a program to show them: a macro's words, or an attribute of an element that a script fills. */
import { namesQuiz } from './names.ts';
import { apart, at, type Line, questionOf, type TakenAt, textOf } from './prepared.ts';
import { carriedQuestions } from './quiz-body.ts';

/** `{{ quiz("What floats?", [answer("iron"), answer("ice", correct=True)]) }}` */
const CALL = /^[ \t]*\{\{-?[ \t]*([A-Za-z]\w*)\(/;
const CALL_ENDS = /\)[ \t]*-?\}\}[ \t]*$/;
const MOST_OF_CALL = 80;
const STRING = String.raw`(?:"((?:[^"\\]|\\[\s\S])*)"|'((?:[^'\\]|\\[\s\S])*)')`;
const FIRST = new RegExp(String.raw`\([ \t\n]*${STRING}`);
const ANSWER = new RegExp(
  String.raw`\b(\w*(?:answer|option|choice|right|wrong))\([ \t\n]*${STRING}([^()]*)\)`,
  'gi',
);

const unescaped = (words: string): string => words.replace(/\\n/g, '\n').replace(/\\([\s\S])/g, '$1');

export const quizMacro: TakenAt = (lines, index) => {
  const name = CALL.exec(lines[index]!.text)?.[1];
  if (name === undefined || !(namesQuiz(name) || /^questions?$/i.test(name))) return undefined;
  const { line } = lines[index]!;
  const near = lines.slice(index, index + MOST_OF_CALL);
  const length = near.findIndex(({ text }) => CALL_ENDS.test(text)) + 1;
  if (length === 0) return undefined;
  const made = askedByCall(textOf(near.slice(0, length)), line);
  return {
    made: made ? apart(made, line) : at(line, ''),
    end: index + length,
    unread: made ? [] : [{ name: `{{ ${name}`, line }],
  };
};

/** Undefined where the call names what is asked elsewhere. */
function askedByCall(call: string, line: number): readonly Line[] | undefined {
  const [, first, other] = FIRST.exec(call) ?? [];
  const stem = unescaped(first ?? other ?? '');
  const options = [...call.matchAll(ANSWER)].map(([, name = '', words, others, given = '']) => ({
    words: at(line, unescaped(words ?? others ?? '')),
    correct: /^(?:right|correct)/i.test(name) || /(?:=|,)\s*true\b/i.test(given),
  }));
  if (options.length < 2) return /^\s*[[{]/.test(stem) ? carriedQuestions(at(line, stem), line) : undefined;
  // Where none is right, they are things to talk about.
  return options.some(({ correct }) => correct)
    ? questionOf({ line, stem: at(line, stem), options })
    : questionOf({
        line,
        stem: at(line, [stem, '', ...options.map(({ words }) => `- ${textOf(words)}`)].join('\n')),
      });
}

/** `<div class="quiz" data-quiz='[{ "q": "What floats?", … }]'></div>` */
const ATTRIBUTE =
  /^([ \t]*<[A-Za-z][^<>]*?)\sdata-(?:quiz(?:zes|-data)?|questions?|mcqs?|qcm|flash-?cards?|cards)=(?:'(?=\s*[[{])|"(?=\s*(?:\[|\{|&quot;)))/;
const MOST_OF_VALUE = 300;

const plain = (written: string): string =>
  written
    .replace(/&quot;/g, '"')
    .replace(/&(?:#39|apos);/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

export const quizAttribute: TakenAt = (lines, index) => {
  const { text, line } = lines[index]!;
  const [opener, before = ''] = ATTRIBUTE.exec(text) ?? [];
  if (opener === undefined) return undefined;
  const quote = opener.at(-1)!;
  const near = textOf(lines.slice(index, index + MOST_OF_VALUE));
  const last = near.indexOf(quote, opener.length);
  if (last < 0) return undefined;
  const asked = carriedQuestions(at(line, plain(near.slice(opener.length, last))), line);
  const length = near.slice(0, last).split('\n').length;
  const [rest = ''] = near.slice(last + 1).split('\n', 1);
  // What the element holds beside it stays.
  return asked && { made: [...apart(asked, line), { text: before + rest, line }], end: index + length };
};
