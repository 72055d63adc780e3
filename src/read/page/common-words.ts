/**
 * The commonest words of the languages in which Cartable speaks to learners: in a short text they say more than
 * sequences of letters. Words that Portuguese or Dutch have too are mostly left out.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const COMMON: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    `in a the of and to is it you that was for are with as his they be at this have from or had by but what all were
    when your can said there each which she how their if will up other about out many then them these some her
    would make like him into has more could my than been who its now did down may after where most know why
    because does do not an we our use find give read write answer on`,
  ),
  fr: words(
    `la de l d un en se le les et des est une du dans que qui pour pas sur au aux avec ce cette ces il elle ils elles nous vous votre
    vos leur leurs sont par plus ou mais où quand comment pourquoi quel quelle quels quelles peut fait être avoir
    été puis ensuite sans entre chaque tout tous toutes donc parce qu ne deux dont ainsi aussi très sous lorsque`,
  ),
  de: words(
    `in der die das und ist ein eine einen einem einer nicht mit von zu den dem des sich auf für im wird werden
    wurde auch wie oder aber als aus bei nach sie wir ihr ihre sein sind hat haben kann können man wenn weil dass
    warum welche welcher welches durch zum zur vom am um über unter zwischen jede jeder jedes dann noch nur so
    deine deiner dein du was diese dieser beide es`,
  ),
  it: words(
    `la l d un in se il lo gli di che è un una per non con sono della delle dei degli del nel nella nelle nei al alla alle ai agli
    dal dalla dalle sul sulla sullo si più come anche ma questo questa questi quello quella quelle perché quando
    quale quali cosa ogni può essere ha hanno suo sua loro tra fra poi dove tutto tutti senza e i le dell dall sotto quel
    sull nell all`,
  ),
  es: words(
    `la de un el los las y una del que es en por para con no se lo su sus más pero como muy está están son fue ser hay
    cada este esta estos estas ese esa qué cuál cómo dónde cuándo porque entre sobre sin también puede pueden ha
    han todo todos al después si un tu desde hasta cuando donde otra otro otras otros`,
  ),
};

/** Fewer hits than this may be chance: names and titles hold a word or two of any language. */
const DISTINCTIVE = 3;

/** The language whose common words are that share of the text's at least, where another's are clearly fewer. */
export function languageByWords(text: string, share = 1 / 8): string | undefined {
  const tokens = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const [first, second] = Object.entries(COMMON)
    .map(([language, common]) => ({ language, hits: tokens.filter((one) => common.has(one)).length }))
    .sort((a, b) => b.hits - a.hits);
  if (!first || first.hits < DISTINCTIVE || first.hits < share * tokens.length) return undefined;
  return first.hits >= (second?.hits ?? 0) * 1.3 ? first.language : undefined;
}
