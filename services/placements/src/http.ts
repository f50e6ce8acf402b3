import { placementsRoutes } from "@qianxian/contracts/placements";
import { type ServiceHttp, serviceHttp } from "@qianxian/http";

/** The HTTP side of this service. */
export const placementsHttp = (
  options: Omit<ServiceHttp<typeof placementsRoutes>, "name" | "routes">,
) => serviceHttp({ ...options, name: "placements", routes: placementsRoutes });
