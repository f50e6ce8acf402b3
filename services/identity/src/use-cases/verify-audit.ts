import { type AuditFinding, identityInternalRoutes } from "@qianxian/contracts/identity";
import { chainWalk } from "../domain/verify-chain.ts";
import { useCase } from "../use-case.ts";

const findingsMax = 1_000;

/** A log without row and head looks like a new one, but whoever has an account has logged in, or is about to. */
const emptied: AuditFinding = { position: 0, through: 0, what: "emptied" };

/** Walks the whole audit log and names every row that is not as it was added; an empty one where there are accounts too. */
export const verifyAudit = useCase({
  input: identityInternalRoutes.verifyAudit.input,
  run: async ({ input: { noted }, deps, transact }) => {
    const walk = chainWalk(deps.seals, noted);
    const verdict = walk.finish(await deps.trail.walk(walk.take));
    if (verdict.count === 0 && verdict.found === 0 && !(await transact((tx) => tx.accounts.isEmpty())))
      return { ...verdict, findings: [emptied], found: 1 };
    return { ...verdict, findings: verdict.findings.slice(0, findingsMax) };
  },
});
