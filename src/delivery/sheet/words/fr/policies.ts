/** Les mots sur les règles d’une leçon, en français. `{n}` : le nombre réglé. */
import type { Words } from '../words.ts';

export const policyWords: Words['policies'] = {
  title: 'Ce que l’auteur a réglé',
  lead: 'Les règles de la leçon, telles que sa source ou `cartable.yml` les fixe ; le reste a sa valeur par défaut.',
  policy: 'Règle',
  value: 'Valeur',
  meaning: 'Ce qu’elle fait dans ces fichiers',
  completion: {
    questions: 'La leçon est terminée quand chaque question a sa réponse.',
    read: 'La leçon est terminée quand elle a été lue jusqu’au bout.',
    both: 'La leçon est terminée quand elle a été lue jusqu’au bout et que chaque question a sa réponse.',
  },
  scoring: {
    mixed:
      'Le score, de 0 à 100, compte ce qui est juste dans les questions fermées, si le paquetage peut en juger, et les questions ouvertes dès qu’elles ont une réponse : avec « Répondre », ou avec « Terminer », qui remet ce qui est dans les cases. Ce que vaut une réponse ouverte, seul l’enseignant peut le dire.',
    participation:
      'Le score compte la participation : la part des questions répondues, de 0 à 100 ; chaque réponse donnée compte, juste ou fausse : avec « Répondre », ou avec « Terminer », qui remet ce qui est dans les cases. Ce qui est seulement écrit ne compte pas encore. Il dit que l’on a travaillé, non à quel point c’est bien.',
    graded:
      'Le score, de 0 à 100, compte ce qui est juste dans les questions fermées ; les réponses ouvertes attendent l’enseignant et ne comptent pas.',
    none: 'La page de la leçon n’annonce aucun score.',
  },
  scoreWaits:
    'La note est transmise quand toutes les questions ont une réponse, ou avec Terminer ; ce qui change ensuite compte avec Terminer, ou quand la page est quittée. Plus tôt, le carnet de notes dirait ce qui est juste.',
  passMark:
    'Avec {n} % des points des questions fermées ou plus, la leçon est réussie, avec moins, échouée, une fois terminée.',
  attempts: {
    once: 'Après Terminer, les cases sont verrouillées ; une nouvelle tentative dépend de la plateforme.',
    several:
      'L’élève peut terminer la leçon {n} fois, tant que la plateforme ouvre la tentative en écriture.',
    unlimited:
      'L’élève peut rouvrir la leçon terminée aussi souvent que la plateforme ouvre la tentative en écriture.',
  },
  minWords: 'Une réponse ouverte a au moins {n} mots, sauf si la question en décide autrement.',
  shuffle:
    'Les options, les énoncés à relier et les éléments se présentent dans un ordre propre à chaque élève, qui reste le même ; dans le test, Moodle les mélange. Là où quelque chose parle de leur place (« toutes les réponses ci-dessus »), ils gardent la leur.',
  draw: 'Chaque élève reçoit {n} des questions, les mêmes à chaque visite. Un cours Moodle restauré les tire pour son test ; dans un test fait à partir du fichier, ajoutez {n} questions aléatoires de sa catégorie.',
  questions: {
    inline: 'La page de la leçon pose ses questions.',
    none: 'La page de la leçon ne demande rien : ses questions sont pour le test à côté.',
  },
  answers: {
    'after-answer':
      'L’élève voit la réponse après la sienne ; dans le test, quand les options de relecture montrent le feedback général.',
    'after-finish':
      'L’élève voit les réponses une fois la leçon terminée ; dans le test, quand les options de relecture montrent le feedback général.',
    teacher:
      'L’élève ne voit jamais les réponses. Qui corrige lit celles des questions ouvertes à côté de la copie (Informations pour les évaluateurs du test) ; toutes sont dans le corrigé.',
    never:
      'Aucun fichier pour la plateforme ne contient de réponse modèle ni de commentaire : ils sont dans le corrigé seul.',
  },
  mediaPolicy: {
    bundle:
      'Les vidéos doivent voyager avec la leçon ; celle qui ne le peut pas est un lien et un avertissement.',
    ask: 'Une vidéo hébergée n’est chargée que si l’élève le demande.',
    link: 'Une vidéo hébergée est un lien ; aucun lecteur n’est jamais chargé.',
    refuse: 'Une vidéo hébergée est une erreur : la leçon n’en a pas.',
  },
  /** Of the lesson's page, then of the quiz. */
  secrecy: {
    page: {
      shown:
        'Les réponses modèles ne sont pas secrètes. Dans le paquetage SCORM, elles sont codées et ne s’affichent que le moment venu ; qui démonte le paquetage peut les lire.',
      kept: 'Le paquetage SCORM ne contient aucune réponse : rien qui permette de corriger, rien à lire en le démontant.',
    },
    quiz: {
      shown:
        'Celles du test restent sur le serveur de Moodle jusqu’à ce que les options de relecture les montrent.',
      kept: 'Pour corriger les questions fermées, le test contient ce qui est juste ; dans ses **Options de relecture**, laissez **Réponse juste** non coché.',
    },
  },
  key: {
    name: 'Corrigé',
    purpose:
      'Les réponses que les élèves ne reçoivent pas, en une page pour qui enseigne. Ne la déposez jamais où ils peuvent l’ouvrir.',
  },
  capacity: {
    title: 'Place pour les réponses',
    text: '{package} : {open} questions ouvertes se partagent les {limit} caractères que la plateforme garde d’une tentative : environ {expected} caractères de prose ordinaire par réponse, et jamais moins de {guaranteed}. La page montre la place occupée et laisse copier ce qu’elle ne peut garder.',
    one: '{package} : la question ouverte a pour elle seule les {limit} caractères que la plateforme garde d’une tentative : environ {expected} caractères de prose ordinaire, et jamais moins de {guaranteed}.',
  },
};
