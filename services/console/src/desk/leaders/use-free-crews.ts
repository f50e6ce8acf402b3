import { useQuery } from "@tanstack/react-query";
import { api, unwrap } from "../../api/api.ts";
import { useWords } from "../../words/area.ts";
import { useUnitName } from "../parts/use-units.ts";
import { leaderWords } from "./leader-words.ts";

const pageMax = 200;

/** Crews of the caller's whose agreement has ended, so that somebody else may take them over. */
export const useFreeCrews = (): { value: string; label: string }[] => {
  const say = useWords(leaderWords);
  const nameOf = useUnitName();
  const { data } = useQuery({
    queryKey: ["crews", "free"],
    queryFn: async ({ signal }) => {
      const query = { limit: pageMax };
      const [crews, leaders] = await Promise.all([
        unwrap(api.GET("/v1/crews", { params: { query }, signal })),
        unwrap(api.GET("/v1/leaders", { params: { query }, signal })),
      ]);
      const led = new Set(leaders.items.filter(({ status }) => status !== "ended").map(({ crewId }) => crewId));
      return crews.items.filter(({ id }) => !led.has(id));
    },
  });
  return (data ?? []).map(({ id, town, memberCount }) => ({
    value: id,
    label: `${say("crewOf", { town: nameOf(town) })} · ${say("members", { n: memberCount })}`,
  }));
};
