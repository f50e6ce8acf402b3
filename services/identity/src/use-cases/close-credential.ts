import { identityInternalRoutes } from "@qianxian/contracts/identity";
import { isSessionToken } from "../domain/credential.ts";
import { useCase } from "../use-case.ts";

/** Voids a session token from now on; anything else, an API key too, is left alone. */
export const closeCredential = useCase({
  input: identityInternalRoutes.closeCredential.input,
  run: async ({ input: { credential }, deps, transact }) => {
    if (!isSessionToken(credential)) return { closed: false };
    const tokenHash = deps.tokens.fingerprint(credential);
    return { closed: await transact((tx) => tx.sessions.close(tokenHash)) };
  },
});
