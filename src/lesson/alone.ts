/** A lesson's questions as a quiz asks them: each by itself. */
import type { Element, RootContent } from 'hast';
import { assetPath, type Content, content } from './content.ts';
import type { Lesson } from './lesson.ts';
import type { Question } from './question.ts';
import { spokenText } from './text.ts';
import { visit } from './walk.ts';

/** What a file may weigh, as often as it is shown: Moodle XML holds it each time. A heavier one is shown with the first. */
const MOST_BYTES = 2_000_000;

/** In their order, each with what it and others are about. */
export function questionsAlone({ questions, assets }: Lesson): readonly Question[] {
  if (!questions.some(({ situation }) => situation)) return questions;
  const times = new Map<string, number>();
  for (const { situation } of questions)
    for (const path of filesIn(situation)) times.set(path, (times.get(path) ?? 0) + 1);
  const heavy = new Set(
    assets.flatMap(({ path, bytes }) => (bytes * (times.get(path) ?? 0) > MOST_BYTES ? [path] : [])),
  );
  const shown = new Set<string>();
  return questions.map((question) => {
    const { situation, ...alone } = question;
    const told = situation?.children.flatMap((one) => withoutFiles(one, shown)) ?? [];
    for (const one of [situation, question.prompt])
      for (const path of filesIn(one)) if (heavy.has(path)) shown.add(path);
    if (!situation) return question;
    return { ...alone, prompt: content(...told, ...alone.prompt.children) } as Question;
  });
}

/** Without what shows a file; the words of its paragraph stay. */
function withoutFiles(node: RootContent, files: ReadonlySet<string>): RootContent[] {
  if (!showsAny(node, files)) return [node];
  if (node.type !== 'element' || node.tagName !== 'p' || spokenText(node) === '') return [];
  return [{ ...node, children: node.children.filter((one) => !showsAny(one, files)) }];
}

const showsAny = (node: RootContent, files: ReadonlySet<string>): boolean =>
  files.size > 0 && filesIn(content(node)).some((path) => files.has(path));

function filesIn(part: Content | undefined): readonly string[] {
  const files: string[] = [];
  if (part)
    visit(part, 'element', ({ properties }: Element) => {
      const path = assetPath(properties.src);
      if (path !== undefined) files.push(path);
    });
  return files;
}
