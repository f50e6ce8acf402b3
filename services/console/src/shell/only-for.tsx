import type { RouteComponent } from "@tanstack/react-router";
import { useMay } from "../api/use-me.ts";
import { EmptyState } from "../parts/empty-state.tsx";
import { useWords } from "../words/area.ts";
import { shellWords } from "./shell-words.ts";

const NotYours = () => {
  const say = useWords(shellWords);
  return <EmptyState title={say("notYours")} hint={say("notYoursHint")} action={<a className="button" href="/">{say("toStart")}</a>} />;
};

/** A page for roles that may do an action; others are told so, and nothing of it is asked for. */
export const onlyFor = (action: string | undefined, Page: RouteComponent): RouteComponent => {
  if (action === undefined) return Page;
  return () => (useMay()(action) ? <Page /> : <NotYours />);
};
