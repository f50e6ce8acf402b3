import { Form, Input, TreeSelect } from "antd";
import { useWords } from "../../words/area.ts";
import { regionBranches } from "../parts/region-branches.ts";
import type { Unit } from "../parts/use-units.ts";
import { stationsToBeUnder, type UnitNode } from "./unit-tree.ts";
import { unitWords } from "./unit-words.ts";

type Branch = { value: string; title: string; children: Branch[] };

const branchOf = ({ unit: { id, name }, below }: UnitNode<Unit>): Branch => ({ value: id, title: name, children: below.map(branchOf) });

/** Name, place in the tree and where it stands; `moved` is the station that they are of, if it is there already. */
export const StationFields = ({ units, moved }: { units: readonly Unit[]; moved?: string }) => {
  const say = useWords(unitWords);
  return (
    <>
      <Form.Item name="name" label={say("name")} extra={say("nameHint")} rules={[{ required: true, whitespace: true, min: 2, message: say("nameMissing") }]}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="parentId" label={say("aboveLabel")} extra={say("aboveHint")}>
        <TreeSelect
          allowClear
          treeDefaultExpandAll
          showSearch={{ treeNodeFilterProp: "title" }}
          placeholder={say("underCounty")}
          treeData={stationsToBeUnder(units, moved).map(branchOf)}
        />
      </Form.Item>
      <Form.Item name="region" label={say("region")}>
        <TreeSelect showSearch={{ treeNodeFilterProp: "title" }} placeholder={say("placeUnknown")} treeData={regionBranches()} />
      </Form.Item>
    </>
  );
};
