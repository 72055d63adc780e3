/** Drawings that try to run or call out once someone opens them. */
import { describe, expect, it } from 'vitest';
import { read } from '../read/support.ts';
import { DRAWINGS, drawing, SPACES } from './tricks.ts';

/** The drawing as it travels, or undefined when it doesn't. */
const delivered = async (svg: string): Promise<string | undefined> => {
  const { lesson } = await read('# T\n\n![A](a.svg)\n', { 'a.svg': svg });
  const content = lesson.assets[0]?.content;
  return content instanceof Uint8Array ? new TextDecoder().decode(content) : undefined;
};

const CALLS =
  /script|\son\w+\s*=|foreignobject|iframe|javascript|https?:(?!\/\/www\.w3\.org\/2000\/svg")|\/\/e\.org|@import|image-set|xml:base|ENTITY|DOCTYPE|<\?|srcset|\\75/i;

describe('a drawing with', () => {
  it.each(DRAWINGS)('%s is drawn without it', async (_what, inside) => {
    const svg = await delivered(drawing(inside));
    expect(svg).toContain('<path d="M0 0"/></svg>');
    expect(svg).not.toMatch(CALLS);
  });

  it.each([
    ['a style sheet named above it', `<?xml-stylesheet href="https://e.org/x.css"?>${drawing('')}`],
    ['entities that lie elsewhere', `<!DOCTYPE svg [<!ENTITY x SYSTEM "https://e.org/x">]>${drawing('')}`],
    [
      'entities that hold a script',
      `<!DOCTYPE svg [<!ENTITY x "&#60;script>x()&#60;/script>">]>${drawing('')}`,
    ],
  ])('%s is drawn without it', async (_what, svg) => {
    expect((await delivered(svg)) ?? '').not.toMatch(CALLS);
  });

  it.each([
    [
      'entities that swell',
      `<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${drawing('<text>&b;</text>')}`,
    ],
    [
      'a page for a root',
      '<html xmlns="http://www.w3.org/1999/xhtml"><svg xmlns="http://www.w3.org/2000/svg"/></html>',
    ],
    ['a tag left open', `<svg ${SPACES}><g></svg>`],
  ])('%s doesn’t travel', async (_what, svg) => {
    expect(await delivered(svg)).toBeUndefined();
  });

  it('text that looks like a tag keeps it as text', async () => {
    expect(await delivered(drawing('<text>&lt;script&gt;</text>'))).toContain('<text>&lt;script&gt;</text>');
  });

  it('what a drawing is made of is left as it was', async () => {
    const inside =
      '<defs><linearGradient id="g"><stop offset="0" stop-color="red"/></linearGradient><clipPath id="c"><rect width="1" height="1"/></clipPath></defs><g clip-path="url(#c)" style="fill:url(#g)"><text xml:space="preserve" x="1">a  b<tspan dy="1">c</tspan></text><animate attributeName="opacity" from="0" to="1"/></g><title>T</title>';
    const root = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4">';
    expect(await delivered(drawing(inside))).toBe(`${root}${inside}<path d="M0 0"/></svg>`);
  });
});
