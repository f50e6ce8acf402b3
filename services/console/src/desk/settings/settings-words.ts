import { area } from "../../words/area.ts";

export const settingsWords = area("settings", {
  title: "设置",
  units: "组织机构",
  accounts: "账号",
  keys: "接口密钥",
  audit: "操作记录",
  rights: "角色权限",
  keysSays: "企业的系统凭密钥发布岗位、查看推荐。密钥等于身份，只交给企业的经办人。",
  whichEmployer: "用工企业",
  pickEmployer: "先选一家用工企业",
  pickEmployerHint: "选好以后，这里列出它的全部密钥，可以新建、换新、作废。",
});

export const rightsWords = area("rights", {
  title: "角色权限",
  says: "您现在的身份是“{{role}}”，在“{{place}}”能做这些事。没有列出来的做不了，要增加请找县管理员。",
  own: "自己的账号",
  people: "务工人员",
  vacancies: "岗位与企业",
  sending: "推送与推荐",
  leaders: "带头能人",
  settings: "设置",
  switchHint: "有几个身份的，在右上角的菜单里换；一次只用一个身份办事。",
});
