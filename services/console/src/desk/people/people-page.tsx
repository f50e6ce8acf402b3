import { Import, UsersRound } from "lucide-react";
import { useMay } from "../../api/use-me.ts";
import { useAsked } from "../../list/use-asked.ts";
import { GoTo } from "../../parts/go-to.tsx";
import { PageHead } from "../../parts/page-head.tsx";
import { useWords } from "../../words/area.ts";
import { FindField, FoundSheet, usePersonSearch } from "./find-person.tsx";
import { PeopleList } from "./people-list.tsx";
import { peopleWords } from "./people-words.ts";
import { type Chosen, PlaceNav } from "./place-nav.tsx";
import { usePlaces } from "./use-places.ts";
import "./people.css";

const HeadLinks = () => {
  const say = useWords(peopleWords);
  const may = useMay();
  return (
    <>
      {may("worker.merge") && (
        <GoTo className="button" href="/desk/people/duplicates">
          <UsersRound size={16} aria-hidden /> {say("duplicates")}
        </GoTo>
      )}
      {may("worker.import") && (
        <GoTo className="button button-main" href="/desk/people/import">
          <Import size={16} aria-hidden /> {say("import")}
        </GoTo>
      )}
    </>
  );
};

/** The ledger of people: places at the left, the list, and a search for one person. */
export const PeoplePage = () => {
  const say = useWords(peopleWords);
  const { asked, change } = useAsked();
  const places = usePlaces(asked["seeking"]);
  const person = usePersonSearch();
  const chosen: Chosen = { town: asked["town"], village: asked["village"] };
  const choose = ({ town, village }: Chosen): void => {
    person.search.reset();
    change({ town, village });
  };
  return (
    <>
      <PageHead title={say("title")} says={say("says")} actions={<HeadLinks />} />
      <div className="people">
        <PlaceNav places={places} chosen={chosen} choose={choose} />
        <div className="people-main">
          <FindField {...person} />
          {person.search.isIdle || person.search.isPending ? (
            <PeopleList isPlace={Boolean(chosen.town ?? chosen.village)} />
          ) : (
            <FoundSheet search={person.search} />
          )}
        </div>
      </div>
    </>
  );
};
