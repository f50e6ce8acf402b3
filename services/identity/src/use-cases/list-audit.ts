import { type AuditLine, identityRoutes } from "@qianxian/contracts/identity";
import { accountOf, pageFrom, readCursor } from "@qianxian/kernel";
import { z } from "zod";
import { wholeCountyOf } from "../own-county.ts";
import type { AuditRow } from "../ports/audit-log.ts";
import { useCase } from "../use-case.ts";

const route = identityRoutes.listAudit;
const Place = z.strictObject({ position: z.int().positive() });

const dayMs = 86_400_000;
/** When a day of the county begins. */
const beginOf = (day: string): Date => new Date(`${day}T00:00:00+08:00`);

const lineOf = ({ position, eventId, occurredAt, entry, name }: AuditRow): AuditLine => {
  const { actor, operation, action, subjects, reason, from, requestId } = entry;
  return {
    position,
    eventId: eventId as AuditLine["eventId"],
    at: new Date(occurredAt).toISOString(),
    who: {
      role: actor.role,
      accountId: accountOf(actor),
      keyId: actor.role === "employer" ? (actor.keyId ?? null) : null,
      name,
    },
    operation,
    action,
    subjects,
    reason,
    from,
    requestId,
  };
};

/** Shows what was changed, or seen unmasked, by those who work in the caller's county, newest first. */
export const listAudit = useCase({
  input: route.input,
  run: async ({ input, actor, transact }) => {
    const { limit, cursor, from, to, ...filters } = input;
    const before = readCursor(Place, cursor)?.position;
    const county = wholeCountyOf(route, actor);
    if (!county) return { items: [], nextCursor: null };
    const since = from === undefined ? undefined : beginOf(from);
    const until = to === undefined ? undefined : new Date(beginOf(to).getTime() + dayMs);
    const found = await transact((tx) => tx.audit.list({ county, ...filters, since, until, before, limit: limit + 1 }));
    const { page, nextCursor } = pageFrom(found, limit, ({ position }) => ({ position }));
    return { items: page.map(lineOf), nextCursor };
  },
});
