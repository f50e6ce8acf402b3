import type { operations } from "@qianxian/client";
import { useRouter } from "@tanstack/react-router";
import { Button, Form, Input } from "antd";
import { useState } from "react";
import { api, unwrap } from "../../api/api.ts";
import type { Answer } from "../../api/types.ts";
import { useAct } from "../../api/use-act.ts";
import { useAsked } from "../../list/use-asked.ts";
import { PageHead } from "../../parts/page-head.tsx";
import { useWords } from "../../words/area.ts";
import { showInForm } from "../parts/form-problem.ts";
import { KeptNote } from "../parts/kept-note.tsx";
import { useDraft } from "../parts/use-draft.ts";
import { accountWords } from "./account-words.ts";
import { InvitationOnce } from "./invitation-once.tsx";
import { useCounty } from "./role-dialogs.tsx";
import { RoleFields, type RoleValues } from "./role-fields.tsx";
import { grantableRoles, roleAt } from "./role-place.ts";
import { SettingsFrame } from "./settings-frame.tsx";

type Filled = RoleValues & { login: string; displayName: string };
type NewAccount = NonNullable<operations["inviteAccount"]["requestBody"]>["content"]["application/json"];
type Made = Answer<"inviteAccount">;

/** Names of people, which no draft keeps. */
const named = ["login", "displayName"] as const;

const Done = ({ made, again }: { made: Made; again: () => void }) => {
  const say = useWords(accountWords);
  const { history } = useRouter();
  return (
    <section className="sheet account-form">
      <h2>{say("madeTitle", { name: made.displayName })}</h2>
      <InvitationOnce login={made.login} invitation={made.invitation} />
      <div className="form-end">
        <Button type="primary" onClick={() => history.push(`/desk/settings/accounts/${made.id}`)}>
          {say("newOpen")}
        </Button>
        <Button onClick={again}>{say("newAnother")}</Button>
      </div>
    </section>
  );
};

const Fields = () => {
  const say = useWords(accountWords);
  return (
    <>
      <Form.Item name="displayName" label={say("name")} extra={say("nameHint")} rules={[{ required: true, whitespace: true, message: say("nameMissing") }]}>
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
      <Form.Item name="login" label={say("login")} extra={say("loginHint")} rules={[{ required: true, min: 2, pattern: /^\S+$/, message: say("loginMissing") }]}>
        <Input maxLength={60} autoComplete="off" autoCapitalize="none" spellCheck={false} />
      </Form.Item>
      <RoleFields />
    </>
  );
};

const useInvite = (form: ReturnType<typeof Form.useForm<Filled>>[0], after: (made: Made) => void) => {
  const say = useWords(accountWords);
  return useAct({
    run: (body: NewAccount) => unwrap(api.POST("/v1/accounts", { body })),
    stale: [["accounts"]],
    done: say("newDone"),
    after,
    onProblem: (problem) => {
      if (problem.code !== "login-taken") return showInForm(form, problem);
      form.setFields([{ name: "login", errors: [problem.zh] }]);
      form.scrollToField("login", { focus: true });
      return true;
    },
  });
};

const useGiven = (): Partial<RoleValues> => {
  const { asked } = useAsked();
  const role = grantableRoles.find((one) => one === asked["role"]);
  return role ? { role, ...(asked["at"] && { at: asked["at"] }) } : {};
};

const InviteForm = ({ done }: { done: (made: Made) => void }) => {
  const say = useWords(accountWords);
  const county = useCounty();
  const [form] = Form.useForm<Filled>();
  const draft = useDraft("account:new", form, named);
  const invite = useInvite(form, (made) => {
    draft.drop();
    done(made);
  });
  const send = ({ login, displayName, role, at }: Filled): void =>
    invite.mutate({ login: login.trim(), displayName: displayName.trim(), place: roleAt(role, at, county) });
  const anew = (): void => {
    draft.drop();
    form.resetFields();
  };
  return (
    <section className="sheet account-form">
      {draft.wasKept && <KeptNote drop={anew} />}
      <Form form={form} layout="vertical" initialValues={useGiven()} onValuesChange={draft.keep} onFinish={send} scrollToFirstError>
        <Fields />
        <Button type="primary" htmlType="submit" loading={invite.isPending}>
          {say("invite")}
        </Button>
      </Form>
    </section>
  );
};

/** Opens an account for somebody, who then sets the password. */
export const NewAccountPage = () => {
  const say = useWords(accountWords);
  const [made, setMade] = useState<Made | null>(null);
  return (
    <SettingsFrame>
      <PageHead title={say("newTitle")} says={say("newSays")} back={{ href: "/desk/settings/accounts", label: say("back") }} />
      {made ? <Done made={made} again={() => setMade(null)} /> : <InviteForm done={setMade} />}
    </SettingsFrame>
  );
};
