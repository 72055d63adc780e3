/** The text of an HTML tree, as a browser would show it: blocks on lines of their own, what a browser hides left out. */
import type { Nodes } from 'hast';

const UNSEEN = /^(?:style|script|title|template|head|noscript)$/;
const APART =
  /^(?:address|article|aside|blockquote|body|br|button|caption|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|img|input|legend|li|main|math|nav|ol|option|p|pre|section|select|summary|svg|table|tbody|td|textarea|tfoot|th|thead|tr|ul|video|audio)$/;

export const seenText = (node: Nodes): string => {
  if (node.type === 'text') return node.value;
  if (node.type === 'root') return node.children.map((child) => seenText(child)).join('');
  if (node.type !== 'element' || UNSEEN.test(node.tagName)) return '';
  const inner = node.children.map((child) => seenText(child)).join('');
  // A formula on lines of its own, as the lesson has it.
  const apart = APART.test(node.tagName) || node.properties.dataDisplay === 'block';
  return apart ? `\n${inner}\n` : inner;
};
