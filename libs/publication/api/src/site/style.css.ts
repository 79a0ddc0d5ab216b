/** The tokens of the house (apps/web/src/styles/tokens.css) that the site uses; a spec holds the two together. */
export const TOKENS = {
  '--rt-paper': 'light-dark(#fcfbf8, #191714)',
  '--rt-ink': 'light-dark(#1c1a18, #eee9e1)',
  '--rt-grey-1': 'light-dark(#55514b, #bdb6ab)',
  '--rt-grey-3': 'light-dark(#bfb9af, #5a554e)',
  '--rt-grey-4': 'light-dark(#e9e5dd, #2e2b27)',
  '--rt-thread': 'light-dark(#8a1c14, #ef7a68)',
  '--rt-link': 'light-dark(#15508f, #8fbcf2)',
  '--rt-series-1': 'light-dark(#15508f, #8fbcf2)',
  '--rt-series-2': 'light-dark(#a8500a, #f2a65a)',
  '--rt-series-3': 'light-dark(#0f6b5c, #62cbb4)',
  '--rt-series-4': 'light-dark(#7d3a86, #d7a0df)',
  '--rt-sans': `'Source Sans 3 Variable', 'Source Sans 3', system-ui, sans-serif`,
  '--rt-serif': `'Source Serif 4 Variable', 'Source Serif 4', Georgia, serif`,
  '--rt-size-1': '0.875rem',
  '--rt-size-3': '1.0625rem',
  '--rt-size-4': '1.375rem',
  '--rt-size-5': '1.75rem',
  '--rt-size-6': '2.375rem',
  '--rt-measure': '68ch',
} as const;

const face = (family: string, file: string) => `@font-face {
  font-family: '${family}'; font-display: swap; font-weight: 200 900; src: url('${file}') format('woff2');
}`;

export const FONT_FILES = {
  'sans.woff2': '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  'serif.woff2': '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
} as const;

/** The one stylesheet of the public site: ink on paper, nothing that moves. */
export const PUBLIC_STYLE = `${face('Source Sans 3 Variable', '/oppet/sans.woff2')}
${face('Source Serif 4 Variable', '/oppet/serif.woff2')}
:root { color-scheme: light dark; ${Object.entries(TOKENS)
  .map(([name, value]) => `${name}: ${value};`)
  .join(' ')} }
* { box-sizing: border-box; }
html { font: var(--rt-size-3) / 1.55 var(--rt-sans); color: var(--rt-ink); background: var(--rt-paper);
  -webkit-text-size-adjust: 100%; overflow-wrap: break-word; font-variant-numeric: lining-nums tabular-nums; }
body { margin: 0; }
a { color: var(--rt-link); text-underline-offset: 0.15em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--rt-link); outline-offset: 2px; }
.skip { position: absolute; inset-inline-start: -9999px; }
.skip:focus { inset: 8px auto auto 8px; padding: 8px 16px; background: var(--rt-paper); }
.wide { max-width: 1080px; margin: 0 auto; padding: 0 24px; }
.top { border-block-end: 1px solid var(--rt-grey-3); }
.top .wide { display: flex; flex-wrap: wrap; gap: 4px 32px; align-items: baseline; padding-block: 16px; }
.top .home { font-family: var(--rt-serif); font-size: var(--rt-size-4); color: inherit; text-decoration: none;
  padding-inline-start: 14px; border-inline-start: 4px solid var(--rt-thread); }
.top .home:hover { text-decoration: underline; }
.top ul, .foot ul { display: flex; flex-wrap: wrap; gap: 0 24px; margin: 0; padding: 0; list-style: none; }
.top nav { flex: 1 1 320px; }
.top a, .foot a { display: inline-block; padding-block: 4px; }
.top nav a { color: inherit; }
.top nav a[aria-current] { font-weight: 600; text-decoration-color: var(--rt-thread); text-decoration-thickness: 3px; }
main.wide { padding-block: 32px 64px; }
.crumbs { margin: 0 0 24px; font-size: var(--rt-size-1); color: var(--rt-grey-1); }
.crumbs ol { display: flex; flex-wrap: wrap; margin: 0; padding: 0; list-style: none; }
.crumbs li + li::before { content: '›'; margin-inline: 8px; }
h1, h2, h3 { font-family: var(--rt-serif); font-weight: 400; line-height: 1.2; text-wrap: balance; hyphens: auto; }
h1 { max-width: 30ch; margin: 0 0 16px; font-size: var(--rt-size-6); }
h1.long { max-width: 48ch; font-size: var(--rt-size-5); line-height: 1.3; }
h2 { margin: 48px 0 12px; padding-block-start: 16px; border-block-start: 1px solid var(--rt-grey-3); font-size: var(--rt-size-5); }
h3 { margin: 24px 0 8px; font-size: var(--rt-size-4); }
p, dl, main > ul, ol.prose, .prose > ul, .prose > ol, blockquote { max-width: var(--rt-measure); }
p { margin: 0 0 16px; }
.lead { font-family: var(--rt-serif); font-size: var(--rt-size-4); line-height: 1.45; }
.quiet, figcaption, caption, .note { color: var(--rt-grey-1); }
.note { font-size: var(--rt-size-1); }
.kicker { margin: 0 0 8px; color: var(--rt-grey-1); }
.lines { margin: 0; padding: 0; list-style: none; max-width: none; }
.lines > li { padding-block: 12px; border-block-end: 1px solid var(--rt-grey-4); }
.lines > li > a:first-child { font-family: var(--rt-serif); font-size: var(--rt-size-4); line-height: 1.35; }
.lines .quiet { display: block; }
.tree ul { margin: 0; padding: 0; list-style: none; }
.tree li li { padding-inline-start: clamp(12px, 3vw, 32px); border-inline-start: 1px solid var(--rt-grey-3); }
.tree li > p { max-width: none; margin: 0; padding-block: 10px; border-block-end: 1px solid var(--rt-grey-4); }
.tree a { font-family: var(--rt-serif); }
.tree .overall_goal > p a, .tree .vision > p a { font-size: var(--rt-size-4); line-height: 1.35; }
.tree .level { display: block; font-size: var(--rt-size-1); color: var(--rt-grey-1); }
dl.facts { display: grid; grid-template-columns: minmax(7rem, max-content) 1fr; gap: 8px 24px; margin: 0 0 24px; }
dl.facts dt { color: var(--rt-grey-1); }
dl.facts dd { margin: 0; min-width: 0; }
.statuses { padding: 0; list-style: none; }
.statuses li { padding-block: 6px; }
figure { margin: 24px 0; }
.scroll { overflow-x: auto; }
.scroll:focus-visible { outline-offset: 0; }
table { border-collapse: collapse; margin-block: 8px 24px; font-size: 1rem; }
caption { padding-block-end: 8px; text-align: start; }
th, td { padding: 6px 24px 6px 0; border-block-end: 1px solid var(--rt-grey-4); text-align: start; vertical-align: top; }
thead th { border-block-end: 2px solid var(--rt-ink); font-weight: 600; white-space: nowrap; }
tbody th { font-weight: 400; }
.figure { text-align: end; white-space: nowrap; }
img { max-width: 100%; height: auto; }
.scroll > svg { min-width: 520px; }
.chain > svg { max-width: none; }
svg { display: block; max-width: 100%; height: auto; font-family: var(--rt-sans); }
svg text { fill: var(--rt-ink); }
svg .faint { fill: var(--rt-grey-1); }
.rule { stroke: var(--rt-grey-4); }
.axis { stroke: var(--rt-grey-3); }
.line { fill: none; stroke-width: 2.5; stroke-linejoin: round; stroke-linecap: round; }
.s1 { stroke: var(--rt-series-1); } .s2 { stroke: var(--rt-series-2); } .s3 { stroke: var(--rt-series-3); } .s4 { stroke: var(--rt-series-4); }
.line.s2 { stroke-dasharray: 8 4; } .line.s3 { stroke-dasharray: 2 5; } .line.s4 { stroke-dasharray: 10 3 2 3; }
.dot { fill: var(--rt-paper); stroke-width: 2; }
.path { fill: none; stroke: var(--rt-thread); stroke-width: 1.5; stroke-dasharray: 6 4; }
.goalmark { fill: var(--rt-thread); }
.oldmark { fill: var(--rt-paper); stroke: var(--rt-thread); }
.box { fill: var(--rt-paper); stroke: var(--rt-grey-1); }
.box.goal { stroke: var(--rt-thread); stroke-width: 2; }
.arrow { fill: none; stroke: var(--rt-grey-1); stroke-width: 1.5; }
.arrow.decreases { stroke-dasharray: 5 4; }
.tip { fill: var(--rt-grey-1); }
.foot { border-block-start: 1px solid var(--rt-grey-3); font-size: var(--rt-size-1); color: var(--rt-grey-1); }
.foot .wide { padding-block: 24px 48px; }
.foot p { margin: 0 0 8px; }
.foot a { color: inherit; }
@media (width < 640px) {
  .wide { padding: 0 16px; }
  h1 { font-size: var(--rt-size-5); }
  h1.long, h2 { font-size: var(--rt-size-4); }
  dl.facts { grid-template-columns: 1fr; gap: 0; }
  dl.facts dd { margin-block-end: 8px; }
  th, td { padding-inline-end: 16px; }
}
@media (prefers-contrast: more) {
  :root { --rt-paper: light-dark(#fff, #000); --rt-ink: light-dark(#000, #fff); --rt-grey-1: light-dark(#1f1f1f, #ededed);
    --rt-grey-3: light-dark(#555, #b5b5b5); --rt-grey-4: light-dark(#8a8a8a, #6e6e6e);
    --rt-thread: light-dark(#6b0600, #ffa194); --rt-link: light-dark(#00328a, #a9d0ff); }
}
@media (forced-colors: active) {
  :root { --rt-thread: CanvasText; --rt-grey-3: GrayText; }
  svg text, .tip, .goalmark { fill: CanvasText; }
  .line, .path, .arrow, .box, .axis, .rule, .dot, .oldmark { stroke: CanvasText; }
  .box, .dot { fill: Canvas; }
}
@media print {
  :root { color-scheme: light; }
  html { font-size: 10.5pt; background: none; }
  .top nav, .top .language, .skip, .foot nav { display: none; }
  main.wide { padding-block: 16px; }
  h2, h3, tr, figure, .tree li > p { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .prose a[href^='http']::after { content: ' (' attr(href) ')'; }
  .scroll { overflow: visible; }
}
`;
