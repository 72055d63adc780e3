/** What somebody typed in a hurry: one letter is missing, too many, another, or in its neighbour's place. */

/** Whether both are that near to one another: `excercise` is meant for `exercise`. */
export function isNear(word: string, written: string): boolean {
  let from = 0;
  while (from < word.length && word[from] === written[from]) from++;
  const [rest, other] = [word.slice(from), written.slice(from)];
  return (
    rest.slice(1) === other ||
    rest === other.slice(1) ||
    rest.slice(1) === other.slice(1) ||
    (rest[0] === other[1] && rest[1] === other[0] && rest.slice(2) === other.slice(2))
  );
}

const ANSWERS = [
  'answer',
  'answers',
  'solution',
  'solutions',
  'reponse',
  'reponses',
  'antwort',
  'antworten',
  'respuesta',
  'respuestas',
  'solucion',
  'soluciones',
  'risposta',
  'risposte',
  'soluzione',
  'soluzioni',
  'resposta',
  'respostas',
  'antwoord',
  'antwoorden',
] as const;
const KNOWN: ReadonlySet<string> = new Set(ANSWERS);
/** As near, but meant. */
const OTHER = /^(?:responses?|repos(?:es?|te)|repond\w*|repens\w*)$/;
const ONE_WORD = /^[a-z]{6,10}(?=\W*$)/;

/** Normalized words, as they are meant where they are but a name of answers with a slip in it: `Answear`, `Sollution:`. */
export function withoutSlip(words: string): string {
  const [written] = ONE_WORD.exec(words) ?? [];
  if (written === undefined || OTHER.test(written) || KNOWN.has(written)) return words;
  // What ends otherwise may be a verb: „Antworte“, «soluciona».
  const meant = ANSWERS.find(
    (word) => word[0] === written[0] && word.at(-1) === written.at(-1) && isNear(word, written),
  );
  return meant === undefined ? words : words.replace(written, meant);
}
