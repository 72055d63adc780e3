/** What can be wrong with a course's table of contents or its settings. */
import { type Rule, type YamlSlip, yamlReason, yamlSlipWords } from '../lesson/index.ts';
import { otherKind } from './other-kinds.ts';

export const pageMissing: Rule<{ name: string; nearest?: string }> = {
  id: 'course-page-missing',
  severity: 'warning',
  words: {
    en: ({ name, nearest }) => ({
      message: `The table of contents names “${name}”, and there is no such page.`,
      assumed: 'The course is built without it.',
      remedy: nearest ? `Did you mean “${nearest}”?` : 'Add the page, or remove the line.',
    }),
    fr: ({ name, nearest }) => ({
      message: `La table des matières cite « ${name} », et cette page n’existe pas.`,
      assumed: 'Le cours est construit sans elle.',
      remedy: nearest ? `Vouliez-vous écrire « ${nearest} » ?` : 'Ajoutez la page, ou supprimez la ligne.',
    }),
  },
};

export const pageTwice: Rule<{ page: string; first: string }> = {
  id: 'course-page-twice',
  severity: 'info',
  words: {
    en: ({ page, first }) => ({
      message: `“${page}” is listed a second time; the first is at ${first}.`,
      assumed: 'It stands in the course once, at its first place.',
    }),
    fr: ({ page, first }) => ({
      message: `« ${page} » est citée une seconde fois ; la première est à ${first}.`,
      assumed: 'Elle figure une seule fois dans le cours, à sa première place.',
    }),
  },
};

export const pageInCircle: Rule<{ page: string; chain: readonly string[] }> = {
  id: 'course-circle',
  severity: 'warning',
  words: {
    en: ({ page, chain }) => ({
      message: `“${page}” is listed below itself: ${[...chain, page].join(' → ')}.`,
      assumed: 'It stands in the course once, at its first place.',
      remedy: 'Remove this line from the toctree.',
    }),
    fr: ({ page, chain }) => ({
      message: `« ${page} » est citée sous elle-même : ${[...chain, page].join(' → ')}.`,
      assumed: 'Elle figure une seule fois dans le cours, à sa première place.',
      remedy: 'Supprimez cette ligne du toctree.',
    }),
  },
};

export const pageUnreadable: Rule<{ page: string }> = {
  id: 'course-page-unreadable',
  severity: 'warning',
  words: {
    en: ({ page }) => ({
      message: `“${page}” is ${otherKind(page)?.name.en ?? 'neither Markdown nor a notebook'}: Cartable can't read its text.`,
      assumed: 'The course is built without it; the pages that it lists are kept.',
      remedy: otherKind(page)?.remedy.en ?? 'Convert it to Markdown.',
    }),
    fr: ({ page }) => ({
      message: `« ${page} » est ${otherKind(page)?.name.fr ?? 'd’un autre genre que Markdown et notebook'} : Cartable ne sait pas lire son texte.`,
      assumed: 'Le cours est construit sans elle ; les pages qu’elle liste sont gardées.',
      remedy: otherKind(page)?.remedy.fr ?? 'Convertissez-la en Markdown.',
    }),
  },
};

export const patternEmpty: Rule<{ pattern: string }> = {
  id: 'course-pattern-empty',
  severity: 'warning',
  words: {
    en: ({ pattern }) => ({
      message: `The pattern “${pattern}” of the table of contents matches no page.`,
      assumed: 'The course is built without it.',
      remedy: 'Mend the pattern, or remove the line.',
    }),
    fr: ({ pattern }) => ({
      message: `Le motif « ${pattern} » de la table des matières ne correspond à aucune page.`,
      assumed: 'Le cours est construit sans lui.',
      remedy: 'Corrigez le motif, ou supprimez la ligne.',
    }),
  },
};

export const orphanPages: Rule<{ pages: readonly string[] }> = {
  id: 'course-orphans',
  severity: 'info',
  words: {
    en: ({ pages }) => ({
      message: `${pages.length === 1 ? 'One page is' : `${pages.length} pages are`} left out, in no table of contents: ${pages.join(', ')}.`,
      remedy: 'Add a page to the table of contents to have it in the course.',
    }),
    fr: ({ pages }) => ({
      message: `${pages.length === 1 ? 'Une page est laissée' : `${pages.length} pages sont laissées`} de côté, absente${pages.length === 1 ? '' : 's'} de toute table des matières : ${pages.join(', ')}.`,
      remedy: 'Ajoutez une page à la table des matières pour qu’elle soit dans le cours.',
    }),
  },
};

export const aboutLeftOut: Rule<{ pages: readonly string[] }> = {
  id: 'course-about-left-out',
  severity: 'info',
  words: {
    en: ({ pages }) => ({
      message: `Left out, as being about the folder rather than for its pupils: ${pages.join(', ')}.`,
      remedy: 'Rename a file to have it in the course, or list it in a table of contents.',
    }),
    fr: ({ pages }) => ({
      message: `Laissé de côté, comme parlant du dossier plutôt qu’aux élèves : ${pages.join(', ')}.`,
      remedy: 'Renommez un fichier pour qu’il soit dans le cours, ou citez-le dans une table des matières.',
    }),
  },
};

export const pageTwin: Rule<{ page: string; kept: string }> = {
  id: 'course-page-twin',
  severity: 'info',
  words: {
    en: ({ page, kept }) => ({
      message: `“${page}” has the name of “${kept}”, beside it: one lesson in two forms.`,
      assumed: `“${kept}” stands for both.`,
      remedy: 'Rename one of them to have both in the course.',
    }),
    fr: ({ page, kept }) => ({
      message: `« ${page} » porte le nom de « ${kept} », à côté : une seule leçon sous deux formes.`,
      assumed: `« ${kept} » vaut pour les deux.`,
      remedy: 'Renommez l’un des deux pour avoir les deux dans le cours.',
    }),
  },
};

export const entryUnclear: Rule<{ entry: string }> = {
  id: 'course-entry-unclear',
  severity: 'warning',
  words: {
    en: ({ entry }) => ({
      message: `This entry of the table of contents names no page, address, pattern or title: ${entry}`,
      assumed: 'The course is built without it.',
      remedy: 'Write it as `file: name`, `url: address` or `title: words`.',
    }),
    fr: ({ entry }) => ({
      message: `Cette entrée de la table des matières ne cite ni page, ni adresse, ni motif, ni titre : ${entry}`,
      assumed: 'Le cours est construit sans elle.',
      remedy: 'Écrivez-la `file: nom`, `url: adresse` ou `title: mots`.',
    }),
  },
};

export const fileBroken: Rule<YamlSlip & { file: string }> = {
  id: 'course-file-broken',
  severity: 'warning',
  words: {
    en: ({ file, ...slip }) => ({
      message: `A line of ${file} can't be read: ${yamlReason(slip).en}.`,
      ...yamlSlipWords.en(slip),
    }),
    fr: ({ file, ...slip }) => ({
      message: `Une ligne de ${file} est illisible : ${yamlReason(slip).fr}.`,
      ...yamlSlipWords.fr(slip),
    }),
  },
};

export const valueComputed: Rule<{ name: string }> = {
  id: 'course-value-computed',
  severity: 'info',
  words: {
    en: ({ name }) => ({
      message: `conf.py computes “${name}”; Cartable reads plain values and never runs Python.`,
      assumed: 'The value counts as not given.',
      remedy: `Write \`${name}\` as a plain value, or say the same in cartable.yml.`,
    }),
    fr: ({ name }) => ({
      message: `conf.py calcule « ${name} » ; Cartable lit les valeurs simples et n’exécute jamais de Python.`,
      assumed: 'La valeur est tenue pour absente.',
      remedy: `Donnez à \`${name}\` une valeur simple, ou dites la même chose dans cartable.yml.`,
    }),
  },
};

export const extendsIgnored: Rule<{ files: string }> = {
  id: 'course-extends-ignored',
  severity: 'info',
  words: {
    en: ({ files }) => ({
      message: `myst.yml extends ${files}, which Cartable doesn't follow.`,
      assumed: 'Only what myst.yml itself says counts.',
    }),
    fr: ({ files }) => ({
      message: `myst.yml étend ${files}, que Cartable ne suit pas.`,
      assumed: 'Seul compte ce que dit myst.yml lui-même.',
    }),
  },
};

export const noToctree: Rule<{ file: string }> = {
  id: 'course-no-toctree',
  severity: 'info',
  words: {
    en: ({ file }) => ({
      message: `This is a Sphinx project, but ${file} lists no pages in a toctree.`,
      assumed: 'The pages stand in the natural order of their files.',
      remedy: `List them in a toctree of ${file} to choose their order.`,
    }),
    fr: ({ file }) => ({
      message: `C’est un projet Sphinx, mais ${file} ne liste aucune page dans un toctree.`,
      assumed: 'Les pages suivent l’ordre naturel de leurs fichiers.',
      remedy: `Listez-les dans un toctree de ${file} pour choisir leur ordre.`,
    }),
  },
};

export const severalProjects: Rule<{ folders: readonly string[] }> = {
  id: 'course-several-projects',
  severity: 'info',
  words: {
    en: ({ folders }) => ({
      message: `The folder holds several projects, each with its own table of contents: ${folders.join(', ')}.`,
      assumed: 'All pages are taken in the natural order of their files.',
      remedy: 'Build one of them by its own folder to have its order and titles.',
    }),
    fr: ({ folders }) => ({
      message: `Le dossier contient plusieurs projets, chacun avec sa table des matières : ${folders.join(', ')}.`,
      assumed: 'Toutes les pages sont prises dans l’ordre naturel de leurs fichiers.',
      remedy: 'Construisez l’un d’eux par son propre dossier pour avoir son ordre et ses titres.',
    }),
  },
};

export const courseEmpty: Rule<Record<string, never>> = {
  id: 'course-empty',
  severity: 'error',
  words: {
    en: () => ({
      message: 'The course holds no page that Cartable reads (.md, .markdown, .qmd, .ipynb).',
      remedy: 'Check that this is the folder you meant.',
    }),
    fr: () => ({
      message: 'Le cours ne contient aucune page que Cartable sache lire (.md, .markdown, .qmd, .ipynb).',
      remedy: 'Vérifiez que c’est bien le dossier voulu.',
    }),
  },
};
