import { type QueryKey, useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { notify } from "../parts/notices.tsx";
import { actKeys, isSettledBy } from "./act-keys.ts";
import { newKey, QianxianProblem } from "./api.ts";
import { problemText } from "./problem-text.ts";
import { useWords } from "../words/area.ts";
import { plainWords } from "../words/plain.ts";

type Act<Input, Output> = {
  /** Does it; `key` goes into the `Idempotency-Key` header, the same for every try of one act. */
  run: (input: Input, key: string) => Promise<Output>;
  /** Lists and pages that are read anew afterwards. */
  stale?: readonly QueryKey[];
  /** What is said when it is done; nothing when the page shows it anyway. */
  done?: string | ((output: Output, input: Input) => string);
  after?: (output: Output, input: Input) => void;
  /** Takes a problem over, such as to show it beside the fields of a form; true: it is shown. */
  onProblem?: (problem: QianxianProblem) => boolean;
};

/**
 * Something a button does: repeated safely, told when done, its problem said in words with the request id. The same
 * tried again after a failure carries the key of the first try, so that what was done already is not done twice; what
 * `run` sends must follow from its input alone.
 */
export const useAct = <Input, Output>({ run, stale = [], done, after, onProblem }: Act<Input, Output>) => {
  const client = useQueryClient();
  const say = useWords(plainWords);
  const [keys] = useState(() => actKeys(newKey));
  return useMutation({
    mutationFn: (input: Input) => run(input, keys.of(input)),
    onSuccess: async (output, input) => {
      keys.settle(input);
      const words = typeof done === "function" ? done(output, input) : done;
      if (words) notify({ kind: "done", text: words });
      after?.(output, input);
      await Promise.all(stale.map((queryKey) => client.invalidateQueries({ queryKey })));
    },
    onError: (thrown, input) => {
      const problem = thrown instanceof QianxianProblem ? thrown : null;
      if (problem && isSettledBy(problem)) keys.settle(input);
      if (problem && onProblem?.(problem)) return;
      notify({
        kind: "problem",
        text: problem ? problemText(problem) : `${say("notDone")}：${String(thrown)}`,
        ...(problem && { more: say("requestId", { id: problem.requestId }) }),
      });
    },
  });
};
