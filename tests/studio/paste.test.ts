import { describe, expect, it } from 'vitest';
import { pastedHtml } from '../../src/studio/paste.ts';

const markdown = (html: string) => pastedHtml(html).markdown;

describe('what is pasted', () => {
  it('keeps headings, emphasis, links, tables and lists of a web page', () => {
    expect(
      markdown(
        '<h1>Tides</h1><p>The <b>sea</b> <i>rises</i>, <a href="https://example.org/">see</a>.</p><ol><li>ebb</li><li>flow</li></ol><table><tr><th>a</th></tr><tr><td>1</td></tr></table>',
      ),
    ).toBe(
      '# Tides\n\nThe **sea** *rises*, [see](https://example.org/).\n\n1. ebb\n2. flow\n\n| a |\n| - |\n| 1 |\n',
    );
  });

  it('makes lists of Word’s paragraphs, each at its level, without the signs drawn before them', () => {
    const item = (level: number, words: string) =>
      `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><!--[if !supportLists]--><span style='mso-list:Ignore'>·<span>  </span></span><!--[endif]-->${words}<o:p></o:p></p>`;
    expect(
      markdown(
        `<html><head><style>p {}</style></head><body><p>Bodies:</p>\n${item(1, 'sun')}\n${item(2, 'spots')}\n${item(1, 'moon')}\n<p>End</p></body></html>`,
      ),
    ).toBe('Bodies:\n\n- sun\n  - spots\n- moon\n\nEnd\n');
  });

  it('takes the pictures that are in it along, and names those that lie on a disk', async () => {
    const png = Buffer.from('picture').toString('base64');
    const { markdown: text, media } = pastedHtml(
      `<p><img alt="A bay" src="data:image/png;base64,${png}"><img src="file:///C:/Temp/image002.jpg"></p>`,
    );
    expect(text).toBe('![A bay](media/pasted-1.png)![](media/image002.jpg)\n');
    expect(media.map(({ path }) => path)).toEqual(['media/pasted-1.png']);
    expect(await media[0]!.content.text()).toBe('picture');
  });

  it('leaves what is folded folded', () => {
    expect(markdown('<p>Why?</p><details><summary>Answer</summary><p>The moon.</p></details>')).toBe(
      'Why?\n\n:::{dropdown} Answer\n\nThe moon.\n\n:::\n',
    );
  });

  it('holds nothing that could run', () => {
    expect(
      markdown('<p onclick="x()">a<script>alert(1)</script></p><iframe src="https://example.org"></iframe>'),
    ).not.toMatch(/script|onclick|alert/);
  });
});
