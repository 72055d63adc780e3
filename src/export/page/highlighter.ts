/** highlight.js with the languages that lessons are written about. */
import hljs from 'highlight.js/lib/common';
import haskell from 'highlight.js/lib/languages/haskell';
import latex from 'highlight.js/lib/languages/latex';
import ocaml from 'highlight.js/lib/languages/ocaml';
import prolog from 'highlight.js/lib/languages/prolog';
import scheme from 'highlight.js/lib/languages/scheme';

hljs.registerLanguage('ocaml', ocaml);
hljs.registerLanguage('haskell', haskell);
hljs.registerLanguage('latex', latex);
hljs.registerLanguage('prolog', prolog);
hljs.registerLanguage('scheme', scheme);

export { hljs };
