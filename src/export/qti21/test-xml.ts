/** The test: the items in the lessons' order, and what a learner has reached. */
import type { Element, ElementContent } from 'hast';
import type { Settings } from '../../lesson/index.ts';
import { MAXSCORE, MINSCORE, PASS, SCORE } from './identifiers.ts';
import { all, baseValue, condition, documentXml, el, rows, setOutcome } from './xml.ts';

export interface ItemRef {
  readonly identifier: string;
  readonly href: string;
  /** People score an open one. */
  readonly category: 'closed' | 'open';
}

/** A lesson's items, or those of a part of the course. */
export interface Section {
  readonly identifier: string;
  readonly title: string;
  readonly items: readonly ItemRef[];
  readonly sections: readonly Section[];
  /** How many of its items each learner is asked; absent where all are. */
  readonly draw?: number;
  /** What is to be read before its items. */
  readonly before: readonly ElementContent[];
}

export interface Test {
  readonly identifier: string;
  readonly title: string;
  readonly sections: readonly Section[];
  readonly answers: Settings['answers'];
  /** What all that is asked is worth. */
  readonly points: number;
  readonly passMark?: {
    /** Percent of the points of closed questions. */
    readonly percent: number;
    /** Those points; absent where each learner is asked others. */
    readonly points?: number;
    /** Whether open questions are worth points beside them. */
    readonly closedAlone: boolean;
  };
}

export function testXml(test: Test): string {
  const { identifier, title, sections, answers } = test;
  return documentXml('assessmentTest', { identifier, title }, [
    outcome(SCORE, 0),
    outcome(MAXSCORE, test.points),
    outcome(MINSCORE, 0),
    ...(test.passMark
      ? [
          el('outcomeDeclaration', { identifier: PASS, cardinality: 'single', baseType: 'boolean' }, [
            el('defaultValue', {}, [el('value', {}, ['false'])]),
          ]),
        ]
      : []),
    rows(
      'testPart',
      {
        identifier: 'part',
        navigationMode: 'nonlinear',
        // One by one, answers may be told at once; together, when all are given.
        submissionMode: answers === 'after-answer' ? 'individual' : 'simultaneous',
      },
      [control(answers), ...sections.map(section)],
    ),
    processing(test),
  ]);
}

const outcome = (identifier: string, value: number): Element =>
  el('outcomeDeclaration', { identifier, cardinality: 'single', baseType: 'float' }, [
    el('defaultValue', {}, [el('value', {}, [String(value)])]),
  ]);

/** As on the lesson's page, an answer may be given again until the test is handed in. */
function control(answers: Settings['answers']): Element {
  const shown = answers === 'after-answer' || answers === 'after-finish';
  return el('itemSessionControl', {
    maxAttempts: answers === 'after-answer' ? 0 : 1,
    showFeedback: shown,
    allowReview: true,
    showSolution: shown,
    allowSkipping: true,
  });
}

const section = ({ identifier, title, items, sections, draw, before }: Section): Element =>
  rows('assessmentSection', { identifier, title, visible: true, fixed: true }, [
    draw === undefined ? undefined : el('selection', { select: draw }),
    el('ordering', { shuffle: false }),
    before.length > 0 ? rows('rubricBlock', { view: 'candidate' }, before) : undefined,
    ...items.map(({ identifier: name, href, category }) =>
      el('assessmentItemRef', { identifier: name, href, category, fixed: draw === undefined }),
    ),
    ...sections.map(section),
  ]);

const sum = (variableIdentifier: string, includeCategory?: string): Element =>
  el('sum', {}, [el('testVariables', { variableIdentifier, includeCategory })]);

function processing({ passMark }: Test): Element {
  return rows('outcomeProcessing', {}, [
    setOutcome(SCORE, sum(SCORE)),
    setOutcome(MAXSCORE, sum(MAXSCORE)),
    ...(passMark ? [passing(passMark)] : []),
  ]);
}

function passing({ percent, points, closedAlone }: NonNullable<Test['passMark']>): Element {
  const category = closedAlone ? 'closed' : undefined;
  const needed =
    points === undefined
      ? el('product', {}, [sum(MAXSCORE, category), baseValue('float', percent / 100)])
      : // A number by itself: OpenOLAT's editor shows and changes it.
        baseValue('float', Number(((points * percent) / 100).toPrecision(12)));
  const rule = condition(
    [
      {
        when: all([el('gte', {}, [sum(SCORE, category), needed])]),
        does: [setOutcome(PASS, baseValue('boolean', 'true'))],
      },
    ],
    [setOutcome(PASS, baseValue('boolean', 'false'))],
  );
  return asOutcome(rule);
}

/** The same, of a test. */
const asOutcome = (rule: Element): Element => ({
  ...rule,
  tagName: rule.tagName.replace('response', 'outcome'),
  children: rule.children.map((child) =>
    child.type === 'element' && child.tagName.startsWith('response') ? asOutcome(child) : child,
  ),
});
