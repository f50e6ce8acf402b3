import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { outreachRoutes } from "@qianxian/contracts/outreach";
import { vacanciesRoutes } from "@qianxian/contracts/vacancies";
import type { Figure, Size } from "../figure.ts";
import type { Scene } from "../scene.ts";
import { perSecond } from "../statistics.ts";

const vacanciesMax: Readonly<Record<Size, number>> = { full: 200, small: 30 };
const patienceMs = 180_000;
const look = { ledgerMs: 20, campaignMs: 500 };

const linesIn = (file: string): number => {
  let count = 0;
  for (const byte of readFileSync(file)) if (byte === 10) count += 1;
  return count;
};

/** Plans for live vacancies as many messages as the county's rules allow; planning is not measured. */
const plan = async ({ staff }: Scene, size: Size) => {
  const { items } = await staff(vacanciesRoutes.listVacancies, { status: "live", limit: vacanciesMax[size] });
  const vacancyIds = items.map(({ id }) => id);
  const order = { vacancyIds, offersPerSeat: 20, perWorkerMax: 3, scoreMin: 0 };
  const { id, planned } = await staff(outreachRoutes.planCampaign, order);
  if (planned.length === 0) throw new Error("Nobody would be sent anything.");
  return id;
};

/** Watches the tray's ledger until the campaign is done. @returns messages stored, and when the last one was seen */
const untilDelivered = async (scene: Scene, campaignId: Awaited<ReturnType<typeof plan>>, before: number) => {
  const { trayLedger } = scene.stack.places;
  const until = performance.now() + patienceMs;
  let [stored, lastAt, askedAt] = [0, performance.now(), 0];
  for (let done = false; ; ) {
    const now = linesIn(trayLedger) - before;
    if (now > stored) [stored, lastAt] = [now, performance.now()];
    if (done || performance.now() > until) return { stored, lastAt };
    if (performance.now() - askedAt > look.campaignMs) {
      askedAt = performance.now();
      const { items } = await scene.staff(outreachRoutes.listCampaigns, { limit: 1 });
      done = items.some(({ id, status }) => id === campaignId && status === "sent");
    }
    await wait(look.ledgerMs);
  }
};

/**
 * Messages per second of one campaign: enqueued, from the confirmation to its 202 answer, when each message is a
 * committed row with its event; delivered, from the confirmation to the last line in the tray's ledger, the tray being
 * a local channel that stores at once. Both counted from the same moment, gateway included.
 */
export const messages = async (scene: Scene, size: Size): Promise<Figure[]> => {
  const campaignId = await plan(scene, size);
  const before = linesIn(scene.stack.places.trayLedger);
  const began = performance.now();
  const { counts } = await scene.staff(outreachRoutes.sendCampaign, { campaignId });
  const queuedMs = performance.now() - began;
  const queued = counts.queued + counts.sent + counts.failed + counts.unknown;
  const { stored, lastAt } = await untilDelivered(scene, campaignId, before);
  return [
    { name: { zh: "排入队列的消息", en: "messages enqueued" }, value: queued, unit: "" },
    { name: { zh: "排队速度", en: "enqueued" }, value: perSecond(queued, queuedMs), unit: "/s" },
    { name: { zh: "送达的消息", en: "messages in the tray" }, value: stored, unit: "" },
    { name: { zh: "送达速度", en: "delivered" }, value: perSecond(stored, lastAt - began), unit: "/s" },
  ];
};
