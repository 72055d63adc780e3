/** Pages of any length, each of one thing over and over: what makes a parser look again and again. */
export type Growing = (n: number) => string;

const page = (text: string): string => `---\nlanguage: en\n---\n\n# T\n\n${text}\n`;

/** A mark in one run, in words apart, at the start of lines, in paragraphs of their own. */
const shapes = (mark: string): Readonly<Record<string, Growing>> => ({
  'in one run': (n) => page(mark.repeat(n)),
  'between words': (n) => page(`a ${mark} b `.repeat(n)),
  'before words': (n) => page(`${mark}a `.repeat(n)),
  'at the start of lines': (n) => page(`${mark}a\n`.repeat(n)),
  'in paragraphs': (n) => page(`a ${mark} b\n\n`.repeat(n)),
});

const MARKS = [
  ' ',
  '\t',
  '\u00a0',
  '{',
  '}',
  '<!--',
  '<?',
  '<!',
  '<![CDATA[',
  '<',
  '</',
  '[',
  ']',
  '![',
  '[^',
  '[](',
  '*',
  '**',
  '_',
  '~',
  '`',
  '$',
  '$$',
  '\\',
  '&',
  '|',
  '-',
  '>',
  '#',
  '{{',
  '{{<',
  '{a}`',
  '<a ',
  '<b>',
  '</b>',
  '<div>',
  '<table>',
  '<title>',
  '<svg>',
  '<a href="',
  '^',
  '"',
  "'",
  ':',
  '(',
  '\\(',
  '\\begin{align}',
  '%',
  '+++',
  '<iframe>',
  '<details>',
  '_a*b',
  '{a',
  '[a]{',
  '![a]{',
  'http://',
  'HTML',
];

/** Blocks that repeat, each a little other than the last where that is how pages have them. */
const BLOCKS: Readonly<Record<string, (i: number) => string>> = {
  'room to write': (i) => `Why is ${i} light?\n\n${'_'.repeat(20)}\n\n`,
  'arrows below items': (i) => `${i + 1}. Why is ${i} light?\n\n   → It is.\n\n`,
  'problems called by numbers': (i) => `**Problem ${i + 1}:** Ice\n\nCompare it.\n\n`,
  'lists of tasks': () => '**Task**\n\n1. Find it.\n2. Explain it.\n3. Draw it.\n\n',
  'exercises that count on': (i) =>
    `${i ? '' : '## Exercises\n\n'}${i % 2 ? `**${i}.** Why?\n\n` : `### ${i} Ice\n\nDefine it.\n\n`}`,
  'titles of answers at the end of lines': (i) =>
    `${i}. Draw it. **Solution:**\n\n   \`\`\`\n   x\n   \`\`\`\n\n`,
  'parts of tasks, and no answer': (i) =>
    `${'#'.repeat((i % 3) + 2)} Ice\n\nDraw it.\n\n#### Example\n\nx\n\n`,
  'parts of tasks and their answers': () =>
    '## Ice\n\nDraw it.\n\n### Example\n\nx\n\n### Solution\n\nIt is so.\n\n',
  'answers that no question takes': (i) =>
    `${i ? '' : '## Exercise 1\n\nWhy?\n\n**Answer:** Thus.\n\n'}It snowed.\n\n**Answer:** So it did.\n\n`,
  'keys in comments that nothing ends': () => '<!--\nANSWERS\n1. B\n\n',
  'titles of a key that count, and tell no judgement': (i) =>
    `${i ? '' : '**Answer: False**\n\n## Answers\n\n'}### Question ${i + 1}\n\nIt is so.\n\n`,
  'keys that repeat their questions': (i) =>
    `${i % 8 ? '' : '## Answers\n\n'}${i}. What floats on lake ${i}?\n   → Ice ${i}.\n`,
  'notes of a bank': (i) => `**Level:** easy\n\n**${i}. Why?**\n\n- (x) ice\n- ( ) iron\n\n`,
  'what calls upon learners': (i) => `> **Think about it:** Why does ice float on ${i}?\n\n`,
  'choices below their keys': (i) =>
    `**Question ${i}**\n\nWhat floats?\n\n**Answer: b)**\n\na\\) iron<br>\nb\\) ice\n**Reason:** it is light.\n\n***\n\n`,
  'choices whose wrong options are struck out': (i) =>
    `## Question ${i}\n\nWhat floats?\n\n- ~~iron~~\n- ice\n- ~~lead~~\n\n`,
  'records of labels': (i) =>
    `QUESTION: What floats on ${i}?\n- iron\n- ice\nANSWER: ice\nEXPLANATION: so.\n\n`,
  'options that nothing asks for': (i) => `☐ iron ${i}  \n☐ ice\n\n`,
  'statements that answers alone judge': (i) =>
    `### Question ${i}\n\nIce floats on lake ${i}. ____\n\n**Answer: True**\n\n`,
  'code in shortcodes that nobody closes': () =>
    '{{< details "Solution" >}}\n```text\nSo.\n{{< /details >}}\n\n',
  'options below their letters': (i) => `### A\n\n\`x${i}\`\n\n### B\n\n\`y\`\n\nAnswer: A\n\n`,
  'numbers that stand alone': (i) => `${i % 900}.\n\n   a) It is so.\n\n`,
  'keys behind reasons': () =>
    'Why?\n\n- a. ice\n- b. iron\n\nIt is light.\n\nThe correct answer is: ice\n\n',
  'options, and no key behind reasons': () => '- a. ice\n- b. iron\n\nIt is light.\n\nIt floats.\n\n',
  'offers in a line': () => 'Why?\n\nOptions: ice; iron\n\nAnswer: ice\n\n',
  'offers in a line, and no key': () => 'Why?\n\nOptions: ice; iron, gold / tin\n\nIt is so.\n\n',
  'answers that go on to the next question': (i) =>
    `**Question ${i}**\n\nDraw it.\n\n**Answer:** x\n\n1. Weigh it.\n\nIt is so.\n\n`,
  'lines of keys': () =>
    '## Part\n\n1) Why?\n\nA) ice\nB) iron\n\n2) Why?\n\nA) ice\nB) iron\n\n### Answers\n\nA, B\n\n',
  'a quiz of odd questions': (i) =>
    `${i ? '' : '# Quiz\n\n'}Why ${i}?\n\n${i % 9 ? 'It is so.' : 'Answer: so.'}\n\n`,
  'rules above solutions': () =>
    'Ice\n\n```\nx\n```\n\nfloats\n\n---\n\n<details><summary>Solution</summary>\n\nx\n\n</details>\n\n',
  'keys in the line of an option': () =>
    'A) ice: A) B: C\n\nB) lead.**Answer:** B**Why:** (It: B)**It:** Answer: A\n\n',
  'programs below sections of an exam': (i) =>
    `${i ? '' : '# Exam 2\n\n'}## Ice\n\n*Write a function, a, b, c.*\n\n\`\`\`python\ndef melt(): return 1\n\`\`\`\n\n`,
  'sentences with blanks': (i) =>
    i % 2 ? '1. Ice ____ here.\n\n   Answer: floats\n\n' : 'Lead ____ and ____.\n\nAnswers: a, b\n\n',
  'statements to judge': () => '## True or false\n\n1. Ice floats here. (T)\n2. Lead is light.\n\n',
  'statements without their keys': (i) =>
    i % 2
      ? 'Answers: 1. T, 2. F, 3. T\n\n'
      : '## True or false\n\n1. Ice floats here.\n2. Lead is light.\n\n',
  paragraphs: (i) => `Some words ${i} about *the moon* and [the sun](https://example.org).\n\n`,
  'soft lines': (i) => `words ${i}\n`,
  'hard lines': (i) => `words ${i}  \n`,
  'equal headings': () => '## Same\n\n',
  headings: (i) => `## Heading ${i}\n\nWords.\n\n`,
  'open questions': (i) =>
    `${i}) Why does it rain ${i}?\n\n\`\`\`{dropdown} Answer\nClouds ${i}.\n\`\`\`\n\n`,
  'questions above lines to write on': (i) => `Why does it rain ${i}?\n\n${'_'.repeat(12)}\n\n`,
  'names of lines to write on': () => `Reason:\n\n${'_'.repeat(12)}\n\n`,
  'tables above lines to write on': (i) => `| a |\n| --- |\n| ${i} |\n\n${'_'.repeat(12)}\n\n`,
  'labels four spaces in': (i) => `    **Question:** Why ${i}?\n\n    **Answer:** Thus ${i}.\n\n`,
  'letters below situations': (i) => `Rain falls ${i}.\n\na) Why?\n\nb) How does it fall?\n\n`,
  'labelled questions': (i) =>
    `**Question ${i}.** Why does it rain ${i}?\n\n:::{dropdown} Answer\nClouds ${i}.\n:::\n\n`,
  'options of one question': () => 'a) x\n',
  'lettered choices': (i) => `${i + 1}. Which ${i}?\n   - a) ice\n   - b) iron\n\nAnswer: a\n\n`,
  'exercises answered apart': (i) =>
    `## Exercise 1\n\nWhy ${i}?\n\n## Exercise 2\n\nWhy not?\n\n## Solutions\n\n### Exercise 1\n\nThus.\n\n### Exercise 2\n\nSo.\n\n`,
  'equal exercises': () =>
    '## Exercise 1\n\nWhy?\n\n## Exercise 2\n\nWhy?\n\n## Solutions\n\n1. Thus.\n2. So.\n3. And.\n\n',
  'solutions of other exercises': (i) =>
    `## Exercise ${i % 100}\n\nWhy?\n\n## Solution ${(i + 7) % 90}\n\nThus.\n\n`,
  'blocks of AsciiDoc that nobody closes': (i) => `.Solution ${i}\n====\nWords.\n\n`,
  'blocks of Org that nobody closes': (i) => `#+begin_solution\nWords ${i}.\n\n`,
  'braces that nobody closes': (i) => `◊solution{ words ${i}\n\n`,
  'answers of some class': (i) => `Why ${i}?\n\n<div class="solution">Thus.</div>\n\n`,
  'titles of answers that are plain': (i) => `What is ${i}?\n\nAnswer:\n\nThus ${i}.\n\n`,
  'titles of answers alone': (i) => `What is ${i}?\n\n**Answer**\n\nThus.\n\n`,
  'answers behind a letter': (i) => `What is ${i}?\n\nA: thus.\n\n`,
  'answers in a row': () => '1. What?\n2. Who?\n\nAnswers: 1. a; 2. b\n\n',
  'parts that each line answers': (i) => `${i + 1}) What?\n**Answer:** thus.\n`,
  'parts that go on in an item': (i) => `${i + 1}) What?\n- Answer: thus.\n`,
  'answers behind a full stop': (i) => `${i + 1}. Explain it. Answer: thus. Say why. Answer: so.\n`,
  'lists that letters answer': () => '1. What?\n2. Who?\n\n**Solution**\n\n1. B\n2. C\n\n',
  'lists that nobody indented': (i) =>
    `${i}. Why?\n\nWords.\n\n**Answers**\n\n1. Thus.\n\nSo.\n\n2. And.\n\n`,
  'exercises that only answers part': (i) =>
    `Correct the mistakes:\n\n1. Dogs was ${i}.\n2. He are ${i}.\n\n**Answers:**\n\n1. Dogs were ${i}.\n2. He is ${i}.\n\n`,
  'solutions between remarks that nobody ends': () => '<!-- BEGIN SOLUTION -->\n\nThus.\n\n',
  'gaps by numbers': (i) => `[[1]] is a cloud ${i}, [[2]] falls.\n\n- [[1]] Fog\n- [[2]] hail\n\n`,
  'numbers of gaps that nothing fills': (i) => `[[1]] is a cloud ${i}.\n\n`,
  'graded options': (i) => `Which ${i}?\n\n- 100%: ice\n- -10: iron\n\n`,
  'statements and answers in two sections': (i) =>
    `## Question ${i} - Statement\n\nWhy?\n\n## Question ${i} - Answer\n\nThus.\n\n`,
  'tables that answer': (i) => `Why ${i}?\n\n| Case | Answer |\n|---|---|\n| a | thus |\n\n`,
  'tabs that ask': (i) => `=== "Why ${i}?"\n\n    Thus.\n\nWords.\n\n`,
  'exercises in bold': (i) => `**Exercise ${i}**\n\nDefine it.\n\n**Solution**\n\nThus.\n\n`,
  'details that nobody closes': (i) => `What is ${i}?\n\n<details><summary>Answer</summary>\n\nThus.\n\n`,
  'answers as items': (i) => `Why ${i}?\n\n- Answer\n\n  Thus.\n\n`,
  'key lists': () =>
    '1. What?\n\n   A. ice\n   B. iron\n\n2. Who?\n\n   A. ice\n   B. iron\n\n## Answers\n\n1. A\n2. B\n\n## Next\n\n',
  'keys of sections': (i) =>
    `## Part ${i}\n\n1. What?\n\n   A. ice\n   B. iron\n\n### Answers\n\n**Part ${i}:** 1. A 2. B\n\n`,
  'answers to interview questions': (i) =>
    `${i === 0 ? '## Interview questions\n\n' : ''}**What is ${i}?**\n\nWords.\n\n`,
  'panels of MarkBind': (i) =>
    `<panel header="What is ${i}?">\n<panel header="Answer">\nWords.\n</panel>\n</panel>\n\n`,
  'events of a Hyperbook': (i) => `:::multievent\n**1. What is ${i}?**\n{r1{!a}}\n{r1{b}}\n{h{c}}\n:::\n\n`,
  'events of a Hyperbook that nothing ends': (i) => `:::multievent\n**${i % 9}. What?** {z{${i}}}\n\n`,
  'folds that words follow': (i) =>
    `What is ${i}?\n\n<details><summary>Answer</summary> **${i}**\n- a\n</details>\n\n`,
  'folds that nothing ends': () => `<details><summary>Answer</summary> **a**\n`,
  'attributes behind names': (i) => `:::fold{title="Answer ${i}" a b}\nWords.\n:::\n\n`,
  'folds in HTML': (i) => `<li> What is ${i}?\n??? done "Answer"\n    Thus.\n</li>\n`,
  'quizzes in scripts': (i) =>
    `<div>\n<script>\n\nq = [{ question: "What is ${i}?", answers: { a: "x", b: "y" }, correctAnswer: "b" }];\n</script>\n\n`,
  'scripts that nothing ends': () => '<div>\n<script>\nquestion: "a"\n\n',
  'lists of folded answers': (i) =>
    `- What is ${i}?\n    - <details><summary>Answer</summary>\n\n        ${i}\n\n        </details>\n`,
  'folds of a FAQ': (i) =>
    `${i === 0 ? '## FAQ\n\n' : ''}<details><summary>What is ${i}?</summary>\n\nThus.\n\n</details>\n\n`,
  'panels of MarkBind that nothing ends': (i) => `<panel header="Words ${i}">\n\nWords.\n\n`,
  'folds of webexercises that nothing ends': (i) => `\`r hide("Words ${i}")\`\n\nWords.\n\n`,
  'gaps of webexercises': (i) => `Words \`r mcq(c(answer = "${i}", "x"))\`.\n\n`,
  'blanks of Mathigon': (i) => `> id: step-${i}\n\nWords [[${i} (help)]] \`x = [[a|b]]\`.\n\n`,
  'problems of Open edX': (i) =>
    `>>Which ${i}?<<\n\n( ) iron\n(x) ice\n\n[explanation]\nThus.\n[explanation]\n\n`,
  'problems of Open edX that nothing ends': (i) =>
    `>>Which ${i}?<<\n\n( ) iron\n\n[explanation]\n\n>>Which\n\n`,
  'hints in words': (i) =>
    `### ${i}. Ice\n\n- You have ice.\n- You need water.\n\n**Hint:** Heat.\n\n<details><summary>Solution</summary>\n\nThus.\n\n</details>\n\n`,
  'folds as items': (i) => `1. <details><summary>What is ${i}?</summary>\n\n   Thus.\n\n   </details>\n`,
  'options answered in code': (i) => `## Which ${i}?\n\n* iron\n* ice\n\n\`\`\`\nice\n\`\`\`\n\n`,
  'marked options': (i) => `${i}. Which?\n\n   - iron\n   - **ice**\n\n`,
  'pictures with spaces': (i) => `![A](my picture ${i}.png)\n\n`,
  'equal questions': () => 'a) Why?\n\n```{dropdown} Answer\nThus.\n```\n\n',
  'choice questions': (i) => `\`\`\`{question}\nWhich ${i}?\n{v}\`one\`\n{f}\`two\`\n\`\`\`\n\n`,
  exercises: (i) =>
    `\`\`\`{exercise}\n:label: e${i}\nWhy ${i}?\n\`\`\`\n\n\`\`\`{solution} e${i}\nThus ${i}.\n\`\`\`\n\n`,
  'folds without questions': (i) => `\`\`\`{dropdown} More ${i}\nWords.\n\`\`\`\n\n`,
  footnotes: (i) => `Words[^n${i}] here.\n\n[^n${i}]: A note ${i}.\n\n`,
  'references to one footnote': () => 'Words[^1] here.\n\n',
  'references to no footnote': (i) => `Words[^x${i}] here.\n\n`,
  'inline footnotes': (i) => `Words^[note ${i}] here.\n\n`,
  'link definitions': (i) => `[a${i}]: https://example.org/${i}\n`,
  'reference links': (i) => `[a${i}][b${i}] `,
  'labels and references': (i) => `(place-${i})=\n## Place ${i}\n\nSee {ref}\`place-${i}\`.\n\n`,
  'equal labels': () => `(place)=\n\nSee {ref}\`place\`.\n\n`,
  'lost labels': (i) => `See {ref}\`place-${i}\`.\n\n`,
  'raw anchors': (i) => `<a id="x${i}"></a> [y](#x${i})\n\n`,
  'equal ids': () => `<p id="x">y</p>\n\n`,
  substitutions: (i) => `{{ x${i} }} `,
  'glossary terms': (i) => `\`\`\`{glossary}\nTerm ${i}\n: Words ${i}.\n\`\`\`\n\n{term}\`Term ${i}\`\n\n`,
  abbreviations: (i) => `*[AB${i}]: Words ${i}\n\nAB${i}\n\n`,
  'pictures not there': (i) => `![A](a${i}.png)\n\n`,
  'one picture': () => `![A](a.png)\n\n`,
  'pictures elsewhere': (i) => `![A](https://example.org/a${i}.png)\n\n`,
  formulas: (i) => `$x_{${i}}$ and\n\n$$\ny = ${i}\n$$ (eq${i})\n\n`,
  code: (i) => `\`\`\`python\nprint(${i})\n\`\`\`\n\n`,
  'indented code': (i) => `Words:\n\n    print(${i})\n\n`,
  'unclosed fences': (i) => `\`\`\`{dropdown} Answer ${i}\nWords.\n\n`,
  'unclosed divs': (i) => `:::{note}\nWords ${i}.\n\n`,
  'unclosed code': (i) => `~~~ x\nWords ${i}.\n\n`,
  'unknown directives': (i) => `\`\`\`{what${i}}\nWords.\n\`\`\`\n\n`,
  'unknown roles': (i) => `{what${i}}\`words\` `,
  admonitions: (i) => `:::{note}\nWords ${i}.\n:::\n\n`,
  'stray closers': () => ':::\n\n',
  'list items': (i) => `- item ${i}\n`,
  'loose list items': (i) => `- item ${i}\n\n`,
  'numbered items': (i) => `${i + 1}. item\n`,
  'table rows': (i) => `${i === 0 ? '| a | b |\n|---|---|\n' : ''}| ${i} | x |\n`,
  tables: (i) => `| a | b |\n|---|---|\n| ${i} | x |\n\n`,
  'raw table rows': (i) => `<tr><td>${i}</td></tr>\n`,
  'definition lists': (i) => `Term ${i}\n: Words\n\n`,
  'raw blocks': (i) => `<div>\nwords ${i}\n</div>\n\n`,
  'raw folds': (i) => `<details><summary>Answer</summary>\n\nwords ${i}\n\n</details>\n\n`,
  'raw drawings': () => `<svg><path d="M0 0"/></svg>\n\n`,
  'raw drawings left open': () => `<svg><path d="M0 0"/>\n\n`,
  'raw frames': (i) => `<iframe src="https://example.org/${i}"></iframe>\n\n`,
  comments: (i) => `<!-- words ${i} -->\n\n`,
  'MyST comments': (i) => `% words ${i}\n\n`,
  'forbidden characters': () => `a\u0001b\n`,
  'forbidden references': () => `a&#1;b\n\n`,
  'includes of no file': (i) => `\`\`\`{include} x${i}.md\n\`\`\`\n\n`,
  videos: (i) => `\`\`\`{youtube} abcdefghi${i % 10}${i % 7}\n\`\`\`\n\n`,
  tabs: (i) => `::::{tab-set}\n:::{tab-item} A ${i}\nWords.\n:::\n::::\n\n`,
  rules: () => '---\n\n',
  quotes: (i) => `> words ${i}\n\n`,
  durations: (i) => `🕑 ${i} min\n\n`,
  'bare addresses': (i) => `https://example.org/${i}\n\n`,
  'attribute lines': (i) => `{#a${i}}\n\n`,
  'styled spans': (i) => `[a${i}]{.b} `,
  'exercises in bold, solved below a heading': (i) =>
    `**Exercise ${i}**\n\nWords.\n\nWords.\n\n#### Solution\n\nThus.\n\n`,
  'headings of solutions': () => '#### Solution\n\nThus.\n\n',
  'lists, each above a solution in bold': (i) => `1. What is ${i}?\n2. Why is ${i}?\n\n**Solution**\n\n`,
  'options below a title': (i) => `Which ${i}?\n\n**Options:**\n\n- ice\n- iron\n\n**Answer:** ice\n\n`,
  'answers below samples': (i) =>
    `Print ${i}.\n\nExpected output:\n\n\`\`\`\n1\n\`\`\`\n\n**Answer:** thus\n\n`,
  'lines to write on': (i) => `${i === 0 ? 'What is ice?\n\n' : ''}......\n\n`,
  'places to answer': (i) => `${i === 0 ? 'What is ice?\n\n' : ''}Your answer here\n\n`,
  'empty code': (i) => `${i === 0 ? 'What is ice?\n\n' : ''}\`\`\`\n\`\`\`\n\n`,
  'hard lines below bold ones': () => '**What is it?**  \nx\n',
  'components that nothing ends': () => '<Card answer="a">\n',
  'shortcodes that nothing ends': () => '{{< quiz answer="a" >}}\n',
  'lone options': (i) => `{v}\`a${i}\` `,
};

/** Things in things. */
const DEPTHS: Readonly<Record<string, Growing>> = {
  'quotes in quotes': (n) => page(`${'> '.repeat(n)}a`),
  // Each deeper by two spaces: the page grows with the square of its depth.
  'lists in lists': (n) =>
    page(Array.from({ length: Math.ceil(Math.sqrt(n)) }, (_, i) => `${'  '.repeat(i)}- a`).join('\n')),
  'list markers in a line': (n) => page(`${'- '.repeat(n)}a`),
  'programs of brackets alone, and of nothing': (n) =>
    page(
      `## Exercise 1\n\nWrite a function.\n\n\`\`\`\n${'foo bar (a\n'.repeat(40 * n)}\`\`\`\n\n## Exercise 2\n\nWrite a function.\n\n\`\`\`\nfoo\n${'\n'.repeat(80 * n)}foo\n\`\`\``,
    ),
  'brackets in brackets': (n) => page(`${'['.repeat(n)}a${']'.repeat(n)}`),
  'links in brackets': (n) => page(`${'['.repeat(n)}a${'](x)'.repeat(n)}`),
  'elements in elements': (n) => page(`${'<div>'.repeat(n)}a${'</div>'.repeat(n)}`),
  'boxes in boxes of HTML': (n) => {
    const depth = Math.min(n, 2000);
    return page('<div class="alert"><b>Exercise</b> Why?<h4>Tests</h4>'.repeat(depth) + 'a'.repeat(n));
  },
  'solutions in bold, by their title': (n) =>
    page('Words.\n\n**Solution:**\n\nThus.\n\n'.repeat(n)).replace('# T', '# 100 exercises with solutions'),
  'parts of a test, answered at its end': (n) =>
    page(
      `${Array.from({ length: n }, (_, i) => `## Part ${i}: ice\n\n1. Why?\n2. When?\n\n`).join('')}## Answers\n\n${Array.from({ length: n }, (_, i) => `### Part ${i}\n\n1. Thus.\n2. Then.\n\n`).join('')}`,
    ),
  'parts in bold, answered at once': (n) =>
    page(
      `${Array.from({ length: n }, (_, i) => `**Part ${i}**\n\n${2 * i + 1}. Why?\n${2 * i + 2}. When?\n\n`).join('')}## Answers\n\n${Array.from({ length: 2 * n }, (_, i) => `${i + 1}. Thus.\n`).join('')}`,
    ),
  'parts that bare lines title, answered at once': (n) =>
    page(
      `${Array.from({ length: n }, (_, i) => `Part ${i}\n\n1. Why?\n2. When?\n\n`).join('')}Answers\n\n${Array.from({ length: n }, (_, i) => `Part ${i}\n\n1. Thus.\n2. Then.\n\n`).join('')}`,
    ),
  // Many: looking back costs little as yet on a page of some.
  'lists, each above a heading of its solution': (n) =>
    page('1. What is it?\n2. Why is it?\n\n## Solution\n\n'.repeat(8 * n)),
  'bare lines, and answers': (n) => page(`${'Ice\n\n'.repeat(n)}Answers\n\n1. Thus.\n2. Then.\n`),
  'exercises in bold, each solved in parts': (n) =>
    page(
      Array.from(
        { length: n },
        (_, i) =>
          `**Exercise ${i}**\n1. Why?\n2. When?\n\n#### Solution of exercise ${i}\n1. Thus.\n2. Then.\n\n`,
      ).join(''),
    ),
  'a quiz, answered below each question': (n) =>
    page('## Why does ice float?\n\nIt is light.\n\n'.repeat(n)).replace('# T', '# Quiz 3'),
  'choices, and their keys called below': (n) => {
    const all = Array.from({ length: n }, (_, i) => i + 1);
    const asked = all.map((i) => `### Question ${i}\n\nWhich floats?\n\nA) iron  \nB) ice\n\n`).join('');
    return page(
      `${asked}## Answers\n\n${all.map((i) => `Answer ${i}: B) ice\n\nIt is light.\n\n`).join('')}`,
    );
  },
  'formulas in a list, and as many below a title of answers': (n) =>
    page(`${'1. $x = 2$\n'.repeat(n)}\n## Answers\n\n${'1. $2$\n'.repeat(n)}`),
  'solutions told step by step': (n) =>
    page(
      '### Exercise\n\nWeigh it.\n\n#### Step-by-step solution\n\n**Step 1**: Take it.\n\n**Answer**:\n- 2 g\n\n'.repeat(
        n,
      ),
    ),
  'hints by number': (n) => page(`**Exercise 1** Weigh it.\n\n${'Hint 1: Take a scale.\n\n'.repeat(n)}`),
  'folds in which readers ask': (n) =>
    page('<details><summary>How do I start?</summary>\n\nYou can.\n\n</details>\n\n'.repeat(n)),
  'answers that nothing asks for': (n) =>
    page('## Exercise 1\n\nIt is light.\n\n'.repeat(n)).replace('# T', '# Solutions'),
  'quotations of a sheet, solved below': (n) =>
    page('> Weigh the ice.\n\nIt weighs 12 g.\n\n'.repeat(n)).replace('# T', '# Solutions'),
  'answers below remarks': (n) =>
    page(
      `## Ice\n\n${'> [!NOTE]\n> x\n\n'.repeat(n)}${'<details><summary>Answer</summary>\n\nx\n\n</details>\n\n'.repeat(n)}`,
    ),
  'sentences, each put right below': (n) =>
    page(`## Exercise 1\n\n${'**1.** The ice float.\n**My answer:** The ice floats.\n\n'.repeat(n)}`),
  'answers that go on': (n) =>
    page(
      Array.from(
        { length: n },
        (_, i) => `**${i}.** Why does it float?\n\n**Solution:** It is light:\n\n- 917 g\n\n`,
      ).join(''),
    ),
  'lettered parts, and one answer': (n) =>
    page('### Exercise\n\na) Why?\n\nb) When?\n\n**Answer:** a) Thus.\n\nb) Then.\n\n'.repeat(n)),
  'what is to be put in order': (n) =>
    page('Put in order:\n\na) ice\n\nb) fog\n\nc) hail\n\nAnswer: b, a, c\n\n'.repeat(n)),
  'parts of an exam, with points': (n) =>
    page('### a) Ice (2 points)\n\n- It is light.\n- **Answer:** 917 g\n\n---\n\n'.repeat(n)),
  'HTML for pages': (n) => page(`:::{raw} html\n${'<p>a</p>\n'.repeat(n)}:::`),
  'what is none of it in HTML': (n) =>
    page(
      `<div>\n${['$a', '\\(a', '\\[a', '`a', '**a', '[a](', '<!', '$$a'].map((one) => `${one} `.repeat(n)).join('\n')}\n</div>`,
    ),
  'what is none of it in quizzes': (n) =>
    page(
      [
        `\`\`\`quiz\n[{"question": "${'`'.repeat(n)}${'<'.repeat(n)}", "options": ["a", "b"], "answer": 1, "more": "A ${'b '.repeat(n)}"}]\n\`\`\``,
        `:::${'a-'.repeat(n)}{{`,
        `<${'a-'.repeat(n)}`,
        `{% quiz ${'a'.repeat(n)} %}`,
        `[[${'*a|'.repeat(n)}`,
      ].join('\n\n'),
    ),
  'formatting in formatting': (n) => page(`${'<b><i>'.repeat(n)}a`),
  'divs in divs': (n) => page(`${':::{note}\n'.repeat(n)}a\n${':::\n'.repeat(n)}`),
  // Each shorter by one mark: this page grows with the square of its depth, too.
  'longer fences in fences': (n) => {
    const marks = Array.from({ length: Math.ceil(Math.sqrt(n)) }, (_, i) => '`'.repeat(i + 3));
    return page([...marks.map((mark) => `${mark}{note}`).reverse(), 'a', ...marks].join('\n'));
  },
};

/** One sign over and over, in each place that a title has. */
/** What a worksheet says over and over, and a key for all of it at the end. */
const KEYED = (ask: (i: number) => string): Growing => {
  const all = (n: number, write: (i: number) => string): string =>
    Array.from({ length: n }, (_, i) => write(i)).join('');
  return (n) => page(`${all(n, ask)}## Answers\n\n${all(n, (i) => `${i + 1}. It is as light as ${i}.\n`)}`);
};
const SHEETS: Readonly<Record<string, Growing>> = {
  'headings that ask, and a key by their order': KEYED((i) => `### Why is ${i} light?\n\n`),
  'lines to write on, and a key by their order': KEYED((i) => `Why is ${i} light?\n\n${'_'.repeat(20)}\n\n`),
};

const SIGNS: Readonly<Record<string, Growing>> = Object.fromEntries(
  ['→', '—', '“', '_', '\u200b'].map((sign): [string, Growing] => [
    `a run of ${JSON.stringify(sign)} in titles`,
    (n) => {
      const run = `x${sign.repeat(n)}y`;
      return page(
        `## ${run}\n\n**${run}**\n\n1. What is ${run}?\n\n**Answer:** ${run}\n\n<details><summary>Answer ${run}</summary>\n\nIce.\n\n</details>`,
      );
    },
  ]),
);

/** One mark over and over within a line that asks, offers, answers or is a key: no expression may share it out in many ways. */
const RUNS: Readonly<Record<string, Growing>> = Object.fromEntries(
  [' ', '\t', '\u00a0', '.', '_', '-'].map((mark): [string, Growing] => [
    `a run of ${JSON.stringify(mark)} in lines that ask`,
    (n) => {
      const run = `x${mark.repeat(n)}y`;
      return page(
        `Why ${run}?\n\n\`\`\`{dropdown} Answer ${run}\nIce ${run}.\n\`\`\`\n\n1. What is ${run}?\n   - a) ice ${run}\n   - b) iron ${run}\n\nAnswer: a ${run}\n\n## Answers\n\n1. a ${run}`,
      );
    },
  ]),
);

export const GROWING: readonly (readonly [name: string, grow: Growing])[] = [
  ...MARKS.flatMap((mark) =>
    Object.entries(shapes(mark)).map(([shape, grow]): [string, Growing] => [
      `${JSON.stringify(mark)} ${shape}`,
      grow,
    ]),
  ),
  ...Object.entries(BLOCKS).map(([name, block]): [string, Growing] => [
    name,
    (n) => page(Array.from({ length: n }, (_, i) => block(i)).join('')),
  ]),
  ...Object.entries(DEPTHS),
  ...Object.entries(SHEETS),
  ...Object.entries(SIGNS),
  ...Object.entries(RUNS),
];
