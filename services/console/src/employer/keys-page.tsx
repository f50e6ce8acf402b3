import { PageHead } from "../parts/page-head.tsx";
import { Keys } from "../parts/keys/keys.tsx";
import { keyWords } from "../parts/keys/key-words.ts";
import { useWords } from "../words/area.ts";
import { useEmployerId } from "./employer-queries.ts";

/** The keys with which an employer's own system posts vacancies. */
export const KeysPage = () => {
  const say = useWords(keyWords);
  return (
    <>
      <PageHead title={say("title")} says={<>{say("says")} <a href="/docs">{say("docs")}</a></>} />
      <Keys employerId={useEmployerId()} />
    </>
  );
};
