/** What is noticed about fences, worded. */
import { rule } from './rules.ts';

export const fenceBacktick = rule<{ name: string }>(
  'fence-backtick',
  'warning',
  ({ name }) => ({
    message: `The first line of {${name}} holds backticks behind its name, and its fence is of backticks: Markdown takes it for text.`,
    assumed: 'It is taken for a directive all the same.',
    remedy: 'Open and close it with three colons instead.',
  }),
  ({ name }) => ({
    message: `La première ligne de {${name}} contient des accents graves après son nom, et sa clôture en est faite : Markdown la prend pour du texte.`,
    assumed: 'Elle est tout de même prise pour une directive.',
    remedy: 'Ouvrez-la et fermez-la plutôt par trois deux-points.',
  }),
);

export const fenceTooShort = rule<{ name: string; inner: string }>(
  'fence-too-short',
  'warning',
  ({ name, inner }) => ({
    message: `The fence of {${name}} around “${inner}” has no more marks than this one.`,
    assumed:
      'Each is taken to be closed by its own closer; other tools end the outer one at the inner closer.',
    remedy: `Give the fence of {${name}} more marks than the one inside it.`,
  }),
  ({ name, inner }) => ({
    message: `La clôture de {${name}} autour de « ${inner} » n'a pas plus de signes que celle-ci.`,
    assumed:
      "Chacune est tenue pour fermée par la sienne ; d'autres outils finissent l'extérieure à la fin de l'intérieure.",
    remedy: `Donnez à la clôture de {${name}} plus de signes qu'à celle qu'elle contient.`,
  }),
);

export const directiveInCode = rule<{ name: string }>(
  'directive-in-code',
  'warning',
  ({ name }) => ({
    message: `The directive {${name}} stands in a block of code: it is shown as it is written.`,
    remedy:
      'See whether a fence above it is closed twice or not at all; if it is to be shown, give the block a language (`md`) and more marks than it holds.',
  }),
  ({ name }) => ({
    message: `La directive {${name}} est dans un bloc de code : elle est montrée telle quelle.`,
    remedy:
      "Voyez si une clôture au-dessus est fermée deux fois ou pas du tout ; s'il faut la montrer, donnez au bloc un langage (`md`) et plus de signes qu'il n'en contient.",
  }),
);

export const directiveInHtml = rule<{ name: string }>(
  'directive-in-html',
  'warning',
  ({ name }) => ({
    message: `The directive {${name}} stands in HTML without an empty line above it: it is shown as it is written.`,
    remedy: 'Put an empty line between the tag and the directive.',
  }),
  ({ name }) => ({
    message: `La directive {${name}} est dans du HTML sans ligne vide au-dessus : elle est montrée telle quelle.`,
    remedy: 'Mettez une ligne vide entre la balise et la directive.',
  }),
);
