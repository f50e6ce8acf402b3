/** Style sheet of the pages before the log-in: the net beside the form, on a phone above it. */
export const entryStyle = `
:root { --ink:#1d2a2e; --soft:#55666c; --line:#d9e1e2; --paper:#fff; --ground:#f3f6f5; --thread:#0f6b5c; --thread-soft:#e1f0ec; --warn:#8a4b00; --warn-soft:#fdf0dc }
* { box-sizing:border-box }
body { margin:0; background:var(--paper); color:var(--ink); line-height:1.6; font-size:15px; font-family:"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",system-ui,sans-serif }
.entry { display:grid; grid-template-columns:minmax(0,1.32fr) minmax(430px,1fr); min-height:100vh }
.picture { position:relative; overflow:hidden; background:var(--thread); color:#fff }
.picture .words { position:relative; padding:64px 72px }
.picture p { margin:14px 0 0; font-size:18px; line-height:1.75; color:var(--thread-soft); max-width:22em }
.picture .brand { margin:0; color:#fff; font-size:46px; line-height:1.2; font-weight:600; letter-spacing:.16em }
.net { position:absolute; left:0; top:0; width:100%; height:100%; display:block } .net.wide { display:none }
.net .field path { fill:#fff; fill-opacity:.045; stroke:#fff; stroke-opacity:.13 }
.net .line { fill:none; stroke:var(--thread-soft); stroke-width:1; stroke-opacity:.5 } .net .line.lead { stroke:#fff; stroke-width:1.8; stroke-opacity:1 }
.net .village,.net .town,.net .place { fill:none; stroke:#fff; stroke-linecap:round } .net .village { stroke-width:4.5; stroke-opacity:.72 } .net .town { stroke-width:9 } .net .place { stroke-width:12 } .net .place.halo { stroke-width:25; stroke-opacity:.25 }
.net text { fill:#fff; text-anchor:middle; letter-spacing:.2em }
main { display:flex; align-items:center; padding:40px 48px } main > div { width:100%; max-width:372px; margin:0 auto }
h1 { font-size:24px; line-height:1.35; margin:0 0 18px } a { color:var(--thread) } p { margin:6px 0 } .soft { color:var(--soft); font-size:14px } .after { margin-top:20px }
nav.ways { display:flex; gap:24px; border-bottom:1px solid var(--line); margin:0 0 24px } nav.ways a { padding:0 0 9px; margin-bottom:-1px; color:var(--soft); text-decoration:none; border-bottom:2px solid transparent } nav.ways a.on { color:var(--thread); border-color:var(--thread); font-weight:600 }
label { display:block; font-size:14px; color:var(--soft); margin-top:16px }
input { display:block; width:100%; margin-top:5px; padding:10px 12px; font:inherit; font-size:16px; color:var(--ink); background:#fff; border:1px solid #84979b; border-radius:6px }
button { width:100%; margin-top:26px; padding:11px; font:inherit; font-size:16px; font-weight:600; letter-spacing:.1em; color:#fff; background:var(--thread); border:1px solid var(--thread); border-radius:6px; cursor:pointer } button:hover { background:#0b5549 }
:focus-visible { outline:3px solid #f2b84b; outline-offset:2px }
.note { border-left:4px solid #d99a2b; background:var(--warn-soft); color:#5d3600; padding:10px 14px; border-radius:0 6px 6px 0; margin:0 0 16px } .note.good { border-color:var(--thread); background:var(--thread-soft); color:#0b5146 }
@media (max-width:900px) { .entry { display:block } .picture { height:56.5vw; max-height:400px } .picture .words { padding:18px 22px } .picture p { margin-top:2px; font-size:14px; line-height:1.6; max-width:14em } .picture .brand { margin:0; font-size:28px }
  .net.tall { display:none } .net.wide { display:block } main { padding:26px 22px 44px } main > div { max-width:430px } h1 { font-size:21px } }
`;
