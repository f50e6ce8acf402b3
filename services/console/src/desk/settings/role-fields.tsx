import { Form, Select } from "antd";
import { useWords } from "../../words/area.ts";
import { roleWords } from "../../words/labels.ts";
import { accountWords, roleHintWords } from "./account-words.ts";
import { PlaceField } from "./place-field.tsx";
import { grantableRoles, type GrantedRole } from "./role-place.ts";

export type RoleValues = { role: GrantedRole; at?: string };

/** A role, and then its place by the chooser that fits it. */
export const RoleFields = () => {
  const say = useWords(accountWords);
  const nameOf = useWords(roleWords);
  const hintOf = useWords(roleHintWords);
  const form = Form.useFormInstance<RoleValues>();
  const role = Form.useWatch("role", form);
  const options = grantableRoles.map((value) => ({ value, label: nameOf(value), hint: hintOf(value) }));
  return (
    <>
      <Form.Item name="role" label={say("role")} rules={[{ required: true, message: say("roleMissing") }]}>
        <Select
          options={options}
          onChange={() => form.setFieldValue("at", undefined)}
          optionRender={({ data }) => (
            <span className="role-option">
              {data.label}
              <span className="soft">{data.hint}</span>
            </span>
          )}
        />
      </Form.Item>
      {role && <PlaceField role={role} />}
    </>
  );
};
