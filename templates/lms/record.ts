/** The live record: what the LMS has stored, how full the state is, what was answered, what was called. */
import { make } from '../page/dom.ts';
import { fill } from '../strings/strings.ts';
import type { Call } from './attempt.ts';
import { reported } from './interactions.ts';
import type { PreviewLms } from './lms.ts';
import type { Words } from './words.ts';

export interface Shown {
  readonly lms: PreviewLms;
  /** What is asked, as the LMS names it, and in which language. */
  readonly news: {
    readonly questions: readonly { readonly id: string; readonly prompt: string }[];
    readonly language: string;
  };
  readonly words: Words;
}

const CALLS_SHOWN = 30;
const LONGEST_VALUE = 160;

/** Writes the record into the page's places. */
export function showRecord(shown: Shown): void {
  put('facts', ...facts(shown));
  put('state', ...state(shown));
  put('answers', answers(shown));
  put('calls', ...calls(shown));
}

function put(id: string, ...children: readonly (Node | string)[]): void {
  document.getElementById(id)?.replaceChildren(...children);
}

function facts({ lms, words }: Shown): readonly Node[] {
  const { stored, visits } = lms.attempt;
  const element = (name: string): string => stored[`cmi.core.${name}`] ?? '';
  const status = element('lesson_status') || 'not attempted';
  const raw = element('score.raw');
  const total = element('total_time');
  return [
    fact(
      words.status,
      make('span', { class: `badge ${status.replace(' ', '-')}` }, words.statuses[status] ?? status),
    ),
    fact(
      words.score,
      raw
        ? fill(words.scoreOf, { raw: raw.replace('.', words.comma), max: element('score.max') || '100' })
        : words.nothing,
    ),
    fact(words.time, total || element('session_time') || words.nothing),
    fact(words.visits, String(visits)),
    fact(words.entry, words.entries[lms.opened['cmi.core.entry'] ?? ''] ?? ''),
    fact(words.mode, words.modes[lms.opened['cmi.core.lesson_mode'] ?? ''] ?? ''),
  ];
}

const fact = (name: string, value: Node | string): Node =>
  make('div', {}, make('dt', {}, name), make('dd', {}, value));

function state({ lms, words }: Shown): readonly Node[] {
  const used = (lms.attempt.stored['cmi.suspend_data'] ?? '').length;
  const { long: limit } = lms.limits;
  const text = fill(words.stateUsed, { used: number(used, words), limit: number(limit, words) });
  return [
    make('meter', {
      min: '0',
      max: String(limit),
      high: String(Math.round(limit * 0.8)),
      optimum: '0',
      value: String(used),
      'aria-labelledby': 'state-title',
    }),
    make('p', { class: 'quiet' }, text),
    ...(used > limit ? [make('p', { class: 'refused' }, words.stateOver)] : []),
  ];
}

const number = (value: number, { language }: Words): string => value.toLocaleString(language);

function answers({ lms, news, words }: Shown): Node {
  const rows = reported(lms.attempt.stored);
  if (rows.length === 0) return make('p', { class: 'quiet' }, words.noAnswers);
  const prompts = new Map(news.questions.map(({ id, prompt }) => [id, prompt]));
  const heading = (name: string): Node => make('th', { scope: 'col' }, name);
  return make(
    'table',
    { 'aria-labelledby': 'answers-title' },
    make('thead', {}, make('tr', {}, heading(words.question), heading(words.answer), heading(words.result))),
    make(
      'tbody',
      {},
      ...rows.map(({ id, answer, result, time }) =>
        make(
          'tr',
          {},
          make(
            'th',
            { scope: 'row' },
            make('span', { class: 'prompt', lang: news.language }, prompts.get(id) ?? id),
            make('span', { class: 'quiet' }, `${time} · ${id}`),
          ),
          make('td', { lang: news.language }, answer),
          make('td', {}, make('span', { class: `result ${result}` }, verdict(result, words))),
        ),
      ),
    ),
  );
}

/** `correct`, or a number from 0 to 1 for what is right in part. */
const verdict = (result: string, words: Words): string =>
  words.results[result] ??
  (Number.isFinite(Number(result)) ? `${Math.round(Number(result) * 100)} %` : result);

function calls({ lms, words }: Shown): readonly Node[] {
  const { calls: all, called, refused } = lms.attempt;
  if (called === 0) return [make('p', { class: 'quiet' }, words.noCalls)];
  const forms = refused === 0 ? words.noErrors : refused === 1 ? words.oneError : words.errors;
  return [
    make(
      'p',
      { class: refused > 0 ? 'refused' : 'quiet' },
      fill(forms, { n: number(called, words), refused }),
    ),
    make(
      'ol',
      { class: 'calls' },
      ...all
        .slice(-CALLS_SHOWN)
        .reverse()
        .map((call) => line(call, words)),
    ),
  ];
}

function line([method, args, result, error]: Call, words: Words): Node {
  const [element, value] = args.map(String);
  const wrong = error !== '0';
  return make(
    'li',
    { class: wrong ? 'refused' : undefined },
    make('code', {}, `${method.replace(/^LMS/, '')}${element ? ` ${element}` : ''}`),
    ...(value !== undefined ? [make('span', { class: 'value' }, short(value))] : []),
    ...(method === 'LMSGetValue' && result ? [make('span', { class: 'value' }, `→ ${short(result)}`)] : []),
    ...(wrong ? [make('strong', {}, `${error} · ${words.codes[error] ?? ''}`)] : []),
  );
}

const short = (text: string): string =>
  text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}… (${text.length})` : text;
