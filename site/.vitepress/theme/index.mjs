// The default theme with the lesson page's colours, and the fonts that the reader's system has.
import theme from 'vitepress/theme-without-fonts';
import './style.css';

export default theme;
