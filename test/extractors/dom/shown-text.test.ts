import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import type { DomElement } from '../../../extractors/dom/dom-element.js'
import { shownText } from '../../../extractors/dom/shown-text.js'

const textOf = (html: string): string =>
  shownText(load(`<table><tr><td>${html}</td></tr></table>`)('td')[0] as DomElement, () => true)

describe('cellText', () => {
  it.each<[string, string, string]>([
    ['plain text', '384', '384'],
    ['white space and line ends of the source', '\n   total \t of\n all ', 'total of all'],
    ['no-break and ideographic spaces around', '&nbsp;&#x3000;384&nbsp;', '384'],
    ['a line break', 'a<br>b<br/><br>c', 'a\nb\nc'],
    ['blocks', '<p>one</p><div>two<div>three</div></div>', 'one\ntwo\nthree'],
    ['a run per character', '<span>3</span><font>8</font><b><i>4</i></b>', '384'],
    ['a paragraph per character', '<p>3</p><p><span>8</span></p><p>4</p>', '384'],
    ['paragraphs of which one has two characters', '<p>3</p><p>84</p>', '3\n84'],
    ['lines of a character each by line breaks', '3<br>8', '3\n8'],
    ['a footnote mark', '12<sup>1</sup>', '12 1'],
    ['a footnote mark by style', '12<span style="vertical-align: super">1</span>', '12 1'],
    ['a deleted figure', '<del>12</del>13', '13'],
    ['struck-out figures', '<s>12</s><strike>11</strike>13', '13'],
    ['an inserted figure', '<ins>13</ins>', '13'],
    ['a script, a style, a comment', 'a<script>1</script><style>2</style><!-- 3 -->b', 'ab'],
    [
      'markup for old Word',
      '<!--[if gte mso 9]><xml>1</xml><![endif]--><![if !supportMisc]>2<![endif]><o:p></o:p>',
      '2',
    ],
    [
      'hidden words',
      '1<span style="display:none">2</span><span hidden>3</span><span style="visibility:hidden">4</span>',
      '1',
    ],
    ['a field that is filled in', '<input type="text" value="384"><input type=hidden value=1>', '384'],
    ['preformatted lines', '<pre>a  b\nc</pre>', 'a b\nc'],
    ['a block that is set inline', '<p style="display:inline">3</p><p style="display:inline">8</p>', '38'],
    ['an entity', '&lt;1&gt; &amp; &#50;', '<1> & 2'],
  ])('shows %s as a browser does', (_, html, text) => {
    expect(textOf(html)).toBe(text)
  })
})
