import { html } from './html.js'
import { appRoot, htmlDocument } from './html-document.js'

/**
 * The page that the review opens with: scripts, styles and pictures come from beside it. With a `token` it is the one of the
 * local server, which takes corrections from it; without, the one that is opened from the disk.
 */
export const indexPage = (token: string | null = null): string =>
  htmlDocument({
    title: '年报核对 · nianbao review',
    policy: {
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self'",
      'connect-src': token === null ? "'none'" : "'self'",
    },
    head: html`${token !== null && html`<meta name="nianbao-token" content="${token}">`}
<link rel="stylesheet" href="app.css">
<script src="app.js" defer></script>
<script src="data/overview.js" defer></script>`,
    body: appRoot,
  })
