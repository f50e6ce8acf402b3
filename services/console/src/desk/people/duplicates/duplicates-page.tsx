import { Button } from "antd";
import { useState } from "react";
import { api, unwrap } from "../../../api/api.ts";
import type { Query } from "../../../api/types.ts";
import { useAct } from "../../../api/use-act.ts";
import { List } from "../../../list/list.tsx";
import type { Asked, Column } from "../../../list/list-types.ts";
import { PageHead } from "../../../parts/page-head.tsx";
import { useUndo } from "../../../parts/use-undo.ts";
import { useWords } from "../../../words/area.ts";
import { duplicateWords } from "./duplicate-words.ts";
import { Entry, type Pair } from "./entry.tsx";
import { MergeDialog } from "./merge-dialog.tsx";
import "../people.css";
import "./duplicates.css";

const readPairs = (asked: Asked, signal: AbortSignal) =>
  unwrap(api.GET("/v1/worker-duplicates", { params: { query: asked as Query<"listWorkerDuplicates"> }, signal }));

const setDismissed = ({ worker, other }: Pair, dismissed: boolean, key: string) =>
  unwrap(
    api.POST("/v1/worker-duplicates/dismiss", {
      params: { header: { "Idempotency-Key": key } },
      body: { workerId: worker.id, otherId: other.id, dismissed },
    }),
  );

const useDismiss = () => {
  const say = useWords(duplicateWords);
  const offerUndo = useUndo();
  const stale = [["duplicates"]];
  const back = useAct({ run: (pair: Pair, key) => setDismissed(pair, false, key), stale });
  return useAct({
    run: (pair: Pair, key) => setDismissed(pair, true, key),
    stale,
    after: (_answer, pair) => offerUndo(say("dismissed"), () => back.mutateAsync(pair)),
  });
};

type ActsProps = { pair: Pair; merge: () => void };

const PairActs = ({ pair, merge }: ActsProps) => {
  const say = useWords(duplicateWords);
  const dismiss = useDismiss();
  return (
    <div className="pair-acts">
      <Button size="small" type="primary" onClick={merge}>{say("merge")}</Button>
      <Button size="small" loading={dismiss.isPending} onClick={() => dismiss.mutate(pair)}>{say("notSame")}</Button>
    </div>
  );
};

/** Entries that may be one person: brought together, or said to be two. */
export const DuplicatesPage = () => {
  const say = useWords(duplicateWords);
  const [pair, setPair] = useState<Pair | null>(null);
  const columns: Column<Pair>[] = [
    { key: "one", title: say("one"), render: ({ worker }) => <Entry person={worker} /> },
    { key: "other", title: say("other"), render: ({ other }) => <Entry person={other} /> },
    { key: "why", title: say("why"), render: ({ because }) => <span className="pair-why">{because.zh}</span> },
    { key: "acts", title: say("acts"), render: (one) => <PairActs pair={one} merge={() => setPair(one)} /> },
  ];
  return (
    <>
      <PageHead title={say("title")} back={{ href: "/desk/people", label: say("back") }} says={say("says")} />
      <List<Pair>
        queryKey={["duplicates"]}
        read={readPairs}
        rowKey={({ worker, other }) => `${worker.id}-${other.id}`}
        columns={columns}
        card={(one) => (
          <div className="pair-card">
            <Entry person={one.worker} />
            <Entry person={one.other} />
            <p>{one.because.zh}</p>
            <PairActs pair={one} merge={() => setPair(one)} />
          </div>
        )}
        empty={{ title: say("emptyTitle"), hint: say("emptyHint") }}
      />
      {pair && <MergeDialog pair={pair} close={() => setPair(null)} />}
    </>
  );
};
