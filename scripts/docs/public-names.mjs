// What each door gives to programs: names, signatures and doc comments, read from the sources by TypeScript.
import { join } from 'node:path';
import ts from 'typescript';
import { doorsOf, packageNames, root } from './doors.mjs';

const LONGEST_SIGNATURE = 400;

/** TypeScript's options of the repository, with every package found by its source. */
export function compilerOptions() {
  const path = join(root, 'tsconfig.json');
  const { config } = ts.readConfigFile(path, ts.sys.readFile);
  return ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root).options;
}

/** For each door of the packages `{ package, door, source, names }`, in the order of the alphabet within a door. */
export function publicNames(packages = packageNames) {
  const doors = packages.flatMap((name) => doorsOf(name).map((door) => ({ package: name, ...door })));
  const program = ts.createProgram(
    doors.map(({ source }) => source),
    compilerOptions(),
  );
  const checker = program.getTypeChecker();
  return doors.map(({ package: name, id, source }) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(source));
    const names = checker
      .getExportsOfModule(module)
      .map((symbol) => describe(symbol, checker))
      .sort((one, other) => one.name.localeCompare(other.name, 'en'));
    return { package: name, door: id, source, names };
  });
}

function describe(exported, checker) {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
  const declaration = symbol.declarations[0];
  // A name of a local export list has its comment where it is declared.
  const doc = ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim();
  return {
    name: exported.name,
    signature: shorten(signatureOf(exported.name, symbol, declaration, checker)),
    doc,
    sentence: firstSentence(doc),
    file: declaration.getSourceFile().fileName,
    line: declaration.getSourceFile().getLineAndCharacterOfPosition(declaration.getStart()).line + 1,
    fields: fieldsOf(declaration, checker),
  };
}

/** The members that an interface or a class writes down itself, with their comments. */
function fieldsOf(declaration, checker) {
  if (!ts.isInterfaceDeclaration(declaration)) return [];
  return declaration.members.map((member) => ({
    name: member.name?.getText() ?? '',
    doc: member.name
      ? ts.displayPartsToString(checker.getSymbolAtLocation(member.name)?.getDocumentationComment(checker)).trim()
      : '',
  }));
}

function signatureOf(name, symbol, declaration, checker) {
  if (ts.isInterfaceDeclaration(declaration) || ts.isClassDeclaration(declaration)) {
    const word = ts.isClassDeclaration(declaration) ? 'class' : 'interface';
    const parameters = declaration.typeParameters?.map((parameter) => parameter.getText()).join(', ');
    // Of a model its fields are told, not the schema that they come from.
    const heritage = declaration.heritageClauses
      ?.map((clause) => clause.getText())
      .filter((text) => !/\bv\.Infer/.test(text));
    const head = [word, `${name}${parameters ? `<${parameters}>` : ''}`, ...(heritage ?? [])].join(' ');
    return ts.isClassDeclaration(declaration) ? head : `${head} { ${memberNames(symbol, checker).join(', ')} }`;
  }
  if (ts.isTypeAliasDeclaration(declaration)) return `type ${name} = ${aliasOf(declaration, symbol, checker)}`;
  const type = checker.getTypeOfSymbolAtLocation(symbol, declaration);
  const [call] = type.getCallSignatures();
  const flags = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.OmitParameterModifiers;
  if (call && !type.getProperties().length) return `${name}${checker.signatureToString(call, declaration, flags)}`;
  return `const ${name}: ${checker.typeToString(type, declaration)}`;
}

/** What an alias stands for; where that is a schema's output, the output. */
function aliasOf(declaration, symbol, checker) {
  if (!/\bv\.Infer/.test(declaration.type.getText())) return declaration.type.getText().replace(/^\|\s*/, '');
  const type = checker.getDeclaredTypeOfSymbol(symbol);
  const parts = type.isUnion() ? type.types : [type];
  return parts
    .map((part) => {
      if (part.isStringLiteral()) return `'${part.value}'`;
      const members = checker.getPropertiesOfType(part).map((member) => {
        const value = checker.getTypeOfSymbol(member);
        if (value.isStringLiteral()) return `${member.name}: '${value.value}'`;
        return member.flags & ts.SymbolFlags.Optional ? `${member.name}?` : member.name;
      });
      return `{ ${members.join(', ')} }`;
    })
    .join(' | ');
}

/** The members of a type that are declared in this repository, those that may be absent with a question mark. */
function memberNames(symbol, checker) {
  return checker
    .getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol))
    .filter(({ declarations }) =>
      declarations?.some((one) => one.getSourceFile().fileName.startsWith(`${root}/packages/`)),
    )
    .map(({ name, flags }) => (flags & ts.SymbolFlags.Optional ? `${name}?` : name))
    .filter((name) => !name.startsWith('__'));
}

function shorten(text) {
  const line = text.replace(/\/\*\*?.*?\*\//gs, '').replace(/\s+/g, ' ');
  return line.length > LONGEST_SIGNATURE ? `${line.slice(0, LONGEST_SIGNATURE - 1)}…` : line;
}

/** Up to the first full stop that ends a sentence: not the one of an abbreviation or of a name such as `x.y`. */
export function firstSentence(doc) {
  const paragraph = doc
    .split(/\n\s*\n/)[0]
    .replace(/\s+/g, ' ')
    .trim();
  return /^.+?[.!?](?=\s+[\p{Lu}`]|$)/u.exec(paragraph)?.[0] ?? paragraph;
}
