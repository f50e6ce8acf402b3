import type { membershipRoutes } from "@qianxian/contracts/profiles";
import type { z } from "zod";
import { type Html, html } from "./html.ts";
import { callCompany, openFrame } from "./open-frame.ts";
import { dayWords } from "./dates.ts";

/** What a link to a crew invites to: no word about any person. */
export type CrewInvitationView = z.output<typeof membershipRoutes.readCrewInvitation.output>;

const standing: Record<CrewInvitationView["status"], string | null> = {
  open: null,
  joined: "您已经答复：愿意加入。以后想退出，跟村里的工作人员说一声就行。",
  refused: "您已经答复：不加入。这不影响您自己找活。",
  lapsed: "这份邀请已经过期。还想加入，请带头人或者村里的工作人员重新邀请。",
};

const answers = (token: string): Html => html`<p>加入以后，带头人可以看到班组适合哪些岗位，帮大家一起找活。愿不愿意由您自己定，不加入也不影响您自己找活；加入以后随时可以退出。</p>
<form method="post" action="/c/${encodeURIComponent(token)}"><button name="answer" value="join" class="yes">我愿意加入</button></form>
<form method="post" action="/c/${encodeURIComponent(token)}"><button name="answer" value="refuse">不加入</button></form>`;

/** An invited person's page: which crew, until when, and two ways to answer. Works without script. */
export const crewInvitationPage = (token: string, view: CrewInvitationView, phone: string): string =>
  openFrame(
    "加入班组",
    html`<h1>请您加入一个务工班组</h1>
${standing[view.status] && html`<p class="note${view.status === "joined" && " good"}" role="status">${standing[view.status]}</p>`}
<div class="card"><table class="facts"><tr class="first"><th scope="row">班组</th><td>${view.townName || "本县"}的班组</td></tr><tr><th scope="row">人数</th><td>现在 ${view.members} 人</td></tr>${
      view.status === "open" && html`<tr><th scope="row">答复</th><td>请在${dayWords(view.expiresAt)}前答复</td></tr>`
    }</table></div>
${view.status === "open" && answers(token)}
${callCompany(phone, "有不明白的，打电话问劳务公司")}`,
  );
