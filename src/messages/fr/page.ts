import type { Messages } from '../catalogue.ts';
import type { page as rules } from '../rules/page.ts';
import { foreign } from './foreign.ts';
import { yamlFault, yamlHelp } from './yaml.ts';

const idIs = (id: string) => `L’identifiant de la leçon est « ${id} ».`;

const CHOOSE_ID = 'Choisissez-le vous-même : `id:` dans l’en-tête, de a à z, de 0 à 9 et de traits d’union.';

const PLACEHOLDER = 'Un cadre qui le nomme tient sa place.';

const NEED = {
  image: 'une image',
  shown: 'une image que les navigateurs montrent',
  video: 'une vidéo',
  audio: 'un enregistrement',
  captions: 'un fichier de sous-titres (WebVTT)',
};

const REMEDY = {
  image: 'Nommez une image : PNG, JPEG, GIF, WebP ou SVG.',
  shown: 'Enregistrez-la en PNG, JPEG ou WebP.',
  video: 'Nommez une vidéo : MP4 ou WebM.',
  audio: 'Nommez un enregistrement : MP3, M4A ou OGG.',
  captions: 'Nommez un fichier WebVTT : sa première ligne est `WEBVTT`.',
};

const fileOf = (extension: string): string =>
  extension === 'pdf' ? 'un document PDF' : `un fichier .${extension}`;

/** Backticks can't be quoted by backticks. */
const asShown = (marks: string): string => (marks.startsWith('`') ? marks : `\`${marks}\``);

/** What other tools' pages lose here, and what exports them whole. */
const LOST = {
  LiaScript: 'ses programmes, ses animations, ses textes lus à voix haute, ses macros et ses matrices',
  'R/exams':
    'les nombres tirés pour chaque élève, ce que R calcule ou dessine, les questions à plusieurs parties',
} as const;
const EXPORTER = {
  LiaScript: 'l’exportateur de LiaScript (`liaex --format scorm1.2`)',
  'R/exams': '`exams2moodle()` dans R',
} as const;

export const page: Messages<typeof rules> = {
  'character-forbidden': ({ code, count }) => ({
    message: `Le texte contient ${code}, qu’aucun paquet ne peut contenir${count > 1 ? ` (${count} fois)` : ''}.`,
    assumed: 'Ce caractère est retiré : il ne montre rien.',
    remedy: 'Supprimez-le : le texte autour a peut-être été copié d’ailleurs.',
  }),
  'character-reference': ({ reference }) => ({
    message: `« ${reference} » désigne un caractère qu’aucun paquet ne peut contenir.`,
    assumed: 'Il est retiré : il ne montre rien.',
    remedy: 'Supprimez-le ; pour le montrer tel quel, mettez-le entre accents graves.',
  }),
  'math-calmed': ({ tex, removed }) => ({
    message: `La formule « ${tex} » contient de quoi lier, charger ou exécuter : ${removed.join(', ')}.`,
    assumed: 'Cela est retiré ; les signes montrés restent.',
    remedy: 'Mettez le lien ou l’image à côté de la formule.',
  }),
  'id-made': ({ id, written }) => ({
    message: `Aucun identifiant ne se lit dans « ${written} » : il n’a aucune lettre de a à z.`,
    assumed: idIs(id),
    remedy: CHOOSE_ID,
  }),
  'id-changed': ({ id, written }) => ({
    message: `L’identifiant « ${written} » contient autre chose que a à z, 0 à 9 et des traits d’union.`,
    assumed: idIs(id),
    remedy: `Écrivez \`id: ${id}\`.`,
  }),
  'id-reserved': ({ id, written }) => ({
    message: `Windows se réserve le nom « ${written} » : aucun dossier ne peut s’appeler ainsi.`,
    assumed: idIs(id),
    remedy: CHOOSE_ID,
  }),
  'front-matter-unended': ({ last }) => ({
    message: 'Aucune ligne `---` ne termine l’en-tête de la page.',
    assumed: `Il s’arrête avec ses champs, à la ligne ${last}.`,
    remedy: 'Écrivez `---` seul sur une ligne, juste en dessous.',
  }),
  'duration-unclear': ({ duration }) => ({
    message: `Impossible de savoir combien dure « ${duration} ».`,
    assumed: 'La leçon a la durée que sa page indique, s’il y en a une.',
    remedy: 'Écrivez des minutes ou des heures : `45 min`, `1 h 30`.',
  }),
  'language-unclear': ({ written, language }) => ({
    message: `« ${written} » n’est pas une langue que Cartable connaît.`,
    assumed: `La page est tenue pour « ${language} ».`,
    remedy: 'Écrivez son code : `fr`, `en`, `de`, `pt-BR`.',
  }),
  'fence-backtick': ({ name }) => ({
    message: `La première ligne de {${name}} contient des accents graves après son nom, et sa clôture en est faite : Markdown la prend pour du texte.`,
    assumed: 'Elle est tout de même prise pour une directive.',
    remedy: 'Ouvrez-la et fermez-la plutôt par trois deux-points.',
  }),
  'fence-too-short': ({ name, inner }) => ({
    message: `La clôture de {${name}} autour de « ${inner} » n’a pas plus de signes que celle-ci.`,
    assumed:
      'Chacune est tenue pour fermée par la sienne ; d’autres outils finissent l’extérieure à la fin de l’intérieure.',
    remedy: `Donnez à la clôture de {${name}} plus de signes qu’à celle qu’elle contient.`,
  }),
  'directive-in-code': ({ name }) => ({
    message: `La directive {${name}} est dans un bloc de code : elle est montrée telle quelle.`,
    remedy:
      'Voyez si une clôture au-dessus est fermée deux fois ou pas du tout ; s’il faut la montrer, donnez au bloc un langage (`md`) et plus de signes qu’il n’en contient.',
  }),
  'directive-in-html': ({ name }) => ({
    message: `La directive {${name}} est dans du HTML sans ligne vide au-dessus : elle est montrée telle quelle.`,
    remedy: 'Mettez une ligne vide entre la balise et la directive.',
  }),
  'media-empty': ({ name }) => ({
    message: `« ${name} » est vide : il n’a pas un octet.`,
    assumed: PLACEHOLDER,
    remedy: 'Enregistrez ou copiez le fichier à nouveau.',
  }),
  'media-unreadable': ({ name }) => ({
    message: `« ${name} » est là, mais ne se laisse pas lire.`,
    assumed: PLACEHOLDER,
    remedy: 'Voyez si vous avez le droit de l’ouvrir, et si un autre programme le retient.',
  }),
  'media-unfit': ({ name, need, type }) => ({
    message: `« ${name} » n’est pas ${typeof need === 'string' ? NEED[need] : fileOf(need.extension)} : il ${type === undefined ? 'contient du texte' : `est de type ${type}`}.`,
    assumed: PLACEHOLDER,
    remedy:
      typeof need === 'string'
        ? REMEDY[need]
        : 'Enregistrez le document à nouveau, ou corrigez le nom du fichier.',
  }),
  'media-cut': ({ name }) => ({
    message: `L’image « ${name} » est tronquée : elle finit avant de dire sa taille.`,
    assumed: PLACEHOLDER,
    remedy: 'Copiez-la ou téléchargez-la à nouveau.',
  }),
  'document-active': ({ name }) => ({
    message: `« ${name} » s’exécuterait dans le LMS avec les droits de qui l’ouvre.`,
    assumed: 'Il n’est pas dans le paquet ; un cadre qui le nomme suit les mots du lien.',
    remedy: 'Mettez-le dans un fichier zip et liez celui-ci, ou sur un serveur web et liez son adresse.',
  }),
  'document-kind': ({ name }) => ({
    message: `« ${name} » est d’un genre dont Cartable ne sait pas s’il est sans danger dans un LMS.`,
    assumed: 'Il n’est pas dans le paquet ; un cadre qui le nomme suit les mots du lien.',
    remedy: 'Mettez-le dans un fichier zip et liez celui-ci.',
  }),
  'address-local': ({ address }) => ({
    message: `« ${address} » est un chemin de cet ordinateur.`,
    assumed: 'Rien n’y est lu : ses mots restent, ou un cadre tient sa place.',
    remedy: 'Copiez le fichier dans le dossier de la leçon et écrivez son nom à partir de là.',
  }),
  'path-backslash': ({ path }) => ({
    message: `« ${path} » est écrit avec des barres obliques inverses, comme Windows écrit les chemins.`,
    assumed: 'Elles sont lues comme `/`.',
    remedy: 'Écrivez `/` entre les dossiers : Markdown enlève certaines barres inverses.',
  }),
  'video-refused': ({ url }) => ({
    message: `La vidéo ${url} est sur un autre site, ce que « mediaPolicy: refuse » interdit.`,
    remedy: 'Associez-lui un fichier (`media:` dans l’en-tête), retirez-la ou permettez `link`.',
  }),
  'video-not-bundled': ({ url }) => ({
    message: `Aucun fichier n’est associé à la vidéo ${url} : elle ne peut pas voyager avec la leçon.`,
    assumed: 'Un lien la remplace.',
    remedy: 'Associez-lui un fichier (`media:` dans l’en-tête), si sa licence permet une copie.',
  }),
  'video-format': ({ name, type }) => ({
    message: `Beaucoup de navigateurs ne lisent pas la vidéo « ${name} » (${type}).`,
    assumed: 'Elle voyage telle quelle.',
    remedy: 'Faites-en un MP4 (H.264 et AAC) : `ffmpeg -i film.mov film.mp4`.',
  }),
  'transcript-found': ({ name, film }) => ({
    message: `« ${name} » est à côté de « ${film} ».`,
    assumed: 'C’en est la transcription, repliée dessous.',
    remedy: 'Nommez le fichier autrement si ce n’en est pas une.',
  }),
  'reference-unknown': ({ name, words }) => ({
    message: `« ${words || name} » renvoie à « ${name} », qui ne nomme aucun endroit de la leçon ni du cours.`,
    assumed: 'Ses mots restent comme texte ordinaire.',
    remedy: 'Corrigez le nom, ou mettez `(nom)=` sur une ligne au-dessus de l’endroit visé.',
  }),
  'name-duplicate': ({ label }) => ({
    message: `Le nom « ${label} » est donné deux fois dans la page.`,
    assumed: 'Les renvois mènent au premier endroit de ce nom.',
    remedy: 'Donnez un autre nom à l’un des deux.',
  }),
  'term-unknown': ({ term }) => ({
    message: `Aucun glossaire ne définit « ${term} ».`,
    assumed: 'Ses mots restent comme texte ordinaire.',
    remedy:
      'Définissez-le dans un `{glossary}` de la page ou dans le fichier de glossaire (réglage `glossary:`).',
  }),
  'glossary-missing': ({ path }) => ({
    message: `Le fichier de glossaire « ${path} » n’est pas dans le projet.`,
    assumed: 'Ses termes restent sans définition.',
    remedy: 'Corrigez `glossary:` : un chemin depuis la racine du projet.',
  }),
  'substitution-unknown': ({ name }) => ({
    message: `Rien ne dit ce que remplace {{ ${name} }}.`,
    assumed: 'C’est montré tel quel.',
    remedy: 'Donnez-le sous `substitutions:` dans l’en-tête ou les réglages du projet.',
  }),
  'shortcode-unknown': ({ name }) => ({
    message: `Cartable ne connaît pas le code ${name}.`,
    assumed: 'Il est omis.',
    remedy: 'Écrivez en mots, ou en Markdown, ce qu’il aurait montré.',
  }),
  'include-missing': ({ path }) => ({
    message: `Le fichier « ${path} », qui a sa place ici, n’est pas dans le projet.`,
    assumed: 'Un cadre qui le nomme tient sa place.',
    remedy:
      'Ajoutez le fichier, ou corrigez son chemin (depuis le dossier de la page ; avec `/` devant, depuis la racine du projet).',
  }),
  'include-loop': ({ path }) => ({
    message: `« ${path} » s’inclut lui-même.`,
    assumed: 'Il est lu une fois.',
    remedy: 'Retirez le `{include}`.',
  }),
  'include-excerpt': ({ path, wanted }) => ({
    message: `« ${path} » ne contient pas « ${wanted} ».`,
    assumed: 'Le fichier entier est montré.',
    remedy: 'Corrigez l’option qui dit quelle partie montrer.',
  }),
  'document-missing': ({ name }) => ({
    message: `La page renvoie à « ${name} », qui n’est pas dans le dossier de la leçon.`,
    assumed: 'Les mots du lien restent, avec un cadre qui nomme le document.',
    remedy: 'Mettez le fichier à côté de la page ou dans son dossier `media/`, ou corrigez son nom.',
  }),
  'media-folder': ({ name }) => ({
    message: `« ${name} » est un dossier : aucun fichier n’est nommé.`,
    assumed: 'Un cadre tient sa place.',
    remedy: 'Écrivez le nom du fichier à la suite.',
  }),
  'address-unsafe': ({ address }) => ({
    message: `« ${address} » n’est pas une adresse où une leçon peut mener.`,
    assumed: 'Ses mots restent comme texte ordinaire.',
    remedy: 'Prenez une adresse qui commence par https:, http:, mailto: ou tel:.',
  }),
  'diagram-not-drawn': ({ name }) => ({
    message: `Cartable ne dessine pas les schémas ${name}.`,
    assumed: 'Sa source est montrée comme du code.',
    remedy: 'Mettez une image à la place : les éditeurs de ce langage l’enregistrent en SVG.',
  }),
  'circuit-linked': () => ({
    message: '{logic} dessine un circuit par un script de logic.modulo-info.ch, qui y reste.',
    assumed: 'À la place de chaque circuit, il y a son nom et un lien qui l’ouvre là-bas.',
  }),
  'circuit-unreadable': ({ reason }) => ({
    message: `La description du circuit est illisible : ${foreign(reason)}.`,
    assumed: 'Un cadre sans lien tient sa place.',
    remedy: 'Corrigez le JSON de la directive `{logic}`.',
  }),
  'fence-stray': () => ({
    message: 'Cette ligne de deux-points ne ferme rien.',
    assumed: 'Elle est laissée de côté.',
    remedy: 'Voyez si une directive au-dessus est fermée trop tôt, ou pas du tout.',
  }),
  'front-matter': (slip) => ({
    message: `Une ligne de l’en-tête est illisible : ${yamlFault(slip)}.`,
    ...yamlHelp(slip),
  }),
  'answers-beside': ({ path }) => ({
    message: `Les réponses aux questions de cette page viennent de « ${path} ».`,
    assumed:
      'Ce fichier n’est pas une leçon : les élèves en reçoivent les réponses en retour, et ne le voient pas.',
    remedy: 'Si c’est une leçon, donnez-lui un nom qui ne parle pas de corrigé.',
  }),
  'title-assumed': ({ title, from }) => ({
    message: 'La page n’a pas de titre.',
    assumed: `La leçon s’appelle « ${title} », comme son ${from === 'file' ? 'fichier' : 'dossier'}.`,
    remedy: 'Donnez-lui un premier titre (`# Titre`) ou un `title:` dans son en-tête.',
  }),
  'dialect-read': ({ dialect, words }) => ({
    message: `La page est écrite pour ${dialect} : « ${words} ».`,
    assumed: 'Elle est lue selon les règles de cet outil, en plus de celles de MyST.',
    remedy: 'Si c’est pourtant du MyST, écrivez ces mots autrement, ou comme du code.',
  }),
  'dialect-exporter': ({ dialect }) => ({
    message: `La page est écrite pour ${dialect}, qui a son propre exportateur.`,
    assumed: `Ses questions sont lues là où leur forme dit la clé, sinon elles sont ouvertes ou repliées. Sont perdus : ${LOST[dialect]}.`,
    remedy: `Pour les garder, exportez la page avec ${EXPORTER[dialect]} et importez le résultat dans le LMS.`,
  }),
  'dialect-unknown': ({ words }) => ({
    message: `La page contient des marques que Cartable ne sait pas lire : « ${words} ».`,
    assumed:
      'Elles sont omises, et ce qu’elles entourent est affiché ; tout ce qui peut être une réponse est replié.',
    remedy: 'Écrivez-les en Markdown ou en MyST, et relisez la page avant les élèves.',
  }),
  'markup-unread': ({ name }) => ({
    message: `Cartable ne sait pas ce que ${name} affiche.`,
    assumed: 'Il est omis. Les mots qu’il entoure sont affichés, ou repliés s’il s’appelle une réponse.',
    remedy: 'Écrivez en mots, ou en Markdown, ce qu’il aurait montré.',
  }),
  'language-detected': ({ language }) => ({
    message: 'Rien ne dit en quelle langue est la page.',
    assumed: `Elle est tenue pour « ${language} », d’après ses mots les plus courants.`,
    remedy: 'Dites-le : `language:` dans l’en-tête ou le projet.',
  }),
  'directive-unknown': ({ name, answers, nearest }) => ({
    message: `Cartable ne connaît pas la directive {${name}}.`,
    assumed: answers
      ? 'D’après son titre, elle appartient à la question au-dessus : elle est repliée comme {dropdown}.'
      : 'Son contenu est montré comme du texte ordinaire.',
    remedy: nearest
      ? `Vouliez-vous dire {${nearest}} ? Sinon, prenez une directive de la documentation.`
      : 'Vérifiez son orthographe, ou prenez une directive de la documentation.',
  }),
  'directive-misspelt': ({ name, meant }) => ({
    message: `Il n’y a pas de directive {${name}}.`,
    assumed: `Elle est tenue pour {${meant}}.`,
    remedy: 'Corrigez son nom.',
  }),
  'role-unknown': ({ name, nearest }) => ({
    message: `Cartable ne connaît pas le rôle {${name}}.`,
    assumed: 'Son texte est montré.',
    remedy: nearest
      ? `Vouliez-vous dire {${nearest}} ? Sinon, écrivez les mots sans lui.`
      : 'Corrigez son nom, ou écrivez les mots sans lui.',
  }),
  'option-unknown': ({ name, option, nearest }) => ({
    message: `{${name}} n’a pas d’option :${option}:.`,
    assumed: 'Elle est laissée de côté.',
    remedy: `Vouliez-vous dire :${nearest}: ? Sinon, enlevez l’option.`,
  }),
  'option-ignored': ({ name, option }) => ({
    message: `{${name}} n’a pas d’option :${option}: dans Cartable.`,
    assumed: 'Elle est tenue pour celle d’un autre outil, et laissée de côté.',
  }),
  'option-not-shown': ({ name, option }) => ({
    message: `Les mots de :${option}: ne sont pas montrés : {${name}} n’a pas cette option.`,
    remedy: `Écrivez-les dans le corps de {${name}}.`,
  }),
  'frame-linked': ({ url }) => ({
    message: url
      ? `Un cadre montre ${url}, qui ne peut pas voyager dans un paquet.`
      : 'Un cadre ne montre aucune page.',
    assumed: url ? 'Un lien vers cette page prend sa place.' : 'Il est laissé de côté.',
    remedy: url ? 'Dites à côté ce que les élèves ont à y faire.' : 'Donnez-lui une adresse (`src`).',
  }),
  'fence-unclosed': ({ marks, before }) => ({
    message: `Ce bloc n’est jamais fermé : ajoutez ${asShown(marks)} sous sa dernière ligne.`,
    assumed:
      before === undefined
        ? 'Il finit avec ce qui le contient : la puce ou le bloc qui l’entoure, sinon la page.'
        : `Il est tenu pour fini au-dessus de la ligne ${before}.`,
  }),
  'directive-indented': ({ name }) => ({
    message: `La directive {${name}} est en retrait de quatre espaces ou d’une tabulation, ce qui en fait du code pour Markdown.`,
    assumed: 'Elle est tout de même prise pour une directive.',
    remedy: 'Mettez-la en retrait de trois espaces au plus ; pour la montrer comme code, entourez-la.',
  }),
  'nested-too-deep': ({ name }) => ({
    message: `La directive {${name}} est dans plus de directives qu’il n’en faut à une leçon.`,
    assumed: 'Son contenu est montré tel quel.',
    remedy: 'Voyez si les directives qui l’entourent sont fermées.',
  }),
  'page-unreadable': () => ({
    message: 'La page emboîte des éléments HTML plus profondément qu’on ne peut lire.',
    remedy: 'Voyez si ses éléments sont fermés : des milliers se trouvent les uns dans les autres.',
  }),
  'option-misplaced': ({ option }) => ({
    message: `L’option :${option}: n’est pas juste sous la première ligne de la directive.`,
    assumed: 'Elle est tout de même prise pour une option.',
    remedy: 'Remontez-la à la ligne qui suit l’ouverture.',
  }),
  'option-not-number': ({ option, written }) => ({
    message: `L’option :${option}: demande un nombre plus grand que zéro, pas « ${written} ».`,
    assumed: 'Elle est laissée de côté.',
  }),
  'question-type-unknown': ({ type, known }) => ({
    message: `Aucun genre de question ne s’appelle « ${type} ».`,
    assumed: 'Le genre est lu dans la forme du corps.',
    remedy: `Genres : ${known}.`,
  }),
  'hidden-left-out': ({ name }) => ({
    message: `Un {${name}} est caché par son auteur.`,
    assumed: 'Il est laissé de côté, comme un livre le fait.',
    remedy: 'Enlevez `:hidden:` pour le montrer.',
  }),
  'for-teachers': ({ name }) => ({
    message: `Un {${name}} s’adresse à ceux qui enseignent.`,
    assumed: 'Il n’est dans aucun paquet : les élèves le liraient.',
    remedy: 'Mettez ce que les élèves doivent lire dans une {note}.',
  }),
  'element-removed': ({ name }) => ({
    message: `La page contient un élément <${name}>, qui ne peut pas voyager dans un paquet.`,
    assumed: 'Il est laissé de côté.',
    remedy: 'Dites en mots, ou montrez par une image, à quoi il servait.',
  }),
  'pseudo-heading': ({ words }) => ({
    message: `« ${words} » est dessiné comme un titre.`,
    assumed: 'Il devient un titre, un niveau sous le titre courant.',
    remedy: 'Écrivez-le comme un titre (`## …`) pour choisir son niveau.',
  }),
  'media-missing': ({ name }) => ({
    message: `« ${name} » n’est pas dans le dossier de la leçon.`,
    assumed: 'Un cadre qui le nomme tient sa place.',
    remedy: 'Mettez le fichier à côté de la page ou dans son dossier `media/`, ou corrigez son nom.',
  }),
  'media-remote': ({ name }) => ({
    message: `« ${name} » se trouve sur un autre serveur.`,
    assumed: 'Il y reste : la page y renvoie par un lien et n’en charge rien.',
    remedy: 'Enregistrez-le à côté de la page et donnez son adresse sous `media:` dans l’en-tête.',
  }),
  'media-outside': ({ name }) => ({
    message: `« ${name} » se trouve hors du projet.`,
    assumed: 'Il n’est pas lu ; un cadre tient sa place.',
    remedy: 'Copiez le fichier dans le projet.',
  }),
  'media-ambiguous': ({ name, taken, others }) => ({
    message: `« ${name} » peut être n’importe lequel de ceux-ci : ${[taken, ...others].join(', ')}.`,
    assumed: `« ${taken} » est pris, le plus proche de la page.`,
    remedy: 'Écrivez le chemin de celui que vous voulez.',
  }),
  'media-found': ({ name, found }) => ({
    message: `« ${name} » a été trouvé comme « ${found} ».`,
    assumed: 'Ce fichier est utilisé.',
  }),
  'media-misnamed': ({ name, type }) => ({
    message: `« ${name} » est de type ${type}, quoi que dise son nom.`,
    assumed: 'Il voyage sous un nom qui convient.',
  }),
  'svg-cleaned': ({ name, removed }) => ({
    message: `Le dessin « ${name} » contient de quoi s’exécuter ou appeler l’extérieur : ${removed.join(', ')}.`,
    assumed: 'La copie qui voyage en est débarrassée.',
  }),
  'svg-unreadable': ({ name }) => ({
    message: `Le dessin « ${name} » n’est pas du XML bien formé.`,
    assumed: 'On ne peut pas le rendre sûr : un cadre tient sa place.',
    remedy: 'Enregistrez-le à nouveau depuis un logiciel de dessin, ou en PNG.',
  }),
  'address-spaced': ({ address, fixed }) => ({
    message: `L’adresse « ${address} » contient des espaces, où une adresse se termine en Markdown.`,
    assumed: 'Elle est prise pour le nom d’un fichier.',
    remedy: `Écrivez \`<${address}>\`, ou \`${fixed}\`.`,
  }),
  'alt-missing': ({ name }) => ({
    message: `L’image « ${name} » n’a pas de texte de remplacement.`,
    assumed: 'Les lecteurs d’écran la passent sous silence.',
    remedy: 'Dites dans son `alt` ce qu’elle montre, en quelques mots.',
  }),
  'captions-missing': ({ name }) => ({
    message: `La vidéo « ${name} » n’a pas de sous-titres.`,
    remedy: 'Mettez un fichier `.vtt` du même nom à côté, ou nommez-en un avec `:captions:`.',
  }),
  'dead-link': ({ href, words }) => ({
    message: `Le lien « ${words} » vers « ${href} » mène à une page qui n’est pas dans le paquet.`,
    assumed: 'Ses mots restent comme texte ordinaire.',
    remedy: 'Donnez une adresse complète (https://…), ou supprimez le lien.',
  }),
};
