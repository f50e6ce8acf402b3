import { sectorName } from "@qianxian/gazetteer";
import { Select, TreeSelect } from "antd";
import type { ReactNode } from "react";
import { useMay } from "../../api/use-me.ts";
import { useWords } from "../../words/area.ts";
import { sectorWords } from "../../words/labels.ts";
import { placeBranches, placeName } from "../parts/region-branches.ts";
import { personWords } from "./person-words.ts";
import { RankedList } from "./ranked-list.tsx";
import { useChangePerson } from "./use-change-person.ts";
import type { Worker } from "./use-person.ts";

type Sector = Worker["wantedSectors"][number];
type Place = Worker["wantedRegions"][number];

const most = { wantedRegions: 5, wantedSectors: 7 } as const;
const nameOfSector = (sector: Sector): string => sectorName(sector);

const AddSector = ({ label, taken, add }: { label: string; taken: readonly Sector[]; add: (sector: Sector) => void }) => {
  const sector = useWords(sectorWords);
  const left = (Object.keys(sectorWords.texts) as Sector[]).filter((one) => !taken.includes(one));
  return (
    <Select<Sector | null>
      aria-label={label}
      className="wish-add"
      placeholder={label}
      value={null}
      options={left.map((value) => ({ value, label: sector(value) }))}
      onChange={(value) => value && add(value)}
    />
  );
};

const AddPlace = ({ label, taken, add }: { label: string; taken: readonly Place[]; add: (place: Place) => void }) => (
  <TreeSelect<Place | null>
    aria-label={label}
    className="wish-add"
    placeholder={label}
    showSearch={{ treeNodeFilterProp: "title" }}
    value={null}
    treeData={placeBranches().filter(({ value }) => !taken.includes(value as Place))}
    onChange={(value) => value && !taken.includes(value) && add(value)}
  />
);

const Wish = ({ title, count, children }: { title: string; count: number; children: ReactNode }) => {
  const say = useWords(personWords);
  return (
    <div className="wish">
      <h3>{title}</h3>
      {count === 0 && <p className="soft">{say("none")}</p>}
      {children}
    </div>
  );
};

type PartProps = { worker: Worker; change: ReturnType<typeof useChangePerson> | null };

const WantedRegions = ({ worker: { wantedRegions, refusedRegions }, change }: PartProps) => {
  const say = useWords(personWords);
  const put = change && ((next: Place[]) => change.mutate({ patch: { wantedRegions: next }, what: say("wantedRegions") }));
  return (
    <Wish title={say("wantedRegions")} count={wantedRegions.length}>
      <RankedList<Place> label={say("wantedRegions")} items={wantedRegions} nameOf={placeName} change={put ?? undefined} />
      {put && wantedRegions.length < most.wantedRegions && (
        <AddPlace label={say("addRegion")} taken={[...wantedRegions, ...refusedRegions]} add={(place) => put([...wantedRegions, place])} />
      )}
    </Wish>
  );
};

const WantedSectors = ({ worker: { wantedSectors, refusedSectors }, change }: PartProps) => {
  const say = useWords(personWords);
  const put = change && ((next: Sector[]) => change.mutate({ patch: { wantedSectors: next }, what: say("wantedSectors") }));
  return (
    <Wish title={say("wantedSectors")} count={wantedSectors.length}>
      <RankedList<Sector> label={say("wantedSectors")} items={wantedSectors} nameOf={nameOfSector} change={put ?? undefined} />
      {put && wantedSectors.length < most.wantedSectors && (
        <AddSector label={say("addSector")} taken={[...wantedSectors, ...refusedSectors]} add={(sector) => put([...wantedSectors, sector])} />
      )}
    </Wish>
  );
};

const Refused = ({ worker, change }: PartProps) => {
  const say = useWords(personWords);
  const sector = useWords(sectorWords);
  const { refusedRegions, refusedSectors, wantedRegions, wantedSectors } = worker;
  if (!change) return <p>{[...refusedRegions.map(placeName), ...refusedSectors.map(nameOfSector)].join("、") || say("none")}</p>;
  const sectors = (Object.keys(sectorWords.texts) as Sector[]).filter((one) => !wantedSectors.includes(one));
  return (
    <>
      <TreeSelect<Place[]>
        multiple
        aria-label={say("refusedRegions")}
        placeholder={say("refusedRegions")}
        className="wish-add"
        showSearch={{ treeNodeFilterProp: "title" }}
        value={refusedRegions}
        treeData={placeBranches().filter(({ value }) => !wantedRegions.includes(value as Place))}
        onChange={(next) => change.mutate({ patch: { refusedRegions: next.slice(0, 10) }, what: say("refusedRegions") })}
      />
      <Select<Sector[]>
        mode="multiple"
        aria-label={say("refusedSectors")}
        placeholder={say("refusedSectors")}
        className="wish-add"
        value={refusedSectors}
        options={sectors.map((value) => ({ value, label: sector(value) }))}
        onChange={(next) => change.mutate({ patch: { refusedSectors: next }, what: say("refusedSectors") })}
      />
    </>
  );
};

/** Where somebody wants to go and what to do there, in the order of the wish, and what they refuse. */
export const WishesSheet = ({ worker }: { worker: Worker }) => {
  const say = useWords(personWords);
  const mayChange = useMay()("worker.change");
  const changing = useChangePerson(worker.id);
  const change = mayChange ? changing : null;
  return (
    <section className="sheet">
      <h2>{say("wishes")}</h2>
      {mayChange && <p className="soft sheet-hint">{say("rankHint")}</p>}
      <WantedRegions worker={worker} change={change} />
      <WantedSectors worker={worker} change={change} />
      <div className="wish">
        <h3>{say("refusedRegions")} · {say("refusedSectors")}</h3>
        <Refused worker={worker} change={change} />
      </div>
    </section>
  );
};
