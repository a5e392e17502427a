import { randomBytes } from 'node:crypto';
import { resealOidc } from '@tsunagi/casework';
import type { Command } from 'commander';
import { type Environment, readEnvironment } from '../environment.js';
import { dataFolder } from '../home/dataFolder.js';
import { retireSecrets, rotateSecret } from '../home/secrets.js';
import { asOperator } from '../operator.js';
import { printOne } from '../print.js';
import { Refusal } from '../refusal.js';

interface Options {
  json?: boolean;
}

/** The folder holds the key of an installation on one machine only: beside an external database no gateway reads it. */
function environmentOfKeys(): Environment {
  const environment = readEnvironment(process.env);
  if (environment.databaseUrl && !environment.secretKey)
    throw new Refusal('TSUNAGI_SECRET_KEY（ゲートウェイと同じ鍵）を設定してください。');
  return environment;
}

/** Where the key stands in the environment, whoever keeps that writes it down; where it lies in a folder, it is done here. */
function rotate({ json }: Options): void {
  const environment = environmentOfKeys();
  const again = 'ゲートウェイを起こし直すと、新しい鍵で封をします。前の鍵で封をしたものも、外すまでは開きます。';
  if (!environment.secretKey) {
    const { previousKeys = [] } = rotateSecret(dataFolder(environment.dataFolder));
    printOne({ previousKeys: previousKeys.length }, `鍵を替えました。${again}`, json);
    return;
  }
  const secretKey = randomBytes(32).toString('base64');
  const previous = [environment.secretKey, environment.previousKeys].filter(Boolean).join(',');
  const lines = `TSUNAGI_SECRET_KEY=${secretKey}\nTSUNAGI_PREVIOUS_SECRET_KEYS=${previous}`;
  printOne({ secretKey, previousSecretKeys: previous }, `次の2行を、設定の今の行と入れ替えてください。${again}\n${lines}`, json);
}

const reseal = ({ json }: Options): Promise<void> =>
  asOperator(async (operator) => {
    let sealed = 0;
    for (const { tenantId } of await operator.tenants()) if ((await resealOidc(operator.deskOf(tenantId), operator.box)).sealed) sealed++;
    printOne({ sealed }, `共通ログインの秘密 ${sealed}件に、今の鍵で封をし直しました。`, json);
  });

function retire({ json }: Options): void {
  const environment = environmentOfKeys();
  const retired = environment.secretKey ? null : retireSecrets(dataFolder(environment.dataFolder));
  const sentence =
    retired === null
      ? '設定から TSUNAGI_PREVIOUS_SECRET_KEYS の行を消し、ゲートウェイを起こし直してください。'
      : `前の鍵 ${retired}本を外しました。ゲートウェイを起こし直すと、それで封をしたものは開かなくなります。`;
  printOne({ retired }, sentence, json);
}

/** `tsunagi secret`: changes the key that seals ids and secrets, without anything being lost on the way. */
export function addSecretCommands(program: Command): void {
  const secret = program.command('secret').description('番号や二段階認証の種を封じる鍵を替える');
  const add = (name: string, description: string) => secret.command(name).description(description).option('--json', 'JSON で出す');
  add('rotate', '新しい鍵にする（前の鍵で封をしたものも、外すまでは開く）').action(rotate);
  add('reseal', '長く残る秘密に、今の鍵で封をし直す').action(reseal);
  add('retire', '前の鍵を外す').action(retire);
}
