import { useMutation } from "@tanstack/react-query";
import { api, QianxianProblem, unwrap } from "../../api/api.ts";
import { problemText } from "../../api/problem-text.ts";
import { notify } from "../../parts/notices.tsx";
import { useWords } from "../../words/area.ts";
import { plainWords } from "../../words/plain.ts";

type Field = "name" | "phone" | "idNumber";

/** Name and numbers of a person in full, asked for with a reason that is noted; kept nowhere, gone with the page or by `reset`. */
export const useReveal = (workerId: string, fields: readonly Field[]) => {
  const say = useWords(plainWords);
  return useMutation({
    gcTime: 0,
    mutationFn: (reason: string) =>
      unwrap(api.POST("/v1/workers/{workerId}/reveal", { params: { path: { workerId } }, body: { fields: [...fields], reason } })),
    onError: (thrown) => {
      const problem = thrown instanceof QianxianProblem ? thrown : null;
      const more = problem && say("requestId", { id: problem.requestId });
      notify({ kind: "problem", text: problem ? problemText(problem) : say("notDone"), ...(more && { more }) });
    },
  });
};

/** A mobile number as it is read out, such as 138 0013 8000. */
export const spacedPhone = (phone: string): string => phone.replace(/^(\d{3})(\d{4})(\d{4})$/, "$1 $2 $3");
