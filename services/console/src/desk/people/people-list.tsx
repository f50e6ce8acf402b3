import { useRouter } from "@tanstack/react-router";
import { Button, Checkbox } from "antd";
import { Send } from "lucide-react";
import { useState } from "react";
import { api, unwrap } from "../../api/api.ts";
import type { Query } from "../../api/types.ts";
import { useMay } from "../../api/use-me.ts";
import { List } from "../../list/list.tsx";
import type { Asked } from "../../list/list-types.ts";
import { GoTo } from "../../parts/go-to.tsx";
import { useWords } from "../../words/area.ts";
import { addressWith } from "../parts/handover.ts";
import { type Person, PersonCard, usePeopleColumns } from "./people-columns.tsx";
import { usePeopleFilters } from "./people-filters.ts";
import { peopleWords } from "./people-words.ts";

const pickedMax = 1_000;

const readPeople = (asked: Asked, signal: AbortSignal) =>
  unwrap(api.GET("/v1/workers", { params: { query: asked as Query<"listWorkers"> }, signal }));

const sortsOf = (say: ReturnType<typeof useWords<(typeof peopleWords)["texts"]>>) => [
  { key: "newest", label: say("sortNewest") },
  { key: "verified", label: say("sortVerified") },
  { key: "birth-year", label: say("sortBirthYear") },
  { key: "town", label: say("sortTown") },
];

type BarProps = { keys: readonly string[]; drop: () => void };

const PickedBar = ({ keys, drop }: BarProps) => {
  const say = useWords(peopleWords);
  const { history } = useRouter();
  const isTooMany = keys.length > pickedMax;
  return (
    <div className="picked-bar" role="status">
      <strong>{say("picked", { n: keys.length })}</strong>
      {isTooMany && <span>{say("pickedMax")}</span>}
      <Button type="primary" disabled={isTooMany} icon={<Send size={14} aria-hidden />} onClick={() => history.push(addressWith("/desk/campaigns/new", "workers", keys))}>
        {say("sendToPicked")}
      </Button>
      <Button type="text" onClick={drop}>
        {say("unpick")}
      </Button>
    </div>
  );
};

type CardProps = { person: Person; isPicked: boolean; toggle: (() => void) | null };

const PickCard = ({ person, isPicked, toggle }: CardProps) => {
  const say = useWords(peopleWords);
  return (
    <div className="pick-card">
      {toggle && <Checkbox checked={isPicked} aria-label={say("pick", { who: person.maskedName })} onChange={toggle} />}
      <PersonCard person={person} />
    </div>
  );
};

const useEmpty = (isPlace: boolean) => {
  const say = useWords(peopleWords);
  if (!useMay()("worker.import")) return { title: say("emptyAway"), hint: say("emptyAwayHint") };
  const action = <GoTo className="button" href="/desk/people/import">{say("import")}</GoTo>;
  return isPlace
    ? { title: say("emptyHere"), hint: say("emptyHereHint"), action }
    : { title: say("emptyTitle"), hint: say("emptyHint"), action };
};

/** The ledger as a list; people can be chosen for a campaign by who may plan one. */
export const PeopleList = ({ isPlace }: { isPlace: boolean }) => {
  const say = useWords(peopleWords);
  const mayPlan = useMay()("campaign.plan");
  const [keys, setKeys] = useState<readonly string[]>([]);
  const toggle = (id: string) => setKeys(keys.includes(id) ? keys.filter((key) => key !== id) : [...keys, id]);
  const empty = useEmpty(isPlace);
  return (
    <>
      <List<Person>
        name="workers"
        queryKey={["workers"]}
        read={readPeople}
        rowKey={({ id }) => id}
        columns={usePeopleColumns()}
        filters={usePeopleFilters()}
        sorts={sortsOf(say)}
        href={({ id }) => `/desk/people/${id}`}
        card={(person) => <PickCard person={person} isPicked={keys.includes(person.id)} toggle={mayPlan ? () => toggle(person.id) : null} />}
        empty={empty}
        {...(mayPlan && { selection: { keys, change: setKeys } })}
      />
      {keys.length > 0 && <PickedBar keys={keys} drop={() => setKeys([])} />}
    </>
  );
};
