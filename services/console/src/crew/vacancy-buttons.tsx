import { Megaphone, QrCode } from "lucide-react";
import { useState } from "react";
import { useMay } from "../api/use-me.ts";
import { GoTo } from "../parts/go-to.tsx";
import { useWords } from "../words/area.ts";
import { fitWords } from "./crew-words.ts";
import { VacancySheet } from "./vacancy-sheet.tsx";

/** What a leader does with a vacancy: look closer, tell it in person, share it. */
export const VacancyButtons = ({ vacancyId, title }: { vacancyId: string; title: string }) => {
  const say = useWords(fitWords);
  const may = useMay();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="row-actions">
      {may("crew.answer-for") && (
        <GoTo className="button button-main" href={`/crew/tell?vacancy=${vacancyId}`}>
          <Megaphone size={16} aria-hidden /> {say("tell")}
        </GoTo>
      )}
      <GoTo className="button" href={`/crew/share/${vacancyId}`}>
        <QrCode size={16} aria-hidden /> {say("share")}
      </GoTo>
      {may("vacancy.read") && (
        <button type="button" className="button" onClick={() => setOpen(true)}>
          {say("details")}
        </button>
      )}
      <VacancySheet vacancyId={vacancyId} title={title} open={isOpen} close={() => setOpen(false)} />
    </div>
  );
};
