import { z } from "zod";
import { defineRoutes } from "../define.ts";
import { LogInCode, Phone } from "../identity/log-in-code.ts";
import { CrewId, TownCode } from "../vocabulary/index.ts";
import { PersonName } from "./identifiers.ts";

/** A token of a crew's link: crew, last moment and whose crew it is, under a keyed hash; 44 bytes, kept nowhere. */
const token = z.string().regex(/^[\w-]{59}$/);

/** Whose crew a link leads to: no word about anybody but the leader. */
const JoinLinkView = z
  .strictObject({
    town: TownCode,
    townName: z.string(),
    /** The leader's surname, masked. */
    leader: z.string(),
  })
  .meta({ id: "JoinLinkView" });

export const joinLinkRoutes = defineRoutes({
  openJoinLink: {
    method: "post",
    path: "/v1/crews/:crewId/join-link",
    summary: "A link for everybody to whom a leader shows it: by it nobody but the owner of a phone in the ledger can join. Nothing is kept.",
    action: "crew.invite",
    input: z.strictObject({ crewId: CrewId }),
    output: z.strictObject({
      /** Where the link leads, after the address of the gateway (`PUBLIC_URL`). */
      path: z.string().regex(/^\/c\/join\/[\w-]{59}$/),
      /** Good for 14 days, while the same leader leads the crew. */
      expiresAt: z.iso.datetime(),
    }),
    status: 201,
    errors: ["crew-not-found", "crew-not-led"],
  },
  readJoinLink: {
    method: "get",
    path: "/v1/crew-join/:token",
    summary: "Whose crew a leader's link leads to; changes nothing.",
    action: "crew.join",
    input: z.strictObject({ token }),
    output: JoinLinkView,
    status: 200,
    errors: ["link-invalid", "link-expired"],
  },
  requestJoinCode: {
    method: "post",
    path: "/v1/crew-join/:token/code",
    summary: "Have a one-time code sent to a phone of the county's ledger; the answer is the same for every number.",
    action: "crew.join",
    input: z.strictObject({ token, phone: Phone }),
    output: z.strictObject({}),
    status: 202,
    errors: ["link-invalid", "link-expired"],
  },
  joinByCode: {
    method: "post",
    path: "/v1/crew-join/:token/join",
    summary: "A person's own yes to a crew, by the code that was sent to their phone; the same yes again changes nothing.",
    action: "crew.join",
    input: z.strictObject({
      token,
      phone: Phone,
      code: LogInCode,
      /** Who of those that share the phone it is; needed for these alone. */
      name: PersonName.optional(),
    }),
    output: JoinLinkView,
    status: 200,
    errors: ["link-invalid", "link-expired", "wrong-code", "join-name-needed", "in-another-crew", "worker-changed-meanwhile"],
  },
});
