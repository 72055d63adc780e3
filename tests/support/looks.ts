/** What a page must bear of those who enlarge it and space its letters. */
import type { Page } from 'playwright-core';

/**
 * What is wider than its place or the window, of all that is seen.
 *
 * @param mayScroll a selector: what may be wider than the window, since it scrolls in itself
 */
export const cutOff = (page: Page, mayScroll = 'iframe'): Promise<readonly string[]> =>
  page.evaluate((mayScroll) => {
    const width = document.documentElement.clientWidth;
    const nameOf = ({ localName, id, className }: Element) => `${localName}#${id}.${className}`;
    const others = `[inert], .unseen, .skip, svg, input[type="radio"], .summary-words, .katex, ${mayScroll}`;
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !element.closest(others) &&
      !(document.querySelector('dialog[open]') && !element.closest('dialog'));
    return [...document.querySelectorAll('body *')].filter(isSeen).flatMap((element) => {
      const { left, right } = element.getBoundingClientRect();
      if (right > width + 1 || left < -1) return [`${nameOf(element)} at ${left} to ${right} of ${width}`];
      const isCut = getComputedStyle(element).overflowX !== 'visible' && element.clientWidth > 1;
      return isCut && element.scrollWidth > element.clientWidth + 1 ? [`${nameOf(element)} is cut`] : [];
    });
  }, mayScroll);

/** https://www.w3.org/TR/WCAG22/#text-spacing */
export const space = (page: Page, isSpaced: boolean): Promise<void> =>
  page.evaluate((isSpaced) => {
    const sheet = new CSSStyleSheet();
    const text = 'line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em';
    sheet.replaceSync(`* { ${text.replaceAll(';', ' !important;')} !important } p { margin-block-end: 2em }`);
    document.adoptedStyleSheets = isSpaced ? [sheet] : [];
  }, isSpaced);
