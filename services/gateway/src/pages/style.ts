/** Widths of the bars; a page states none itself, since its styles come from here alone. */
const widths = Array.from({ length: 21 }, (_, step) => `.parts .w${5 * step} { width:${5 * step}% }`).join(" ");

/** Style sheet of the plain pages: no outside font, no script; AA contrast; readable on a phone. */
export const style = `
:root { --ink:#1d2a2e; --soft:#55666c; --line:#d9e1e2; --paper:#fff; --ground:#f3f6f5; --thread:#0f6b5c;
  --thread-soft:#e1f0ec; --warn:#8a4b00; --warn-soft:#fdf0dc; --bad:#9b2226; --bad-soft:#fbe6e6; }
* { box-sizing:border-box }
body { margin:0; background:var(--ground); color:var(--ink); line-height:1.6; font-size:15px;
  font-family:"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",system-ui,sans-serif }
header.top { background:var(--thread); color:#fff }
header.top > div { max-width:1160px; margin:0 auto; padding:12px 20px; display:flex; gap:20px; align-items:center; flex-wrap:wrap }
header.top a { color:#fff; text-decoration:none } header.top a,header.top label,header.top button { white-space:nowrap } header.top .brand { font-size:19px; font-weight:600; letter-spacing:.08em }
header.top .who { margin-left:auto; display:flex; gap:12px; align-items:center; font-size:14px }
header.top .roles { display:flex; gap:6px; align-items:center } header.top .roles label { color:#fff; display:flex; gap:6px; align-items:center } header.top .roles select { padding:2px 6px; margin:0 }
main { max-width:1160px; margin:0 auto; padding:22px 20px 60px }
h1 { font-size:23px; line-height:1.35; margin:0 0 6px } h2 { font-size:17px; margin:30px 0 10px }
p { margin:6px 0 } a { color:var(--thread) } small,.soft { color:var(--soft) } .soft { font-size:14px }
.card { background:var(--paper); border:1px solid var(--line); border-radius:8px; padding:16px 18px; margin:12px 0 }
.scroll { overflow-x:auto; background:var(--paper); border:1px solid var(--line); border-radius:8px }
table { width:100%; border-collapse:collapse; font-size:14px } th { text-align:left; font-weight:500; color:var(--soft); white-space:nowrap }
th,td { padding:9px 12px; border-bottom:1px solid var(--line); vertical-align:top } tr:last-child td { border-bottom:0 }
td.num,th.num { text-align:right; font-variant-numeric:tabular-nums; white-space:nowrap } td.nowrap { white-space:nowrap }
.tag { display:inline-block; padding:1px 8px; border-radius:999px; font-size:13px; white-space:nowrap; background:var(--thread-soft); color:#0b5146 }
.tag.draft,.tag.queued,.tag.sending,.tag.unknown,.tag.referred { background:var(--warn-soft); color:var(--warn) }
.tag.closed,.tag.failed,.tag.refused,.tag.not-suitable { background:var(--bad-soft); color:var(--bad) }
nav.tabs { display:flex; gap:6px; margin:10px 0; flex-wrap:wrap } nav.tabs a { padding:4px 14px; border-radius:999px; border:1px solid var(--line); background:var(--paper); text-decoration:none; color:var(--ink); font-size:14px }
nav.tabs a.on { background:var(--thread); border-color:var(--thread); color:#fff }
form.inline { display:flex; flex-wrap:wrap; gap:12px 16px; align-items:end } label { font-size:14px; color:var(--soft); display:block }
input,select { font:inherit; color:var(--ink); padding:7px 10px; border:1px solid #b8c5c6; border-radius:6px; background:#fff; display:block; margin-top:2px; max-width:100% }
input[type=checkbox] { display:inline-block; margin:0 6px 0 0 }
button { font:inherit; padding:8px 18px; border-radius:6px; border:1px solid var(--thread); background:var(--thread); color:#fff; cursor:pointer }
button.plain { background:#fff; color:var(--thread) } header.top button { background:transparent; border-color:#ffffff88; padding:3px 12px }
:focus-visible { outline:3px solid #f2b84b; outline-offset:2px }
.score { display:flex; gap:10px; align-items:center } .score > b { font-size:18px; font-variant-numeric:tabular-nums; min-width:1.6em; text-align:right }
.parts { display:grid; grid-template-columns:repeat(5,minmax(46px,1fr)); gap:8px; min-width:270px; font-size:12px; color:var(--soft) }
.parts i { display:block; height:5px; border-radius:3px; background:#e3e9e9; overflow:hidden; margin-top:3px } .parts i b { display:block; height:100%; background:var(--thread) }
.parts .out { opacity:.6 }
${widths}
.facts { display:flex; flex-wrap:wrap; gap:4px 22px; margin:8px 0 0 } .facts span { white-space:nowrap }
.note { border-left:4px solid #d99a2b; background:var(--warn-soft); color:#5d3600; padding:10px 14px; border-radius:0 6px 6px 0; margin:12px 0 }
.note.good { border-color:var(--thread); background:var(--thread-soft); color:#0b5146 }
.ways { display:flex; flex-wrap:wrap; gap:4px 18px } .job { min-width:7em }
.empty { padding:22px; color:var(--soft); text-align:center }
.counts { display:flex; gap:26px; flex-wrap:wrap } .counts b { display:block; font-size:24px; font-variant-numeric:tabular-nums; line-height:1.2 }
details summary { cursor:pointer; color:var(--thread) }
details.more { margin:30px 0 10px } details.more summary { font-size:17px; font-weight:600 } details.more summary small { font-weight:400 }
.narrow { max-width:420px; margin:7vh auto } .narrow input,.narrow button { width:100% } .narrow label { margin-top:12px } .narrow button { margin-top:18px }
.after { margin-top:18px } .stack label { margin-top:12px } .stack input { width:100%; max-width:340px } .stack button { margin-top:16px } button.small { padding:3px 12px; font-size:14px; margin:-3px 0 }
.pair { display:grid; grid-template-columns:repeat(auto-fit,minmax(300px,1fr)); gap:0 16px; align-items:start; margin-top:18px } .pair h2 { margin-top:0 }
code { font-family:ui-monospace,"SFMono-Regular",Menlo,Consolas,monospace } .secret { background:var(--ground); border-radius:6px; padding:10px 12px; overflow-wrap:anywhere } .secret code { font-size:16px } details .secret code { font-size:13px }
ul.codes { list-style:none; margin:12px 0 18px; padding:0; display:grid; grid-template-columns:1fr 1fr; gap:6px 18px } .codes code { font-size:16px }
@media (max-width:640px) { main { padding:16px 12px 50px } h1 { font-size:20px } header.top .who span { display:none } header.top .who { margin-left:0; width:100%; flex-wrap:wrap } header.top .roles { width:100% } header.top .who > form:last-child { margin-left:auto } header.top .roles select { min-width:0 } header.top > div { gap:10px 20px } button.small { margin:6px 0 2px }
  table,tbody,tr,td { display:block } thead { display:none } tr { padding:11px 14px; border-bottom:1px solid var(--line) } tr:last-child { border-bottom:0 }
  td { border:0; padding:1px 0 } td.num { text-align:left; font-variant-numeric:normal } td[data-head]::before { content:attr(data-head) " "; color:var(--soft) }
  .counts { gap:14px 22px } .parts { min-width:0; flex:1 } td:empty { display:none } }
`;
