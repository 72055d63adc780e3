/** Words that a sentence goes on behind: `The first pharaoh was`, « On appelle ceci un », „Das Eis ist ein“. */
import { normalize } from './lexicon.ts';

const GO_ON = [
  'an?(?:\\(n\\))?|the|is|are|was|were|be|means|of|by|to|from|with|that|called|known as|or|and|because|than|which|when',
  "une?|des?|du|les?|la|est|sont|etait|etaient|par|pour|avec|que|qu'|appele|et|ou|parce que|lorsque",
  'der|das|eine?[rsnm]?|ist|sind|wird|werden|wurden?|waren|heisst|heissen|von|durch|mit|und|oder|weil|wenn|dass|als',
  'el|los|las|una?|es|son|era|eran|fue|fueron|llamad[oa]|por|para|con|o|porque|cuando',
  "il|lo|gli|uno|e|sono|fu|furono|chiamat[oa]|di|da|del|della|dell'|per|che|perche|quando",
  'os?|as|um|uma|sao|foi|foram|chamad[oa]|do|da|pela?|em|com|ou',
  'het|een|zijn|wordt|worden|werd|werden|heet|heten|van|door|met|en|of|omdat',
].join('|');
const ENDS_OPEN = new RegExp(String.raw`(?:^|[\s('’])(?:${GO_ON})$|(?:…|\.{3}|_{3})\W*$`);

/** Whether words are to be completed. */
export const endsOpen = (words: string): boolean => ENDS_OPEN.test(normalize(words));
