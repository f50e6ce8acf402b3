import { Button } from "antd";
import { useState } from "react";
import { useMay } from "../../api/use-me.ts";
import { GoTo } from "../../parts/go-to.tsx";
import { dayOfTime, placeText } from "../../parts/say-facts.ts";
import { useWords } from "../../words/area.ts";
import type { Unit } from "../parts/use-units.ts";
import { CloseStation } from "./close-station.tsx";
import { AddStationDialog, ChangeStationDialog } from "./station-dialogs.tsx";
import { UnitStaff } from "./unit-staff.tsx";
import { allAbove, allBelow } from "./unit-tree.ts";
import { unitKindWords, unitWords } from "./unit-words.ts";
import { useStaff } from "./use-all-accounts.ts";

type Props = { unit: Unit; units: readonly Unit[]; countyId: string; choose: (id: string) => void };
type Open = "add" | "change" | "close" | null;

const Fact = ({ name, children }: { name: string; children: React.ReactNode }) => (
  <div className="fact">
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

const Facts = ({ unit, units, choose }: Omit<Props, "countyId">) => {
  const say = useWords(unitWords);
  const above = allAbove(units, unit.id);
  const below = units.filter(({ parentId, closedAt }) => parentId === unit.id && closedAt === null);
  const of = (kind: Unit["kind"]): number => units.filter((one) => one.kind === kind && one.closedAt === null).length;
  const isRegion = unit.kind !== "station";
  return (
    <dl className="facts">
      {isRegion && <Fact name={say("code")}>{unit.id}</Fact>}
      {above.length > 0 && <Fact name={say("above")}>{above.map(({ name }) => name).join(" › ")}</Fact>}
      {unit.kind === "county" && <Fact name={say("towns")}>{say("countyOf", { towns: of("town"), villages: of("village") + of("community") })}</Fact>}
      {unit.kind === "county" && <Fact name={say("stations")}>{say("villagesOf", { n: of("station") })}</Fact>}
      {unit.kind === "town" && <Fact name={say("villages")}>{say("villagesOf", { n: below.length })}</Fact>}
      {!isRegion && <Fact name={say("place")}>{placeText(unit.region) || <span className="soft">{say("placeUnknown")}</span>}</Fact>}
      {!isRegion && (
        <Fact name={say("below")}>
          {below.length === 0 && <span className="soft">{say("noBelow")}</span>}
          {below.map(({ id, name }) => (
            <Button key={id} type="link" size="small" className="unit-link" onClick={() => choose(id)}>
              {name}
            </Button>
          ))}
        </Fact>
      )}
      {unit.closedAt && <Fact name={say("closedOn")}>{dayOfTime(unit.closedAt)}</Fact>}
    </dl>
  );
};

const Acts = ({ unit, setOpen }: { unit: Unit; setOpen: (open: Open) => void }) => {
  const say = useWords(unitWords);
  const mayManage = useMay()("unit.manage");
  if (!mayManage || unit.closedAt) return null;
  if (unit.kind === "county")
    return (
      <Button type="primary" onClick={() => setOpen("add")}>
        {say("open")}
      </Button>
    );
  if (unit.kind !== "station") return null;
  return (
    <div className="unit-acts">
      <Button onClick={() => setOpen("change")}>{say("change")}</Button>
      <Button onClick={() => setOpen("add")}>{say("openBelow")}</Button>
      <Button danger onClick={() => setOpen("close")}>
        {say("close")}
      </Button>
    </div>
  );
};

const Dialogs = ({ unit, units, countyId, choose, open, close }: Props & { open: Open; close: () => void }) => {
  const staff = useStaff()?.get(unit.id) ?? [];
  const isStation = unit.kind === "station";
  return (
    <>
      <AddStationDialog open={open === "add"} units={units} under={isStation ? unit.id : null} close={close} opened={choose} />
      {isStation && <ChangeStationDialog open={open === "change"} unit={unit} units={units} countyId={countyId} close={close} />}
      {isStation && <CloseStation open={open === "close"} unit={unit} below={allBelow(units, unit.id)} staff={staff} close={close} />}
    </>
  );
};

/** One place of the tree: what it is, who works there; a station can be changed by who looks after the tree. */
export const UnitDetail = (props: Props) => {
  const { unit } = props;
  const say = useWords(unitWords);
  const kindName = useWords(unitKindWords);
  const may = useMay();
  const [open, setOpen] = useState<Open>(null);
  return (
    <div>
      <section className="sheet">
        <header className="unit-head">
          <h2>
            {unit.name} <span className="state state-info">{kindName(unit.kind)}</span>
            {unit.closedAt && <span className="state state-quiet">{say("closedTag")}</span>}
          </h2>
          <Acts unit={unit} setOpen={setOpen} />
        </header>
        <Facts {...props} />
        {unit.kind === "station" && may("audit.read") && (
          <p className="facts-more">
            <GoTo href={`/desk/settings/audit?subjectId=${unit.id}`}>{say("history")}</GoTo>
          </p>
        )}
      </section>
      {may("account.read") && <UnitStaff unit={unit} />}
      <Dialogs {...props} open={open} close={() => setOpen(null)} />
    </div>
  );
};
