import { Dialog } from "../parts/dialog.tsx";
import { ProblemNote } from "../parts/problem-note.tsx";
import { dayText, placeText, wageText } from "../parts/say-facts.ts";
import { Skeleton } from "../parts/skeleton.tsx";
import { useWords } from "../words/area.ts";
import { shiftWords } from "../words/labels.ts";
import { plainWords } from "../words/plain.ts";
import { useVacancy, type Vacancy } from "./crew-queries.ts";
import { fitWords } from "./crew-words.ts";
import { useLiving } from "./vacancy-line.tsx";

type Props = { vacancyId: string; title: string; open: boolean; close: () => void };

const useFacts = (vacancy: Vacancy): [string, string][] => {
  const say = useWords(fitWords);
  const shift = useWords(shiftWords);
  const livingOf = useLiving();
  const { age, skills, certificates, seats } = vacancy;
  const facts: [string, string][] = [
    [say("pay"), wageText(vacancy.wage)],
    [say("place"), [placeText(vacancy.region), vacancy.workplace].filter(Boolean).join(" ")],
    [say("living"), livingOf(vacancy)],
    [say("shift"), vacancy.shift ? shift(vacancy.shift) : ""],
    [say("seatsName"), say("seats", { n: seats.open })],
    [say("skills"), skills.map(({ name }) => name).join("、")],
    [say("certificates"), certificates.join("、")],
    [say("age"), age ? say("years", { from: age.min ?? "", to: age.max ?? "" }) : ""],
    [say("starts"), dayText(vacancy.startsOn)],
    [say("closes"), dayText(vacancy.closesOn)],
    [say("employer"), vacancy.employerName ?? ""],
    [say("more"), vacancy.description ?? ""],
  ];
  return facts.filter(([, value]) => value !== "");
};

const Facts = ({ vacancy }: { vacancy: Vacancy }) => {
  const say = useWords(fitWords);
  return (
    <>
      {vacancy.status !== "live" && <p className="call-out">{say("notLive")}</p>}
      <dl className="facts">
        {useFacts(vacancy).map(([name, value]) => (
          <div key={name} className="fact">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
};

/** Everything a vacancy says, as a leader tells it; read when it is opened. */
export const VacancySheet = ({ vacancyId, title, open, close }: Props) => {
  const say = useWords(plainWords);
  const { data, error, refetch } = useVacancy(open ? vacancyId : null);
  return (
    <Dialog open={open} title={title} onClose={close}>
      {error && <ProblemNote thrown={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={6} />}
      {data && <Facts vacancy={data} />}
      <div className="dialog-actions">
        <button type="button" className="button" onClick={close}>
          {say("close")}
        </button>
      </div>
    </Dialog>
  );
};
