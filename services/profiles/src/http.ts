import { profilesInternalRoutes, profilesRoutes } from "@qianxian/contracts/profiles";
import { type ServiceHttp, serviceHttp } from "@qianxian/http";

const routes = { ...profilesRoutes, ...profilesInternalRoutes };

/** The HTTP side of this service. */
export const profilesHttp = (options: Omit<ServiceHttp<typeof routes>, "name" | "routes">) =>
  serviceHttp({ ...options, name: "profiles", routes });
