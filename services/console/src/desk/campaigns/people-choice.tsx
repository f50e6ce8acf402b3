import { useQuery } from "@tanstack/react-query";
import { Form, Radio, Select } from "antd";
import { api, unwrap } from "../../api/api.ts";
import { useMay, useMe } from "../../api/use-me.ts";
import { useUnitName, useUnits } from "../parts/use-units.ts";
import { useWords } from "../../words/area.ts";
import { campaignWords } from "./campaign-words.ts";

const crewsMax = 200;

const useCrewChoices = (isOn: boolean) => {
  const say = useWords(campaignWords);
  const unitName = useUnitName();
  const { data } = useQuery({
    queryKey: ["crews", "to-push"],
    queryFn: ({ signal }) => unwrap(api.GET("/v1/crews", { params: { query: { limit: crewsMax } }, signal })),
    enabled: isOn,
  });
  return (data?.items ?? []).map(({ id, town, leaderMaskedName, memberCount }) => ({
    value: id,
    label: say("crewLine", { town: unitName(town), leader: leaderMaskedName ?? say("nobodyNamed"), n: memberCount }),
  }));
};

/** Towns that the caller may write to: all of the county, or the own one. */
const useTownChoices = () => {
  const { actor } = useMe();
  const units = useUnits();
  const own = "town" in actor ? actor.town : null;
  return units.filter(({ kind, id }) => kind === "town" && (own === null || id === own)).map(({ id, name }) => ({ value: id, label: name }));
};

const TownField = () => {
  const say = useWords(campaignWords);
  return (
    <Form.Item name={["within", "town"]} label={say("whichTown")} rules={[{ required: true, message: say("whichTown") }]}>
      <Select showSearch={{ optionFilterProp: "label" }} placeholder={say("whichTown")} options={useTownChoices()} />
    </Form.Item>
  );
};

const CrewField = () => {
  const say = useWords(campaignWords);
  const may = useMay();
  const crews = useCrewChoices(may("crew.read"));
  return (
    <Form.Item name={["within", "crewId"]} label={say("whichCrew")} rules={[{ required: true, message: say("whichCrew") }]}>
      <Select showSearch={{ optionFilterProp: "label" }} placeholder={say("whichCrew")} options={crews} />
    </Form.Item>
  );
};

/** Chooses to whom: everybody, a town, a crew, or people that another page handed over. */
export const PeopleChoice = ({ peopleCount }: { peopleCount: number }) => {
  const say = useWords(campaignWords);
  const to: unknown = Form.useWatch("to");
  const options = [
    ...(peopleCount > 0 ? [{ value: "people", label: say("chosenPeople", { n: peopleCount }) }] : []),
    { value: "all", label: say("all") },
    { value: "town", label: say("town") },
    { value: "crew", label: say("crew") },
  ];
  return (
    <>
      <h2>{say("whom")}</h2>
      <Form.Item name="to">
        <Radio.Group className="to-choice" aria-label={say("whom")} options={options} />
      </Form.Item>
      {to === "town" && <TownField />}
      {to === "crew" && <CrewField />}
    </>
  );
};
