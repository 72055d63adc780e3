/** The book's style: what a reader settles (fonts, colours, margins) is the reading system's. */
export const STYLE = `h1, h2, h3, h4, h5, h6 { break-after: avoid; line-height: 1.25; text-align: start; }
p, li, dd { orphans: 2; widows: 2; }
img, video { max-width: 100%; height: auto; }
figure { break-inside: avoid; margin: 1em 0; }
figcaption, .by { font-size: 0.9em; }
pre { white-space: pre-wrap; overflow-wrap: break-word; font-size: 0.85em; }
table { border-collapse: collapse; }
.question { break-inside: avoid; border-inline-start: 3px solid; padding-inline-start: 1em; margin: 1.5em 0; }
.question-head, .name { break-after: avoid; margin-bottom: 0.25em; }
.options { list-style-type: upper-alpha; }
.own, .gaps, ul.options { list-style-type: none; }
ul.options > li::before { content: "\\25CB\\00A0"; }
.own > li::before { content: none !important; }
.note h2 { font-size: 1.15em; }
.links { text-align: end; }
.math-block { display: block; text-align: center; margin: 1em 0; }
blockquote { margin: 0.5em 0 0.5em 1em; }
`;
