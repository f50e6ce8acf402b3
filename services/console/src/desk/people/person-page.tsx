import { useParams } from "@tanstack/react-router";
import { Button, Dropdown, Tabs } from "antd";
import { ChevronDown } from "lucide-react";
import { useState } from "react";
import { useMay } from "../../api/use-me.ts";
import { PageHead } from "../../parts/page-head.tsx";
import { ProblemNote } from "../../parts/problem-note.tsx";
import { Skeleton } from "../../parts/skeleton.tsx";
import { useWords } from "../../words/area.ts";
import { useHomeName, useUnitName } from "../parts/use-units.ts";
import { ConsentSheet } from "./consent-sheet.tsx";
import { CorrectDialog } from "./correct-dialog.tsx";
import { MatchesSheet } from "./matches-sheet.tsx";
import { ageOf, PriorityTags } from "./people-columns.tsx";
import { peopleWords } from "./people-words.ts";
import { PersonHistory } from "./person-history.tsx";
import { PersonMessages } from "./person-messages.tsx";
import { PersonReferrals } from "./person-referrals.tsx";
import { personWords } from "./person-words.ts";
import { PersonNumbers } from "./reveal-person.tsx";
import { EraseDialog, ExportDialog, PresenceDialog } from "./rights-dialogs.tsx";
import { SeekingSheet } from "./seeking-sheet.tsx";
import { SkillsSheet } from "./skills-sheet.tsx";
import { TermsSheet } from "./terms-sheet.tsx";
import { TogetherSheet, useRelations } from "./together-sheet.tsx";
import { usePerson, type Worker } from "./use-person.ts";
import { WishesSheet } from "./wishes-sheet.tsx";
import "./person.css";

const dialogs = { correct: CorrectDialog, presence: PresenceDialog, export: ExportDialog, erase: EraseDialog } as const;
const actions = { correct: "worker.change", presence: "worker.change", export: "worker.export", erase: "worker.erase" } as const;

type DialogName = keyof typeof dialogs;

const MoreActs = ({ worker }: { worker: Worker }) => {
  const say = useWords(personWords);
  const may = useMay();
  const [open, setOpen] = useState<DialogName | null>(null);
  const names = (Object.keys(dialogs) as DialogName[]).filter((name) => may(actions[name]));
  const Opened = open && dialogs[open];
  if (names.length === 0) return null;
  const items = names.map((key) => ({ key, label: say(key), danger: key === "erase" }));
  return (
    <>
      <Dropdown trigger={["click"]} menu={{ items, onClick: ({ key }) => setOpen(key as DialogName) }}>
        <Button>
          {say("more")} <ChevronDown size={14} aria-hidden />
        </Button>
      </Dropdown>
      {Opened && <Opened worker={worker} close={() => setOpen(null)} />}
    </>
  );
};

const useFacts = (worker: Worker): string => {
  const say = useWords(personWords);
  const sayPeople = useWords(peopleWords);
  const homeName = useHomeName();
  const nameOf = useUnitName();
  const leader = useRelations(worker.id).data?.crew?.leader;
  const age = ageOf(worker.birthYear);
  return [
    homeName(worker),
    age === null ? sayPeople("ageUnknown") : sayPeople("ageOf", { n: age }),
    leader && say("crewOf", { name: leader.maskedName }),
    worker.stationId && say("withStation", { name: nameOf(worker.stationId) }),
    worker.workplaceId && say("placed"),
  ].filter(Boolean).join(" · ");
};

const PersonHead = ({ worker }: { worker: Worker }) => {
  const say = useWords(personWords);
  const title = (
    <span className="person-title">
      {worker.maskedName}
      <PriorityTags groups={worker.priorityGroups} />
      {!worker.automated && <span className="state state-wait">{say("notAutomated")}</span>}
    </span>
  );
  return <PageHead title={title} back={{ href: "/desk/people", label: say("back") }} says={useFacts(worker)} actions={<MoreActs worker={worker} />} />;
};

const PersonLogs = ({ workerId }: { workerId: string }) => {
  const say = useWords(personWords);
  const may = useMay();
  const items = [
    { key: "messages", label: say("tabMessages"), children: <PersonMessages workerId={workerId} />, may: may("message.read") },
    { key: "referrals", label: say("tabReferrals"), children: <PersonReferrals workerId={workerId} />, may: may("referral.read") },
    { key: "history", label: say("tabHistory"), children: <PersonHistory workerId={workerId} />, may: may("worker.read") },
  ];
  return (
    <section className="sheet logs">
      <Tabs items={items.filter((item) => item.may).map(({ may: _may, ...item }) => item)} />
    </section>
  );
};

const Person = ({ worker }: { worker: Worker }) => {
  const may = useMay();
  return (
    <>
      <PersonHead worker={worker} />
      <PersonNumbers worker={worker} />
      <div className="columns">
        <div className="person-main">
          <SeekingSheet worker={worker} />
          {may("match.read") && <MatchesSheet workerId={worker.id} />}
          <PersonLogs workerId={worker.id} />
        </div>
        <div className="person-side">
          <WishesSheet worker={worker} />
          <SkillsSheet worker={worker} />
          <TermsSheet worker={worker} />
          {may("worker.list") && <ConsentSheet workerId={worker.id} />}
          <TogetherSheet workerId={worker.id} />
        </div>
      </div>
    </>
  );
};

/** One person: what a clerk needs while they are on the phone first, everything else below and beside. */
export const PersonPage = () => {
  const { workerId = "" } = useParams({ strict: false }) as { workerId?: string };
  const { data, error, refetch } = usePerson(workerId);
  if (error) return <ProblemNote thrown={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton rows={12} />;
  return <Person key={data.id} worker={data} />;
};
