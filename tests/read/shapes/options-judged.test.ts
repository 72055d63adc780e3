/** Options that each open to a word on whether they are right. */
import { type Case, runs } from './case.ts';

const fold = (title: string, told: string): string =>
  `<details>\n<summary>${title}</summary>\n\n${told}\n\n</details>\n`;
const tab = (title: string, told: string): string => `:::{tab-item} ${title}\n${told}\n:::`;
const tabs = (...all: readonly string[]): string => `::::{tab-set}\n${all.join('\n\n')}\n::::\n`;

const FORMS: readonly Case[] = [
  {
    what: 'folds below what asks',
    page: `Which of these floats?\n\n${fold('a) iron', 'Wrong: it sinks.')}\n${fold('b) wood', '**Right!** It is light.')}`,
    questions: [
      'single-choice Which of these floats? [iron (Wrong: it sinks.) | WOOD (Right! It is light.)]',
    ],
  },
  {
    what: 'a first tab asks, and the others are true and false',
    page: tabs(
      tab('***Question 1***', 'La glace flotte. Vrai ou faux ?'),
      tab('Vrai ?!', "Oui c'est vrai, elle est légère."),
      tab('Faux !?', 'Raté ! Elle est légère.'),
    ),
    questions: [
      "true-false La glace flotte. Vrai ou faux ? [true] (Oui c'est vrai, elle est légère.) (Raté ! Elle est légère.)",
    ],
  },
  {
    what: 'tabs below what asks',
    page: `Was schwimmt?\n\n${tabs(tab('Eisen', 'Leider falsch.'), tab('Holz', 'Richtig!'), tab('Blei', 'Nein.'))}`,
    questions: ['single-choice Was schwimmt? [Eisen (Leider falsch.) | HOLZ (Richtig!) | Blei (Nein.)]'],
  },
  {
    what: "Quarto's tabs, and signs",
    page: '::: {.panel-tabset}\n## Domanda\nChe cosa galleggia?\n## Ferro\n❌ Affonda.\n## Legno\n✅ È leggero.\n:::\n',
    questions: ['single-choice Che cosa galleggia? [Ferro (❌ Affonda.) | LEGNO (✅ È leggero.)]'],
  },
  {
    what: "xaringanExtra's panels",
    page:
      ':::: {.panelset}\n::: {.panel}\n### Question {.panel-name}\nWhat floats?\n:::\n' +
      '::: {.panel}\n### Iron {.panel-name}\nTry again!\n:::\n::: {.panel}\n### Wood {.panel-name}\nWell done.\n:::\n::::\n',
    questions: ['single-choice What floats? [Iron (Try again!) | WOOD (Well done.)]'],
  },
  {
    what: 'who only says yes and no answers',
    page: `Is it sold here?\n\n${tabs(tab('Ice', 'Yes, in bags.'), tab('Steam', 'No, nowhere.'))}`,
    questions: [],
  },
  {
    what: 'nothing asks',
    page: `Some remarks.\n\n${tabs(tab('Old', 'Wrong: it fails.'), tab('New', 'Right: it works.'))}`,
    questions: [],
  },
  {
    what: 'one has no word on it',
    page: `What floats?\n\n${tabs(tab('Ice', 'Right!'), tab('Iron', 'Wrong!'), tab('Lead', 'A metal.'))}`,
    questions: [],
  },
];

runs('options that are judged', FORMS);
