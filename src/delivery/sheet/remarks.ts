import type { Diagnostic } from '../../lesson/index.ts';
import { wordingIn } from '../../messages/index.ts';
import { attention, type Fold, type Gist, good, joined, plain } from './fold.ts';
import { type Html, h, type Inline, tagsOf, written } from './html.ts';
import { type Page, sentence } from './page.ts';
import { coded } from './rich.ts';
import { seriousOf } from './state.ts';

/** What was noticed on the way: errors, then warnings, each with its place and remedy; notes folded. */
export function remarks(page: Page): Fold {
  const { words, delivery } = page;
  const serious = seriousOf(delivery.diagnostics);
  const infos = delivery.diagnostics.filter(({ severity }) => severity === 'info');
  const { remarks: own } = words;
  return {
    id: 'remarks',
    title: own.title,
    gist: gist(page),
    children: [
      ...(serious.length === 0 ? [h('p.none', own.none)] : remarkList(page, serious)),
      ...(infos.length === 0
        ? []
        : [
            h('details', [
              h('summary', [...sentence(page, own.infos, infos.length)]),
              ...remarkList(page, infos),
            ]),
          ]),
    ],
  };
}

function gist(page: Page): Gist {
  const { glance, brief, remarks } = page.words;
  const counted = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = page.delivery.diagnostics.filter((one) => one.severity === severity).length;
    const forms = { error: glance.errors, warning: glance.warnings, info: brief.gists.notes }[severity];
    return count === 0 ? [] : [sentence(page, forms, count)];
  });
  if (counted.length === 0) return good(remarks.none);
  return (seriousOf(page.delivery.diagnostics).length > 0 ? attention : plain)(...joined(counted));
}

/** Remarks of one rule that are written out: nobody reads the thousandth, and the report has them all. */
const MOST_OF_A_RULE = 100;

function remarkList(page: Page, diagnostics: readonly Diagnostic[]): readonly Html[] {
  const counts = new Map<string, number>();
  const shown = diagnostics.filter(({ rule }) => {
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    return count <= MOST_OF_A_RULE;
  });
  const list = h(
    'ul.remarks',
    shown.map((one) => remark(page, one)),
  );
  const more = diagnostics.length - shown.length;
  return more === 0 ? [list] : [list, h('p.more', [...sentence(page, page.words.remarks.more, more)])];
}

const ITEM = {
  error: tagsOf('li', { class: 'error' }),
  warning: tagsOf('li', { class: 'warning' }),
  info: tagsOf('li', { class: 'info' }),
} as const;

function remark({ words }: Page, diagnostic: Diagnostic): Html {
  const { severity, rule, file, line, column } = diagnostic;
  const { message, assumed, remedy } = wordingIn(diagnostic, words.language);
  const { remarks: own } = words;
  return written(ITEM[severity], [
    h('p.message', [h('strong.severity', own.severities[severity]), ' ', ...coded(message)]),
    ...labelled(own.assumed, assumed, words.colon),
    ...labelled(own.remedy, remedy, words.colon),
    h('p.place', [h('code', `${file}:${line}:${column}`), ` · ${own.rule} `, h('code', rule)]),
  ]);
}

const labelled = (label: string, text: string | undefined, colon: string): readonly Inline[] =>
  text === undefined ? [] : [h('p', [h('span.label', label + colon), ' ', ...coded(text)])];
