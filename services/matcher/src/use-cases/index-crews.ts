import { CrewsChanged } from "@qianxian/contracts/profiles";
import { newest } from "../domain/newest.ts";
import { reaction } from "../use-case.ts";

/** Keeps the latest card of every crew; repeats and older revisions change nothing. */
export const indexCrews = reaction("index-crews", {
  on: CrewsChanged,
  run: ({ payload, once }) =>
    once(async (tx) => {
      await tx.records.putCrews(newest(payload.crews));
    }),
});
