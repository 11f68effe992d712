import type { Random } from '../../drawn/random.js'
import type { Difficulties, Difficulty } from '../difficulty.js'
import { field, paragraph, picture, run, textBox } from './markup.js'

/** A cell of a Word table as it is written. */
export interface WordCell {
  /** Markup of its content. */
  readonly content: string
  /** Markup of its properties. */
  readonly properties?: string
  /** Markup behind the cell. */
  readonly behind?: string
}

type WordDifficulty = Difficulty<WordCell>

/** The shown figure with something before it, behind it, or in a paragraph of its own. */
function beside(shown: string, other: string, random: Random): WordCell {
  const place = random.pick(['before', 'behind', 'above', 'below'] as const)
  if (place === 'before') return { content: paragraph(other + run(shown)) }
  if (place === 'behind') return { content: paragraph(run(shown) + other) }
  return {
    content: place === 'above' ? paragraph(other) + paragraph(run(shown)) : paragraph(run(shown)) + paragraph(other),
  }
}

/** What is not seen stands beside the figure, with these properties. */
const unseen = (kind: 'hidden' | 'struck', properties: string): WordDifficulty => ({
  kind,
  plant: ({ shown, other }, random) => beside(shown, run(other, properties), random),
})

const wrapped = (before: string, behind: string): WordDifficulty => ({
  kind: 'hidden',
  plant: ({ shown, other }, random) => beside(shown, before + other + behind, random),
})

/** A small mark behind the figure. Sizes are in half points. */
const raised = (properties: (random: Random) => string): WordDifficulty => ({
  kind: 'raised',
  plant: ({ shown }, random) => ({
    content: paragraph(run(shown) + (shown && run(String(random.whole(1, 9)), properties(random)))),
  }),
})

const BASE = 21
const TRACKED = 'w:id="9" w:author="a" w:date="2024-01-05T10:00:00Z"'
const style = (name: string): string => `<w:rStyle w:val="${name}"/>`

const hidden: Difficulties<WordCell> = {
  vanish: unseen('hidden', '<w:vanish/>'),
  'vanish by style': unseen('hidden', style('Gone')),
  'vanish by the base of a style': unseen('hidden', style('GoneToo')),
  'vanish by the style of its paragraph': {
    kind: 'hidden',
    plant: ({ shown, other }) => ({
      content: paragraph(run(other), '<w:pStyle w:val="GoneLine"/>') + paragraph(run(shown)),
    }),
  },
  'white on white': unseen('hidden', '<w:color w:val="FFFFFF"/>'),
  'white by style': unseen('hidden', style('White')),
  'in the colour of its cell': {
    kind: 'hidden',
    plant: ({ shown, other }, random) => ({
      ...beside(shown, run(other, '<w:color w:val="C6E0B4"/>'), random),
      properties: '<w:shd w:val="clear" w:color="auto" w:fill="C6E0B4"/>',
    }),
  },
  'in the colour of a marker': unseen('hidden', '<w:color w:val="FFFF00"/><w:highlight w:val="yellow"/>'),
  'white by a theme that is not there': unseen(
    'hidden',
    '<w14:textFill><w14:solidFill><w14:schemeClr w14:val="bg1"/></w14:solidFill></w14:textFill>',
  ),
  'of one point': unseen('hidden', '<w:sz w:val="2"/>'),
  'letters without a fill': unseen('hidden', '<w14:textFill><w14:noFill/></w14:textFill>'),
  deleted: wrapped(`<w:del ${TRACKED}><w:r><w:delText>`, '</w:delText></w:r></w:del>'),
  'moved away': wrapped(`<w:moveFrom ${TRACKED}><w:r><w:t>`, '</w:t></w:r></w:moveFrom>'),
  'in the instruction of a field': {
    kind: 'hidden',
    plant: ({ shown, other }) => ({ content: paragraph(field(`IF ${field('REF x', run(other))}`, run(shown))) }),
  },
  'in a deleted cell': {
    kind: 'hidden',
    plant: ({ shown, other }) => ({
      content: paragraph(run(shown)),
      behind: `<w:tc><w:tcPr><w:cellDel ${TRACKED}/></w:tcPr>${paragraph(run(other))}</w:tc>`,
    }),
  },
  'in a line without height': {
    kind: 'hidden',
    plant: ({ shown, other }) => ({
      content: paragraph(run(other), '<w:spacing w:line="20" w:lineRule="exact"/>') + paragraph(run(shown)),
    }),
  },
}

const struck: Difficulties<WordCell> = {
  strike: unseen('struck', '<w:strike/>'),
  'double strike': unseen('struck', '<w:dstrike/>'),
  'strike by style': unseen('struck', style('Out')),
  'double strike by style': unseen('struck', style('OutTwice')),
  'strike by the style of its paragraph': {
    kind: 'struck',
    plant: ({ shown, other }) => ({
      content: paragraph(run(other), '<w:pStyle w:val="OutLine"/>') + paragraph(run(shown)),
    }),
  },
}

const raisedMarks: Difficulties<WordCell> = {
  superscript: raised(() => '<w:vertAlign w:val="superscript"/>'),
  subscript: raised(() => '<w:vertAlign w:val="subscript"/>'),
  'superscript by style': raised(() => style('Mark')),
  'raised by style': raised(() => style('Lifted')),
  'raised and smaller': raised((random) => {
    const size = Math.round(BASE * random.between(0.5, 0.8))
    return `<w:position w:val="${Math.ceil(BASE * random.between(0.15, 0.6))}"/><w:sz w:val="${size}"/>`
  }),
  'lowered and smaller': raised((random) => {
    const size = Math.round(BASE * random.between(0.5, 0.8))
    return `<w:position w:val="-${Math.ceil(BASE * random.between(0.15, 0.6))}"/><w:sz w:val="${size}"/>`
  }),
  'lowered by a point': raised(() => '<w:position w:val="-2"/><w:sz w:val="16"/>'),
  'the mark of a foot note': {
    kind: 'raised',
    plant: ({ shown }) => ({
      content: paragraph(
        `${run(shown)}<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>`,
      ),
    }),
  },
}

const choices = (shown: string, other: string): string =>
  `<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="${other}"/><w:listEntry w:val="${shown}"/></w:ddList></w:ffData>`

const ink: Difficulties<WordCell> = {
  'a picture with words': { kind: 'ink', plant: ({ shown }) => ({ content: paragraph(picture(shown)) }) },
  'a formula': {
    kind: 'ink',
    plant: ({ shown }) => ({ content: paragraph(`<m:oMath><m:r><m:t>${shown}</m:t></m:r></m:oMath>`) }),
  },
  'a choice of a form': {
    kind: 'ink',
    plant: ({ shown, other }) => ({ content: paragraph(field('FORMDROPDOWN', null, choices(shown, other))) }),
  },
  'a content control': {
    kind: 'ink',
    plant: ({ shown, other }) => ({
      content: `<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:value="${other}"/></w:dropDownList></w:sdtPr><w:sdtContent>${paragraph(run(shown))}</w:sdtContent></w:sdt>`,
    }),
  },
  'letters of an art': {
    kind: 'ink',
    plant: ({ shown }) => ({
      content: paragraph(`<w:r><w:pict><v:shape><v:textpath string="${shown}"/></v:shape></w:pict></w:r>`),
    }),
  },
  'a box of text': {
    kind: 'ink',
    plant: ({ shown }) => ({ content: paragraph(textBox(paragraph(run(shown)))) }),
  },
  'a picture without words': { kind: 'ink', unstated: true, plant: () => ({ content: paragraph(picture('')) }) },
  'an embedded object': {
    kind: 'ink',
    unstated: true,
    plant: () => ({
      content: paragraph(
        '<w:r><w:object><v:shape><v:imagedata r:id="rId9"/></v:shape><o:OLEObject ProgID="Equation.3" r:id="rId8"/></w:object></w:r>',
      ),
    }),
  },
  'a formula of a field': {
    kind: 'ink',
    unstated: true,
    plant: ({ shown }) => ({ content: paragraph(field(`EQ \\o(${shown})`, null)) }),
  },
  'a raised digit alone': {
    kind: 'ink',
    unstated: true,
    plant: ({ shown }) => ({ content: paragraph(run(shown.slice(0, 1), '<w:vertAlign w:val="superscript"/>')) }),
  },
  'a bar in the colour of the letters': {
    kind: 'ink',
    unstated: true,
    plant: ({ other }) => ({ content: paragraph(run(other, '<w:color w:val="000000"/><w:highlight w:val="black"/>')) }),
  },
  'letters over one another': {
    kind: 'ink',
    unstated: true,
    plant: ({ shown }) => ({ content: paragraph(run(shown, '<w:spacing w:val="-220"/>')) }),
  },
  'another file': {
    kind: 'ink',
    unstated: true,
    plant: () => ({ content: `<w:altChunk r:id="rId7"/>${paragraph('')}` }),
  },
  'a number that a list makes': {
    kind: 'ink',
    unstated: true,
    plant: () => ({ content: paragraph('', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>') }),
  },
  'a line over it': {
    kind: 'covered',
    unstated: true,
    plant: ({ other }) => ({
      content: paragraph(
        `${run(other)}<w:r><w:pict><v:line style="position:absolute" from="0,5pt" to="30pt,5pt"/></w:pict></w:r>`,
      ),
    }),
  },
  'a picture in place of a digit': {
    kind: 'ink',
    unstated: true,
    plant: ({ shown }) => ({ content: paragraph(run(shown.slice(0, -1)) + picture('')) }),
  },
}

/** What looks like a difficulty and is none: the figure is shown. */
const shown: Difficulties<WordCell> = {
  'vanish switched off': {
    kind: 'shown',
    plant: ({ shown: text }) => ({ content: paragraph(run(text, style('Back'))) }),
  },
  'vanish in the style of the paragraph and of the run': {
    kind: 'shown',
    plant: ({ shown: text }) => ({ content: paragraph(run(text, style('Gone')), '<w:pStyle w:val="GoneLine"/>') }),
  },
  'strike in a former format': {
    kind: 'shown',
    plant: ({ shown: text }) => ({
      content: paragraph(run(text, `<w:rPrChange ${TRACKED}><w:rPr><w:strike/><w:vanish/></w:rPr></w:rPrChange>`)),
    }),
  },
  'white on a dark cell': {
    kind: 'shown',
    plant: ({ shown: text }) => ({
      content: paragraph(run(text, '<w:color w:val="FFFFFF"/>')),
      properties: '<w:shd w:val="clear" w:color="auto" w:fill="1F4E79"/>',
    }),
  },
  'outlined letters without a fill': {
    kind: 'shown',
    plant: ({ shown: text }) => ({
      content: paragraph(
        run(
          text,
          '<w14:textOutline w14:w="9525"><w14:solidFill><w14:srgbClr w14:val="000000"/></w14:solidFill></w14:textOutline><w14:textFill><w14:noFill/></w14:textFill>',
        ),
      ),
    }),
  },
  'all of it raised': {
    kind: 'shown',
    plant: ({ shown: text }) => ({ content: paragraph(run(text, '<w:position w:val="6"/>')) }),
  },
  inserted: {
    kind: 'shown',
    plant: ({ shown: text }) => ({ content: paragraph(`<w:ins ${TRACKED}>${run(text)}</w:ins>`) }),
  },
  'in several runs': {
    kind: 'shown',
    plant: ({ shown: text }) => ({ content: paragraph([...text].map((digit) => run(digit, '<w:b/>')).join('')) }),
  },
  'the result of a field': {
    kind: 'shown',
    plant: ({ shown: text }) => ({ content: paragraph(field('=SUM(LEFT)', run(text))) }),
  },
}

/** All difficulties of Word cells by their names. */
export const wordDifficulties: Difficulties<WordCell> = {
  ...hidden,
  ...struck,
  ...raisedMarks,
  ...ink,
  ...shown,
}
