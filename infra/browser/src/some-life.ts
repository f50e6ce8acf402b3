import { identityRoutes } from "@qianxian/contracts/identity";
import { matcherRoutes } from "@qianxian/contracts/matcher";
import { outreachRoutes } from "@qianxian/contracts/outreach";
import { vacanciesRoutes } from "@qianxian/contracts/vacancies";
import { type Call, makeGatewayClient } from "@qianxian/http";
import { demoPassword } from "@qianxian/infra-demo";

/** Answers that come in, in the order in which links are followed; everybody else stays silent. */
const answers = [
  { answer: "interested" },
  { answer: "call-me" },
  { answer: "interested" },
  { answer: "not-suitable", reason: "too-far" },
  { answer: "call-me" },
  { answer: "interested" },
] as const;

type Tray = { items: { text: string }[] };

const linkIn = (text: string): string | undefined => /\/o\/([\w.~-]+)/.exec(text)?.[1];

const soon = async (isSo: () => Promise<boolean>): Promise<void> => {
  for (let tries = 0; !(await isSo()); tries += 1) {
    if (tries > 120) throw new Error("The demo county's campaign did not come to an end.");
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
};

/** Sends one campaign for the best sought vacancies. */
const send = async (staff: Call): Promise<string> => {
  const { items } = await staff(vacanciesRoutes.listVacancies, { status: "live", limit: 40 });
  const asked: string[] = [];
  for (const { id } of items) {
    const { eligible } = await staff(matcherRoutes.candidatesForVacancy, { vacancyId: id, limit: 1 });
    if (eligible > 20) asked.push(id);
    if (asked.length === 3) break;
  }
  const order = { vacancyIds: asked, offersPerSeat: 1, scoreMin: 5_500 };
  const { id } = await staff(outreachRoutes.planCampaign, order as never);
  await staff(outreachRoutes.sendCampaign, { campaignId: id });
  await soon(async () => (await staff(outreachRoutes.readCampaign, { campaignId: id })).status === "sent");
  return id;
};

/**
 * What a county's morning leaves behind, so that pictures show pages at work: a campaign that has been sent, answers
 * that wait, a referral, a second campaign that is only planned.
 */
export const bringSomeLife = async (url: string, trayUrl: string): Promise<void> => {
  const nobody = makeGatewayClient({ url });
  const { token } = await nobody.call(identityRoutes.openSession, { login: "county", password: demoPassword });
  const staff = makeGatewayClient({ url, credential: token });
  try {
    await send(staff.call);
    const tray = (await (await fetch(`${trayUrl}/messages?limit=50`)).json()) as Tray;
    const links = tray.items.flatMap(({ text }) => linkIn(text) ?? []);
    for (const [at, answer] of answers.entries()) {
      const link = links[at];
      if (link) await nobody.call(outreachRoutes.recordReply, { token: link, ...answer });
    }
    const { items } = await staff.call(vacanciesRoutes.listVacancies, { status: "live", limit: 3 });
    await staff.call(outreachRoutes.planCampaign, { vacancyIds: items.map(({ id }) => id), offersPerSeat: 2, scoreMin: 5_500 } as never);
  } finally {
    await Promise.all([staff.close(), nobody.close()]);
  }
};
