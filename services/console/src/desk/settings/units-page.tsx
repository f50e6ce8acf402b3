import { useMe } from "../../api/use-me.ts";
import { useAsked } from "../../list/use-asked.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { PageHead } from "../../parts/page-head.tsx";
import { ProblemNote } from "../../parts/problem-note.tsx";
import { Skeleton } from "../../parts/skeleton.tsx";
import { useWords } from "../../words/area.ts";
import { type Unit, useUnitsQuery } from "../parts/use-units.ts";
import { SettingsFrame } from "./settings-frame.tsx";
import { UnitDetail } from "./unit-detail.tsx";
import { UnitNav } from "./unit-nav.tsx";
import { unitTree } from "./unit-tree.ts";
import { unitWords } from "./unit-words.ts";

/** The place at which the caller works, if it is one of the tree. */
const useOwnUnit = (): string | undefined => {
  const { actor } = useMe();
  if ("town" in actor) return actor.town;
  if ("village" in actor) return actor.village;
  return "station" in actor ? actor.station : undefined;
};

const Tree = ({ units }: { units: readonly Unit[] }) => {
  const say = useWords(unitWords);
  const { asked, ask } = useAsked();
  const own = useOwnUnit();
  const tree = unitTree(units);
  if (!tree) return <EmptyState title={say("none")} hint={say("noneHint")} />;
  const chosen = asked["unit"] ?? own ?? tree.county.id;
  const unit = units.find(({ id }) => id === chosen);
  const choose = (id: string): void => ask({ unit: id });
  return (
    <div className="units">
      <UnitNav units={units} tree={tree} chosen={chosen} choose={choose} />
      {unit ? (
        <UnitDetail key={unit.id} unit={unit} units={units} countyId={tree.county.id} choose={choose} />
      ) : (
        <EmptyState title={say("noSuch")} hint={say("noSuchHint")} />
      )}
    </div>
  );
};

const AnyTree = () => {
  const { data, error, refetch } = useUnitsQuery();
  if (error) return <ProblemNote thrown={error} retry={() => void refetch()} />;
  return data ? <Tree units={data} /> : <Skeleton rows={10} />;
};

/** The county's tree: towns and villages as they are, stations as the county wants them, and who works where. */
export const UnitsPage = () => {
  const say = useWords(unitWords);
  return (
    <SettingsFrame>
      <PageHead title={say("title")} says={say("says")} />
      <AnyTree />
    </SettingsFrame>
  );
};
