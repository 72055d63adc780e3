import type { Messages } from '../catalogue.ts';
import type { Capacity, OpenCapacity, packages as rules, Unfit, Ungraded } from '../rules/packages.ts';
import { foreign } from './foreign.ts';

const FIELD = {
  template: 'dans le texte de départ',
  gap: 'dans le commentaire d’un trou',
  choice: 'dans une réponse à choisir',
} as const;

export const UNFIT: Readonly<Record<Unfit, string>> = {
  'few-options': 'elle a moins de deux options',
  'no-right-option': 'aucune de ses options n’est juste',
  'many-right-options': 'elle a plus de vingt options justes',
  'no-accepted-answer': 'elle n’a pas de réponse acceptée',
  'not-a-number': 'une réponse acceptée n’est pas un nombre',
  'empty-pair': 'une de ses paires est vide d’un côté',
  'few-items': 'elle a moins de deux éléments',
  'empty-gap': 'un trou n’a pas de réponse juste, ou un seul choix',
  'gap-place': 'son texte ne contient pas chaque trou une fois',
};

const closedQuestions = (n: number): string => (n === 1 ? '1 question fermée' : `${n} questions fermées`);

const reasonFor = ({ closed, answers }: Ungraded): string =>
  closed > 0 && answers !== undefined
    ? `elle a ${closedQuestions(closed)}, mais « answers: ${answers} » laisse le corrigé hors du paquetage`
    : 'elle n’a aucune question fermée';

const moreRoom = ({ moreIn2004 }: Capacity): string =>
  `${moreIn2004 ? 'construisez pour SCORM 2004 (`--to scorm2004`), qui en garde 64 000, ' : ''}ou relevez \`stateLimit\` si votre plateforme en garde davantage`;

const divided = (capacity: OpenCapacity): string =>
  `Posez au plus ${capacity.fitting} questions ouvertes par paquetage (dans un cours de plusieurs leçons, chacune a cette place pour elle, sauf en un seul SCO), ${moreRoom(capacity)}.`;

const FULL =
  'La page montre la place occupée, dit ce que la plateforme n’a pas pu garder et laisse le copier.';

export const packages: Messages<typeof rules> = {
  'moodle-course-no-quiz': ({ title }) => ({
    message: `« ${title} » ne pose aucune question.`,
    assumed: 'Le cours Moodle a la leçon sans test.',
  }),
  'key-no-questions': ({ title }) => ({
    message: `« ${title} » ne pose aucune question : il n’y a pas de corrigé.`,
    assumed: 'La fiche est à lire.',
  }),
  'docx-picture': ({ picture, type }) => ({
    message: `Word n’affiche pas ${picture} (${type}).`,
    assumed: 'Son texte de remplacement est à sa place dans le document Word.',
    remedy: 'Enregistrez l’image en PNG ou en JPEG.',
  }),
  'pdf-no-browser': ({ file }) => ({
    message: `Il n’y a pas de ${file} : ni Chromium, ni Chrome, ni Edge n’a été trouvé pour l’imprimer.`,
    remedy: 'Imprimez le fichier HTML depuis votre navigateur, ou nommez un navigateur dans CHROMIUM.',
  }),
  'pdf-failed': ({ file, reason }) => ({
    message: `Le navigateur n’a pas imprimé ${file} : ${reason}.`,
    assumed: 'Tout le reste est livré.',
    remedy: 'Imprimez le fichier HTML depuis votre navigateur, ou nommez-en un autre dans CHROMIUM.',
  }),
  'moodle-no-glossary': ({ title }) => ({
    message: `« ${title} » ne définit aucun terme : il n’y a donc pas de glossaire Moodle.`,
    assumed: 'Aucun fichier moodle-glossary n’est écrit.',
    remedy: 'Pour en définir, écrivez une liste {glossary} de termes suivis de leur définition.',
  }),
  'moodle-term-undefined': ({ term }) => ({
    message: `Le terme « ${term} » n’a pas de définition.`,
    assumed: 'Il n’est pas dans le glossaire Moodle, qui n’en prend pas sans.',
    remedy: 'Définissez-le, ou laissez-le parmi les mots-clés.',
  }),
  'moodle-term-twice': ({ term }) => ({
    message: `Le terme « ${term} » est défini deux fois ; le glossaire Moodle prend la première.`,
    assumed: 'La seconde définition est omise.',
    remedy: 'Réunissez les deux définitions.',
  }),
  'moodle-no-questions': ({ title }) => ({
    message: `« ${title} » ne pose aucune question : il n’y a donc pas de test Moodle.`,
    assumed: 'Aucun fichier moodle-quiz n’est écrit : Moodle ne sait pas en importer un vide.',
    remedy:
      'Pour en poser une, écrivez la question, puis sa réponse dans un {dropdown} intitulé « Réponse ».',
  }),
  'moodle-picture-left-out': ({ name, field }) => ({
    message: `Moodle ne garde pas de fichier ${FIELD[field]} : « ${name} » ne peut y figurer.`,
    assumed: 'Ses mots le remplacent.',
    remedy: 'Montrez-le dans la question elle-même.',
  }),
  'moodle-asked-as-essay': ({ name, because }) => ({
    message: `Moodle ne peut pas corriger « ${name} » tout seul : ${UNFIT[because]}.`,
    assumed: 'Le test la pose comme question ouverte, avec la clé pour l’enseignant.',
    remedy: 'Complétez la question dans la source.',
  }),
  'moodle-ordering-version': ({ name }) => ({
    message: `Moodle connaît les questions de mise en ordre depuis la version 4.4, et avant cela avec le plugin qtype_ordering seulement : un Moodle plus ancien refuse le fichier du test qui contient « ${name} », et ne peut pas faire passer un test restauré qui la contient.`,
    assumed: 'Le test la pose comme mise en ordre.',
    remedy:
      'Pour un Moodle plus ancien, posez-la comme appariement (chaque étape avec son numéro) ou retirez-la.',
  }),
  'moodle-fraction-changed': ({ text, wanted, given }) => ({
    message: `« ${text} » vaut ${wanted} % des points, ce que Moodle ne connaît pas.`,
    assumed: `Cette réponse y vaut ${given} %.`,
    remedy: 'Choisissez 100, 90, 80, 75, 70, 60, 50, 40, 30, 25, 20, 10 ou 5 %, ou du tiers au neuvième.',
  }),
  'moodle-gap-points': ({ name, points, gaps }) => ({
    message: `Dans Moodle, chaque trou de « ${name} » compte un point, ${gaps} en tout au lieu de ${points}.`,
    remedy: 'La note maximale peut être changée dans le test.',
  }),
  'moodle-answer-lost': ({ name, field }) => ({
    message: `Une réponse de « ${name} » n’est arrivée dans aucun champ de la question Moodle (${field} est vide).`,
    remedy: 'C’est une erreur de Cartable : signalez-la avec la leçon, s’il vous plaît.',
  }),
  'since-nothing-changed': ({ title }) => ({
    message: `Aucune question de « ${title} » n’est nouvelle ni modifiée depuis le rapport précédent.`,
    assumed: 'Aucun fichier moodle-quiz n’est écrit.',
  }),
  'since-changed': ({ added, changed, same }) => ({
    message: `Depuis le rapport précédent, nouvelles : ${added}, modifiées : ${changed}, inchangées : ${same}.`,
    assumed: 'Le fichier moodle-quiz contient les nouvelles et les modifiées, avec ce qui les précède.',
    remedy:
      'Dans le test, mettez chaque question modifiée à la place de l’ancienne : Moodle garde les deux dans la banque.',
  }),
  'since-question-vanished': ({ name, prompt }) => ({
    message: `« ${prompt} » (${name}) était dans la livraison précédente et n’est plus posée.`,
    assumed: 'Elle reste dans Moodle : une importation ne supprime rien.',
    remedy: 'Retirez-la du test, si aucune tentative ne doit la garder.',
  }),
  'since-other-lesson': ({ title, other }) => ({
    message: `Le rapport précédent, de « ${other} », ne connaît aucune question de « ${title} ».`,
    assumed: 'Toutes comptent comme nouvelles.',
    remedy: 'Donnez le report.json d’une livraison précédente de la même leçon ou du même cours.',
  }),
  'moodle-character-removed': ({ code }) => ({
    message: `Le texte contient un caractère que XML interdit (U+${code}).`,
    assumed: 'Il est omis du test Moodle.',
    remedy:
      'Supprimez ce caractère invisible de la source ; il vient souvent d’un copier-coller depuis un PDF.',
  }),
  'moodle-video-too-large': ({ name, size, limit }) => ({
    message: `« ${name} » (${size}) dépasse ce que le test emporte (${limit}).`,
    assumed: 'Le test renvoie à la leçon ; le paquet SCORM contient le fichier.',
    remedy: 'Réduisez le fichier, ou relevez quizVideoLimit dans les réglages.',
  }),
  'moodle-file-unknown': ({ path }) => ({
    message: `Le texte montre « ${path} », qui n’est pas parmi les fichiers de la leçon.`,
    remedy: 'C’est une erreur de Cartable : signalez-la avec la leçon, s’il vous plaît.',
  }),
  'pass-mark-without-graded': ({ passMark, ...why }) => ({
    message: `La leçon se réussit avec ${passMark} %, et rien n’y est noté : ${reasonFor(why)}.`,
    assumed: 'Rien n’est réussi ni échoué, et la page n’annonce aucun score.',
    remedy: 'Retirez `passMark`, ajoutez une question fermée ou laissez les réponses dans le paquetage.',
  }),
  'pass-mark-scoring': ({ passMark, scoring }) => ({
    message: `« passMark: ${passMark} » et « scoring: ${scoring} » se contredisent : un seuil de réussite compte les questions notées.`,
    assumed: 'Le score de la leçon est celui des questions notées.',
    remedy: 'Écrivez `scoring: graded`, ou retirez `passMark`.',
  }),
  'pass-mark-unused': ({ passMark }) => ({
    message: `« passMark: ${passMark} » n’a rien à compter dans une page avec « questions: none ».`,
    assumed: 'La page n’a pas de seuil de réussite.',
    remedy: 'Fixez la note pour passer dans le test.',
  }),
  'scoring-nothing-to-grade': (why) => ({
    message: `« scoring: graded » ne trouve rien à noter dans la leçon : ${reasonFor(why)}.`,
    assumed: 'La page n’annonce aucun score. Dans un test Moodle, vous notez les réponses comme toujours.',
    remedy:
      'Pour un score de la page, écrivez `scoring: participation`, ou ajoutez une question fermée dont le corrigé est dans le paquetage.',
  }),
  'closed-not-marked': ({ closed, answers }) => ({
    message: `« answers: ${answers} » laisse hors du paquetage SCORM le corrigé de ${closedQuestions(closed)}.`,
    assumed:
      'La page note ce que répondent les élèves sans rien corriger ni le compter dans le score, sauf s’il est de participation ; le corrigé est un fichier à part.',
    remedy:
      'Pour une correction dans la leçon, écrivez `answers: after-finish` ; dans un test Moodle, elle se fait.',
  }),
  'draw-all': ({ draw, questions }) => ({
    message: `« draw: ${draw} » ne laisse de côté aucune des ${questions} questions.`,
    assumed: 'Chaque élève les reçoit toutes.',
    remedy: 'Tirez-en moins qu’il n’y en a, ou enlevez ce réglage.',
  }),
  'web-page-left-out': ({ name, size, limit }) => ({
    message: `« ${name} » (${size}) est trop lourd pour une page d’un seul fichier (${limit}).`,
    assumed: 'À sa place, une phrase dit qu’il est dans le zip de la leçon.',
    remedy: 'Donnez aux élèves le zip (web-site), qui le contient, ou réduisez le fichier.',
  }),
  'single-sco-settings': ({ setting, values, asked }) => ({
    message: `Les leçons diffèrent pour « ${setting} » (${values.join(', ')}), et la page unique de ${asked} n’en a qu’un pour toutes.`,
    assumed: 'Ce qui vaut sans ce réglage vaut pour toutes.',
    remedy: `Fixez-le dans cartable.yml pour tout le cours, ou construisez sans ${asked}.`,
  }),
  'shuffle-kept': ({ words }) => ({
    message: `« ${words} » n’est pas mélangée : quelque chose y parle de la place de ses options ou de ses éléments.`,
    assumed: 'Ils gardent votre ordre pour tout le monde.',
    remedy:
      'Pour les mélanger, dites avec des mots ce que veulent dire « réponse b » ou « toutes les réponses ci-dessus ».',
  }),
  'math-broken': ({ tex, reason }) => ({
    message: `La formule « ${tex} » ne peut pas être dessinée : ${foreign(reason)}`,
    assumed: 'La page en montre le code TeX.',
    remedy: 'Corrigez le TeX ; la page dessine ce que connaît KaTeX.',
  }),
  'state-room-small': (capacity) => ({
    message: `Cette leçon débordera : ${capacity.open} questions ouvertes se partagent les ${capacity.limit} caractères que garde la plateforme, environ ${capacity.expected} par réponse écrite.`,
    assumed: FULL,
    remedy: divided(capacity),
  }),
  'state-room-limited': (capacity) => ({
    message: `Cette leçon peut déborder : ${capacity.open} questions ouvertes se partagent les ${capacity.limit} caractères que garde la plateforme, environ ${capacity.expected} par réponse écrite ; qui écrit davantage à chacune ne pourra pas tout garder.`,
    assumed: FULL,
    remedy: divided(capacity),
  }),
  'state-room-full': (capacity) => ({
    message: `Les réponses à ${capacity.questions} questions prennent ${capacity.used} caractères, et la plateforme en garde ${capacity.limit} : personne ne peut répondre à toutes.`,
    assumed: FULL,
    remedy: `Divisez la leçon (dans un cours de plusieurs leçons, chacune a cette place pour elle, sauf en un seul SCO), ${moreRoom(capacity)}.`,
  }),
  'scorm-title-shortened': ({ whole, title, limit }) => ({
    message: `SCORM admet des titres de ${limit} caractères ; celui de cette leçon en a ${[...whole].length}.`,
    assumed: `Le LMS affiche « ${title} » ; la page et les métadonnées ont le titre entier.`,
    remedy: 'Donnez à la leçon un `title:` plus court dans son en-tête.',
  }),
  'scorm-forbidden-characters': ({ text }) => ({
    message: `« ${text} » contient des caractères de contrôle, qu’aucun fichier XML ne peut porter.`,
    assumed: 'Le manifeste porte le texte sans eux.',
    remedy: 'Retapez ces mots du titre ou de l’en-tête.',
  }),
  'scorm-lesson-links': ({ title, links }) => ({
    message: `« ${title} » a ${links === 1 ? 'un lien' : `${links} liens`} vers d’autres leçons, qu’un SCO n’a pas le droit d’ouvrir.`,
    assumed: 'Les mots restent, suivis du titre de l’autre leçon.',
    remedy: 'Avec --single-sco, ces liens fonctionnent.',
  }),
  'scorm2004-several-scos': ({ count }) => ({
    message: `Le paquetage SCORM 2004 a ${count} SCO. Dans Moodle, qui passe de l’un à l’autre n’y a plus de connexion tant que la page n’est pas rechargée ; la page de la leçon le dit.`,
    remedy: 'Pour Moodle, prenez le paquetage SCORM 1.2, ou construisez avec --single-sco.',
  }),
  'scorm2004-answers-unseen': () => ({
    message:
      'Moodle garde les réponses données dans un paquetage SCORM 2004, mais son rapport d’interactions n’en montre aucune à l’enseignant.',
    remedy: 'Pour Moodle, prenez le paquetage SCORM 1.2.',
  }),
  'cmi5-lesson-links': ({ title, links }) => ({
    message: `« ${title} » a ${links === 1 ? 'un lien' : `${links} liens`} vers d’autres leçons, qu’une leçon d’un paquet cmi5 ne peut pas ouvrir : seule la plateforme le fait.`,
    assumed: 'Les mots restent, suivis du titre de l’autre leçon.',
    remedy: 'Avec --single-sco, ces liens fonctionnent.',
  }),
  'cmi5-score-untold': ({ title }) => ({
    message: `En cmi5, un score n’accompagne que « réussi » ou « échoué » : sans seuil de réussite, la plateforme apprend que « ${title} » est terminée, et son carnet de notes reste sans score.`,
    remedy: 'Pour une note dans la plateforme, indiquez passMark.',
  }),
};
