import { kindWords } from '../../../../../templates/strings/kinds.ts';
import type { Words } from '../words.ts';
import { bookWords } from './book.ts';
import { briefWords } from './brief.ts';
import { cartridgeWords } from './cartridge.ts';
import { cmi5 } from './cmi5.ts';
import { moodleWords } from './moodle.ts';
import { policyWords } from './policies.ts';
import { printWords } from './print.ts';
import { qtiWords } from './qti.ts';
import { keyFields, scormWords } from './scorm.ts';
import { freeWords, webGroup, webTargets } from './web.ts';

/** Names on the screen are those of Moodle’s French language pack, 4.5. The space before `:;?!` is U+00A0. */
export const fr: Words = {
  language: 'fr',
  numbers: {
    decimal: ',',
    group: '\u202f',
    bytes: 'octets',
    units: ['ko', 'Mo', 'Go'],
    hour: 'h',
    minute: 'min',
  },
  isOne: (n) => n < 2,
  colon: ' :',
  sheet: 'Fiche de livraison',
  lead: 'Pour l’administrateur de la plateforme et pour l’enseignant : ce que sont ces fichiers, où ils vont et ce qu’ils y feront.',
  facts: {
    language: 'Langue',
    duration: 'Durée',
    authors: 'Rédaction',
    licence: 'Licence',
    keywords: 'Mots-clés',
    source: 'Source',
    made: 'Produit par',
  },
  madeBy: 'Cartable {version}',
  languages: {
    en: 'anglais',
    fr: 'français',
    de: 'allemand',
    it: 'italien',
    es: 'espagnol',
    rm: 'romanche',
  },
  glance: {
    files: { one: '1 fichier à importer', many: '{n} fichiers à importer' },
    filesNote: '{size} en tout',
    questions: { one: '1 question', many: '{n} questions' },
    noQuestions: 'Aucune question',
    answers: { one: '1 avec réponse modèle', many: '{n} avec réponse modèle' },
    noAnswers: 'sans réponse modèle',
    loaded: 'Contacte d’emblée d’autres sites',
    nothingLoaded: 'Rien n’est chargé d’ailleurs',
    errors: { one: '1 erreur', many: '{n} erreurs' },
    warnings: { one: '1 avertissement', many: '{n} avertissements' },
  },
  files: {
    title: 'Les fichiers',
    none: 'Aucun paquetage n’a été écrit : les erreurs ci-dessous disent pourquoi.',
    size: 'Taille',
    sha256: 'SHA-256',
    check:
      'Pour s’assurer qu’un fichier est arrivé entier, comparez son empreinte SHA-256 : `sha256sum {file}` (Linux), `shasum -a 256 {file}` (macOS), `certutil -hashfile {file} SHA256` (Windows).',
    uploadTitle: 'Limite de dépôt',
    uploadFits:
      'Le plus grand fichier, `{file}`, pèse {size} : la limite de dépôt par défaut de PHP, 2 Mo, suffit.',
    uploadNeeds:
      'Le plus grand fichier, `{file}`, pèse {size} ; la limite de dépôt par défaut de PHP est de 2 Mo. Il faut au moins `{limit}M` pour `upload_max_filesize` de PHP et au moins `{post}M` pour `post_max_size`.',
    uploadElsewhere:
      'Le plus gros fichier, `{file}`, fait {size}. La taille des dépôts que {lms} accepte est réglée par son administrateur.',
    uploadWhere:
      'Dans Moodle, deux autres limites ne doivent pas être plus basses : **Administration du site › Sécurité › Réglages de sécurité du site › Taille maximale des fichiers déposés**, et **Taille maximale des fichiers déposés** dans les paramètres du cours.',
  },
  import: {
    lead: 'Les noms sont ceux de Moodle 4.5 en français ; d’autres versions s’en écartent un peu.',
    leadElsewhere: 'Les étapes sont celles de {lms} ; les noms de ses menus peuvent varier un peu chez vous.',
    setting: 'Réglage',
    value: 'Choisir',
    why: 'Pourquoi',
    otherTitle: 'Autres plateformes',
  },
  questions: {
    title: 'Questions et réponses',
    none: 'La leçon n’a pas de question.',
    lead: 'Les questions que portent les paquetages, et le champ où se trouve chaque réponse.',
    question: 'Question',
    kind: 'Type',
    points: 'Points',
    answer: 'Réponse modèle',
    yes: 'oui',
    no: 'aucune',
    hints: { one: '1 indice', many: '{n} indices' },
    line: 'ligne {line}',
    nowhere: 'nulle part',
    more: {
      one: '1 autre question, avec ses champs, se trouve dans `report.json`.',
      many: '{n} autres questions, avec leurs champs, se trouvent dans `report.json`.',
    },
    kinds: /* @__PURE__ */ kindWords('fr', 'name'),
    orderingVersion:
      'Moodle connaît les questions de mise en ordre depuis la version 4.4, et avant cela avec le plugin `qtype_ordering` seulement. Sans lui, un Moodle plus ancien refuse le fichier du test, et un test restauré ne peut pas être fait : retirez d’abord les questions de mise en ordre.',
    contexts: {
      one: 'La catégorie contient aussi 1 description : ce qu’il faut lire ou regarder avant les questions. Dans le test, placez-la avant elles.',
      many: 'La catégorie contient aussi {n} descriptions : ce qu’il faut lire ou regarder avant les questions. Dans le test, placez chacune avant ses questions.',
    },
  },
  score: {
    title: 'Comment se forme le score',
    total: {
      one: 'Dans le test, la question vaut {points} points.',
      many: 'Dans le test, les {n} questions valent {points} points.',
    },
    toGrade: {
      one: '1 question ouverte attend la note d’un enseignant (**Résultats › Évaluation manuelle**) ; d’ici là, Moodle n’affiche pas de total.',
      many: '{n} questions ouvertes attendent la note d’un enseignant (**Résultats › Évaluation manuelle**) ; d’ici là, Moodle n’affiche pas de total.',
    },
    graded: { one: 'Moodle évalue l’autre lui-même.', many: 'Moodle en évalue {n} lui-même.' },
    both: 'Ces fichiers posent les mêmes questions. Si une classe en reçoit plusieurs, n’en faites compter qu’un.',
  },
  privacy: {
    title: 'Données personnelles',
    lead: 'Tout ce que fait un élève reste sur la plateforme, selon les règles de votre école.',
    what: 'Quoi',
    where: 'Où dans Moodle',
    name: 'Comme tout paquetage SCORM, la page peut demander à la plateforme le nom de l’élève ; elle ne le transmet à personne.',
    nobody:
      'Rien ne va aux auteurs de Cartable ni à qui que ce soit d’autre. Il n’y a ni publicité, ni mesure d’audience, ni compte à ouvrir.',
    browser:
      'Une exception : une réponse pour laquelle la plateforme n’a plus de place, ou qu’elle ne prend pas, attend dans le navigateur de l’élève (*stockage local*), sous son identifiant de la plateforme, jusqu’à ce que celle-ci l’ait. La page ne la montre à aucun autre élève ; quelqu’un qui utilise le même compte de l’ordinateur pourrait l’y chercher. `browserStash: false` désactive cela.',
    removal: 'Qui supprime une tentative dans Moodle supprime aussi ses réponses.',
  },
  hosts: {
    title: 'Sites extérieurs',
    none: 'La leçon ne mène à aucun site extérieur.',
    onLoad:
      'Ouvrir la leçon ne contacte que la plateforme. Les sites ci-dessous ne sont contactés que si l’élève le demande.',
    atOnce: 'Attention : du contenu d’un autre site est chargé dès l’ouverture de la leçon.',
    host: 'Site',
    when: 'Quand',
    places: 'Endroits',
    addresses: 'Adresses',
    occasions: {
      link: 'quand l’élève suit le lien',
      video:
        'quand l’élève lance la vidéo ; le lecteur peut alors contacter d’autres sites de son fournisseur et déposer des cookies',
      activity:
        'quand l’élève ouvre l’activité ; son site peut alors en contacter d’autres et déposer des cookies',
      load: 'dès l’ouverture de la leçon',
    },
    quizVideo:
      'Dans le test, une vidéo hébergée est un simple lien, marqué pour que Moodle n’en fasse pas le lecteur du fournisseur.',
    quizMath:
      'Le paquetage SCORM dessine lui-même les formules. Dans le test, Moodle les dessine avec MathJax, qu’il va chercher sur `cdn.jsdelivr.net` à moins que votre site n’indique un autre endroit (**URL MathJax**).',
  },
  credits: {
    title: 'Licence et médias',
    licence: 'La leçon est publiée sous {licence}.',
    noLicence:
      'La leçon n’indique pas de licence : demandez à ses auteurs avant de la diffuser hors de votre école.',
    media: 'Médias dans les paquetages',
    noMedia: 'La leçon n’apporte pas de média.',
    lead: 'Cartable ne peut pas savoir à qui appartient une image. Les légendes sont données telles que l’auteur les a écrites ; où il en manque une, demandez à l’auteur.',
    file: 'Fichier',
    type: 'Type',
    caption: 'Légende et source',
    noCaption: 'sans légende',
  },
  accessibility: {
    title: 'Accessibilité',
    pictures: { one: '1 image', many: '{n} images' },
    noPictures: 'Pas d’image.',
    allDescribed: 'chacune a un texte de remplacement.',
    undescribed: {
      one: '1 n’a pas de texte de remplacement ; un lecteur d’écran la passe sous silence :',
      many: '{n} n’ont pas de texte de remplacement ; un lecteur d’écran les passe sous silence :',
    },
    films: { one: '1 vidéo dans le paquetage', many: '{n} vidéos dans le paquetage' },
    allCaptioned: 'chacune a des sous-titres.',
    uncaptioned: {
      one: '1 n’a pas de sous-titres ; qui ne l’entend pas perd ce qui s’y dit :',
      many: '{n} n’ont pas de sous-titres ; qui ne les entend pas perd ce qui s’y dit :',
    },
    hosted: { one: '1 vidéo hébergée', many: '{n} vidéos hébergées' },
    hostedNote: 'les sous-titres dépendent de l’hébergeur.',
    documents: { one: '1 document joint', many: '{n} documents joints' },
    documentsNote: 'Cartable n’en a pas examiné le contenu.',
    remedy:
      'Les textes de remplacement et les sous-titres (`.vtt`) s’ajoutent dans la source de la leçon ; construisez-la ensuite de nouveau.',
  },
  remarks: {
    title: 'Remarques',
    none: 'Rien à remarquer.',
    severities: { error: 'Erreur', warning: 'Avertissement', info: 'Note' },
    assumed: 'Ce qui a été fait',
    remedy: 'Ce que vous pouvez faire',
    infos: {
      one: '1 note sur la lecture de la leçon',
      many: '{n} notes sur la lecture de la leçon',
    },
    more: {
      one: '1 autre remarque d’une règle ci-dessus se trouve dans `report.json`.',
      many: '{n} autres remarques des règles ci-dessus se trouvent dans `report.json`.',
    },
    rule: 'règle',
  },
  brief: briefWords,
  policies: policyWords,
  free: freeWords,
  groups: { print: 'Sur papier', web: webGroup },
  targets: {
    ...scormWords,
    ...moodleWords,
    'common-cartridge': cartridgeWords,
    qti21: qtiWords,
    cmi5,
    epub: bookWords,
    ...printWords,
    ...webTargets,
    'moodle-quiz': {
      name: 'Test Moodle (XML Moodle)',
      purpose:
        'Les questions avec leurs réponses modèles pour la banque de questions de Moodle, dont l’enseignant fait un test.',
      importTitle: 'Les questions : test',
      where:
        '**Plus › Banque de questions › Importer**, au **Format XML Moodle**. Puis **Ajouter une activité ou ressource › Test**, et là **Questions › Ajouter › de la banque de questions**.',
      steps: [
        'Dans le cours : **Plus › Banque de questions**, puis **Importer** dans le menu du haut. (Moodle 5 : créez d’abord le test ; son onglet **Banque de questions** est sa propre banque.)',
        '**Format de fichier** : **Format XML Moodle**. Sous **Général**, laissez **Obtenir la catégorie à partir du fichier** coché et **Stopper en cas d’erreur** sur **Oui**.',
        'Déposez `{file}` sous **Importer des questions d’un fichier**, puis **Importer** et **Continuer**. Les questions sont dans la catégorie {title}.',
        'De retour au cours, en **Mode d’édition** : **Ajouter une activité ou ressource › Test**. Réglez ce que dit le tableau ci-dessous, puis **Enregistrer et afficher**.',
        '**Questions › Ajouter › de la banque de questions** : choisissez la catégorie, cochez tout, **Ajouter les questions sélectionnées au test**.',
      ],
      elsewhere:
        'Moodle XML est le format propre à Moodle ; les autres plateformes ont besoin d’un convertisseur.',
      settingsTitle: 'Réglages recommandés du test',
      settings: {
        deferred: {
          name: 'Comportement des questions › Comment se comportent les questions',
          value: 'Feedback a posteriori',
          why: 'Les élèves répondent à tout, puis envoient.',
        },
        once: {
          name: 'Note › Nombre de tentatives autorisées',
          value: '1',
          why: 'Après la tentative, les réponses modèles sont visibles.',
        },
        during: {
          name: 'Options de relecture › Pendant la tentative',
          value: 'La tentative seulement',
          why: 'Aucune réponse ne s’affiche avant l’heure.',
        },
        immediately: {
          name: 'Options de relecture › Immédiatement après la tentative',
          value: 'comme Moodle le prévoit : tout coché, **Feedback général** aussi',
          why: 'Les réponses modèles sont le feedback général. Pour les retenir, ne le cochez que sous **Après la fermeture du test**.',
        },
        later: {
          name: 'Options de relecture › Plus tard, et Après la fermeture du test',
          value: 'comme Moodle le prévoit : tout coché',
          why: 'Les points ne sont complets qu’une fois les questions ouvertes évaluées.',
        },
        inOrder: {
          name: 'Questions › Mélanger',
          value: 'non coché',
          why: 'Les questions se suivent, et ce qu’il faut lire les précède.',
        },
        gradeToPass: {
          name: 'Note › Note pour passer',
          value: '{passMark} % de la note maximale',
          why: 'Le seuil de réussite de la leçon.',
        },
        limited: {
          name: 'Note › Nombre de tentatives autorisées',
          value: '{attempts}',
          why: 'Autant que la leçon en permet ; après chacune, les réponses modèles sont visibles.',
        },
        unlimited: {
          name: 'Note › Nombre de tentatives autorisées',
          value: 'Illimité',
          why: 'Comme la leçon le permet ; après chacune, les réponses modèles sont visibles.',
        },
        immediatelyWithheld: {
          name: 'Options de relecture › Immédiatement après la tentative',
          value: 'La tentative',
          why: 'La leçon garde ses réponses pour elle : ni **Feedback général** ni **Réponse juste**.',
        },
        laterWithheld: {
          name: 'Options de relecture › Plus tard, et Après la fermeture du test',
          value: 'comme ci-dessus, et Points, Si correcte',
          why: 'Les points ne sont complets qu’une fois les questions ouvertes évaluées.',
        },
      },

      notes: [
        'Importer de nouveau le fichier crée toujours une deuxième copie de chaque question, jamais une mise à jour. Corrigez une question dans la banque de questions, supprimez d’abord l’ancienne catégorie, ou n’importez que ce qui a changé : `npx cartable build … --since report.json`, avec le `report.json` livré avec ce fichier.',
        'Qui évalue voit la réponse modèle à côté de chaque réponse ouverte (**Information pour les évaluateurs**).',
      ],
      score: [],
      data: [
        {
          what: 'Les réponses telles qu’écrites, les points, les commentaires de qui évalue',
          where: 'dans les tentatives du test (**Résultats**)',
        },
        {
          what: 'Début et fin de la tentative, chacune de ses étapes, la note',
          where: 'dans les tentatives du test et dans le carnet de notes',
        },
      ],
      fields: {
        ...keyFields,
        generalfeedback: 'Feedback général',
        graderinfo: 'Information pour les évaluateurs',
        answer: 'une réponse juste',
        'answer/feedback': 'feedback d’une réponse',
        hint: 'indice',
        'subquestion/answer': 'la réponse d’une paire',
        'questiontext/details': 'se déplie dans le texte de la question',
        'earlier delivery': 'pas dans ce fichier : inchangée depuis la livraison précédente',
        'questiontext/gap/answer': 'une réponse juste pour un trou',
        'questiontext/gap/answer/feedback': 'feedback d’une réponse pour un trou',
      },
    },
  },
};
