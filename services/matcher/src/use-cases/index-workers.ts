import { WorkersChanged } from "@qianxian/contracts/profiles";
import { newest } from "../domain/newest.ts";
import { reaction } from "../use-case.ts";

/** Keeps the latest card of every worker; repeats and older revisions change nothing. */
export const indexWorkers = reaction("index-workers", {
  on: WorkersChanged,
  run: ({ payload, once }) =>
    once(async (tx) => {
      await tx.records.putWorkers(newest(payload.workers));
    }),
});
