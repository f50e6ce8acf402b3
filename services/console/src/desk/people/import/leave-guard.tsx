import { useBlocker } from "@tanstack/react-router";
import { Modal } from "antd";
import { useWords } from "../../../words/area.ts";
import { importWords } from "./import-words.ts";

/** Asks before a page is left on which an import still runs. */
export const LeaveGuard = ({ isRunning }: { isRunning: boolean }) => {
  const say = useWords(importWords);
  const blocker = useBlocker({ shouldBlockFn: () => isRunning, enableBeforeUnload: () => isRunning, withResolver: true });
  return (
    <Modal
      open={blocker.status === "blocked"}
      title={say("leaveTitle")}
      okText={say("leave")}
      cancelText={say("stay")}
      onOk={() => blocker.proceed?.()}
      onCancel={() => blocker.reset?.()}
    >
      <p>{say("leaveSays")}</p>
    </Modal>
  );
};
