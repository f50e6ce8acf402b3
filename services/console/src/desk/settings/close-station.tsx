import { Modal } from "antd";
import { notify } from "../../parts/notices.tsx";
import { GoTo } from "../../parts/go-to.tsx";
import { useWords } from "../../words/area.ts";
import type { Unit } from "../parts/use-units.ts";
import { unitWords } from "./unit-words.ts";
import type { AccountCard } from "./use-all-accounts.ts";
import { useChangeUnit } from "./use-change-unit.ts";
import { WhyDialog } from "./why-dialog.tsx";

type Props = { open: boolean; unit: Unit; below: readonly Unit[]; staff: readonly AccountCard[]; close: () => void };

/** What still belongs to a station, and so keeps it open. */
const StillInUse = ({ below, staff }: Pick<Props, "below" | "staff">) => {
  const say = useWords(unitWords);
  return (
    <>
      {staff.length > 0 && (
        <>
          <p>{say("staffFirst", { n: staff.length })}</p>
          <ul>
            {staff.map(({ id, displayName }) => (
              <li key={id}>
                <GoTo href={`/desk/settings/accounts/${id}`}>{displayName}</GoTo>
              </li>
            ))}
          </ul>
        </>
      )}
      {below.length > 0 && (
        <>
          <p>{say("belowFirst")}</p>
          <ul>
            {below.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};

/** Closes a station for good; while somebody or something belongs to it, says what has to go first. */
export const CloseStation = ({ open, unit, below, staff, close }: Props) => {
  const say = useWords(unitWords);
  const change = useChangeUnit(unit, {
    after: () => {
      close();
      notify({ kind: "done", text: say("closed", { name: unit.name }) });
    },
  });
  const openBelow = below.filter(({ closedAt }) => closedAt === null);
  if (openBelow.length > 0 || staff.length > 0)
    return (
      <Modal open={open} title={say("cantClose")} okText={say("understood")} onOk={close} onCancel={close} footer={(_all, { OkBtn }) => <OkBtn />}>
        <StillInUse below={openBelow} staff={staff} />
      </Modal>
    );
  return (
    <WhyDialog
      open={open}
      title={say("closeTitle", { name: unit.name })}
      says={[say("closeForever"), say("closeStops"), say("closeKeeps")]}
      act={say("close")}
      busy={change.isPending}
      onGo={(why) => change.mutate({ closed: true, ...why })}
      onClose={close}
    />
  );
};
