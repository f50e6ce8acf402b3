import { useQuery } from "@tanstack/react-query";
import { api, unwrap } from "../../api/api.ts";
import { useMay } from "../../api/use-me.ts";
import { GoTo } from "../../parts/go-to.tsx";
import { useWords } from "../../words/area.ts";
import { again, Line, type Part, partOf, Section } from "./section.tsx";
import { todayWords } from "./today-words.ts";

type Stuck = { status: "failed" | "unknown"; total: number; because: string };

const readStuck = async (status: Stuck["status"], signal: AbortSignal): Promise<Stuck> => {
  const { total, items } = await unwrap(api.GET("/v1/messages", { params: { query: { status, limit: 1 } }, signal }));
  return { status, total, because: items[0]?.because?.zh ?? "" };
};

/** Messages that certainly or possibly did not arrive. */
export const useStuckMessages = (): Part => {
  const say = useWords(todayWords);
  const may = useMay();
  const read = useQuery({
    queryKey: ["messages", "today"],
    queryFn: ({ signal }) => Promise.all([readStuck("failed", signal), readStuck("unknown", signal)]),
    enabled: may("message.read") && may("campaign.plan"),
    refetchInterval: again,
  });
  return partOf("messages", say("messages"), read, (both) => {
    const stuck = both.filter(({ total }) => total > 0);
    if (stuck.length === 0) return null;
    return (
      <Section key="messages" title={say("messages")} says={say("messagesSay")}>
        {stuck.map(({ status, total, because }) => (
          <Line
            key={status}
            what={<strong>{say(status, { n: total })}</strong>}
            facts={because}
            actions={
              <GoTo className="button" aria-label={`${say("look")}：${say(status, { n: total })}`} href={`/desk/messages?status=${status}`}>
                {say("look")}
              </GoTo>
            }
          />
        ))}
      </Section>
    );
  });
};
