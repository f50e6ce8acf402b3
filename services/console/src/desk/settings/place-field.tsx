import { Form, Select, TreeSelect } from "antd";
import { useWords } from "../../words/area.ts";
import { EmployerSelect } from "../parts/employer-select.tsx";
import { useUnits } from "../parts/use-units.ts";
import { accountWords } from "./account-words.ts";
import { type GrantedRole, kindOfRole } from "./role-place.ts";
import { stationsToBeUnder, type UnitNode, unitTree } from "./unit-tree.ts";
import { useCrewName, useLeaders } from "./use-place-name.ts";

type Control = { id?: string; value?: string; onChange?: (id: string) => void; label: string };
type Branch = { value: string; title: string; children: Branch[]; selectable?: boolean };

const branchOf = ({ unit: { id, name }, below }: UnitNode): Branch => ({ value: id, title: name, children: below.map(branchOf) });

const UnitControl = ({ label, kind, ...field }: Control & { kind: "town" | "village" | "station" }) => {
  const say = useWords(accountWords);
  const units = useUnits();
  const towns = unitTree(units)?.towns ?? [];
  const trees = {
    town: () => towns.map(({ unit }) => branchOf({ unit, below: [] })),
    village: () => towns.map((town) => ({ ...branchOf(town), selectable: false })),
    station: () => stationsToBeUnder(units).map(branchOf),
  };
  return (
    <TreeSelect
      {...field}
      aria-label={label}
      placeholder={say(kind)}
      showSearch={{ treeNodeFilterProp: "title" }}
      treeDefaultExpandAll={kind === "station"}
      treeData={trees[kind]()}
    />
  );
};

const CrewControl = ({ label, ...field }: Control) => {
  const say = useWords(accountWords);
  const leaders = useLeaders(true) ?? [];
  const crewName = useCrewName(true);
  const running = leaders.filter(({ status }) => status === "active");
  const options = running.map(({ crewId, maskedPhone }) => ({ value: crewId, label: `${crewName(crewId)} ${maskedPhone ?? ""}` }));
  return (
    <Select
      {...field}
      aria-label={label}
      placeholder={say("crew")}
      showSearch={{ optionFilterProp: "label" }}
      options={options}
      notFoundContent={say("crewNone")}
    />
  );
};

const PlaceControl = ({ role, ...field }: Control & { role: GrantedRole }) => {
  const kind = kindOfRole(role);
  if (kind === "employer") return <EmployerSelect {...field} />;
  if (kind === "crew") return <CrewControl {...field} />;
  return kind === "county" ? null : <UnitControl {...field} kind={kind} />;
};

/** Where a role is held: the chooser that fits the role; the whole county needs none. */
export const PlaceField = ({ role, label }: { role: GrantedRole; label?: string }) => {
  const say = useWords(accountWords);
  const kind = kindOfRole(role);
  if (kind === "county") return <p className="soft place-county">{say("wholeCounty")}</p>;
  return (
    <Form.Item key={kind} name="at" label={label ?? say(kind)} rules={[{ required: true, message: say("placeMissing") }]}>
      <PlaceControl role={role} label={label ?? say(kind)} />
    </Form.Item>
  );
};
