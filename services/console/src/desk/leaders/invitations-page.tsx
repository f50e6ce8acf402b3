import { PageHead } from "../../parts/page-head.tsx";
import { useWords } from "../../words/area.ts";
import { InvitationList } from "./invitation-list.tsx";
import { deskCrewWords } from "./leader-words.ts";
import "./leaders.css";

/** Invitations to crews that wait for a person's word: of the own place's crews and people. */
export const InvitationsPage = () => {
  const say = useWords(deskCrewWords);
  return (
    <>
      <PageHead title={say("waiting")} back={{ href: "/desk/leaders", label: say("back") }} says={say("waitingSays")} />
      <InvitationList />
    </>
  );
};
