/** A title of what is for whoever teaches: `Teacher's notes: answer key`, « Fiche enseignant – corrigé », „Nur für Lehrkräfte“. */
import { fromSign, normalize } from './lexicon.ts';

const TEACHER =
  "(?:teacher|instructor|tutor|enseignant|professeur|formateur|lehrer|lehrkraft|lehrkrafte|lehrperson|dozent|insegnant|docent|profesor|maestr|professor|leraar|leraren|leerkracht)\\p{L}*(?:['’]s?)?";
const THE = "(?:the |les? |la |l'|die |den |der |das |il |lo |gli |i |el |los |las |de |o |a |os |as )?";
/** In each language, with what answers are called in it. */
const FOR: readonly (readonly [own: string, answers: string])[] = [
  ['for|to', 'Answers'],
  ["pour|reservee? (?:a|aux)|a l'attention de", 'Corrigé'],
  ['fur', 'Lösungen'],
  ['para', 'Soluciones'],
  ['per|riservat[oa] (?:a|al|ai|agli|alla)', 'Soluzioni'],
  ['voor', 'Antwoorden'],
];
const ALONE = FOR.map(
  ([own, answers]) =>
    [
      new RegExp(String.raw`^(?:[\p{L} ]{3,20} )?(?:${own}) ?${THE}${TEACHER}(?: only)?$`, 'u'),
      answers,
    ] as const,
);
/** `Teacher's copy`, « Fiche enseignant », „Lehrerteil“, «Guía del docente». */
const SHEETS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(String.raw`^${TEACHER} (?:copy|notes|key|page|section|version|edition)\b`, 'u'), 'Answers'],
  [new RegExp(`^(?:fiche|partie|page|version) (?:(?:de |du )?(?:l')?)?${TEACHER}$`, 'u'), 'Corrigé'],
  [/^(?:lehrer(?:teil|seite|version|exemplar|blatt|hinweise)|lehrkraft(?:teil|seite|version))$/, 'Lösungen'],
  [new RegExp(`^(?:guia|ficha|hoja|version) (?:del |de la |para el )${TEACHER}$`, 'u'), 'Soluciones'],
  [
    new RegExp(`^(?:scheda|guida|pagina|versione) (?:del |della |dell'|per il |per l')${TEACHER}$`, 'u'),
    'Soluzioni',
  ],
  [new RegExp(`^(?:material|guia|folha|pagina|versao) d[oa] ${TEACHER}$`, 'u'), 'Soluções'],
  [/^(?:docenten|leraren|leerkracht(?:en)?)(?:blad|deel|versie|handleiding)$/, 'Antwoorden'],
];
const MAY_BE = new RegExp(TEACHER, 'u');
const PARTED = /^(.{4,50}?)\s*(?::|\s[–—-])\s+(\S.*)$/su;
const BEHIND = new RegExp(
  String.raw`^(.{4,40}?)\s*(?:[(–—-]\s*)?(?:(?:nur |only |solo |alleen )?(?:for|pour|fur|para|per|voor|du|de|del|della|dell'|do|da|van) ?${THE})${TEACHER}\)?$`,
  'u',
);

/** What is for teachers, whatever it is: the name of answers in its language. */
function answersFor(name: string): string | undefined {
  const words = fromSign(normalize(name)).trim();
  return [...ALONE, ...SHEETS].find(([one]) => one.test(words))?.[1];
}

/**
 * The title of the answers that a title for teachers holds, whose it is in brackets behind it; undefined for any other.
 *
 * @param calls whether words are a title of answers
 * @param orAlone a title that says no more than whose it is counts as well
 */
export function teachersAnswers(
  title: string,
  calls: (words: string) => boolean,
  orAlone: () => boolean,
): string | undefined {
  const normalized = normalize(title);
  if (title.length > 80 || !MAY_BE.test(normalized)) return undefined;
  const [, whose, what] = PARTED.exec(title) ?? [];
  const isWhose = whose !== undefined && (answersFor(whose) !== undefined || MAY_BE.test(normalize(whose)));
  if (isWhose && calls(what!)) return `${what} (${whose})`;
  const [, before] = BEHIND.exec(normalized) ?? [];
  if (before !== undefined && calls(before)) {
    const own = title.slice(0, before.length + title.search(/\S/)).trim();
    return `${own} (${title
      .slice(own.length)
      .replace(/^[\s(–—-]+|\)$/gu, '')
      .trim()})`;
  }
  const alone = answersFor(isWhose ? whose : title);
  return alone !== undefined && orAlone() ? `${alone} (${title})` : undefined;
}
