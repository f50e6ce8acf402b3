#!/usr/bin/env node
// `npm run proof -- NAME …`: runs one of the long proofs by its name; without a name it lists them.
import { runBuilt } from "../run-built.mjs";

const proofs = {
  access: {
    about: "every operation, asked by every role in every relation, answers as the policy table says (--rls-only: so does the database alone)",
    program: "infra/access/dist/main.js",
  },
  faults: {
    about: "kills every part under load and checks that nothing is lost or doubled (--plant all: finds planted bugs)",
    program: "infra/faults/dist/main.js",
  },
  rotation: {
    about: "renews the keys of 20,000 people's data under load, with one kill in the middle; nothing may be lost",
    program: "infra/faults/dist/rotation/main.js",
  },
};

const [name, ...args] = process.argv.slice(2);
const proof = Object.hasOwn(proofs, name ?? "") ? proofs[name] : undefined;
if (!proof) {
  for (const [known, { about }] of Object.entries(proofs)) console.log(`npm run proof -- ${known}   ${about}`);
  process.exit(name === undefined ? 0 : 2);
}

await runBuilt(proof.program, args);
