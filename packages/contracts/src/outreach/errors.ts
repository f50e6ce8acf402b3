import { defineErrors } from "../define.ts";

export const outreachErrors = defineErrors({
  "campaign-not-found": {
    status: 404,
    zh: "没有这个推送批次，请核对编号。",
    en: "No such campaign; check the id.",
    retry: "never",
  },
  "vacancy-not-live": {
    status: 409,
    zh: "待核或已关闭的岗位不能推送；请先把岗位补充完整。",
    en: "A draft or closed vacancy can't be sent; complete it first.",
    retry: "never",
  },
  "campaign-empty": {
    status: 409,
    zh: "这个批次里没有可以发送的人，请看每个人未入选的原因。",
    en: "Nobody is left to send to in this campaign; see why each one is left out.",
    retry: "never",
  },
  "campaign-confirmed": {
    status: 409,
    zh: "这个批次已经确认发送，名单不能再改；可以先撤回（刚确认时）或暂停。",
    en: "This campaign is confirmed, so its plan stands; undo it while that is possible, or pause it.",
    retry: "never",
  },
  "campaign-under-way": {
    status: 409,
    zh: "撤回的时间已过，消息已经开始发出；可以点“暂停”，没发的就先不发。",
    en: "It is too late to undo: messages are leaving. Pause the campaign to keep back what has not left.",
    retry: "never",
  },
  "campaign-not-sending": {
    status: 409,
    zh: "这个批次没有正在等待发送的消息，不用暂停或继续。",
    en: "No message of this campaign waits to be sent; there is nothing to pause or resume.",
    retry: "never",
  },
  "message-not-found": {
    status: 404,
    zh: "没有这条消息或回复，请核对编号。",
    en: "No such message or answer; check the id.",
    retry: "never",
  },
  "message-not-failed": {
    status: 409,
    zh: "这条消息没有失败，不用重发。",
    en: "This message has not failed; there is nothing to send again.",
    retry: "never",
  },
  "message-may-have-arrived": {
    status: 409,
    zh: "这条消息可能已经送到，系统已向发送通道查询，还没有结果，不会重发；请打电话问本人，再登记“已收到”或“没收到”。",
    en: "This message may have arrived: the channel was asked and does not say, so it is not sent again. Ask the person by phone, then settle it.",
    retry: "never",
  },
  "message-hopeless": {
    status: 409,
    zh: "这条消息重发也送不到，原因见说明；请先解决，或者当面告诉本人。",
    en: "Sending this message again would fail for the reason given; mend that first, or tell the person otherwise.",
    retry: "never",
  },
  "message-not-unknown": {
    status: 409,
    zh: "这条消息的结果已经清楚，不用再登记。",
    en: "The outcome of this message is known; there is nothing to settle.",
    retry: "never",
  },
  "link-invalid": {
    status: 404,
    zh: "链接不对或不完整，请点短信里的原链接，或给劳务公司打电话。",
    en: "This link is wrong or incomplete; open the one in the message, or call the company.",
    retry: "never",
  },
  "link-expired": {
    status: 409,
    zh: "链接已经过期，请给劳务公司打电话。",
    en: "This link has expired; please call the company.",
    retry: "never",
  },
  "offer-closed": {
    status: 409,
    zh: "这个岗位已经招满或关闭，想找别的活请给劳务公司打电话。",
    en: "This vacancy has filled or closed; please call the company about other work.",
    retry: "never",
  },
  "offer-settled": {
    status: 409,
    zh: "这个岗位已经推荐给企业，要改主意请给劳务公司打电话。",
    en: "You are already referred to the employer; please call the company to change your mind.",
    retry: "never",
  },
  "channel-unavailable": {
    status: 503,
    zh: "发送通道暂时没有回应，系统会自己再试。",
    en: "The channel does not answer at present; it is tried again.",
    retry: "later",
  },
  "channel-refused": {
    status: 422,
    zh: "发送通道拒收了这条消息。",
    en: "The channel refused this message.",
    retry: "never",
  },
  "outcome-unknown": {
    status: 503,
    zh: "发送通道没有说清是否已经收下，系统会去查，不会重发。",
    en: "The channel did not say whether it took the message; it is asked, not sent again.",
    retry: "later",
  },
});
