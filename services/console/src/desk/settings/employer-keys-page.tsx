import { useAsked } from "../../list/use-asked.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { Keys } from "../../parts/keys/keys.tsx";
import { PageHead } from "../../parts/page-head.tsx";
import { useWords } from "../../words/area.ts";
import { EmployerSelect } from "../parts/employer-select.tsx";
import { SettingsFrame } from "./settings-frame.tsx";
import { settingsWords } from "./settings-words.ts";

/** API keys of one employer, made and ended for it by the county. */
export const EmployerKeysPage = () => {
  const say = useWords(settingsWords);
  const { asked, ask } = useAsked();
  const employerId = asked["employerId"];
  return (
    <SettingsFrame>
      <PageHead title={say("keys")} says={say("keysSays")} />
      <div className="key-employer">
        <label htmlFor="key-employer">{say("whichEmployer")}</label>
        <EmployerSelect id="key-employer" label={say("whichEmployer")} value={employerId} onChange={(id) => ask({ employerId: id })} />
      </div>
      {employerId ? <Keys key={employerId} employerId={employerId} /> : <EmptyState title={say("pickEmployer")} hint={say("pickEmployerHint")} />}
    </SettingsFrame>
  );
};
