import { type QueryKey, useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { notify } from "../parts/notices.tsx";
import { newKey, QianxianProblem } from "./api.ts";
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
 * Something a button does: repeated safely, told when done, its problem said in words with the request id. A try
 * after a failure carries the key of the first, so that what was done already is not done twice.
 */
export const useAct = <Input, Output>({ run, stale = [], done, after, onProblem }: Act<Input, Output>) => {
  const client = useQueryClient();
  const say = useWords(plainWords);
  const key = useRef<string | null>(null);
  return useMutation({
    mutationFn: (input: Input) => {
      key.current ??= newKey();
      return run(input, key.current);
    },
    onSuccess: async (output, input) => {
      key.current = null;
      const words = typeof done === "function" ? done(output, input) : done;
      if (words) notify({ kind: "done", text: words });
      after?.(output, input);
      await Promise.all(stale.map((queryKey) => client.invalidateQueries({ queryKey })));
    },
    onError: (thrown) => {
      const problem = thrown instanceof QianxianProblem ? thrown : null;
      // Refused for what it says: the next try says something else and is another act.
      if (problem && problem.status >= 400 && problem.status < 500) key.current = null;
      if (problem && onProblem?.(problem)) return;
      notify({
        kind: "problem",
        text: problem ? problem.zh : `${say("notDone")}：${String(thrown)}`,
        ...(problem && { more: say("requestId", { id: problem.requestId }) }),
      });
    },
  });
};
