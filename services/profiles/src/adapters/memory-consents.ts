import { type Consent, textInForce } from "@qianxian/contracts/profiles";
import type { WorkerId } from "@qianxian/contracts/vocabulary";
import type { ConsentBook } from "../ports/consent-book.ts";

/** Words of consent, oldest first, for this service's twin in memory. */
export type ConsentRows = { consents: Consent[] };

/** Words of consent in memory. */
export const memoryConsents = (rows: ConsentRows): ConsentBook => {
  const of = (workerId: WorkerId) => rows.consents.filter((item) => item.workerId === workerId).toReversed();
  const lastPush = (workerId: WorkerId) => of(workerId).find(({ purpose }) => purpose === "push");
  const end = (ended: Consent) => {
    rows.consents = rows.consents.map((item) => (item.id === ended.id ? ended : item));
  };
  return {
    of: async (workerId) => of(workerId),
    record: async (told) => {
      if (told.end) end(told.end);
      if (told.add) rows.consents.push(told.add);
    },
    follow: async (words, { how, on, by }) => {
      for (const { id, workerId, push } of words) {
        const stands = of(workerId).find(({ purpose, withdrawnOn }) => purpose === "push" && withdrawnOn === null);
        if (stands && !push) end({ ...stands, withdrawnOn: on, withdrawnHow: how });
        if (stands || !push) continue;
        const said = { id, workerId, purpose: "push", textVersion: textInForce("push"), how, givenOn: on } as const;
        rows.consents.push({ ...said, recordedBy: by, withdrawnOn: null, withdrawnHow: null });
      }
    },
    refusedPush: async (ids) =>
      ids.filter((id) => {
        const how = lastPush(id)?.withdrawnHow ?? null;
        return how !== null && how !== "import";
      }),
  };
};
