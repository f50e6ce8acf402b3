import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { logInAddress, QianxianProblem } from "./api.ts";

const sendToLogIn = (thrown: unknown): void => {
  if (thrown instanceof QianxianProblem && thrown.status === 401) globalThis.location.assign(logInAddress());
};

/** What has been read stays fresh for 15 s; the client repeats by itself, so a failed read is told at once. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: sendToLogIn }),
  mutationCache: new MutationCache({ onError: sendToLogIn }),
  defaultOptions: {
    queries: { staleTime: 15_000, retry: false, refetchOnWindowFocus: false },
    // What was sent and answered may be a person's name and number: nothing of it stays once it has been shown.
    mutations: { retry: false, gcTime: 0 },
  },
});
