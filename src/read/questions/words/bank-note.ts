import { normalize } from './lexicon.ts';

/** What the keeper of a bank of questions notes beside each, for whoever picks from it. */
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

/** `Difficulty: easy` */
export const isBankNote = (words: string): boolean => NOTE.test(normalize(words));
