import { ChevronDown } from "lucide-react";
import { useRef } from "react";
import { pageToken } from "../api/page.ts";
import { useMe } from "../api/use-me.ts";
import { useWords } from "../words/area.ts";
import { roleWords } from "../words/labels.ts";
import { shellWords } from "./shell-words.ts";

/** Sends a form of the plain pages, which answer with a page of their own. */
const send = (address: string, fields: Record<string, string>): void => {
  const form = document.createElement("form");
  form.method = "post";
  form.action = address;
  for (const [name, value] of Object.entries({ ...fields, token: pageToken })) {
    const input = document.createElement("input");
    input.type = "hidden";
    input.name = name;
    input.value = value;
    form.append(input);
  }
  document.body.append(form);
  form.submit();
};

/** A menu that closes when it is left, and by Esc, which gives the focus back to what opened it. */
const useClosing = () => {
  const ref = useRef<HTMLDetailsElement>(null);
  const close = (): void => ref.current?.removeAttribute("open");
  const onBlur = (event: React.FocusEvent): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) close();
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    close();
    ref.current?.querySelector("summary")?.focus();
  };
  return { ref, onBlur, onKeyDown };
};

/** Who is logged in, as what and where; other roles; the own account; the way out. */
export const AccountMenu = () => {
  const say = useWords(shellWords);
  const roleName = useWords(roleWords);
  const { displayName, named, grants } = useMe();
  const active = grants.find(({ isActive }) => isActive);
  const menu = useClosing();
  return (
    <details className="account" {...menu}>
      <summary>
        {displayName !== named.name && <span className="account-name">{displayName}</span>}
        <span className="account-place">{named.name}</span>
        <ChevronDown size={16} aria-hidden />
      </summary>
      <div className="account-menu">
        <p className="account-who">
          <strong>{displayName}</strong>
          {active && <span className="soft">{`${roleName(active.place.role)} · ${named.name}`}</span>}
        </p>
        {grants.filter(({ isActive }) => !isActive).map(({ id, place, named: { name } }) => (
          <button key={id} type="button" onClick={() => send("/role", { grantId: id })}>
            {`${say("switchRole")}：${name} · ${roleName(place.role)}`}
          </button>
        ))}
        <a href="/account">{say("account")}</a>
        <button type="button" onClick={() => send("/logout", {})}>
          {say("logOut")}
        </button>
      </div>
    </details>
  );
};
