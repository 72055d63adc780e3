/** What was found in the lesson, as lists: files that are missing, remarks, questions. Functions of what was read. */

import { type Fix, fixesFor } from '../../../src/studio/fixes.ts';
import type { Ghost, Look, LookedQuestion, LookedRemark } from '../../../src/studio/protocol.ts';
import { button, make } from '../../page/dom.ts';
import { type Counted, count, fill } from '../../strings/strings.ts';
import { icon } from '../icons.ts';
import { keyed } from '../render.ts';
import type { Words } from '../words.ts';
import { type Added, type AddedActions, addedSection } from './added-view.ts';

export interface Findings {
  readonly look: Look;
  /** The page that is seen; what is of other pages stands folded behind. */
  readonly page: string;
  /** Texts of the files that remarks are about, by path: what fixes change. */
  readonly texts: ReadonlyMap<string, string>;
  readonly words: Words;
  /** Files that came and that no page shows yet. */
  readonly added: readonly Added[];
}

export interface FindingsActions {
  readonly goTo: (file: string, line: number) => void;
  readonly showQuestion: (question: LookedQuestion) => void;
  readonly seeQuestion: (question: LookedQuestion) => void;
  readonly fix: (file: string, fix: Fix, words?: string) => void;
  readonly give: (ghost: Ghost | undefined, files: readonly File[]) => void;
  readonly added: AddedActions;
}

export function findingsView(findings: Findings, actions: FindingsActions): readonly HTMLElement[] {
  const { look, added, words } = findings;
  const missing = look.ghosts.filter(({ kind }) => kind === 'missing');
  const hosted = look.ghosts.filter(({ kind }) => kind === 'hosted');
  return [
    ...(missing.length > 0 ? [ghostsSection('missing', missing, findings, actions)] : []),
    ...(added.length > 0 ? [addedSection(added, actions.added, words)] : []),
    ...(hosted.length > 0 ? [ghostsSection('hosted', hosted, findings, actions)] : []),
    remarksSection(findings, actions),
    questionsSection(findings, actions),
  ];
}

/** Remarks that a ghost says already are said once. */
const SAID_BY_GHOSTS = new Set(['media-missing']);

export const toldRemarks = ({ remarks }: Look): readonly LookedRemark[] =>
  remarks.filter(({ rule }) => !SAID_BY_GHOSTS.has(rule));

export const countsOf = (look: Look) => ({
  missing: look.ghosts.filter(({ kind }) => kind === 'missing').length,
  remarks: toldRemarks(look).filter(({ severity }) => severity !== 'info').length,
});

function section(
  key: string,
  title: string,
  tone: string,
  isOpen: boolean,
  ...children: readonly (Node | string)[]
): HTMLElement {
  return make(
    'details',
    { class: `finding ${tone}`, 'data-key': key, open: isOpen },
    make('summary', {}, make('h2', {}, title), icon('chevron')),
    ...children,
  );
}

/** What is missing can be dropped on any place of it. */
function ghostsSection(
  kind: Ghost['kind'],
  ghosts: readonly Ghost[],
  findings: Findings,
  actions: FindingsActions,
): HTMLElement {
  const { list } = findings.words;
  const isMissing = kind === 'missing';
  return section(
    kind,
    titleOf(list[kind], ghosts.length, findings),
    isMissing ? 'warn' : '',
    isMissing,
    make('p', { class: 'quiet' }, isMissing ? list.missingHelp : list.hostedHelp),
    make('ul', { class: 'ghosts' }, ...ghosts.map((ghost) => ghostCard(ghost, findings, actions))),
    ...(isMissing ? [tray(findings, actions)] : []),
  );
}

const titleOf = (forms: Counted, n: number, { words }: Findings): string => count(forms, n, words.language);

const FILM = /\.(?:mp4|m4v|webm|ogv|mov)(?:[?#]|$)/i;

function ghostCard(ghost: Ghost, findings: Findings, actions: FindingsActions): HTMLElement {
  const { list } = findings.words;
  const name = shortName(ghost.name);
  const card = make(
    'li',
    { class: 'ghost', 'data-ghost': `${ghost.file} ${ghost.name}`, title: ghost.name },
    icon(ghost.kind === 'hosted' || FILM.test(ghost.name) ? 'film' : 'picture'),
    make('span', { class: 'ghost-name' }, name),
    placeButton(ghost.file, ghost.line, findings, actions, `ghost-place ${ghost.name}`),
    picker(list.give, fill(list.giveLabel, { name }), `ghost ${ghost.name}`, false, (files) =>
      actions.give(ghost, files),
    ),
  );
  showDrops(card);
  return card;
}

const shortName = (name: string): string => name.replace(/^https?:\/\/(?:www\.)?/, '');

function tray(findings: Findings, actions: FindingsActions): HTMLElement {
  const { list } = findings.words;
  const give = (files: readonly File[]) => actions.give(undefined, files);
  const place = make(
    'div',
    { class: 'tray' },
    icon('drop'),
    make('span', {}, list.tray),
    picker(findings.words.begin.files, findings.words.begin.files, 'tray', true, give),
  );
  showDrops(place);
  return place;
}

/** A file input that looks like a button. */
function picker(
  label: string,
  name: string,
  key: string,
  multiple: boolean,
  take: (files: readonly File[]) => void,
): HTMLElement {
  const input = make('input', {
    type: 'file',
    class: 'unseen',
    multiple,
    'aria-label': name,
    'data-key': key,
  });
  input.addEventListener('change', () => {
    if (input.files?.length) take([...input.files]);
    input.value = '';
  });
  return make('label', { class: 'button' }, input, make('span', { 'aria-hidden': 'true' }, label));
}

/** What is dropped is taken by the page, which knows folders and zips from files, and asks what it fell on. */
function showDrops(target: HTMLElement): void {
  const over = (isOver: boolean) => target.toggleAttribute('data-over', isOver);
  target.addEventListener('dragenter', () => over(true));
  target.addEventListener('dragover', () => over(true));
  target.addEventListener('dragleave', () => over(false));
  target.addEventListener('drop', () => over(false));
}

function placeButton(
  file: string,
  line: number,
  { page, look, words }: Findings,
  { goTo }: FindingsActions,
  key: string,
): HTMLElement {
  const { list } = words;
  const isHere = file === page || (look.pages.length <= 1 && look.pages.some(({ path }) => path === file));
  const label = fill(isHere ? list.toSource : list.toFile, { line, file });
  return keyed(
    button(label, () => goTo(file, line), 'place'),
    key,
  );
}

function remarksSection(findings: Findings, actions: FindingsActions): HTMLElement {
  const { look, words } = findings;
  const { list } = words;
  const told = toldRemarks(look);
  const urgent = told.filter(({ severity }) => severity !== 'info');
  const notes = told.filter(({ severity }) => severity === 'info');
  const errors = urgent.some(({ severity }) => severity === 'error');
  const items = (remarks: readonly LookedRemark[]) => {
    const keyed = withKeys(remarks);
    return make(
      'ul',
      { class: 'remarks' },
      ...keyed.map(([remark, key]) => remarkItem(remark, key, findings, actions)),
    );
  };
  return section(
    // What comes in unfolds it.
    urgent.length > 0 ? 'remarks' : 'no-remarks',
    urgent.length > 0 ? titleOf(list.remarks, urgent.length, findings) : list.noRemarks,
    errors ? 'bad' : urgent.length > 0 ? 'warn' : 'good',
    urgent.length > 0,
    ...(urgent.length > 0 ? [items(urgent)] : [make('p', { class: 'quiet' }, list.noRemarksHelp)]),
    ...(notes.length > 0
      ? [
          make(
            'details',
            { class: 'notes', 'data-key': 'notes' },
            make('summary', {}, titleOf(list.notes, notes.length, findings)),
            items(notes),
          ),
        ]
      : []),
  );
}

/** A key that outlives a new reading: by what is said, and not by its line. */
function withKeys(remarks: readonly LookedRemark[]): readonly (readonly [LookedRemark, string])[] {
  const seen = new Map<string, number>();
  return remarks.map((remark) => {
    const own = `${remark.rule} ${remark.file} ${remark.message}`;
    const n = seen.get(own) ?? 0;
    seen.set(own, n + 1);
    return [remark, `${own} ${n}`] as const;
  });
}

function remarkItem(
  remark: LookedRemark,
  key: string,
  findings: Findings,
  actions: FindingsActions,
): HTMLElement {
  const { severity, message, assumed, remedy, file, line } = remark;
  const { list } = findings.words;
  const fixes = fixesFor(remark, findings.texts.get(file) ?? '');
  return make(
    'li',
    { class: `remark ${severity}`, 'data-rule': remark.rule },
    make(
      'p',
      { class: 'message' },
      icon(severity),
      make('span', { class: 'unseen' }, `${list.severities[severity]}: `),
      make('span', {}, ...withCode(message)),
    ),
    ...(assumed ? [make('p', { class: 'quiet' }, ...withCode(assumed))] : []),
    ...(remedy ? [make('p', { class: 'quiet remedy' }, ...withCode(remedy))] : []),
    ...fixes
      .filter(({ asks }) => asks)
      .map((fix) => askForm(fix, key, findings, (words) => actions.fix(file, fix, words))),
    make(
      'div',
      { class: 'buttons' },
      ...fixes
        .filter(({ asks }) => !asks)
        .map((fix) => fixButton(fix, key, findings, () => actions.fix(file, fix))),
      placeButton(file, line, findings, actions, `place ${key}`),
    ),
  );
}

/** What stands in backticks is what one writes. */
export const withCode = (text: string): readonly (Node | string)[] =>
  text.split(/`([^`]+)`/).map((part, at) => (at % 2 === 1 ? make('code', {}, part) : part));

export const fixWords = ({ what, values }: Fix, words: Words): string => fill(words.fixes[what], values);

function fixButton(fix: Fix, key: string, { words }: Findings, act: () => void): HTMLElement {
  return keyed(
    button(fixWords(fix, words), act, 'fix'),
    `fix ${fix.what} ${Object.values(fix.values).join(' ')} ${key}`,
  );
}

/** Words that only the author has: what a picture shows, what the lesson is called. */
function askForm(fix: Fix, key: string, { words }: Findings, act: (words: string) => void): HTMLElement {
  const label = fix.what === 'title' ? words.fixes.titleLabel : words.fixes.describeLabel;
  const input = make('input', { type: 'text', autocomplete: 'off', 'data-key': `ask ${key}` });
  const form = make(
    'form',
    { class: 'ask-words' },
    make('label', {}, make('span', {}, label), input),
    make('button', { type: 'submit', class: 'fix' }, words.fixes.apply),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (input.value.trim() !== '') act(input.value.trim());
  });
  return form;
}

function questionsSection(findings: Findings, actions: FindingsActions): HTMLElement {
  const { look, page, words } = findings;
  const { list } = words;
  const here = look.questions.filter(({ file }) => file === page);
  const others = look.questions.filter(({ file }) => file !== page);
  const [shown, folded] = here.length > 0 || look.pages.length > 1 ? [here, others] : [others, []];
  const items = (questions: readonly LookedQuestion[], from: number) =>
    make(
      'ol',
      { class: 'questions', start: String(from + 1) },
      ...questions.map((question, at) => questionItem(question, at + from + 1, findings, actions)),
    );
  return section(
    'questions',
    shown.length > 0 ? titleOf(list.questions, shown.length, findings) : list.noQuestions,
    '',
    true,
    ...(shown.length > 0 ? [items(shown, 0)] : [make('p', { class: 'quiet' }, list.noQuestionsHelp)]),
    ...(folded.length > 0
      ? [
          make(
            'details',
            { class: 'notes', 'data-key': 'elsewhere' },
            make('summary', {}, fill(list.elsewhere, { n: folded.length })),
            items(folded, 0),
          ),
        ]
      : []),
  );
}

function questionItem(
  question: LookedQuestion,
  n: number,
  { look, words }: Findings,
  actions: FindingsActions,
): HTMLElement {
  const { list, language } = words;
  const { kindName, points, hints, hasAnswer, prompt, guess } = question;
  const key = `question ${question.id}`;
  const press = make(
    'button',
    { type: 'button', class: 'question', 'data-key': key },
    make('span', { class: 'number', 'aria-hidden': 'true' }, String(n)),
    make('span', { class: 'prompt', lang: look.language }, prompt),
    make(
      'span',
      { class: 'quiet' },
      [
        kindName,
        count(list.points, points, language),
        hasAnswer ? list.answered : list.unanswered,
        ...(hints > 0 ? [count(list.hints, hints, language)] : []),
      ].join(' · '),
    ),
  );
  press.addEventListener('click', () => actions.showQuestion(question));
  const see = keyed(
    button(list.toLesson, () => actions.seeQuestion(question), 'place narrow-only'),
    `see ${question.id}`,
  );
  return make(
    'li',
    { class: hasAnswer ? undefined : 'unanswered' },
    press,
    see,
    ...(guess
      ? [
          make(
            'details',
            { class: 'guess', 'data-key': `guess ${question.id}` },
            make('summary', {}, list.guess),
            make('p', { class: 'quiet' }, ...withCode(guess)),
          ),
        ]
      : []),
  );
}
