import { useMay, useMe } from "../../api/use-me.ts";
import { PageHead } from "../../parts/page-head.tsx";
import { type Say, useWords } from "../../words/area.ts";
import { roleWords } from "../../words/labels.ts";
import { actionWords } from "./action-words.ts";
import { SettingsFrame } from "./settings-frame.tsx";
import { rightsWords } from "./settings-words.ts";

type ActionKey = keyof (typeof actionWords)["texts"];
type Group = Parameters<Say<(typeof rightsWords)["texts"]>>[0];

/** Actions by what they are about, in the order in which the desk has them. */
const groupOf = (action: string): Group => {
  const about = action.split(".")[0] ?? "";
  if (about === "worker") return "people";
  if (["vacancy", "employer", "match", "candidate", "crew-match"].includes(about)) return "vacancies";
  if (["campaign", "message", "referral"].includes(about)) return "sending";
  if (["crew", "leader"].includes(about)) return "leaders";
  return about === "session" ? "own" : "settings";
};

const groups = ["people", "vacancies", "sending", "leaders", "settings", "own"] as const;

/** What the role in force may do, in words. */
export const RightsPage = () => {
  const say = useWords(rightsWords);
  const nameOf = useWords(actionWords);
  const roleName = useWords(roleWords);
  const may = useMay();
  const { actor, named } = useMe();
  const mine = (Object.keys(actionWords.texts) as ActionKey[]).filter(may);
  const role = actor.role in roleWords.texts ? roleName(actor.role as keyof (typeof roleWords)["texts"]) : "";
  return (
    <SettingsFrame>
      <PageHead title={say("title")} says={say("says", { role, place: named.name })} />
      <div className="rights">
        {groups
          .map((group) => ({ group, actions: mine.filter((action) => groupOf(action) === group) }))
          .filter(({ actions }) => actions.length > 0)
          .map(({ group, actions }) => (
            <section key={group} className="sheet">
              <h2>{say(group)}</h2>
              <ul>
                {actions.map((action) => (
                  <li key={action}>{nameOf(action)}</li>
                ))}
              </ul>
            </section>
          ))}
      </div>
      <p className="soft">{say("switchHint")}</p>
    </SettingsFrame>
  );
};
