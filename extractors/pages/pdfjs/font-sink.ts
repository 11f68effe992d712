const unused = { loaded: Promise.resolve() }

/** Stands in for the browser's class of that name: called with `new`, it makes the same font that nobody uses. */
function UnusedFontFace(): typeof unused {
  return unused
}

/**
 * Fonts are for drawing. pdf.js hands them to the browser's document or, where there is none, works out the outline of
 * every glyph, which takes a third of its time on a page. This is a document for those who only read: it takes fonts and
 * does nothing with them. pdf.js makes them by the global `FontFace`, which Node does not have.
 */
export function fontSink(): object {
  if (!('FontFace' in globalThis)) {
    Object.defineProperty(globalThis, 'FontFace', { value: UnusedFontFace, configurable: true })
  }
  return { fonts: { add: () => {}, delete: () => {} } }
}
