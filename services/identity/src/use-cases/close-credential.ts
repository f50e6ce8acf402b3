import { identityInternalRoutes } from "@qianxian/contracts/identity";
import { isSessionToken } from "../domain/credential.ts";
import { noteLogOut } from "../note-audit.ts";
import { useCase } from "../use-case.ts";

/** Voids a session token from now on, which the audit log tells as a log-out; anything else, an API key too, is left alone. */
export const closeCredential = useCase({
  input: identityInternalRoutes.closeCredential.input,
  run: async ({ input: { credential }, deps, transact, origin }) => {
    if (!isSessionToken(credential)) return { closed: false };
    const tokenHash = deps.tokens.fingerprint(credential);
    return transact(async (tx) => {
      const found = await tx.sessions.find(tokenHash);
      const closed = await tx.sessions.close(tokenHash);
      if (found && closed) await noteLogOut(tx, origin, found.actor, found.session.accountId);
      return { closed };
    });
  },
});
