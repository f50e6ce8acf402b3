import { matcherInternalRoutes, matcherRoutes } from "@qianxian/contracts/matcher";
import { type ServiceHttp, serviceHttp } from "@qianxian/http";

const routes = { ...matcherRoutes, ...matcherInternalRoutes };

/** The HTTP side of this service. */
export const matcherHttp = (options: Omit<ServiceHttp<typeof routes>, "name" | "routes">) =>
  serviceHttp({ ...options, name: "matcher", routes });
