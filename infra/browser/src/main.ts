import { parseArgs } from "node:util";
import { takeReadmePictures } from "./readme-pictures.ts";
import { takeScreenshots } from "./screenshots.ts";

const usage = `npm run screenshots                 every page at 1440 and 375 px into screenshots/, and what is wrong there
npm run screenshots -- --only NAME  only pages whose name begins so
npm run screenshots -- --url URL    of a running stack with the demo county
npm run screenshots -- --readme     the three pictures of the README into docs/images/`;

const options = {
  only: { type: "string" as const },
  url: { type: "string" as const },
  readme: { type: "boolean" as const },
  help: { type: "boolean" as const },
};

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Takes the pictures as the arguments say. @returns the exit code: 1 when something is wrong on a page */
const main = async (argv: readonly string[]): Promise<number> => {
  const { values } = parseArgs({ args: [...argv], options });
  if (values.help) {
    say(usage);
    return 2;
  }
  if (values.readme) {
    await takeReadmePictures("docs/images", values.url, say);
    return 0;
  }
  const seen = await takeScreenshots({ into: "screenshots", url: values.url, only: values.only, say });
  const wrong = seen.filter(({ findings }) => findings.length > 0);
  say(`${seen.length} pictures in screenshots/, something wrong on ${wrong.length}`);
  return wrong.length === 0 ? 0 : 1;
};

process.exitCode = await main(process.argv.slice(2));
