import { Button, Select } from "antd";
import { useState } from "react";
import { ProblemNote } from "../../parts/problem-note.tsx";
import { Skeleton } from "../../parts/skeleton.tsx";
import { useWords } from "../../words/area.ts";
import { campaignWords } from "./campaign-words.ts";
import { useNameOf } from "./person-name.tsx";
import { useSamples } from "./use-campaign.ts";

type Sample = NonNullable<ReturnType<typeof useSamples>["data"]>["items"][number];

const OneSample = ({ sample, next }: { sample: Sample; next: (() => void) | null }) => {
  const say = useWords(campaignWords);
  const nameOf = useNameOf();
  return (
    <>
      <div className="card-line">
        <span className="soft">{say("sampleOf", { name: nameOf(sample) })}</span>
        {next && (
          <Button size="small" type="link" onClick={next}>
            {say("nextSample")}
          </Button>
        )}
      </div>
      <p className="bubble">{sample.text}</p>
      <p className="soft num">{say("length", { n: sample.characters, parts: sample.segments })}</p>
    </>
  );
};

const Samples = ({ items }: { items: readonly Sample[] }) => {
  const say = useWords(campaignWords);
  const vacancies = [...new Map(items.map(({ vacancyId, vacancyTitle }) => [vacancyId, vacancyTitle]))];
  const [asked, choose] = useState<string>();
  const [turn, setTurn] = useState(0);
  const vacancyId = vacancies.some(([id]) => id === asked) ? asked : vacancies[0]?.[0];
  const own = items.filter((sample) => sample.vacancyId === vacancyId);
  const shown = own[turn % Math.max(1, own.length)];
  if (!shown) return <p className="soft">{say("noSamples")}</p>;
  return (
    <>
      {vacancies.length > 1 && (
        <Select
          className="sample-vacancy"
          aria-label={say("sampleVacancy")}
          value={vacancyId}
          options={vacancies.map(([value, label]) => ({ value, label }))}
          onChange={choose}
        />
      )}
      <OneSample sample={shown} next={own.length > 1 ? () => setTurn(turn + 1) : null} />
    </>
  );
};

/** Messages exactly as they would be sent, with their length. */
export const SampleTexts = ({ campaignId }: { campaignId: string }) => {
  const say = useWords(campaignWords);
  const { data, error, refetch } = useSamples(campaignId);
  return (
    <section className="sheet samples" aria-label={say("samples")}>
      <h2>{say("samples")}</h2>
      <p className="soft samples-says">{say("samplesSays")}</p>
      {error && <ProblemNote thrown={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={3} />}
      {data && <Samples items={data.items} />}
    </section>
  );
};
