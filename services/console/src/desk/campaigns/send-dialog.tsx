import { Modal } from "antd";
import { notify, withdrawUndos } from "../../parts/notices.tsx";
import { timeText } from "../../parts/say-facts.ts";
import { useWords } from "../../words/area.ts";
import { together } from "./campaign-order.ts";
import { useScopeText } from "./campaign-text.ts";
import { campaignWords } from "./campaign-words.ts";
import { isQuiet } from "./sending-time.ts";
import { type Campaign, useDeed, useSamples } from "./use-campaign.ts";

type Samples = NonNullable<ReturnType<typeof useSamples>["data"]>;

/** How many people a plan reaches. */
export const peopleIn = ({ planned }: Pick<Campaign, "planned">): number => together(planned.map(({ workerId }) => workerId)).length;

const usePartsText = () => {
  const say = useWords(campaignWords);
  return (items: Samples["items"]): string => {
    const parts = items.map(({ segments }) => segments);
    const [from, to] = [Math.min(...parts), Math.max(...parts)];
    return from === to ? say("sendPartsText", { parts: from }) : say("sendPartsRange", { from, to });
  };
};

const useWhenText = () => {
  const say = useWords(campaignWords);
  return ({ quietHours, undoSeconds }: Samples): string[] => {
    if (quietHours && isQuiet(new Date(), quietHours)) return [say("whenQuiet", { at: quietHours.to })];
    const now = undoSeconds > 0 ? say("whenNow", { n: undoSeconds }) : say("whenAtOnce");
    return quietHours ? [now, say("quiet", { from: quietHours.from, until: quietHours.to })] : [now];
  };
};

const Facts = ({ campaign, samples }: { campaign: Campaign; samples: Samples }) => {
  const say = useWords(campaignWords);
  const scopeOf = useScopeText();
  const partsOf = usePartsText();
  const whenOf = useWhenText();
  return (
    <dl className="facts">
      <dt>{say("sendVacancies")}</dt>
      <dd>{campaign.vacancies.map(({ title }) => title).join("、")}</dd>
      <dt>{say("sendTo")}</dt>
      <dd>{scopeOf(campaign.order.within)}</dd>
      <dt>{say("sendParts")}</dt>
      <dd>{partsOf(samples.items)}</dd>
      <dt>{say("sendWhen")}</dt>
      <dd>
        {whenOf(samples).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </dd>
    </dl>
  );
};

/** Sends; an undo of the plan is offered no more, and who dropped out at the last look is told. */
const useSend = ({ id, planned }: Campaign) => {
  const say = useWords(campaignWords);
  const { isPending, mutateAsync } = useDeed(id, "send");
  const send = async (): Promise<void> => {
    try {
      const sent = await mutateAsync();
      withdrawUndos();
      const fewer = planned.length - sent.counts.planned;
      if (fewer > 0) notify({ kind: "done", text: say("fewer", { n: fewer }) });
    } catch {
      // The problem has been told by the act itself.
    }
  };
  return { isPending, send };
};

type Props = { campaign: Campaign; open: boolean; onClose: () => void };

/** Asks once more before a campaign is sent: how many, to whom, at what hours. */
export const SendDialog = ({ campaign, open, onClose }: Props) => {
  const say = useWords(campaignWords);
  const { isPending, send } = useSend(campaign);
  const samples = useSamples(campaign.id, open);
  return (
    <Modal
      open={open}
      title={say("sendTitle", { people: peopleIn(campaign), messages: campaign.planned.length })}
      okText={say("sendNow")}
      cancelText={say("notYet")}
      confirmLoading={isPending}
      okButtonProps={{ disabled: !samples.data }}
      destroyOnHidden
      onOk={() => void send().finally(onClose)}
      onCancel={onClose}
    >
      {samples.data && <Facts campaign={campaign} samples={samples.data} />}
      <p className="soft send-after">{say("sendAfter")}</p>
    </Modal>
  );
};

/** When a campaign was planned, in words. */
export const usePlannedAt = () => {
  const say = useWords(campaignWords);
  return ({ createdAt }: Pick<Campaign, "createdAt">): string => say("plannedAt", { at: timeText(createdAt) });
};
