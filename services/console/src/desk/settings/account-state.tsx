import { useWords } from "../../words/area.ts";
import { accountStatusWords } from "./account-words.ts";

const classes = { invited: "state state-wait", active: "state", disabled: "state state-bad" } as const;

/** Whether somebody can log in. */
export const AccountState = ({ status }: { status: keyof typeof classes }) => {
  const nameOf = useWords(accountStatusWords);
  return <span className={classes[status]}>{nameOf(status)}</span>;
};
