import type { Messages } from '../catalogue.ts';
import type { EntryFault, checks as rules } from '../rules/checks.ts';
import { foreign } from './foreign.ts';

const ENTRY_FAULTS: Readonly<Record<EntryFault, string>> = {
  concept: 'n’a pas de concept ; Moodle l’omet',
  long: 'a un concept de plus de 255 caractères ; l’import s’interrompt',
  definition: 'n’a pas de définition ; Moodle l’omet',
  markup: 'a des éléments dans sa définition ; l’import s’interrompt',
  format: 'n’a pas de format ; l’import s’interrompt, ou montre son balisage comme texte',
  twice: 'y est deux fois ; Moodle omet le second',
};

const firstFew = (names: readonly string[]): string =>
  names.slice(0, 5).join(', ') + (names.length > 5 ? ', …' : '');

export const checks: Messages<typeof rules> = {
  'zip-unreadable': ({ reason }) => ({
    message: `Ce n’est pas une archive ZIP lisible : ${foreign(reason)}.`,
    remedy: 'Téléchargez-la ou produisez-la à nouveau.',
  }),
  'zip-damaged': ({ name }) => ({
    message: `« ${name} » ne se décompresse pas en ce qu’annonce le répertoire de l’archive.`,
    remedy: 'Téléchargez ou produisez le paquet à nouveau.',
  }),
  'zip-bomb': ({ announced, bytes }) => ({
    message: `L’archive annonce ${announced} octets en ${bytes}, plus qu’aucune compression n’en contient : elle est faite pour remplir le disque de qui la décompresse.`,
    assumed: 'Rien n’en a été décompressé.',
    remedy: 'Ne l’importez nulle part ; interrogez qui l’a envoyée.',
  }),
  'zip-encrypted': ({ name }) => ({
    message: `« ${name} » est chiffré.`,
    remedy: 'Empaquetez-le sans mot de passe.',
  }),
  'zip-method': ({ name }) => ({
    message: `« ${name} » n’est ni stocké ni compressé par deflate ; les LMS ne connaissent rien d’autre.`,
    remedy: 'Empaquetez-le en ZIP ordinaire.',
  }),
  'zip-stored-descriptor': ({ name }) => ({
    message: `« ${name} » est stocké avec sa taille derrière lui, ce que refuse ZipInputStream de Java (OpenOLAT).`,
    remedy: 'Empaquetez-le compressé, ou avec sa taille devant.',
  }),
  'zip-name-duplicate': ({ name }) => ({
    message: `Deux fichiers de l’archive se nomment « ${name} » ; décompressés, l’un remplace l’autre.`,
    remedy: 'N’en gardez qu’un.',
  }),
  'zip-name-case': ({ name, other }) => ({
    message: `« ${name} » et « ${other} » ne diffèrent que par la casse ; sur bien des systèmes l’un remplace l’autre.`,
    remedy: 'Renommez l’un des deux.',
  }),
  'zip-name-outside': ({ name }) => ({
    message: `« ${name} » serait décompressé hors du dossier du paquet.`,
    remedy: 'Nommez-le relativement au dossier, sans « .. » ni barre initiale.',
  }),
  'zip-name-non-ascii': ({ name }) => ({
    message: `« ${name} » a des lettres hors de l’ASCII, que certains LMS décompressent sous un autre nom.`,
    remedy: 'Nommez-le avec des lettres simples, des chiffres, des traits d’union et des points.',
  }),
  'zip-name-mangled': ({ name, characters }) => ({
    message: `« ${name} » a des caractères que les LMS suppriment ou changent : ${characters}`,
    remedy: 'Nommez-le avec des lettres simples, des chiffres, des traits d’union et des points.',
  }),
  'mbz-not-a-backup': () => ({
    message: 'Il n’y a pas de moodle_backup.xml à la racine : Moodle n’y voit pas une sauvegarde.',
    remedy: 'Empaquetez les fichiers de la sauvegarde eux-mêmes, non leur dossier.',
  }),
  'docx-malformed': ({ part, reason }) => ({
    message: `${part} n’est pas un XML valable : ${reason}`,
    remedy: 'Exportez de nouveau le document : Word dit d’un tel fichier qu’il est endommagé.',
  }),
  'docx-lacks': ({ part, target }) => ({
    message: `${part} renvoie à ${target}, qui n’est pas dans le document.`,
    remedy: 'Exportez de nouveau le document : Word dit d’un tel fichier qu’il est endommagé.',
  }),
  'pdf-broken': () => ({
    message: 'Ce n’est pas un PDF entier : son début ou sa fin manque.',
    remedy: 'Imprimez-le de nouveau, ou prenez une copie arrivée entière.',
  }),
  'mbz-malformed': ({ reason }) => ({
    message: `Ce fichier n’est pas du XML bien formé (${foreign(reason)}) : la restauration s’interrompt.`,
    remedy: 'Produisez la sauvegarde à nouveau.',
  }),
  'mbz-file-missing': ({ path }) => ({
    message: `« ${path} » manque : la restauration s’interrompt.`,
    remedy: 'Ajoutez-le, fût-ce une liste vide.',
  }),
  'mbz-element-missing': ({ parent, element }) => ({
    message: `<${parent}> n’a pas de ${element}, dont la base ne se passe pas : la restauration s’interrompt.`,
    remedy: 'Écrivez l’élément, vide s’il n’a pas de valeur.',
  }),
  'mbz-version': ({ element, version, least }) => ({
    message: `${element} vaut « ${version} » : au-dessous de ${least}, Moodle lit la sauvegarde comme d’un genre plus ancien, et échoue.`,
    remedy: `Écrivez ${least} ou plus.`,
  }),
  'mbz-empty-group': ({ element }) => ({
    message: `<${element}> est vide : Moodle y lit un texte au lieu d’une liste, et sa restauration, à partir de 4.4.6, peut s’y interrompre.`,
    remedy:
      'Omettez l’élément, ou écrivez-le ouvert avec un saut de ligne dedans, comme le fait Moodle lui-même.',
  }),
  'mbz-build-missing': ({ release, least }) => ({
    message: `moodle_release vaut « ${release} », sans build à partir de ${least} : Moodle 4.1 prend la sauvegarde pour une d’avant 4.0 et restaure ses tests sans leurs questions.`,
    remedy: 'Écrivez la version avec son build : « 4.1 (Build: 20221128) ».',
  }),
  'mbz-id-twice': ({ element, id }) => ({
    message: `Deux <${element}> portent l’id ${id} : ce qui renvoie à l’un reçoit l’autre.`,
    remedy: 'Donnez à chacun son id.',
  }),
  'mbz-dangling': ({ element, id, to }) => ({
    message: `${element} vaut ${id}, et aucun ${to} ne porte cet id.`,
    remedy: `Nommez un ${to} de cette sauvegarde.`,
  }),
  'mbz-top-category': ({ context, count }) => ({
    message: `Le contexte ${context} a ${count} catégories de questions sans parent, où Moodle en veut une : la restauration est refusée.`,
    remedy: 'Donnez à chaque contexte une catégorie « top » de parent 0, et rangez les autres dessous.',
  }),
  'mbz-using-context': ({ found, context }) => ({
    message: `usingcontextid vaut ${found}, et non le contexte ${context} du test : toute tentative s’interromprait.`,
    remedy: 'Écrivez le contextid de l’activité.',
  }),
  'mbz-category-unlisted': ({ category, name }) => ({
    message: `inforef.xml ne cite pas la catégorie de questions ${category} (« ${name} ») : le test n’aurait pas ses questions, ou celles d’un autre.`,
    remedy: 'Citez sous question_categoryref chaque catégorie des questions du test, « top » comprise.',
  }),
  'mbz-slots': ({ found }) => ({
    message: `Les emplacements du test sont numérotés ${found}, et non 1, 2, 3… : Moodle ne peut l’afficher.`,
    remedy: 'Numérotez-les à partir de 1 sans trou, et commencez la première section à 1.',
  }),
  'mbz-blob-missing': ({ name, path }) => ({
    message: `Les octets de « ${name} » (${path}) manquent à l’archive : le cours restauré n’aura pas le fichier, sans un mot.`,
    remedy: 'Empaquetez le fichier sous le SHA-1 de ses octets.',
  }),
  'mbz-blob-differs': ({ name, what }) => ({
    message: `« ${name} » n’a pas ${what === 'hash' ? 'le SHA-1' : 'la taille'} que donne files.xml ; Moodle ne le voit pas et garde un fichier abîmé.`,
    remedy: 'Produisez la sauvegarde à nouveau.',
  }),
  'mbz-file-unfit': ({ name, why }) => ({
    message: `« ${name} » ${{ name: 'a des caractères que Moodle retire des noms, ce qui rompt les liens', path: 'est sous un chemin qui ne commence et ne finit pas par une barre : la restauration s’interrompt', twice: 'est deux fois dans sa zone de fichiers' }[why]}.`,
    remedy:
      why === 'twice'
        ? 'N’en gardez qu’un.'
        : 'Donnez-lui un nom simple, sous un chemin tel que « / » ou « /media/ ».',
  }),
  'mbz-file-lost': ({ name, component }) => ({
    message: `Aucun inforef.xml ne cite « ${name} » de ${component} : la restauration le laisse de côté.`,
    remedy: 'Citez son id sous fileref de son activité.',
  }),
  'mbz-picture-missing': ({ name, field, of }) => ({
    message: `Le champ ${field} de ${of} montre « ${name} », qui n’est pas parmi ses fichiers.`,
    remedy: 'Ajoutez le fichier à la zone de ce champ, sous cet élément.',
  }),
  'mbz-too-long': ({ element, length, limit }) => ({
    message: `<${element}> a ${length} caractères ; la table en prend ${limit}, et la restauration s’interrompt.`,
    remedy: 'Raccourcissez-le.',
  }),
  'mbz-idnumber-twice': ({ idnumber }) => ({
    message: `Deux questions d’une même catégorie ont l’idnumber « ${idnumber} » : la restauration s’interrompt.`,
    remedy: 'Donnez à chacune le sien.',
  }),
  'mbz-scorm': ({ name, why }) => ({
    message: `L’activité SCORM « ${name} » ne s’ouvrira pas : ${{ launch: 'launch n’est pas un SCO de sa liste', content: 'le fichier qu’elle lance n’est pas dans sa zone « content »', package: 'son paquet n’est pas dans sa zone « package » sous le nom que donne reference', hash: 'sha1hash n’est pas celui de son paquet' }[why]}.`,
    remedy: 'Produisez la sauvegarde à nouveau.',
  }),
  'moodle-glossary-entries': ({ root }) => ({
    message:
      root === 'GLOSSARY'
        ? 'Le glossaire n’a pas d’article dans <INFO><ENTRIES> ; l’import de Moodle s’interrompt.'
        : `La racine du fichier est <${root}> ; Moodle importe des glossaires d’un <GLOSSARY>.`,
    remedy: 'Exportez le glossaire de Moodle, ou construisez-le avec --to moodle-glossary.',
  }),
  'moodle-glossary-entry': ({ concept, why }) => ({
    message: `L’article « ${concept} » ${ENTRY_FAULTS[why]}.`,
    remedy:
      'Donnez à chaque article un <CONCEPT>, une <DEFINITION> dans une section CDATA et <FORMAT>1</FORMAT>, et chaque terme une fois.',
  }),
  'moodle-glossary-file': ({ concept, name }) => ({
    message: `La définition de « ${concept} » montre « ${name} », que l’article ne contient pas en entier.`,
    remedy: 'Mettez le fichier dans <ENTRYFILES> sous ce nom, chemin « / », ses octets en base64.',
  }),
  'moodle-xml-malformed': ({ reason }) => ({
    message: `Le fichier n’est pas du XML bien formé : ${foreign(reason)}. Moodle le refuse en entier.`,
    remedy: 'Corrigez cet endroit ; mettez les textes dans des sections CDATA.',
  }),
  'moodle-xml-unreadable': ({ reason }) => ({
    message: `Le fichier ne peut pas être lu : ${foreign(reason)}.`,
    remedy: 'Vérifiez le chemin et le fichier.',
  }),
  'moodle-xml-encoding': () => ({
    message: 'Le fichier n’est pas en UTF-8. Moodle le refuse.',
    remedy: 'Enregistrez-le en UTF-8.',
  }),
  'moodle-xml-root': ({ root }) => ({
    message: `La racine du fichier est <${root}> ; Moodle importe des questions d’un <quiz>.`,
    remedy: 'Exportez les questions au format Moodle XML.',
  }),
  'moodle-xml-no-questions': () => ({
    message: 'Le fichier ne contient aucune question. L’import de Moodle s’interrompt.',
    remedy: 'Ajoutez une question.',
  }),
  'moodle-xml-numeric-reference': ({ reference }) => ({
    message: `La référence ${reference} est hors d’une section CDATA ; Moodle l’omet quand elle désigne un blanc.`,
    remedy: 'Écrivez le caractère lui-même, dans une section CDATA.',
  }),
  'moodle-xml-white-space-lost': ({ question, field }) => ({
    message: `${field} de « ${question} » est échappé au lieu d’être en CDATA : Moodle perd les blancs entre ses balises.`,
    remedy: 'Mettez le texte dans une seule section CDATA.',
  }),
  'moodle-xml-markup-in-text': ({ question, field }) => ({
    message: `${field} de « ${question} » contient des éléments. Moodle juge le XML invalide et refuse le fichier.`,
    remedy: 'Mettez le texte dans une section CDATA.',
  }),
  'moodle-xml-format': ({ question, field, format }) => ({
    message: `« ${format} » n’est pas un format de texte (${field} de « ${question} ») ; Moodle prend le texte pour du HTML.`,
    remedy: 'Écrivez html, plain_text, markdown ou moodle_auto_format.',
  }),
  'moodle-xml-question-type': ({ question, type }) => ({
    message: `Moodle n’a pas lui-même de type de question « ${type} » (« ${question} ») ; sans son plugin, le fichier est refusé.`,
    remedy: 'Utilisez un type de Moodle, ou installez d’abord le plugin.',
  }),
  'moodle-xml-name-missing': ({ question }) => ({
    message: `« ${question} » n’a pas de <name>. Moodle refuse le fichier.`,
    remedy: 'Ajoutez <name><text>…</text></name>.',
  }),
  'moodle-xml-name-cut': ({ question, length }) => ({
    message: `Le nom « ${question} » a ${length} caractères ; Moodle en garde 255 ou le refuse.`,
    remedy: 'Raccourcissez-le.',
  }),
  'moodle-xml-number': ({ question, field, value }) => ({
    message: `« ${value} » n’est pas un nombre pour Moodle (${field} de « ${question} ») : il échoue, ou lit 3,14 comme 314.`,
    remedy: 'Écrivez le nombre avec un point décimal.',
  }),
  'moodle-xml-idnumber': ({ question, idnumber, why }) => ({
    message: {
      long: `Le numéro d’identification « ${idnumber} » de « ${question} » dépasse 100 caractères ; l’import s’interrompt.`,
      lines: `Le numéro d’identification « ${idnumber} » de « ${question} » garde les blancs qui l’entourent.`,
      twice: `Le numéro d’identification « ${idnumber} » de « ${question} » est déjà pris dans sa catégorie ; Moodle l’omet.`,
    }[why],
    remedy: {
      long: 'Raccourcissez-le.',
      lines: 'Écrivez-le sur une ligne.',
      twice: 'Donnez à chaque question le sien.',
    }[why],
  }),
  'moodle-xml-file-missing': ({ question, field, name }) => ({
    message: `${field} de « ${question} » montre « ${name} », mais ce champ n’a pas ce <file>.`,
    remedy: 'Placez le <file> à côté du texte qui le montre : Moodle range les fichiers par champ.',
  }),
  'moodle-xml-file-unused': ({ question, field, name }) => ({
    message: `Le fichier « ${name} » dans ${field} de « ${question} » n’y est montré nulle part.`,
    remedy: 'Liez-le par @@PLUGINFILE@@/nom dans le même champ, ou retirez-le.',
  }),
  'moodle-xml-file': ({ question, field, name, why }) => ({
    message: `${
      {
        name: `Le nom de fichier « ${name} » est vide ou contient des caractères que Moodle retire, ce qui rompt son lien`,
        path: `Le chemin de « ${name} » ne commence et ne finit pas par « / » ; l’import s’interrompt`,
        twice: `Le fichier « ${name} » vient deux fois ; Moodle saute le second`,
        base64: `Le contenu de « ${name} » n’est pas du base64 correct`,
        empty: `Le fichier « ${name} » est vide`,
        dropped: `Moodle omet le fichier « ${name} » : il n’en garde pas pour ce champ`,
      }[why]
    } (${field} de « ${question} »).`,
    remedy: {
      name: 'Utilisez des lettres sans accent, des chiffres, le point, le tiret et le souligné.',
      path: 'Écrivez path="/".',
      twice: 'Donnez à chaque fichier d’un champ son propre nom.',
      base64: 'Encodez le fichier à nouveau.',
      empty: 'Encodez le fichier à nouveau.',
      dropped: 'Montrez-le dans le texte de la question.',
    }[why],
  }),
  'moodle-xml-file-slow': ({ question, field, name, megabytes }) => ({
    message: `« ${name} » fait ${megabytes} Mo (${field} de « ${question} ») : l’import de Moodle y passe des minutes et peut être interrompu.`,
    remedy: 'Réduisez le fichier, ou montrez-le dans une activité fichier, page ou SCORM.',
  }),
  'moodle-xml-fraction': ({ question, fraction }) => ({
    message: `La fraction « ${fraction} » (« ${question} ») n’est pas dans la liste de Moodle. Il refuse le fichier.`,
    remedy: 'Prenez-en une de la liste, avec cinq décimales : 33.33333, 66.66667, 14.28571…',
  }),
  'moodle-xml-no-full-marks': ({ question, required }) => ({
    message: `Aucune réponse à « ${question} » ne vaut 100 %${required ? ' ; Moodle arrête l’import ici' : ' : personne ne peut obtenir tous les points'}.`,
    remedy:
      'Donnez à la bonne réponse la fraction 100 ; si plusieurs se cochent, des fractions dont la somme fait 100.',
  }),
  'moodle-xml-answers': ({ question, why }) => ({
    message: {
      few: `« ${question} » a trop peu de réponses ; Moodle arrête l’import ici.`,
      blank: `Une réponse de « ${question} » est vide ; Moodle l’omet.`,
      'true-false': `Il manque à « ${question} » une des réponses true et false, ou elles sont écrites ou notées autrement.`,
      pair: `Un énoncé de « ${question} » n’a pas de réponse ; Moodle n’importe rien après lui, sans le dire.`,
      items: `« ${question} » a moins de deux éléments ; Moodle n’importe rien après elle, sans le dire.`,
    }[why],
    remedy: {
      few: 'Donnez au moins deux réponses à un choix, une à toute autre question.',
      blank: 'Remplissez-la ou supprimez-la.',
      'true-false':
        'Écrivez les deux réponses, avec les mots true et false, l’une de fraction 100, l’autre de 0.',
      pair: 'Donnez à chaque énoncé sa réponse.',
      items: 'Donnez-lui au moins deux éléments.',
    }[why],
  }),
  'moodle-xml-ordering-shownumcorrect': ({ question }) => ({
    message: `Il manque à la mise en ordre « ${question} » <shownumcorrect>1</shownumcorrect> ; l’import s’interrompt.`,
    remedy: 'Ajoutez-le, avec sa valeur.',
  }),
  'moodle-xml-ordering-select': ({ question }) => ({
    message: `La mise en ordre « ${question} » montre six de ses éléments, au hasard.`,
    remedy: 'Écrivez <selecttype>ALL</selecttype>.',
  }),
  'moodle-xml-hint-lost': ({ question, why }) => ({
    message:
      why === 'blank'
        ? `Un indice de « ${question} » est vide ; Moodle l’omet.`
        : `Moodle ne lit pas les indices de ce type de question (« ${question} »).`,
    remedy:
      why === 'blank' ? 'Remplissez-le ou supprimez-le.' : 'Mettez l’indice dans le texte de la question.',
  }),
  'moodle-xml-value': ({ question, field, value, allowed }) => ({
    message: `« ${value} » n’est pas une valeur de ${field} (« ${question} ») ; Moodle la garde sans contrôle et échoue plus tard.`,
    remedy: `Écrivez l’une de : ${allowed.join(', ')}.`,
  }),
  'moodle-xml-empty-limit': ({ question, field }) => ({
    message: `Un <${field}> vide (« ${question} ») devient une limite de 0 mot.`,
    remedy: 'Retirez l’élément.',
  }),
  'moodle-xml-cloze': ({ question, why, gap }) => ({
    message: {
      none: `Le texte à trous « ${question} » n’a aucun trou que Moodle sache lire ; il refuse le fichier.`,
      answers: `Le trou ${gap} de « ${question} » a trop peu de réponses ; Moodle refuse le fichier.`,
      marks: `Aucune réponse du trou ${gap} de « ${question} » ne vaut 100 % ; Moodle refuse le fichier.`,
      brace: `Le trou ${gap} de « ${question} » finit à une accolade dans une réponse ; la suite est perdue.`,
      unread: `Moodle ne lit pas ${gap} de « ${question} » comme un trou : l’élève en voit la source, réponse comprise.`,
      placeholder: `Le texte ${gap} de « ${question} » est ce que Moodle écrit pour ses propres trous ; ils se confondent.`,
    }[why],
    remedy: {
      none: 'Écrivez un trou : {1:SHORTANSWER:=réponse}.',
      answers: 'Donnez deux réponses à un choix, une à un texte.',
      marks: 'Faites précéder la bonne réponse de = ou de %100%.',
      brace: 'Écrivez une accolade dans une réponse \\}.',
      unread: 'Corrigez le trou : {1:TYPE:=réponse~faux}.',
      placeholder: 'Écrivez &#123; pour l’accolade ouvrante.',
    }[why],
  }),
  'moodle-xml-category': ({ category, why }) => ({
    message: {
      empty: 'Une catégorie n’a pas de nom.',
      long: `Un nom de la catégorie « ${category} » dépasse 255 caractères ; l’import s’interrompt.`,
      format: `L’élément <info> de la catégorie « ${category} » n’a pas de format.`,
      token: `« ${category} » commence par un contexte que Moodle ne connaît pas, et devient une catégorie de ce nom.`,
    }[why],
    remedy: {
      empty: 'Écrivez <category><text>top/Nom</text></category>.',
      long: 'Raccourcissez-le.',
      format: 'Écrivez <info format="html">.',
      token: 'Écrivez top/Nom, sans contexte : la catégorie va dans la banque ouverte.',
    }[why],
  }),
  'moodle-xml-placeholder': ({ question, placeholder }) => ({
    message: `« ${question} » contient ${placeholder}, mais pas de choix de ce numéro.`,
    remedy: 'Numérotez les places à partir de 1, dans l’ordre des choix.',
  }),
  'scorm-outside-url': ({ url, host }) => ({
    message: `La page charge d’elle-même « ${url} » depuis ${host}.`,
    remedy: 'Joignez le fichier : sans réseau il manque, et cet hôte connaît chaque visite d’élève.',
  }),
  'scorm-absolute-url': ({ url }) => ({
    message: `« ${url} » part de la racine du LMS, où le paquet n’est pas.`,
    remedy: 'Écrivez-le relativement à la page.',
  }),
  'scorm-reference-missing': ({ url, similar }) => ({
    message: `La page a besoin de « ${url} », qui n’est pas dans le paquet${similar ? ` ; « ${similar} » y est` : ''}.`,
    remedy: similar ? 'Écrivez le nom dans la même casse.' : 'Ajoutez le fichier, ou corrigez l’URL.',
  }),
  'scorm-page-unread': ({ name, why }) => ({
    message: `Les URL de « ${name} » n’ont pas été vérifiées : ce fichier ${why === 'deep' ? 'est trop imbriqué' : 'dépasse 16 Mio'}.`,
    remedy: 'Regardez ce fichier vous-même ; un navigateur pourrait aussi peiner.',
  }),
  'scorm-schema': ({ written }) => ({
    message:
      written === undefined
        ? 'Les métadonnées du manifeste ne nomment pas leur schéma, comme le veut le validateur d’ADL.'
        : `« ${written} » n’est pas un schéma qu’admet le validateur d’ADL.`,
    remedy: 'Écrivez <schema>ADL SCORM</schema> avant le schemaversion.',
  }),
  'scorm-control-file-absent': ({ names, elsewhere }) => ({
    message: `${names.join(', ')} : nommés dans xsi:schemaLocation, absents de la racine de l’archive${elsewhere ? ` (il y a « ${elsewhere} »)` : ''} ; le validateur d’ADL refuse le paquet.`,
    remedy: 'Placez les fichiers de schéma à côté d’imsmanifest.xml, ou ne les nommez pas.',
  }),
  'scorm-attribute-absent': ({ element, identifier, attribute, value }) => ({
    message: `L’élément ${element}${identifier && ` « ${identifier} »`} n’a pas l’attribut ${attribute}, que SCORM rend obligatoire.`,
    remedy: `Donnez-lui ${attribute}="${value}".`,
  }),
  'scorm-type-case': ({ written, wanted, version }) => ({
    message: `SCORM ${version} écrit autrement l’attribut ${written} : un LMS qui valide refuse le paquet.`,
    remedy: `Écrivez ${wanted}.`,
  }),
  'scorm-namespace-version': ({ version, namespace }) => ({
    message: `Le schemaversion dit ${version}, l’espace de noms d’adlcp (${namespace}) une autre version : les LMS ne croient pas tous la même.`,
    remedy: 'Que les deux disent la même version.',
  }),
  'scorm-item-with-children': ({ item }) => ({
    message: `L’item « ${item} » mène à une ressource et contient d’autres items ; en SCORM, seul un item qui n’en contient pas peut être lancé.`,
    remedy: 'Déplacez sa ressource dans un item à elle.',
  }),
  'scorm-prefix': ({ written, wanted }) => ({
    message: `Moodle cherche le préfixe « ${wanted} », non « ${written} », et ignore ce qu’il précède.`,
    remedy: `Renommez le préfixe en ${wanted}.`,
  }),
  'scorm-completion-by-lms': ({ item, attribute }) => ({
    message: `Le LMS peut décider de lui-même que « ${item} » est achevé, car ${attribute} n’est pas « true ».`,
    remedy: `Si le contenu le dit lui-même, donnez à imsss:deliveryControls de l’item ${attribute}="true".`,
  }),
  'scorm-completion-threshold': ({ item, written }) => ({
    message: `Moodle lit le completionThreshold « ${written} » de « ${item} » comme 1.0 : qui fait moins ne l’achève jamais.`,
    remedy: 'Omettez-le, et laissez le contenu fixer completion_status.',
  }),
  'scorm-mastery-score': ({ written }) => ({
    message: `Le score de maîtrise « ${written} » n’est pas un nombre de 0 à 100.`,
    remedy: 'Écrivez le score de réussite en chiffres, avec un point pour les décimales.',
  }),
  'scorm-several-scos': ({ count }) => ({
    message: `Le paquet a ${count} SCO ; dans le lecteur SCORM 2004 de Moodle, qui passe de l’un à l’autre n’y a plus de connexion tant que la page n’est pas rechargée.`,
    remedy: 'Pour Moodle, utilisez SCORM 1.2, ou un paquet d’un seul SCO.',
  }),
  'web-start-absent': ({ pages }) => ({
    message: `Il n’y a pas d’index.html tout en haut : on ne sait pas quelle page ouvrir${pages.length > 0 ? ` (il y a ${pages.join(', ')})` : ''}.`,
    remedy: 'Nommez index.html la page à ouvrir, et mettez-la tout en haut du zip.',
  }),
  'web-others': () => ({
    message:
      'C’est une page web, ou un zip de pages, que Cartable n’a pas faite : ses fichiers, ses liens et ses hôtes ont été vérifiés.',
  }),
  'web-page-needs': ({ url }) => ({
    message: `La page a besoin de « ${url} », qui est à côté d’elle et ne voyage pas avec elle.`,
    remedy: 'Mettez le fichier dans la page, ou donnez tout le dossier.',
  }),
  'web-answer-in-clear': ({ question, words }) => ({
    message: `Ce que « ${question} » montre après une réponse est aussi dans le texte de la page : « ${words} ».`,
    remedy: 'Si cela ne doit pas s’y lire, retirez-le du texte de la leçon.',
  }),
  'scorm-link-to-sco': ({ url, item }) => ({
    message: `« ${url} » mène à un autre SCO (« ${item} ») à l’insu du LMS : ce qu’on y fait est gardé sous celui-ci, ou nulle part.`,
    remedy: 'Nommez l’autre leçon en toutes lettres, et laissez les élèves la choisir dans le LMS.',
  }),
  'manifest-schema': ({ words }) => ({
    message: `Le schéma de SCORM ne permet pas ce qui est écrit ici : ${foreign(words)}.`,
    remedy: 'Corrigez cet endroit ; certains LMS refusent un manifeste que leurs schémas n’admettent pas.',
  }),
  'scorm-manifest-absent': ({ elsewhere }) => ({
    message: `Il n’y a pas d’imsmanifest.xml à la racine de l’archive${elsewhere ? ` ; il y a « ${elsewhere} »` : ''}.`,
    remedy: elsewhere
      ? 'Empaquetez le contenu du dossier qui le contient, non le dossier, sous ce nom exactement.'
      : 'Ce n’est pas un paquet SCORM : exportez-le à nouveau de l’outil dont il vient.',
  }),
  'scorm-manifest-malformed': ({ reason }) => ({
    message: `Le manifeste n’est pas du XML bien formé : ${foreign(reason)}.`,
    remedy: 'Corrigez cet endroit.',
  }),
  'scorm-character-reference': ({ reference }) => ({
    message: `Moodle affiche la référence de caractère ${reference} telle quelle.`,
    remedy: 'Écrivez le caractère lui-même, en UTF-8.',
  }),
  'scorm-schemaversion': ({ written, spellings }) => ({
    message:
      written === undefined
        ? 'Le manifeste n’a pas de schemaversion ; les LMS prennent le paquet pour du SCORM 1.2.'
        : `« ${written} » n’est pas un schemaversion que les LMS connaissent ; ils prennent le paquet pour du SCORM 1.2.`,
    remedy: `Écrivez exactement l’un de : ${spellings.join(', ')}.`,
  }),
  'scorm-identifier-invalid': ({ identifier, element }) => ({
    message: identifier
      ? `« ${identifier} » ne peut identifier l’élément ${element} : un identifiant commence par une lettre ou un tiret bas, sans espace ni deux-points.`
      : `L’élément ${element} n’a pas d’identifiant.`,
    remedy:
      'Donnez-lui un identifiant simple, et gardez-le par la suite : les traces des élèves y sont liées.',
  }),
  'scorm-identifier-duplicate': ({ identifier }) => ({
    message: `L’identifiant « ${identifier} » est donné deux fois dans le manifeste.`,
    remedy: 'Donnez à chaque élément un identifiant propre.',
  }),
  'scorm-default-organization': ({ written }) => ({
    message: `L’organisation par défaut « ${written} » n’existe pas.`,
    remedy: 'Nommez l’identifiant d’une organisation.',
  }),
  'scorm-title-absent': ({ element, identifier }) => ({
    message: `L’élément ${element} « ${identifier} » n’a pas de titre que le LMS puisse afficher.`,
    remedy: 'Donnez-lui un titre.',
  }),
  'scorm-nothing-to-launch': () => ({
    message: 'Aucun item du manifeste ne mène à un fichier qu’un LMS puisse ouvrir.',
    remedy: 'Que l’identifierref d’un item nomme une ressource qui a un href.',
  }),
  'scorm-resource-unknown': ({ item, resource }) => ({
    message: `L’item « ${item} » mène à la ressource « ${resource} », qui n’existe pas.`,
    remedy: 'Nommez l’identifiant d’une ressource.',
  }),
  'scorm-type-prefix': ({ written }) => ({
    message: `L’attribut ${written} n’est pas trouvé par les LMS, qui cherchent le préfixe « adlcp » quoi qu’il désigne.`,
    remedy: 'Renommez le préfixe en adlcp.',
  }),
  'scorm-type-absent': ({ resource }) => ({
    message: `La ressource « ${resource} » est lancée sans être marquée comme SCO : le LMS ne gardera rien de ce que font les élèves.`,
    remedy: 'Donnez-lui adlcp:scormtype="sco" (scormType en SCORM 2004).',
  }),
  'scorm-xml-base': ({ element }) => ({
    message: `Moodle ne lit pas xml:base de <${element}> et ne trouvera pas les fichiers qui en dépendent.`,
    remedy: 'Écrivez-le dans les href.',
  }),
  'scorm-launch-missing': ({ href, similar }) => ({
    message: `Le fichier de lancement « ${href} » n’est pas dans l’archive${similar ? ` ; « ${similar} » y est` : ''}.`,
    remedy: similar ? 'Écrivez le nom dans la même casse.' : 'Ajoutez le fichier, ou corrigez le href.',
  }),
  'scorm-file-missing': ({ href, similar }) => ({
    message: `Le manifeste annonce « ${href} », qui n’est pas dans l’archive${similar ? ` ; « ${similar} » y est` : ''}.`,
    remedy: similar ? 'Écrivez le nom dans la même casse.' : 'Ajoutez le fichier, ou ôtez-le de la liste.',
  }),
  'scorm-files-unlisted': ({ names }) => ({
    message: `${names.length === 1 ? 'Un fichier de l’archive ne figure' : `${names.length} fichiers de l’archive ne figurent`} pas au manifeste : ${firstFew(names)}.`,
    remedy: 'Inscrivez chacun comme <file> de la ressource qui l’utilise ; un LMS peut omettre le reste.',
  }),
  'cmi5-absent': ({ elsewhere }) => ({
    message: `Il n’y a pas de cmi5.xml à la racine de l’archive${elsewhere ? `, seulement « ${elsewhere} »` : ''}.`,
    remedy: 'Archivez le contenu du dossier qui le contient, et non le dossier.',
  }),
  'cmi5-malformed': ({ reason }) => ({
    message: `cmi5.xml est illisible : ${reason}.`,
    remedy: 'Corrigez le XML à cet endroit.',
  }),
  'cmi5-schema': ({ words }) => ({
    message: `Le schéma de cmi5 ne l’admet pas : ${words}.`,
    remedy: 'Corrigez-le : une plateforme refuse une structure de cours non conforme.',
  }),
  'cmi5-id': ({ element, id }) => ({
    message: `L’identifiant « ${id} » de <${element}> n’est pas un IRI complet.`,
    remedy: 'Écrivez-le avec son schéma : https://example.org/courses/1, ou urn:….',
  }),
  'cmi5-id-duplicate': ({ id }) => ({
    message: `Deux éléments ont l’identifiant « ${id} ».`,
    remedy: 'Donnez à chacun le sien : la plateforme n’aurait qu’un suivi pour les deux.',
  }),
  'cmi5-url-missing': ({ url, similar }) => ({
    message: `Le fichier à lancer « ${url} » n’est pas dans l’archive${similar ? ` ; « ${similar} » y est` : ''}.`,
    remedy: similar ? 'Écrivez le nom avec les mêmes majuscules.' : 'Ajoutez le fichier, ou corrigez l’url.',
  }),
  'cmi5-url-query': ({ url, name }) => ({
    message: `« ${url} » a son propre paramètre ${name} ; la plateforme lance la leçon avec un paramètre du même nom.`,
    remedy: 'Renommez-le.',
  }),
  'cmi5-satisfied-unseen': ({ id }) => ({
    message: `« ${id} » compte comme acquis avant que quiconque l’ait ouvert : son moveOn est NotApplicable.`,
    remedy: 'Écrivez moveOn="Completed", ou ce qui est demandé aux élèves.',
  }),
  'cmi5-mastery-idle': ({ id, masteryScore }) => ({
    message: `« ${id} » a un masteryScore de ${masteryScore}, et qui échoue l’a acquis quand même : son moveOn est Completed.`,
    remedy: 'Écrivez moveOn="CompletedAndPassed", ou retirez masteryScore.',
  }),
};
