import type { Difficulties } from '../difficulty.js'
import { type HtmlCell, type HtmlDifficulty, ownName } from './html-cell.js'

const ink = (write: (shown: string, other: string) => string, unstated = false): HtmlDifficulty => ({
  kind: 'ink',
  plant: ({ shown, other }) => ({ content: write(shown, other) }),
  ...(unstated && { unstated }),
})

/** Shown by a rule of the sheet for a class. */
const inkByRule = (rule: (shown: string) => string, unstated = false): HtmlDifficulty => ({
  kind: 'ink',
  plant: ({ shown }, random) => {
    const name = ownName(random)
    return { content: `<span class="${name}" data-n="${shown}"></span>`, rules: `.${name}${rule(shown)}` }
  },
  ...(unstated && { unstated }),
})

/** What a cell shows that is no text of it. */
export const inks: Difficulties<HtmlCell> = {
  'a picture with words': ink((shown) => `<img src="a.png" alt="${shown}">`),
  'a picture without words': ink(() => '<img src="a.png">', true),
  'a picture with empty words': ink(() => '<p><img src="a.png" alt=""></p>', true),
  'a picture in place of a digit': ink((shown) => `${shown.slice(0, -1)}<img src="a.png">`, true),
  'a choice': ink((shown, other) => `<select><option>${other}<option selected>${shown}</select>`),
  'a field': ink((shown) => `<input type="text" value="${shown}">`),
  'an area of text': ink((shown) => `<textarea>${shown}</textarea>`),
  'a box to tick': ink(() => '<input type="checkbox" checked>', true),
  'a drawing with text': ink((shown) => `<svg width="30" height="20"><text x="1" y="14">${shown}</text></svg>`),
  'a drawing': ink(() => '<svg width="30" height="20"><path d="M1 1L9 9"/></svg>', true),
  'a canvas': ink(() => '<canvas width="30" height="20"></canvas>', true),
  'a formula': ink((shown) => `<math><mn>${shown}</mn></math>`),
  'a formula with a mark': ink((shown) => `<math><msup><mn>${shown}</mn><mn>2</mn></msup></math>`),
  'another page': ink(() => '<iframe src="a.html" width="40" height="20"></iframe>', true),
  'an object': ink(() => '<object data="a.swf" width="40" height="20"></object>', true),
  'written by the sheet': inkByRule((shown) => `::before{content:"${shown}"}`),
  'written by the sheet behind': inkByRule((shown) => `:after{content:'${shown}'}`),
  'written from an attribute': inkByRule(() => '::after{content:attr(data-n)}'),
  'counted by the sheet': inkByRule((shown) => `::before{counter-reset:k ${shown};content:counter(k)}`, true),
  'a picture of the sheet': inkByRule(() => '::before{content:url(a.png)}', true),
  'a raised digit alone': ink((shown) => `<sup>${shown.slice(0, 1)}</sup>`, true),
  'a bar in the colour of the letters': ink((_, other) => `<span style="background:#000">${other}</span>`, true),
  'upside down': ink((shown) => `<span style="display:inline-block;transform:rotate(180deg)">${shown}</span>`, true),
  'a picture behind': inkByRule(
    () => '{display:inline-block;width:30px;height:20px;background:url(a.png) no-repeat}',
    true,
  ),
}

const covered = (write: (shown: string, other: string) => HtmlCell, unstated = false): HtmlDifficulty => ({
  kind: 'covered',
  plant: ({ shown, other }) => write(shown, other),
  ...(unstated && { unstated }),
})

const LAID_OVER = 'position:absolute;left:0;top:0;width:100%;height:100%'

/** Something is laid over a figure. */
export const covers: Difficulties<HtmlCell> = {
  'a box of all sides': covered((shown, other) => ({
    attributes: 'style="position:relative"',
    content: `${other}<div style="position:absolute;top:0;right:0;bottom:0;left:0;background:#fff">${shown}</div>`,
  })),
  'a box of the whole size': covered((shown, other) => ({
    attributes: 'style="position:relative"',
    content: `<span>${other}</span><div style="${LAID_OVER};background-color:white"><b>${shown}</b></div>`,
  })),
  'a box inset': covered((shown, other) => ({
    attributes: 'style="position:relative"',
    content: `<p>${other}</p><p style="position:absolute;inset:0;margin:0;background:#eee">${shown}</p>`,
  })),
  'a box in a box': covered((shown, other) => ({
    content: `<div style="position:relative">${other}<div style="position:absolute;inset:0;background:#fff"><p>${shown}</p></div></div>`,
  })),
  'a black bar': covered(
    (_, other) => ({
      attributes: 'style="position:relative"',
      content: `${other}<i style="${LAID_OVER};background:#000"></i>`,
    }),
    true,
  ),
  'a bar of the sheet': {
    kind: 'covered',
    unstated: true,
    plant: ({ other }, random) => {
      const name = ownName(random)
      return {
        attributes: `class="${name}"`,
        content: other,
        rules: `.${name}{position:relative} .${name}::after{content:"";position:absolute;inset:0;background:#000}`,
      }
    },
  },
  'a picture over it': covered(
    (_, other) => ({
      attributes: 'style="position:relative"',
      content: `${other}<img src="a.png" style="${LAID_OVER}">`,
    }),
    true,
  ),
}

const plainly = (write: (shown: string, name: string) => string | HtmlCell): HtmlDifficulty => ({
  kind: 'shown',
  plant: ({ shown: text }, random) => {
    const written = write(text, ownName(random))
    return typeof written === 'string' ? { content: written } : written
  },
})

/** What looks like a difficulty and is none: the figure is shown. */
export const shown: Difficulties<HtmlCell> = {
  'hidden on paper only': plainly((text, name) => ({
    content: `<span class="${name}">${text}</span>`,
    rules: `@media print{.${name}{display:none}}`,
  })),
  'hidden on small screens only': plainly((text, name) => ({
    content: `<span class="${name}">${text}</span>`,
    rules: `@media (max-width:768px){.${name}{display:none}}`,
  })),
  'shown by the stronger rule': plainly((text, name) => ({
    content: `<span class="${name}" id="i${name}">${text}</span>`,
    rules: `#i${name}{display:inline} .${name}{display:none}`,
  })),
  'shown in what is invisible': plainly(
    (text) => `<div style="visibility:hidden"><span style="visibility:visible">${text}</span></div>`,
  ),
  'hidden from those who listen': plainly((text) => `<span aria-hidden="true">${text}</span>`),
  'hidden while the pointer is there': plainly((text, name) => ({
    content: `<span class="${name}">${text}</span>`,
    rules: `.${name}:hover{display:none}`,
  })),
  'white on a dark cell': plainly((text) => ({
    content: `<span style="color:#fff">${text}</span>`,
    attributes: 'style="background-color:#1F4E79"',
  })),
  'in a pale colour': plainly((text) => `<span style="color:#999;opacity:.6">${text}</span>`),
  'in open details': plainly((text) => `<details open><summary></summary>${text}</details>`),
  'with a line below': plainly((text) => `<u style="text-decoration:underline">${text}</u>`),
  inserted: plainly((text) => `<ins>${text}</ins>`),
  'in several elements': plainly((text) => [...text].map((digit) => `<b>${digit}</b>`).join('')),
  'small and level': plainly((text) => `<small>${text}</small>`),
  'all of it raised': plainly((text) => (text.length > 1 ? `<sup>${text}</sup>` : text)),
  indented: plainly((text) => `<p style="text-indent:2em;margin:0">${text}</p>`),
  'moved a little': plainly((text) => `<span style="position:relative;top:1px;left:-2px">${text}</span>`),
  'from right to left': plainly((text) => `<bdo dir="rtl">${[...text].reverse().join('')}</bdo>`),
  'within spaces': plainly((text) => `\n   &nbsp;<span lang="EN-US">\n ${text}\n</span>&emsp;`),
}
