import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useDeferredValue, useState } from "react";
import { api, unwrap } from "../../api/api.ts";
import { useWords } from "../../words/area.ts";
import { accountWords } from "./account-words.ts";

type Props = {
  id?: string;
  value?: string | undefined;
  onChange?: (accountId: string | undefined) => void;
  label: string;
  placeholder?: string;
  /** Accounts that can't be chosen. */
  without?: readonly string[];
  /** Only accounts that can log in. */
  onlyAble?: boolean;
  className?: string;
};

const useFound = (q: string) =>
  useQuery({
    queryKey: ["accounts", "choice", q],
    queryFn: ({ signal }) => unwrap(api.POST("/v1/accounts/find", { body: { limit: 20, sort: "name", ...(q && { q }) }, signal })),
    placeholderData: keepPreviousData,
  }).data?.items ?? [];

const useChosen = (accountId: string | undefined, isKnown: boolean) =>
  useQuery({
    queryKey: ["account", accountId],
    queryFn: ({ signal }) => unwrap(api.GET("/v1/accounts/{accountId}", { params: { path: { accountId: accountId ?? "" } }, signal })),
    enabled: accountId !== undefined && !isKnown,
  }).data;

/** An account, found by name or login; what is typed is asked in a body. */
export const AccountSelect = ({ value, onChange, label, placeholder = label, without = [], onlyAble = false, ...field }: Props) => {
  const say = useWords(accountWords);
  const [typed, setTyped] = useState("");
  const found = useFound(useDeferredValue(typed.trim()));
  const chosen = useChosen(value, found.some(({ id }) => id === value));
  const known = chosen && !found.some(({ id }) => id === chosen.id) ? [chosen, ...found] : found;
  const offered = known.filter(({ id, status }) => !without.includes(id) && !(onlyAble && status === "disabled"));
  return (
    <Select
      {...field}
      aria-label={label}
      placeholder={placeholder}
      allowClear
      value={value}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      options={offered.map(({ id, displayName, login }) => ({ value: id, label: displayName === login ? login : `${displayName} · ${login}` }))}
      notFoundContent={say("noAccount")}
      onChange={(accountId?: string) => onChange?.(accountId)}
    />
  );
};
