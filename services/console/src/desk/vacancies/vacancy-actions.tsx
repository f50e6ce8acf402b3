import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { Button } from "antd";
import { Link2, Send } from "lucide-react";
import { useState } from "react";
import { api, newKey, unwrap } from "../../api/api.ts";
import { useAct } from "../../api/use-act.ts";
import { useMay } from "../../api/use-me.ts";
import { copyText } from "../../parts/copy-text.ts";
import { notify } from "../../parts/notices.tsx";
import { terms } from "../../parts/request-terms.ts";
import { countyToday } from "../../parts/say-facts.ts";
import { useUndo } from "../../parts/use-undo.ts";
import { useWords } from "../../words/area.ts";
import { addressWith } from "../parts/handover.ts";
import { RenewDialog, renewTo } from "../parts/renew-dialog.tsx";
import { EditDrawer } from "./edit-drawer.tsx";
import type { Vacancy } from "./facts.ts";
import { vacancyWords } from "./vacancy-words.ts";

/** Closes it; taken back by renewing it to the last day it had, or to one that is asked for when that is over. */
const useClose = ({ id, title, closesOn }: Vacancy, askDay: () => void) => {
  const say = useWords(vacancyWords);
  const client = useQueryClient();
  const undo = useUndo();
  const keys = [["vacancy", id], ["vacancies"], ["candidates", id]];
  const open = async (day: string): Promise<void> => {
    await renewTo(id, day, newKey());
    await Promise.all(keys.map((queryKey) => client.invalidateQueries({ queryKey })));
  };
  return useAct({
    run: (_input: null, key) => unwrap(api.POST("/v1/vacancies/{vacancyId}/close", { params: { path: { vacancyId: id }, header: terms(key) } })),
    stale: keys,
    after: () => {
      if (closesOn !== null && closesOn >= countyToday()) return undo(say("closed", { title }), () => open(closesOn));
      notify({ kind: "done", text: say("closedTellDay", { title }), action: { label: say("pickDay"), run: askDay } });
    },
  });
};

const useCopyLink = (vacancyId: string) => {
  const say = useWords(vacancyWords);
  return async (): Promise<void> => {
    const link = `${globalThis.location.origin}/j/${vacancyId}`;
    const isCopied = await copyText(link);
    notify({ kind: isCopied ? "done" : "problem", text: isCopied ? say("linkCopied") : say("linkNotCopied", { link }) });
  };
};

const LiveActions = ({ vacancy }: { vacancy: Vacancy }) => {
  const say = useWords(vacancyWords);
  const may = useMay();
  const { history } = useRouter();
  const copyLink = useCopyLink(vacancy.id);
  return (
    <>
      <Button icon={<Link2 size={14} aria-hidden />} onClick={() => void copyLink()}>
        {say("copyLink")}
      </Button>
      {may("campaign.plan") && (
        <Button type="primary" icon={<Send size={14} aria-hidden />} onClick={() => history.push(addressWith("/desk/campaigns/new", "vacancyIds", [vacancy.id]))}>
          {say("plan")}
        </Button>
      )}
    </>
  );
};

/** What can be done with a vacancy as it stands. */
export const VacancyActions = ({ vacancy }: { vacancy: Vacancy }) => {
  const say = useWords(vacancyWords);
  const mayChange = useMay()("vacancy.change");
  const [isEdited, setEdited] = useState(false);
  const [isRenewed, setRenewed] = useState(false);
  const close = useClose(vacancy, () => setRenewed(true));
  const isClosed = vacancy.status === "closed";
  return (
    <>
      {mayChange && !isClosed && <Button onClick={() => setEdited(true)}>{say("edit")}</Button>}
      {mayChange && (
        <Button type={isClosed ? "primary" : "default"} onClick={() => setRenewed(true)}>
          {say(isClosed ? "reopen" : "renew")}
        </Button>
      )}
      {mayChange && !isClosed && (
        <Button loading={close.isPending} onClick={() => close.mutate(null)}>
          {say("close")}
        </Button>
      )}
      {vacancy.status === "live" && <LiveActions vacancy={vacancy} />}
      <EditDrawer vacancy={vacancy} open={isEdited} onClose={() => setEdited(false)} />
      <RenewDialog vacancy={vacancy} open={isRenewed} onClose={() => setRenewed(false)} />
    </>
  );
};
