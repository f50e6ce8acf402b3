import { Button } from "antd";
import { useState } from "react";
import { useMay } from "../../api/use-me.ts";
import { useWords } from "../../words/area.ts";
import { BestVacancies } from "../parts/match-list.tsx";
import { personWords } from "./person-words.ts";
import { ReferDialog, type ReferTo } from "./refer-dialog.tsx";
import { WhyNot } from "./why-not.tsx";

const shown = 5;

/** The best vacancies and why; who said yes is referred from here. */
export const MatchesSheet = ({ workerId }: { workerId: string }) => {
  const say = useWords(personWords);
  const mayRefer = useMay()("referral.create");
  const [vacancy, setVacancy] = useState<ReferTo | null>(null);
  const act = (one: ReferTo) => (
    <Button size="small" aria-label={`${say("refer")}：${one.title}`} onClick={() => setVacancy(one)}>
      {say("refer")}
    </Button>
  );
  return (
    <section className="sheet">
      <h2>{say("matchesSheet")}</h2>
      <BestVacancies workerId={workerId} limit={shown} {...(mayRefer && { action: act })} />
      <WhyNot workerId={workerId} />
      {vacancy && <ReferDialog workerId={workerId} vacancy={vacancy} close={() => setVacancy(null)} />}
    </section>
  );
};
