/** Code with a named language, coloured at build time: classes only, no script on the page. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { raw, rawText } from '../../lesson/index.ts';
import { codeEngine } from './engines.ts';

/** The code of a `pre`; as it is when its language is unknown to us or not named. */
export function highlighted(pre: Element, code: Element): Element {
  const language = String(pre.properties.dataLanguage ?? languageOf(code) ?? '').toLowerCase();
  const source = rawText(code.children);
  if (!language || !codeEngine().getLanguage(language)) return h('code', source);
  return h('code', { className: [`language-${language}`] }, [
    raw(codeEngine().highlight(source, { language, ignoreIllegals: true }).value),
  ]);
}

function languageOf(code: Element): string | undefined {
  const names = code.properties.className;
  const list = Array.isArray(names) ? names : [names];
  return list.map((name) => /^language-(.+)$/.exec(String(name))?.[1]).find(Boolean);
}
