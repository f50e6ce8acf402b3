import type { Role } from "@qianxian/contracts/vocabulary";
import { roleNames } from "@qianxian/contracts/access";
import type { Space } from "../spaces.ts";
import { type Html, html } from "./html.ts";

/** A role that the viewer may act in. */
export type RoleChoice = { grantId: string; role: Role; place: string; isOn: boolean };

/** Who looks at a page: in which role, and what its forms must carry. */
export type Viewer = {
  /** The role and the place in words. */
  who: string;
  name: string | null;
  /** Where the role works. */
  space: Space;
  /** Token of every form on the page. */
  token: string;
  choices: readonly RoleChoice[];
};

/** What every form of a page carries, so that no other site can send it. */
export const tokenField = ({ token }: Pick<Viewer, "token">): Html => html`<input type="hidden" name="token" value="${token}">`;

/** A role at a place in words; a station says by its name what it is. */
export const roleAtPlace = (role: Role, place: string): string =>
  role === "station-staff" && place.endsWith("站") ? place : `${roleNames[role].zh} ${place}`.trim();

const choice = ({ grantId, role, place, isOn }: RoleChoice): Html =>
  html`<option value="${grantId}"${isOn && html` selected`}>${roleAtPlace(role, place)}</option>`;

const roleSwitch = (viewer: Viewer): Html | false =>
  viewer.choices.length > 1 &&
  html`<form class="roles" method="post" action="/role">${tokenField(viewer)}
<label>身份<select name="grantId">${viewer.choices.map(choice)}</select></label><button>换</button></form>`;

const spaceNames: Record<Space, string> = { "/desk": "工作台", "/crew": "班组", "/employer": "企业", "/operator": "运维" };

/** The bar of somebody logged in: the way back to work, in which role, the way to another one, the way out. */
export const viewerBar = (viewer: Viewer): Html => html`<a href="${viewer.space}">${spaceNames[viewer.space]}</a><div class="who">${roleSwitch(viewer)}<span>${viewer.name && `${viewer.name} · `}${viewer.who}</span>
<a href="/account">我的账号</a><form method="post" action="/logout">${tokenField(viewer)}<button>退出</button></form></div>`;
