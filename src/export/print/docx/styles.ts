/** The styles of a sheet in Word: real ones, so that who edits changes each in one place. */
import { LISTS, type Numbering } from './document.ts';
import { NAMESPACES, part, spelt } from './xml.ts';

const FONT = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>';
const MONO = '<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Consolas"/>';

interface Style {
  readonly id: string;
  readonly name: string;
  readonly based?: string;
  readonly paragraph?: string;
  readonly run?: string;
}

const spacing = (before: number, after: number, line = ''): string =>
  `<w:spacing w:before="${before}" w:after="${after}"${line}/>`;

const heading = (level: number, size: number, before: number): Style => ({
  id: `Heading${level}`,
  name: `heading ${level}`,
  paragraph: `<w:keepNext/><w:keepLines/>${spacing(before, 80)}<w:outlineLvl w:val="${level - 1}"/>`,
  run: `<w:b/><w:sz w:val="${size}"/>`,
});

/** @param width of the text, in twips */
const styles = (width: number): readonly Style[] => [
  heading(1, 36, 0),
  heading(2, 28, 320),
  heading(3, 24, 260),
  heading(4, 22, 220),
  heading(5, 22, 200),
  heading(6, 22, 200),
  { id: 'ListItem', name: 'List Paragraph', paragraph: spacing(0, 60) },
  { id: 'Quote', name: 'Quote', run: '<w:i/>' },
  {
    id: 'Caption',
    name: 'caption',
    paragraph: spacing(0, 160),
    run: '<w:color w:val="444444"/><w:sz w:val="19"/>',
  },
  { id: 'Note', name: 'Note', paragraph: spacing(0, 60), run: '<w:color w:val="444444"/><w:sz w:val="18"/>' },
  {
    id: 'Comment',
    name: 'Answer comment',
    paragraph: spacing(0, 60),
    run: '<w:i/><w:color w:val="444444"/><w:sz w:val="19"/>',
  },
  { id: 'WithGaps', name: 'Text with gaps', paragraph: spacing(0, 120, ' w:line="400" w:lineRule="auto"') },
  { id: 'Cell', name: 'Cell', paragraph: spacing(20, 20) },
  { id: 'LinkCell', name: 'Link', paragraph: spacing(0, 20), run: '<w:sz w:val="17"/>' },
  {
    id: 'Code',
    name: 'Code',
    paragraph: `<w:pBdr>${['top', 'left', 'bottom', 'right'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="4" w:color="AAAAAA"/>`).join('')}</w:pBdr>${spacing(60, 140)}`,
    run: `${MONO}<w:sz w:val="19"/>`,
  },
  {
    id: 'Rule',
    name: 'Rule',
    paragraph: `<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="777777"/></w:pBdr>${spacing(0, 160)}`,
  },
  {
    id: 'QuestionHead',
    name: 'Question',
    paragraph: `<w:keepNext/><w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="AAAAAA"/></w:pBdr><w:tabs><w:tab w:val="right" w:pos="${width}"/></w:tabs>${spacing(120, 80)}`,
    run: '<w:sz w:val="19"/>',
  },
  { id: 'Option', name: 'Option', paragraph: spacing(0, 60) },
  {
    id: 'AnswerName',
    name: 'Answer',
    paragraph: `<w:keepNext/>${spacing(60, 20)}`,
    run: '<w:b/><w:sz w:val="19"/>',
  },
  {
    id: 'AnswerLine',
    name: 'Line to write on',
    paragraph: `<w:tabs><w:tab w:val="right" w:leader="underscore" w:pos="${width}"/></w:tabs>${spacing(0, 0, ' w:line="480" w:lineRule="exact"')}`,
    run: '<w:color w:val="777777"/>',
  },
  { id: 'Gap', name: 'Between questions', paragraph: spacing(0, 0, ' w:line="200" w:lineRule="exact"') },
  {
    id: 'AfterTable',
    name: 'Behind a table',
    paragraph: spacing(0, 0, ' w:line="120" w:lineRule="exact"'),
    run: '<w:sz w:val="8"/>',
  },
  { id: 'Header', name: 'header', paragraph: spacing(0, 0), run: '<w:sz w:val="20"/>' },
  {
    id: 'Footer',
    name: 'footer',
    paragraph: `<w:tabs><w:tab w:val="right" w:pos="${width}"/></w:tabs>${spacing(0, 0)}`,
    run: '<w:color w:val="444444"/><w:sz w:val="17"/>',
  },
];

const styleXml = ({ id, name, based = 'Normal', paragraph = '', run = '' }: Style): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"${name === name.toLowerCase() || name === 'Quote' || name === 'List Paragraph' ? '' : ' w:customStyle="1"'}><w:name w:val="${name}"/><w:basedOn w:val="${based}"/><w:qFormat/>${paragraph ? `<w:pPr>${paragraph}</w:pPr>` : ''}${run ? `<w:rPr>${run}</w:rPr>` : ''}</w:style>`;

export function stylesXml(language: string, width: number, isRightToLeft: boolean): string {
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${FONT}<w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="${spelt(language)}" w:eastAsia="${spelt(language)}" w:bidi="${spelt(language)}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>${spacing(0, 120, ' w:line="264" w:lineRule="auto"')}</w:pPr></w:pPrDefault></w:docDefaults>`;
  const normal = `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>${isRightToLeft ? '<w:pPr><w:bidi/></w:pPr>' : ''}</w:style>`;
  const characters = [
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>',
    `<w:style w:type="character" w:customStyle="1" w:styleId="CodeWords"><w:name w:val="Code in words"/><w:rPr>${MONO}<w:sz w:val="20"/></w:rPr></w:style>`,
    '<w:style w:type="character" w:customStyle="1" w:styleId="Tick"><w:name w:val="Box to tick"/><w:rPr><w:rFonts w:ascii="Segoe UI Symbol" w:hAnsi="Segoe UI Symbol" w:eastAsia="Segoe UI Symbol" w:cs="Segoe UI Symbol"/><w:sz w:val="26"/></w:rPr></w:style>',
  ];
  const table =
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>';
  return part(
    `<w:styles ${NAMESPACES}>${defaults}${normal}${characters.join('')}${table}${styles(width).map(styleXml).join('')}</w:styles>`,
  );
}

const BULLETS = ['•', '–', '▪'];

export function numberingXml(numberings: readonly Numbering[]): string {
  const abstract = LISTS.map((list, id) => {
    const levels = Array.from({ length: 9 }, (_, level) => {
      const text = list === 'bullet' ? BULLETS[level % BULLETS.length] : `%${level + 1}.`;
      const left = 400 * (level + 1);
      return `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${list}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${left}" w:hanging="400"/></w:pPr></w:lvl>`;
    });
    return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="hybridMultilevel"/>${levels.join('')}</w:abstractNum>`;
  });
  const own = numberings.map(
    ({ list, level, start }, index) =>
      `<w:num w:numId="${index + 2}"><w:abstractNumId w:val="${LISTS.indexOf(list)}"/><w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride></w:num>`,
  );
  const bullets = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
  return part(`<w:numbering ${NAMESPACES}>${abstract.join('')}${bullets}${own.join('')}</w:numbering>`);
}
