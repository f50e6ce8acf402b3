import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { queryClient } from "./api/query-client.ts";
import { Notices } from "./parts/notices.tsx";
import { router } from "./router.tsx";
import "./theme/base.css";

/** The whole console: data, pages, notices. */
export const Console = () => (
  <QueryClientProvider client={queryClient}>
    <RouterProvider router={router} />
    <Notices />
  </QueryClientProvider>
);
