import { outreachRoutes } from "@qianxian/contracts/outreach";
import { placementsRoutes } from "@qianxian/contracts/placements";
import type { CarefulClient } from "../careful-client.ts";
import type { Journal } from "../journal.ts";
import type { Random } from "../random.ts";

type Said = "interested" | "not-suitable" | "call-me";

/** What a worker taps, in order; most say it once, some change their mind. */
const tapsOf = (random: Random): Said[] => {
  const first: Said = random.chance(0.7) ? "interested" : random.pick(["not-suitable", "call-me"] as const);
  if (!random.chance(0.15)) return [first];
  return [first, first === "interested" ? "not-suitable" : "interested"];
};

/** Answers one message by the link in its text. @returns how many answers were taken */
export const answerMessage = async (
  parts: { worker: CarefulClient; journal: Journal; random: Random },
  message: { messageId: string; text: string },
): Promise<number> => {
  const token = /\/o\/([\w-]+)/.exec(message.text)?.[1];
  if (!token) return 0;
  let taken = 0;
  for (const answer of tapsOf(parts.random)) {
    const reply = await parts.worker.call("recordReply", outreachRoutes.recordReply, { token, answer });
    if (!reply.ok) continue;
    taken += 1;
    parts.journal.note({ kind: "reply-recorded", messageId: message.messageId, answer });
  }
  return taken;
};

/** A hasty finger: the same button twice, the second before the first is answered. */
const twice = async <T>(random: Random, act: () => Promise<T>): Promise<T> => {
  if (!random.chance(0.3)) return act();
  const [first, second] = await Promise.all([act(), act()]);
  return random.chance(0.5) ? first : second;
};

type Deciding = { employer: CarefulClient; journal: Journal; random: Random };

const start = async ({ employer, journal, random }: Deciding, referralId: string): Promise<void> => {
  const started = await twice(random, () =>
    employer.call("startReferral", placementsRoutes.startReferral, { referralId }),
  );
  if (started.ok) journal.note({ kind: "referral-decided", referralId, status: "started" });
};

const refuse = async ({ employer, journal }: Deciding, referralId: string): Promise<void> => {
  const input = { referralId, reason: "seats-filled-otherwise" } as const;
  const refused = await employer.call("refuseReferral", placementsRoutes.refuseReferral, input);
  if (refused.ok) journal.note({ kind: "referral-decided", referralId, status: "refused" });
};

/** Decides one referral as an employer would: takes the worker or not, and says when work began. */
export const decideReferral = async (parts: Deciding, referralId: string): Promise<void> => {
  const { employer, journal, random } = parts;
  if (random.chance(0.2)) return refuse(parts, referralId);
  const accepted = await twice(random, () =>
    employer.call("acceptReferral", placementsRoutes.acceptReferral, { referralId }),
  );
  if (!accepted.ok && accepted.code === "no-seat-open") return refuse(parts, referralId);
  if (!accepted.ok) return;
  journal.note({ kind: "referral-decided", referralId, status: "accepted" });
  if (random.chance(0.5)) return start(parts, referralId);
  if (random.chance(0.3)) await refuse(parts, referralId);
};
