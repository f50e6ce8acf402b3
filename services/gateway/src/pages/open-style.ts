/**
 * Style sheet of the pages that a worker opens: letters of 18 px, one column, buttons for thumbs. Old phones know no
 * variables, grid or flex, so nothing here is of them. AA contrast.
 */
export const openStyle = `
html { -webkit-text-size-adjust:100% }
body { margin:0; background:#f3f6f5; color:#1d2a2e; font-size:18px; line-height:1.6; font-family:"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",sans-serif }
.top { display:block; background:#0f6b5c; color:#fff } .top p { max-width:600px; margin:0 auto; padding:10px 18px; font-size:17px } .top b { font-size:20px; letter-spacing:.1em; padding-right:8px }
main { display:block; max-width:600px; margin:0 auto; padding:18px 18px 48px }
h1 { font-size:27px; line-height:1.3; margin:0 0 4px } h2 { font-size:20px; line-height:1.4; margin:26px 0 8px } p { margin:8px 0 } a { color:#0f6b5c } .soft { color:#55666c; font-size:17px }
.card { background:#fff; border:1px solid #d9e1e2; border-radius:8px; margin:14px 0; padding:4px 16px }
.pay { font-size:18px; margin:12px 0 10px } .pay b { font-size:32px; line-height:1.2; color:#0f6b5c; padding:0 4px }
.facts { width:100%; border-collapse:collapse } .facts th,.facts td { text-align:left; vertical-align:top; padding:9px 0; border-top:1px solid #d9e1e2 } .facts tr.first th,.facts tr.first td { border-top:0 } .facts th { width:5.2em; font-weight:normal; color:#55666c }
.card.why { padding:10px 16px 10px 36px } .why li { margin:4px 0 }
.text { white-space:pre-wrap; word-wrap:break-word; padding-top:12px; padding-bottom:12px }
.note { background:#fdf0dc; color:#5d3600; border-left:5px solid #d99a2b; padding:10px 14px; margin:14px 0 } .note.good { background:#e1f0ec; color:#0b5146; border-color:#0f6b5c } .note p { margin:4px 0 } .note b { font-size:21px } .note { margin-bottom:20px }
form { margin:0 } button,summary,.call { display:block; -webkit-box-sizing:border-box; box-sizing:border-box; width:100%; margin:12px 0 0; padding:15px 12px; font:inherit; font-size:21px; line-height:1.3; text-align:center; text-decoration:none; color:#0f6b5c; background:#fff; border:2px solid #0f6b5c; border-radius:8px; cursor:pointer }
button.yes { color:#fff; background:#0f6b5c; font-weight:bold } .on { background:#e1f0ec; font-weight:bold } button.yes.on { background:#0b5146 }
summary { list-style:none } summary::-webkit-details-marker { display:none } details summary { color:#1d2a2e; border-color:#84979b } details button { font-size:19px; padding:13px 12px; color:#1d2a2e; border:1px solid #84979b; margin-top:10px } details p { margin:16px 0 0 } details { margin:0 0 12px } .call { font-size:19px; background:#e1f0ec; border-color:#e1f0ec; margin-top:28px } h2+p .call { margin-top:8px }
label { display:block; margin:16px 0 0 } input { display:block; -webkit-box-sizing:border-box; box-sizing:border-box; width:100%; margin:4px 0 0; padding:12px; font:inherit; font-size:21px; color:#1d2a2e; background:#fff; border:1px solid #84979b; border-radius:8px }
input:focus,button:focus,summary:focus,a:focus { outline:3px solid #f2b84b; outline-offset:2px }
@media (min-width:640px) { main { padding-top:30px } h1 { font-size:30px } }
`;
