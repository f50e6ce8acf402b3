const base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const checksumDigits = 6;

/** CRC32 (IEEE 802.3) of an ASCII text. */
const crc32 = (text: string): number => {
  let crc = ~0;
  for (const byte of new TextEncoder().encode(text)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
};

/** The six base62 digits that end an API key: CRC32 of its 32 random characters, so that a typing error shows. */
export const checksumOf = (body: string): string => {
  let rest = crc32(body);
  let digits = "";
  for (let place = 0; place < checksumDigits; place += 1) {
    digits = base62.charAt(rest % 62) + digits;
    rest = Math.floor(rest / 62);
  }
  return digits;
};

/** A key of a mode made of 32 random numbers below 62. */
export const apiKeyOf = (mode: "live" | "test", random: readonly number[]): string => {
  const body = random.map((number) => base62.charAt(number)).join("");
  return `qx_${mode}_${body}${checksumOf(body)}`;
};

/** `qx_live_` or `qx_test_`, 32 base62 characters, their checksum. */
export const isApiKey = (text: string): boolean => {
  const [, body = "", checksum] = /^qx_(?:live|test)_([\dA-Za-z]{32})([\dA-Za-z]{6})$/.exec(text) ?? [];
  return checksum !== undefined && checksumOf(body) === checksum;
};

/** `qxs_` and 32 bytes in base64url. */
export const isSessionToken = (text: string): boolean => /^qxs_[\w-]{43}$/.test(text);

/** A session token made of 32 random bytes. */
export const sessionTokenOf = (random: Uint8Array): string =>
  `qxs_${btoa(String.fromCharCode(...random)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")}`;
