/**
 * The style sheet of the inspection page. A class `s-…` (what a cell is) sets the colour `--c`, a class `f-…` (what
 * findings say) the colour `--f`; whatever shows a cell uses these two. Paper stays white in the dark, so what lies on it
 * keeps the colours of the light.
 */
export const inspectionStyle = `
:root, .paper {
  --reported: #1a7f37; --blank: #6e7781; --missing: #9a6700; --unreadable: #bf3989; --inferred: #8250df;
  --label: #0969da; --outside: #57606a; --error: #cf222e; --warning: #bc4c00; --info: #0969da; --here: #fb8f00;
}
:root {
  color-scheme: light dark;
  --ground: #f6f8fa; --sheet: #fff; --ink: #1f2328; --soft: #57606a; --line: #d0d7de; --link: #0550ae;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #0d1117; --sheet: #161b22; --ink: #e6edf3; --soft: #9198a1; --line: #3d444d; --link: #79c0ff;
    --reported: #3fb950; --blank: #8b949e; --missing: #d29922; --unreadable: #f778ba; --inferred: #b794f6;
    --label: #58a6ff; --outside: #9198a1; --error: #ff7b72; --warning: #f0883e; --info: #58a6ff; --here: #ffb13d;
  }
  .page image { filter: brightness(.88); }
}
.s-reported { --c: var(--reported); } .s-blank { --c: var(--blank); } .s-missing { --c: var(--missing); }
.s-unreadable { --c: var(--unreadable); } .s-inferred { --c: var(--inferred); } .s-label { --c: var(--label); }
.s-outside { --c: var(--outside); } .s-loose { --c: var(--inferred); }
.f-error { --f: var(--error); } .f-warning { --f: var(--warning); } .f-info { --f: var(--info); } .f-part { --f: var(--error); }

* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.5 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
header, main, #text, nav { padding: 0 1rem; }
h1 { font-size: 1.35rem; line-height: 1.3; margin: .8rem 0 .2rem; overflow-wrap: anywhere; }
h2 { font-size: 1.05rem; margin: 1.2rem 0 .5rem; }
h3 { font-size: .95rem; margin: 1.1rem 0 .3rem; }
p { margin: .3rem 0; overflow-wrap: anywhere; }
a { color: var(--link); }
code { font: .85em ui-monospace, Consolas, monospace; overflow-wrap: anywhere; }
.en, .identity, .source, .measure { color: var(--soft); font-size: .82rem; font-weight: normal; }
.id { color: var(--label); font-weight: normal; font-size: .66rem; line-height: 1.15; overflow-wrap: normal; }
.unknown, .absent { color: var(--warning); font-style: normal; }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
h1, .identity, .say, .links, .prose p, td, th, summary, .detail { unicode-bidi: isolate; }
.scroll { overflow: auto; }
button, label { font: inherit; color: inherit; }
button { background: none; border: 1px solid var(--line); border-radius: 6px; cursor: pointer; }
button:disabled { cursor: default; opacity: .55; }
:focus-visible { outline: 3px solid var(--here); outline-offset: 1px; }
nav { display: none; }

.verdict { border-left: 5px solid var(--f); background: color-mix(in srgb, var(--f) 10%, var(--sheet)); padding: .45rem .7rem; border-radius: 4px; }
.is-error { --f: var(--error); } .is-warning { --f: var(--warning); } .is-fine { --f: var(--reported); }
.verdict a { margin-left: .6rem; }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: .35rem; margin: .6rem 0 0; padding: 0; }
.kind { display: flex; align-items: center; gap: .35rem; padding: .1rem .5rem; background: var(--sheet); font-size: .85rem; }
.swatch { width: 1.1rem; height: .9rem; border: 2px solid var(--c, var(--line)); background: color-mix(in srgb, var(--c, transparent) 20%, transparent); }
.swatch[class*="f-"] { border: 3px solid var(--f); background: none; }
.swatch.f-part { border: 2px dashed var(--f); } .swatch.f-info { border: 2px dotted var(--f); }
.swatch.s-label { background: none; border-width: 1px; } .swatch.s-loose, .swatch.s-outside { border-style: dashed; border-width: 1px; }

.clean { color: var(--reported); }
.findings { list-style: none; margin: 0; padding: 0; display: grid; gap: .5rem; }
.finding { background: var(--sheet); border: 1px solid var(--line); border-left: 5px solid var(--f); border-radius: 6px; padding: .35rem .6rem; }
.finding:target, .finding.lit { background: color-mix(in srgb, var(--here) 18%, var(--sheet)); }
.say { border: 0; padding: 0; text-align: left; display: inline; overflow-wrap: anywhere; }
.severity { color: var(--f); }
.links { display: flex; flex-wrap: wrap; gap: .25rem; font-size: .82rem; }
.chip { border: 1px solid var(--c, var(--line)); border-radius: 4px; padding: 0 .35rem; text-decoration: none; color: inherit; }
.chip.f-error, .chip.f-warning { border: 2px solid var(--f); }
.finding details { font-size: .85rem; } summary { cursor: pointer; }

table { border-collapse: collapse; font-size: .85rem; background: var(--sheet); }
th, td { border: 1px solid var(--line); padding: .15rem .3rem; }
th { font-weight: 500; text-align: left; }
thead th { text-align: center; vertical-align: bottom; }
.official { width: 100%; }
.official tbody th[scope=row] { min-width: 8em; }
.official .group { width: 1.9em; padding: .15rem .25rem; text-align: center; line-height: 1.2; vertical-align: top; }
.corner { color: var(--soft); font-size: .75rem; min-width: 8em; }
.official td[data-pointer] { text-align: right; font-variant-numeric: tabular-nums; }
td[data-pointer], td[data-for] { position: relative; background: color-mix(in srgb, var(--c) 12%, transparent); cursor: pointer; }
td.s-label { background: none; }
td.s-loose { background: repeating-linear-gradient(45deg, color-mix(in srgb, var(--c) 22%, transparent) 0 2px, transparent 2px 6px); }
td.s-outside { border-style: dashed; border-color: var(--outside); }
td.s-missing { background: repeating-linear-gradient(135deg, color-mix(in srgb, var(--c) 28%, transparent) 0 3px, transparent 3px 8px); }
td.s-unreadable .raw { text-decoration: wavy underline var(--c); }
.sign, .s-blank .raw { color: var(--c); font-size: .8em; }
.reasoned { color: var(--inferred); border-bottom: 1px dotted; }
.reasoned::before { content: "推"; font-size: .7em; font-style: normal; }
td.f-error, td.f-warning { box-shadow: inset 0 0 0 2px var(--f); }
td.f-error::before, td.f-warning::before { content: "!"; position: absolute; left: 3px; top: 0; color: var(--f); font-weight: 800; }
td.f-part { outline: 2px dashed var(--f); outline-offset: -2px; }
td.f-info { outline: 1px dotted var(--f); outline-offset: -2px; }
td:target { box-shadow: inset 0 0 0 3px var(--here); }
td.lit, td.chosen { background: color-mix(in srgb, var(--here) 45%, transparent); }
td.chosen { outline: 3px solid var(--here); outline-offset: -2px; }
p.lit, p.chosen { background: color-mix(in srgb, var(--here) 25%, transparent); }
.read { min-width: 60%; }

figure { margin: 0 0 1rem; }
figcaption { color: var(--soft); font-size: .82rem; padding: .15rem 0; }
.paper { display: block; width: 100%; height: auto; }
.sheet { fill: #fff; }
.paper rect[data-for] { fill: var(--c, transparent); fill-opacity: .16; stroke: var(--c); stroke-width: .9; cursor: pointer; outline: none; }
.paper rect.s-label { fill-opacity: 0; stroke-width: .5; stroke-opacity: .8; }
.paper rect.s-outside { stroke-dasharray: 2 1.5; fill-opacity: .08; }
.paper rect.s-blank { fill-opacity: .2; }
.paper rect.s-loose { stroke-dasharray: 1 1; }
.paper rect.f-error, .paper rect.f-warning { stroke: var(--f); stroke-width: 2; fill: var(--f); }
.paper rect.f-part { stroke: var(--f); stroke-width: 1.2; stroke-dasharray: 3 1.5; }
.paper rect.f-info { stroke: var(--f); stroke-width: 1.2; stroke-dasharray: 1 1.5; }
.paper rect.paragraph { fill: none; pointer-events: all; stroke: var(--label); stroke-width: .4; stroke-dasharray: 1 2; }
.paper rect.mark { stroke: var(--f); fill: none; stroke-width: 1.5; stroke-dasharray: 4 2; pointer-events: all; }
.paper rect.lit { fill: var(--here); fill-opacity: .35; }
.paper rect.chosen, .paper rect:focus-visible { fill: var(--here); fill-opacity: .35; stroke: var(--here); stroke-width: 2.4; stroke-dasharray: none; }
.paper text { font: 5px ui-monospace, Consolas, monospace; pointer-events: none; }
.span { fill: var(--label); text-anchor: end; }
.paper .bang { fill: var(--f); font-size: 7px; font-weight: 800; }
.ids rect { fill: #ddf4ff; fill-opacity: .92; stroke: #54aeff; stroke-width: .3; pointer-events: none; }
.paper .ids text { font-size: 6px; fill: #0a3069; }
.no-ids .id, .no-ids .ids, .no-ids .span { display: none; }

.toolbar { display: flex; flex-wrap: wrap; align-items: center; gap: .3rem .5rem; padding: .3rem 1rem; border-bottom: 1px solid var(--line); }
.toolbar h2 { margin: 0; } .toolbar button { width: 2rem; } .gap { flex: 1; }
.sheets { padding: .5rem 1rem; }
.detail { background: var(--sheet); border-top: 3px solid var(--f, var(--c, var(--line))); padding: .4rem 1rem; font-size: .88rem; overflow: auto; }
.detail h3 { margin: 0; font-size: .95rem; overflow-wrap: anywhere; padding-right: 2rem; }
.detail .kind-of { color: var(--f, var(--c)); font-weight: 600; }
.detail dl { display: flex; flex-wrap: wrap; gap: 0 1rem; margin: .15rem 0; }
.detail dl div { display: flex; gap: .35rem; min-width: 0; } dt { color: var(--soft); flex: none; } dd { margin: 0; overflow-wrap: anywhere; min-width: 0; }
.detail .crop { width: 100%; max-width: 40rem; max-height: 9rem; background: #fff; border: 1px solid var(--line); display: block; margin-top: .3rem; }
.crop rect.here { fill: none; stroke: var(--here); stroke-width: 1.5; }
.detail .close { position: absolute; right: .6rem; top: .3rem; width: 2rem; height: 2rem; }
.hint { color: var(--soft); }
details > summary { font-weight: 600; margin: .5rem 0; }
.prose p { text-indent: 2em; cursor: pointer; }
.table-here { color: var(--soft); font-size: .85rem; }

@media (min-width: 68rem) {
  .halves { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); align-items: start; }
  header, main, #text { grid-column: 1; }
  #source { grid-column: 2; grid-row: 1 / span 3; position: sticky; top: 0; height: 100vh; display: flex; flex-direction: column; border-left: 1px solid var(--line); }
  .sheets { flex: 1; overflow: auto; }
  .detail { flex: none; position: relative; min-height: 4rem; max-height: 42vh; }
  .show { display: none; }
}
@media (max-width: 67.99rem) {
  nav { display: flex; gap: 1rem; position: sticky; top: 0; z-index: 2; background: var(--ground); border-bottom: 1px solid var(--line); padding: .4rem 1rem; margin-top: .5rem; }
  html { scroll-padding: 3rem 0 45vh; }
  body { padding-bottom: 45vh; }
  .detail { position: fixed; left: 0; right: 0; bottom: 0; z-index: 3; max-height: 45vh; box-shadow: 0 -4px 16px #0005; }
  .detail:has(.hint) { display: none; }
  main, #text, header, .sheets, .toolbar { padding-left: .6rem; padding-right: .6rem; }
  .legend .en, .kind:disabled { display: none; }
  th, td { padding: .15rem .2rem; }
  .official tbody th[scope=row], .corner { min-width: 6.5em; }
}
`
