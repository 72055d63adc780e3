/** What references, terms and files taken into a page may lack, worded. */
import { rule } from './rules.ts';

export const referenceUnknown = rule<{ name: string; words: string }>(
  'reference-unknown',
  'warning',
  ({ name, words }) => ({
    message: `“${words || name}” refers to “${name}”, which names no place of the lesson or its course.`,
    assumed: 'Its words stay as plain text.',
    remedy: 'Correct the name, or put `(name)=` on a line above the place it means.',
  }),
  ({ name, words }) => ({
    message: `« ${words || name} » renvoie à « ${name} », qui ne nomme aucun endroit de la leçon ni du cours.`,
    assumed: 'Ses mots restent comme texte ordinaire.',
    remedy: 'Corrigez le nom, ou mettez `(nom)=` sur une ligne au-dessus de l’endroit visé.',
  }),
);

export const nameDuplicate = rule<{ label: string }>(
  'name-duplicate',
  'warning',
  ({ label }) => ({
    message: `The name “${label}” is given twice in this page.`,
    assumed: 'References to it lead to the first place of that name.',
    remedy: 'Give one of the two another name.',
  }),
  ({ label }) => ({
    message: `Le nom « ${label} » est donné deux fois dans la page.`,
    assumed: 'Les renvois mènent au premier endroit de ce nom.',
    remedy: 'Donnez un autre nom à l’un des deux.',
  }),
);

export const termUnknown = rule<{ term: string }>(
  'term-unknown',
  'warning',
  ({ term }) => ({
    message: `No glossary defines “${term}”.`,
    assumed: 'Its words stay as plain text.',
    remedy: 'Define it in a `{glossary}` of the page or in the glossary file (`glossary:` in the settings).',
  }),
  ({ term }) => ({
    message: `Aucun glossaire ne définit « ${term} ».`,
    assumed: 'Ses mots restent comme texte ordinaire.',
    remedy:
      'Définissez-le dans un `{glossary}` de la page ou dans le fichier de glossaire (réglage `glossary:`).',
  }),
);

export const glossaryMissing = rule<{ path: string }>(
  'glossary-missing',
  'warning',
  ({ path }) => ({
    message: `The glossary file “${path}” isn't in the project.`,
    assumed: 'Its terms have no definitions.',
    remedy: 'Correct `glossary:`: a path from the project’s root.',
  }),
  ({ path }) => ({
    message: `Le fichier de glossaire « ${path} » n'est pas dans le projet.`,
    assumed: 'Ses termes restent sans définition.',
    remedy: 'Corrigez `glossary:` : un chemin depuis la racine du projet.',
  }),
);

export const substitutionUnknown = rule<{ name: string }>(
  'substitution-unknown',
  'warning',
  ({ name }) => ({
    message: `Nothing says what {{ ${name} }} stands for.`,
    assumed: 'It is shown as it is written.',
    remedy: 'Give it under `substitutions:` in the front matter or the project’s settings.',
  }),
  ({ name }) => ({
    message: `Rien ne dit ce que remplace {{ ${name} }}.`,
    assumed: 'C’est montré tel quel.',
    remedy: 'Donnez-le sous `substitutions:` dans l’en-tête ou les réglages du projet.',
  }),
);

export const shortcodeLeftOut = rule<{ name: string }>(
  'shortcode-unknown',
  'warning',
  ({ name }) => ({
    message: `Cartable doesn't know the shortcode {{< ${name} >}}.`,
    assumed: 'It is left out.',
    remedy: 'Write in words, or in Markdown, what it would have shown.',
  }),
  ({ name }) => ({
    message: `Cartable ne connaît pas le code {{< ${name} >}}.`,
    assumed: 'Il est omis.',
    remedy: 'Écrivez en mots, ou en Markdown, ce qu’il aurait montré.',
  }),
);

export const fileMissing = rule<{ path: string }>(
  'include-missing',
  'warning',
  ({ path }) => ({
    message: `The file “${path}”, which belongs here, isn't in the project.`,
    assumed: 'A placeholder that names it stands in its place.',
    remedy:
      'Add the file, or correct its path (from the page’s folder; with a leading `/`, from the project’s root).',
  }),
  ({ path }) => ({
    message: `Le fichier « ${path} », qui a sa place ici, n'est pas dans le projet.`,
    assumed: 'Un cadre qui le nomme tient sa place.',
    remedy:
      'Ajoutez le fichier, ou corrigez son chemin (depuis le dossier de la page ; avec `/` devant, depuis la racine du projet).',
  }),
);

export const includeLoop = rule<{ path: string }>(
  'include-loop',
  'warning',
  ({ path }) => ({
    message: `“${path}” includes itself.`,
    assumed: 'It is read once.',
    remedy: 'Take the `{include}` out.',
  }),
  ({ path }) => ({
    message: `« ${path} » s'inclut lui-même.`,
    assumed: 'Il est lu une fois.',
    remedy: 'Retirez le `{include}`.',
  }),
);

export const excerptMissing = rule<{ path: string; wanted: string }>(
  'include-excerpt',
  'warning',
  ({ path, wanted }) => ({
    message: `“${path}” has no “${wanted}”.`,
    assumed: 'The whole file is shown.',
    remedy: 'Correct the option that says which part to show.',
  }),
  ({ path, wanted }) => ({
    message: `« ${path} » ne contient pas « ${wanted} ».`,
    assumed: 'Le fichier entier est montré.',
    remedy: "Corrigez l'option qui dit quelle partie montrer.",
  }),
);

export const documentMissing = rule<{ name: string }>(
  'document-missing',
  'warning',
  ({ name }) => ({
    message: `The page links to “${name}”, which isn't in the lesson's folder.`,
    assumed: "The link's words stay, with a placeholder that names the document.",
    remedy: 'Put the file beside the page or in its `media/` folder, or correct its name.',
  }),
  ({ name }) => ({
    message: `La page renvoie à « ${name} », qui n'est pas dans le dossier de la leçon.`,
    assumed: 'Les mots du lien restent, avec un cadre qui nomme le document.',
    remedy: 'Mettez le fichier à côté de la page ou dans son dossier `media/`, ou corrigez son nom.',
  }),
);

export const mediaFolder = rule<{ name: string }>(
  'media-folder',
  'warning',
  ({ name }) => ({
    message: `“${name}” is a folder: no file is named.`,
    assumed: 'A placeholder stands in its place.',
    remedy: 'Write the name of the file behind it.',
  }),
  ({ name }) => ({
    message: `« ${name} » est un dossier : aucun fichier n'est nommé.`,
    assumed: 'Un cadre tient sa place.',
    remedy: 'Écrivez le nom du fichier à la suite.',
  }),
);

export const addressUnsafe = rule<{ address: string }>(
  'address-unsafe',
  'warning',
  ({ address }) => ({
    message: `“${address}” is no address that a lesson may lead to.`,
    assumed: 'Its words stay as plain text.',
    remedy: 'Use an address that begins with https:, http:, mailto: or tel:.',
  }),
  ({ address }) => ({
    message: `« ${address} » n'est pas une adresse où une leçon peut mener.`,
    assumed: 'Ses mots restent comme texte ordinaire.',
    remedy: 'Prenez une adresse qui commence par https:, http:, mailto: ou tel:.',
  }),
);

export const notDrawn = rule<{ name: string }>(
  'diagram-not-drawn',
  'warning',
  ({ name }) => ({
    message: `Cartable doesn't draw {${name}}.`,
    assumed: 'Its source is shown as code.',
    remedy: 'Put a picture of it in its place.',
  }),
  ({ name }) => ({
    message: `Cartable ne dessine pas {${name}}.`,
    assumed: 'Sa source est montrée comme du code.',
    remedy: 'Mettez une image à la place.',
  }),
);

export const circuitLinked = rule<Record<string, never>>(
  'circuit-linked',
  'info',
  () => ({
    message: '{logic} draws a circuit with a script of logic.modulo-info.ch, which stays there.',
    assumed: 'In place of each circuit stands its name, with a link that opens it there.',
  }),
  () => ({
    message: '{logic} dessine un circuit par un script de logic.modulo-info.ch, qui y reste.',
    assumed: "À la place de chaque circuit, il y a son nom et un lien qui l'ouvre là-bas.",
  }),
);

export const circuitUnreadable = rule<{ reason: string }>(
  'circuit-unreadable',
  'warning',
  ({ reason }) => ({
    message: `The description of the circuit can't be read: ${reason}.`,
    assumed: 'A placeholder without a link stands in its place.',
    remedy: 'Correct the JSON of the `{logic}` directive.',
  }),
  ({ reason }) => ({
    message: `La description du circuit est illisible : ${reason}.`,
    assumed: 'Un cadre sans lien tient sa place.',
    remedy: 'Corrigez le JSON de la directive `{logic}`.',
  }),
);

export const strayFence = rule<Record<string, never>>(
  'fence-stray',
  'warning',
  () => ({
    message: 'This line of colons closes nothing.',
    assumed: 'It is left out.',
    remedy: 'See whether a directive above it is closed too early, or not at all.',
  }),
  () => ({
    message: 'Cette ligne de deux-points ne ferme rien.',
    assumed: 'Elle est laissée de côté.',
    remedy: 'Voyez si une directive au-dessus est fermée trop tôt, ou pas du tout.',
  }),
);
