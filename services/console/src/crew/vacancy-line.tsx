import { placeText, wageText } from "../parts/say-facts.ts";
import { useWords } from "../words/area.ts";
import type { Brief } from "./crew-queries.ts";
import { fitWords } from "./crew-words.ts";

type Told = Pick<Brief, "employerName" | "regionName" | "region" | "wage" | "board" | "lodging">;

/** Board and lodging in a few words; what is not said is left out. */
export const useLiving = (): ((vacancy: { board: boolean | null; lodging: boolean | null; couplesRoom?: boolean | null }) => string) => {
  const say = useWords(fitWords);
  return ({ board, lodging, couplesRoom }) =>
    [
      board !== null && say(board ? "board" : "noBoard"),
      lodging !== null && say(lodging ? "lodging" : "noLodging"),
      couplesRoom && say("couples"),
    ]
      .filter(Boolean)
      .join("，");
};

/** Pay, place, board and lodging of a vacancy: what is asked first. */
export const VacancyLine = ({ vacancy }: { vacancy: Told }) => {
  const livingOf = useLiving();
  const { employerName, regionName, region, wage } = vacancy;
  return (
    <>
      <p className="vacancy-pay num">{wageText(wage)}</p>
      <p className="soft">{[regionName ?? placeText(region), livingOf(vacancy), employerName].filter(Boolean).join(" · ")}</p>
    </>
  );
};
