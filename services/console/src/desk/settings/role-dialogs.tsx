import { Checkbox, Form, Modal } from "antd";
import { useMe } from "../../api/use-me.ts";
import { notify } from "../../parts/notices.tsx";
import { useWords } from "../../words/area.ts";
import { plainWords } from "../../words/plain.ts";
import { showInForm } from "../parts/form-problem.ts";
import { AccountSelect } from "./account-select.tsx";
import { accountWords } from "./account-words.ts";
import { PlaceField } from "./place-field.tsx";
import { RoleFields, type RoleValues } from "./role-fields.tsx";
import { isHandedOver, placeIdOf, roleAt } from "./role-place.ts";
import type { AccountCard } from "./use-all-accounts.ts";
import { type Grant, useGive, useHandOver, useMove } from "./use-account-acts.ts";
import { useRoleText } from "./use-place-name.ts";

/** The county in which the caller gives roles. */
export const useCounty = (): string => useMe().named.county?.code ?? "";

type Props = { account: AccountCard; open: boolean; close: () => void };

/** A further role for an account. */
export const GiveDialog = ({ account, open, close }: Props) => {
  const say = useWords(accountWords);
  const plain = useWords(plainWords);
  const county = useCounty();
  const [form] = Form.useForm<RoleValues>();
  const give = useGive(account, { after: close, onProblem: (problem) => showInForm(form, problem) });
  return (
    <Modal
      open={open}
      title={say("giveTitle", { name: account.displayName })}
      okText={say("give")}
      cancelText={plain("cancel")}
      confirmLoading={give.isPending}
      destroyOnHidden
      onOk={() => form.submit()}
      onCancel={close}
    >
      <p className="soft dialog-says">{say("giveHint")}</p>
      <Form form={form} layout="vertical" preserve={false} onFinish={({ role, at }) => give.mutate(roleAt(role, at, county))}>
        <RoleFields />
      </Form>
    </Modal>
  );
};

/** The same role at another place. */
export const MoveDialog = ({ account, grant, close }: { account: AccountCard; grant: Grant | null; close: () => void }) => {
  const say = useWords(accountWords);
  const plain = useWords(plainWords);
  const county = useCounty();
  const roleText = useRoleText(grant ? [grant.place] : []);
  const [form] = Form.useForm<{ at: string }>();
  const move = useMove(account, { after: close, onProblem: (problem) => showInForm(form, problem) });
  const send = ({ at }: { at: string }): void => {
    if (!grant) return;
    if (at !== placeIdOf(grant.place)) return move.mutate({ grant, place: roleAt(grant.place.role, at, county) });
    close();
    notify({ kind: "done", text: say("samePlace") });
  };
  return (
    <Modal
      open={grant !== null}
      title={grant && say("moveTitle", { what: roleText(grant.place) })}
      okText={say("move")}
      cancelText={plain("cancel")}
      confirmLoading={move.isPending}
      destroyOnHidden
      onOk={() => form.submit()}
      onCancel={close}
    >
      <p className="dialog-says">{say("moveSays")}</p>
      <Form form={form} layout="vertical" preserve={false} onFinish={send}>
        {grant && <PlaceField role={grant.place.role} label={say("moveTo")} />}
      </Form>
    </Modal>
  );
};

/** Crews, caseloads and stations of an account go to another one. */
export const HandOverDialog = ({ account, open, close }: Props) => {
  const say = useWords(accountWords);
  const plain = useWords(plainWords);
  const [form] = Form.useForm<{ toAccountId: string; grantIds: string[] }>();
  const own = account.grants.filter(({ to, place }) => to === null && isHandedOver(place.role));
  const roleText = useRoleText(own.map(({ place }) => place));
  const handOver = useHandOver(account, { after: close, onProblem: (problem) => showInForm(form, problem) });
  return (
    <Modal
      open={open}
      title={say("handOverTitle", { name: account.displayName })}
      okText={say("handOver")}
      cancelText={plain("cancel")}
      confirmLoading={handOver.isPending}
      destroyOnHidden
      onOk={() => form.submit()}
      onCancel={close}
    >
      <p className="dialog-says">{say("handOverSays")}</p>
      <Form form={form} layout="vertical" preserve={false} initialValues={{ grantIds: own.map(({ id }) => id) }} onFinish={(body) => handOver.mutate(body)}>
        <Form.Item name="grantIds" label={say("handOverWhat")} rules={[{ type: "array", min: 1, message: say("handOverWhatMissing") }]}>
          <Checkbox.Group className="column-choice" options={own.map(({ id, place }) => ({ value: id, label: roleText(place) }))} />
        </Form.Item>
        <Form.Item name="toAccountId" label={say("handOverTo")} rules={[{ required: true, message: say("handOverToMissing") }]}>
          <AccountSelect label={say("handOverTo")} placeholder={say("findAccount")} without={[account.id]} onlyAble />
        </Form.Item>
      </Form>
    </Modal>
  );
};
