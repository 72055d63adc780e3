/** markdown-it plugins that ship without types of their own. */
declare module 'markdown-it-footnote' {
  import type { MarkdownIt } from 'markdown-it';

  const plugin: (md: MarkdownIt) => void;
  // biome-ignore lint/style/noDefaultExport: this is how the plugin exports itself.
  export default plugin;
}

declare module 'markdown-it-deflist' {
  import type { MarkdownIt } from 'markdown-it';

  const plugin: (md: MarkdownIt) => void;
  // biome-ignore lint/style/noDefaultExport: this is how the plugin exports itself.
  export default plugin;
}
