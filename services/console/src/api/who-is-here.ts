import { queryClient } from "./query-client.ts";
import { keepOnlyFor } from "./own-memory.ts";
import { type Me, meQuery } from "./use-me.ts";

/** The account and the role in force, by their ids. */
const ownerOf = ({ actor, grants }: Me): string =>
  `${"accountId" in actor ? actor.accountId : actor.role}/${grants.find(({ isActive }) => isActive)?.id ?? ""}`;

/** Who is logged in, asked before the first page is shown; what this tab remembers of anybody else is gone then. */
export const readWhoIsHere = async (): Promise<Me> => {
  const me = await queryClient.ensureQueryData(meQuery);
  keepOnlyFor(ownerOf(me));
  return me;
};

const lookAgain = async (): Promise<void> => {
  const before = queryClient.getQueryData<Me>(meQuery.queryKey);
  if (!before || document.visibilityState !== "visible") return;
  const now = await queryClient.fetchQuery({ ...meQuery, staleTime: 0 });
  if (ownerOf(now) !== ownerOf(before)) globalThis.location.reload();
};

/**
 * Starts the page anew when somebody else is logged in by now, or the same person in another role, as happens in another
 * tab; and when the browser brings a page back out of its own memory. Nobody reads on in what another one saw.
 */
export const watchWhoIsHere = (): void => {
  document.addEventListener("visibilitychange", () => void lookAgain().catch(() => undefined));
  globalThis.addEventListener("pageshow", ({ persisted }) => {
    if (persisted) globalThis.location.reload();
  });
};
