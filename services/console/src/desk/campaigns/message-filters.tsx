import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useState } from "react";
import { api, unwrap } from "../../api/api.ts";
import { several } from "../../list/controls.tsx";
import type { Filter } from "../../list/list-types.ts";
import { useWords } from "../../words/area.ts";
import { messageStatusWords } from "../../words/labels.ts";
import { messageWords } from "./message-words.ts";
import { useLater } from "./use-later.ts";
import { vacancyQuery } from "./vacancy-query.ts";

const statuses = ["queued", "sending", "sent", "failed", "unknown"] as const;

/** Filter by one outcome or several. */
export const useStatusFilter = (): Filter => {
  const say = useWords(messageWords);
  const sayStatus = useWords(messageStatusWords);
  return several(
    "status",
    say("status"),
    statuses.map((value) => ({ value, label: sayStatus(value) })),
  );
};

type Field = Parameters<Filter["control"]>[0];

const foundMax = 20;
const typingMs = 250;

const useTitleOf = (vacancyId = ""): string | undefined =>
  useQuery({ ...vacancyQuery(vacancyId), enabled: vacancyId !== "" }).data?.title;

const VacancyField = ({ value, change, label }: Field & { label: string }) => {
  const [typed, setTyped] = useState("");
  const words = useLater(typed.trim(), typingMs);
  const title = useTitleOf(value);
  const { data } = useQuery({
    queryKey: ["vacancies", "to-filter", words],
    queryFn: ({ signal }) => unwrap(api.GET("/v1/vacancies", { params: { query: { limit: foundMax, ...(words && { q: words }) } }, signal })),
    placeholderData: keepPreviousData,
  });
  const found = (data?.items ?? []).map(({ id, title: name, employerName }) => ({ value: id as string, label: [name, employerName].filter(Boolean).join(" · ") }));
  const isListed = found.some((one) => one.value === value);
  return (
    <Select
      aria-label={label}
      className="vacancy-filter"
      allowClear
      showSearch={{ filterOption: false, onSearch: setTyped }}
      placeholder={label}
      value={value}
      options={[...(value && !isListed ? [{ value, label: title ?? label }] : []), ...found]}
      onChange={(next?: string) => change(next)}
    />
  );
};

/** Filter by one vacancy, found by its title or employer. */
export const vacancyFilter = (label: string): Filter => ({
  key: "vacancyId",
  label,
  control: (field) => <VacancyField {...field} label={label} />,
});
