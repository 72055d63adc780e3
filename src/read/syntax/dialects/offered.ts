/**
 * A question whose options are components of their own: `<Answer correct>`, with what is said of each in it.
 *
 *     <Quiz.Question>
 *       What floats?
 *       <Quiz.Answer>iron</Quiz.Answer>
 *       <Quiz.Answer correct>
 *         ice
 *         <Quiz.Explanation>It is light.</Quiz.Explanation>
 *       </Quiz.Answer>
 *     </Quiz.Question>
 *
 * Authors name theirs in any language, and say what they ask and why in their words:
 *
 *     <Frage frage="Was schwimmt?">
 *       <Antwort erklaerung="Es ist schwer.">Eisen</Antwort>
 *       <Antwort richtig>Eis</Antwort>
 *     </Frage>
 */
import { RIGHT_WORDS } from '../../questions/words/right-words.ts';
import { at, dedented, type Line, type Option, questionOf, trimmed } from './prepared.ts';
import { REASONS, STEMS } from './quiz-data.ts';
import type { Here, Node } from './tags.ts';

const OPTION =
  /(?:answer|option|choice|antwort|auswahl|r[eé]ponse|choix|respuesta|opci[oó]n|risposta|opzione|scelta|resposta|op[cç][aã]o|escolha|alternativa|antwoord|keuze|optie)$/i;
/** What only holds them. */
const OPTIONS =
  /(?:answers|options|choices|antworten|r[eé]ponses|respuestas|opciones|risposte|opzioni|scelte|respostas|op[cç][oõ]es|escolhas|alternativas|antwoorden|keuzes|opties)$/i;
const EXPLAINS =
  'explanation|feedback|rationale|erklaerung|begruendung|explication|explicaci[oó]n|explica[cç][aã]o|spiegazione|uitleg|toelichting';
const REMARK = new RegExp(`(?:${EXPLAINS})$`, 'i');
const SAYS_WHY = new RegExp(`^(?:${EXPLAINS}|${REASONS.join('|')})$`, 'i');
const RIGHT = new RegExp(`^(?:is-?)?(?:${RIGHT_WORDS}|goed)$`, 'i');

/** @returns undefined where none of its components is an option that says that it is right */
export function offeredIn(node: Here): readonly Line[] | undefined {
  const { children = [] } = node;
  const frames = children.filter(({ tag, children: own }) => OPTIONS.test(tag.name) && own);
  const offered = [...children, ...frames.flatMap((one) => one.children ?? [])].filter(
    ({ tag, children: own }) => OPTION.test(tag.name) && own,
  );
  if (offered.length < 2 || !offered.some(isRight)) return undefined;
  return questionOf({
    line: node.line,
    stem: [
      ...at(node.line, `${node.word(...STEMS) ?? ''}\n`),
      ...textOf(node, [...frames, ...offered.filter((one) => children.includes(one)), ...remarksIn(node)]),
    ],
    options: offered.map(optionOf),
    feedback: remarksIn(node).flatMap((one) => textOf(one, [])),
    settings: offered.filter(isRight).length > 1 ? { multi: '' } : {},
  });
}

const isRight = ({ tag }: Node): boolean =>
  Object.entries(tag.words).some(([name, value]) => RIGHT.test(name) && !NOT_ITSELF.test(value));
/** `correct={[2, 3]}` says which of its own options are right: it frames these, and is no option itself. */
const NOT_ITSELF = /false|^\{\s*[\d[]|^\[/;

const remarksIn = ({ children = [] }: Node): readonly Node[] =>
  children.filter(({ tag, children: own }) => REMARK.test(tag.name) && own);

function optionOf(node: Node): Option {
  const remarks = remarksIn(node);
  const said = Object.entries(node.tag.words).find(
    ([name, value]) => SAYS_WHY.test(name) && !value.startsWith('{'),
  )?.[1];
  const remark = trimmed([...at(node.line, said ?? ''), ...remarks.flatMap((one) => textOf(one, []))]);
  return { words: textOf(node, remarks), correct: isRight(node), ...(remark.length > 0 && { remark }) };
}

/** What stands between a component's tags, some that stand in it left out. */
function textOf({ tag, inner, line }: Node, without: readonly Node[]): readonly Line[] {
  let text = '';
  let from = 0;
  for (const { start, end } of [...without].sort((a, b) => a.start - b.start)) {
    text +=
      inner.slice(from, start - tag.end) + inner.slice(start - tag.end, end - tag.end).replace(/[^\n]/g, '');
    from = end - tag.end;
  }
  const [first = '', ...rest] = (text + inner.slice(from)).split('\n');
  const lines = rest.map((one, index) => ({ text: one, line: line + 1 + index }));
  return [...at(line, first.trim()), ...dedented(lines)];
}
