/** Each of Moodle's question types that Cartable has a kind for → its answers. */
import type { LostPart } from '../../../../messages/index.ts';
import { type Accepted, type AcceptedNumber, type BankGap, type BankOption, gapMark } from '../bank.ts';
import { clozeIn } from '../cloze.ts';
import { textOfHtml } from '../html.ts';
import { judged } from '../shares.ts';
import { decimal, withoutWildcards } from '../typed.ts';
import type { Fields, Read } from './fields.ts';
import { child, children, textOf, type XmlNode } from './xml.ts';

type Reader = (fields: Fields) => Read;

const worth = (answer: XmlNode): number => Number(answer.attributes.fraction ?? 0) || 0;
const fractionOf = (answer: XmlNode): number => Math.max(worth(answer), 0) / 100;
export const isYes = (node: XmlNode | undefined): boolean => /^(?:1|true|yes)$/i.test(textOf(node));

/** Reports what one of the parts of a question says that Cartable has no place for. */
function lose({ report, node, words }: Fields, part: LostPart): void {
  report('bank-part-lost', node.line, { words, part });
}

function saidOf(answer: XmlNode, { myst }: Fields): { readonly feedback?: string } {
  const feedback = myst(child(answer, 'feedback'));
  return feedback === '' ? {} : { feedback };
}

const optionsIn = ({ node }: Fields): readonly XmlNode[] =>
  children(node, 'answer').filter((answer) => textOf(answer) !== '');

function choiceOf(fields: Fields, several: boolean, isLost: (part: LostPart) => boolean = () => true): Read {
  const answers = optionsIn(fields);
  const { right, lost } = judged(answers.map(worth), several);
  const options = answers.map(
    (answer, i): BankOption => ({
      content: fields.myst(answer, true),
      correct: right[i]!,
      ...saidOf(answer, fields),
    }),
  );
  for (const part of lost.filter(isLost)) lose(fields, part);
  return { answers: { kind: several ? 'multiple-choice' : 'single-choice', options } };
}

const multichoice: Reader = (fields) => {
  // Without a word of it, one is to be chosen (`question/format/xml/format.php`).
  const single = child(fields.node, 'single');
  return choiceOf(fields, single !== undefined && /^(?:false|0|)$/i.test(textOf(single)));
};

/** Several are to be chosen, whatever it says: their worths only tell right from wrong. */
const severally: Reader = (fields) => choiceOf(fields, true, (part) => part !== 'shares');

const multichoiceset: Reader = (fields) => {
  lose(fields, 'all-or-nothing');
  return severally(fields);
};

const truefalse: Reader = (fields) => {
  const { node, myst } = fields;
  const answers = children(node, 'answer');
  if (judged(answers.map(worth), false).lost.includes('shares')) lose(fields, 'shares');
  const isTrue = (answer: XmlNode): boolean => /^true$/i.test(textOf(answer));
  const yes = answers.find(isTrue) ?? answers[0];
  const no = answers.find((answer) => answer !== yes);
  const whenTrue = myst(child(yes, 'feedback'));
  const whenFalse = myst(child(no, 'feedback'));
  return {
    answers: {
      kind: 'true-false',
      answer: yes !== undefined && worth(yes) > 0,
      ...(whenTrue && { whenTrue }),
      ...(whenFalse && { whenFalse }),
    },
  };
};

const shortanswer: Reader = (fields) => {
  const { accepted, lost } = withoutWildcards(
    children(fields.node, 'answer').map(
      (answer): Accepted => ({
        text: textOf(answer).replace(/\s+/g, ' '),
        fraction: fractionOf(answer),
        ...saidOf(answer, fields),
      }),
    ),
  );
  for (const part of lost) lose(fields, part);
  if (accepted.length === 0) return { answers: { kind: 'open' } };
  return { answers: { kind: 'short-answer', caseSensitive: isYes(child(fields.node, 'usecase')), accepted } };
};

const numerical: Reader = (fields) => {
  const { node } = fields;
  const accepted: AcceptedNumber[] = [];
  for (const answer of children(node, 'answer')) {
    const value = decimal(textOf(answer));
    const tolerance = decimal(textOf(child(answer, 'tolerance')) || '0');
    const said = saidOf(answer, fields);
    if (value !== undefined)
      accepted.push({ value, tolerance: tolerance ?? 0, fraction: fractionOf(answer), ...said });
    else if (said.feedback !== undefined) lose(fields, 'other-feedback');
  }
  const units = children(child(node, 'units'), 'unit');
  const [unit] = units.map((one) => textOf(child(one, 'unit_name')));
  const isWritten = unit !== undefined && /^\S+$/.test(unit);
  if (units.length > 1 || (unit !== undefined && !isWritten)) lose(fields, 'units');
  if (accepted.length === 0) return { answers: { kind: 'open' } };
  return { answers: { kind: 'numerical', accepted, ...(isWritten && { unit }) } };
};

const matching: Reader = ({ node, myst }) => {
  const all = children(node, 'subquestion').map((one) => ({
    stem: myst(one),
    answer: textOfHtml(textOf(child(one, 'answer'))),
  }));
  return {
    answers: {
      kind: 'matching',
      pairs: all.filter(({ stem, answer }) => stem !== '' && answer !== ''),
      distractors: all.flatMap(({ stem, answer }) => (stem === '' && answer !== '' ? [answer] : [])),
    },
  };
};

const ordering: Reader = ({ node, myst }) => ({
  answers: { kind: 'ordering', items: children(node, 'answer').map((answer) => myst(answer, true)) },
});

const essay: Reader = (fields) => {
  const { node, myst, plain } = fields;
  // Nobody but who grades sees it in Moodle, and it may speak of them alone.
  const info = myst(child(node, 'graderinfo'));
  if (info !== '' && info !== myst(child(node, 'generalfeedback'))) lose(fields, 'grader-info');
  const template = child(node, 'responsetemplate');
  const isCode = /^(?:monospaced|plain)$/.test(textOf(child(node, 'responseformat')));
  const starter = isCode ? textOf(template) : myst(template);
  const minWords = Number(textOf(child(node, 'minwordlimit')));
  return {
    startsWithCode: isCode,
    answers: {
      kind: 'open',
      ...(plain(template) !== '' && { starter }),
      ...(Number.isInteger(minWords) && minWords > 0 && { minWords }),
    },
  };
};

const cloze: Reader = (fields) => {
  const html = fields.htmlOf(child(fields.node, 'questiontext'));
  const read = clozeIn(html, (part) => lose(fields, part));
  if (!read) return { answers: { kind: 'open' } };
  const { marked, gaps, feedback, points } = read;
  return { prompt: fields.html(marked), feedback, points, answers: { kind: 'gap-fill', gaps } };
};

/** Words to be dragged or chosen into a text that has `[[1]]` for each: those of one group are offered together. */
const choicesInText =
  (choiceName: 'selectoption' | 'dragbox'): Reader =>
  (fields) => {
    const all = children(fields.node, choiceName).map((one) => ({
      text: textOfHtml(textOf(one)),
      group: textOf(child(one, 'group')) || '1',
    }));
    if (choiceName === 'dragbox') lose(fields, 'dragged');
    const gaps: BankGap[] = [];
    const html = fields
      .htmlOf(child(fields.node, 'questiontext'))
      .replace(/\[\[(\d+)\]\]/g, (whole, number: string) => {
        const right = all[Number(number) - 1];
        if (!right) return whole;
        const choices = all.filter(({ group }) => group === right.group).map(({ text }) => text);
        gaps.push({ accepted: [{ text: right.text, fraction: 1 }], choices });
        return gapMark(gaps.length - 1);
      });
    return {
      prompt: fields.html(html),
      answers: gaps.length > 0 ? { kind: 'gap-fill', gaps } : { kind: 'open' },
    };
  };

/** The plugin's (`qtype_gapfill`): right words in signs in the text itself, `[a|b]`, with others beside them to be chosen from. */
const gapfill: Reader = (fields) => {
  const { node } = fields;
  const [open = '[', close = ']'] = [...(textOf(child(node, 'delimitchars')) || '[]')];
  const distractors = children(node, 'answer').flatMap((one) => (worth(one) > 0 ? [] : [textOf(one)]));
  const isChosen = /^(?:dragdrop|dropdown)$/.test(textOf(child(node, 'answerdisplay')) || 'dragdrop');
  const texts: string[] = [];
  const marked = fields
    .htmlOf(child(node, 'questiontext'))
    .split(open)
    .map((part, i) => {
      const end = i === 0 ? -1 : part.indexOf(close);
      if (end < 0) return i === 0 ? part : open + part;
      texts.push(textOfHtml(part.slice(0, end)));
      return gapMark(texts.length - 1) + part.slice(end + close.length);
    })
    .join('');
  if (texts.length === 0) return { answers: { kind: 'open' } };
  const choices = isChosen
    ? [...new Set([...texts, ...distractors].filter((one) => !one.includes('|')))]
    : [];
  const gaps = texts.map(
    (text): BankGap => ({
      accepted: text.split('|').map((one) => ({ text: one.trim(), fraction: 1 })),
      ...(choices.length > 1 && !text.includes('|') && { choices }),
    }),
  );
  return { prompt: fields.html(marked), answers: { kind: 'gap-fill', gaps } };
};

export const TYPES: Readonly<Record<string, Reader>> = {
  multichoice,
  multichoiceset,
  oumultiresponse: severally,
  truefalse,
  shortanswer,
  numerical,
  matching,
  ddmatch: matching,
  ordering,
  essay,
  cloze,
  multianswer: cloze,
  gapfill,
  gapselect: choicesInText('selectoption'),
  ddwtos: choicesInText('dragbox'),
};
