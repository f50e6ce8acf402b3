import { identityRoutes } from "@qianxian/contracts/identity";
import { useCase } from "../use-case.ts";

/**
 * Confirms a log-out. The credential of a request ends at the gateway, which voids it (`close-credential`)
 * before it passes the request on in the caller's name.
 */
export const closeSession = useCase({
  input: identityRoutes.closeSession.input,
  run: async () => ({ closed: true }),
});
