import { identityRoutes } from "@qianxian/contracts/identity";
import { useCase } from "../use-case.ts";

/**
 * Confirms a log-out. The credential of a request ends at the gateway, which voids it (`close-credential`)
 * before it passes the request on in the caller's name; here it is noted in the audit log.
 */
export const closeSession = useCase({
  input: identityRoutes.closeSession.input,
  run: ({ conclude }) => conclude(async () => ({ closed: true })),
});
