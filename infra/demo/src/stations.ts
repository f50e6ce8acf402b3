import { homeCounty } from "@qianxian/gazetteer";
import { idOf } from "./ids.ts";
import type { DemoAccounts } from "./records.ts";

type DemoStation = NonNullable<DemoAccounts["stations"]>[number];

/** The county's stations away from home: Changzhou with one below it, Huangpu, Shenzhen. */
export const demoStations = (seed: number): DemoStation[] => {
  const station = (number: number, name: string, region: string, parentId: string | null = null): DemoStation => ({
    id: idOf(seed, "station", number),
    county: homeCounty,
    name,
    parentId,
    region,
  });
  const changzhou = station(0, "常州劳务工作站", "320400");
  return [
    changzhou,
    station(1, "广州黄埔劳务工作站", "440112"),
    station(2, "深圳劳务工作站", "440300"),
    station(3, "常州武进服务点", "320412", changzhou.id),
  ];
};
