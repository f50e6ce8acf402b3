import { afterEach, describe, expect, it } from "@jest/globals";
import { matcherRoutes } from "@qianxian/contracts/matcher";
import { outreachRoutes } from "@qianxian/contracts/outreach";
import { run } from "../program.ts";
import { aGateway, type Answered, answering } from "../testing/a-gateway.ts";
import { anIo } from "../testing/an-io.ts";

const id = (n: number): string => `0193b5a0-0000-7000-8000-${String(n).padStart(12, "0")}`;
const [worker, other, vacancyId, campaignId] = [id(1), id(2), id(3), id(4)];

const vacancy = {
  id: vacancyId,
  status: "live",
  title: "缝纫工",
  employerName: "试验服装厂",
  base: "changzhou",
  sector: "manufacturing",
  region: "320400",
  regionName: "江苏常州",
  wage: null,
  board: null,
  lodging: true,
  seatsOpen: 2,
};
const sentence = { zh: "技能对上；常州是第一意向", en: "The skill fits; Changzhou comes first." };
const part = { part: "skill", weight: 10_000, fit: 8_200, unknown: "none", says: sentence };
const verdict = { score: 8_200, parts: [part], sentence };
const asOf = { position: 7, date: "2026-11-24" };
const gate = {
  gate: "worker-seeking",
  says: { zh: "这个人现在不找工作。", en: "Not seeking." },
  opensWhen: { zh: "登记求职后就能匹配。", en: "Register as seeking." },
};

const aCampaign = (status: string, sent: number) => ({
  id: campaignId,
  status,
  createdAt: "2026-11-24T02:00:00.000Z",
  sentAt: status === "planned" ? null : "2026-11-24T02:01:00.000Z",
  sendsAt: status === "planned" ? null : "2026-11-24T02:01:10.000Z",
  order: { vacancyIds: [vacancyId], within: {}, perWorkerMax: 1, offersPerSeat: 3, scoreMin: 4_000 },
  vacancies: [vacancy],
  planned: [{ workerId: worker, maskedName: "韦**", vacancyId, score: 8_200, sentence }],
  leftOut: [{ workerId: other, maskedName: "陆*", reason: "no-consent", says: { zh: "没有同意接收消息", en: "No consent" } }],
  notSeeking: 3,
  counts: { planned: 1, queued: 1 - sent, sent, failed: 0, unknown: 0, replied: 0, interested: 0 },
});

/**
 * Guarantees
 * 1. `match` prints rank, score, id, names and the sentence, in Chinese or English; a draft is called a preview.
 * 2. An empty answer gives the gate that closes it; `why` gives parts and failed gates.
 * 3. `campaign plan` passes its options on and prints who gets what and who is left out, and why.
 * 4. `campaign send --wait` ends when every message has an outcome, when it is paused, or when time or patience is over.
 * 5. `--json` prints the gateway's answer as it is.
 */
describe("qx match, why and campaign", () => {
  const open: { close: () => Promise<void> }[] = [];
  afterEach(() => Promise.all(open.splice(0).map(({ close }) => close())));

  const asking = async (operations: readonly Answered[], ...argv: string[]) => {
    const gateway = await aGateway(operations);
    open.push(gateway);
    const io = anIo({ env: { gateway: gateway.url, key: "a-key" } });
    const code = await run(argv, io);
    return { code, text: io.printed.join("\n"), said: io.said.join("\n"), io, heard: gateway.heard };
  };

  const candidates = (preview: boolean, items: unknown[]) =>
    answering(matcherRoutes.candidatesForVacancy, () => ({
      asOf,
      vacancy,
      preview,
      failedGate: items.length > 0 ? null : gate,
      eligible: items.length,
      items,
    }));
  const candidate = { rank: 1, workerId: worker, maskedName: "韦**", town: "522732001", ...verdict };

  it("lists a worker's best vacancies", async () => {
    const best = answering(matcherRoutes.matchesForWorker, () => ({
      asOf,
      workerId: worker,
      failedGate: null,
      items: [{ rank: 1, vacancy, ...verdict }],
    }));
    const { code, text, heard } = await asking([best], "match", "worker", worker, "--limit", "5");
    expect(code).toBe(0);
    expect(text).toMatch(new RegExp(`1 +0\\.82 +${vacancyId} +缝纫工 +试验服装厂 +技能对上；常州是第一意向`));
    expect(heard[0]).toMatchObject({ path: `/v1/workers/${worker}/matches`, input: { limit: "5" } });
  });

  it("lists a vacancy's best workers, in English when asked", async () => {
    const { text } = await asking([candidates(false, [candidate])], "match", "vacancy", vacancyId, "--lang", "en");
    expect(text).toContain("The skill fits; Changzhou comes first.");
    expect(text).toContain("三合街道");
    expect(text).not.toContain("preview");
  });

  it("says that a draft is a preview, and why a list is empty", async () => {
    const { code, text } = await asking([candidates(true, [])], "match", "vacancy", vacancyId);
    expect(code).toBe(0);
    expect(text).toContain("只能预览，不能推送");
    expect(text).toContain("这个人现在不找工作。 登记求职后就能匹配。");
  });

  it("explains a pair with its parts and the gates it fails", async () => {
    const explain = answering(matcherRoutes.explainMatch, () => ({
      asOf,
      workerId: worker,
      vacancy,
      failedGates: [gate],
      verdict,
    }));
    const { text } = await asking([explain], "why", worker, vacancyId);
    expect(text).toContain("0.82  缝纫工");
    expect(text).toMatch(/技能 +1\.00 +0\.82 +技能对上/);
    expect(text).toContain("不能推荐，因为：\n  这个人现在不找工作。");
  });

  it("plans with the options given and prints everybody with the reason", async () => {
    const plan = answering(outreachRoutes.planCampaign, () => aCampaign("planned", 0));
    const argv = ["campaign", "plan", vacancyId, "--per-seat", "2", "--score-min", "0.55", "--town", "522732001"];
    const { code, text, heard } = await asking([plan], ...argv);
    expect(code).toBe(0);
    expect(heard[0]?.input).toMatchObject({
      vacancyIds: [vacancyId],
      within: { town: "522732001" },
      offersPerSeat: 2,
      scoreMin: 5_500,
    });
    expect(text).toContain(`推送批次 ${campaignId}  只是计划，还没有发送`);
    expect(text).toMatch(new RegExp(`0\\.82 +${worker} +韦\\*\\* +缝纫工 +技能对上`));
    expect(text).toContain(`${other}  陆*  没有同意接收消息`);
    expect(text).toContain("没有算进来的 3 人");
  });

  const sending = (looksUntilSent: number): Answered[] => {
    let looks = 0;
    return [
      answering(outreachRoutes.sendCampaign, () => aCampaign("sending", 0)),
      answering(outreachRoutes.readCampaign, () => {
        looks += 1;
        return looks >= looksUntilSent ? aCampaign("sent", 1) : aCampaign("sending", 0);
      }),
    ];
  };

  it("waits until every message has an outcome", async () => {
    const { code, text, io } = await asking(sending(3), "campaign", "send", campaignId, "--wait");
    expect(code).toBe(0);
    expect(io.waitedMs).toEqual([1_000, 1_000, 1_000]);
    expect(text).toContain("已送达通道 1");
  });

  it("stops waiting when the time is over, and says that sending goes on", async () => {
    const { code, said, io } = await asking(sending(99), "campaign", "send", campaignId, "--wait", "--wait-max", "2");
    expect(code).toBe(1);
    expect(io.waitedMs).toHaveLength(2);
    expect(said).toContain(`npx qx campaign show ${campaignId}`);
  });

  it("stops waiting for a campaign that somebody has paused, and says so", async () => {
    const paused = [
      answering(outreachRoutes.sendCampaign, () => aCampaign("sending", 0)),
      answering(outreachRoutes.readCampaign, () => aCampaign("paused", 0)),
    ];
    const { code, said, text, io } = await asking(paused, "campaign", "send", campaignId, "--wait");
    expect(code).toBe(1);
    expect(io.waitedMs).toEqual([1_000]);
    expect(said).toContain("这个批次已暂停");
    expect(text).toContain("已暂停，没发的先不发");
  });

  it("shows messages and answers of a campaign that is sent", async () => {
    const message = {
      id: id(9),
      campaignId,
      channel: "sms",
      createdAt: "2026-11-24T02:01:00.000Z",
      workerId: worker,
      maskedName: "韦**",
      vacancyId,
      vacancyTitle: "缝纫工",
      status: "sent",
      because: null,
      answer: "interested",
      reason: null,
      sentAt: "2026-11-24T02:01:00.000Z",
      answeredAt: "2026-11-24T02:05:00.000Z",
      handledAt: null,
    };
    const pages = answering(outreachRoutes.listMessages, ({ cursor }) =>
      cursor
        ? { items: [{ ...message, maskedName: "潘*" }], nextCursor: null, total: 2 }
        : { items: [message], nextCursor: "next", total: 2 },
    );
    const { text } = await asking([...sending(1), pages], "campaign", "show", campaignId);
    expect(text).toMatch(/韦\*\* +缝纫工 +已发 +愿意去/);
    expect(text).toMatch(/潘\* +缝纫工/);
  });

  it("prints the answer as JSON", async () => {
    const { text } = await asking(sending(1), "campaign", "send", campaignId, "--json");
    expect(JSON.parse(text)).toMatchObject({ id: campaignId, status: "sending", counts: { planned: 1 } });
  });

  it("tells a refusal in both languages and exits 1", async () => {
    const { code, text, said } = await asking([], "campaign", "send", campaignId);
    expect(code).toBe(1);
    expect(text).toBe("");
    expect(said).toContain("没有这个地址");
    expect(said).toContain("请求编号 request id:");
  });
});
