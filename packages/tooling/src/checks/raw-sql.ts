import ts from "typescript";
import { filesIn, textOf } from "../files.ts";
import type { Check } from "./check.ts";

/**
 * What stands in the text of a statement although it is no constant of its file: names of tables and columns, and
 * conditions, that the code itself gives. Each with who gives it; none comes from a request.
 */
const listed: Readonly<Record<string, readonly string[]>> = {
  // Names of the service's own tables and columns, from its tables of the same file.
  "services/matcher/src/adapters/prisma-card-records.ts": [
    "name",
    "own",
    'column ? `${own} ${column.type}` : ""',
    'column ? `${own} = excluded.${column.name}` : ""',
  ],
  "services/placements/src/adapters/prisma-referrals.ts": ["column"],
  "services/profiles/src/adapters/check-keys.ts": ["names", "table"],
  "services/profiles/src/adapters/prisma-erasures.ts": ["wanted", "table", "where"],
  "services/profiles/src/adapters/prisma-leaders.ts": ["rest"],
  "services/profiles/src/adapters/prisma-sealed-rows.ts": [
    "table",
    "table.table",
    'names.map((name) => `${name} = row.${name}_is`).join(", ")',
    'names.map((name) => `${name}_was text, ${name}_is text`).join(", ")',
    'names.map((name) => `${table}.${name} is not distinct from row.${name}_was`).join(" and ")',
    'names.join(", ")',
    "condition",
    "limit",
  ],
  // Conditions of the same file, numbered parameters in them.
  "services/profiles/src/adapters/prisma-worker-lists.ts": [
    "columns",
    "wanted.sql",
    "rest.sql",
    "counted.sql",
    "groupsBy[by]",
    "sql",
    "values.length + 1",
  ],
  "services/identity/src/adapters/prisma-audit.ts": ['conditions.map(({ sql }, at) => sql(`$${at + 2}`)).join(" and ")'],
  // The service's own schema, from its settings.
  "services/matcher/src/adapters/prisma-change-log.ts": ["channel"],
  "packages/database/src/migrate.ts": ["schema"],
  "packages/database/src/outbox-store.ts": ["pg.escapeIdentifier(outboxChannel(schema))", "condition", "order"],
  // The columns of the ledger, from the adapter beside it.
  "services/profiles/src/adapters/prisma-merges.ts": ["columns", "record"],
  // Tables and conditions that a service's adapter names.
  "packages/database/src/person-rows.ts": ["data", "table", "where"],
  "packages/database/src/pruning.ts": ["table", "where", "batch"],
};

const begins = /^\s*(?:select|insert|update|delete|with|truncate|create|alter|drop|grant|revoke|lock|copy|listen|notify)\s/i;
const asks = new Set(["query", "$queryRawUnsafe", "$executeRawUnsafe"]);

const isAsked = (node: ts.Node): boolean => {
  const { parent } = node;
  if (!ts.isCallExpression(parent) || parent.arguments[0] !== node) return false;
  return ts.isPropertyAccessExpression(parent.expression) && asks.has(parent.expression.name.text);
};

/** A tagged template gives its values as parameters; any other puts them into the text. */
const isStatement = (node: ts.Node): node is ts.TemplateExpression =>
  ts.isTemplateExpression(node) &&
  !ts.isTaggedTemplateExpression(node.parent) &&
  (begins.test(node.head.text) || isAsked(node));

const isAdded = (node: ts.Node): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken && isAsked(node);

/** Constants of a file by name: what is declared at its top. */
const constantsOf = (source: ts.SourceFile): Map<string, ts.Expression> => {
  const found = new Map<string, ts.Expression>();
  for (const statement of source.statements)
    if (ts.isVariableStatement(statement) && (statement.declarationList.flags & ts.NodeFlags.Const) !== 0)
      for (const { name, initializer } of statement.declarationList.declarations)
        if (ts.isIdentifier(name) && initializer) found.set(name.text, initializer);
  return found;
};

type Known = ReadonlyMap<string, ts.Expression>;

/** What an expression is made of; null for one that a constant cannot be made of. */
const madeOf = (node: ts.Expression, known: Known): readonly ts.Node[] | null => {
  if (ts.isLiteralExpression(node)) return [];
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return [node.expression];
  if (ts.isTemplateExpression(node)) return node.templateSpans.map(({ expression }) => expression);
  if (ts.isArrayLiteralExpression(node)) return node.elements;
  if (ts.isObjectLiteralExpression(node))
    return node.properties.map((property) => (ts.isPropertyAssignment(property) ? property.initializer : property));
  if (ts.isPropertyAccessExpression(node)) return [node.expression];
  if (ts.isCallExpression(node)) return [node.expression, ...node.arguments];
  const value = ts.isIdentifier(node) ? known.get(node.text) : undefined;
  return value ? [value] : null;
};

const namesIn = (name: ts.BindingName): string[] =>
  ts.isIdentifier(name)
    ? [name.text]
    : name.elements.flatMap((element) => (ts.isBindingElement(element) ? namesIn(element.name) : []));

/** What a function is given counts as constant within it, since what it is given is looked at where it is called. */
const withParameters = ({ parameters }: ts.ArrowFunction, known: Known): Known => {
  const given = parameters.flatMap(({ name }) => namesIn(name));
  return new Map([...known, ...given.map((name) => [name, ts.factory.createStringLiteral("")] as const)]);
};

const isConstant = (node: ts.Node, known: Known): boolean => {
  if (ts.isArrowFunction(node)) return !ts.isBlock(node.body) && isConstant(node.body, withParameters(node, known));
  const parts = ts.isExpression(node) ? madeOf(node, known) : null;
  return parts !== null && parts.every((part) => isConstant(part, known));
};

const partsOf = (node: ts.TemplateExpression | ts.BinaryExpression): ts.Expression[] =>
  ts.isTemplateExpression(node) ? node.templateSpans.map(({ expression }) => expression) : [node.left, node.right];

/** Texts put into statements of one file that are no constants. */
const strangersIn = (file: string, text: string): string[] => {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const known = constantsOf(source);
  const strangers: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isStatement(node) || isAdded(node))
      for (const part of partsOf(node)) if (!isConstant(part, known)) strangers.push(part.getText(source));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...new Set(strangers)];
};

export const rawSql: Check = {
  name: "raw-sql",
  rule: "A statement's text is made of constants; values are its parameters.",
  offences: (base) =>
    ["services", "packages"]
      .flatMap((room) => filesIn(base, room))
      .filter((file) => /\/src\/.*\.ts$/.test(file) && !/\.(test|contract)\.ts$|\/testing\/|^packages\/(testing|tooling)\//.test(file))
      .flatMap((file) =>
        strangersIn(file, textOf(base, file))
          .filter((part) => !listed[file]?.includes(part))
          .map((part) => `${file}: \${${part}} in the text of a statement; give it as a parameter`),
      ),
};
