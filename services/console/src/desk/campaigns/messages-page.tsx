import { api, unwrap } from "../../api/api.ts";
import type { Query } from "../../api/types.ts";
import { choice, day } from "../../list/controls.tsx";
import { List } from "../../list/list.tsx";
import { PageHead } from "../../parts/page-head.tsx";
import { useWords } from "../../words/area.ts";
import { answerWords } from "../../words/labels.ts";
import { useStatusFilter, vacancyFilter } from "./message-filters.tsx";
import { type Message, MessageCard, useMessageColumns } from "./message-rows.tsx";
import { messageWords } from "./message-words.ts";
import "./campaigns.css";

const answers = ["interested", "call-me", "not-suitable"] as const;

/** Messages of every campaign and what was told in person, with what became of each. */
export const MessagesPage = () => {
  const say = useWords(messageWords);
  const sayAnswer = useWords(answerWords);
  const byStatus = useStatusFilter();
  const byAnswer = choice("answer", say("answer"), answers.map((value) => ({ value, label: sayAnswer(value) })));
  return (
    <>
      <PageHead title={say("title")} says={say("says")} back={{ href: "/desk/campaigns", label: say("campaign") }} />
      <List<Message>
        name="messages"
        queryKey={["messages", "all"]}
        read={(asked, signal) =>
          unwrap(api.GET("/v1/messages", { params: { query: asked as Query<"listAllMessages"> }, signal }))
        }
        rowKey={({ id }) => id}
        columns={useMessageColumns(false)}
        filters={[byStatus, vacancyFilter(say("vacancy")), byAnswer, day("from", say("from"))]}
        sorts={[
          { key: "newest", label: say("newest") },
          { key: "oldest", label: say("oldest") },
        ]}
        card={(message) => <MessageCard message={message} />}
        empty={{ title: say("empty"), hint: say("emptyHint") }}
      />
    </>
  );
};
