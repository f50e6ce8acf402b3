import type { Column } from "../../list/list-types.ts";
import { GoTo } from "../../parts/go-to.tsx";
import { dayOfTime } from "../../parts/say-facts.ts";
import { useWords } from "../../words/area.ts";
import { AccountState } from "./account-state.tsx";
import { accountWords } from "./account-words.ts";
import type { AccountCard } from "./use-all-accounts.ts";
import { useRoleText } from "./use-place-name.ts";

const placesOf = ({ grants }: AccountCard) => grants.filter(({ to }) => to === null).map(({ place }) => place);

const Roles = ({ account }: { account: AccountCard }) => {
  const say = useWords(accountWords);
  const places = placesOf(account);
  const roleText = useRoleText(places);
  if (places.length === 0) return <span className="soft">{say("noRoles")}</span>;
  return (
    <ul className="role-lines">
      {places.map((place) => (
        <li key={roleText(place)}>{roleText(place)}</li>
      ))}
    </ul>
  );
};

/** What is shown of an account in a row. */
export const useAccountColumns = (): Column<AccountCard>[] => {
  const say = useWords(accountWords);
  return [
    {
      key: "name",
      title: say("name"),
      sort: "name",
      render: ({ id, displayName }) => (
        <GoTo className="account-link" href={`/desk/settings/accounts/${id}`}>
          {displayName}
        </GoTo>
      ),
    },
    { key: "login", title: say("login"), render: ({ login }) => login },
    { key: "roles", title: say("roles"), render: (account) => <Roles account={account} /> },
    { key: "status", title: say("status"), render: ({ status }) => <AccountState status={status} /> },
    { key: "totp", title: say("totp"), render: ({ hasTotp }) => <span className={hasTotp ? "" : "soft"}>{say(hasTotp ? "totpOn" : "totpOff")}</span> },
    { key: "created", title: say("created"), sort: "newest", render: ({ createdAt }) => <span className="nowrap">{dayOfTime(createdAt)}</span> },
  ];
};

/** An account on a phone. */
export const AccountRow = ({ account }: { account: AccountCard }) => (
  <div className="account-card">
    <p>
      <GoTo className="account-link" href={`/desk/settings/accounts/${account.id}`}>
        {account.displayName}
      </GoTo>
      <AccountState status={account.status} />
    </p>
    <p className="soft">{account.login}</p>
    <Roles account={account} />
  </div>
);
