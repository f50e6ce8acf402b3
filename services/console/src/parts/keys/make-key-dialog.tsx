import { useState } from "react";
import { api, unwrap } from "../../api/api.ts";
import { useAct } from "../../api/use-act.ts";
import { useWords } from "../../words/area.ts";
import { plainWords } from "../../words/plain.ts";
import { Dialog } from "../dialog.tsx";
import { Field } from "../field.tsx";
import { keyWords } from "./key-words.ts";

type Props = { employerId: string; open: boolean; close: () => void; made: (key: string) => void };
type Mode = "live" | "test";

/** Makes a key for a system that is named. */
export const MakeKeyDialog = ({ employerId, open, close, made }: Props) => {
  const say = useWords(keyWords);
  const sayPlain = useWords(plainWords);
  const [name, setName] = useState("");
  const [mode, setMode] = useState<Mode>("live");
  const make = useAct({
    run: (body: { name: string; mode: Mode }) =>
      unwrap(api.POST("/v1/employers/{employerId}/keys", { body, params: { path: { employerId } } })),
    stale: [["keys"]],
    after: ({ key }) => {
      made(key);
      setName("");
      close();
    },
  });
  return (
    <Dialog open={open} title={say("make")} onClose={close}>
      <Field label={say("name")} hint={say("nameHint")}>
        <input value={name} maxLength={60} onChange={({ target }) => setName(target.value)} />
      </Field>
      <Field label={say("mode")}>
        <select value={mode} onChange={({ target }) => setMode(target.value as Mode)}>
          <option value="live">{say("live")}</option>
          <option value="test">{say("test")}</option>
        </select>
      </Field>
      <div className="dialog-actions">
        <button type="button" className="button" onClick={close}>
          {sayPlain("cancel")}
        </button>
        <button type="button" className="button button-main" disabled={name.trim() === "" || make.isPending} onClick={() => make.mutate({ name: name.trim(), mode })}>
          {sayPlain("confirm")}
        </button>
      </div>
    </Dialog>
  );
};
