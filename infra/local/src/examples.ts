import { setTimeout as wait } from "node:timers/promises";
import { publicRoutes } from "@qianxian/contracts";
import { type Call, makeGatewayClient } from "@qianxian/http";

/** Real ids to try things with; null while there is nothing to match. */
export type Examples = { vacancyId: string; title: string; workerId: string } | null;

const credentialFor = async (url: string, login: string, password: string): Promise<string> => {
  const client = makeGatewayClient({ url });
  try {
    return (await client.call(publicRoutes.identity.openSession, { login, password })).token;
  } finally {
    await client.close();
  }
};

/** Of the newest live vacancies, the one about whose best candidate most is known. */
const findPair = async (call: Call): Promise<Examples> => {
  const { items } = await call(publicRoutes.vacancies.listVacancies, { status: "live", limit: 20 });
  const pairs = await Promise.all(
    items.map(async ({ id, title }) => {
      const input = { vacancyId: id, limit: 1 };
      const [best] = (await call(publicRoutes.matcher.candidatesForVacancy, input)).items;
      const known = best?.parts.filter(({ unknown }) => unknown === "none").length ?? 0;
      return best ? { known, example: { vacancyId: id, title, workerId: best.workerId } } : [];
    }),
  );
  return pairs.flat().toSorted((a, b) => b.known - a.known)[0]?.example ?? null;
};

/** Asks the running stack, as the county's demo account, for a vacancy and its best candidate. */
export const findExamples = async (options: {
  url: string;
  login: string;
  password: string;
  msMax: number;
}): Promise<Examples> => {
  const credential = await credentialFor(options.url, options.login, options.password);
  const client = makeGatewayClient({ url: options.url, credential });
  const deadline = Date.now() + options.msMax;
  try {
    for (;;) {
      const found = await findPair(client.call).catch(() => null);
      if (found || Date.now() > deadline) return found;
      await wait(200);
    }
  } finally {
    await client.close();
  }
};
