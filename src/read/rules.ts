/** What reading a page notices, worded. */
import {
  type Rule,
  type Severity,
  type Speech,
  type Wording,
  type YamlSlip,
  yamlReason,
  yamlSlipWords,
} from '../lesson/index.ts';

export const rule = <P>(
  id: string,
  severity: Severity,
  en: (params: P) => Wording,
  fr: (params: P) => Wording,
): Rule<P> => ({ id, severity, words: { en, fr } satisfies Record<Speech, (params: P) => Wording> });

/** An explanation of what was guessed from an author's usual way of writing: told when asked. */
const guess = <P>(id: string, en: (params: P) => Wording, fr: (params: P) => Wording): Rule<P> => ({
  ...rule(id, 'info', en, fr),
  guess: true,
});

// The page's description

export const badFrontMatter = rule<YamlSlip>(
  'front-matter',
  'warning',
  (slip) => ({
    message: `A line of the front matter can’t be read: ${yamlReason(slip).en}.`,
    ...yamlSlipWords.en(slip),
  }),
  (slip) => ({
    message: `Une ligne de l’en-tête est illisible : ${yamlReason(slip).fr}.`,
    ...yamlSlipWords.fr(slip),
  }),
);

export const titleAssumed = rule<{ title: string; from: 'file' | 'folder' }>(
  'title-assumed',
  'warning',
  ({ title, from }) => ({
    message: 'The page has no heading.',
    assumed: `The lesson is called “${title}”, after its ${from}.`,
    remedy: 'Give it a first heading (`# Title`) or a `title:` in its front matter.',
  }),
  ({ title, from }) => ({
    message: "La page n'a pas de titre.",
    assumed: `La leçon s'appelle « ${title} », comme son ${from === 'file' ? 'fichier' : 'dossier'}.`,
    remedy: 'Donnez-lui un premier titre (`# Titre`) ou un `title:` dans son en-tête.',
  }),
);

export const languageDetected = guess<{ language: string }>(
  'language-detected',
  ({ language }) => ({
    message: 'Nobody says what language the page is in.',
    assumed: `It is taken for “${language}”, by its commonest words.`,
    remedy: 'Say so: `language:` in the front matter or the project.',
  }),
  ({ language }) => ({
    message: 'Rien ne dit en quelle langue est la page.',
    assumed: `Elle est tenue pour « ${language} », d'après ses mots les plus courants.`,
    remedy: 'Dites-le : `language:` dans l’en-tête ou le projet.',
  }),
);

// Markdown and HTML

/** `answers`: its title says that it answers, or hints. */
export const unknownDirective = rule<{ name: string; answers: boolean; nearest?: string }>(
  'directive-unknown',
  'warning',
  ({ name, answers, nearest }) => ({
    message: `Cartable doesn't know the directive {${name}}.`,
    assumed: answers
      ? 'By its title it belongs to the question above: it is folded like {dropdown}.'
      : 'Its content is shown as ordinary text.',
    remedy: nearest
      ? `Did you mean {${nearest}}? If not, use a directive listed in the documentation.`
      : 'Check its spelling, or use a directive listed in the documentation.',
  }),
  ({ name, answers, nearest }) => ({
    message: `Cartable ne connaît pas la directive {${name}}.`,
    assumed: answers
      ? "D'après son titre, elle appartient à la question au-dessus : elle est repliée comme {dropdown}."
      : 'Son contenu est montré comme du texte ordinaire.',
    remedy: nearest
      ? `Vouliez-vous dire {${nearest}} ? Sinon, prenez une directive de la documentation.`
      : 'Vérifiez son orthographe, ou prenez une directive de la documentation.',
  }),
);

export const directiveMisspelt = rule<{ name: string; meant: string }>(
  'directive-misspelt',
  'warning',
  ({ name, meant }) => ({
    message: `There is no directive {${name}}.`,
    assumed: `It is taken for {${meant}}.`,
    remedy: 'Correct its name.',
  }),
  ({ name, meant }) => ({
    message: `Il n'y a pas de directive {${name}}.`,
    assumed: `Elle est tenue pour {${meant}}.`,
    remedy: 'Corrigez son nom.',
  }),
);

export const unknownRole = rule<{ name: string; nearest?: string }>(
  'role-unknown',
  'warning',
  ({ name, nearest }) => ({
    message: `Cartable doesn't know the role {${name}}.`,
    assumed: 'Its text is shown.',
    remedy: nearest
      ? `Did you mean {${nearest}}? If not, write the words without it.`
      : 'Correct its name, or write the words without it.',
  }),
  ({ name, nearest }) => ({
    message: `Cartable ne connaît pas le rôle {${name}}.`,
    assumed: 'Son texte est montré.',
    remedy: nearest
      ? `Vouliez-vous dire {${nearest}} ? Sinon, écrivez les mots sans lui.`
      : 'Corrigez son nom, ou écrivez les mots sans lui.',
  }),
);

export const optionUnknown = rule<{ name: string; option: string; nearest: string }>(
  'option-unknown',
  'warning',
  ({ name, option, nearest }) => ({
    message: `{${name}} has no option :${option}:.`,
    assumed: 'It is left out.',
    remedy: `Did you mean :${nearest}:? If not, take the option out.`,
  }),
  ({ name, option, nearest }) => ({
    message: `{${name}} n'a pas d'option :${option}:.`,
    assumed: 'Elle est laissée de côté.',
    remedy: `Vouliez-vous dire :${nearest}: ? Sinon, enlevez l'option.`,
  }),
);

export const optionIgnored = guess<{ name: string; option: string }>(
  'option-ignored',
  ({ name, option }) => ({
    message: `{${name}} has no option :${option}: in Cartable.`,
    assumed: 'It is taken for another tool’s, and left out.',
  }),
  ({ name, option }) => ({
    message: `{${name}} n'a pas d'option :${option}: dans Cartable.`,
    assumed: "Elle est tenue pour celle d'un autre outil, et laissée de côté.",
  }),
);

export const optionNotShown = rule<{ name: string; option: string }>(
  'option-not-shown',
  'warning',
  ({ name, option }) => ({
    message: `The words of :${option}: aren't shown: {${name}} has no such option.`,
    remedy: `Write them in the body of {${name}}.`,
  }),
  ({ name, option }) => ({
    message: `Les mots de :${option}: ne sont pas montrés : {${name}} n'a pas cette option.`,
    remedy: `Écrivez-les dans le corps de {${name}}.`,
  }),
);

export const frameLinked = rule<{ url: string }>(
  'frame-linked',
  'warning',
  ({ url }) => ({
    message: url ? `A frame shows ${url}, which can't travel in a package.` : 'A frame shows no page at all.',
    assumed: url ? 'A link to that page stands in its place.' : 'It is left out.',
    remedy: url ? 'Say beside it what learners are to do there.' : 'Give it an address (`src`).',
  }),
  ({ url }) => ({
    message: url
      ? `Un cadre montre ${url}, qui ne peut pas voyager dans un paquet.`
      : 'Un cadre ne montre aucune page.',
    assumed: url ? 'Un lien vers cette page prend sa place.' : 'Il est laissé de côté.',
    remedy: url ? 'Dites à côté ce que les élèves ont à y faire.' : 'Donnez-lui une adresse (`src`).',
  }),
);

/** Backticks can't be quoted by backticks. */
const asShown = (marks: string): string => (marks.startsWith('`') ? marks : `\`${marks}\``);

/** `before`: the line that can't be meant to stand in it. */
export const unclosedFence = rule<{ marks: string; before?: number }>(
  'fence-unclosed',
  'warning',
  ({ marks, before }) => ({
    message: `This block is never closed: add ${asShown(marks)} below its last line.`,
    assumed:
      before === undefined
        ? 'It ends with what it stands in: with the list item or block around it, else with the page.'
        : `It is taken to end above line ${before}.`,
  }),
  ({ marks, before }) => ({
    message: `Ce bloc n’est jamais fermé : ajoutez ${asShown(marks)} sous sa dernière ligne.`,
    assumed:
      before === undefined
        ? 'Il finit avec ce qui le contient : la puce ou le bloc qui l’entoure, sinon la page.'
        : `Il est tenu pour fini au-dessus de la ligne ${before}.`,
  }),
);

export const directiveIndented = rule<{ name: string }>(
  'directive-indented',
  'warning',
  ({ name }) => ({
    message: `The directive {${name}} is indented by four spaces or a tab, which makes it code in Markdown.`,
    assumed: 'It is taken for a directive all the same.',
    remedy: 'Indent it by three spaces at most; to show it as code, put it in a fence.',
  }),
  ({ name }) => ({
    message: `La directive {${name}} est en retrait de quatre espaces ou d'une tabulation, ce qui en fait du code pour Markdown.`,
    assumed: 'Elle est tout de même prise pour une directive.',
    remedy: 'Mettez-la en retrait de trois espaces au plus ; pour la montrer comme code, entourez-la.',
  }),
);

export const tooDeep = rule<{ name: string }>(
  'nested-too-deep',
  'warning',
  ({ name }) => ({
    message: `The directive {${name}} stands inside more directives than any lesson needs.`,
    assumed: 'What it holds is shown as it is written.',
    remedy: 'See whether the directives around it are closed.',
  }),
  ({ name }) => ({
    message: `La directive {${name}} est dans plus de directives qu'il n'en faut à une leçon.`,
    assumed: 'Son contenu est montré tel quel.',
    remedy: 'Voyez si les directives qui l’entourent sont fermées.',
  }),
);

export const unreadable = rule<Record<string, never>>(
  'page-unreadable',
  'error',
  () => ({
    message: 'The page nests HTML elements deeper than can be read.',
    remedy: 'See whether its elements are closed: thousands of them stand inside one another.',
  }),
  () => ({
    message: 'La page emboîte des éléments HTML plus profondément qu’on ne peut lire.',
    remedy: 'Voyez si ses éléments sont fermés : des milliers se trouvent les uns dans les autres.',
  }),
);

export const optionMisplaced = rule<{ option: string }>(
  'option-misplaced',
  'warning',
  ({ option }) => ({
    message: `The option :${option}: doesn't stand right below the directive's first line.`,
    assumed: 'It is taken for an option all the same.',
    remedy: 'Move it up to the line after the opening fence.',
  }),
  ({ option }) => ({
    message: `L'option :${option}: n'est pas juste sous la première ligne de la directive.`,
    assumed: 'Elle est tout de même prise pour une option.',
    remedy: "Remontez-la à la ligne qui suit l'ouverture.",
  }),
);

export const optionNotNumber = rule<{ option: string; written: string }>(
  'option-not-number',
  'warning',
  ({ option, written }) => ({
    message: `The option :${option}: takes a number above zero, not “${written}”.`,
    assumed: 'It is left out.',
  }),
  ({ option, written }) => ({
    message: `L'option :${option}: demande un nombre plus grand que zéro, pas « ${written} ».`,
    assumed: 'Elle est laissée de côté.',
  }),
);

export const typeUnknown = rule<{ type: string; known: string }>(
  'question-type-unknown',
  'warning',
  ({ type, known }) => ({
    message: `No kind of question is called “${type}”.`,
    assumed: 'The kind is read off the form of the body.',
    remedy: `Kinds: ${known}.`,
  }),
  ({ type, known }) => ({
    message: `Aucun genre de question ne s'appelle « ${type} ».`,
    assumed: 'Le genre est lu dans la forme du corps.',
    remedy: `Genres : ${known}.`,
  }),
);

export const hiddenLeftOut = rule<{ name: string }>(
  'hidden-left-out',
  'info',
  ({ name }) => ({
    message: `A {${name}} is hidden by its author.`,
    assumed: 'It is left out, as a book leaves it out.',
    remedy: 'Take `:hidden:` away to show it.',
  }),
  ({ name }) => ({
    message: `Un {${name}} est caché par son auteur.`,
    assumed: 'Il est laissé de côté, comme un livre le fait.',
    remedy: 'Enlevez `:hidden:` pour le montrer.',
  }),
);

export const forTeachers = rule<{ name: string }>(
  'for-teachers',
  'info',
  ({ name }) => ({
    message: `A {${name}} speaks to those who teach.`,
    assumed: 'It is in no package: learners would read it.',
    remedy: 'Put what learners should read in a {note}.',
  }),
  ({ name }) => ({
    message: `Un {${name}} s'adresse à ceux qui enseignent.`,
    assumed: "Il n'est dans aucun paquet : les élèves le liraient.",
    remedy: 'Mettez ce que les élèves doivent lire dans une {note}.',
  }),
);

export const elementRemoved = rule<{ name: string }>(
  'element-removed',
  'warning',
  ({ name }) => ({
    message: `The page holds a <${name}> element, which can't travel in a package.`,
    assumed: 'It is left out.',
    remedy: 'Say in words, or show in a picture, what it was for.',
  }),
  ({ name }) => ({
    message: `La page contient un élément <${name}>, qui ne peut pas voyager dans un paquet.`,
    assumed: 'Il est laissé de côté.',
    remedy: 'Dites en mots, ou montrez par une image, à quoi il servait.',
  }),
);

export const pseudoHeading = guess<{ words: string }>(
  'pseudo-heading',
  ({ words }) => ({
    message: `“${words}” is drawn as a heading.`,
    assumed: 'It becomes a heading one level below the current one.',
    remedy: 'Write it as a heading (`## …`) to choose its level.',
  }),
  ({ words }) => ({
    message: `« ${words} » est dessiné comme un titre.`,
    assumed: 'Il devient un titre, un niveau sous le titre courant.',
    remedy: 'Écrivez-le comme un titre (`## …`) pour choisir son niveau.',
  }),
);

// Media and links

export const mediaMissing = rule<{ name: string }>(
  'media-missing',
  'warning',
  ({ name }) => ({
    message: `“${name}” isn't in the lesson's folder.`,
    assumed: 'A placeholder that names it stands in its place.',
    remedy: 'Put the file beside the page or in its `media/` folder, or correct its name.',
  }),
  ({ name }) => ({
    message: `« ${name} » n'est pas dans le dossier de la leçon.`,
    assumed: 'Un cadre qui le nomme tient sa place.',
    remedy: 'Mettez le fichier à côté de la page ou dans son dossier `media/`, ou corrigez son nom.',
  }),
);

export const mediaRemote = rule<{ name: string }>(
  'media-remote',
  'warning',
  ({ name }) => ({
    message: `“${name}” lies on another host.`,
    assumed: 'It stays there: the page links to it and loads nothing.',
    remedy: 'Save it beside the page and map its address to the file under `media:` in the front matter.',
  }),
  ({ name }) => ({
    message: `« ${name} » se trouve sur un autre serveur.`,
    assumed: "Il y reste : la page y renvoie par un lien et n'en charge rien.",
    remedy: "Enregistrez-le à côté de la page et donnez son adresse sous `media:` dans l'en-tête.",
  }),
);

export const mediaOutside = rule<{ name: string }>(
  'media-outside',
  'warning',
  ({ name }) => ({
    message: `“${name}” lies outside the project.`,
    assumed: 'It is not read; a placeholder stands in its place.',
    remedy: 'Copy the file into the project.',
  }),
  ({ name }) => ({
    message: `« ${name} » se trouve hors du projet.`,
    assumed: "Il n'est pas lu ; un cadre tient sa place.",
    remedy: 'Copiez le fichier dans le projet.',
  }),
);

export const mediaAmbiguous = rule<{ name: string; taken: string; others: readonly string[] }>(
  'media-ambiguous',
  'warning',
  ({ name, taken, others }) => ({
    message: `“${name}” could be any of these: ${[taken, ...others].join(', ')}.`,
    assumed: `“${taken}” is taken, the nearest to the page.`,
    remedy: 'Write the path of the one you mean.',
  }),
  ({ name, taken, others }) => ({
    message: `« ${name} » peut être n'importe lequel de ceux-ci : ${[taken, ...others].join(', ')}.`,
    assumed: `« ${taken} » est pris, le plus proche de la page.`,
    remedy: 'Écrivez le chemin de celui que vous voulez.',
  }),
);

export const mediaFound = rule<{ name: string; found: string }>(
  'media-found',
  'info',
  ({ name, found }) => ({ message: `“${name}” was found as “${found}”.`, assumed: 'That file is used.' }),
  ({ name, found }) => ({
    message: `« ${name} » a été trouvé comme « ${found} ».`,
    assumed: 'Ce fichier est utilisé.',
  }),
);

export const mediaMisnamed = rule<{ name: string; type: string }>(
  'media-misnamed',
  'info',
  ({ name, type }) => ({
    message: `“${name}” is of type ${type}, whatever its name says.`,
    assumed: 'It travels under a name that fits.',
  }),
  ({ name, type }) => ({
    message: `« ${name} » est de type ${type}, quoi que dise son nom.`,
    assumed: 'Il voyage sous un nom qui convient.',
  }),
);

export const svgCleaned = rule<{ name: string; removed: readonly string[] }>(
  'svg-cleaned',
  'warning',
  ({ name, removed }) => ({
    message: `The drawing “${name}” holds what could run or call out: ${removed.join(', ')}.`,
    assumed: 'That is left out of the copy that travels.',
  }),
  ({ name, removed }) => ({
    message: `Le dessin « ${name} » contient de quoi s'exécuter ou appeler l'extérieur : ${removed.join(', ')}.`,
    assumed: 'La copie qui voyage en est débarrassée.',
  }),
);

export const svgUnreadable = rule<{ name: string }>(
  'svg-unreadable',
  'warning',
  ({ name }) => ({
    message: `The drawing “${name}” is no well-formed XML.`,
    assumed: "It can't be made safe, so a placeholder stands in its place.",
    remedy: 'Save it again from a drawing program, or as PNG.',
  }),
  ({ name }) => ({
    message: `Le dessin « ${name} » n'est pas du XML bien formé.`,
    assumed: 'On ne peut pas le rendre sûr : un cadre tient sa place.',
    remedy: 'Enregistrez-le à nouveau depuis un logiciel de dessin, ou en PNG.',
  }),
);

export const altMissing = rule<{ name: string }>(
  'alt-missing',
  'warning',
  ({ name }) => ({
    message: `The picture “${name}” has no text alternative.`,
    assumed: 'Screen readers pass it over.',
    remedy: 'Say in its `alt` what it shows, in a few words.',
  }),
  ({ name }) => ({
    message: `L'image « ${name} » n'a pas de texte de remplacement.`,
    assumed: "Les lecteurs d'écran la passent sous silence.",
    remedy: "Dites dans son `alt` ce qu'elle montre, en quelques mots.",
  }),
);

export const captionsMissing = rule<{ name: string }>(
  'captions-missing',
  'warning',
  ({ name }) => ({
    message: `The video “${name}” has no captions.`,
    remedy: 'Put a `.vtt` file of the same name beside it, or name one with `:captions:`.',
  }),
  ({ name }) => ({
    message: `La vidéo « ${name} » n'a pas de sous-titres.`,
    remedy: 'Mettez un fichier `.vtt` du même nom à côté, ou nommez-en un avec `:captions:`.',
  }),
);

export const deadLink = rule<{ href: string; words: string }>(
  'dead-link',
  'warning',
  ({ href, words }) => ({
    message: `The link “${words}” to “${href}” leads out of the package to a page that isn't in it.`,
    assumed: 'Its words stay as plain text.',
    remedy: 'Link to a full address (https://…), or remove the link.',
  }),
  ({ href, words }) => ({
    message: `Le lien « ${words} » vers « ${href} » mène à une page qui n'est pas dans le paquet.`,
    assumed: 'Ses mots restent comme texte ordinaire.',
    remedy: 'Donnez une adresse complète (https://…), ou supprimez le lien.',
  }),
);
