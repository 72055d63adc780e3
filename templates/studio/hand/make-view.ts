/** The button that makes the package, what becomes of it, and how it gets into the LMS. A function of how far it is. */
import type { GivenSettings, Target } from '../../../src/lesson/index.ts';
import { asksInQuiz, type Platform, purposeOf, targetsFor } from '../../../src/studio/decide.ts';
import type { LookedRemark, Progress, Taken, TakenFile } from '../../../src/studio/protocol.ts';
import { button, find, make } from '../../page/dom.ts';
import { fill } from '../../strings/strings.ts';
import { withCode } from '../desk/findings.ts';
import { icon } from '../icons.ts';
import { keyed } from '../render.ts';
import type { Words } from '../words.ts';
import { stepsFor } from './steps.ts';

export type Making =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly why: string }
  | { readonly kind: 'errors'; readonly remarks: readonly LookedRemark[] }
  | { readonly kind: 'done'; readonly taken: Taken };

interface Made {
  readonly making: Making;
  readonly platform: Platform;
  readonly settings: GivenSettings;
  readonly title: string;
}

interface MakeActions {
  readonly take: () => void;
  readonly stop: () => void;
  readonly fetch: (name: string, content: Blob) => void;
  readonly goTo: (file: string, line: number) => void;
}

export function makeView(made: Made, actions: MakeActions, words: Words): HTMLElement {
  const { making } = made;
  return make(
    'section',
    { class: 'make', 'aria-live': making.kind === 'busy' ? 'off' : 'polite' },
    ...(making.kind === 'busy'
      ? busy(actions, words)
      : making.kind === 'done'
        ? done(making.taken, made, actions, words)
        : [...outcome(making, actions, words), takeButton(actions, words)]),
  );
}

function takeButton({ take }: MakeActions, { hand }: Words): HTMLElement {
  return keyed(button(hand.take, take, 'primary big'), 'make');
}

function busy({ stop }: MakeActions, { hand }: Words): readonly HTMLElement[] {
  return [
    make(
      'div',
      { class: 'busy' },
      make('progress', { 'aria-label': hand.taking }),
      make('p', { class: 'how-far' }, hand.taking),
      keyed(button(hand.stop, stop), 'make'),
    ),
  ];
}

/** How far it is, in what is shown already: a button that is made anew under the finger takes no press. */
export function showProgress(place: HTMLElement, { step, done, total }: Progress, { hand }: Words): void {
  const bar = find<HTMLProgressElement>(place, '.busy progress');
  const text = find(place, '.how-far');
  if (!bar || !text || total === 0) return;
  bar.max = total;
  bar.value = done;
  text.textContent = fill(step === 'read' ? hand.read : hand.packed, { done, total });
}

function outcome(
  making: Exclude<Making, { kind: 'busy' | 'done' }>,
  { goTo }: MakeActions,
  { hand, list }: Words,
): readonly HTMLElement[] {
  if (making.kind === 'stopped') return [make('p', { class: 'outcome' }, hand.stopped)];
  if (making.kind === 'failed')
    return [make('p', { class: 'outcome bad' }, fill(hand.failed, { why: making.why }))];
  if (making.kind === 'idle') return [];
  const errors = making.remarks.filter(({ severity }) => severity === 'error');
  return [
    make('p', { class: 'outcome bad' }, hand.errors),
    make(
      'ul',
      { class: 'remarks' },
      ...errors.map(({ message, file, line }) =>
        make(
          'li',
          { class: 'remark error' },
          make('p', { class: 'message' }, icon('error'), make('span', {}, ...withCode(message))),
          button(fill(list.toFile, { file, line }), () => goTo(file, line), 'place'),
        ),
      ),
    ),
  ];
}

function done(taken: Taken, made: Made, actions: MakeActions, words: Words): readonly HTMLElement[] {
  const { hand } = words;
  const name = `${taken.id}.zip`;
  const { archive } = taken;
  const main = mainOf(taken, made);
  const platform = hand.platforms[made.platform];
  return [
    make('h3', { class: 'ready' }, icon('check'), hand.done),
    ...(archive
      ? [
          make('p', {}, `${fill(hand.downloaded, { name })} ${hand.inside}`),
          keyed(
            button(hand.downloadAgain, () => actions.fetch(name, archive)),
            'make',
          ),
        ]
      : []),
    ...(main
      ? [
          make('h3', {}, made.platform === 'another' ? hand.stepsOther : fill(hand.steps, { platform })),
          make(
            'ol',
            { class: 'steps' },
            ...stepsFor(words.language, made.platform, main.target).map((step) =>
              make('li', {}, ...rich(step, { file: main.file, title: made.title, archive: name })),
            ),
          ),
        ]
      : []),
    make(
      'details',
      { class: 'notes', 'data-key': 'each' },
      make('summary', {}, hand.each),
      make('ul', { class: 'files' }, ...taken.files.map((file) => fileItem(file, actions, words))),
    ),
  ];
}

interface Main {
  readonly target: Target;
  readonly file: string;
}

/** What goes there first, of what was made and has its steps. */
function mainOf({ files }: Taken, { platform, settings }: Made): Main | undefined {
  const ways: readonly Target[] =
    platform !== 'moodle'
      ? targetsFor(platform, purposeOf(settings))
      : asksInQuiz(platform, settings)
        ? ['moodle-course', 'scorm12']
        : ['scorm12'];
  // Whose own `targets` make something else has a lesson to import all the same.
  for (const target of [...ways, 'scorm12', 'scorm2004'] as const) {
    const file = files.find((one) => one.target === target)?.path;
    if (file !== undefined) return { target, file };
  }
  return undefined;
}

function fileItem(
  { path, content, target }: TakenFile,
  { fetch }: MakeActions,
  { hand, language }: Words,
): HTMLElement {
  return make(
    'li',
    {},
    keyed(
      button(path, () => fetch(path, content), 'link'),
      `file ${path}`,
    ),
    make(
      'span',
      { class: 'quiet' },
      `${target ? hand.targets[target] : whatIs(path, hand)} · ${sizeOf(content.size, language)}`,
    ),
  );
}

function whatIs(path: string, hand: Words['hand']): string {
  if (path === 'index.html') return hand.sheet;
  if (path === 'report.json') return hand.report;
  return path.endsWith('.answers.html') ? hand.key : '';
}

function sizeOf(bytes: number, language: string): string {
  const [value, unit] = bytes < 1e6 ? [bytes / 1e3, 'kilobyte'] : [bytes / 1e6, 'megabyte'];
  const digits = value < 10 ? 1 : 0;
  return value.toLocaleString(language, { style: 'unit', unit, maximumFractionDigits: digits });
}

/** `**bold**` is what the LMS's page says; `{file}` and `{title}` are filled in. */
function rich(text: string, values: Readonly<Record<string, string>>): readonly (Node | string)[] {
  return text
    .replaceAll('`', '')
    .split(/(\*\*[^*]+\*\*|\{\w+\})/)
    .map((part) => {
      if (part.startsWith('**')) return make('b', {}, part.slice(2, -2));
      const name = /^\{(\w+)\}$/.exec(part)?.[1];
      if (name === undefined) return part;
      return make(name === 'title' ? 'q' : 'code', {}, values[name] ?? '');
    });
}
