import ts from "typescript";
import { nodesOf, type Source, textsOf } from "./source.ts";

/** What breaks a rule, as `path: what`. */
export type Findings = string[];

export const isTest = ({ path }: Source): boolean => /\.test\.tsx?$|\.spec\.ts$|\/testing\/|^tests\//.test(path);

/** Half of the files are under 60 lines; no file is over 250, no component over 200, no page over 80. */
export function tooLong(sources: readonly Source[]): Findings {
  const budget = (path: string) => (path.endsWith("/page.tsx") ? 80 : path.endsWith(".tsx") ? 200 : 250);
  return sources
    .filter(({ path, lines }) => lines > budget(path))
    .map(({ path, lines }) => `${path}: ${lines} lines, ${budget(path)} allowed`);
}

const vague = /^(utils?|helpers?|common|misc|lib|shared|index)$/i;
const vagueEnd = /(Service|Manager|Dto|Impl|Helper|Util)s?$/;

/** Names that say nothing, and files that only pass on what others export. */
export function vagueNames(sources: readonly Source[]): Findings {
  const findings = sources.flatMap(({ path }) => {
    const parts = path.replace(/\.[^/]*$/, "").split("/");
    return parts.filter((part) => vague.test(part)).map((part) => `${path}: ${part}`);
  });
  for (const { path, ast } of sources) {
    const names = ast.statements.filter(
      (node) => ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node),
    );
    for (const { name } of names) if (name && vagueEnd.test(name.text)) findings.push(`${path}: ${name.text}`);
  }
  return findings;
}

export function barrels(sources: readonly Source[]): Findings {
  const passesOn = (node: ts.Statement) => ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined;
  return sources
    .filter(({ ast }) => ast.statements.length > 0 && ast.statements.every(passesOn))
    .map(({ path }) => `${path}: only re-exports`);
}

/** `any` and the non-null `!`: both tell the compiler to look away. */
export function blindSpots(sources: readonly Source[]): Findings {
  return eachNode(sources, (node) => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) return "any";
    return ts.isNonNullExpression(node) ? node.getText() : null;
  });
}

/** Settings are read in one place, so that a wrong one is named at the start and a secret is in no other hands. */
export function readsEnvironment(sources: readonly Source[]): Findings {
  return eachNode(sources, (node) => {
    const isEnv = ts.isPropertyAccessExpression(node) && node.name.text === "env" && node.expression.getText() === "process";
    return isEnv ? node.parent.getText().slice(0, 60) : null;
  });
}

/** A string or list without a maximum is a way to fill the memory (GHSA-mrhx-c7xc-m3w5). */
export function unbounded(sources: readonly Source[]): Findings {
  return eachNode(sources, (node) => {
    if (!ts.isCallExpression(node) || !/^z\.(string|array)$/.test(node.expression.getText())) return null;
    return isBounded(node) ? null : node.parent.getText().slice(0, 60).replaceAll("\n", " ");
  });
}

/** Whether the chain of calls after `z.string()` bounds its length: `.max`, `.length`, or a pattern without open ends. */
function isBounded(call: ts.CallExpression): boolean {
  let node: ts.Node = call;
  while (ts.isPropertyAccessExpression(node.parent) && ts.isCallExpression(node.parent.parent)) {
    const method = node.parent.name.text;
    const [argument] = node.parent.parent.arguments;
    if (method === "max" || method === "length") return true;
    if (method === "regex" && argument && /^\/\^[^*+]*\$\/\w*$/.test(argument.getText()) && !/,\}/.test(argument.getText()))
      return true;
    node = node.parent.parent;
  }
  return false;
}

/** Policy forbids inline styles, and a page in Arabic mirrors only what is said logically (start and end). */
export function unstyled(sources: readonly Source[]): Findings {
  const inline = eachNode(sources, (node) => (ts.isJsxAttribute(node) && node.name.getText() === "style" ? "style=" : null));
  const physical =
    /^-?(?:[mp][lr]|scroll-[mp][lr]|left|right|border-[lr]|rounded-(?:[lr]|[tb][lr])|inset-[lr])-[\w[\]().%/-]+$|^(?:text|float|clear)-(?:left|right)$|^border-[lr]$/;
  const classes = sources.flatMap((source) =>
    [...textsOf(source)]
      .flatMap((text) =>
        text
          .split(/\s+/)
          .filter((word) => physical.test(word.replace(/^(?:[a-z0-9[\]=-]+:)*!?/, "")) && !/(^|:)(rtl|ltr):/.test(word)),
      )
      .map((word) => `${source.path}: ${word}`),
  );
  return [...inline, ...classes];
}

function eachNode(sources: readonly Source[], look: (node: ts.Node) => string | null): Findings {
  return sources.flatMap(({ path, ast }) =>
    [...nodesOf(ast)].flatMap((node) => {
      const found = look(node);
      if (found === null) return [];
      const { line } = ast.getLineAndCharacterOfPosition(node.getStart());
      return [`${path}:${line + 1}: ${found}`];
    }),
  );
}
