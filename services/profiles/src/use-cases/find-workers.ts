import { profilesRoutes } from "@qianxian/contracts/profiles";
import type { WorkerId } from "@qianxian/contracts/vocabulary";
import { reaches } from "@qianxian/kernel";
import { subjectOf, viewOf } from "../domain/ledger-worker.ts";
import { hashedNames } from "../domain/likeness.ts";
import { reachOf } from "../domain/reach.ts";
import type { KnownBy } from "../ports/worker-lists.ts";
import type { Vault } from "../ports/vault.ts";
import { type Tx, useCase } from "../use-case.ts";

/** As many as are shown. */
const shownMax = 50;

type Asked = { name?: string | undefined; phone?: string | undefined; idNumber?: string | undefined };

const hashesOf = ({ name = "", phone, idNumber }: Asked, vault: Vault): KnownBy => {
  if (phone !== undefined) return { phones: vault.indexes("phone", phone) };
  if (idNumber !== undefined) return { idNumbers: vault.indexes("id-number", idNumber) };
  return { names: hashedNames(name, vault) };
};

/** Who had this ID number until a merge chose another is found under the kept entry. */
const keptByFormerNumber = async (tx: Tx, known: KnownBy): Promise<WorkerId[]> =>
  "idNumbers" in known ? [...(await tx.merges.keptByIdNumber(known.idNumbers)).values()] : [];

/**
 * People known by exactly this name, phone or ID number, found by keyed hash: nothing of what was asked is kept or
 * logged. Hashes are looked up for the stack, since a name's is that of a village, of which a station knows nothing;
 * the people themselves are then asked for under row-level security.
 */
export const findWorkers = useCase({
  input: profilesRoutes.findWorkers.input,
  run: async ({ input, actor, deps, transact }) => {
    const known = hashesOf(input, deps.vault);
    const ids = await transact(
      async (tx) => [...(await tx.lists.knownBy(known, reachOf(actor), shownMax + 1)), ...(await keptByFormerNumber(tx, known))],
      "all",
    );
    const people = await transact((tx) => tx.workers.among(ids));
    const found = people.filter((worker) => reaches(profilesRoutes.findWorkers, actor, subjectOf(worker)));
    return { items: found.slice(0, shownMax).map((worker) => viewOf(worker, deps.vault)), more: found.length > shownMax };
  },
});
