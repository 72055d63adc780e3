/**
 * `**Difficulty:** easy | **Topic:** water` beside each question: what the keeper of a bank notes for whoever picks from it,
 * as in a comment. To the patterns it would be told of the question above, or asked with the one below.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag, rawText } from '../../../lesson/index.ts';
import { blockOf } from '../blocks/block.ts';
import { linesOf } from '../blocks/lines.ts';
import type { Row } from '../blocks/rows.ts';
import { normalize } from '../words/lexicon.ts';

/** So many of a page, or none is: a lesson has its own level and topic at its top. */
const FEWEST = 3;

const NAMES = [
  "difficulty(?: level)?|(?:cognitive |bloom )?level|bloom(?:'s)?(?: taxonomy)?(?: level)?|topics?|categor(?:y|ies)|skills?|competenc(?:y|e)|tags?|keywords?|estimated time",
  'difficulte|niveau(?: de (?:bloom|difficulte))?|themes?|categories?|competences?|mots[- ]cles?|etiquettes?',
  'schwierigkeit(?:sgrad|sstufe)?|(?:bloom[- ])?(?:stufe|niveau)|anforderungs(?:bereich|niveau)|them(?:a|en)|kategorien?|kompetenz(?:en|bereich)?|schlagworter|schlagworte|stichworter',
  'dificultad|nivel(?: de (?:bloom|dificultad))?|temas?|categorias?|competencias?|etiquetas?|palabras clave',
  'difficolta|livello(?: di (?:bloom|difficolta))?|argoment[oi]|tem[ai]|categori[ae]|competenz[ae]|etichett[ae]|parole chiave',
  'dificuldade|nivel(?: de (?:bloom|dificuldade))?|assuntos?|habilidades?|palavras[- ]chave',
  "moeilijkheid(?:sgraad)?|(?:bloom-?)?niveau|onderwerp(?:en)?|thema's|categorie(?:en)?|vaardighe(?:id|den)|trefwoorden",
].join('|');
const NOTE = new RegExp(String.raw`^[^\p{L}\p{N}]*(?:${NAMES})[^\p{L}\p{N}:]*:\s*\S.{0,80}$`, 'u');

export function withoutNotesOfBank(blocks: Row): Row {
  const others = blocks.filter((block) => !isNoted(block));
  return blocks.length - others.length < FEWEST ? blocks : others;
}

/** A paragraph, or a list, of such notes and nothing else. */
function isNoted(block: ElementContent): boolean {
  const { words } = isTag(block, 'p', 'ul') ? blockOf(block) : { words: '' };
  if (words.length > LONGEST || !words.includes(':')) return false;
  const lines = isTag(block, 'ul')
    ? elementsOf(block).map((item) => blockOf(item).words)
    : linesOf(block as Element).map(({ children }) => rawText(children));
  return lines.every((line) => line.split(/\s[|·•–—]\s|;\s/u).every((one) => NOTE.test(normalize(one))));
}
const LONGEST = 240;
