/**
 * What is recognised, in the order it is tried: the first pattern that fits a block makes its questions. The comment
 * of each is its section of docs/questions.md (`npm run docs`), its pictures are read there, and a test compares.
 */

import { isTag } from '../../../lesson/index.ts';
import { answeredList, answeredWords, askingHeading, shown } from './answered.ts';
import { answeredApart } from './answered-apart.ts';
import { askingTitle, remark, tellingTitle } from './asking-parts.ts';
import { boxedList } from './boxed-list.ts';
import { countedSection } from './counted-section.ts';
import { declared } from './declared.ts';
import { exercise } from './exercise.ts';
import { exerciseBox } from './exercise-box.ts';
import { gapRun, isGapped } from './gap-run.ts';
import { headed } from './heading.ts';
import { jupyterQuiz } from './jupyterquiz.ts';
import { keyInLines } from './key-in-lines.ts';
import { keyless } from './keyless.ts';
import { letteredChoice } from './lettered.ts';
import { inlineAnswers, questionList } from './lists.ts';
import type { Context, Pattern } from './pattern.ts';
import { sortedOptions } from './sorted-options.ts';
import { tableToFill } from './table.ts';
import { exerciseItems, labelledExercise } from './unanswered.ts';

export const PATTERNS: readonly Pattern[] = [
  /**
   * A `{question}`.
   * Its author says that it is one: nothing is guessed, and the form of its body says its kind.
   *
   * ```md
   * :::{question}
   * Does ice float?
   *
   * - [x] Yes
   * - [ ] No
   *   > Look into a glass of lemonade.
   * :::
   * ```
   */
  { find: declared },
  /**
   * The list of objects that jupyterquiz shows.
   * It stands in a code cell, as JSON, or in base64 in a hidden span: choices, numbers and short answers.
   *
   * ```md
   * :::{code-cell}
   * display_quiz([{"question": "Does ice float?", "type": "multiple_choice",
   *   "answers": [{"answer": "yes", "correct": True}, {"answer": "no", "correct": False}]}])
   * :::
   * ```
   */
  { at: isTagged('pre', 'p', 'div'), find: jupyterQuiz },
  /**
   * An `{exercise}` (`challenge`, `activity`), gated or not.
   * Its answer is its `{solution}`, or stands inside it, or is folded right behind. Several answers part it. A list
   * answered by a list of as many items is as many questions, unless its items are only offers (code, or a `?` above
   * them) or things to do with what the words above tell (*For each of these lakes, find …*), be they no sums: of offers, the answer's first words tell the key (*2 is correct*, `2. …`), or the one it shows as a block of code. Without an answer it is asked without feedback; a `{codeplay}` right below is what the learner goes on with, a
   * table with empty cells what is filled in.
   *
   * ```md
   * :::{exercise}
   * :label: float
   * Why does ice float?
   * :::
   *
   * :::{solution} float
   * It is lighter than water.
   * :::
   * ```
   *
   * ```md
   * ::::{exercise}
   * 1. When does water freeze?
   * 2. When does it boil?
   *
   * :::{dropdown} Answers
   * 1. At 0 °C.
   * 2. At 100 °C.
   * :::
   * ::::
   * ```
   */
  { find: exercise },
  /**
   * A box called an exercise.
   * Its title is *Exercise 2*, *Mini-Übung*, *Question*…, or asks, or its last words do, or its class is `exercise`; its answer stands inside or
   * right behind. Without an answer it is asked where its title says *Exercise*, *Aufgabe*…, or calls upon learners to think, to discuss or to test themselves (*Think about it*, *Your turn*), and nothing behind what it asks may answer it; else it stays a box, unless `ask: [remarks]`, or most boxes of the page called so have one; so are boxes called examples, half of which only tell what to do, beside exercises. A fold in an exercise in which its reader asks (*How do I find it?*) is a hint. A fold called so asks what it holds where its
   * answer is folded right behind it, or is all that ends it (*Example problem*), or nobody answers it and most folds so called ask or tell what to do; and a tab where the one beside it answers.
   *
   * ```md
   * ::::{admonition} Exercise 2
   * Why does ice float?
   *
   * :::{dropdown} Answer
   * It is lighter than water.
   * :::
   * ::::
   * ```
   */
  { find: exerciseBox },
  /**
   * An exercise whose answer stands further down.
   * In a section *Solutions*, or behind the last exercise, each answer says its number: `### Task 1.1`, `**Exercise 2.**`,
   * a fold *Solution 3*. What is counted in any form (a list, `**1.**`, `Q1:`, `a)`, headings, rows of a table) is answered
   * below one title of answers (`## 7. Answers`, a line in bold, a fold, a quotation) by as many, counted in any form too.
   * One section may answer all parts of a page, or of a test with questions of all kinds: below the names of these, behind
   * them (`Part A: 1. T 2. F`), or by numbers that count on.
   *
   * ```md
   * ### Task 1: Ice
   *
   * Why does it float?
   *
   * ### Task 2: Steam
   *
   * Why does it rise?
   *
   * ## Solutions
   *
   * ### Task 1
   *
   * It is lighter than water.
   *
   * ### Task 2
   *
   * It is lighter than air.
   * ```
   */
  { find: answeredApart },
  /**
   * A heading *Exercise 2*, its text, and its answer.
   * The answer stands below a heading or a line in bold that says only *Solution*, *Answers*, *Solution to exercise 2*…,
   * or is one folded answer; it ends where another question begins. *Question 2* and a heading that asks are answered by
   * a heading *Answer*, one that tells what to do by *Solution* right below it. Headings below *Exercise 2* are its parts
   * where the last of them solves it, or a fold below the first does; so are those below a section of *Exercises*,
   * whatever it is called. A page whose title is *Exercise 2* is one where it has one answer, and *Hints* in it help. *Challenge* and *Your turn* are exercises with a folded answer. A line in bold *Exercise 2* is such a heading where a line in bold solves it. Below such a number, `Solution:` and `Hint:` need no more than their colon.
   *
   * ```md
   * ## Exercise 2
   *
   * Why does ice float?
   *
   * ### Solution
   *
   * It is lighter than water.
   * ```
   */
  { at: ({ at, floor, blocks }) => at === floor || isTag(blocks[at], 'p'), find: headed },
  /**
   * A box that makes learners think, where `ask` says so.
   * `{micro}`, `{thinkingmatter}`, `{togofurther}` and `{discussion}` are questions with `ask: [remarks]`.
   *
   * ```md
   * ---
   * title: Ice
   * ask: [remarks]
   * ---
   *
   * :::{discussion}
   * Where have you seen ice in summer?
   * :::
   * ```
   */
  { find: remark },
  /**
   * Blocks with `{gap}` or `{bl}`.
   * Paragraphs, lists and tables with gaps that follow one another are one question. Counted sentences with `___`, and below
   * a title *Answers* what is missing in each by its number, are one too; so is each whose answer
   * stands right below it, behind an arrow, or with those of the others in a line, or in brackets behind it where the words
   * above offer just that (*I or me?*); fields of HTML with `data-answer` are gaps. Several choices in one sentence,
   * `Ice (floats / sinks) on (water / tea).`, are chosen where they stand.
   *
   * ```md
   * Pure water freezes at {gap}`0` °C.
   *
   * It boils {gap}`>below|above` 100 °C in the mountains.
   * ```
   */
  { at: ({ blocks, at }) => isGapped(blocks[at]), find: gapRun },
  /**
   * Lettered options, and a key.
   * A list (`- A: …`, `A) …`, `(a)`), lines of a paragraph, one line (`A) … B) …`), paragraphs or a table; numbers do too. The key stands below in
   * clear (`Answer: B`, “Correct answer: A and C”, “All but C”), folded, as a mark behind the right option (`✓`, `(correct)`), or for many
   * questions at the page's end, by their numbers, or judges them one by one (`a) Correct. …`). A heading *Solution* below a key explains it, and so
   * do *Explanation*, *Why the others are wrong*…, in bold too. What it says besides, and
   * a list of reasons between options and key, is feedback; what it says of one option after another, by letter or name, is said of these. Options may have a title (`Options:`, `### Choices`), and capitals without a sign (`A ice`). How it is found (`Solution: …`) may stand above the key. Options without letters (lines that begin with `⬜`, too) are known
   * by a key in their own words (`Answer: ice`). So are the rows of a table
   * whose head says what they hold (`Question | A | B | Answer`). A rule may part the key from them, and a heading say it (`### ✅ Answer: B`), or a paragraph
   * with the letter and the words (`**B.** ice`). The last option may hold what explains it (`**Explanation:** …`); below marked
   * options so does a quotation above the next question. A question and its options in one quotation are read without it.
   *
   * ```md
   * Which of these floats?
   *
   * A) ice
   * B) iron
   *
   * Answer: A, for it is lighter than water.
   * ```
   *
   * ```md
   * ### 1. What floats?
   *
   * - A: iron
   * - B: ice
   *
   * <details><summary>Answer</summary>
   *
   * #### Answer: B
   *
   * It is lighter than water.
   *
   * </details>
   * ```
   *
   * ```md
   * 1. What floats?
   *
   *    - a) ice
   *    - b) iron
   *
   * 2. What sinks?
   *
   *    - a) ice
   *    - b) iron
   *
   * ## Answers
   *
   * 1. A
   * 2. B
   * ```
   */
  { at: isTagged('ul', 'ol', 'p', 'table', 'pre', 'dl', 'blockquote'), find: letteredChoice },
  /**
   * Right and wrong options apart.
   * Lists below *Correct:* and *Wrong:*, or words behind them, parted by semicolons. They are put in the order of their
   * words: as written they would tell which are right.
   *
   * ```md
   * Which of these floats?
   *
   * Correct:
   * - wood
   *
   * Wrong:
   * - iron
   * - lead
   * ```
   */
  { at: isTagged('p', 'ul', 'h2', 'h3', 'h4', 'h5', 'h6'), find: sortedOptions },
  /**
   * A task list below a paragraph or heading that asks.
   * It asks when it ends in `?`, `…` or `(choose two)`, tells to choose, has a gap `___`, or is called *Question*, *Q5* or
   * *Quiz*; code and pictures may stand between. Boxes of letters, or in paragraphs, are such a list. A quotation before
   * the list is a hint, one in an item the remark on it. Boxes that nobody ticks may stand in the answer once more, ticked. Headings that count (`## 1 - Ice`) ask where each has boxes right
   * below it, one of them ticked.
   *
   * ```md
   * Which of these floats?
   *
   * > Think of a drink.
   *
   * - [x] ice
   * - [ ] iron
   * ```
   */
  { at: isTagged('ul', 'ol', 'p'), find: boxedList },
  /**
   * Lettered options, and *select a single answer*.
   * Nobody says which is right: it is open, with a warning. So is each of several that offer in the line of their stem
   * (`Fog is made of: A) water B) salt`), be they counted, points or paragraphs: three that ask or leave a blank, four that
   * break off or have as many options; one alone where it leaves a blank, asks *which of these*, tells to choose, or stands
   * in a quiz or among exercises. `Kinds of ice: a) black b) clear` and letters that commas part only tell.
   *
   * ```md
   * Which of these floats? Select a single answer.
   *
   * - a) ice
   * - b) iron
   * ```
   */
  { at: isTagged('ul', 'ol'), find: keyless },
  /**
   * A table to fill in.
   * More than 30 % of its cells are empty, and words above it say to fill it in: the learner starts from the table.
   *
   * ```md
   * Complete the table.
   *
   * | Water | Temperature |
   * | ----- | ----------- |
   * | ice   |             |
   * | steam |             |
   * ```
   */
  { at: isTagged('table'), find: tableToFill },
  /**
   * A list below *Exercises*, *Practice problems*, *Kontrollfragen*…, without answers.
   * Each item is asked, with what is shown below it: of bullets where most ask or tell what to do; so are lists below
   * *Assignment 2*, *Übungsblatt*… and right below the headings of a section of exercises. Points below headings that count (`### 2. Cubes`) are steps of one, unless half are thought about. An item that only names what its own
   * list sets is asked in the parts of that.
   * So is what is counted below *Try it out*, *Your turn*…, where half of it asks.
   * So are points that each begin with its number, `**Exercise 2:** …`, `Challenge 3: …`, where most of the page's say what to do, in sentences: not those of a plan or an overview.
   * Below `For each cloud:` or `Write a program that:` all of them are one task.
   * On a page called *Aufgabenblatt*, *Exercise sheet*, *TP 3*…, be it by its file's name, counted ones that ask or tell are asked below any heading.
   * So are those of a page called *Exam questions*, *Prüfungsfragen*, *Preguntas tipo examen*…, where half of a list does and nothing below them may answer.
   * So are statements that nobody judges, below words that call for it (*T or F questions*). Hints in a section of their own below help each by its number.
   * Three that count on, nearly all of which ask, are asked wherever they stand, once nothing else has been found of them; so
   * are two that letters count below a situation, and whatever asks above room to write (`________`, `Answer: ____`, an empty box, an
   * empty cell beside it). On a worksheet (by its title, a line for a name, room to write, a call to answer) so is what asks in one
   * form: points, headings below which nothing stands, lines in bold, paragraphs. So are the items of a list right below *Se pide:*,
   * *On demande :*, *Required:*, of lists below a title that says tasks, half of which tell what to do, and paragraphs that are called
   * by their numbers (`**Problem 1:** Ice`), each with what stands below it. So are sentences of
   * a list with places to fill (`Ice floats on ____.`), below words that tell to fill or complete them; and what stands below each
   * heading in a section called *Exercises*, where most of it says what to do.
   * Three or more of one form that nothing of this tells of (items, headings, paragraphs that count, that have one sign, or simply
   * follow one another) are weighed, on a page of eighty words: what it is called, how much of it asks or tells what to do,
   * whether these count, think, are worth points, link somewhere or tell to install something. What is likely enough is asked.
   *
   * ```md
   * ## Exercises
   *
   * 1. Define ice.
   * 2. Why does it float?
   * ```
   */
  { at: isTagged('ul', 'ol'), find: exerciseItems },
  /**
   * A list with answers in brackets, where `ask` says so.
   * Below a heading *Questions*, with `ask: [inline-answers]`: the answers are hidden. Without it they stay where learners
   * see them, and a warning says so.
   *
   * ```md
   * ---
   * title: Ice
   * ask: [inline-answers]
   * ---
   *
   * ## Questions
   *
   * - Does ice float? (yes)
   * - Does iron? (no)
   * ```
   */
  { at: isTagged('ul', 'ol'), find: inlineAnswers },
  /**
   * A list of questions, where `ask` says so.
   * With `ask: [question-lists]`, each item that ends in `?` is asked, without an answer.
   *
   * ```md
   * ---
   * title: Ice
   * ask: [question-lists]
   * ---
   *
   * - What floats?
   * - What sinks?
   * ```
   */
  { at: isTagged('ul', 'ol'), find: questionList },
  /**
   * A paragraph, and an answer below it.
   * Its label (`a)`, `Q1.`, `1 -`) is kept; it needs none. Right below a `?`, a fold without a title is an answer too, and so
   * is one that only says *Show* or *Explanation*, and a paragraph or quotation `**Answer:** …`, which leaves the page; so do the
   * lines of one paragraph, `**Question:** …`, `**Correct answer:** …`. Several labelled lines with one answer are one question, with a warning; labelled paragraphs in a row, whose answer has the
   * same labels, are as many questions. The same holds inside an item of a list, all of which is asked. Words that
   * say *true or false*, with an answer that begins with one of both, are a statement to judge; so are those below a heading or
   * words that call for it (*True or false?*, *(T/F)*), judged beside each (`(F)`, `→ false, …`), below it, in a table or by a key; and those that count, or are called questions, where a page
   * judges several right below each (*Answer: False, …*, or the word alone where some are true and some are false). Folds that say something
   * else (*Prerequisites*) may stand between both: they help as hints do; so does `Hint: …`, with what it shows. What
   * a program should print is asked with the task above it. Where several questions of a page have theirs in one form (in bold
   * or in brackets behind the `?`, behind a dash or an arrow, on the next line, in red letters, in a quotation or an item by
   * itself), that answers; so do as many answers at the page's end as it asks, one by one, whatever its questions count by; so do words below the
   * counted items of a page whose title says questions or exercises, and below the counted headings of a sheet; so it does in sections built alike, a heading, words and `**Solution:** …`, half of which tell to do
   * something; so do the rows of a table *Question, Answer*, terms that ask, white letters, and `<!-- Answer: … -->`.
   *
   * ```md
   * a) Why does ice float?
   *
   * :::{dropdown} Hint
   * Weigh it.
   * :::
   *
   * :::{dropdown} Answer
   * It is lighter than water.
   * :::
   * ```
   *
   * ```md
   * Why does ice float?
   *
   * **Answer:** It is lighter than water.
   * ```
   *
   * ```md
   * - Why does ice float?
   *
   *   :::{dropdown} Answer
   *   It is lighter than water.
   *   :::
   * ```
   */
  { at: answers, find: answeredWords },
  /**
   * A list, and an answer below it.
   * Its last item is asked, with a warning if there are others; steps (*Make …*, *Write …*), points that
   * don't ask, and a list whose last item says where the solution is, are one task. A numbered list answered by one of as many items is as many
   * questions; by one of other length, one question with a warning.
   *
   * ```md
   * 1. When does water freeze?
   * 2. When does it boil?
   *
   * :::{dropdown} Answers
   * 1. At 0 °C.
   * 2. At 100 °C.
   * :::
   * ```
   */
  { at: answers, find: answeredList },
  /**
   * A heading that ends in `?` or tells what to do, and an answer below it.
   * So does one of three words or more (*Scaling the ice cubes*), with a fold *Solution* right below it.
   * Where several such headings have a fold that says only *Show*, it answers all that stands below its heading. On a page,
   * or in a section, that is called *Interview questions*, *Review questions*, *Flashcards*…, what stands below such a heading answers it,
   * and below a line in bold that asks, and in an item below its first words; so it does below headings that count, on a page
   * whose title or file says *exercises with solutions*, below numbers with words in bold, where they say *Exam questions*,
   * and on a page of nothing but numbered headings, or lines in bold, that ask, of items that nearly all ask with their answers as
   * points below them, or called a quiz whose headings all ask, with words alone below each.
   *
   * ```md
   * ## Why does ice float?
   *
   * :::{dropdown} Answer
   * It is lighter than water.
   * :::
   * ```
   */
  { at: answers, find: askingHeading },
  /**
   * Nothing but code, a picture or a table, and an answer below it.
   *
   * ````md
   * ```python
   * print(2 + 2)
   * ```
   *
   * :::{dropdown} Answer
   * It prints 4.
   * :::
   * ````
   */
  { at: answers, find: shown },
  /**
   * A dropdown whose title asks.
   * A folded `{note}`, `{tip}` or the like tells something, and stays. Boxes of questions that stand open (`???+ question`) are
   * such where a page, or a section called a quiz, *Review questions*…, holds nothing else; titles may break off to be completed.
   *
   * ```md
   * :::{dropdown} Why does ice float?
   * It is lighter than water.
   * :::
   * ```
   */
  { at: ({ block }) => block.role === 'question', find: askingTitle },
  /**
   * A dropdown whose title tells what to do.
   * It begins with *Explain*, *Décrivez*, *Berechne*…; it is called a question, stands in a row with
   * one that asks, or below a heading that speaks of questions or exercises, or most folds of the page ask, or most tell
   * what to do, and two of them to explain, to describe, to name. Where nearly all ask, the others ask too.
   *
   * ```md
   * ## Check yourself
   *
   * :::{dropdown} Explain why ice floats.
   * It is lighter than water.
   * :::
   * ```
   */
  { at: ({ block }) => block.role === 'extra', find: tellingTitle },
  /**
   * Lines of a paragraph, one of which asks and a later one says a key.
   * It names none of the options, or they can't be told apart: an open question, whose answer is kept back.
   *
   * ```md
   * Which of these floats?
   * A) iron
   * B) lead
   * Answer: E
   * ```
   */
  { at: isTagged('p'), find: keyInLines },
  /**
   * A paragraph that begins with *Exercise 2* or *Exercise:*, without an answer.
   * It is asked with what it shows; where it says no more than that, with the words or the list below it. So it is in a
   * quotation or a box. Its parts are a question each, here as below a heading, where each asks or tells what to do by itself
   * (letters; numbers and points, of which half ask, or tell to explain or to calculate), or is a sum or a sentence below words
   * that tell what to do with each (*Translate into French*): those lead each of them. Below words that only tell of a case it
   * is enough that half of them ask; and as many answers as parts are each its part's. Parts that count by its number, `2.1`,
   * `2a)`, are, too, and a key that counts so answers them.
   *
   * ```md
   * **Exercise 1.** Define ice.
   *
   * **Exercise 2.** Why does it float?
   * ```
   */
  { at: isTagged('p'), find: labelledExercise },
  /**
   * What a heading counts below *Exercises*, without an answer.
   * Paragraphs that count on there, in bold or by a mark, are exercises as well; a challenge and a riddle wherever several are counted.
   *
   * ```md
   * ## Exercises
   *
   * ### 1. Ice
   *
   * Why does it float?
   *
   * ### 2. Steam
   *
   * Explain why it rises.
   * ```
   */
  { at: ({ at, floor }) => at === floor, find: countedSection },
];

function answers({ answer }: Context): boolean {
  return answer !== undefined;
}

function isTagged(...tags: readonly [string, ...string[]]) {
  const named: ReadonlySet<string> = new Set(tags);
  return ({ blocks, at }: Context): boolean => {
    const block = blocks[at];
    return block?.type === 'element' && named.has(block.tagName);
  };
}
