import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { Copy, Download, Share2 } from "lucide-react";
import { useEffect, useState } from "react";
import { api, unwrap } from "../api/api.ts";
import type { Answer } from "../api/types.ts";
import { useMe } from "../api/use-me.ts";
import { copyText } from "../parts/copy-text.ts";
import { notify } from "../parts/notices.tsx";
import { PageHead } from "../parts/page-head.tsx";
import { ProblemNote } from "../parts/problem-note.tsx";
import { dayText, placeText, wageText } from "../parts/say-facts.ts";
import { canShare, shareOut } from "../parts/share-text.ts";
import { Skeleton } from "../parts/skeleton.tsx";
import { useWords } from "../words/area.ts";
import { shiftWords } from "../words/labels.ts";
import { shareWords, togetherWords } from "./crew-words.ts";
import { type Poster, posterFile, posterSize } from "./poster.ts";
import { useLiving } from "./vacancy-line.tsx";
import "../parts/share.css";
import "./crew.css";

type Vacancy = Answer<"readPublicVacancy">;

const addressOf = (vacancyId: string): string => `${globalThis.location.origin}/j/${vacancyId}`;

/** What of a vacancy everybody may know, as it stands on the picture. */
const usePoster = (vacancy: Vacancy): Poster => {
  const say = useWords(shareWords);
  const shift = useWords(shiftWords);
  const livingOf = useLiving();
  const { named } = useMe();
  const facts: [string, string][] = [
    [say("place"), vacancy.regionName ?? placeText(vacancy.region)],
    [say("living"), livingOf(vacancy)],
    [say("shift"), vacancy.shift ? shift(vacancy.shift) : ""],
    [say("skills"), vacancy.skills.map(({ name }) => name).join("、")],
    [say("starts"), dayText(vacancy.startsOn)],
    [say("closes"), dayText(vacancy.closesOn)],
    [say("employer"), vacancy.employerName ?? ""],
  ];
  return {
    title: vacancy.title,
    pay: wageText(vacancy.wage) || say("payUnsaid"),
    facts: facts.filter(([, value]) => value !== ""),
    hire: say("hire"),
    seats: say("seats", { n: vacancy.seatsOpen }),
    scan: say("scan"),
    scanMore: say("scanMore"),
    from: say("from", { county: named.county?.name ?? "" }),
    address: addressOf(vacancy.id),
  };
};

/** The picture as a file and as an address to show it by; the address is given up with the page. */
const usePicture = (poster: Poster, name: string) => {
  const [picture, setPicture] = useState<{ file: File; url: string } | null>(null);
  const drawn = JSON.stringify(poster);
  useEffect(() => {
    let url: string | null = null;
    let isLeft = false;
    void posterFile(JSON.parse(drawn) as Poster, name).then((file) => {
      if (!file || isLeft) return;
      url = URL.createObjectURL(file);
      setPicture({ file, url });
    });
    return () => {
      isLeft = true;
      if (url) URL.revokeObjectURL(url);
    };
  }, [drawn, name]);
  return picture;
};

const Buttons = ({ picture: { file, url }, address }: { picture: { file: File; url: string }; address: string }) => {
  const say = useWords(shareWords);
  const share = async (): Promise<void> => {
    if (!(await shareOut({ files: [file] }))) await copy();
  };
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(address);
    notify(isCopied ? { kind: "done", text: say("copied") } : { kind: "problem", text: say("notCopied", { address }) });
  };
  const isShareable = canShare({ files: [file] });
  return (
    <div className="share-buttons">
      {isShareable && (
        <button type="button" className="button button-main" onClick={() => void share()}>
          <Share2 size={16} aria-hidden /> {say("share")}
        </button>
      )}
      <a className={isShareable ? "button" : "button button-main"} href={url} download={file.name}>
        <Download size={16} aria-hidden /> {say("save")}
      </a>
      <button type="button" className="button" onClick={() => void copy()}>
        <Copy size={16} aria-hidden /> {say("copy")}
      </button>
    </div>
  );
};

const Found = ({ vacancy }: { vacancy: Vacancy }) => {
  const say = useWords(shareWords);
  const poster = usePoster(vacancy);
  const picture = usePicture(poster, say("file", { title: vacancy.title }));
  if (!picture) return <Skeleton rows={12} />;
  return (
    <div className="share-picture">
      <img src={picture.url} {...posterSize} alt={say("picture", { title: vacancy.title, wage: poster.pay })} />
      <div>
        <Buttons picture={picture} address={poster.address} />
        <p className="soft">{say("press")}</p>
      </div>
    </div>
  );
};

/** A vacancy as a picture with a code that leads everybody to its public page. */
export const SharePage = () => {
  const say = useWords(shareWords);
  const sayTogether = useWords(togetherWords);
  const { vacancyId = "" } = useParams({ strict: false }) as { vacancyId?: string };
  const { data, error, refetch } = useQuery({
    queryKey: ["public-vacancy", vacancyId],
    queryFn: ({ signal }) => unwrap(api.GET("/v1/public/vacancies/{vacancyId}", { params: { path: { vacancyId } }, signal })),
  });
  return (
    <>
      <PageHead title={say("title")} back={{ href: "/crew/together", label: sayTogether("title") }} says={say("says")} />
      {error && <ProblemNote thrown={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={12} />}
      {data && <Found vacancy={data} />}
    </>
  );
};
