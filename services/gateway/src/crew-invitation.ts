import { type ErrorCode, errors } from "@qianxian/contracts";
import { membershipRoutes } from "@qianxian/contracts/profiles";
import type { Client } from "@qianxian/http";
import { AppError } from "@qianxian/kernel";
import type { Response, Router } from "express";
import { nobodysCall, routerBehindLink } from "./behind-link.ts";
import { formOf, textIn } from "./form.ts";
import type { Limits } from "./limits.ts";
import { crewInvitationPage } from "./pages/crew-invitation.ts";
import { openProblemPage } from "./pages/open-frame.ts";
import { wordsOutside } from "./words-outside.ts";

/** What the person who holds the link is told in other words than staff. */
const toldOtherwise: Partial<Record<ErrorCode, string>> = {
  "link-invalid": "链接不对或不完整，请用原来的链接再打开一次，还不行就问村里的工作人员。",
  "link-expired": "这份邀请已经过期。还想加入，请带头人或者村里的工作人员重新邀请。",
  "in-another-crew": "您已经在别的班组里。想换班组，请先跟村里的工作人员说，退出原来的班组。",
  "worker-changed-meanwhile": "刚才有人在改您的资料，没有办成，请过一会儿再点一次。",
};

const explain = (res: Response, thrown: unknown, phone: string): void => {
  if (!(thrown instanceof AppError)) throw thrown;
  const code = thrown.code === "invalid-input" ? "link-invalid" : thrown.code;
  res.status(errors[code].status).type("html").send(openProblemPage("没有办成", toldOtherwise[code] ?? wordsOutside(code), phone));
};

/** The page behind a link that invites to a crew: reading changes nothing, only the two buttons do. */
export const crewInvitationPages = (client: Client, limits: Limits, phone: string): Router => {
  const router = routerBehindLink("/c/:token", limits);
  router.get("/c/:token", async (req, res) => {
    const { token } = req.params;
    try {
      res.type("html").send(crewInvitationPage(token, await nobodysCall(req, client)(membershipRoutes.readCrewInvitation, { token }), phone));
    } catch (error) {
      explain(res, error, phone);
    }
  });
  router.post("/c/:token", async (req, res) => {
    const { token } = req.params;
    const answer = textIn(formOf(req), "answer");
    try {
      if (answer === "join" || answer === "refuse") await nobodysCall(req, client)(membershipRoutes.answerCrewInvitation, { token, answer });
      res.redirect(303, `/c/${encodeURIComponent(token)}`);
    } catch (error) {
      explain(res, error, phone);
    }
  });
  return router;
};
