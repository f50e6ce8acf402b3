import { PageHead } from "../parts/page-head.tsx";
import { Tabs } from "../parts/tabs.tsx";
import { useAskedTab } from "../parts/use-asked-tab.ts";
import { useWords } from "../words/area.ts";
import { Comers } from "./comers.tsx";
import { comerWords, employerWords } from "./employer-words.ts";

const tabs = ["waiting", "coming", "working", "ended", "all"] as const;

/** Everybody who said yes to one of the employer's vacancies. */
export const ComersPage = () => {
  const say = useWords(employerWords);
  const sayComers = useWords(comerWords);
  const { at, go } = useAskedTab(tabs);
  return (
    <>
      <PageHead title={say("people")} says={say("peopleSay")} />
      <Tabs label={say("people")} tabs={tabs.map((key) => ({ key, label: sayComers(key) }))} at={at} go={go} />
      <Comers tab={at} />
    </>
  );
};
