/** Questions of jupyterquiz: in a call, in a list of JSON, in base64. */
import { type Case, runs } from './case.ts';

const CASES: readonly Case[] = [
  {
    what: 'a call with a list, in Python',
    page: [
      '```{code-cell}',
      'display_quiz([',
      '  {"question": "Does ice float?", "type": "multiple_choice",',
      "   'answers': [{'answer': 'yes', 'correct': True, 'feedback': 'Right.'},",
      "               {'answer': 'no', 'correct': False}]},  # one more",
      '])',
      '```',
    ].join('\n'),
    questions: ['single-choice Does ice float? [YES (Right.) | no]'],
    explains: ['3:1 question-found: “Does ice float?” is taken for a question: jupyterquiz shows it.'],
  },
  {
    what: 'long strings of Python, with quotation marks in them',
    page: [
      '```{code-cell}',
      'from jupyterquiz import display_quiz',
      '',
      'ice = [{',
      '  "question": """What does "ice"',
      '     do in water?""",',
      '  "type": "multiple_choice",',
      '  "answers": [',
      '    {"answer": "it floats", "correct": True, "feedback": \'\'\'Right: it is "light". \'\'\'},',
      '    {"answer": "it sinks", "correct": False},',
      '  ],',
      '}]',
      '',
      'display_quiz(ice, colors=colors.ours)',
      '```',
    ].join('\n'),
    questions: ['single-choice What does "ice" do in water? [IT FLOATS (Right: it is "light".) | it sinks]'],
  },
  {
    what: 'a cell whose code is hidden: the quiz is shown',
    page: [
      '```{code-cell}',
      ':tags: [remove-input]',
      'display_quiz([{"question": "Does ice float?", "type": "multiple_choice",',
      '  "answers": [{"answer": "yes", "correct": True}, {"answer": "no", "correct": False}]}])',
      '```',
    ].join('\n'),
    questions: ['single-choice Does ice float? [YES | no]'],
  },
  {
    what: 'many_choice and numeric',
    page: [
      '```json',
      '[{"question": "Which are even?", "type": "many_choice", "answers": [{"answer": "$2$", "correct": true}, {"answer": "3", "correct": false}]},',
      ' {"question": "What is pi?", "type": "numeric", "answers": [{"range": [3.14, 3.15], "correct": true}, {"value": 3, "correct": false, "feedback": "Closer."}, {"type": "default", "feedback": "Measure a wheel."}]}]',
      '```',
    ].join('\n'),
    questions: [
      'multiple-choice Which are even? [2 | 3]',
      'numerical What is pi? = 3.145±0.005 = 3±0 0% (Closer.) > Measure a wheel.',
    ],
  },
  {
    what: 'base64 in a hidden span',
    page: [
      '<span style="display:none" id="q1">W3sicXVlc3Rpb24iOiLDiXTDqSA/IiwidHlwZSI6Im11bHRpcGxlX2Nob2ljZSIsImFuc3dlcnMiOlt7ImFuc3dlciI6Im91aSIsImNvcnJlY3QiOnRydWV9LHsiYW5zd2VyIjoibm9uIiwiY29ycmVjdCI6ZmFsc2V9XX1d</span>',
      '',
      '```{code-cell}',
      'display_quiz("#q1")',
      '```',
    ].join('\n'),
    questions: ['single-choice Été ? [OUI | non]'],
  },
  {
    what: 'base64 in a span of a block',
    page: [
      '<div><span style="display:none" id="q1">W3sicXVlc3Rpb24iOiLDiXTDqSA/IiwidHlwZSI6Im11bHRpcGxlX2Nob2ljZSIsImFuc3dlcnMiOlt7ImFuc3dlciI6Im91aSIsImNvcnJlY3QiOnRydWV9LHsiYW5zd2VyIjoibm9uIiwiY29ycmVjdCI6ZmFsc2V9XX1d</span></div>',
      '',
      '```{code-cell}',
      'display_quiz("#q1")',
      '```',
    ].join('\n'),
    questions: ['single-choice Été ? [OUI | non]'],
  },
  {
    what: 'a file elsewhere',
    page: ['```{code-cell}', 'display_quiz("questions.json")', '```'].join('\n'),
    questions: [],
    says: [
      '3:1 quiz-unreadable: The questions of a jupyterquiz can’t be read: they lie in “questions.json”.',
    ],
  },
  {
    what: 'a list that is no quiz',
    page: ['```{code-cell}', 'display_quiz([{"question": "Why?", "type": "many_choice"}])', '```'].join('\n'),
    questions: [],
    says: [
      '3:1 quiz-unreadable: The questions of a jupyterquiz can’t be read: 0.answers: Invalid input: expected array, received undefined.',
    ],
  },
];

runs('jupyterquiz', CASES);
