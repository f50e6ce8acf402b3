import { useRouter } from "@tanstack/react-router";
import { Button, Input } from "antd";
import { UserPlus } from "lucide-react";
import { useState } from "react";
import { api, unwrap } from "../../api/api.ts";
import type { Query } from "../../api/types.ts";
import { useMay } from "../../api/use-me.ts";
import { choice } from "../../list/controls.tsx";
import { List } from "../../list/list.tsx";
import type { Asked } from "../../list/list-types.ts";
import { useAsked } from "../../list/use-asked.ts";
import { PageHead } from "../../parts/page-head.tsx";
import { useWords } from "../../words/area.ts";
import { useChoices } from "../../words/choices.ts";
import { roleWords } from "../../words/labels.ts";
import { AccountRow, useAccountColumns } from "./account-columns.tsx";
import { accountStatusWords, accountWords } from "./account-words.ts";
import { SettingsFrame } from "./settings-frame.tsx";
import type { AccountCard } from "./use-all-accounts.ts";

/** A text to be found may be somebody's name: it goes in the body, never into an address. */
const find = (q: string) => (asked: Asked, signal: AbortSignal) => {
  const { limit, ...filters } = asked as Asked & Pick<Query<"listAccounts">, "cursor" | "sort" | "status" | "role">;
  return unwrap(api.POST("/v1/accounts/find", { body: { ...filters, limit: Number(limit), ...(q && { q }) }, signal }));
};

const useFilters = () => {
  const say = useWords(accountWords);
  const states = useChoices(accountStatusWords);
  const roles = useChoices(roleWords).filter(({ value }) => value !== "operator");
  return [choice("status", say("status"), states), choice("role", say("role"), roles, 150)];
};

const Invite = () => {
  const say = useWords(accountWords);
  const { history } = useRouter();
  if (!useMay()("account.manage")) return null;
  return (
    <Button type="primary" icon={<UserPlus size={14} aria-hidden />} onClick={() => history.push("/desk/settings/accounts/new")}>
      {say("invite")}
    </Button>
  );
};

const Find = ({ onFind }: { onFind: (q: string) => void }) => {
  const say = useWords(accountWords);
  const { change } = useAsked();
  const search = (text: string): void => {
    onFind(text.trim());
    change({});
  };
  return <Input.Search className="account-find" aria-label={say("find")} placeholder={say("find")} allowClear maxLength={60} enterButton onSearch={search} />;
};

/** Who may log in, as what and where. */
export const AccountsPage = () => {
  const say = useWords(accountWords);
  const [q, setQ] = useState("");
  const empty = q ? { title: say("emptyFound", { q }), hint: say("emptyFoundHint") } : { title: say("emptyTitle"), hint: say("emptyHint"), action: <Invite /> };
  return (
    <SettingsFrame>
      <PageHead title={say("title")} says={say("says")} actions={<Invite />} />
      <Find onFind={setQ} />
      <List<AccountCard>
        name="accounts"
        queryKey={["accounts", "list", q]}
        read={find(q)}
        rowKey={({ id }) => id}
        columns={useAccountColumns()}
        filters={useFilters()}
        sorts={[
          { key: "newest", label: say("sortNewest") },
          { key: "name", label: say("sortName") },
        ]}
        href={({ id }) => `/desk/settings/accounts/${id}`}
        card={(account) => <AccountRow account={account} />}
        empty={empty}
      />
    </SettingsFrame>
  );
};
