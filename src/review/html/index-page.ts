import { html } from './html.js'

/** Scripts, styles and pictures come from beside the page, nothing else from anywhere. */
const policy = (connect: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    `connect-src ${connect}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

/**
 * The page that the review opens with. With a `token` it is the one of the local server, which takes corrections from it; without,
 * the one that is opened from the disk.
 */
export const indexPage = (token: string | null = null): string =>
  html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(token === null ? "'none'" : "'self'")}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
${token !== null && html`<meta name="nianbao-token" content="${token}">`}
<title>年报核对 · nianbao review</title>
<link rel="stylesheet" href="app.css">
<script src="app.js" defer></script>
<script src="data/overview.js" defer></script>
</head>
<body>
<div id="app"><noscript>此页需要 JavaScript。 <span lang="en">This page needs JavaScript.</span></noscript></div>
</body>
</html>
`.markup
