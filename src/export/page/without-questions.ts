/** The lesson to read, without the questions that are asked elsewhere. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { type Content, isBlank, isTag, type Lesson, Placeholder, type Settings } from '../../lesson/index.ts';
import { assetsIn } from './assets.ts';

/**
 * The lesson without its questions and without what only they use: so that no answer is in the package. Where a
 * run of questions stood, a sentence stands.
 */
export function withoutQuestions(lesson: Lesson, sentence: string): Lesson {
  if (lesson.questions.length === 0) return lesson;
  const body: Content = {
    ...lesson.body,
    children: withoutPlaceholders(lesson.body.children as ElementContent[], sentence),
  };
  const used = assetsIn([
    body,
    ...lesson.glossary.flatMap(({ definition }) => (definition ? [definition] : [])),
  ]);
  return {
    ...lesson,
    body,
    questions: [],
    contexts: [],
    assets: lesson.assets.filter(({ path }) => used.has(path)),
    settings: toRead(lesson.settings),
  };
}

/** What the settings say of questions is the quiz's. */
const toRead = ({ passMark: _, ...settings }: Settings): Settings => ({
  ...settings,
  completion: 'read',
  scoring: 'none',
});

function withoutPlaceholders(nodes: readonly ElementContent[], sentence: string): ElementContent[] {
  const kept: ElementContent[] = [];
  let inRun = false;
  for (const node of nodes) {
    const isQuestion = isTag(node, Placeholder.question);
    if (isQuestion) {
      if (!inRun) kept.push(h('p', h('em', sentence)));
      inRun = true;
      continue;
    }
    if (!isBlank(node)) inRun = false;
    kept.push(
      node.type === 'element' ? { ...node, children: withoutPlaceholders(node.children, sentence) } : node,
    );
  }
  return kept;
}
