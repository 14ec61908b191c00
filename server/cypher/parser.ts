import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  BaseErrorListener,
  CharStream,
  CommonTokenStream,
  type Lexer,
  type Parser,
  ParserRuleContext,
  type Token,
} from 'antlr4ng';

/** A place in the text; lines and columns from 1, a column a character. */
export interface Place {
  line: number;
  column: number;
}

/** A node of the syntax tree: a rule of the grammar with its parts, or a token (`rule` null) with its text. */
export interface Syntax extends Place {
  rule: string | null;
  text: string;
  parts: readonly Syntax[];
}

export interface Parsed {
  tree: Syntax;
  /** The tokens where they stood, with blanks for all between them: comments and whatever else the lexer passes over. */
  clean: string;
  /** The first thing that the grammar did not expect. */
  error?: Place & { text: string };
}

interface Grammar {
  CypherCmdLexer: new (input: CharStream) => Lexer;
  CypherCmdParser: new (tokens: CommonTokenStream) => Parser & { statementsOrCommands(): ParserRuleContext };
}

/**
 * Neo4j's own grammar of Cypher 25, which takes in Cypher 5. Only the generated parser is loaded, by the path of its files:
 * the package's entry brings the whole editor along, which takes five times as long and twice the memory.
 */
async function load(): Promise<Grammar> {
  const entry = createRequire(import.meta.url).resolve('@neo4j-cypher/language-support');
  const folder = join(entry, '..', '..', 'esm', 'project', 'language-support', 'src', 'generated-parser');
  const from = (file: string) => import(pathToFileURL(join(folder, file)).href);
  const [{ CypherCmdLexer }, { CypherCmdParser }] = await Promise.all([from('CypherCmdLexer.js'), from('CypherCmdParser.js')]);
  return { CypherCmdLexer, CypherCmdParser };
}

let grammar: Promise<Grammar> | undefined;

/** @throws RangeError where the text is nested so deep that the stack ends */
export async function parse(text: string): Promise<Parsed> {
  grammar ??= load();
  const { CypherCmdLexer, CypherCmdParser } = await grammar;
  const errors = new FirstError();
  const lexer = new CypherCmdLexer(CharStream.fromString(text));
  lexer.removeErrorListeners();
  lexer.addErrorListener(errors);
  const tokens = new CommonTokenStream(lexer);
  const parser = new CypherCmdParser(tokens);
  parser.removeErrorListeners();
  parser.addErrorListener(errors);
  const context = parser.statementsOrCommands();
  const tree = syntaxOf(context, parser);
  const error = errors.first ?? (parser.numberOfSyntaxErrors > 0 ? { line: 1, column: 1, text: '' } : undefined);
  return { tree, clean: cleanOf(tokens.getTokens()), ...(error ? { error } : {}) };
}

class FirstError extends BaseErrorListener {
  first: Parsed['error'];

  override syntaxError(...[, symbol, line, before]: Parameters<BaseErrorListener['syntaxError']>): void {
    this.first ??= { line, column: before + 1, text: symbol?.text ?? '' };
  }
}

function syntaxOf(context: ParserRuleContext, parser: Parser): Syntax {
  const rule = parser.ruleNames[context.ruleIndex] ?? '';
  const parts = context.children.map((child): Syntax => {
    if (child instanceof ParserRuleContext) return syntaxOf(child, parser);
    const token = 'symbol' in child ? (child.symbol as Token) : null;
    return { rule: null, text: child.getText(), ...placeOf(token), parts: [] };
  });
  return { rule, text: '', ...placeOf(context.start), parts };
}

const placeOf = (token: Token | null): Place => ({ line: token?.line ?? 1, column: (token?.column ?? 0) + 1 });

const shown = 0;

function cleanOf(tokens: readonly Token[]): string {
  return tokens
    .map(({ channel, text = '', type }) => {
      if (type === -1) return '';
      return channel === shown ? text : text.replace(/[^\n]/gu, ' ');
    })
    .join('');
}
