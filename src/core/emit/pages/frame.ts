import { escapeHtml } from './escape.ts';

/** The start of a page up to and with its body's start tag. */
export function pageHead(title: string, style: string): string {
  return `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>${escapeHtml(title)}</title>
<style>
${style}</style>
</head>
<body>
`;
}

/** The end of a page, with its script. */
export function pageFoot(script: string): string {
  return `<script>
${script}</script>
</body>
</html>
`;
}

/** Nothing is loaded from anywhere, and nothing is sent; the browser holds the page to it. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
