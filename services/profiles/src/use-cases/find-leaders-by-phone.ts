import { leaderInternalRoutes } from "@qianxian/contracts/profiles";
import { RegionCode } from "@qianxian/contracts/vocabulary";
import { countyDay } from "@qianxian/kernel";
import { useCase } from "../use-case.ts";

/** Who may log in as a leader with this phone: active, with an agreement that holds today; services only. */
export const findLeadersByPhone = useCase({
  input: leaderInternalRoutes.findLeadersByPhone.input,
  run: async ({ input: { phone }, deps, transact }) => {
    const found = await transact((tx) => tx.leaders.byPhone(deps.vault.indexes("phone", phone), countyDay(deps.clock.now())));
    return {
      leaders: found.map(({ crewId, workerId, town }) => ({ crewId, workerId, county: RegionCode.parse(town.slice(0, 6)) })),
    };
  },
});
