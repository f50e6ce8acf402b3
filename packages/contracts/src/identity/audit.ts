import { z } from "zod";
import { defineEvent } from "../define.ts";
import { Actor } from "../vocabulary/index.ts";

/** Something that a change or a view was about, by its id: `{ kind: "worker", id }`. */
export const AuditSubject = z
  .strictObject({ kind: z.string().regex(/^[a-zA-Z]{2,40}$/), id: z.uuid() })
  .meta({ id: "AuditSubject" });
export type AuditSubject = z.infer<typeof AuditSubject>;

const withoutNumbers = /^(?!.*\d[\d -]{5,}\d)[^\p{Cc}]*$/su;

/** A remark beside something about a person, which others read in lists: without numbers. */
export const Remark = z.string().trim().max(200).regex(withoutNumbers, "a remark without phone or ID numbers");

/** Why somebody looks or changes, in a few words without numbers: nothing in the log may name a person. */
export const Reason = z
  .string()
  .trim()
  .min(2)
  .max(200)
  .regex(/^(?!.*\p{Nd}[\p{Nd}\p{Zs}\p{Pd}.·_/]{5,}\p{Nd})[^\p{Cc}]*$/su, "a reason without phone or ID numbers");

/** Who did what to whom, why and from where. */
export const AuditEntry = z
  .strictObject({
    actor: Actor,
    /** Name of the operation, such as `revealWorker`. */
    operation: z.string().regex(/^[a-zA-Z]{3,60}$/),
    /** What the policy table calls it. */
    action: z.string().regex(/^[a-z-]+\.[a-z-]+$/),
    subjects: z.array(AuditSubject).max(1_000),
    /** The county it happened in, told where the actor has none: who answers by a link is nobody. */
    county: z.string().regex(/^\d{6}$/).optional(),
    reason: Reason.nullable(),
    /** Network address of the caller. */
    from: z.string().max(60).nullable(),
    requestId: z.string().max(80).nullable(),
  })
  .meta({ id: "AuditEntry" });
export type AuditEntry = z.infer<typeof AuditEntry>;

/** Committed with the change it tells of, by whichever service made it; identity chains it into the log. */
export const AuditNoted = defineEvent({
  type: "identity.audit-noted",
  version: 1,
  aggregate: "audits",
  about: "Somebody changed something, or saw something unmasked.",
  payload: z.strictObject({ entry: AuditEntry }),
});
