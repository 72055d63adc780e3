/** Words by which a page says that pupils work on it: its title, a line for their name, what tells them to answer. */
import { normalize } from './lexicon.ts';

/** What is taught at school, by the beginnings of its names: what an `Evaluación` of something else is, isn't a pupil's. */
const SUBJECT =
  '(?:math|chim|chem|quim|physi|fysi|fisic|bio|svt|histo|geo|stori|erdkunde|geschichte|francais|french|franz|franc|angl|engl|ingl|inglese|allem|germ|deutsch|alem|tedesc|espagn|spanis|espan|spagnol|ital|latin|latein|lengua|lingua|langue|portug|musi|art|econ|philo|filos|religi|informati|snt|nsi|science|ciencia|scienz|naturw|sozial|social|sach|techn|tecno|literat|gramma|vocabul|lectu|leitura|lettura|nederlands|wiskunde|scheikunde|natuurkunde|aardrijk)';
/** Behind the name of a test: nothing, a number, or what it is about. */
const OF_SCHOOL = String.raw`(?:\s*(?:n[°o.]? ?)?\d{0,2}\s*(?:$|[:–—-])|.{0,24}?\b(?:de |d'|del |della |di |da |do |des |in |im |fur |zu |zum |zur |van |voor |of |on |in )?(?:la |l'|le |les |el |las |los |il |der |die |das |het )?${SUBJECT})`;

/** In front of it: `Physics test`, „Physik-Test“. By hardly any of these a program is tested. */
const SUBJECT_BEFORE =
  '(?:sciences?|maths?|mathematics|algebra|geometry|physics|chemistry|biology|history|geography|civics|economics|english|french|german|spanish|italian|latin|grammar|vocabulary|spelling|literature|mathe(?:matik)?|physik|chemie|biologie|geschichte|geographie|deutsch|englisch|franzosisch|latein|vokabel|grammatik)';

/** `Worksheet: the sea`, « Fiche d'activité », „Textverständnis“, «Examen de química», « TP n°3 », `Chapter 4 review`. */
const TITLE = new RegExp(
  [
    String.raw`\b(?:work ?sheets?|activity sheets?|task sheets?|(?:reading|listening|text) comprehension|(?:chapter|unit|module|lesson|week|end[- ]of[- ]\p{L}+) (?:\d{1,2} )?(?:review|test|quiz|exam|revision)|(?:final|mid-?term|practice|mock|class|unit|entry|placement) (?:exam(?:ination)?|test|paper)|exam(?:ination)? paper|home ?work|lab (?:\d{1,2}|report|sheet)|practical \d{1,2}|past paper|revision sheet|review sheet|study guide questions)\b`,
    String.raw`\bfiches? (?:d'(?:activites?|exercices|entrainement|observation)|de (?:travail|lecture|revision|td|tp)|(?:de l')?eleve)\b|\bcomprehension (?:de textes?|(?:de l')?ecrite?|(?:de l')?orale?|de lecture|de l'ecrit|de l'oral)\b|\bt[dp] ?(?:n[°o] ?)?\d{1,2}\b|\bquestionnaire (?:de lecture|sur)\b`,
    String.raw`\barbeitsbl(?:att|atter)\b|\baufgabenblatt\b|\b(?:text|lese|hor)verstandnis\b|\b(?:leseverstehen|horverstehen)\b|^(?:klassenarbeit|klausur|schulaufgabe|schularbeit|lernkontrolle|stegreifaufgabe|hausaufgaben?|versuch \d|praktikum \d|abschlussprufung|kurzarbeit)\b`,
    String.raw`\bfichas? (?:de (?:trabajo|actividades|ejercicios|lectura|trabalho|atividades|exercicios)|del alumno|do aluno)\b|\bcomprension (?:lectora|de lectura|de textos?|oral|escrita|auditiva)\b|\b(?:hoja|guia) de (?:trabajo|actividades|ejercicios)\b|^practica \d`,
    String.raw`\bscheda (?:di (?:lavoro|lettura|verifica|attivita)|didattica|operativa)\b|\bcomprensione (?:del testo|di (?:un )?testo|scritta|orale)\b|^compito in classe\b`,
    String.raw`\b(?:interpretacao|compreensao) (?:de textos?|textual|oral|leitora|escrita)\b|\b(?:folha|lista) de (?:exercicios|atividades|trabalho)\b`,
    String.raw`\b${SUBJECT_BEFORE}[ -]?(?:test|exam(?:ination)?)(?: paper)?(?: \d+)?$|\b(?:class|grade|year|form|term|semester) \d{1,2}\b.{0,40}\b(?:test|exam(?:ination)?|paper)\b|\b(?:test|question) paper\b`,
    String.raw`\b(?:oefen|proef)toets(?:en)?\b|\bwerkblad\b|\b(?:begrijpend lezen|leesvaardigheid|luistervaardigheid)\b|^(?:proefwerk|opdrachtenblad)\b`,
    String.raw`^(?:evaluation|controle|devoir|interrogation|composition|bilan|revisions?|examen|exam|test|quiz|prufung|probe|wiederholung|prueba|evaluacion|control|repaso|tarea|cuestionario|verifica|prova|esame|ripasso|questionario|avaliacao|teste|exame|revisao|atividades?|toets|herhaling|huiswerk)\b${OF_SCHOOL}`,
  ].join('|'),
  'u',
);

export const titlesWorksheet = (title: string): boolean =>
  title.length < LONGEST_TITLE && TITLE.test(normalize(title));
const LONGEST_TITLE = 90;

/** `Name: ______   Class: ____`, « Nom : …… Prénom : …… » */
export const leavesName = (words: string): boolean => NAME.test(words);
const NAME =
  /^\P{L}{0,6}(?:(?:first |last |full |student(?:'s)? )?name|nom(?: et pr[ée]nom)?|pr[ée]nom|(?:vor|nach)?name|nombre(?: y apellidos?)?|apellidos?|alumn[oa]|cognome(?: e nome)?|nome(?: e cognome)?|alun[oa]|estudante|naam|voornaam|student)(?:\s?[:：])?\s{0,3}(?:_{4}|\.{5}|…{2})/iu;

const THEM =
  '(?:(?:all|all of|each of|the|these|those|following|next|\\d{1,2}|two|three|four|five|six) )*questions|(?:(?:les|aux|ces|a|toutes|suivantes|\\d{1,2}) )*questions|(?:(?:die|folgenden?|diese|alle|nachfolgenden) )*fragen|(?:(?:a|las?|estas?|siguientes|todas) )*preguntas|(?:(?:alle|le|queste|seguenti|tutte) )*domande|(?:(?:as|a|às|estas|seguintes|todas) )*(?:perguntas|questoes)|(?:(?:de|deze|volgende|onderstaande|alle) )*vragen';

/** `Answer the following questions`, « Lis le texte puis réponds aux questions », „Bearbeite dieses Blatt“. */
const CALL = new RegExp(
  String.raw`\b(?:answer|respond to|reply to|repond(?:s|ez|re)|reponds|beantworte[tn]?(?: sie)?|respond(?:e|a|an|ed|i|ete)|contest(?:a|e|en|ad)|rispond(?:i|ete|ere)|responda[m]?|beantwoord|antworte[nt]?(?: sie)? auf)\b[^.!?:]{0,40}?\b(?:${THEM})\b` +
    String.raw`|\b(?:complete|fill in|fill out|work through) (?:this|the) (?:worksheet|sheet|page|handout)\b|\b(?:complet|rempl)\p{L}* (?:cette|la) (?:fiche|feuille)\b|\bbearbeite[nt]?(?: sie)? (?:dieses|das|die|diese|folgende) (?:\p{L}+ )?(?:blatt|arbeitsblatt|aufgaben)\b|\b(?:complet|rellen)\p{L}* (?:esta|la) (?:ficha|hoja)\b|\bcomplet\p{L}* (?:questa|la) scheda\b|\bcomplet\p{L}* (?:esta|a) (?:ficha|folha)\b|\bvul (?:dit|het) (?:blad|werkblad) in\b` +
    String.raw`|^(?:please )?(?:answer|write|respond) in (?:complete|full|whole) sentences\b|^(?:reponds|repondez|repondre) (?:par|avec|en faisant) des phrases\b|^(?:antworte[nt]?|schreibe?)(?: sie)? in (?:ganzen|vollstandigen) satzen\b|^(?:responde|contesta|escribe) con (?:frases|oraciones) completas\b|^(?:rispondi|rispondete|scrivi) con frasi complete\b|^(?:responda|responde|escreva) com frases completas\b|^(?:antwoord|schrijf) in (?:hele|volledige) zinnen\b`,
  'u',
);

/** Whether words tell to answer what stands below them, and are no question themselves. */
export const callsToAnswer = (words: string): boolean =>
  words.length < LONGEST_CALL && !words.includes('?') && CALL.test(normalize(words));
const LONGEST_CALL = 300;

/** «Se pide:», « On demande : », „Arbeitsauftrag:“, `Required:`: what stands right below is set, whatever its words. */
const SETS =
  /^(?:se (?:pide|solicita)|on (?:vous |te )?demande(?: de)?|travail (?:a faire|demande)|il est demande de|(?:arbeits)?auftr(?:ag|age)|aufgabenstellung|consignes?(?: de travail)?|consegn[ae]|si (?:chiede|richiede)(?: di)?|pede-se|gevraagd|you are (?:asked|required) to|required|students? (?:must|should)|tu tarea(?: es)?|ta mission|dein auftrag|tu travail) ?:$/;

export const setsBelow = (words: string): boolean => words.length < 40 && SETS.test(normalize(words));
