import { joinLinkRoutes } from "@qianxian/contracts/profiles";
import { joinLinkViewOf, openedJoinLink } from "../opened-join-link.ts";
import { useCase } from "../use-case.ts";

/** Shows whose crew a leader's link leads to. Link scanners fetch it too, so it writes nothing. */
export const readJoinLink = useCase({
  input: joinLinkRoutes.readJoinLink.input,
  run: async ({ input: { token }, deps, transact }) => {
    const crew = await openedJoinLink(token, deps, transact);
    return transact((tx) => joinLinkViewOf(tx, crew, deps), "all");
  },
});
