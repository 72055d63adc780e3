/** The answers that no learner's package holds, as one page for teachers that needs nothing beside it. */
import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { stringsFor } from '../../../templates/strings/index.ts';
import {
  type Asset,
  assetPiece,
  commentedAnswers,
  type Entry,
  KEY_FILE,
  type Lesson,
  type Piece,
  type Question,
  showsAnswers,
  toHtml,
} from '../../lesson/index.ts';
import { answerShown, rightAnswers } from './questions/index.ts';
import { type Writer, write } from './write.ts';

/**
 * `<id>.answers.html`; undefined where the packages show the answers, or there is none.
 *
 * @param parts the lessons of a course, each with policies of its own
 */
export function answerKey(lesson: Lesson, parts: readonly Lesson[] = [lesson]): Entry | undefined {
  const answers = parts.flatMap((part) => answersIn(part, parts.length > 1));
  if (answers.length === 0) return undefined;
  const { strings } = writerFor(lesson);
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: lesson.language, dir: 'auto' }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('meta', { httpEquiv: 'Content-Security-Policy', content: POLICY }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('meta', { name: 'color-scheme', content: 'light dark' }),
          h('meta', { name: 'robots', content: 'noindex' }),
          h('title', `${lesson.title} – ${strings.answerKey}`),
          h('style', STYLE),
        ]),
        h('body', [
          h('main', [
            h('p', [h('strong', strings.answerKey)]),
            h('h1', lesson.title),
            h('p', strings.answerKeyWhy),
            { type: 'text', value: FILE },
          ]),
        ]),
      ]),
    ],
  };
  const [before = '', after = ''] = toHtml(tree).split(FILE);
  return { path: `${lesson.id}.${KEY_FILE}`, pieces: [before, ...answers, `${after}\n`] };
}

/** @param titled whether its title stands above its answers */
function answersIn(lesson: Lesson, titled: boolean): readonly Piece[] {
  if (showsAnswers(lesson.settings)) return [];
  const writer = writerFor(lesson);
  const items = lesson.questions.flatMap((question) => answersOf(question, writer) ?? []);
  if (items.length === 0) return [];
  const children = titled ? [h('h2.lesson', lesson.title), ...items] : items;
  return withFiles(toHtml({ type: 'root', children }), lesson.assets);
}

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; media-src data:";

const STYLE = `body{font:1rem/1.6 system-ui,sans-serif;margin:0;padding:1.5rem}main{max-inline-size:44rem;margin:auto}
section{border-block-start:1px solid;padding-block:1rem}h2{font-size:1rem;margin:0 0 .5rem}
img,video{max-inline-size:100%;block-size:auto}pre,.wide{overflow:auto}.prompt{opacity:.85}
.on-paper{display:none}dt{font-weight:600;margin-block-start:.75rem}dd{margin:0}`;

const writerFor = (lesson: Lesson): Writer => ({
  strings: stringsFor(lesson.language).strings,
  language: lesson.language,
  glossary: [],
  questions: new Map(),
  card: () => h('span'),
  // A place in the text, to be filled by the file's bytes.
  url: (path) => `${FILE}${path}${FILE}`,
  // The page tells of it.
  brokenMath: () => undefined,
  math: 'mathml',
});

/** A character that no text has. */
const FILE = '\uFDD0';

/** Pictures and films are in the page: there is no folder beside it. */
const withFiles = (html: string, assets: readonly Asset[]): readonly Piece[] =>
  html.split(FILE).flatMap((text, index): readonly Piece[] => {
    if (index % 2 === 0) return [text];
    const asset = assets.find(({ path }) => path === text);
    if (!asset) return [''];
    const bytes = assetPiece(asset);
    return [`data:${asset.type};base64,`, typeof bytes === 'string' ? bytes : { base64: asset.content }];
  });

/** A question that has an answer, with its prompt. */
function answersOf(question: Question, writer: Writer): Element | undefined {
  const { strings } = writer;
  const right = rightAnswers(question, writer).map((one) => write(one, writer));
  const comments = commentedAnswers(question);
  if (right.length === 0 && comments.length === 0 && !question.feedback) return undefined;
  return h('section', [
    h('h2', question.section ?? strings.kinds[question.kind]),
    h('div.prompt', write(question.prompt, writer)),
    h('dl', [
      ...(right.length > 0 ? [h('dt', strings.rightAnswer), ...right.map((one) => h('dd', [...one]))] : []),
      ...(question.feedback
        ? [
            h('dt', question.kind === 'open' ? strings.modelAnswer : strings.explanation),
            h('dd', write(question.feedback, writer)),
          ]
        : []),
      ...(comments.length > 0
        ? [
            h('dt', strings.comments),
            ...comments.map(({ answer, feedback }) =>
              h('dd', [...write(answerShown(answer, strings), writer), ...write(feedback, writer)]),
            ),
          ]
        : []),
    ]),
  ]);
}
