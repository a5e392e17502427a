import { type Command, CommanderError } from 'commander';

const titles: Record<string, string> = {
  'Usage:': '使い方：',
  'Arguments:': '引数：',
  'Options:': 'オプション：',
  'Commands:': 'コマンド：',
};

/** Help and headings in Japanese, for this command and all that are added to it afterwards; wrong use is thrown, see `misuse`. */
export const speakJapanese = (program: Command): Command =>
  program
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      // The words of a choice stand in its description; commander would add its own, in English.
      optionDescription: ({ description }) => description,
    })
    .helpOption('-h, --help', 'この説明を出す')
    .helpCommand('help [command]', 'コマンドの説明を出す')
    .configureOutput({ outputError: () => {} })
    .exitOverride();

const named = (message: string): string => /'([^']+)'/.exec(message)?.[1] ?? '';

const faults: Record<string, (name: string) => string> = {
  'commander.missingArgument': (name) => `${name} を指定してください。`,
  'commander.missingMandatoryOptionValue': (name) => `${name} を指定してください。`,
  'commander.optionMissingArgument': (name) => `${name} に値を付けてください。`,
  'commander.invalidArgument': (name) => `${name} に選べない値が指定されています。`,
  'commander.unknownOption': (name) => `${name} というオプションはありません。`,
  'commander.unknownCommand': (name) => `${name} というコマンドはありません。`,
  'commander.excessArguments': () => '引数が多すぎます。',
};

/** What was wrong with the command line, in words; null where help was asked for or shown. */
export function misuse({ code, message }: CommanderError): string | null {
  const fault = faults[code];
  return fault ? `${fault(named(message))}使い方は --help でご覧ください。` : null;
}
