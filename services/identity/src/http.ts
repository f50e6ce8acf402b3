import { identityInternalRoutes, identityRoutes } from "@qianxian/contracts/identity";
import { type ServiceHttp, serviceHttp } from "@qianxian/http";

const routes = { ...identityRoutes, ...identityInternalRoutes };

/** The HTTP side of this service. */
export const identityHttp = (options: Omit<ServiceHttp<typeof routes>, "name" | "routes">) =>
  serviceHttp({ ...options, name: "identity", routes });
