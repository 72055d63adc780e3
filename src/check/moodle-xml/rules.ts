/**
 * What Moodle's question importer rejects, cuts short, loses or misreads. An *error* keeps questions out or loses
 * something of them; a *warning* leaves something other than meant. Sources: `question/format/xml/format.php`,
 * `question/format.php`, `lib/xmlize.php` and the types' `questiontype.php` of Moodle 4.5, most of it seen to happen.
 */
import { rule } from '../finding.ts';

interface Of {
  /** The question's name, or its type and number where it has none. */
  readonly question: string;
}
interface InField extends Of {
  readonly field: string;
}

export const malformed = rule<{ readonly reason: string }>(
  'moodle-xml-malformed',
  'error',
  ({ reason }) => ({
    message: `The file is not well-formed XML: ${reason}. Moodle rejects all of it.`,
    remedy: 'Correct this place; put texts in CDATA sections.',
  }),
  ({ reason }) => ({
    message: `Le fichier n’est pas du XML bien formé : ${reason}. Moodle le refuse en entier.`,
    remedy: 'Corrigez cet endroit ; mettez les textes dans des sections CDATA.',
  }),
);

export const unreadable = rule<{ readonly reason: string }>(
  'moodle-xml-unreadable',
  'error',
  ({ reason }) => ({
    message: `The file cannot be read: ${reason}.`,
    remedy: 'Check the path and the file.',
  }),
  ({ reason }) => ({
    message: `Le fichier ne peut pas être lu : ${reason}.`,
    remedy: 'Vérifiez le chemin et le fichier.',
  }),
);

export const notUtf8 = rule<object>(
  'moodle-xml-encoding',
  'error',
  () => ({ message: 'The file is not UTF-8. Moodle rejects it.', remedy: 'Save it as UTF-8.' }),
  () => ({
    message: 'Le fichier n’est pas en UTF-8. Moodle le refuse.',
    remedy: 'Enregistrez-le en UTF-8.',
  }),
);

export const notQuiz = rule<{ readonly root: string }>(
  'moodle-xml-root',
  'error',
  ({ root }) => ({
    message: `The file's root is <${root}>; Moodle imports questions from a <quiz>.`,
    remedy: 'Export the questions as Moodle XML.',
  }),
  ({ root }) => ({
    message: `La racine du fichier est <${root}> ; Moodle importe des questions d’un <quiz>.`,
    remedy: 'Exportez les questions au format Moodle XML.',
  }),
);

export const noQuestions = rule<object>(
  'moodle-xml-no-questions',
  'error',
  () => ({
    message: 'There is no question in the file. Moodle’s import breaks off.',
    remedy: 'Add a question.',
  }),
  () => ({
    message: 'Le fichier ne contient aucune question. L’import de Moodle s’interrompt.',
    remedy: 'Ajoutez une question.',
  }),
);

export const numericReference = rule<{ readonly reference: string }>(
  'moodle-xml-numeric-reference',
  'warning',
  ({ reference }) => ({
    message: `The reference ${reference} stands outside a CDATA section; Moodle drops it where it means white space.`,
    remedy: 'Write the character itself, in a CDATA section.',
  }),
  ({ reference }) => ({
    message: `La référence ${reference} est hors d’une section CDATA ; Moodle l’omet quand elle désigne un blanc.`,
    remedy: 'Écrivez le caractère lui-même, dans une section CDATA.',
  }),
);

export const bareText = rule<InField>(
  'moodle-xml-white-space-lost',
  'error',
  ({ question, field }) => ({
    message: `${field} of “${question}” is escaped instead of in CDATA: Moodle loses white space between its tags.`,
    remedy: 'Put the text in one CDATA section.',
  }),
  ({ question, field }) => ({
    message: `${field} de « ${question} » est échappé au lieu d’être en CDATA : Moodle perd les blancs entre ses balises.`,
    remedy: 'Mettez le texte dans une seule section CDATA.',
  }),
);

export const markupInText = rule<InField>(
  'moodle-xml-markup-in-text',
  'error',
  ({ question, field }) => ({
    message: `${field} of “${question}” holds elements. Moodle calls the XML invalid and rejects the file.`,
    remedy: 'Put the text in a CDATA section.',
  }),
  ({ question, field }) => ({
    message: `${field} de « ${question} » contient des éléments. Moodle juge le XML invalide et refuse le fichier.`,
    remedy: 'Mettez le texte dans une section CDATA.',
  }),
);

export const unknownFormat = rule<InField & { readonly format: string }>(
  'moodle-xml-format',
  'warning',
  ({ question, field, format }) => ({
    message: `“${format}” is no text format (${field} of “${question}”); Moodle takes the text for HTML.`,
    remedy: 'Write html, plain_text, markdown or moodle_auto_format.',
  }),
  ({ question, field, format }) => ({
    message: `« ${format} » n’est pas un format de texte (${field} de « ${question} ») ; Moodle prend le texte pour du HTML.`,
    remedy: 'Écrivez html, plain_text, markdown ou moodle_auto_format.',
  }),
);

export const unknownType = rule<Of & { readonly type: string }>(
  'moodle-xml-question-type',
  'warning',
  ({ question, type }) => ({
    message: `Moodle itself has no question type “${type}” (“${question}”); without its plugin the file is rejected.`,
    remedy: 'Use a type of Moodle’s own, or install the plugin first.',
  }),
  ({ question, type }) => ({
    message: `Moodle n’a pas lui-même de type de question « ${type} » (« ${question} ») ; sans son plugin, le fichier est refusé.`,
    remedy: 'Utilisez un type de Moodle, ou installez d’abord le plugin.',
  }),
);

export const nameMissing = rule<Of>(
  'moodle-xml-name-missing',
  'error',
  ({ question }) => ({
    message: `“${question}” has no <name>. Moodle rejects the file.`,
    remedy: 'Add <name><text>…</text></name>.',
  }),
  ({ question }) => ({
    message: `« ${question} » n’a pas de <name>. Moodle refuse le fichier.`,
    remedy: 'Ajoutez <name><text>…</text></name>.',
  }),
);

export const nameCut = rule<Of & { readonly length: number }>(
  'moodle-xml-name-cut',
  'error',
  ({ question, length }) => ({
    message: `The name “${question}” has ${length} characters; Moodle keeps 255 or refuses it.`,
    remedy: 'Shorten it.',
  }),
  ({ question, length }) => ({
    message: `Le nom « ${question} » a ${length} caractères ; Moodle en garde 255 ou le refuse.`,
    remedy: 'Raccourcissez-le.',
  }),
);

export const notANumber = rule<InField & { readonly value: string }>(
  'moodle-xml-number',
  'error',
  ({ question, field, value }) => ({
    message: `“${value}” is no number to Moodle (${field} of “${question}”): it fails, or reads 3,14 as 314.`,
    remedy: 'Write the number with a decimal point.',
  }),
  ({ question, field, value }) => ({
    message: `« ${value} » n’est pas un nombre pour Moodle (${field} de « ${question} ») : il échoue, ou lit 3,14 comme 314.`,
    remedy: 'Écrivez le nombre avec un point décimal.',
  }),
);

export const idnumberUnfit = rule<
  Of & { readonly idnumber: string; readonly why: 'long' | 'lines' | 'twice' }
>(
  'moodle-xml-idnumber',
  'error',
  ({ question, idnumber, why }) => ({
    message: {
      long: `The idnumber “${idnumber}” of “${question}” is longer than 100 characters; the import breaks off.`,
      lines: `The idnumber “${idnumber}” of “${question}” keeps the white space around it.`,
      twice: `The idnumber “${idnumber}” of “${question}” is taken in its category; Moodle drops it.`,
    }[why],
    remedy: { long: 'Shorten it.', lines: 'Write it on one line.', twice: 'Give each question its own.' }[
      why
    ],
  }),
  ({ question, idnumber, why }) => ({
    message: {
      long: `Le numéro d’identification « ${idnumber} » de « ${question} » dépasse 100 caractères ; l’import s’interrompt.`,
      lines: `Le numéro d’identification « ${idnumber} » de « ${question} » garde les blancs qui l’entourent.`,
      twice: `Le numéro d’identification « ${idnumber} » de « ${question} » est déjà pris dans sa catégorie ; Moodle l’omet.`,
    }[why],
    remedy: {
      long: 'Raccourcissez-le.',
      lines: 'Écrivez-le sur une ligne.',
      twice: 'Donnez à chaque question le sien.',
    }[why],
  }),
);

export const fileMissing = rule<InField & { readonly name: string }>(
  'moodle-xml-file-missing',
  'error',
  ({ question, field, name }) => ({
    message: `${field} of “${question}” shows “${name}”, but that field has no such <file>.`,
    remedy: 'Put the <file> beside the text that shows it: Moodle keeps files by field.',
  }),
  ({ question, field, name }) => ({
    message: `${field} de « ${question} » montre « ${name} », mais ce champ n’a pas ce <file>.`,
    remedy: 'Placez le <file> à côté du texte qui le montre : Moodle range les fichiers par champ.',
  }),
);

export const fileUnused = rule<InField & { readonly name: string }>(
  'moodle-xml-file-unused',
  'warning',
  ({ question, field, name }) => ({
    message: `The file “${name}” in ${field} of “${question}” is shown nowhere there.`,
    remedy: 'Link to it as @@PLUGINFILE@@/name in the same field, or leave it out.',
  }),
  ({ question, field, name }) => ({
    message: `Le fichier « ${name} » dans ${field} de « ${question} » n’y est montré nulle part.`,
    remedy: 'Liez-le par @@PLUGINFILE@@/nom dans le même champ, ou retirez-le.',
  }),
);

export type FileFault = 'name' | 'path' | 'twice' | 'base64' | 'empty' | 'dropped';

export const fileUnfit = rule<InField & { readonly name: string; readonly why: FileFault }>(
  'moodle-xml-file',
  'error',
  ({ question, field, name, why }) => ({
    message: `${
      {
        name: `The file name “${name}” is empty or holds characters that Moodle removes, which breaks its link`,
        path: `The path of “${name}” does not start and end with “/”; the import breaks off`,
        twice: `The file “${name}” comes twice; Moodle skips the second`,
        base64: `The content of “${name}” is not sound base64`,
        empty: `The file “${name}” is empty`,
        dropped: `Moodle drops the file “${name}”: it keeps none for this field`,
      }[why]
    } (${field} of “${question}”).`,
    remedy: {
      name: 'Use letters without accents, digits, point, hyphen and underscore.',
      path: 'Write path="/".',
      twice: 'Give each file of a field its own name.',
      base64: 'Encode the file anew.',
      empty: 'Encode the file anew.',
      dropped: 'Show it in the question text.',
    }[why],
  }),
  ({ question, field, name, why }) => ({
    message: `${
      {
        name: `Le nom de fichier « ${name} » est vide ou contient des caractères que Moodle retire, ce qui rompt son lien`,
        path: `Le chemin de « ${name} » ne commence et ne finit pas par « / » ; l’import s’interrompt`,
        twice: `Le fichier « ${name} » vient deux fois ; Moodle saute le second`,
        base64: `Le contenu de « ${name} » n’est pas du base64 correct`,
        empty: `Le fichier « ${name} » est vide`,
        dropped: `Moodle omet le fichier « ${name} » : il n’en garde pas pour ce champ`,
      }[why]
    } (${field} de « ${question} »).`,
    remedy: {
      name: 'Utilisez des lettres sans accent, des chiffres, le point, le tiret et le souligné.',
      path: 'Écrivez path="/".',
      twice: 'Donnez à chaque fichier d’un champ son propre nom.',
      base64: 'Encodez le fichier à nouveau.',
      empty: 'Encodez le fichier à nouveau.',
      dropped: 'Montrez-le dans le texte de la question.',
    }[why],
  }),
);

export const fileSlow = rule<InField & { readonly name: string; readonly megabytes: number }>(
  'moodle-xml-file-slow',
  'warning',
  ({ question, field, name, megabytes }) => ({
    message: `“${name}” has ${megabytes} MB (${field} of “${question}”): Moodle’s import takes minutes over it, and may be cut off.`,
    remedy: 'Make the file smaller, or show it in a file, page or SCORM activity instead.',
  }),
  ({ question, field, name, megabytes }) => ({
    message: `« ${name} » fait ${megabytes} Mo (${field} de « ${question} ») : l’import de Moodle y passe des minutes et peut être interrompu.`,
    remedy: 'Réduisez le fichier, ou montrez-le dans une activité fichier, page ou SCORM.',
  }),
);

export const fractionUnlisted = rule<Of & { readonly fraction: string }>(
  'moodle-xml-fraction',
  'error',
  ({ question, fraction }) => ({
    message: `The fraction “${fraction}” (“${question}”) is not on Moodle’s list. It rejects the file.`,
    remedy: 'Use a listed one, with five decimals: 33.33333, 66.66667, 14.28571…',
  }),
  ({ question, fraction }) => ({
    message: `La fraction « ${fraction} » (« ${question} ») n’est pas dans la liste de Moodle. Il refuse le fichier.`,
    remedy: 'Prenez-en une de la liste, avec cinq décimales : 33.33333, 66.66667, 14.28571…',
  }),
);

export const noFullMarks = rule<Of & { readonly required: boolean }>(
  'moodle-xml-no-full-marks',
  'error',
  ({ question, required }) => ({
    message: `No answer to “${question}” earns 100 %${required ? '; Moodle stops the import here' : ': nobody can get full marks'}.`,
    remedy: 'Give the right answer the fraction 100; where several may be ticked, fractions that sum to 100.',
  }),
  ({ question, required }) => ({
    message: `Aucune réponse à « ${question} » ne vaut 100 %${required ? ' ; Moodle arrête l’import ici' : ' : personne ne peut obtenir tous les points'}.`,
    remedy:
      'Donnez à la bonne réponse la fraction 100 ; si plusieurs se cochent, des fractions dont la somme fait 100.',
  }),
);

export type AnswerFault = 'few' | 'blank' | 'true-false' | 'pair' | 'items';

export const answersUnfit = rule<Of & { readonly why: AnswerFault }>(
  'moodle-xml-answers',
  'error',
  ({ question, why }) => ({
    message: {
      few: `“${question}” has too few answers; Moodle stops the import here.`,
      blank: `An answer of “${question}” is blank; Moodle leaves it out.`,
      'true-false': `“${question}” lacks one of the answers true and false, or words or marks them otherwise.`,
      pair: `A stem of “${question}” has no answer; Moodle silently imports nothing after it.`,
      items: `“${question}” has fewer than two items; Moodle silently imports nothing after it.`,
    }[why],
    remedy: {
      few: 'Give a choice two answers or more, any other question one.',
      blank: 'Fill it in, or delete it.',
      'true-false': 'Write both answers, as the words true and false, one with fraction 100 and one with 0.',
      pair: 'Give every stem its answer.',
      items: 'Give it two items or more.',
    }[why],
  }),
  ({ question, why }) => ({
    message: {
      few: `« ${question} » a trop peu de réponses ; Moodle arrête l’import ici.`,
      blank: `Une réponse de « ${question} » est vide ; Moodle l’omet.`,
      'true-false': `Il manque à « ${question} » une des réponses true et false, ou elles sont écrites ou notées autrement.`,
      pair: `Un énoncé de « ${question} » n’a pas de réponse ; Moodle n’importe rien après lui, sans le dire.`,
      items: `« ${question} » a moins de deux éléments ; Moodle n’importe rien après elle, sans le dire.`,
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
);

export const shownumcorrectMissing = rule<Of>(
  'moodle-xml-ordering-shownumcorrect',
  'error',
  ({ question }) => ({
    message: `The ordering “${question}” lacks <shownumcorrect>1</shownumcorrect>; the import breaks off.`,
    remedy: 'Add it, with its value.',
  }),
  ({ question }) => ({
    message: `Il manque à la mise en ordre « ${question} » <shownumcorrect>1</shownumcorrect> ; l’import s’interrompt.`,
    remedy: 'Ajoutez-le, avec sa valeur.',
  }),
);

export const someItemsOnly = rule<Of>(
  'moodle-xml-ordering-select',
  'warning',
  ({ question }) => ({
    message: `The ordering “${question}” shows a random six of its items.`,
    remedy: 'Write <selecttype>ALL</selecttype>.',
  }),
  ({ question }) => ({
    message: `La mise en ordre « ${question} » montre six de ses éléments, au hasard.`,
    remedy: 'Écrivez <selecttype>ALL</selecttype>.',
  }),
);

export const hintLost = rule<Of & { readonly why: 'blank' | 'unread' }>(
  'moodle-xml-hint-lost',
  'error',
  ({ question, why }) => ({
    message:
      why === 'blank'
        ? `A hint of “${question}” is blank; Moodle drops it.`
        : `Moodle reads no hints of this type of question (“${question}”).`,
    remedy: why === 'blank' ? 'Fill it in, or delete it.' : 'Put the hint in the question text.',
  }),
  ({ question, why }) => ({
    message:
      why === 'blank'
        ? `Un indice de « ${question} » est vide ; Moodle l’omet.`
        : `Moodle ne lit pas les indices de ce type de question (« ${question} »).`,
    remedy:
      why === 'blank' ? 'Remplissez-le ou supprimez-le.' : 'Mettez l’indice dans le texte de la question.',
  }),
);

export const badValue = rule<InField & { readonly value: string; readonly allowed: readonly string[] }>(
  'moodle-xml-value',
  'error',
  ({ question, field, value, allowed }) => ({
    message: `“${value}” is no value of ${field} (“${question}”); Moodle keeps it unchecked and fails later.`,
    remedy: `Write one of: ${allowed.join(', ')}.`,
  }),
  ({ question, field, value, allowed }) => ({
    message: `« ${value} » n’est pas une valeur de ${field} (« ${question} ») ; Moodle la garde sans contrôle et échoue plus tard.`,
    remedy: `Écrivez l’une de : ${allowed.join(', ')}.`,
  }),
);

export const emptyLimit = rule<InField>(
  'moodle-xml-empty-limit',
  'warning',
  ({ question, field }) => ({
    message: `An empty <${field}> (“${question}”) becomes a limit of 0 words.`,
    remedy: 'Leave the element out.',
  }),
  ({ question, field }) => ({
    message: `Un <${field}> vide (« ${question} ») devient une limite de 0 mot.`,
    remedy: 'Retirez l’élément.',
  }),
);

export type ClozeFault = 'none' | 'answers' | 'marks' | 'brace' | 'unread' | 'placeholder';

export const clozeUnfit = rule<Of & { readonly why: ClozeFault; readonly gap: string }>(
  'moodle-xml-cloze',
  'error',
  ({ question, why, gap }) => ({
    message: {
      none: `The cloze “${question}” has no gap that Moodle reads; it rejects the file.`,
      answers: `The gap ${gap} of “${question}” has too few answers; Moodle rejects the file.`,
      marks: `No answer of the gap ${gap} of “${question}” earns 100 %; Moodle rejects the file.`,
      brace: `The gap ${gap} of “${question}” ends at a brace within an answer; the rest is cut off.`,
      unread: `Moodle does not read ${gap} of “${question}” as a gap: the learner sees its source, answer and all.`,
      placeholder: `The text ${gap} of “${question}” is what Moodle writes for its own gaps; they get mixed up.`,
    }[why],
    remedy: {
      none: 'Write a gap: {1:SHORTANSWER:=answer}.',
      answers: 'Give a choice two answers, a text one.',
      marks: 'Start the right answer with = or %100%.',
      brace: 'Write a brace in an answer as \\}.',
      unread: 'Correct the gap: {1:TYPE:=answer~wrong}.',
      placeholder: 'Write &#123; for the opening brace.',
    }[why],
  }),
  ({ question, why, gap }) => ({
    message: {
      none: `Le texte à trous « ${question} » n’a aucun trou que Moodle sache lire ; il refuse le fichier.`,
      answers: `Le trou ${gap} de « ${question} » a trop peu de réponses ; Moodle refuse le fichier.`,
      marks: `Aucune réponse du trou ${gap} de « ${question} » ne vaut 100 % ; Moodle refuse le fichier.`,
      brace: `Le trou ${gap} de « ${question} » finit à une accolade dans une réponse ; la suite est perdue.`,
      unread: `Moodle ne lit pas ${gap} de « ${question} » comme un trou : l’élève en voit la source, réponse comprise.`,
      placeholder: `Le texte ${gap} de « ${question} » est ce que Moodle écrit pour ses propres trous ; ils se confondent.`,
    }[why],
    remedy: {
      none: 'Écrivez un trou : {1:SHORTANSWER:=réponse}.',
      answers: 'Donnez deux réponses à un choix, une à un texte.',
      marks: 'Faites précéder la bonne réponse de = ou de %100%.',
      brace: 'Écrivez une accolade dans une réponse \\}.',
      unread: 'Corrigez le trou : {1:TYPE:=réponse~faux}.',
      placeholder: 'Écrivez &#123; pour l’accolade ouvrante.',
    }[why],
  }),
);

export type CategoryFault = 'empty' | 'long' | 'format' | 'token';

export const categoryUnfit = rule<{ readonly category: string; readonly why: CategoryFault }>(
  'moodle-xml-category',
  'error',
  ({ category, why }) => ({
    message: {
      empty: 'A category has no name.',
      long: `A name in the category “${category}” has more than 255 characters; the import breaks off.`,
      format: `The <info> of the category “${category}” has no format.`,
      token: `“${category}” starts with a context that Moodle does not know, and becomes a category of that name.`,
    }[why],
    remedy: {
      empty: 'Write <category><text>top/Name</text></category>.',
      long: 'Shorten it.',
      format: 'Write <info format="html">.',
      token: 'Write top/Name, without a context: it goes to the bank that is open.',
    }[why],
  }),
  ({ category, why }) => ({
    message: {
      empty: 'Une catégorie n’a pas de nom.',
      long: `Un nom de la catégorie « ${category} » dépasse 255 caractères ; l’import s’interrompt.`,
      format: `L’élément <info> de la catégorie « ${category} » n’a pas de format.`,
      token: `« ${category} » commence par un contexte que Moodle ne connaît pas, et devient une catégorie de ce nom.`,
    }[why],
    remedy: {
      empty: 'Écrivez <category><text>top/Nom</text></category>.',
      long: 'Raccourcissez-le.',
      format: 'Écrivez <info format="html">.',
      token: 'Écrivez top/Nom, sans contexte : la catégorie va dans la banque ouverte.',
    }[why],
  }),
);

export const placeholderUnfilled = rule<Of & { readonly placeholder: string }>(
  'moodle-xml-placeholder',
  'error',
  ({ question, placeholder }) => ({
    message: `“${question}” has ${placeholder}, but no choice of that number.`,
    remedy: 'Number the places from 1, in the order of the choices.',
  }),
  ({ question, placeholder }) => ({
    message: `« ${question} » contient ${placeholder}, mais pas de choix de ce numéro.`,
    remedy: 'Numérotez les places à partir de 1, dans l’ordre des choix.',
  }),
);
