/**
 * A shell pattern as Sphinx, sphinx-external-toc and mystmd read it: `*` and `?` stop at `/`, `**` doesn't,
 * `[abc]`, `[!abc]`. The pattern may leave out the pages' extension, as Sphinx's names do.
 */
export function matcher(pattern: string): (path: string) => boolean {
  const source = pattern.replace(/\*\*\/|\*\*|\*|\?|\[!?[^\]]+\]|[\\^$.|+(){}[\]]/g, (part) => {
    if (part === '**/') return '(?:.*/)?';
    if (part === '**') return '.*';
    if (part === '*') return '[^/]*';
    if (part === '?') return '[^/]';
    if (part.length > 2) return part.replace(/^\[!/, '[^').replaceAll('\\', '\\\\');
    return `\\${part}`;
  });
  const whole = new RegExp(`^${source}$`);
  return (path) => whole.test(path);
}

export const isGlob = (text: string): boolean => /[*?[]/.test(text);
