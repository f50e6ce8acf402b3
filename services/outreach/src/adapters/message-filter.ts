import type { MessageSort } from "@qianxian/contracts/outreach";
import type { Prisma } from "#db";
import type { MessageFilter, MessageMark, ReplyMark } from "../ports/message-repository.ts";

type Where = Prisma.MessageWhereInput;

/** Answered ones only. */
export const isAnswered = { answer: { not: null } } as const satisfies Where;

const handledOrNot = (handled: boolean): Where => ({ ...isAnswered, handledAt: handled ? { not: null } : null });

/** A filter as Postgres is asked. */
export const whereOf = ({ reach, campaignId, workerId, vacancyId, status, answer, from, handled }: MessageFilter): Where => ({
  AND: [
    { scopes: { hasSome: [...reach] } },
    campaignId ? { campaignId } : {},
    workerId ? { workerId } : {},
    vacancyId ? { vacancyId } : {},
    status ? { status: { in: [...status] } } : {},
    answer ? { answer } : {},
    from ? { createdAt: { gte: from } } : {},
    handled === undefined ? {} : handledOrNot(handled),
  ],
});

/** The direction of a sort. */
export const directionOf = (sort: MessageSort): "asc" | "desc" => (sort === "newest" ? "desc" : "asc");

const past = <T>(sort: MessageSort, value: T): { lt: T } | { gt: T } => (sort === "newest" ? { lt: value } : { gt: value });

/** What a list of messages shows after a mark. */
export const beyond = (sort: MessageSort, after: MessageMark | undefined): Where => (after ? { id: past(sort, after.id) } : {});

/** What a list of replies shows after a mark. */
export const beyondReply = (sort: MessageSort, after: ReplyMark | undefined): Where =>
  after
    ? { OR: [{ answeredAt: past(sort, after.answeredAt) }, { answeredAt: after.answeredAt, id: past(sort, after.id) }] }
    : {};
