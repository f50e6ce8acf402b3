import { vacanciesInternalRoutes, vacanciesRoutes } from "@qianxian/contracts/vacancies";
import { type ServiceHttp, serviceHttp } from "@qianxian/http";

const routes = { ...vacanciesRoutes, ...vacanciesInternalRoutes };

/** The HTTP side of this service. */
export const vacanciesHttp = (options: Omit<ServiceHttp<typeof routes>, "name" | "routes">) =>
  serviceHttp({ ...options, name: "vacancies", routes });
