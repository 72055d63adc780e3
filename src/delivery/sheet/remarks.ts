import type { Diagnostic } from '../../lesson/index.ts';
import { wordingIn } from '../../messages/index.ts';
import { type Html, h, type Inline } from './html.ts';
import { type Page, type Part, sentence } from './page.ts';

/** What was noticed on the way: errors, then warnings, each with its place and remedy; notes folded. */
export function remarks(page: Page): Part {
  const { words, delivery } = page;
  const of = (severity: string) => delivery.diagnostics.filter((one) => one.severity === severity);
  const serious = [...of('error'), ...of('warning')];
  const infos = of('info');
  const { remarks: own } = words;
  return {
    id: 'remarks',
    title: own.title,
    children: [
      ...(serious.length === 0 ? [h('p.none', own.none)] : [remarkList(page, serious)]),
      ...(infos.length === 0
        ? []
        : [
            h('details', [
              h('summary', [...sentence(page, own.infos, infos.length)]),
              remarkList(page, infos),
            ]),
          ]),
    ],
  };
}

const remarkList = (page: Page, diagnostics: readonly Diagnostic[]): Html =>
  h(
    'ul.remarks',
    diagnostics.map((one) => remark(page, one)),
  );

function remark({ words }: Page, diagnostic: Diagnostic): Html {
  const { severity, rule, file, line, column } = diagnostic;
  const { message, assumed, remedy } = wordingIn(diagnostic, words.language);
  const { remarks: own } = words;
  return h('li', { class: severity }, [
    h('p.message', [h('strong.severity', own.severities[severity]), ' ', message]),
    ...labelled(own.assumed, assumed, words.colon),
    ...labelled(own.remedy, remedy, words.colon),
    h('p.place', [h('code', `${file}:${line}:${column}`), ` · ${own.rule} `, h('code', rule)]),
  ]);
}

const labelled = (label: string, text: string | undefined, colon: string): readonly Inline[] =>
  text === undefined ? [] : [h('p', [h('span.label', label + colon), ' ', text])];
