import { globSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import ts from "typescript";

/** A file of ours, read and parsed once. `path` is relative to the repository, with forward slashes. */
export interface Source {
  path: string;
  text: string;
  lines: number;
  ast: ts.SourceFile;
  imports: Import[];
}

export interface Import {
  /** Path of our own file, or the package's name as written. */
  to: string;
  isOurs: boolean;
  isTypeOnly: boolean;
}

const folders = "{app,server,prisma,tests,bin}/**/*.{ts,tsx,mjs,mts}";
const atTheRoot = "*.{ts,mjs,mts}";

/** Everything we wrote, tests included; what is generated is not. */
export function readSources(): Source[] {
  const paths = [folders, atTheRoot].flatMap((pattern) =>
    globSync(pattern, { exclude: (name) => /generated|node_modules|\.next/.test(`${name}`) }),
  );
  return paths
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => !path.endsWith(".d.ts"))
    .sort()
    .map(readSource);
}

function readSource(path: string): Source {
  const text = readFileSync(path, "utf8");
  return parseSource(path, text);
}

export function parseSource(path: string, text: string): Source {
  const ast = ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.Latest,
    true,
    path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  return { path, text, lines: text.trimEnd().split("\n").length, ast, imports: importsOf(path, ast) };
}

/** Every node of a file, in order. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  const open = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    yield next;
    const children: ts.Node[] = [];
    ts.forEachChild(next, (child) => void children.push(child));
    open.push(...children.reverse());
  }
}

/** The text of every string, template and JSX text: where SQL and class names are. */
export function* textsOf(source: Source): Generator<string> {
  for (const node of nodesOf(source.ast)) {
    if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) yield node.text;
    else if (ts.isTemplateExpression(node))
      yield [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(" ? ");
  }
}

function importsOf(path: string, ast: ts.SourceFile): Import[] {
  const found: Import[] = [];
  for (const node of nodesOf(ast)) {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      found.push(resolved(path, node.moduleSpecifier.text, isTypeOnly(node)));
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      found.push(resolved(path, node.moduleSpecifier.text, node.isTypeOnly));
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [asked] = node.arguments;
      if (asked && ts.isStringLiteralLike(asked)) found.push(resolved(path, asked.text, false));
    }
  }
  return found;
}

function isTypeOnly({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = importClause;
  return (
    !name && !!namedBindings && ts.isNamedImports(namedBindings) && namedBindings.elements.every((element) => element.isTypeOnly)
  );
}

function resolved(from: string, specifier: string, isTypeOnly: boolean): Import {
  if (specifier.startsWith(".")) return { to: posix.join(posix.dirname(from), specifier), isOurs: true, isTypeOnly };
  if (specifier.startsWith("#")) return { to: specifier.slice(1), isOurs: true, isTypeOnly };
  return { to: specifier, isOurs: false, isTypeOnly };
}
