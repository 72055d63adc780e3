/** The words on web pages, in French. What stands on the page goes by the page’s own words. */
import { webWordsFor } from '../../../../../templates/strings/index.ts';
import type { PlayedWords } from '../target-words.ts';
import { keyFields, pageFields } from './scorm.ts';

const { words: page } = webWordsFor('fr');

/** The page’s own buttons. */
const named = (text: string): string =>
  text
    .replace('{print}', page.print)
    .replace('{save}', page.save)
    .replace('{load}', page.load)
    .replace('{over}', page.over);

const common = {
  lead: 'Les noms des menus peuvent différer un peu chez vous.',
  elsewhere:
    'Les pages web se passent de plateforme. Là où il y en a une, importez ce qui est fait pour elle : des pages seules ne lui disent rien.',
  notes: [
    '**Rien ne vous est envoyé.** Les réponses restent dans le navigateur où elles ont été données. Pour remettre leur travail, les élèves choisissent **{print}** à la fin de la page et vous donnent le PDF : il porte leurs réponses, leur nom et la date, jamais une réponse proposée.',
    '**Un autre appareil n’a pas les réponses.** Avec **{save}** et **{load}**, les élèves les emportent.',
    '**Ordinateurs partagés** : qui utilise le même compte du navigateur voit les réponses. Faites-les enregistrer, puis choisir **{over}** à la fin.',
    'Personne ne surveille : un élève peut recommencer autant qu’il veut. Pour noter, prenez le test d’une plateforme.',
  ].map(named),
  score: [
    'La page ne dit qu’à l’élève ce qui est juste ; sur la feuille imprimée, c’est écrit pour vous aussi.',
  ],
  data: [
    {
      what: 'Les réponses telles quelles, la place dans la leçon',
      where:
        'dans le stockage du navigateur (`localStorage`), sur l’appareil de l’élève, et dans le PDF ou le fichier que l’élève en fait',
    },
  ],
};

const site: PlayedWords = {
  ...common,
  name: 'Pages web (zip à décompresser)',
  purpose:
    'La leçon en une page dans un dossier, pour un site, un disque partagé ou une clé USB : tout navigateur l’ouvre, sans plateforme et sans réseau.',
  importTitle: 'La leçon : un dossier pour un site ou une clé',
  course: {
    purpose:
      'Le cours en pages dans un dossier, avec une liste pour commencer : tout navigateur l’ouvre, sans plateforme et sans réseau.',
    importTitle: 'Le cours : un dossier pour un site ou une clé',
  },
  where:
    'Décompressez le zip. Ensuite ouvrez `index.html`, copiez le dossier sur une clé, ou mettez-le sur un serveur web.',
  steps: [
    'Décompressez `{file}` : sous Windows **Extraire tout** dans le menu du bouton droit, sur un Mac un double clic. Ouverte à l’intérieur du zip, la page n’a ni sa mise en forme ni son programme.',
    '**Clé USB, disque partagé** : copiez-y tout le dossier. Les élèves y ouvrent `index.html`.',
    '**Serveur web, site de l’école** : déposez le contenu du dossier tel quel, et donnez aux élèves l’adresse de son `index.html`.',
    'Essayez une fois vous-même : répondez à une question, fermez la page, rouvrez-la ; la réponse y est.',
  ],
  fields: pageFields,
};

const onePage: PlayedWords = {
  ...common,
  name: 'Page web (un seul fichier)',
  purpose:
    'La leçon en un seul fichier HTML, avec ses images, ses sons et son programme : à distribuer dans Teams, dans Classroom ou par courriel.',
  importTitle: 'La leçon : un fichier à distribuer',
  course: {
    purpose:
      'Tout le cours en un seul fichier HTML, une leçon à la fois à l’écran : à distribuer dans Teams, dans Classroom ou par courriel.',
    importTitle: 'Le cours : un fichier à distribuer',
  },
  where:
    'Joignez `{file}` à un devoir dans Teams ou Classroom. Les élèves le téléchargent, puis l’ouvrent dans un navigateur.',
  steps: [
    '**Microsoft Teams** : **Devoirs › Créer**, et joignez `{file}` depuis votre appareil ; ou mettez-le dans les **Fichiers** d’un canal.',
    '**Google Classroom** : **Travaux et devoirs › Créer › Devoir**, et **Importer** `{file}` ; tous les élèves peuvent voir le même fichier.',
    'Dites aux élèves : **téléchargez d’abord le fichier, puis ouvrez-le depuis les téléchargements, dans un navigateur.** Les aperçus de Teams, OneDrive, SharePoint et Google Drive ne l’exécutent pas : ils montrent son code ou rien, et l’on ne peut pas y répondre. Sur téléphone et tablette, il en va de même de l’aperçu des fichiers : là, les pages web sur un serveur conviennent mieux.',
    'Pour remettre : à la fin de la page **{print}** ; dans la fenêtre qui s’ouvre, choisir **Enregistrer au format PDF**, joindre le PDF au devoir et le remettre. Vous le lisez et le commentez là, comme tout document.',
  ].map(named),
  fields: {
    ...keyFields,
    'cartable-answers: feedback': 'réponse modèle',
    'cartable-answers: solution': 'ce qui est juste',
    'cartable-answers: feedback on …': 'commentaire d’une réponse',
    'cartable-answers: hint': 'indice',
  },
};

export const webTargets = { 'web-site': site, 'web-page': onePage };

export const webGroup = 'Sans plateforme : en pages web';

/** What is said otherwise where no LMS has a part in it. */
export const freeWords = {
  way: { one: 'Distribuez ce fichier', many: 'Distribuez ces {n} fichiers' },
  where: 'Où',
  privacyLead: 'Tout ce que fait un élève reste dans le navigateur de son appareil.',
  stays: 'reste sur l’appareil de l’élève',
  upload:
    'Le plus grand fichier, `{file}`, pèse {size}. Là où on le met, de tels fichiers doivent être admis.',
  secrecy: {
    shown:
      'Dans les pages web, les réponses proposées sont codées, et montrées quand c’est leur moment ; qui les cherche dans le code de la page peut les lire.',
    kept: 'Les pages web ne contiennent aucune réponse : rien à lire en les fouillant.',
  },
};
