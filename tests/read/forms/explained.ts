/** How the key of options is told and explained by those who write much, or let a program write it. */
import type { Offer } from './choices.ts';
import type { Fact, Tongue } from './facts.ts';

/** What such pages say besides. */
interface Words {
  readonly whyRight: string;
  readonly whyOthers: string;
  readonly option: string;
  readonly reason: string;
  readonly right: string;
  readonly wrong: string;
  readonly justification: string;
}

const words = (
  whyRight: string,
  whyOthers: string,
  option: string,
  reason: string,
  right: string,
  wrong: string,
  justification: string,
): Words => ({ whyRight, whyOthers, option, reason, right, wrong, justification });

const WORDS: Readonly<Record<string, Words>> = {
  en: words(
    'Why it is correct',
    'Why the other options are wrong',
    'Option',
    'Reason',
    'correct',
    'incorrect',
    'Justification',
  ),
  fr: words(
    "Pourquoi c'est correct",
    'Pourquoi les autres options sont fausses',
    'Option',
    'Raison',
    'correcte',
    'incorrecte',
    'Justification',
  ),
  de: words(
    'Warum das richtig ist',
    'Warum die anderen Optionen falsch sind',
    'Option',
    'Grund',
    'richtig',
    'falsch',
    'Begründung',
  ),
  es: words(
    'Por qué es correcta',
    'Por qué las otras opciones son incorrectas',
    'Opción',
    'Motivo',
    'correcta',
    'incorrecta',
    'Justificación',
  ),
  it: words(
    'Perché è corretta',
    'Perché le altre opzioni sono errate',
    'Opzione',
    "Motivo dell'errore",
    'corretta',
    'errata',
    'Giustificazione',
  ),
  pt: words(
    'Por que está correta',
    'Por que as outras alternativas estão incorretas',
    'Alternativa',
    'Motivo',
    'correta',
    'incorreta',
    'Justificativa',
  ),
  nl: words(
    'Waarom dit juist is',
    'Waarom de andere opties fout zijn',
    'Optie',
    'Reden',
    'juist',
    'onjuist',
    'Toelichting',
  ),
};

const small = ({ right }: Fact): string => 'abcd'[right]!;
const large = (fact: Fact): string => small(fact).toUpperCase();
const own = ({ options, right }: Fact): string => options[right]!;

interface Way {
  readonly name: string;
  /** It names a letter. */
  readonly letters?: true;
}

/** What marks the right option among the others. */
export const MARKS: readonly (Way & { readonly mark?: (option: string) => string })[] = [
  { name: 'unmarked' },
  { name: '**words**', mark: (one) => `**${one}**` },
  { name: '**✅ words**', mark: (one) => `**✅ ${one}**` },
  { name: '✅ words', mark: (one) => `✅ ${one}` },
];

/** The line that says which is right. */
export const LINES: readonly (Way & { readonly say?: (fact: Fact, t: Tongue) => string })[] = [
  { name: 'no line' },
  { name: '#### ✅ Correct answer: words', say: (f, t) => `#### ✅ ${t.correctAnswer}: ${own(f)}` },
  { name: '#### 📝 Answer: B', letters: true, say: (f, t) => `#### 📝 ${t.answer}: ${large(f)}` },
  {
    name: '**✅ Correct answer: B) words**',
    letters: true,
    say: (f, t) => `**✅ ${t.correctAnswer}: ${large(f)}) ${own(f)}**`,
  },
  { name: '**Answer:** words', say: (f, t) => `**${t.answer}:** ${own(f)}` },
  {
    name: '✅ **Correct answer: B**',
    letters: true,
    say: (f, t) => `✅ **${t.correctAnswer}: ${large(f)}**`,
  },
  {
    name: '#### Answer / **B) words**',
    letters: true,
    say: (f, t) => `#### ${t.answer}\n\n**${large(f)}) ${own(f)}**`,
  },
  { name: '**B.** words', letters: true, say: (f) => `**${large(f)}.** ${own(f)}` },
];

/** Why it is right. */
export const WHYS: readonly (Way & {
  readonly tell?: (fact: Fact, t: Tongue) => string;
  /** On the line below the last option. */
  readonly isInLast?: true;
})[] = [
  { name: 'no why' },
  { name: '**Explanation:** why', tell: (f, t) => `**${t.explanation}:** ${f.why}` },
  { name: '💡 **Explanation:** why', tell: (f, t) => `💡 **${t.explanation}:** ${f.why}` },
  { name: '#### 💡 Explanation', tell: (f, t) => `#### 💡 ${t.explanation}\n\n${f.why}` },
  {
    name: '✅ **Option B (correct):** why',
    letters: true,
    tell: (f, t) => `**${wordsOf(t).justification}:**\n\n${each(f, t, '\n\n')}`,
  },
  { name: '- ✅ **Option B (correct):** why', letters: true, tell: (f, t) => each(f, t, '\n', '- ') },
  { name: '| words | why wrong |', tell: inTable },
  { name: '> why', tell: (f) => `> ${f.why}` },
  { name: 'in the last item', isInLast: true, tell: (f, t) => `**${t.explanation}:** ${f.why}` },
];

const wordsOf = ({ language }: Tongue): Words => WORDS[language]!;

/** Of each option a line, the right one first. */
function each(fact: Fact, t: Tongue, between: string, before = ''): string {
  const { option, right, wrong } = wordsOf(t);
  const others = fact.options.flatMap((_, i) =>
    i === fact.right ? [] : [`${before}❌ **${option} ${'ABCD'[i]} (${wrong}):** ${fact.statement}`],
  );
  return [`${before}✅ **${option} ${large(fact)} (${right}):** ${fact.why}`, ...others].join(between);
}

function inTable(fact: Fact, t: Tongue): string {
  const { whyRight, whyOthers, option, reason } = wordsOf(t);
  const rows = fact.options.filter((_, i) => i !== fact.right).map((one) => `| ${one} | ${fact.statement} |`);
  return `**${whyRight}:**\n${fact.why}\n\n**${whyOthers}:**\n\n| ${option} | ${reason} |\n|---|---|\n${rows.join('\n')}`;
}

/** All ways of each with all of the others, a mark and a rule by turns. */
export interface Explained {
  readonly mark: (typeof MARKS)[number];
  readonly isRuled: boolean;
  readonly line: (typeof LINES)[number];
  readonly why: (typeof WHYS)[number];
}

export function* explanations(offer: Offer, turn: number): Generator<Explained> {
  let i = turn;
  const isList = offer.name.startsWith('-');
  for (const line of LINES)
    for (const why of WHYS) {
      if ((line.letters || why.letters) && !offer.letters) continue;
      if (why.isInLast && !isList) continue;
      i++;
      const marks = line.say ? MARKS : MARKS.slice(1);
      yield { line, why, mark: marks[i % marks.length]!, isRuled: line.say !== undefined && i % 3 === 0 };
    }
}

export function explained(
  offer: Offer,
  { mark: { mark }, isRuled, line, why }: Explained,
  f: Fact,
  t: Tongue,
): string {
  const options = offer.offer(f.options.map((one, i) => (mark && i === f.right ? mark(one) : one)));
  const said = line.say?.(f, t);
  const told = why.tell?.(f, t);
  return [
    why.isInLast ? `${options}\n  ${told}` : options,
    ...(isRuled ? ['---'] : []),
    ...(said ? [said] : []),
    ...(told && !why.isInLast ? [told] : []),
  ].join('\n\n');
}
