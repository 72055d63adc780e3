import { handedOut, type LmsWords } from './way.ts';

const tryIt = 'Essayez une fois comme un élève : répondez, quittez, revenez ; la réponse est là.';

const inAssignment = handedOut({
  where: 'Joignez `{file}` à un devoir ; les élèves le téléchargent, puis l’ouvrent dans un navigateur.',
  page: [
    'Dites aux élèves : **téléchargez d’abord le fichier, puis ouvrez-le depuis les téléchargements, dans un navigateur.** L’aperçu montre son code ou rien, et l’on ne peut pas y répondre. Il en va de même sur téléphone et tablette : donnez-y la fiche Word.',
    'Pour remettre : à la fin de la page, les élèves enregistrent leurs réponses en PDF, le joignent au devoir et le remettent. Vous le lisez et le commentez là, comme tout document.',
  ],
  whereCopies: 'Joignez `{file}` à un devoir, une copie par élève.',
  sheet: [
    'Les élèves écrivent dans leur copie, dans le navigateur ou dans l’application, et la remettent ; vous la commentez là.',
  ],
});

export const fr: LmsWords = {
  ilias: {
    scorm12: {
      where: '**Ajouter un objet › Module d’apprentissage SCORM**, puis importez le fichier tel quel.',
      steps: [
        'Dans votre cours : **Ajouter un objet › Module d’apprentissage SCORM**.',
        'Choisissez `{file}`, type **SCORM 1.2**, et importez-le.',
        'Dans ses **Paramètres**, mettez-le **en ligne** ; sous **Progression**, laissez le paquet SCORM décider.',
        tryIt,
      ],
    },
  },
  canvas: {
    'common-cartridge': {
      where:
        '**Paramètres › Importer le contenu du cours**, comme **Common Cartridge 1.x Package**. Ne décompressez pas le fichier.',
      steps: [
        'Dans le cours : **Paramètres**, puis **Importer le contenu du cours**.',
        '**Type de contenu** : **Common Cartridge 1.x Package** ; choisissez `{file}` ; **Tout le contenu** ; ajoutez-le à la file d’importation.',
        'La leçon est un module dans **Modules** : sa page et son test. Réglez les points, les tentatives et le délai du test.',
        'Publiez le module, la page et le test, et essayez-les dans la **vue d’étudiant**.',
      ],
    },
    scorm12: {
      where: '**SCORM** dans le menu du cours, puis **Téléverser**. Ne décompressez pas le fichier.',
      steps: [
        'Ouvrez **SCORM** dans le menu du cours. S’il n’y est pas, un administrateur ajoute l’application SCORM.',
        '**Téléverser**, choisissez `{file}`.',
        'Importez-le comme **devoir** s’il compte, sinon comme **page**.',
        'Publiez-le et essayez une fois dans la **vue de l’étudiant**.',
      ],
    },
  },
  openolat: {
    scorm12: {
      where: '**Espace auteur › Importer** ; puis un élément de cours **SCORM** dans votre cours.',
      steps: [
        '**Espace auteur › Importer** : choisissez `{file}`.',
        'Dans l’éditeur du cours, **insérez un élément de cours › SCORM** et choisissez ce que vous avez importé.',
        'Affichez le score s’il compte, puis **publiez**.',
        tryIt,
      ],
    },
    qti21: {
      where: '**Espace auteur › Importer** ; puis un élément **Test** ou **Auto-test** dans votre cours.',
      steps: [
        '**Espace auteur › Importer** : choisissez `{file}`.',
        'Dans l’éditeur du cours, **insérez un élément de cours › Test**, ou **Auto-test** s’il sert d’entraînement, et choisissez ce que vous avez importé.',
        'Les questions ouvertes se corrigent à la main : **Outil d’évaluation**, le test, **Corriger**.',
        '**Publiez**, et essayez-le une fois en élève.',
      ],
    },
  },
  blackboard: {
    'common-cartridge': {
      where: '**Importer un package** dans le cours. Ne décompressez pas le fichier.',
      steps: [
        'Vue d’origine : **Packages et utilitaires › Importer un package / Afficher les journaux**, puis **Importer un package**. Ultra : **Contenu du cours**, le menu **⋯**, **Importer du contenu**.',
        'Choisissez `{file}`, cochez tout et envoyez. Un message dit quand c’est fait.',
        'Réglez les points, les tentatives et le délai du test, et rendez-le visible avec sa page.',
      ],
    },
    scorm12: {
      where:
        '**＋ › Create › SCORM package** sur la page **Course Content**. Ne décompressez pas le fichier.',
      steps: [
        'Sur la page **Course Content** : **＋ › Create**, puis **SCORM package**.',
        '**Upload SCORM package**, et choisissez `{file}`.',
        'Donnez-lui le titre {title}. S’il compte, réglez **Grade SCORM** : ce n’est plus modifiable ensuite.',
        'Enregistrez, et rendez-le visible aux élèves.',
        tryIt,
      ],
    },
  },
  brightspace: {
    'common-cartridge': {
      where:
        '**Administration du cours › Importer/Exporter/Copier les composants**. Ne décompressez pas le fichier.',
      steps: [
        'Dans le cours : **Administration du cours › Importer/Exporter/Copier les composants**.',
        'Importez des composants, **Démarrer** ; déposez `{file}`.',
        'Importez tous les composants. La page est dans **Contenu**, les questions dans **Questionnaires**.',
        'Réglez les points, les tentatives et le délai, et rendez les deux visibles.',
      ],
    },
    scorm12: {
      where: 'Dans un module de **Content**, ajoutez un objet SCORM et déposez le fichier tel quel.',
      steps: [
        'Dans le cours, ouvrez **Content**, puis un module.',
        'Parmi ce qui peut être déposé ou ajouté, choisissez **SCORM**. S’il n’y est pas, un administrateur l’autorise (**Content Service**).',
        'Déposez `{file}`. S’il compte, reliez-le à un élément de notation.',
        'Rendez-le visible.',
        tryIt,
      ],
    },
  },
  schoology: {
    'common-cartridge': {
      where: 'Convertissez-le sur `cc-converter.schoology.com`, puis **Resources › Import**.',
      steps: [
        'Schoology prend la version 1.2 : ouvrez `cc-converter.schoology.com`, qui convertit `{file}`.',
        '**Resources**, la flèche du menu de gauche, **Import** ; choisissez un Common Cartridge (IMSCC) comme nouvelle collection.',
        'Nommez la collection {title}, joignez le fichier converti, **Next** ; **Convert** pour le dossier qui contient une page, puis **Import**.',
        'Copiez la page et l’évaluation de la collection dans votre cours.',
      ],
    },
  },
  talentlms: {
    cmi5: {
      where:
        'Dans le cours, **Add › Learning Activities › SCORM | xAPI | cmi5**. Déposez le fichier sans le décompresser.',
      steps: [
        'Ouvrez le cours pour le modifier : **Add › Learning Activities › SCORM | xAPI | cmi5**.',
        '**Upload a SCORM, Tin Can, or cmi5 ZIP file**, et choisissez `{file}`.',
        'Nommez l’unité {title}, et publiez-la.',
        'Une personne qui administre le site a activé xAPI : **Account & Settings › Integrations**.',
        tryIt,
      ],
    },
  },
  teams: inAssignment(
    '**Devoirs › Créer**, et joignez `{file}` depuis votre appareil ; ou mettez-le dans les **Fichiers** d’un canal.',
    '**Devoirs › Créer**, et joignez `{file}` ; dans son menu, laissez chaque élève modifier sa propre copie.',
  ),
  classroom: inAssignment(
    '**Travaux et devoirs › Créer › Devoir**, et **Importer** `{file}` ; tous les élèves peuvent voir le même fichier.',
    '**Travaux et devoirs › Créer › Devoir**, **Importer** `{file}`, et faites faire une copie pour chaque élève.',
  ),
};
