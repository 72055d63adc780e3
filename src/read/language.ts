/** Which language a text is in, by the words that each language uses most. */
const COMMON: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: new Set(
    'le la les des et est une un du que qui dans pour pas sur avec sont ce plus au aux par ou cette nous vous'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the of and to is in that it for are as with this on be by you from have which not can or what'.split(
      ' ',
    ),
  ),
  de: new Set(
    'der die das und ist nicht ein eine zu den mit von auf für sich des im dem sie werden auch es wird'.split(
      ' ',
    ),
  ),
  it: new Set(
    'il di che è la per un una sono del con non gli della le si dei nel più come questo anche da'.split(' '),
  ),
  es: new Set(
    'el la de que y en los las un una por con para es se del como más al lo sus este son'.split(' '),
  ),
};

const CODE = /^\{(?:code[\w-]*|logic|math|raw)\}/i;

/** A text without what isn't prose: code, circuits, formulas, tags, addresses. Their words are English everywhere. */
const proseOf = (text: string): string => {
  const open: string[] = [];
  let code: string | undefined;
  const lines = text.split('\n').filter((line) => {
    const [, fence, info = ''] = /^\s*(`{3,}|~{3,}|:{3,})\s*(.*?)\s*$/.exec(line) ?? [];
    if (fence === undefined) return code === undefined;
    const closes = (opener: string | undefined) =>
      info === '' && opener !== undefined && fence.startsWith(opener);
    if (code !== undefined) code = closes(code) ? undefined : code;
    else if (closes(open.at(-1))) open.pop();
    else if (info.startsWith('{') && !CODE.test(info)) open.push(fence);
    else if (!fence.startsWith(':')) code = fence;
    return info.startsWith('{') && code === undefined;
  });
  return lines.join('\n').replace(/`[^`\n]+`|\$[^$\n]+\$|<[^>]*>|https?:\S+/g, ' ');
};

/** A BCP 47 tag, or undefined when the text is too short or too mixed to say. */
export const detectLanguage = (text: string): string | undefined => {
  const words =
    proseOf(text)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const scores = Object.entries(COMMON)
    .map(([language, common]) => ({ language, hits: words.filter((word) => common.has(word)).length }))
    .sort((a, b) => b.hits - a.hits);
  const [first, second] = scores;
  if (!first || first.hits < 5 || first.hits < (second?.hits ?? 0) * 1.2) return undefined;
  return first.language;
};
