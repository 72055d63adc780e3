import type { LmsWords } from './way.ts';

const tryIt = 'Essayez une fois comme un élève : répondez, quittez, revenez ; la réponse est là.';

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
  },
  blackboard: {
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
};
