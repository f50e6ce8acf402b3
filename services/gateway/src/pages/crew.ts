import type { matcherRoutes } from "@qianxian/contracts/matcher";
import type { z } from "zod";
import { type Html, html } from "./html.ts";
import { layout } from "./layout.ts";
import { tableOf } from "./parts.ts";
import type { Viewer } from "./viewer.ts";
import { scoreWords, wageWords } from "./words.ts";

type CrewMatches = z.output<typeof matcherRoutes.matchesForCrew.output>;

const togetherRow = ({ vacancy, meanScore, failing, sentence }: CrewMatches["together"][number]): Html => html`<tr>
<td>${vacancy.title}<br><small>${vacancy.employerName ?? ""} ${vacancy.regionName ?? ""}</small></td>
<td class="nowrap">${wageWords(vacancy.wage)}</td><td class="num" data-head="空余">${vacancy.seatsOpen}</td>
<td class="num" data-head="平均分">${scoreWords(meanScore)}</td><td class="num" data-head="不符合">${failing.length}</td>
<td>${sentence.zh}</td></tr>`;

const memberRow = ({ maskedName, failedGate, items: [best] }: CrewMatches["members"][number]): Html => html`<tr>
<td class="nowrap">${maskedName ?? "—"}</td><td>${best ? best.vacancy.title : ""}</td>
<td class="num" data-head="匹配分">${best && scoreWords(best.score)}</td>
<td>${best ? best.sentence.zh : (failedGate?.says.zh ?? "现在没有合适的岗位")}</td></tr>`;

/** A leader's page: where the whole crew can go together, and what suits each member. */
export const crewPage = ({ viewer, matches }: { viewer: Viewer; matches: CrewMatches }): string =>
  layout(
    "我的班组",
    html`<h1>我的班组</h1><p class="soft">班组里正在找活的有 ${matches.seeking} 人。</p>
<h2>可以一起去的岗位</h2>${tableOf(
      ["岗位", "工资", { num: "空余" }, { num: "平均分" }, { num: "不符合" }, "为什么"],
      matches.together.map(togetherRow),
      "现在没有一个岗位能同时要下全班组的人。",
    )}
<h2>每个人最合适的岗位</h2>${tableOf(["组员", "岗位", { num: "匹配分" }, "为什么"], matches.members.map(memberRow), "班组里还没有人。")}`,
    { viewer, notForStaff: true },
  );
