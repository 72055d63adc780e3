import { hasFeedback } from '../../lesson/index.ts';
import { type Html, h, type Inline } from './html.ts';
import { authored, type Page, sentence } from './page.ts';
import { rich } from './rich.ts';
import { duration, size } from './units.ts';

/** The lesson's name and what is known of it. */
export function masthead(page: Page): readonly Html[] {
  const { words, delivery } = page;
  const { lesson, cartable } = delivery;
  const { facts } = words;
  const language = words.languages[lesson.language.toLowerCase().split(/[-_]/)[0] ?? ''];
  const entries: readonly (readonly [string, Inline | readonly Inline[] | undefined])[] = [
    [facts.language, language ?? lesson.language],
    [facts.duration, lesson.duration && duration(lesson.duration, words.numbers)],
    [facts.authors, lesson.authors.join(', ') || undefined],
    [facts.licence, lesson.licence?.name],
    [facts.keywords, lesson.keywords.length > 0 ? authored(page, lesson.keywords.join(', ')) : undefined],
    [facts.source, h('code', lesson.source)],
    [facts.made, rich(words.madeBy, { version: cartable })],
  ];
  return [
    h('p.kind', words.sheet),
    h('h1', [authored(page, lesson.title)]),
    h('p.lead', words.lead),
    h(
      'dl.facts',
      entries.flatMap(([name, value]) =>
        value === undefined ? [] : [h('div', [h('dt', name), h('dd', [...[value].flat()])])],
      ),
    ),
  ];
}

/** Four answers to the questions an administrator asks first. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: four tiles with their words, each for what there is or isn't
export function glance(page: Page): Html {
  const { words, delivery } = page;
  const { packages, lesson, diagnostics } = delivery;
  const { glance: at } = words;
  const total = packages.reduce((sum, { bytes }) => sum + bytes, 0);
  const answers = lesson.questions.filter(hasFeedback).length;
  const names = new Set(page.outside.map(({ host }) => host)).size;
  const loaded = page.outside.some(({ when }) => when === 'load');
  const count = (severity: string) => diagnostics.filter((one) => one.severity === severity).length;
  const errors = count('error');
  const warnings = count('warning');

  return h('ul.glance', { 'aria-label': at.title }, [
    tile(
      'plain',
      packages.length === 0 ? [at.noFiles] : sentence(page, at.files, packages.length),
      packages.length === 0 ? [] : rich(at.filesNote, { size: size(total, words.numbers) }),
    ),
    tile(
      'plain',
      lesson.questions.length === 0
        ? [at.noQuestions]
        : sentence(page, at.questions, lesson.questions.length),
      lesson.questions.length === 0
        ? []
        : answers === 0
          ? [at.noAnswers]
          : sentence(page, at.answers, answers),
    ),
    tile(
      loaded ? 'warning' : 'good',
      [loaded ? at.loaded : at.nothingLoaded],
      names === 0 ? [at.noHosts] : loaded ? [] : sentence(page, at.hosts, names),
    ),
    tile(
      errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'good',
      errors > 0
        ? sentence(page, at.errors, errors)
        : warnings > 0
          ? sentence(page, at.warnings, warnings)
          : [at.noWarnings],
      errors + warnings > 0 ? [h('a', { href: '#remarks' }, at.toRead)] : [at.nothingToRead],
    ),
  ]);
}

const tile = (tone: string, what: readonly Inline[], note: readonly Inline[]): Html =>
  h('li', { class: `tile ${tone}` }, [h('strong', [...what]), h('span', [...note])]);
