import { FileText, Megaphone, Users } from "lucide-react";
import { useWords } from "../words/area.ts";
import { Frame } from "./frame.tsx";
import { shellWords } from "./shell-words.ts";

/** A leader's pages, made for a phone. */
export const CrewShell = () => {
  const say = useWords(shellWords);
  const items = [
    { href: "/crew", label: say("crew"), icon: <Users size={18} aria-hidden /> },
    { href: "/crew/together", label: say("together"), icon: <FileText size={18} aria-hidden /> },
    { href: "/crew/tell", label: say("tell"), icon: <Megaphone size={18} aria-hidden /> },
  ];
  return <Frame kind="pocket" start="/crew" items={items} />;
};
