import { useQuery } from "@tanstack/react-query";
import { api, unwrap } from "../../api/api.ts";
import { useMay } from "../../api/use-me.ts";
import { GoTo } from "../../parts/go-to.tsx";
import { timeText } from "../../parts/say-facts.ts";
import { useWords } from "../../words/area.ts";
import { answerWords } from "../../words/labels.ts";
import { again, Facts, Line, type Part, partOf, Section } from "./section.tsx";
import { todayWords } from "./today-words.ts";

const shown = 6;

/** Answers that nobody has taken care of; who has waited longest comes first. */
export const useReplies = (): Part => {
  const say = useWords(todayWords);
  const answerName = useWords(answerWords);
  const may = useMay();
  const read = useQuery({
    queryKey: ["replies", "today"],
    queryFn: ({ signal }) => unwrap(api.GET("/v1/replies", { params: { query: { handled: false, sort: "oldest", limit: shown } }, signal })),
    enabled: may("message.read") && may("campaign.plan"),
    refetchInterval: again,
  });
  return partOf("replies", say("replies"), read, ({ items, total }) =>
    items.length === 0 ? null : (
      <Section key="replies" title={say("replies")} says={say("repliesSay")} count={total} all={total > shown ? { href: "/desk/replies", label: say("all", { n: total }) } : null}>
        {items.map(({ id, workerId, maskedName, answer, vacancyTitle, answeredAt }) => (
          <Line
            key={id}
            what={
              <>
                <strong>{maskedName}</strong>
                <span className={answer === "call-me" ? "state state-wait" : "state"}>{answer && answerName(answer)}</span>
              </>
            }
            facts={<Facts facts={[vacancyTitle, timeText(answeredAt)]} />}
            actions={
              <GoTo className="button" aria-label={say("replyOn", { name: maskedName ?? "" })} href={`/desk/replies?workerId=${workerId}`}>
                {say("reply")}
              </GoTo>
            }
          />
        ))}
      </Section>
    ),
  );
};
