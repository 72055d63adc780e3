/** Components whose words are the code that they show or run. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const PREVIEW =
  '<Preview\n  initialHtml={`<h1>Ice</h1>\n<p>It floats</p>`}\n  initialCSS={`h1 { color: blue; }`}\n/>';

describe('code in the words of a component that nobody knows', () => {
  it('is shown, a block each, and the component is named', async () => {
    const { html, diagnostics } = await read(
      `import Preview from '@site/preview'\n\n# Ice\n\n${PREVIEW}\n\n<Runner code={\`print(1)\`} language="python" />\n`,
    );
    expect(html).toContain('&#x3C;h1>Ice&#x3C;/h1>\n&#x3C;p>It floats');
    expect(html).toContain('h1 { color: blue; }');
    expect(html).toContain('<pre data-language="python"><code>print(1)');
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['dialect-read', 'markup-unread', 'markup-unread']);
  });

  it('answers where the component stands in a solution', async () => {
    const { lesson, html } = await read(
      `import Preview from '@site/preview'\n\n# Ice\n\n<Exercise title="Task 1">\n\nMake the page blue.\n\n<Solution>\n\n${PREVIEW}\n\n</Solution>\n\n</Exercise>\n`,
    );
    expect(lesson.questions.map(sketch)).toEqual([
      expect.stringMatching(/Make the page blue\. > .*It floats.*color: blue; }$/),
    ]);
    expect(html).not.toContain('floats');
  });

  it('is not shown where its name says that it checks, or solves', async () => {
    const { html } = await read(
      "import Run from '@site/run'\n\n# Ice\n\nPrint the ice.\n\n<Run code={`print(1)`} testCode={`assert ice`} solutionCode={`print('ice')`} />\n",
    );
    expect(html).not.toMatch(/assert|'ice'/);
  });

  it.each(['Solution', 'Answer', 'Hint', 'SolutionCode', 'Spoiler', 'Reveal'])(
    'is folded where it is called an answer or a help, or folds: <%s>',
    async (name) => {
      const { html } = await read(
        `import ${name} from '@site/own'\n\n# Ice\n\nPrint the ice.\n\n<${name} code={\`print('ice')\`} />\n\nWater goes on.\n`,
      );
      expect(html.replace(/<details[\s\S]*?<\/details>/g, '')).not.toContain("'ice'");
      expect(html).toContain('<p>Water goes on.</p>');
    },
  );
});
