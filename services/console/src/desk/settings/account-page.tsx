import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { api, unwrap } from "../../api/api.ts";
import { useMay } from "../../api/use-me.ts";
import { GoTo } from "../../parts/go-to.tsx";
import { PageHead } from "../../parts/page-head.tsx";
import { ProblemNote } from "../../parts/problem-note.tsx";
import { dayOfTime } from "../../parts/say-facts.ts";
import { Skeleton } from "../../parts/skeleton.tsx";
import { useWords } from "../../words/area.ts";
import { AccountActs } from "./account-acts.tsx";
import { AccountRoles } from "./account-roles.tsx";
import { AccountState } from "./account-state.tsx";
import { accountWords } from "./account-words.ts";
import { SettingsFrame } from "./settings-frame.tsx";
import type { AccountCard } from "./use-all-accounts.ts";
import { useIsOwn } from "./use-is-own.ts";

const Facts = ({ account: { id, login, status, hasTotp, createdAt } }: { account: AccountCard }) => {
  const say = useWords(accountWords);
  const mayAudit = useMay()("audit.read");
  return (
    <aside className="sheet">
      <h2>{say("facts")}</h2>
      <dl className="facts">
        <dt>{say("login")}</dt>
        <dd className="break">{login}</dd>
        <dt>{say("status")}</dt>
        <dd>
          <AccountState status={status} />
        </dd>
        <dt>{say("totp")}</dt>
        <dd>{say(hasTotp ? "totpOn" : "totpOff")}</dd>
        <dt>{say("created")}</dt>
        <dd>{dayOfTime(createdAt)}</dd>
      </dl>
      {mayAudit && (
        <ul className="facts-more">
          <li>
            <GoTo href={`/desk/settings/audit?accountId=${id}`}>{say("history")}</GoTo>
          </li>
          <li>
            <GoTo href={`/desk/settings/audit?subjectId=${id}`}>{say("changes")}</GoTo>
          </li>
        </ul>
      )}
    </aside>
  );
};

const Shown = ({ account }: { account: AccountCard }) => {
  const say = useWords(accountWords);
  const mayManage = useMay()("account.manage");
  const isOwn = useIsOwn(account);
  return (
    <>
      <PageHead
        title={account.displayName}
        back={{ href: "/desk/settings/accounts", label: say("back") }}
        {...(isOwn && { says: say("you") })}
        actions={mayManage && <AccountActs account={account} />}
      />
      <div className="columns">
        <AccountRoles account={account} />
        <Facts account={account} />
      </div>
    </>
  );
};

/** One account: what it may do and where, and what can be done about it. */
export const AccountPage = () => {
  const { accountId = "" }: { accountId?: string } = useParams({ strict: false });
  const { data, error, refetch } = useQuery({
    queryKey: ["account", accountId],
    queryFn: ({ signal }) => unwrap(api.GET("/v1/accounts/{accountId}", { params: { path: { accountId } }, signal })),
  });
  return (
    <SettingsFrame>
      {error && <ProblemNote thrown={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={6} />}
      {data && <Shown key={data.id} account={data} />}
    </SettingsFrame>
  );
};
