import type { ThemeConfig } from "antd";
import { colours, fonts, sizes } from "./tokens.ts";

/** Ant Design in our colours and sizes: dense tables, small corners, no shadow where a line does. */
export const theme: ThemeConfig = {
  cssVar: { key: "qx" },
  hashed: false,
  token: {
    colorPrimary: colours.thread,
    colorInfo: colours.thread,
    colorLink: colours.thread,
    colorLinkHover: colours.threadDeep,
    colorSuccess: colours.thread,
    colorWarning: colours.warn,
    colorError: colours.bad,
    colorText: colours.ink,
    colorTextSecondary: colours.soft,
    colorTextTertiary: colours.soft,
    colorTextDescription: colours.soft,
    colorTextPlaceholder: "#5f7076",
    colorBorder: "#b8c5c6",
    colorBorderSecondary: colours.line,
    colorBgLayout: colours.ground,
    fontFamily: fonts,
    fontSize: sizes.text,
    fontSizeHeading1: sizes.title,
    fontSizeHeading2: sizes.heading,
    fontSizeHeading3: sizes.name,
    borderRadius: 5,
    borderRadiusLG: 8,
    controlHeight: 32,
    motionDurationMid: "0.12s",
    motionDurationSlow: "0.16s",
  },
  components: {
    Table: {
      cellPaddingBlockSM: 7,
      cellPaddingInlineSM: 10,
      headerBg: colours.ground,
      headerColor: colours.soft,
      headerSplitColor: "transparent",
      rowHoverBg: "#f7faf9",
    },
    Tag: { defaultBg: colours.ground, defaultColor: colours.ink },
    Tabs: { horizontalMargin: "0 0 12px 0" },
    Card: { bodyPaddingSM: 14 },
  },
};
