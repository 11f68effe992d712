import { describe, expect, it } from 'vitest'
import { checkMarkup } from '../../../extractors/html/check-markup.js'

const refusal = expect.objectContaining({ code: 'limit-reached', skipped: false })
const thrownBy = (html: string): unknown => {
  try {
    checkMarkup(html)
    return null
  } catch (error) {
    return error
  }
}

describe('checkMarkup', () => {
  it.each<[string, string]>([
    ['elements nested too deep', '<div>'.repeat(100_000)],
    ['tables nested too deep', '<table><tr><td>'.repeat(600)],
    ['attributes without end', `<p ${Array.from({ length: 1000 }, (_, n) => `a${n}="x"`).join(' ')}>`],
    [
      'inline elements that come back in every block',
      Array.from({ length: 2000 }, (_, n) => `<p><b id=${n}>x`).join(''),
    ],
    ['more elements than any page has', '<br>'.repeat(600_000)],
  ])('refuses %s', (_, html) => {
    expect(thrownBy(html)).toEqual(refusal)
  })

  it.each<[string, string]>([
    ['a long page', `<table>${'<tr><td>1<td>2<td><span>3</span></td>'.repeat(5000)}</table>`],
    ['end tags left out', '<p>one<p>two<ul><li>a<li>b</ul>'.repeat(2000)],
    ['inline elements that are never closed', '<p><font size=2><b>x</p>'.repeat(2000)],
    ['inline elements that are never closed within cells', `<table>${'<tr><td><font id=1><b>x'.repeat(3000)}</table>`],
    ['links that are never closed', '<a name=x>text<p>text</p>'.repeat(2000)],
    ['markup within scripts and comments', `<script>"${'<div>'.repeat(2000)}"</script><!--${'<div>'.repeat(2000)}-->`],
    ['angle brackets that begin no tag', '1 < 2 <3 <<'.repeat(1000)],
    ['a quote that is never closed', '<p title="a>'.repeat(2000)],
    ['end tags of nothing', '</div></p></td>'.repeat(2000)],
    ['nothing', ''],
  ])('lets pass %s', (_, html) => {
    expect(thrownBy(html)).toBeNull()
  })
})
