import { useState } from "react";
import { api, type QianxianProblem, unwrap } from "../api/api.ts";
import type { Answer } from "../api/types.ts";
import { useAct } from "../api/use-act.ts";
import { Dialog } from "../parts/dialog.tsx";
import { Field } from "../parts/field.tsx";
import { countyToday, dayText } from "../parts/say-facts.ts";
import { ShareButtons } from "../parts/share-buttons.tsx";
import { ShareLink } from "../parts/share-link.tsx";
import { Tabs } from "../parts/tabs.tsx";
import { useWords } from "../words/area.ts";
import { plainWords } from "../words/plain.ts";
import { useCrew, useCrewId } from "./crew-queries.ts";
import { inviteWords } from "./crew-words.ts";
import { JoinCode } from "./join-code.tsx";
import { VillageFields } from "./village-fields.tsx";

type Asked = Answer<"inviteToCrew">;
type Values = { name: string; town: string; village: string };
type Wrong = { name?: string; village?: string };

/** Where a problem of asking somebody by name is shown. */
const wrongOf = (problem: QianxianProblem, nobody: string): Wrong => {
  const field = problem.fields.find(({ pointer }) => pointer === "/name" || pointer === "/village");
  if (field) return { [field.pointer.slice(1)]: field.zh };
  if (problem.code === "worker-not-found") return { name: nobody };
  return problem.status === 409 ? { name: problem.zh } : {};
};

const useInvite = (show: (wrong: Wrong) => void, after: (asked: Asked) => void) => {
  const say = useWords(inviteWords);
  const crewId = useCrewId();
  return useAct({
    run: ({ name, village }: Values) =>
      unwrap(api.POST("/v1/crews/{crewId}/invitations", { body: { name: name.trim(), village } as never, params: { path: { crewId } } })),
    stale: [["crew-invitations"]],
    after,
    onProblem: (problem) => {
      const wrong = wrongOf(problem, say("nobody"));
      show(wrong);
      return Object.keys(wrong).length > 0;
    },
  });
};

/** What is left to do: the person's own yes, by the link where there is one, or said to staff of the village. */
const Sent = ({ asked, name }: { asked: Asked; name: string }) => {
  const say = useWords(inviteWords);
  const until = dayText(countyToday(new Date(asked.invitation.expiresAt)));
  if (asked.path)
    return (
      <>
        <p>{say("linkSays")}</p>
        <ShareLink path={asked.path} />
      </>
    );
  return (
    <>
      <p className="invite-waits">{say("waits")}</p>
      <p>{say("waitsSays", { name, until })}</p>
      <p className="invite-message">{say("message", { until })}</p>
      <ShareButtons text={say("message", { until })} shareLabel={say("shareMessage")} />
    </>
  );
};

type FormProps = { values: Values; change: (values: Values) => void; wrong: Wrong; busy: boolean; send: () => void; close: () => void };

const AskForm = ({ values, change, wrong, busy, send, close }: FormProps) => {
  const say = useWords(inviteWords);
  const sayPlain = useWords(plainWords);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <p className="soft invite-says">{say("says")}</p>
      <Field label={say("name")} hint={say("nameHint")} wrong={wrong.name}>
        <input value={values.name} maxLength={50} autoComplete="off" onChange={({ target }) => change({ ...values, name: target.value })} />
      </Field>
      <VillageFields town={values.town} village={values.village} wrong={wrong.village} change={(town, village) => change({ ...values, town, village })} />
      <div className="dialog-actions">
        <button type="button" className="button" onClick={close}>
          {sayPlain("cancel")}
        </button>
        <button type="submit" className="button button-main" disabled={busy}>
          {say("send")}
        </button>
      </div>
    </form>
  );
};

/** What was typed of somebody, what was wrong with it, and what came of it. */
const useAskByName = () => {
  const say = useWords(inviteWords);
  const { data: crew } = useCrew();
  const [typed, setTyped] = useState<Values | null>(null);
  const [wrong, setWrong] = useState<Wrong>({});
  const [asked, setAsked] = useState<Asked | null>(null);
  const invite = useInvite(setWrong, setAsked);
  const values = typed ?? { name: "", town: crew?.town ?? "", village: "" };
  const again = (): void => {
    setTyped(null);
    setWrong({});
    setAsked(null);
  };
  const send = (): void => {
    const lacks = { ...(values.name.trim().length < 2 && { name: say("needName") }), ...(values.village === "" && { village: say("needVillage") }) };
    setWrong(lacks);
    if (Object.keys(lacks).length === 0) invite.mutate(values);
  };
  return { values, change: setTyped, wrong, asked, again, send, busy: invite.isPending };
};

const ways = ["name", "code"] as const;

/** Two ways into the crew: asked by full name and village, or by the crew's code; nobody joins without their own word. */
export const InviteDialog = ({ open, close }: { open: boolean; close: () => void }) => {
  const say = useWords(inviteWords);
  const sayPlain = useWords(plainWords);
  const [way, setWay] = useState<string>("name");
  const { asked, again, ...form } = useAskByName();
  const leave = (): void => {
    again();
    close();
  };
  return (
    <Dialog open={open} title={asked ? say("sent") : say("title")} onClose={leave}>
      {!asked && <Tabs label={say("title")} tabs={ways.map((key) => ({ key, label: say(key === "name" ? "byName" : "byCode") }))} at={way} go={setWay} />}
      {!asked && (way === "code" ? <JoinCode close={leave} /> : <AskForm {...form} close={leave} />)}
      {asked && <Sent asked={asked} name={form.values.name.trim()} />}
      {asked && (
        <div className="dialog-actions">
          <button type="button" className="button" onClick={again}>
            {say("next")}
          </button>
          <button type="button" className="button button-main" onClick={leave}>
            {sayPlain("close")}
          </button>
        </div>
      )}
    </Dialog>
  );
};
