import { useQuery } from "@tanstack/react-query";
import { api, unwrap } from "../../api/api.ts";
import type { Row } from "../../api/types.ts";
import { useMay } from "../../api/use-me.ts";
import { GoTo } from "../../parts/go-to.tsx";
import { useWords } from "../../words/area.ts";
import { lackWords } from "../../words/labels.ts";
import { again, Line, type Part, partOf, Section } from "./section.tsx";
import { todayWords } from "./today-words.ts";

type Draft = Row<"listVacancies">;
type Lack = Draft["lacks"][number];
type Group = { lack: Lack; total: number; items: readonly Draft[] };

const lacks = Object.keys(lackWords.texts) as Lack[];
const shown = 3;

const readGroup = async (lack: Lack, signal: AbortSignal): Promise<Group> => {
  const query = { status: "draft", lack, limit: shown } as const;
  const { total, items } = await unwrap(api.GET("/v1/vacancies", { params: { query }, signal }));
  return { lack, total, items };
};

/** How many drafts there are, and what they lack; each is asked for only while there are any. */
const readDrafts = async (signal: AbortSignal): Promise<{ draft: number; groups: Group[] }> => {
  const { draft } = await unwrap(api.GET("/v1/vacancies/counts", { params: { query: {} }, signal }));
  const groups = draft === 0 ? [] : await Promise.all(lacks.map((lack) => readGroup(lack, signal)));
  return { draft, groups: groups.filter(({ total }) => total > 0).toSorted((a, b) => b.total - a.total) };
};

const GroupLine = ({ group: { lack, total, items } }: { group: Group }) => {
  const say = useWords(todayWords);
  const nameOf = useWords(lackWords);
  const what = lack === "wording" ? nameOf(lack) : say("lacks", { what: nameOf(lack) });
  const first = total === 1 ? items[0] : undefined;
  const href = first ? `/desk/vacancies/${first.id}` : `/desk/vacancies?status=draft&lack=${lack}`;
  return (
    <Line
      what={
        <>
          <strong>{what}</strong>
          <span className="today-count">{total}</span>
        </>
      }
      facts={
        <>
          {items.map(({ id, title }) => (
            <GoTo key={id} className="today-draft" aria-label={say("completeOf", { title })} href={`/desk/vacancies/${id}`}>
              {title}
            </GoTo>
          ))}
          {total > items.length && <span>{say("others", { n: total })}</span>}
        </>
      }
      actions={
        <GoTo className="button" aria-label={`${say("complete")}：${what}`} href={href}>
          {say("complete")}
        </GoTo>
      }
    />
  );
};

/** Drafts by what they lack; for who may complete them. */
export const useDrafts = (): Part => {
  const say = useWords(todayWords);
  const may = useMay();
  const read = useQuery({
    queryKey: ["vacancies", "today", "drafts"],
    queryFn: ({ signal }) => readDrafts(signal),
    enabled: may("vacancy.list") && may("vacancy.change"),
    refetchInterval: again,
  });
  return partOf("drafts", say("drafts"), read, ({ draft, groups }) =>
    groups.length === 0 ? null : (
      <Section key="drafts" title={say("drafts")} says={say("draftsSay")} count={draft} all={{ href: "/desk/vacancies?status=draft", label: say("all", { n: draft }) }}>
        {groups.map((group) => (
          <GroupLine key={group.lack} group={group} />
        ))}
      </Section>
    ),
  );
};
