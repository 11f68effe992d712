import { html, type Markup } from './html.js'

interface DocumentParts {
  readonly title: string
  /** Sources by directive of the content security policy; what no directive names may not be loaded. */
  readonly policy: Readonly<Record<string, string>>
  /** Stands behind the policy, which holds for it. */
  readonly head: Markup
  readonly body: Markup
}

/** An HTML document that runs, loads and sends only what its policy allows. */
export function htmlDocument({ title, policy, head, body }: DocumentParts): string {
  const directives = { 'default-src': "'none'", ...policy, 'base-uri': "'none'", 'form-action': "'none'" }
  const content = Object.entries(directives).map(([directive, sources]) => `${directive} ${sources}`)
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${content.join('; ')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
${head}
</head>
<body>
${body}
</body>
</html>
`.markup
}

/** Where the app draws its pages. */
export const appRoot: Markup = html`<div id="app"><noscript>此页需要 JavaScript。 <span lang="en">This page needs JavaScript.</span></noscript></div>`
