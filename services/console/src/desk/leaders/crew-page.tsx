import { useParams } from "@tanstack/react-router";
import { Button } from "antd";
import { UserPlus } from "lucide-react";
import { useState } from "react";
import { useMay } from "../../api/use-me.ts";
import { PageHead } from "../../parts/page-head.tsx";
import { ProblemNote } from "../../parts/problem-note.tsx";
import { Skeleton } from "../../parts/skeleton.tsx";
import { useWords } from "../../words/area.ts";
import { useUnitName } from "../parts/use-units.ts";
import { CrewMembers } from "./crew-members.tsx";
import { CrewTogether } from "./crew-together.tsx";
import { InvitationList } from "./invitation-list.tsx";
import { InviteDialog } from "./invite-dialog.tsx";
import { type Crew, useCrew } from "./leader-queries.ts";
import { deskCrewWords } from "./leader-words.ts";
import "./leaders.css";

const Found = ({ crew }: { crew: Crew }) => {
  const say = useWords(deskCrewWords);
  const nameOf = useUnitName();
  const may = useMay();
  const [isInviting, setInviting] = useState(false);
  const looking = crew.members.filter(({ seeking }) => seeking.state !== "no").length;
  const invite = may("crew.invite") && (
    <Button type="primary" icon={<UserPlus size={14} aria-hidden />} onClick={() => setInviting(true)}>
      {say("invite")}
    </Button>
  );
  return (
    <>
      <PageHead
        title={say("title", { town: nameOf(crew.town) })}
        back={{ href: "/desk/leaders", label: say("back") }}
        says={say("says", { n: crew.members.length, looking })}
        actions={invite}
      />
      <div className="columns">
        <div>
          <section className="sheet">
            <h2>{say("members")}</h2>
            <CrewMembers crew={crew} />
          </section>
          <h2 className="part-head">{say("waiting")}</h2>
          <InvitationList crewId={crew.id} />
        </div>
        {may("crew-match.read") && (
          <section className="sheet">
            <h2>{say("together")}</h2>
            <CrewTogether crewId={crew.id} />
          </section>
        )}
      </div>
      <InviteDialog crewId={crew.id} open={isInviting} close={() => setInviting(false)} />
    </>
  );
};

/** One crew: who is in it, who was asked, and what seats all of them. */
export const CrewPage = () => {
  const { crewId = "" } = useParams({ strict: false }) as { crewId?: string };
  const { data, error, refetch } = useCrew(crewId);
  if (error) return <ProblemNote thrown={error} retry={() => void refetch()} />;
  return data ? <Found crew={data} /> : <Skeleton rows={10} />;
};
