import { outreachRoutes } from "@qianxian/contracts/outreach";
import { type ServiceHttp, serviceHttp } from "@qianxian/http";

/** The HTTP side of this service. */
export const outreachHttp = (
  options: Omit<ServiceHttp<typeof outreachRoutes>, "name" | "routes">,
) => serviceHttp({ ...options, name: "outreach", routes: outreachRoutes });
