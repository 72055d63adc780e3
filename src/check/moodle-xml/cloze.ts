/** Gaps as Moodle finds them in a text (`question/type/multianswer/questiontype.php:343-403`). */
import { child, type XmlElement } from '../xml.ts';
import { type QuestionReport, textOf } from './values.ts';

const TYPE =
  '(?:NUMERICAL|NM|MULTICHOICE(?:_[VH]S?|_S)?|MC[VH]?S?|MULTIRESPONSE(?:_HS?|_S)?|MRH?S?|SHORTANSWER(?:_C)?|SAC?|MWC?)';
const START = new RegExp(`\\{\\d*:${TYPE}:`, 'g');

/** An alternative of a gap: what it is worth in percent, and its text as written. */
interface Alternative {
  readonly worth: number;
  readonly text: string;
}

// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: what Moodle asks of a gap, one rule after another
export function checkCloze(question: XmlElement, report: QuestionReport): void {
  const place = child(question, 'questiontext') ?? question;
  const text = textOf(child(question, 'questiontext')) ?? '';
  let gaps = 0;
  for (const { index, 0: start } of text.matchAll(START)) {
    const end = endOf(text, index + start.length);
    const body = end === undefined ? '' : text.slice(index + start.length, end);
    const gap = text.slice(index, end === undefined ? index + 40 : end + 1);
    function fault(why: 'answers' | 'marks' | 'brace' | 'unread'): void {
      report('moodle-xml-cloze', place, { why, gap });
    }
    if (body === '') {
      fault('unread');
      continue;
    }
    gaps++;
    const alternatives = alternativesOf(body);
    const chosen = /:M(?:ULTI|C|R)/.test(start);
    if (alternatives.filter((alternative) => alternative.text.trim() !== '').length < (chosen ? 2 : 1))
      fault('answers');
    const several = /:M(?:ULTIRESPONSE|R)/.test(start);
    if (!alternatives.some(({ worth }) => (several ? worth > 0 : worth === 100))) fault('marks');
    // `$x^{2}$` as an answer: the gap ends within it.
    if ((body.match(/(?<!\\)\{/g) ?? []).length > (body.match(/\\\}/g) ?? []).length) fault('brace');
  }
  if (gaps === 0) report('moodle-xml-cloze', place, { why: 'none', gap: '' });
  for (const [gap] of text.matchAll(/\{#\d+\}/g))
    report('moodle-xml-cloze', place, { why: 'placeholder', gap });
}

function endOf(text: string, from: number): number | undefined {
  for (let index = from; index < text.length; index++) {
    if (text[index] === '}' && !/(?:\\|&|&amp;)$/.test(text.slice(Math.max(0, index - 5), index)))
      return index;
  }
  return undefined;
}

function alternativesOf(body: string): readonly Alternative[] {
  return body.split(/(?<!\\|&|&amp;)~/).map((alternative) => {
    const [, equals, percent, rest = ''] = /^(?:(=)|%(-?\d+(?:[.,]\d*)?)%)?(.*)$/s.exec(alternative) ?? [];
    const worth = equals ? 100 : percent === undefined ? 0 : Number(percent.replace(',', '.'));
    return { worth, text: rest.split(/(?<!\\|&|&amp;)#/)[0] ?? '' };
  });
}
