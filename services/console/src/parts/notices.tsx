import { X } from "lucide-react";
import { useSyncExternalStore } from "react";
import { useWords } from "../words/area.ts";
import { plainWords } from "../words/plain.ts";

type Notice = {
  id: string;
  kind: "done" | "problem";
  text: string;
  /** A small second line, such as the request id. */
  more?: string;
  action?: { label: string; run: () => void };
};

const shownMs = { done: 8_000, problem: 14_000 } as const;
const shownMax = 3;

let notices: readonly Notice[] = [];
const listeners = new Set<() => void>();

const put = (next: readonly Notice[]): void => {
  notices = next;
  for (const tell of listeners) tell();
};

const drop = (id: string): void => put(notices.filter((notice) => notice.id !== id));

/** Says in a corner what was done or why not, the same only once at a time; the note leaves by itself. */
export const notify = (notice: Omit<Notice, "id">): void => {
  const id = crypto.randomUUID();
  const others = notices.filter(({ kind, text }) => kind !== notice.kind || text !== notice.text);
  put([...others, { ...notice, id }].slice(-shownMax));
  setTimeout(() => drop(id), shownMs[notice.kind]);
};

/** Takes away every offer to undo: what comes now builds on what was done. */
export const withdrawUndos = (): void => put(notices.filter(({ action }) => action === undefined));

const subscribe = (tell: () => void): (() => void) => {
  listeners.add(tell);
  return () => listeners.delete(tell);
};

const Shown = ({ notice }: { notice: Notice }) => {
  const say = useWords(plainWords);
  const { id, kind, text, more, action } = notice;
  const act = (): void => {
    drop(id);
    action?.run();
  };
  return (
    <div className={`notice notice-${kind}`}>
      <p>
        {text}
        {more && <small>{more}</small>}
      </p>
      {action && (
        <button type="button" className="notice-act" onClick={act}>
          {action.label}
        </button>
      )}
      <button type="button" className="notice-close" aria-label={say("close")} onClick={() => drop(id)}>
        <X size={14} aria-hidden />
      </button>
    </div>
  );
};

/** Where notices are shown; read out by screen readers. */
export const Notices = () => {
  const shown = useSyncExternalStore(subscribe, () => notices);
  return (
    <div className="notices" role="status" aria-live="polite">
      {shown.map((notice) => (
        <Shown key={notice.id} notice={notice} />
      ))}
    </div>
  );
};
