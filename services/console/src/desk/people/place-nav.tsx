import { TreeSelect } from "antd";
import { ChevronDown, ChevronRight } from "lucide-react";
import { useState } from "react";
import { ProblemNote } from "../../parts/problem-note.tsx";
import { Skeleton } from "../../parts/skeleton.tsx";
import { useNarrow } from "../../parts/use-narrow.ts";
import { useWords } from "../../words/area.ts";
import { peopleWords } from "./people-words.ts";
import type { PlaceNode, TownNode } from "./place-tree.ts";
import type { usePlaces } from "./use-places.ts";

/** The place whose people are listed: a town, a village, or neither. */
export type Chosen = { town?: string | undefined; village?: string | undefined };

type Props = { places: ReturnType<typeof usePlaces>; chosen: Chosen; choose: (chosen: Chosen) => void };

/** A town is nine digits long, a village twelve. */
const chosenBy = (code: string | undefined): Chosen =>
  code === undefined ? {} : code.length > 9 ? { village: code } : { town: code };

const PlaceButton = ({ place, isOn, pick }: { place: PlaceNode; isOn: boolean; pick: () => void }) => (
  <button type="button" className={place.count === 0 ? "place place-empty" : "place"} aria-current={isOn || undefined} onClick={pick}>
    <span>{place.name}</span>
    <span className="num">{place.count.toLocaleString("zh-CN")}</span>
  </button>
);

const Town = ({ town, chosen, choose }: { town: TownNode } & Pick<Props, "chosen" | "choose">) => {
  const isInside = town.villages.some(({ code }) => code === chosen.village);
  const [isOpen, setOpen] = useState(isInside || chosen.town === town.code);
  return (
    <li>
      <div className="place-row">
        <button type="button" className="place-fold" aria-expanded={isOpen} aria-label={town.name} onClick={() => setOpen(!isOpen)}>
          {isOpen ? <ChevronDown size={14} aria-hidden /> : <ChevronRight size={14} aria-hidden />}
        </button>
        <PlaceButton place={town} isOn={chosen.town === town.code} pick={() => (setOpen(true), choose({ town: town.code }))} />
      </div>
      {isOpen && (
        <ul>
          {town.villages.map((village) => (
            <li key={village.code}>
              <PlaceButton place={village} isOn={chosen.village === village.code} pick={() => choose({ village: village.code })} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
};

const PlaceSelect = ({ places, chosen, choose }: Props) => {
  const say = useWords(peopleWords);
  const titleOf = ({ name, count }: PlaceNode): string => say("ofTown", { name, n: count.toLocaleString("zh-CN") });
  const tree = places.towns.map((town) => ({
    value: town.code,
    title: titleOf(town),
    children: town.villages.map((village) => ({ value: village.code, title: titleOf(village) })),
  }));
  return (
    <TreeSelect
      aria-label={say("places")}
      className="place-select"
      allowClear
      showSearch={{ treeNodeFilterProp: "title" }}
      placeholder={say("everywhere")}
      value={chosen.village ?? chosen.town}
      treeData={tree}
      onChange={(code?: string) => choose(chosenBy(code))}
    />
  );
};

/** Towns and villages to choose from, with how many people each has: a tree at the side, one field on a phone. */
export const PlaceNav = (props: Props) => {
  const { places, chosen, choose } = props;
  const say = useWords(peopleWords);
  const isNarrow = useNarrow();
  if (isNarrow) return <PlaceSelect {...props} />;
  const all = { code: "", name: say("everywhere"), count: places.total };
  return (
    <nav className="sheet places" aria-label={say("places")}>
      {places.error && <ProblemNote thrown={places.error} retry={places.retry} />}
      {!places.isReady && !places.error && <Skeleton rows={8} />}
      {places.isReady && <PlaceButton place={all} isOn={!chosen.town && !chosen.village} pick={() => choose({})} />}
      <ul>
        {places.towns.map((town) => (
          <Town key={town.code} town={town} chosen={chosen} choose={choose} />
        ))}
      </ul>
    </nav>
  );
};
