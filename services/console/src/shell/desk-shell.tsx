import { FileText, House, MessageCircle, Send, Settings, UserCheck, Users, Waypoints } from "lucide-react";
import { useMay } from "../api/use-me.ts";
import { AntdDress } from "../theme/antd-dress.tsx";
import { useWords } from "../words/area.ts";
import { Frame } from "./frame.tsx";
import { shellWords } from "./shell-words.ts";

/** The staff's desk: the places that the role in force may see. */
export const DeskShell = () => {
  const say = useWords(shellWords);
  const may = useMay();
  const all = [
    { href: "/desk", label: say("today"), icon: <House size={18} aria-hidden />, may: true },
    { href: "/desk/vacancies", label: say("vacancies"), icon: <FileText size={18} aria-hidden />, may: may("vacancy.list") },
    { href: "/desk/people", label: say("people"), icon: <Users size={18} aria-hidden />, may: may("worker.list") },
    { href: "/desk/campaigns", label: say("campaigns"), icon: <Send size={18} aria-hidden />, may: may("campaign.read") },
    { href: "/desk/replies", label: say("replies"), icon: <MessageCircle size={18} aria-hidden />, may: may("message.read") },
    { href: "/desk/referrals", label: say("referrals"), icon: <UserCheck size={18} aria-hidden />, may: may("referral.read") },
    { href: "/desk/leaders", label: say("leaders"), icon: <Waypoints size={18} aria-hidden />, may: may("leader.read") },
    { href: "/desk/settings", label: say("settings"), icon: <Settings size={18} aria-hidden />, may: may("unit.read") || may("audit.read") },
  ];
  return (
    <AntdDress>
      <Frame kind="desk" start="/desk" items={all.filter((item) => item.may)} />
    </AntdDress>
  );
};
