import { area } from "../words/area.ts";

export const linkWords = area("share-link", {
  share: "分享",
  copy: "复制",
  copied: "已复制",
  notCopied: "没有复制成功，请长按文字自己复制。",
  code: "二维码，扫了打开：{{address}}",
});
