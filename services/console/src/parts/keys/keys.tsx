import { useState } from "react";
import { api, unwrap } from "../../api/api.ts";
import type { Row } from "../../api/types.ts";
import { useWords } from "../../words/area.ts";
import { EmptyState } from "../empty-state.tsx";
import { PagesList } from "../pages-list.tsx";
import { dayOfTime, timeText } from "../say-facts.ts";
import { usePages } from "../use-pages.ts";
import { keyWords } from "./key-words.ts";
import { MakeKeyDialog } from "./make-key-dialog.tsx";
import { NewKey } from "./new-key.tsx";
import { RevokeDialog } from "./revoke-dialog.tsx";
import { RotateDialog } from "./rotate-dialog.tsx";

export type KeyCard = Row<"listKeys">;

const stateClass = { active: "state", expired: "state state-quiet", revoked: "state state-quiet" } as const;

type RowProps = { card: KeyCard; rotate: () => void; revoke: () => void };

const KeyRow = ({ card, rotate, revoke }: RowProps) => {
  const say = useWords(keyWords);
  const { name, mode, state, startsWith, lastUsedAt, expiresAt } = card;
  return (
    <>
      <div className="row-head">
        <h3>{name}</h3>
        <span className={stateClass[state]}>{say(state)}</span>
      </div>
      <p className="num">
        <code>{startsWith}…</code> · {say(mode === "live" ? "liveShort" : "testShort")}
      </p>
      <p className="soft">
        {lastUsedAt ? say("used", { time: timeText(lastUsedAt) }) : say("neverUsed")} · {say("until", { day: dayOfTime(expiresAt) })}
      </p>
      {state === "active" && (
        <div className="row-actions">
          <button type="button" className="button" onClick={rotate}>
            {say("rotate")}
          </button>
          <button type="button" className="button button-bad" onClick={revoke}>
            {say("revoke")}
          </button>
        </div>
      )}
    </>
  );
};

type Open = { kind: "make" | "rotate" | "revoke"; card: KeyCard | null } | null;

/** An employer's API keys: made, renewed, ended. A fresh key is shown once. */
export const Keys = ({ employerId }: { employerId: string }) => {
  const say = useWords(keyWords);
  const [open, setOpen] = useState<Open>(null);
  const [fresh, setFresh] = useState<string | null>(null);
  const close = (): void => setOpen(null);
  const pages = usePages(["keys", employerId], (cursor, signal) => {
    const params = { path: { employerId }, query: { limit: 20, ...(cursor && { cursor }) } };
    return unwrap(api.GET("/v1/employers/{employerId}/keys", { params, signal }));
  });
  const make = (
    <button type="button" className="button button-main" onClick={() => setOpen({ kind: "make", card: null })}>
      {say("make")}
    </button>
  );
  const cardOf = (kind: "rotate" | "revoke"): KeyCard | null => (open?.kind === kind ? open.card : null);
  return (
    <>
      <div className="part-actions">{make}</div>
      {fresh && <NewKey value={fresh} />}
      <PagesList
        pages={pages}
        rowKey={({ id }) => id}
        row={(card) => <KeyRow card={card} rotate={() => setOpen({ kind: "rotate", card })} revoke={() => setOpen({ kind: "revoke", card })} />}
        empty={<EmptyState title={say("empty")} hint={say("emptyHint")} />}
      />
      <MakeKeyDialog employerId={employerId} open={open?.kind === "make"} close={close} made={setFresh} />
      <RotateDialog card={cardOf("rotate")} close={close} made={setFresh} />
      <RevokeDialog card={cardOf("revoke")} close={close} />
    </>
  );
};
