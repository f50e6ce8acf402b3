import { type ErrorCode, errors } from "@qianxian/contracts";
import { joinLinkRoutes } from "@qianxian/contracts/profiles";
import type { Client } from "@qianxian/http";
import { AppError } from "@qianxian/kernel";
import type { Request, Response, Router } from "express";
import { nobodysCall, routerBehindLink } from "./behind-link.ts";
import { formOf, textIn } from "./form.ts";
import { limitAddress, type Limits } from "./limits.ts";
import { joinCodePage, joinedPage, joinPage } from "./pages/crew-join.ts";
import { openProblemPage } from "./pages/open-frame.ts";
import { wordsOutside } from "./words-outside.ts";

/** What whoever scanned a leader's code is told in other words than staff. */
const toldOtherwise: Partial<Record<ErrorCode, string>> = {
  "link-invalid": "链接不对或不完整，请再扫一次带头人的二维码，还不行就找村里的工作人员。",
  "link-expired": "这个二维码已经过期，请带头人重新打开一个，或者找村里的工作人员。",
  "in-another-crew": "您已经在别的班组里。想换班组，请先跟村里的工作人员说，退出原来的班组。",
  "worker-changed-meanwhile": "刚才有人在改您的资料，没有办成，请过一会儿再点一次。",
};

const wrongPhone = "手机号要十一位数字，请核对后再试一次。";

/** What can be mended in the form with the code. */
const complaints: Partial<Record<ErrorCode, string>> = {
  "wrong-code": "验证码不对，或者已经过期。最多可以试五次，还不行就再发一次。",
  "join-name-needed": "这个手机号登记了几个人，请把本人的全名也填上，要和台账里一样。还是不行，请找村里的工作人员。",
  "invalid-input": "填得不对，请核对验证码后再试一次。",
};

const isOfLink = ({ code, fields }: AppError): boolean => code === "invalid-input" && fields.some(({ pointer }) => pointer === "/token");

const explain = (res: Response, thrown: unknown, phone: string): void => {
  if (!(thrown instanceof AppError)) throw thrown;
  const code = isOfLink(thrown) ? "link-invalid" : thrown.code;
  res.status(errors[code].status).type("html").send(openProblemPage("没有办成", toldOtherwise[code] ?? wordsOutside(code), phone));
};

type Page = { client: Client; phone: string };
type Asked = Request<{ token: string }>;

const show = async (req: Asked, res: Response, { client, phone }: Page, complaint?: string): Promise<void> => {
  const { token } = req.params;
  try {
    const view = await nobodysCall(req, client)(joinLinkRoutes.readJoinLink, { token });
    res.status(complaint === undefined ? 200 : 422).type("html").send(joinPage(token, view, phone, complaint));
  } catch (error) {
    explain(res, error, phone);
  }
};

const sendCode = async (req: Asked, res: Response, page: Page): Promise<void> => {
  const { token } = req.params;
  const typed = textIn(formOf(req), "phone").trim();
  try {
    await nobodysCall(req, page.client)(joinLinkRoutes.requestJoinCode, { token, phone: typed });
    res.type("html").send(joinCodePage(token, { typed }, page.phone));
  } catch (error) {
    if (error instanceof AppError && error.code === "invalid-input" && !isOfLink(error)) return show(req, res, page, wrongPhone);
    explain(res, error, page.phone);
  }
};

/** The form with the code again, with what was written where it may have been right. */
const askAgain = (req: Asked, res: Response, { code }: AppError, phone: string): void => {
  const form = formOf(req);
  const asksName = code === "join-name-needed" || textIn(form, "name") !== "";
  const view = { typed: textIn(form, "phone"), asksName, complaint: complaints[code] ?? "" };
  const kept = code === "join-name-needed" ? { code: textIn(form, "code") } : {};
  res.status(errors[code].status).type("html").send(joinCodePage(req.params.token, { ...view, ...kept }, phone));
};

const join = async (req: Asked, res: Response, { client, phone }: Page): Promise<void> => {
  const form = formOf(req);
  const name = textIn(form, "name").trim();
  const given = { token: req.params.token, phone: textIn(form, "phone"), code: textIn(form, "code"), ...(name === "" ? {} : { name }) };
  try {
    res.type("html").send(joinedPage(await nobodysCall(req, client)(joinLinkRoutes.joinByCode, given), phone));
  } catch (error) {
    if (error instanceof AppError && error.code in complaints && !isOfLink(error)) askAgain(req, res, error, phone);
    else explain(res, error, phone);
  }
};

/**
 * The pages behind a leader's code: reading changes nothing; the phone, and then the code that went to it, come by
 * POST in the body. Tries are counted by the address as those to log in are.
 */
export const crewJoinPages = (client: Client, limits: Limits, phone: string): Router => {
  const router = routerBehindLink("/c/join/:token", limits);
  const page = { client, phone };
  const limited = limitAddress(limits, "log-in");
  router.get("/c/join/:token", (req, res) => show(req, res, page));
  router.post("/c/join/:token/code", limited, (req: Asked, res) => sendCode(req, res, page));
  router.post("/c/join/:token", limited, (req: Asked, res) => join(req, res, page));
  return router;
};
