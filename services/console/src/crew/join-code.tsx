import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { ProblemNote } from "../parts/problem-note.tsx";
import { countyToday, dayText } from "../parts/say-facts.ts";
import { ShareLink } from "../parts/share-link.tsx";
import { Skeleton } from "../parts/skeleton.tsx";
import { useWords } from "../words/area.ts";
import { plainWords } from "../words/plain.ts";
import { useCrew, useJoinLink } from "./crew-queries.ts";
import { joinCodeWords } from "./crew-words.ts";
import { joinedSince } from "./members.ts";

const lookEveryMs = 5_000;

/** Who has joined while the code is shown, by masked name. */
const Joined = () => {
  const say = useWords(joinCodeWords);
  const client = useQueryClient();
  const { data: crew } = useCrew({ everyMs: lookEveryMs });
  const [before] = useState(() => crew?.members);
  const joined = joinedSince(before, crew?.members);
  const { length } = joined;
  useEffect(() => {
    if (length > 0) void client.invalidateQueries({ queryKey: ["crew-invitations"] });
  }, [client, length]);
  return (
    <p className={length > 0 ? "join-joined" : "soft"} role="status">
      {length > 0 ? say("joined", { names: joined.map(({ maskedName }) => maskedName).join(say("and")) }) : say("waits")}
    </p>
  );
};

/** The crew's code: whoever scans it joins by a code sent to the own phone, which nobody can do in their place. */
export const JoinCode = ({ close }: { close: () => void }) => {
  const say = useWords(joinCodeWords);
  const sayPlain = useWords(plainWords);
  const { data, error, refetch } = useJoinLink();
  if (error) return <ProblemNote thrown={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton rows={8} />;
  return (
    <>
      <p className="soft">{say("says")}</p>
      <ShareLink path={data.path} />
      <Joined />
      <p className="soft">{say("until", { until: dayText(countyToday(new Date(data.expiresAt))) })}</p>
      <p className="soft">{say("other")}</p>
      <p className="join-own">{say("own")}</p>
      <div className="dialog-actions">
        <button type="button" className="button button-main" onClick={close}>
          {sayPlain("close")}
        </button>
      </div>
    </>
  );
};
