import { Checkbox, TreeSelect } from "antd";
import { ChevronDown, ChevronRight } from "lucide-react";
import { useState } from "react";
import { useNarrow } from "../../parts/use-narrow.ts";
import { useWords } from "../../words/area.ts";
import type { Unit } from "../parts/use-units.ts";
import { allAbove, type UnitNode, type UnitTree, withoutClosed } from "./unit-tree.ts";
import { unitWords } from "./unit-words.ts";

type Node = UnitNode<Unit>;
type Props = { units: readonly Unit[]; tree: UnitTree<Unit>; chosen: string; choose: (id: string) => void };
type NodeProps = Pick<Props, "units" | "chosen" | "choose"> & { node: Node };

const UnitButton = ({ unit, isOn, pick }: { unit: Unit; isOn: boolean; pick: () => void }) => {
  const say = useWords(unitWords);
  return (
    <button type="button" className={unit.closedAt ? "unit unit-closed" : "unit"} aria-current={isOn || undefined} onClick={pick}>
      <span>{unit.name}</span>
      {unit.closedAt && <span className="soft">{say("closedTag")}</span>}
    </button>
  );
};

const Town = ({ units, node: { unit, below }, chosen, choose }: NodeProps) => {
  const say = useWords(unitWords);
  const isInside = allAbove(units, chosen).some(({ id }) => id === unit.id);
  const [isOpen, setOpen] = useState(isInside);
  return (
    <li>
      <div className="unit-row">
        <button type="button" className="unit-fold" aria-expanded={isOpen} aria-label={say("fold", { name: unit.name })} onClick={() => setOpen(!isOpen)}>
          {isOpen ? <ChevronDown size={14} aria-hidden /> : <ChevronRight size={14} aria-hidden />}
        </button>
        <UnitButton unit={unit} isOn={chosen === unit.id} pick={() => (setOpen(true), choose(unit.id))} />
      </div>
      {isOpen && (
        <ul className="unit-villages">
          {below.map(({ unit: village }) => (
            <li key={village.id}>
              <UnitButton unit={village} isOn={chosen === village.id} pick={() => choose(village.id)} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
};

const Station = ({ node: { unit, below }, ...rest }: NodeProps) => (
  <li>
    <UnitButton unit={unit} isOn={rest.chosen === unit.id} pick={() => rest.choose(unit.id)} />
    {below.length > 0 && (
      <ul className="unit-below">
        {below.map((node) => (
          <Station key={node.unit.id} node={node} {...rest} />
        ))}
      </ul>
    )}
  </li>
);

const Stations = ({ tree, ...rest }: Props) => {
  const say = useWords(unitWords);
  const [isAll, setAll] = useState(false);
  const closed = rest.units.filter(({ kind, closedAt }) => kind === "station" && closedAt !== null).length;
  const shown = isAll ? tree.stations : withoutClosed(tree.stations);
  return (
    <>
      <h2>{say("stations")}</h2>
      {shown.length === 0 && <p className="soft unit-none">{say("noStations")}</p>}
      <ul>
        {shown.map((node) => (
          <Station key={node.unit.id} node={node} {...rest} />
        ))}
      </ul>
      {closed > 0 && (
        <Checkbox className="unit-all" checked={isAll} onChange={({ target }) => setAll(target.checked)}>
          {say("showClosed", { n: closed })}
        </Checkbox>
      )}
    </>
  );
};

type Branch = { value: string; title: string; children: Branch[] };

const branchOf = ({ unit: { id, name }, below }: Node): Branch => ({ value: id, title: name, children: below.map(branchOf) });

const UnitSelect = ({ tree, chosen, choose }: Props) => {
  const say = useWords(unitWords);
  const all = [{ value: tree.county.id, title: tree.county.name, children: [] }, ...tree.stations.map(branchOf), ...tree.towns.map(branchOf)];
  return (
    <TreeSelect
      className="unit-select"
      aria-label={say("choose")}
      showSearch={{ treeNodeFilterProp: "title" }}
      value={chosen}
      treeData={all}
      onChange={choose}
    />
  );
};

/** The places of the tree to choose from: at the side, one field on a phone. */
export const UnitNav = (props: Props) => {
  const { units, tree, chosen, choose } = props;
  const say = useWords(unitWords);
  if (useNarrow()) return <UnitSelect {...props} />;
  return (
    <nav className="sheet unit-nav" aria-label={say("tree")}>
      <UnitButton unit={tree.county} isOn={chosen === tree.county.id} pick={() => choose(tree.county.id)} />
      <Stations {...props} />
      <h2>{say("towns")}</h2>
      <ul>
        {tree.towns.map((node) => (
          <Town key={node.unit.id} units={units} node={node} chosen={chosen} choose={choose} />
        ))}
      </ul>
    </nav>
  );
};
