import { Button, Progress as Bar } from "antd";
import { GoTo } from "../../../parts/go-to.tsx";
import { useWords } from "../../../words/area.ts";
import { importWords } from "./import-words.ts";
import type { Run } from "./use-import-run.ts";

type Props = {
  run: Run;
  count: number;
  /** False while a needed column is missing. */
  isReady: boolean;
  start: (dryRun: boolean) => void;
  resume: () => void;
  stop: () => void;
};

const outcomes = ["added", "changed", "unchanged", "refused"] as const;

const Counts = ({ run }: { run: Run }) => {
  const say = useWords(importWords);
  return (
    <dl className="import-counts">
      {outcomes.map((outcome) => (
        <div key={outcome} className={outcome === "refused" && run.progress.counts.refused > 0 ? "count count-bad" : "count"}>
          <dt>{say(outcome)}</dt>
          <dd className="num">{run.progress.counts[outcome].toLocaleString("zh-CN")}</dd>
        </div>
      ))}
    </dl>
  );
};

const Says = ({ run }: { run: Run }) => {
  const say = useWords(importWords);
  const { state, dryRun, why, progress } = run;
  if (state === "running") return <p>{say(dryRun ? "dryRunNow" : "importNow")}</p>;
  if (state === "stopping") return <p>{say("stopping")}</p>;
  if (state === "stopped") return <p className="note">{say(dryRun ? "stoppedAtDry" : "stoppedAt", { n: progress.next })}</p>;
  if (state === "failed") return <p className="note-bad" role="alert">{say("failedAt", { n: progress.next, why })}</p>;
  return <p className="note-good">{say(dryRun ? "dryDone" : "importDone")}</p>;
};

const Acts = ({ run, count, isReady, start, resume, stop }: Props) => {
  const say = useWords(importWords);
  const { state, dryRun } = run;
  if (state === "running" || state === "stopping") return <Button disabled={state === "stopping"} onClick={stop}>{say("stop")}</Button>;
  if (state === "stopped" || state === "failed") return <Button type="primary" onClick={resume}>{say(dryRun ? "resumeDry" : "resume")}</Button>;
  if (state === "done" && !dryRun) return <GoTo className="button button-main" href="/desk/people">{say("toLedger")}</GoTo>;
  const isTried = state === "done";
  return (
    <>
      <Button type={isTried ? "default" : "primary"} disabled={!isReady} onClick={() => start(true)}>
        {say(isTried ? "dryRunAgain" : "dryRun")}
      </Button>
      {isTried && (
        <Button type="primary" disabled={count === run.progress.counts.refused} onClick={() => start(false)}>
          {say("start", { n: (count - run.progress.counts.refused).toLocaleString("zh-CN") })}
        </Button>
      )}
      {!isTried && <span className="soft">{say("dryRunHint")}</span>}
    </>
  );
};

/** How far the dry run or the import has come, and what can be done next. */
export const RunSheet = (props: Props) => {
  const say = useWords(importWords);
  const { run, count } = props;
  const { state, dryRun, progress } = run;
  const isBegun = state !== "idle";
  return (
    <section className="sheet run" aria-label={say(dryRun ? "dryRun" : "title")} aria-busy={state === "running"}>
      {isBegun && (
        <>
          <Says run={run} />
          <Bar percent={Math.floor((100 * progress.next) / count)} status={state === "failed" ? "exception" : state === "done" ? "success" : "normal"} aria-label={say("done", { n: progress.next, all: count })} />
          <p className="soft num">{say("done", { n: progress.next.toLocaleString("zh-CN"), all: count.toLocaleString("zh-CN") })}</p>
          <Counts run={run} />
        </>
      )}
      <div className="run-acts">
        <Acts {...props} />
      </div>
    </section>
  );
};
