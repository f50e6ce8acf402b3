import { identityRoutes } from "@qianxian/contracts/identity";
import { ApiKeyId } from "@qianxian/contracts/vocabulary";
import { pageFrom, readCursor } from "@qianxian/kernel";
import { z } from "zod";
import { keyCard } from "../domain/api-key.ts";
import { reachedEmployer } from "../managed-key.ts";
import { useCase } from "../use-case.ts";

const Place = z.strictObject({ id: ApiKeyId });

/** Lists an employer's keys, newest first, ended ones too. */
export const listKeys = useCase({
  input: identityRoutes.listKeys.input,
  run: async ({ input: { employerId, limit, cursor }, actor, deps, transact }) => {
    const after = readCursor(Place, cursor)?.id;
    const places = await reachedEmployer(deps.employers, actor, employerId);
    const found = await transact((tx) => tx.keys.list({ employerId: places.id, after, limit: limit + 1 }));
    const { page, nextCursor } = pageFrom(found, limit, ({ id }) => ({ id }));
    return { items: page.map((key) => keyCard(key, deps.clock.now())), nextCursor };
  },
});
