/**
 * What a document itself calls its answers, whatever its language: the same word and a colon below nearly all that it
 * asks, or above a letter below what it offers. From then on it is a word that the reader knows.
 *
 *     Kumpi kelluu?              Mitä rae on?
 *     A. jää                     Vastaus: jäistä sadetta
 *     B. rauta
 *     Vastaus: A
 */
import { roleOfTitle } from '../../../questions/words/lexicon.ts';
import { isQuestion } from './asking.ts';
import { type Block, cut, type Paragraph, textPiece, wordsOf } from './document.ts';
import { answerTitle, explainsAnswer, isTitled } from './titles.ts';

/** Fewer are no habit. */
const LEAST = 3;
/** Of all that asks, how much must have it below. */
const SHARE = 0.75;
/** Words, a colon, and letters alone. */
const KEY =
  /^[^\S\n]*(?:[-*•→]\s*)?(\p{L}[\p{L}\p{M} ]{1,24}?)\s?[:：]\s*\(?[A-Ha-h](?:\s*[,;/&+]\s*[A-Ha-h])*\)?\.?[^\S\n]*$/gmu;
const WORDS = /^\s*(?:[-*•→]\s*)?(\p{L}[\p{L}\p{M} ]{2,24}?)\s?[:：]/u;
/** The last of what is offered, right above. */
const OFFER = /(?:^|\n)\s*\(?[A-Ha-h]\s?[.):][^\n]*\n?$/;
/** What forms and teachers say of a question, and what it goes on with. */
const OTHERS =
  /^(?:note|notes|nb|nota|notas|hinweis|remarques?|remark|examples?|exemples?|beispiele?|ejemplos?|esempio|esempi|exemplos?|tips?|topic|type|level|objective|options?|choices?|choix|points?|marks?|score|time|source|page|category|difficulty|name|date|given|where|data|input|output|task|code|figure|table|part|purpose|context|comments?|question|remember|warning|important|mit|avec|with)$/iu;

export function withCalled(blocks: readonly Block[], word: string): readonly Block[] {
  const found = new Map(blocks.map((one, at) => [one, labelsIn(one, blocks[at - 1])]));
  const asked = blocks.filter((one) => one.kind === 'paragraph' && isQuestion(wordsOf(one.pieces))).length;
  const counts = { key: new Map<string, number>(), words: new Map<string, number>() };
  for (const { name, isKey } of [...found.values()].flat()) {
    const count = isKey ? counts.key : counts.words;
    count.set(name, (count.get(name) ?? 0) + 1);
  }
  const most = (count: ReadonlyMap<string, number>, least: number): readonly string[] =>
    [...count].flatMap(([name, times]) => (times >= least ? [name] : []));
  const usual = new Set([...most(counts.key, LEAST), ...most(counts.words, Math.max(LEAST, asked * SHARE))]);
  if (usual.size === 0) return blocks;
  return blocks.map((one) => {
    if (one.kind !== 'paragraph') return one;
    const own = found.get(one)!.filter(({ name }) => usual.has(name));
    const begins = own.length === 0 ? WORDS.exec(wordsOf(one.pieces)) : null;
    const labels = begins && usual.has(begins[1]!.toLowerCase()) ? [labelOf(begins, false)] : own;
    return labels.length > 0 ? renamed(one, labels, word) : one;
  });
}

interface Label {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** Whether it names letters of what is offered. */
  readonly isKey: boolean;
}

/** Those that no word is known to be. */
function labelsIn(block: Block, above: Block | undefined): readonly Label[] {
  if (block.kind !== 'paragraph' || block.role !== 'words' || isTitled(block) || explainsAnswer(block))
    return [];
  const words = wordsOf(block.pieces);
  const keys = words.length > 2000 ? [] : keysIn(words, above);
  const title = keys.length === 0 && above?.kind === 'paragraph' ? WORDS.exec(words) : null;
  const isBelow = title && isQuestion(wordsOf((above as Paragraph).pieces)) && mayAnswer(title[1]!);
  return isBelow ? [labelOf(title, false)] : keys;
}

const keysIn = (words: string, above: Block | undefined): readonly Label[] =>
  [...words.matchAll(KEY)].flatMap((line) => {
    const isBelow = line.index > 0 ? OFFER.test(words.slice(0, line.index)) : isOffer(above);
    return isBelow && mayAnswer(line[1]!) ? [labelOf(line, true)] : [];
  });

const mayAnswer = (name: string): boolean =>
  !OTHERS.test(name) && answerTitle(name) === undefined && roleOfTitle(name) !== 'hint';

function labelOf(line: RegExpExecArray | RegExpMatchArray, isKey: boolean): Label {
  const name = line[1]!;
  const from = line.index! + line[0].indexOf(name);
  return { name: name.toLowerCase(), from, to: from + name.length, isKey };
}

const isOffer = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && (block.list?.form === 'letter' || OFFER.test(wordsOf(block.pieces)));

function renamed(paragraph: Paragraph, labels: readonly Label[], word: string): Paragraph {
  let at = 0;
  const pieces = labels.flatMap(({ from, to }) => {
    const before = cut(paragraph.pieces, at, from);
    at = to;
    return [...before, textPiece(word)];
  });
  return { ...paragraph, pieces: [...pieces, ...cut(paragraph.pieces, at)] };
}
