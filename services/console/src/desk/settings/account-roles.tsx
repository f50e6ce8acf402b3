import { Button } from "antd";
import { useState } from "react";
import { useMay } from "../../api/use-me.ts";
import { dayOfTime } from "../../parts/say-facts.ts";
import { useWords } from "../../words/area.ts";
import { roleWords } from "../../words/labels.ts";
import { accountWords, roleHintWords } from "./account-words.ts";
import { MoveDialog } from "./role-dialogs.tsx";
import { isMovable } from "./role-place.ts";
import type { AccountCard } from "./use-all-accounts.ts";
import { type Grant, useWithdraw } from "./use-account-acts.ts";
import { usePlaceName, useRoleText } from "./use-place-name.ts";
import { useIsOwn } from "./use-is-own.ts";
import { WhyDialog } from "./why-dialog.tsx";

type Props = { account: AccountCard };
type LineProps = { grant: Grant; place: string; move: () => void; withdraw: () => void };

const RoleLine = ({ grant, place, move, withdraw }: LineProps) => {
  const say = useWords(accountWords);
  const roleName = useWords(roleWords);
  const hintOf = useWords(roleHintWords);
  const mayManage = useMay()("account.manage");
  const { role } = grant.place;
  return (
    <li className="role-line">
      <div>
        <h3>
          {roleName(role)} · {place}
        </h3>
        <p className="soft">
          {hintOf(role)}，{say("since", { time: dayOfTime(grant.from) })}
        </p>
      </div>
      {mayManage && role !== "operator" && (
        <div className="role-acts">
          {isMovable(role) && <Button onClick={move}>{say("move")}</Button>}
          <Button danger onClick={withdraw}>
            {say("withdraw")}
          </Button>
        </div>
      )}
    </li>
  );
};

const Former = ({ grants, textOf }: { grants: readonly Grant[]; textOf: (place: Grant["place"]) => string }) => {
  const say = useWords(accountWords);
  if (grants.length === 0) return null;
  return (
    <details className="former">
      <summary>{say("former", { n: grants.length })}</summary>
      <ul>
        {grants.map(({ id, place, from, to }) => (
          <li key={id}>
            {textOf(place)} <span className="soft">{say("formerSpan", { from: dayOfTime(from), to: dayOfTime(to) })}</span>
          </li>
        ))}
      </ul>
    </details>
  );
};

const Withdraw = ({ account, grant, close }: Props & { grant: Grant | null; close: () => void }) => {
  const say = useWords(accountWords);
  const isOwn = useIsOwn(account);
  const roleText = useRoleText(grant ? [grant.place] : []);
  const withdraw = useWithdraw(account, { after: close });
  return (
    <WhyDialog
      open={grant !== null}
      title={grant ? say("withdrawTitle", { what: roleText(grant.place) }) : ""}
      says={[say("withdrawSays"), say("withdrawKeeps"), ...(isOwn ? [say("own")] : [])]}
      act={say("withdraw")}
      busy={withdraw.isPending}
      onGo={(why) => grant && withdraw.mutate({ grant, why })}
      onClose={close}
    />
  );
};

/** The roles of an account, held and once held; each can be moved or taken away by itself. */
export const AccountRoles = ({ account }: Props) => {
  const say = useWords(accountWords);
  const [moved, setMoved] = useState<Grant | null>(null);
  const [withdrawn, setWithdrawn] = useState<Grant | null>(null);
  const places = account.grants.map(({ place }) => place);
  const placeName = usePlaceName(places);
  const textOf = useRoleText(places);
  const held = account.grants.filter(({ to }) => to === null);
  return (
    <section className="sheet">
      <h2>{say("held")}</h2>
      {held.length === 0 && <p className="soft">{say("noRoles")}</p>}
      <ul className="role-list">
        {held.map((grant) => (
          <RoleLine key={grant.id} grant={grant} place={placeName(grant.place)} move={() => setMoved(grant)} withdraw={() => setWithdrawn(grant)} />
        ))}
      </ul>
      <Former grants={account.grants.filter(({ to }) => to !== null)} textOf={textOf} />
      <MoveDialog account={account} grant={moved} close={() => setMoved(null)} />
      <Withdraw account={account} grant={withdrawn} close={() => setWithdrawn(null)} />
    </section>
  );
};
