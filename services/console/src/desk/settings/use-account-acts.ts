import { useQueryClient } from "@tanstack/react-query";
import { api, newKey, type QianxianProblem, unwrap } from "../../api/api.ts";
import { useAct } from "../../api/use-act.ts";
import { terms } from "../../parts/request-terms.ts";
import { useUndo } from "../../parts/use-undo.ts";
import { useWords } from "../../words/area.ts";
import { accountWords } from "./account-words.ts";
import { placeIdOf, type RoleAtPlace } from "./role-place.ts";
import type { AccountCard } from "./use-all-accounts.ts";

type Why = { reason?: string };
export type Grant = AccountCard["grants"][number];
type Options = { after?: () => void; onProblem?: (problem: QianxianProblem) => boolean };

const at = (accountId: string, key: string) => ({ params: { path: { accountId }, header: terms(key) } });
const atGrant = (accountId: string, grantId: string, key: string) => ({ params: { path: { accountId, grantId }, header: terms(key) } });

const disable = (id: string, why: Why, key: string) => unwrap(api.POST("/v1/accounts/{accountId}/disable", { ...at(id, key), body: why }));
const enable = (id: string, key: string) => unwrap(api.POST("/v1/accounts/{accountId}/enable", { ...at(id, key), body: {} }));
const give = (id: string, place: RoleAtPlace, key: string) => unwrap(api.POST("/v1/accounts/{accountId}/grants", { ...at(id, key), body: { place } }));
const withdraw = (id: string, grantId: string, why: Why, key: string) =>
  unwrap(api.POST("/v1/accounts/{accountId}/grants/{grantId}/withdraw", { ...atGrant(id, grantId, key), body: why }));
const move = (id: string, grantId: string, place: RoleAtPlace, key: string) =>
  unwrap(api.POST("/v1/accounts/{accountId}/grants/{grantId}/move", { ...atGrant(id, grantId, key), body: { place } }));

/** The grant with which an account holds a role at a place now. */
const heldAt = ({ grants }: AccountCard, place: RoleAtPlace): Grant | undefined =>
  grants.find((grant) => grant.to === null && grant.place.role === place.role && placeIdOf(grant.place) === placeIdOf(place));

/** Shows an account as it is after a change, and whatever lists it anew. */
const useShow = () => {
  const client = useQueryClient();
  return async (account: AccountCard): Promise<void> => {
    client.setQueryData(["account", account.id], account);
    await client.invalidateQueries({ queryKey: ["accounts"] });
  };
};

/** Disabling and enabling, each with a way back. */
export const useAbility = ({ id, displayName: name }: AccountCard, { after }: Options) => {
  const say = useWords(accountWords);
  const undo = useUndo();
  const show = useShow();
  const off = useAct({
    run: (why: Why, key) => disable(id, why, key),
    after: (account) => {
      after?.();
      void show(account);
      undo(say("disabled", { name }), async () => show(await enable(id, newKey())));
    },
  });
  const on = useAct({
    run: (_why: Why, key) => enable(id, key),
    after: (account) => {
      void show(account);
      undo(say("enabled", { name }), async () => show(await disable(id, {}, newKey())));
    },
  });
  return { off, on };
};

/** Giving a role; taken back by withdrawing it. */
export const useGive = ({ id }: AccountCard, { after, onProblem }: Options) => {
  const say = useWords(accountWords);
  const undo = useUndo();
  const show = useShow();
  return useAct({
    run: (place: RoleAtPlace, key) => give(id, place, key),
    after: (account, place) => {
      after?.();
      void show(account);
      const grant = heldAt(account, place);
      if (grant) undo(say("given"), async () => show(await withdraw(id, grant.id, {}, newKey())));
    },
    ...(onProblem && { onProblem }),
  });
};

/** Taking a role away; taken back by giving it again. */
export const useWithdraw = ({ id }: AccountCard, { after }: Options) => {
  const say = useWords(accountWords);
  const undo = useUndo();
  const show = useShow();
  return useAct({
    run: ({ grant, why }: { grant: Grant; why: Why }, key) => withdraw(id, grant.id, why, key),
    after: (account, { grant: { place } }) => {
      after?.();
      void show(account);
      undo(say("withdrawn"), async () => show(await give(id, place, newKey())));
    },
  });
};

/** Moving a role to another place; taken back by moving it to where it was. */
export const useMove = ({ id }: AccountCard, { after, onProblem }: Options) => {
  const say = useWords(accountWords);
  const undo = useUndo();
  const show = useShow();
  return useAct({
    run: ({ grant, place }: { grant: Grant; place: RoleAtPlace }, key) => move(id, grant.id, place, key),
    after: (account, { grant, place }) => {
      after?.();
      void show(account);
      const moved = heldAt(account, place);
      if (moved) undo(say("moved"), async () => show(await move(id, moved.id, grant.place, newKey())));
    },
    ...(onProblem && { onProblem }),
  });
};

/** A new code to set the password with; shown once by who asked. */
export const useRenew = ({ id }: AccountCard, made: (invitation: { token: string; expiresAt: string }) => void) =>
  useAct({
    run: () => unwrap(api.POST("/v1/accounts/{accountId}/invite", { params: { path: { accountId: id } }, body: {} })),
    after: (invitation) => made(invitation),
  });

type Handed = { toAccountId: string; grantIds: string[] };

/** Handing crews, caseloads and stations over to another account. */
export const useHandOver = ({ id }: AccountCard, { after, onProblem }: Options) => {
  const say = useWords(accountWords);
  const show = useShow();
  return useAct({
    run: (body: Handed, key) => unwrap(api.POST("/v1/accounts/{accountId}/hand-over", { ...at(id, key), body })),
    done: ({ moved, to }) => say("handedOver", { n: moved, name: to.displayName }),
    after: ({ from, to }) => {
      after?.();
      void show(from).then(() => show(to));
    },
    ...(onProblem && { onProblem }),
  });
};
