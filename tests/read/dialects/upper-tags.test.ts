/** Tags in capitals of a generator that nobody knows: `[HINT::Title]` … `[ENDHINT]`. */
import { describe, expect, it } from 'vitest';
import { marks, read, sketch } from '../support.ts';

const PAGE = `# Ice

[SECTION::goal::idea]

- I know why it floats.

[ENDSECTION]

[SECTION::tasks::default]

Its [TERMREF::density] is what counts; \`[EQ]\` stays code, and [EQ] amid words is a word.

[EQ] Why does *ice* float?

[HINT::Compare]
Weigh a litre of each.
[ENDHINT]

---

[EQ] What does a litre of it weigh?

\`\`\`python
weigh(ice)
\`\`\`

[ENDSECTION]

[INCLUDE::../end.md]

[INSTRUCTOR::Remarks]

[EREFQ::1]

It is light.

[EREFQ::2]

About 917 grams.

[ENDINSTRUCTOR]
`;

describe('tags in capitals', () => {
  it('lead to what they ask, with the answers that other tags count', async () => {
    const { lesson, html } = await read(PAGE);
    expect(lesson.questions.map(sketch)).toEqual([
      'open Exercise 1 Why does ice float? > It is light. (Weigh a litre of each.)',
      'open Exercise 2 What does a litre of it weigh? weigh(ice) > About 917 grams.',
    ]);
    expect(html).not.toMatch(/light|917|SECTION|INSTRUCTOR|EREFQ/);
    expect(html).toContain('Its density is what counts; <code>[EQ]</code> stays code');
    expect(html).toContain('I know why it floats.');
  });

  it('are told not to be known, and what only the tool knows is named', async () => {
    const { diagnostics } = await read(PAGE);
    expect(marks(diagnostics, 'dialect-unknown')).toHaveLength(1);
    expect(marks(diagnostics, 'markup-unread')).toEqual(['29:1 markup-unread']);
  });

  it.each(['SOLUTION', 'INSTRUCTOR', 'TEACHER', 'ANSWER', 'BOX::Lösung', 'FOLDOUT::More'])(
    'fold what may answer: %s',
    async (tag) => {
      const name = tag.replace(/::.*/, '');
      for (const end of [`[END${name}]`, `[END_${name}]`]) {
        const { html } = await read(`# Ice\n\nWhy does ice float?\n\n[${tag}]\nSECRET\n${end}\n`);
        expect(html.replace(/<details[\s\S]*<\/details>/, '')).not.toMatch(/SECRET|\[/);
      }
    },
  );

  it('are words where nothing ends them', async () => {
    const { html, diagnostics } = await read('# Ice\n\n[NOTE] Ice [SIC] floats: [ICE::1].\n');
    expect(html).toContain('[NOTE] Ice [SIC] floats: [ICE::1].');
    expect(marks(diagnostics, 'dialect-unknown')).toEqual([]);
  });
});
