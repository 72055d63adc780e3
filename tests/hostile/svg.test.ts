/** Drawings that try to run or call out once someone opens them. */
import { describe, expect, it } from 'vitest';
import { read } from '../read/support.ts';

const SPACES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
const drawing = (inside: string) => `<svg ${SPACES} width="4" height="4">${inside}<path d="M0 0"/></svg>`;

/** The drawing as it travels, or undefined when it doesn't. */
const delivered = async (svg: string): Promise<string | undefined> => {
  const { lesson } = await read('# T\n\n![A](a.svg)\n', { 'a.svg': svg });
  const content = lesson.assets[0]?.content;
  return content instanceof Uint8Array ? new TextDecoder().decode(content) : undefined;
};

const CALLS =
  /script|\son\w+\s*=|foreignobject|iframe|javascript|https?:(?!\/\/www\.w3\.org\/2000\/svg")|\/\/e\.org|@import|image-set|xml:base|ENTITY|DOCTYPE|<\?|srcset|\\75/i;

describe('a drawing with', () => {
  it.each([
    ['a script', '<script>x()</script>'],
    ['a script of a name of its own', '<s:script xmlns:s="http://www.w3.org/2000/svg">x()</s:script>'],
    [
      'a script of another kind of document',
      '<h:script xmlns:h="http://www.w3.org/1999/xhtml">x()</h:script>',
    ],
    ['a script that lies elsewhere', '<script xlink:href="https://e.org/x.js"/>'],
    ['a handler', '<circle r="1" onclick="x()" ONLOAD="x()"/>'],
    [
      'a document inside',
      '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml" onload="x()"/></foreignObject>',
    ],
    ['a link', '<a href="javascript:x()" xlink:href="https://e.org">a</a>'],
    ['a link to a page of its own', '<a href="data:text/html,x">a</a><a href="data:image/svg+xml,x">b</a>'],
    ['an animation that writes a link', '<a><animate attributeName="href" to="javascript:x()"/></a>'],
    ['one with a name of a space', '<a><animate attributeName="xlink:href" values="javascript:x()"/></a>'],
    ['one that writes a handler', '<set attributeName="onclick" to="x()"/>'],
    ['a picture elsewhere', '<image href="https://e.org/x.png"/><image xlink:href="//e.org/x.png"/>'],
    ['a drawing inside a drawing', '<image href="data:image/svg+xml;base64,PHN2Zz4="/>'],
    ['a part of another drawing', '<use href="https://e.org/x.svg#a"/><feImage href="https://e.org/x.png"/>'],
    ['a base that moves what is local', '<g xml:base="https://e.org/"><use href="#a"/></g>'],
    ['a fill from elsewhere', '<rect fill="url(https://e.org/x.svg#a)" filter="url( \'//e.org/f#a\' )"/>'],
    ['a fill that is spelt', '<rect style="fill:u\\72l(https://e.org/x)"/>'],
    ['a set of images', '<rect style="background:image-set(\'https://e.org/x.png\' 1x)"/>'],
    ['an import', '<style>@import "https://e.org/x.css";</style>'],
    ['an import that is spelt', '<style>@\\69mport "https://e.org/x.css";</style>'],
    ['an import behind a comment', '<style>/* */@import/**/url(//e.org/x.css);</style>'],
    ['a font', '<style>@font-face { src: url(https://e.org/x.woff) }</style>'],
    ['a style in CDATA', '<style><![CDATA[ a { fill: url(//e.org/x) } ]]></style>'],
    ['HTML pictures', '<h:img xmlns:h="http://www.w3.org/1999/xhtml" srcset="https://e.org/x.png"/>'],
    [
      'a refresh',
      '<h:meta xmlns:h="http://www.w3.org/1999/xhtml" http-equiv="refresh" content="0;https://e.org"/>',
    ],
    ['a frame', '<iframe xmlns="http://www.w3.org/1999/xhtml" srcdoc="x"/>'],
    [
      'another language in a switch',
      '<switch><h:form xmlns:h="http://www.w3.org/1999/xhtml" action="https://e.org"/></switch>',
    ],
    [
      'a handler in its metadata',
      '<metadata><r:x xmlns:r="urn:r" onload="x()">https://e.org</r:x></metadata>',
    ],
  ])('%s is drawn without it', async (_what, inside) => {
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
