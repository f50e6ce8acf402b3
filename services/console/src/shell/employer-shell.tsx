import { FileText, KeyRound, UserCheck } from "lucide-react";
import { useMay } from "../api/use-me.ts";
import { useWords } from "../words/area.ts";
import { Frame } from "./frame.tsx";
import { shellWords } from "./shell-words.ts";

/** An employer's pages. */
export const EmployerShell = () => {
  const say = useWords(shellWords);
  const may = useMay();
  const all = [
    { href: "/employer", label: say("posts"), icon: <FileText size={18} aria-hidden />, may: true },
    { href: "/employer/people", label: say("comers"), icon: <UserCheck size={18} aria-hidden />, may: may("referral.read") },
    { href: "/employer/keys", label: say("keys"), icon: <KeyRound size={18} aria-hidden />, may: may("key.manage") },
  ];
  return <Frame kind="pocket" start="/employer" items={all.filter((item) => item.may)} />;
};
