import type { publicRoutes } from "@qianxian/contracts";
import { type Place, places } from "./tree.ts";
import { codes, type Ids } from "./world.ts";

/** Makes somebody nobody else asks about, placed like the worker of the world; for what can be done once only. */
export type MakeWorker = () => Promise<string>;
type Making = { ids: Ids; makeWorker: MakeWorker; merge(): Promise<string> };

/**
 * How to ask one operation about something, and who owns that thing. `anyone` needs no identity; `self` is about the
 * caller alone; `caller` about the caller's own place, so that only the role counts; `list` shows the thing or does
 * not.
 */
export type Probe =
  | { kind: "anyone"; input: (ids: Ids) => object }
  | { kind: "self" | "caller"; input: (ids: Ids) => object }
  | {
      kind: "thing";
      owners: readonly Place[];
      input: (making: Making) => object | Promise<object>;
      /** The answer of a thing that does not exist, which strangers get too; null when the input names a place. */
      hidden: string | null;
      /** The same question about a thing that does not exist. */
      missing?: object;
      /** Each caller who may do it needs a thing of their own. */
      once?: true;
    }
  | { kind: "list"; owners: readonly Place[]; input: (ids: Ids) => object; shows: (ids: Ids) => string };

type Operation = { [S in keyof typeof publicRoutes]: keyof (typeof publicRoutes)[S] }[keyof typeof publicRoutes];

const { county, town, village, innerStation, employer, liaison, crew } = places;
/** Two owners at once, and whoever else the person has to do with. */
const person = [village, innerStation, liaison, crew, employer] as const;
const nowhere = "019b0000-0000-7000-8000-00000000dead";
const elsewhere = "019b0000-0000-7000-8000-00000000dea1";
const why = "看一看能不能做";

const ofWorker = (more: object = {}, named: (ids: Ids) => object = () => ({})): Probe => ({
  kind: "thing",
  owners: person,
  input: ({ ids }) => ({ workerId: ids.worker, ...named(ids), ...more }),
  hidden: "worker-not-found",
  missing: { workerId: nowhere },
});
const ofFresh = (more: object = {}, named: (ids: Ids) => object = () => ({})): Probe => ({
  kind: "thing",
  owners: person,
  input: async ({ ids, makeWorker }) => ({ workerId: await makeWorker(), ...named(ids), ...more }),
  once: true,
  hidden: "worker-not-found",
  missing: { workerId: nowhere },
});
const ofVacancy = (more: object = {}): Probe => ({
  kind: "thing",
  owners: [employer],
  input: ({ ids }) => ({ vacancyId: ids.vacancy, ...more }),
  hidden: "vacancy-not-found",
  missing: { vacancyId: nowhere },
});
const ofReferral = (more: object = {}): Probe => ({
  kind: "thing",
  owners: person,
  input: ({ ids }) => ({ referralId: ids.referral, ...more }),
  hidden: "referral-not-found",
  missing: { referralId: nowhere },
});
const ofCampaign = (more: object = {}): Probe => ({
  kind: "thing",
  owners: [town],
  input: ({ ids }) => ({ campaignId: ids.campaign, ...more }),
  hidden: "campaign-not-found",
  missing: { campaignId: nowhere },
});
const ofMessage = (more: object = {}): Probe => ({
  kind: "thing",
  owners: [...person, town],
  input: ({ ids }) => ({ messageId: ids.message, ...more }),
  hidden: "message-not-found",
  missing: { messageId: nowhere },
});
const ofCrew = (more: object = {}, named: (ids: Ids) => object = () => ({})): Probe => ({
  kind: "thing",
  owners: [crew],
  input: ({ ids }) => ({ crewId: ids.crew, ...named(ids), ...more }),
  hidden: "crew-not-found",
  missing: { crewId: nowhere },
});
const ofAccount = (more: object = {}, named: (ids: Ids) => object = () => ({})): Probe => ({
  kind: "thing",
  owners: [town],
  input: ({ ids }) => ({ accountId: ids.account, ...named(ids), ...more }),
  hidden: "account-not-found",
  missing: { accountId: nowhere },
});
const ofEmployer = (more: object = {}): Probe => ({
  kind: "thing",
  owners: [employer],
  input: ({ ids }) => ({ employerId: ids.employer, ...more }),
  hidden: "employer-not-found",
  missing: { employerId: nowhere },
});
const ofKey = (): Probe => ({
  kind: "thing",
  owners: [employer],
  hidden: "key-not-found",
  input: ({ ids }) => ({ keyId: ids.key }),
  missing: { keyId: nowhere },
});
const self = (input: object = {}): Probe => ({ kind: "self", input: () => input });
const open = (input: object): Probe => ({ kind: "anyone", input: () => input });
const list = (owners: readonly Place[], shows: (ids: Ids) => string, more: (ids: Ids) => object = () => ({})): Probe => ({
  kind: "list",
  owners,
  input: (ids) => ({ limit: 200, ...more(ids) }),
  shows,
});

const noJoinLink = "x".repeat(59);

const aRole = { role: "town-staff", town: codes.town };
const aRow = {
  externalId: "S-1",
  name: "王试问",
  phone: "15400009999",
  town: "三合街道",
  village: "永康村",
  seeking: "想找活",
};

/** One probe for each public operation; an operation without one does not compile. */
export const probes: Record<Operation, Probe> = {
  openSession: open({ login: "nobody-here", password: "wrong-password" }),
  requestSessionCode: open({ phone: "15400000000" }),
  openSessionByCode: open({ phone: "15400000000", code: "AAAAAA" }),
  acceptInvitation: open({ token: "not-a-token", password: "a-long-password" }),
  readOffer: open({ token: "not-a-token-of-ours-at-all" }),
  recordReply: open({ token: "not-a-token-of-ours-at-all", answer: "interested" }),
  listConsentTexts: open({}),
  readPublicVacancy: open({ vacancyId: nowhere }),
  readCrewInvitation: open({ token: "not-a-token-of-ours-at-all-but-a-long-one-xx" }),
  answerCrewInvitation: open({ token: "not-a-token-of-ours-at-all-but-a-long-one-xx", answer: "refuse" }),
  readJoinLink: open({ token: noJoinLink }),
  requestJoinCode: open({ token: noJoinLink, phone: "15400000000" }),
  joinByCode: open({ token: noJoinLink, phone: "15400000000", code: "AAAAAA" }),

  closeSession: self(),
  readMe: self(),
  listViews: self({ list: "workers" }),
  saveView: self({ list: "workers", name: "试问", query: {}, columns: [] }),
  removeView: self({ viewId: nowhere }),
  switchRole: self({ grantId: nowhere }),
  changePassword: self({ oldPassword: "not-the-old-one", newPassword: "a-quite-new-one-2026" }),
  listSessions: self(),
  revokeSession: self({ sessionId: nowhere }),
  enrolTotp: self({ password: "not-the-old-one" }),
  confirmTotp: self({ code: "000000" }),
  removeTotp: self({ password: "not-the-old-one", code: "000000" }),

  listAccounts: list([town], ({ account }) => account),
  findAccounts: list([town], ({ account }) => account, () => ({ q: "proof-" })),
  readAccount: ofAccount(),
  inviteAccount: { kind: "thing", owners: [town], hidden: null, input: () => ({ login: `someone-${Math.random().toString(36).slice(2)}`, displayName: "某某", place: aRole }) },
  renewInvitation: ofAccount(),
  grantRole: ofAccount({ place: { role: "village-staff", village: codes.village } }),
  withdrawRole: ofAccount({ grantId: nowhere }),
  moveRole: ofAccount({ grantId: nowhere, place: aRole }),
  handOver: ofAccount({}, ({ account }) => ({ toAccountId: account })),
  disableAccount: ofAccount(),
  enableAccount: ofAccount(),
  listUnits: list([county], ({ otherStation }) => otherStation, () => ({ kind: "station" })),
  createKey: ofEmployer({ name: "试问", mode: "live", scopes: ["vacancy.post"] }),
  listKeys: ofEmployer(),
  rotateKey: ofKey(),
  revokeKey: ofKey(),
  listAudit: list([county], ({ vacancy }) => vacancy, ({ vacancy }) => ({ subjectId: vacancy })),
  addUnit: { kind: "caller", input: () => ({ name: `工作站${Math.random().toString(36).slice(2, 8)}` }) },
  changeUnit: {
    kind: "thing",
    owners: [places.otherStation],
    hidden: "unit-not-found",
    input: ({ ids }) => ({ unitId: ids.otherStation, name: "新名字" }),
    missing: { unitId: nowhere },
  },

  listWorkers: list(person, ({ worker }) => worker, () => ({ village: codes.village })),
  findWorkers: { kind: "list", owners: person, input: () => ({ phone: "15400001234" }), shows: ({ worker }) => worker },
  countWorkers: { kind: "list", owners: person, input: () => ({ by: "village" }), shows: () => codes.village },
  readWorker: ofWorker(),
  listWorkerHistory: ofWorker(),
  readWorkerRelations: ofWorker(),
  changeWorker: ofWorker({ education: "junior" }),
  correctIdentity: ofWorker({ name: "石改名", reason: why }),
  setPresence: ofFresh({ stationId: null, region: null }),
  revealWorker: ofWorker({ fields: ["phone"], reason: why }),
  listConsents: ofWorker(),
  giveConsent: ofWorker({ purpose: "push", how: "spoken" }),
  withdrawConsent: ofFresh({ purpose: "push", how: "spoken" }),
  exportWorker: ofWorker({ reason: why }),
  eraseWorker: ofFresh({ reason: why }),
  readRestricted: {
    kind: "thing",
    owners: person,
    hidden: "worker-not-found",
    input: ({ ids }) => ({ workerId: ids.erased, reason: why }),
    missing: { workerId: nowhere, reason: why },
  },
  importWorkers: { kind: "list", owners: [village], input: () => ({ rows: [aRow], dryRun: true }), shows: () => '"outcome":"added"' },
  listWorkerDuplicates: list([village], ({ worker }) => worker),
  dismissWorkerDuplicate: {
    kind: "thing",
    owners: person,
    hidden: "worker-not-found",
    input: async ({ ids, makeWorker }) => ({ workerId: ids.worker, otherId: await makeWorker() }),
    missing: { workerId: nowhere, otherId: elsewhere },
  },
  mergeWorkers: {
    kind: "thing",
    owners: person,
    hidden: "worker-not-found",
    once: true,
    input: async ({ makeWorker }) => ({ workerId: await makeWorker(), otherId: await makeWorker(), reason: why }),
    missing: { workerId: nowhere, otherId: elsewhere, reason: why },
  },
  undoMerge: { kind: "thing", owners: person, hidden: "merge-not-found", once: true, input: async ({ merge }) => ({ mergeId: await merge(), reason: why }), missing: { mergeId: nowhere } },
  listCrews: list([crew], (ids) => ids.crew),
  readCrew: ofCrew(),
  inviteToCrew: { kind: "thing", owners: [crew], hidden: "crew-not-found", once: true, input: async ({ ids, makeWorker }) => ({ crewId: ids.crew, workerId: await makeWorker() }), missing: { crewId: nowhere } },
  openJoinLink: ofCrew(),
  listCrewInvitations: list([crew, village], ({ invitation }) => invitation),
  confirmMember: ofWorker({ how: "spoken" }, ({ crew: crewId }) => ({ crewId })),
  leaveCrew: ofFresh({}, ({ crew: crewId }) => ({ crewId })),
  listLeaders: list([crew], ({ leader }) => leader),
  addLeader: ofWorker({ agreementFrom: "2026-01-01" }),
  changeLeader: { kind: "thing", owners: [crew], hidden: "leader-not-found", input: ({ ids }) => ({ leaderId: ids.leader, status: "active" }), missing: { leaderId: nowhere } },

  publishVacancy: ofEmployer({ title: "试问岗位", base: "changzhou" }),
  listVacancies: list([employer], ({ vacancy }) => vacancy, ({ employer: employerId }) => ({ employerId })),
  countVacancies: { kind: "list", owners: [employer], input: ({ employer: employerId }) => ({ employerId }), shows: () => '"live":1,' },
  readVacancy: ofVacancy(),
  changeVacancy: ofVacancy({ lodging: true }),
  renewVacancy: ofVacancy({ closesOn: "2099-12-31" }),
  closeVacancy: { kind: "thing", owners: [employer], hidden: "vacancy-not-found", input: ({ ids }) => ({ vacancyId: ids.vacancy }), missing: { vacancyId: nowhere } },
  importPostings: { kind: "caller", input: () => ({ base: "changzhou", postings: [{ id: "x1", title: "缝纫工" }], dryRun: true }) },
  registerEmployer: { kind: "caller", input: () => ({ name: "试问制衣厂", base: "local" }) },
  listEmployers: list([county], (ids) => ids.employer),

  matchesForWorker: ofWorker(),
  candidatesForVacancy: ofVacancy(),
  countCandidates: { kind: "list", owners: [employer], input: ({ vacancy }) => ({ ids: vacancy }), shows: ({ vacancy }) => vacancy },
  explainMatch: {
    kind: "thing",
    owners: person,
    hidden: "worker-not-found",
    input: ({ ids }) => ({ workerId: ids.worker, vacancyId: ids.vacancy }),
    missing: { workerId: nowhere, vacancyId: nowhere },
  },
  matchesForCrew: ofCrew(),

  planCampaign: { kind: "thing", owners: [town], hidden: null, input: ({ ids }) => ({ vacancyIds: [ids.vacancy], within: { town: codes.town } }) },
  listCampaigns: list([town], ({ campaign }) => campaign),
  readCampaign: ofCampaign(),
  sendCampaign: ofCampaign(),
  undoCampaign: ofCampaign(),
  pauseCampaign: ofCampaign(),
  resumeCampaign: ofCampaign(),
  leaveOut: ofCampaign({ workerIds: [nowhere] }),
  sampleMessages: ofCampaign(),
  listMessages: list([...person, town], ({ message }) => message, ({ campaign }) => ({ campaignId: campaign })),
  listAllMessages: list([...person, town], ({ message }) => message, ({ worker }) => ({ workerId: worker })),
  retryMessage: ofMessage(),
  settleMessage: ofMessage({ as: "sent", reason: why }),
  listReplies: list([...person, town], ({ message }) => message),
  handleReply: ofMessage({ handled: true }),
  recordCrewAnswers: ofCrew({}, ({ worker, vacancy }) => ({ vacancyId: vacancy, answers: [{ workerId: worker, answer: "interested" }] })),
  listCrewAnswers: ofCrew({}, ({ vacancy }) => ({ vacancyId: vacancy })),

  listReferrals: list(person, ({ referral }) => referral),
  readReferral: ofReferral(),
  createReferral: ofWorker({ workerSaidYes: true }, ({ vacancy: vacancyId }) => ({ vacancyId })),
  withdrawReferral: ofReferral(),
  acceptReferral: ofReferral(),
  refuseReferral: ofReferral({ reason: "lacks-skill" }),
  startReferral: ofReferral(),
  readReferralContact: ofReferral({ reason: why }),
};
