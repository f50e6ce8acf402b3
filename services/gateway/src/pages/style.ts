/** Style sheet of the plain pages: no outside font, no script; AA contrast; readable on a phone. */
export const style = `
:root { --ink:#1d2a2e; --soft:#55666c; --line:#d9e1e2; --paper:#fff; --ground:#f3f6f5; --thread:#0f6b5c;
  --thread-soft:#e1f0ec; --warn:#8a4b00; --warn-soft:#fdf0dc; }
* { box-sizing:border-box }
body { margin:0; background:var(--ground); color:var(--ink); line-height:1.6; font-size:15px;
  font-family:"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",system-ui,sans-serif }
header.top { background:var(--paper); border-bottom:1px solid var(--line) }
header.top > div { max-width:1160px; margin:0 auto; padding:10px 20px; min-height:52px; display:flex; gap:20px; align-items:center; flex-wrap:wrap }
header.top a { color:var(--ink); text-decoration:none } header.top a,header.top label,header.top button { white-space:nowrap } header.top .brand { display:inline-flex; gap:10px; align-items:center; color:var(--thread); font-size:20px; font-weight:600; letter-spacing:.12em }
header.top .who { margin-left:auto; display:flex; gap:12px; align-items:center; font-size:14px }
header.top .roles { display:flex; gap:6px; align-items:center } header.top .roles label { display:flex; gap:6px; align-items:center } header.top .roles select { padding:2px 6px; margin:0 }
main { max-width:1160px; margin:0 auto; padding:22px 20px 60px }
h1 { font-size:23px; line-height:1.35; margin:0 0 6px } h2 { font-size:17px; margin:30px 0 10px }
p { margin:6px 0 } a { color:var(--thread) } small,.soft { color:var(--soft) } .soft { font-size:14px }
.card { background:var(--paper); border:1px solid var(--line); border-radius:8px; padding:16px 18px; margin:12px 0 }
.scroll { overflow-x:auto; background:var(--paper); border:1px solid var(--line); border-radius:8px }
table { width:100%; border-collapse:collapse; font-size:14px } th { text-align:left; font-weight:500; color:var(--soft); white-space:nowrap }
th,td { padding:9px 12px; border-bottom:1px solid var(--line); vertical-align:top } tr:last-child td { border-bottom:0 }
td.nowrap { white-space:nowrap }
.tag { display:inline-block; padding:1px 8px; border-radius:999px; font-size:13px; white-space:nowrap; background:var(--thread-soft); color:#0b5146 }
label { font-size:14px; color:var(--soft); display:block }
input,select { font:inherit; color:var(--ink); padding:7px 10px; border:1px solid #84979b; border-radius:6px; background:#fff; display:block; margin-top:2px; max-width:100% }
button { font:inherit; padding:8px 18px; border-radius:6px; border:1px solid var(--thread); background:var(--thread); color:#fff; cursor:pointer }
button.plain { background:#fff; color:var(--thread) } header.top button { background:#fff; border-color:#84979b; color:var(--ink); padding:3px 12px }
:focus-visible { outline:3px solid #f2b84b; outline-offset:2px }
.note { border-left:4px solid #d99a2b; background:var(--warn-soft); color:#5d3600; padding:10px 14px; border-radius:0 6px 6px 0; margin:12px 0 }
.note.good { border-color:var(--thread); background:var(--thread-soft); color:#0b5146 }
.empty { padding:22px; color:var(--soft); text-align:center }
details summary { cursor:pointer; color:var(--thread) }
.narrow { max-width:420px; margin:7vh auto } .narrow input,.narrow button { width:100% } .narrow label { margin-top:12px } .narrow button { margin-top:18px }
.after { margin-top:18px } .stack label { margin-top:12px } .stack input { width:100%; max-width:340px } .stack button { margin-top:16px } button.small { padding:3px 12px; font-size:14px; margin:-3px 0 }
.pair { display:grid; grid-template-columns:repeat(auto-fit,minmax(300px,1fr)); gap:0 16px; align-items:start; margin-top:18px } .pair h2 { margin-top:0 }
code { font-family:ui-monospace,"SFMono-Regular",Menlo,Consolas,monospace } .secret { background:var(--ground); border-radius:6px; padding:10px 12px; overflow-wrap:anywhere } .secret code { font-size:16px } details .secret code { font-size:13px }
ul.codes { list-style:none; margin:12px 0 18px; padding:0; display:grid; grid-template-columns:1fr 1fr; gap:6px 18px } .codes code { font-size:16px }
@media (max-width:640px) { main { padding:16px 12px 50px } h1 { font-size:20px } header.top .who span { display:none } header.top .who { margin-left:0; width:100%; flex-wrap:wrap } header.top .roles { width:100% } header.top .who > form:last-child { margin-left:auto } header.top .roles select { min-width:0 } header.top > div { gap:10px 20px } button.small { margin:6px 0 2px }
  table,tbody,tr,td { display:block } thead { display:none } tr { padding:11px 14px; border-bottom:1px solid var(--line) } tr:last-child { border-bottom:0 }
  td { border:0; padding:1px 0 } td[data-head]::before { content:attr(data-head) " "; color:var(--soft) }
  td:empty { display:none } }
`;
