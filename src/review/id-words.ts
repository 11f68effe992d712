import { html, type Markup } from './html/html.js'

/** An id with places where a line may break: before a capital, after a dot or an underscore. */
export function idWords(id: string): Markup {
  const words = id.split(/(?<=[._])|(?=[A-Z])/)
  return html`${words.map((word, index) => html`${index > 0 && html`<wbr>`}${word}`)}`
}
