import { outreachInternalRoutes, outreachRoutes } from "@qianxian/contracts/outreach";
import { type ServiceHttp, serviceHttp } from "@qianxian/http";

const routes = { ...outreachRoutes, ...outreachInternalRoutes };

/** The HTTP side of this service: what the public may ask, and what other services may. */
export const outreachHttp = (options: Omit<ServiceHttp<typeof routes>, "name" | "routes">) =>
  serviceHttp({ ...options, name: "outreach", routes });
