/** What is said of characters and TeX that no package can hold. */
import { rule } from './rules.ts';

export const characterForbidden = rule<{ code: string; count: number }>(
  'character-forbidden',
  'warning',
  ({ code, count }) => ({
    message: `The text holds ${code}, which no package can${count > 1 ? ` (${count} times)` : ''}.`,
    assumed: 'It is taken out: it shows nothing.',
    remedy: 'Delete it: the text around may have been copied from elsewhere.',
  }),
  ({ code, count }) => ({
    message: `Le texte contient ${code}, qu’aucun paquet ne peut contenir${count > 1 ? ` (${count} fois)` : ''}.`,
    assumed: 'Ce caractère est retiré : il ne montre rien.',
    remedy: 'Supprimez-le : le texte autour a peut-être été copié d’ailleurs.',
  }),
);

export const referenceForbidden = rule<{ reference: string }>(
  'character-reference',
  'warning',
  ({ reference }) => ({
    message: `“${reference}” stands for a character that no package can hold.`,
    assumed: 'It is taken out: it shows nothing.',
    remedy: 'Delete it; to show it as it is written, put it in backticks.',
  }),
  ({ reference }) => ({
    message: `« ${reference} » désigne un caractère qu’aucun paquet ne peut contenir.`,
    assumed: 'Il est retiré : il ne montre rien.',
    remedy: 'Supprimez-le ; pour le montrer tel quel, mettez-le entre accents graves.',
  }),
);

export const mathCalmed = rule<{ tex: string; removed: readonly string[] }>(
  'math-calmed',
  'warning',
  ({ tex, removed }) => ({
    message: `The formula “${tex}” holds what would link, fetch or run: ${removed.join(', ')}.`,
    assumed: 'That is taken out; the signs it shows stay.',
    remedy: 'Put the link or the picture beside the formula.',
  }),
  ({ tex, removed }) => ({
    message: `La formule « ${tex} » contient de quoi lier, charger ou exécuter : ${removed.join(', ')}.`,
    assumed: 'Cela est retiré ; les signes montrés restent.',
    remedy: 'Mettez le lien ou l’image à côté de la formule.',
  }),
);
