import { demoIdNumber, demoPhone } from "@qianxian/infra-demo";
import type { Person } from "../../leaks/identifiers.ts";
import type { RecordingDoor } from "../../leaks/recording-door.ts";
import type { Story } from "./story.ts";

/** A walk of which everything that goes out is written down. */
export type TracedStory = Story & {
  door: RecordingDoor;
  /** Everybody of the run: the demo county's people, and who is entered on the way. */
  people: Person[];
  /** What the county is described with, people apart. */
  ordinaryText: string;
  /** Somebody who was entered on the way. */
  enteredId: string;
  /** Of the link by which that person is asked into a crew. */
  invitationToken: string;
  /** Of a leader's link to the own crew. */
  joinToken: string;
};

/** Known to nobody until the run enters them; as fictional as the demo county. */
export const newcomer = { name: "韦桃花", phone: demoPhone(90_000_001), idNumber: demoIdNumber("1991-07-15", 871) };
/** The number to which the newcomer's is corrected. */
export const newPhone = demoPhone(90_000_003);
/** Somebody who is only ever spoken of in requests that are refused. */
export const stranger = { name: "陆荷英", phone: demoPhone(90_000_002), idNumber: demoIdNumber("1994-02-03", 873) };

/** A request as a stranger would make it, through the door. */
export const send = (
  { walk }: Story,
  method: string,
  path: string,
  { body, token, headers = {} }: { body?: unknown; token?: string; headers?: Record<string, string> } = {},
): Promise<Response> =>
  fetch(`${walk.stack.url}${path}`, {
    method,
    redirect: "manual",
    headers: {
      ...(body === undefined || body instanceof URLSearchParams ? {} : { "content-type": "application/json" }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: body instanceof URLSearchParams ? body : JSON.stringify(body) }),
  });
