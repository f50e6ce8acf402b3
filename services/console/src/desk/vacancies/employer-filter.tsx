import { useQuery } from "@tanstack/react-query";
import { Tag } from "antd";
import { api, unwrap } from "../../api/api.ts";
import type { Filter } from "../../list/list-types.ts";
import { useWords } from "../../words/area.ts";
import { vacanciesWords } from "./vacancies-words.ts";

type Props = { value: string | undefined; change: (value: string | undefined) => void };

const useNameOf = (employerId: string) =>
  useQuery({
    queryKey: ["vacancies", "employer-name", employerId],
    queryFn: async ({ signal }) => {
      const query = { employerId, limit: 1 };
      const { items } = await unwrap(api.GET("/v1/vacancies", { params: { query }, signal }));
      return items[0]?.employerName ?? "";
    },
    staleTime: 600_000,
  }).data;

const OneEmployer = ({ value, change }: { value: string; change: Props["change"] }) => {
  const say = useWords(vacanciesWords);
  const name = useNameOf(value);
  return (
    <Tag closable className="one-employer" onClose={() => change(undefined)}>
      {name || say("oneEmployer")}
    </Tag>
  );
};

const Control = ({ value, change }: Props) => (value ? <OneEmployer value={value} change={change} /> : null);

/** Only one employer's vacancies, as a link from the register asks for. */
export const employerFilter = (label: string): Filter => ({
  key: "employerId",
  label,
  control: ({ value, change }) => <Control value={value} change={change} />,
});
