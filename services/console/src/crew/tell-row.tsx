import { percentOf } from "../parts/score-bars.tsx";
import { useWords } from "../words/area.ts";
import { answerWords, unsuitableWords } from "../words/labels.ts";
import type { Member } from "./crew-queries.ts";
import { tellWords } from "./crew-words.ts";
import { MemberPlace, SeekingTag } from "./member-facts.tsx";
import type { Mark, Reason } from "./tell-answers.ts";
import type { useTelling } from "./use-telling.ts";

type Props = { member: Member; score: number | undefined; telling: ReturnType<typeof useTelling> };

const reasons = Object.keys(unsuitableWords.texts) as Reason[];

const ReasonChoice = ({ reason, choose }: { reason: Reason | null; choose: (reason: Reason | null) => void }) => {
  const say = useWords(tellWords);
  const name = useWords(unsuitableWords);
  return (
    <select className="tell-reason" aria-label={say("reason")} value={reason ?? ""} onChange={({ target }) => choose((target.value || null) as Reason | null)}>
      <option value="">{say("noReason")}</option>
      {reasons.map((key) => (
        <option key={key} value={key}>
          {name(key)}
        </option>
      ))}
    </select>
  );
};

type ChoiceProps = { who: string; name: string; said: Mark["answer"] | "call-me" | undefined; canWait: boolean; choose: (said: Mark) => void };

const AnswerChoice = ({ who, name, said, canWait, choose }: ChoiceProps) => {
  const say = useWords(tellWords);
  const all = [
    { answer: "interested", label: say("interested"), mark: { answer: "interested" } },
    { answer: "not-suitable", label: say("unsuitable"), mark: { answer: "not-suitable", reason: null } },
    { answer: "later", label: say("later"), mark: { answer: "later" } },
  ] as const;
  return (
    <div className="tell-choice" role="radiogroup" aria-label={say("answerOf", { who })}>
      {all
        .filter(({ answer }) => canWait || answer !== "later")
        .map(({ answer, label, mark }) => (
          <label key={answer} className={`tell-${answer}`}>
            <input type="radio" name={name} checked={said === answer} onChange={() => choose(mark)} />
            <span>{label}</span>
          </label>
        ))}
    </div>
  );
};

/** One member: who, how well it suits, what they said; what is recorded, or why it could not be. */
export const TellRow = ({ member, score, telling: { marks, recorded, refusals, mark } }: Props) => {
  const say = useWords(tellWords);
  const answer = useWords(answerWords);
  const { workerId, maskedName } = member;
  const stands = recorded.get(workerId);
  const said: Mark | undefined = marks[workerId];
  const refusal = refusals.get(workerId);
  const shown = said ?? stands;
  const reason = shown?.answer === "not-suitable" && "reason" in shown ? shown.reason : null;
  const choose = (next: Mark): void => mark(workerId, next);
  return (
    <li className={refusal ? "tell-row tell-row-refused" : "tell-row"}>
      <div className="tell-who">
        <strong>{maskedName}</strong>
        <MemberPlace member={member} />
        {member.seeking.state !== "now" && <SeekingTag member={member} />}
        {score !== undefined && <span className="soft num">{say("score", { n: percentOf(score) })}</span>}
        {stands && <span className="state">{say("recorded", { answer: answer(stands.answer) })}</span>}
      </div>
      <AnswerChoice who={maskedName} name={workerId} said={shown?.answer} canWait={!stands} choose={choose} />
      {shown?.answer === "not-suitable" && <ReasonChoice reason={reason} choose={(next) => choose({ answer: "not-suitable", reason: next })} />}
      {refusal && <p className="warn-line" role="alert">{say(refusal)}</p>}
    </li>
  );
};
