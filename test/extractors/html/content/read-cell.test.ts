import { describe, expect, test } from 'vitest'
import { shownIn } from '../look-at.js'

const textOf = async (cell: string, css?: string, head?: string) => (await shownIn(cell, css, head)).shown.text
const partsOf = async (cell: string, css?: string) => (await shownIn(cell, css)).shown
const reasonsOf = async (cell: string, css?: string) => (await shownIn(cell, css)).hidden.map(({ reason }) => reason)

describe('the text of a cell', () => {
  test.each<[string, string, string]>([
    ['plain text', '384', '384'],
    ['white space and line ends of the source', '\n   total \t of\n all ', 'total of all'],
    ['no-break and ideographic spaces around', '&nbsp;&#x3000;384&nbsp;', '384'],
    ['a line break', 'a<br>b<br/><br>c', 'a\nb\nc'],
    ['blocks', '<p>one</p><div>two<div>three</div></div>', 'one\ntwo\nthree'],
    ['a run for each character', '<span>3</span><font>8</font><b><i>4</i></b>', '384'],
    ['a paragraph for each letter', '<p>a</p><p><span>b</span></p><p>c</p>', 'abc'],
    ['a paragraph for each digit', '<p>3</p><p>8</p>', '3\n8'],
    ['lines of a character each by line breaks', '3<br>8', '3\n8'],
    ['an inserted figure', '<ins>13</ins>', '13'],
    ['a script, a style, a comment', 'a<script>1</script><style>2</style><!-- 3 -->b', 'ab'],
    [
      'markup for old Word',
      '<!--[if gte mso 9]><xml>1</xml><![endif]--><![if !supportMisc]>2<![endif]><o:p></o:p>',
      '2',
    ],
    ['preformatted lines', '<pre>a  b\nc</pre>', 'a b\nc'],
    ['a block that is set inline', '<p style="display:inline">3</p><p style="display:inline">8</p>', '38'],
    ['an entity', '&lt;1&gt; &amp; &#50;', '<1> & 2'],
    ['digits laid elsewhere', '1<span style="position:absolute;left:20px">2</span>', '1\n2'],
    ['digits that float', '<span style="float:right">2</span>1', '2\n1'],
    ['digits of two sizes', '12<span style="font-size:60%">3</span>', '12 3'],
  ])('%s', async (_, cell, text) => {
    expect(await textOf(cell)).toBe(text)
  })
})

describe('what a reader does not see is told apart', () => {
  test.each<[string, string, string]>([
    ['not displayed', 'display:none', 'not-displayed'],
    ['invisible', 'visibility:hidden', 'invisible'],
    ['collapsed', 'visibility: collapse', 'invisible'],
    ['without opacity', 'opacity:0', 'transparent'],
    ['of a transparent colour', 'color:transparent', 'transparent'],
    ['of a colour without a share', 'color:rgba(0,0,0,0)', 'transparent'],
    ['white on white', 'color:#fff', 'ground-colour'],
    ['nearly white on white', 'color: rgb(250, 250, 252)', 'ground-colour'],
    ['in the colour of its own ground', 'background:#c00;color:#c00', 'ground-colour'],
    ['of no size', 'font-size:0', 'too-small'],
    ['of one pixel', 'font: 1px/1 sans-serif', 'too-small'],
    ['clipped by a rectangle', 'position:absolute;clip:rect(0 0 0 0)', 'clipped'],
    ['clipped by a path', 'clip-path: inset(50%)', 'clipped'],
    ['in a box of a pixel', 'display:inline-block;width:1px;height:1px;overflow:hidden', 'clipped'],
    ['in a box without height', 'display:block;max-height:0;overflow:hidden', 'clipped'],
    ['far to the left', 'position:absolute;left:-9999px', 'off-page'],
    ['far above', 'position:relative;top:-999em', 'off-page'],
    ['with a margin far to the left', 'margin-left:-2000px', 'off-page'],
    ['indented out of the page', 'display:block;text-indent:-9999px', 'off-page'],
    ['scaled to nothing', 'display:inline-block;transform:scale(0)', 'too-small'],
    ['moved away', 'display:inline-block;transform:translateX(-2000px)', 'off-page'],
    ['with hidden content', 'display:block;content-visibility:hidden', 'not-displayed'],
    ['struck out', 'text-decoration:line-through', 'struck'],
    ['struck out in red', 'text-decoration: red line-through wavy', 'struck'],
  ])('%s', async (_, style, reason) => {
    const inline = await shownIn(`<span style="${style}">27</span>20`)
    expect(inline).toMatchObject({ shown: { text: '20' }, hidden: [{ reason, text: '27' }] })
    const byClass = await shownIn('<span class="old">27</span>20', `.old { ${style} }`)
    expect(byClass).toMatchObject({ shown: { text: '20' }, hidden: [{ reason, text: '27' }] })
  })

  test.each<[string, string]>([
    ['<span hidden>27</span>20', 'not-displayed'],
    ['<dialog>27</dialog>20', 'not-displayed'],
    ['<details><summary>20</summary>27</details>', 'not-displayed'],
    ['<details><summary>20</summary><p style="display:block"><b>27</b></p></details>', 'not-displayed'],
    ['<font color="white">27</font>20', 'ground-colour'],
    ['<font color=FFFFFF>27</font>20', 'ground-colour'],
    ['<s>27</s>20', 'struck'],
    ['<del>27</del>20', 'struck'],
    ['<strike><b>27</b></strike>20', 'struck'],
    ['<div style="text-decoration:line-through"><p>27</p></div>20', 'struck'],
  ])('%s', async (cell, reason) => {
    expect(await shownIn(cell)).toMatchObject({ shown: { text: '20' }, hidden: [{ reason }] })
  })
})

describe('what is hidden by the values and rules of today', () => {
  test.each<[string, string, string]>([
    ['a length that is worked out', '.o{font-size:calc(1px * 0)}', 'too-small'],
    ['the least of two lengths', '.o{display:inline-block;overflow:hidden;width:min(0px,10px)}', 'clipped'],
    ['a colour by its lightness', '.o{color:oklch(100% 0 0)}', 'ground-colour'],
    ['a scale in space', '.o{transform:scale3d(0,0,1)}', 'too-small'],
    ['a turn out of the page', '.o{transform:rotateY(90deg)}', 'too-small'],
    ['a zoom', '.o{zoom:0.01}', 'too-small'],
    ['what is shown on focus only', '.o:not(:focus):not(:focus-within){display:none}', 'not-displayed'],
    ['a language', ':lang(en){display:none}', 'not-displayed'],
    ['a scope', '@scope (td){.o{display:none}}', 'not-displayed'],
    ['the order of layers', '@layer b,a; @layer a{.o{display:none}} @layer b{.o{display:inline}}', 'not-displayed'],
  ])('%s', async (_, css, reason) => {
    const cell = '<i class="o" lang="en">27</i>20'
    expect(await shownIn(cell, css)).toMatchObject({ shown: { text: '20' }, hidden: [{ reason, text: '27' }] })
  })
})

describe('what may be no part of a number does not join it', () => {
  test.each<[string, string, string]>([
    ['a colour that cannot be told', '<i style="color:color-mix(in srgb, white, black)">27</i>20', '27\n20'],
    ['what depends on the layout', '<i class="c">27</i>20', '27\n20'],
    ['digits moved to the side', '<i style="position:relative;left:1em">2</i>7', '2\n7'],
    ['digits in another order', '<p style="display:flex;flex-direction:row-reverse"><i>2</i><i>7</i></p>', '2\n7'],
    ['digits with a gap', '<i>2</i><i style="margin-left:1em">7</i>', '2 7'],
  ])('%s', async (_, cell, text) => {
    expect(await textOf(cell, '@container (min-width: 1px){.c{display:none}}')).toBe(text)
  })
})

describe('letters that do not read as they are written', () => {
  test.each<[string, string]>([
    ['mirrored', 'display:inline-block;transform:scaleX(-1)'],
    ['upside down', 'display:inline-block;transform:rotate(180deg)'],
    ['blurred', 'filter:blur(8px)'],
    ['as dots', '-webkit-text-security:disc'],
    ['over one another', 'letter-spacing:-1em'],
    ['cut off', 'display:block;width:1ch;overflow:hidden'],
    ['crossed by a line of colours', 'background:linear-gradient(transparent 45%,#000 45%,#000 55%,transparent 55%)'],
  ])('%s', async (_, style) => {
    expect(await partsOf(`<span style="${style}">27</span>`)).toMatchObject({ ink: 'distorted' })
  })

  test('the first letter is hidden', async () => {
    expect(await partsOf('<p>127</p>', 'p::first-letter{font-size:0}')).toMatchObject({ ink: 'distorted' })
    expect(await partsOf('<p>127</p>', 'p::first-letter{font-size:3em}')).toEqual({ text: '127' })
  })

  test.each<[string, string]>([
    ['by an element', '<bdo dir="rtl">72</bdo>'],
    ['by a style', '<span style="direction:rtl;unicode-bidi:bidi-override">72</span>'],
    ['in parts', '<bdo dir="rtl"><b>7</b><b>2</b></bdo>'],
  ])('from right to left %s', async (_, cell) => {
    expect(await partsOf(cell)).toEqual({ text: '27' })
  })

  test('a line that a style sheet draws through it', async () => {
    const css =
      'b{position:relative} b::after{content:"";position:absolute;left:0;right:0;top:50%;border-top:1px solid}'
    expect(await shownIn('<b>27</b>20', css)).toMatchObject({ shown: { text: '20' }, hidden: [{ reason: 'struck' }] })
  })
})

describe('what looks hidden and is not', () => {
  test.each<[string, string]>([
    [
      'visible within something invisible',
      '<span style="visibility:hidden"><b style="visibility:visible">20</b></span>',
    ],
    ['white on a dark ground', '<span style="background-color:#036"><font color="#ffffff">20</font></span>'],
    ['white on a picture', '<span style="background:url(a.png);color:#fff">20</span>'],
    ['transparent with a shadow', '<span style="color:transparent;text-shadow:0 0 0 #000">20</span>'],
    ['brought in by an animation', '<span style="opacity:0;animation:fade 1s forwards">20</span>'],
    ['a size within no size', '<span style="font-size:0"><b style="font-size:14px">20</b></span>'],
    ['a box without width that shows what sticks out', '<span style="display:block;width:0">20</span>'],
    ['moved a little', '<span style="position:relative;left:-3px">20</span>'],
    ['a word that no property takes', '<span style="visibility:visible;visibility:hide">20</span>'],
    ['a colour without its sign', '<span style="color:fff">20</span>'],
    ['all styles taken back', '<s hidden style="all:unset">20</s>'],
    ['a state until scripts begin', '<style>[v-cloak]{display:none}</style><span v-cloak>20</span>'],
    ['strokes taken off by a style', '<s style="text-decoration:none">20</s>'],
    [
      'a style attribute that says less than an important one',
      '<span style="display:inline !important;display:none">20</span>',
    ],
  ])('%s', async (_, cell) => {
    expect(await shownIn(cell)).toMatchObject({ shown: { text: '20' }, hidden: [] })
  })
})

describe('marks beside a figure are notes', () => {
  test.each<[string, string]>([
    ['raised', '20<sup>1</sup>'],
    ['lowered', '20<sub>1</sub>'],
    ['by style', '20<span style="vertical-align:super">1</span>'],
    ['by class', '20<span class="fn">1</span>'],
    ['by a length', '20<span style="vertical-align:4px;font-size:60%">1</span>'],
    ['by a share', '20<span style="vertical-align:25%;font-size:8pt">1</span>'],
    [
      'as Word writes it',
      '20<span lang=EN-US style="font-size:7pt;position:relative;top:-4.0pt;mso-text-raise:4.0pt">1</span>',
    ],
    ['at the top of the line', '20<small style="vertical-align:top">1</small>'],
    ['by the style of all pages', '20<sup class="reset">1</sup>'],
    ['before the figure', '<sup>1</sup>20'],
    ['by a variant of the font', '20<span style="font-variant-position:super">1</span>'],
    ['by all variants of the font', '20<span style="font-variant:tabular-nums sub">1</span>'],
  ])('%s', async (_, cell) => {
    const css =
      '.fn{vertical-align:super;font-size:7pt} .reset{position:relative;top:-.5em;vertical-align:baseline;font-size:75%}'
    expect(await partsOf(cell, css)).toEqual({ text: '20', note: '1' })
  })

  test('a figure that is raised as a whole is no note', async () => {
    expect(await partsOf('<sup>20</sup>')).toEqual({ text: '20' })
    expect(await partsOf('<sup>2</sup>')).toEqual({ text: '2', ink: 'raised' })
  })
})

describe('what is no text', () => {
  test.each<[string, string, object]>([
    ['a picture', '<img src="n2.gif" width="9">', { text: '', ink: 'picture' }],
    ['a picture beside digits', '2<img src="n2.gif">', { text: '2', ink: 'picture' }],
    ['a picture with its words', '<img src="n2.gif" alt="27">', { text: '27', statedFor: 'picture' }],
    ['pictures of digits', '<img src="2.gif" alt="2"><img src="7.gif" alt="7">', { text: '27', statedFor: 'picture' }],
    ['a picture with the name of its file', '<img src="n2.gif" alt="n2.gif">', { text: '', ink: 'picture' }],
    ['a picture that keeps things apart', '<img src="dot.gif" width="1" height="1">', { text: '' }],
    ['a hidden picture', '20<img src="n2.gif" style="display:none">', { text: '20' }],
    [
      'a picture behind',
      '<i style="display:inline-block;width:9px;background:url(n2.gif)"></i>',
      { text: '', ink: 'picture' },
    ],
    ['a drawing', '<svg width="9" height="9"><path d="M0 0h9"/></svg>', { text: '', ink: 'drawing' }],
    ['a drawing of text', '<svg width="9" height="9"><text>27</text></svg>', { text: '27', statedFor: 'drawing' }],
    ['a drawing of nothing', '<svg width="9" height="9"><defs></defs></svg>', { text: '' }],
    ['a canvas', '<canvas></canvas>', { text: '', ink: 'drawing' }],
    ['another document', '<iframe src="a.html"></iframe>', { text: '', ink: 'object' }],
    ['an object with words in its place', '<object data="a.svg">27</object>', { text: '27', statedFor: 'object' }],
    ['a choice', '<select><option>0</option><option selected>27</option></select>', { text: '27', statedFor: 'field' }],
    ['a choice not made', '<select><option>0</option><option>27</option></select>', { text: '0', statedFor: 'field' }],
    ['a list of choices', '<select multiple><option>0<option>27</select>', { text: '', ink: 'field' }],
    ['a field', '<input value="27"><input type=hidden value=1>', { text: '27', statedFor: 'field' }],
    ['an empty field', '<input>', { text: '' }],
    ['a hint in an empty field', '<input placeholder="0">', { text: '', ink: 'field' }],
    ['a box to tick', '<input type=checkbox>', { text: '', ink: 'field' }],
    ['a field of lines', '<textarea readonly>27</textarea>', { text: '27', statedFor: 'field' }],
    ['a formula', '<math><mrow><mn>27</mn></mrow></math>', { text: '27', statedFor: 'formula' }],
    [
      'a formula with a power',
      '<math><msup><mn>27</mn><mn>1</mn></msup></math>',
      { text: '27', note: '1', statedFor: 'formula' },
    ],
    ['a fraction', '<math><mfrac><mn>2</mn><mn>7</mn></mfrac></math>', { text: '', ink: 'formula' }],
    ['a struck-out figure alone', '<s>27</s>', { text: '', ink: 'struck' }],
  ])('%s', async (_, cell, shown) => {
    expect(await partsOf(cell)).toEqual(shown)
  })

  test.each<[string, string, object]>([
    ['text', '.n::before{content:"27"}', { text: '27', statedFor: 'generated' }],
    ['an attribute', '.n:after{content:attr(data-n)}', { text: '5', statedFor: 'generated' }],
    ['a counter', '.n::before{content:counter(n)}', { text: '', ink: 'generated' }],
    ['a sign of an icon font', '.n::before{content:"\\e601"}', { text: '', ink: 'generated' }],
    ['nothing', '.n::before{content:"";display:block}', { text: '' }],
    ['on paper only', '@media print{.n::before{content:"27"}}', { text: '' }],
  ])('what a style sheet writes: %s', async (_, css, shown) => {
    expect(await partsOf('<span class="n" data-n="5"></span>', css)).toEqual(shown)
  })

  test('a box over all of a cell', async () => {
    const cover = 'position:absolute;inset:0;background:#fff'
    expect(await shownIn(`27<b style="${cover}">20</b>`)).toMatchObject({
      shown: { text: '20' },
      hidden: [{ reason: 'covered', text: '27' }],
    })
    expect((await partsOf(`27<b style="${cover}"></b>`)).ink).toBe('cover')
  })

  test('a box that a style sheet lays over a cell', async () => {
    const css = 'td{position:relative} td::after{content:"";position:absolute;inset:0;background:#000}'
    expect(await partsOf('27', css)).toEqual({ text: '', ink: 'cover' })
    expect(await partsOf('27', `${css} td::after{display:none}`)).toEqual({ text: '27' })
  })

  test.each<[string, string, object]>([
    ['over another box', '20<p style="position:relative">27<i class="c"></i></p>', { text: '20' }],
    ['behind what stands in front', '<b style="position:relative;z-index:2">20</b><i class="c"></i>', { text: '20' }],
    ['before what is laid later', '<i class="c"></i><b style="position:relative">20</b>', { text: '20' }],
    [
      'of a size of its own',
      '20<i style="position:absolute;width:40px;height:1em;background:#000"></i>',
      { ink: 'cover' },
    ],
    ['that is a line', '20<i style="position:absolute;width:40px;height:1px;background:#000"></i>', { text: '20' }],
    ['in the colour of the letters', '<span style="background:#000">27</span>', { text: '', ink: 'cover' }],
  ])('a box %s', async (_, cell, shown) => {
    const css = '.c{position:absolute;left:0;top:0;width:100%;height:100%;background:#fff}'
    expect(await partsOf(cell, css)).toMatchObject(shown)
  })
})

test('style sheets in other files may hide what has a class', async () => {
  const linked = '<link rel="stylesheet" href="a.css">'
  expect(await textOf('<span class="old">27</span>20')).toBe('2720')
  expect(await textOf('<span class="old">27</span>20', '', linked)).toBe('27 20')
  expect(await textOf('<span class="n">2</span><span class="n">7</span>', '', linked)).toBe('27')
  expect(await textOf('<span style="color:#fff">27</span>20', '', linked)).toBe('27\n20')
})

test('an unknown reason is none', async () => {
  expect(await reasonsOf('<span style="display:flex;foo:bar">20</span>')).toEqual([])
})
