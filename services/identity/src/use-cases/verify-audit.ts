import { identityInternalRoutes } from "@qianxian/contracts/identity";
import { chainWalk } from "../domain/verify-chain.ts";
import { useCase } from "../use-case.ts";

const findingsMax = 1_000;

/** Walks the whole audit log and names every row that is not as it was added. */
export const verifyAudit = useCase({
  input: identityInternalRoutes.verifyAudit.input,
  run: async ({ input: { noted }, deps }) => {
    const walk = chainWalk(deps.seals, noted);
    const verdict = walk.finish(await deps.trail.walk(walk.take));
    return { ...verdict, findings: verdict.findings.slice(0, findingsMax) };
  },
});
