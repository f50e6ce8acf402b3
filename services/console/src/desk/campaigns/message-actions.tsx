import { Button, Form, Input, Modal, Radio } from "antd";
import { useState } from "react";
import { api, unwrap } from "../../api/api.ts";
import type { Row } from "../../api/types.ts";
import { useAct } from "../../api/use-act.ts";
import { useMay } from "../../api/use-me.ts";
import { showInForm } from "../parts/form-problem.ts";
import { useWords } from "../../words/area.ts";
import { plainWords } from "../../words/plain.ts";
import { messageWords } from "./message-words.ts";
import { useNameOf } from "./person-name.tsx";

type Message = Row<"listAllMessages">;
type Found = { as: "sent" | "failed"; reason: string };

/** What is read anew when a message has changed. */
const stale = [["messages"], ["campaign"], ["campaigns"]] as const;

const useRetry = ({ id, status }: Message) => {
  const say = useWords(messageWords);
  return useAct({
    run: (_asked: void, key) =>
      unwrap(api.POST("/v1/messages/{messageId}/retry", { params: { path: { messageId: id }, header: { "Idempotency-Key": key } } })),
    stale,
    done: say(status === "failed" ? "retried" : "asked"),
  });
};

type SettleProps = { message: Message; open: boolean; onClose: () => void };

const SettleDialog = ({ message: { id }, open, onClose }: SettleProps) => {
  const say = useWords(messageWords);
  const sayPlain = useWords(plainWords);
  const [form] = Form.useForm<Found>();
  const settle = useAct({
    run: (body: Found, key) =>
      unwrap(api.POST("/v1/messages/{messageId}/settle", { body, params: { path: { messageId: id }, header: { "Idempotency-Key": key } } })),
    stale,
    done: say("settled"),
    after: onClose,
    onProblem: (problem) => showInForm(form, problem),
  });
  return (
    <Modal
      open={open}
      title={say("settleTitle")}
      okText={say("settle")}
      cancelText={sayPlain("cancel")}
      confirmLoading={settle.isPending}
      destroyOnHidden
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p className="soft settle-says">{say("settleSays")}</p>
      <Form form={form} layout="vertical" preserve={false} requiredMark={false} onFinish={(found) => settle.mutate(found)}>
        <Form.Item name="as" label={say("outcome")} rules={[{ required: true, message: say("pickOutcome") }]}>
          <Radio.Group
            options={[
              { value: "sent", label: say("arrived") },
              { value: "failed", label: say("notArrived") },
            ]}
          />
        </Form.Item>
        <Form.Item name="reason" label={say("how")} extra={say("howHint")} rules={[{ required: true, min: 2, message: say("sayHow") }]}>
          <Input.TextArea rows={2} maxLength={200} />
        </Form.Item>
      </Form>
    </Modal>
  );
};

/** Sends a failed message again; of an unknown one the channel is asked again, or a clerk says what came of it. */
export const MessageActions = ({ message }: { message: Message }) => {
  const say = useWords(messageWords);
  const may = useMay();
  const name = useNameOf()(message);
  const retry = useRetry(message);
  const [isSettling, setSettling] = useState(false);
  if (!may("campaign.plan") || (message.status !== "failed" && message.status !== "unknown")) return null;
  const isFailed = message.status === "failed";
  return (
    <span className="row-acts">
      <Button size="small" loading={retry.isPending} aria-label={say(isFailed ? "retryNamed" : "askNamed", { name })} onClick={() => retry.mutate()}>
        {say(isFailed ? "retry" : "ask")}
      </Button>
      {!isFailed && (
        <Button size="small" color="primary" variant="outlined" aria-label={say("settleNamed", { name })} onClick={() => setSettling(true)}>
          {say("settle")}
        </Button>
      )}
      <SettleDialog message={message} open={isSettling} onClose={() => setSettling(false)} />
    </span>
  );
};
