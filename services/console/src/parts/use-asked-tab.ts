import { useNavigate, useSearch } from "@tanstack/react-router";

/** Which tab is shown, kept in the address; the first one unless it says otherwise. */
export const useAskedTab = <Tab extends string>(tabs: readonly [Tab, ...Tab[]]) => {
  const search: Record<string, unknown> = useSearch({ strict: false });
  const navigate = useNavigate();
  const at = tabs.find((tab) => tab === search["tab"]) ?? tabs[0];
  const go = (tab: string): void => void navigate({ to: ".", search: { tab } as never, replace: true });
  return { at, go };
};
