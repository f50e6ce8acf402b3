import { z } from "zod";
import { defineRoutes } from "../define.ts";
import { AccountId, WorkerId } from "../vocabulary/index.ts";

/**
 * What a worker agrees to: messages about work, contact data for an employer, plans made by machine. The first two
 * need a yes; the third is so until the worker refuses it (PIPL article 24).
 */
export const ConsentPurpose = z.enum(["push", "share-with-employer", "automated-decisions"]);
export type ConsentPurpose = z.infer<typeof ConsentPurpose>;

/** paper: signed; spoken: said to staff; form: entered in the ledger; import: stood in a list; reply: by a signed link. */
export const ConsentHow = z.enum(["paper", "spoken", "form", "import", "reply"]);
export type ConsentHow = z.infer<typeof ConsentHow>;

/** Name of the wording to which a yes was given, such as `push-1`. */
export const ConsentTextVersion = z.string().regex(/^[a-z-]+-\d+$/);

/** The wording shown to a worker; a new wording is a new version beside the old one. */
export const ConsentText = z
  .strictObject({
    purpose: ConsentPurpose,
    version: ConsentTextVersion,
    since: z.iso.date(),
    zh: z.string(),
  })
  .meta({ id: "ConsentText" });
export type ConsentText = z.infer<typeof ConsentText>;

/** Every wording there has been, the newest of a purpose last. */
export const consentTexts: readonly ConsentText[] = [
  {
    purpose: "push",
    version: "push-1",
    since: "2026-11-24",
    zh: "我同意县人力资源公司用短信或电话把适合我的招工信息告诉我。我随时可以说不要了，说了就不再发，不影响我办别的事。",
  },
  {
    purpose: "share-with-employer",
    version: "share-with-employer-1",
    since: "2026-11-24",
    zh: "我对某个岗位回复愿意后，同意把我的姓名和电话告诉招这个岗位的企业，只用于联系我上岗。我随时可以收回，收回后企业不能再看到。",
  },
  {
    purpose: "automated-decisions",
    version: "automated-decisions-1",
    since: "2026-11-24",
    zh: "我知道系统会按我登记的情况自动挑选岗位推荐给我。我可以要求不由系统自动安排，改由工作人员当面给我介绍，不会因此少了机会。",
  },
];

/** The wording in force for a purpose. */
export const textInForce = (purpose: ConsentPurpose): string =>
  consentTexts.findLast((text) => text.purpose === purpose)?.version ?? `${purpose}-1`;

/** One word of a worker: given then, perhaps taken back later. */
export const Consent = z
  .strictObject({
    id: z.uuidv7(),
    workerId: WorkerId,
    purpose: ConsentPurpose,
    textVersion: ConsentTextVersion,
    how: ConsentHow,
    /** Null for a refusal of what needs no yes. */
    givenOn: z.iso.date().nullable(),
    /** Who entered it; null when it came by a list or a link. */
    recordedBy: AccountId.nullable(),
    withdrawnOn: z.iso.date().nullable(),
    withdrawnHow: ConsentHow.nullable(),
  })
  .meta({ id: "Consent" });
export type Consent = z.infer<typeof Consent>;

/** How things stand now, and every word there has been, newest first. */
export const Consents = z
  .strictObject({
    workerId: WorkerId,
    standing: z.strictObject({
      push: z.boolean(),
      "share-with-employer": z.boolean(),
      "automated-decisions": z.boolean(),
    }),
    items: z.array(Consent),
  })
  .meta({ id: "Consents" });
export type Consents = z.infer<typeof Consents>;

/** How a worker's word reaches staff; lists and links record theirs by themselves. */
export const ToldHow = ConsentHow.extract(["paper", "spoken", "form"]);
export type ToldHow = z.infer<typeof ToldHow>;

export const consentRoutes = defineRoutes({
  listConsentTexts: {
    method: "get",
    path: "/v1/consent-texts",
    summary: "What a worker agrees to, in the words shown to them, by version.",
    action: "consent.text",
    input: z.strictObject({}),
    output: z.strictObject({ items: z.array(ConsentText) }),
    status: 200,
    errors: [],
  },
  listConsents: {
    method: "get",
    path: "/v1/workers/:workerId/consents",
    summary: "What a worker has agreed to, refused and taken back.",
    action: "worker.list",
    input: z.strictObject({ workerId: WorkerId }),
    output: Consents,
    status: 200,
    errors: ["worker-not-found"],
  },
  giveConsent: {
    method: "post",
    path: "/v1/workers/:workerId/consents",
    summary: "Record a worker's yes; a yes that stands already changes nothing.",
    action: "worker.consent",
    input: z.strictObject({
      workerId: WorkerId,
      purpose: ConsentPurpose,
      how: ToldHow,
      /** The wording that was shown; the one in force if not given. */
      textVersion: ConsentTextVersion.optional(),
      /** The day it was given; today if not given. */
      givenOn: z.iso.date().optional(),
    }),
    output: Consents,
    status: 200,
    errors: ["worker-not-found", "worker-changed-meanwhile"],
    takesKey: true,
  },
  withdrawConsent: {
    method: "post",
    path: "/v1/workers/:workerId/consents/withdraw",
    summary: "Record that a worker takes a yes back, or refuses plans made by machine; queued messages stop at once.",
    action: "worker.consent",
    input: z.strictObject({ workerId: WorkerId, purpose: ConsentPurpose, how: ToldHow }),
    output: Consents,
    status: 200,
    errors: ["worker-not-found", "worker-changed-meanwhile"],
    takesKey: true,
  },
});
