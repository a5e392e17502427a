/** The only place that reads process.env. A missing secret is a clear refusal to start, never a silent default. */
export interface Environment {
  mode: 'demo' | 'production';
  host: string;
  port: number;
  databaseUrl: string;
  region: number;
  /** 32 bytes, base64: the key that seals ids and secrets. */
  secretKey: string;
  /** The address people type; decides the Secure flag of the cookie and the Origin that is accepted. */
  publicUrl: string;
  consoleFolder: string | null;
  /** Our start program says that it also runs the database. The one-click demo entry asks the server itself as well. */
  embedded: boolean;
}

class MissingSetting extends Error {}

export function readEnvironment(env: NodeJS.ProcessEnv): Environment {
  const need = (name: string, what: string): string => {
    const value = env[name];
    if (!value) throw new MissingSetting(`${name} が設定されていません（${what}）。deploy/ の設定例をご覧ください。`);
    return value;
  };
  const mode = env.TSUNAGI_MODE === 'demo' ? 'demo' : 'production';
  const secretKey = need('TSUNAGI_SECRET_KEY', 'base64 で32バイトの鍵');
  if (Buffer.from(secretKey, 'base64').length !== 32)
    throw new MissingSetting('TSUNAGI_SECRET_KEY は base64 で32バイトの鍵にしてください。');
  const port = Number(env.PORT ?? 8080);
  return {
    mode,
    host: env.HOST ?? '127.0.0.1',
    port,
    databaseUrl: need('DATABASE_URL', 'ロール tsunagi_gateway の接続先'),
    region: Number(env.TSUNAGI_REGION ?? 10001),
    secretKey,
    publicUrl:
      mode === 'demo' ? (env.TSUNAGI_PUBLIC_URL ?? `http://localhost:${port}`) : need('TSUNAGI_PUBLIC_URL', '利用者が開くアドレス'),
    consoleFolder: env.TSUNAGI_CONSOLE ?? null,
    embedded: env.TSUNAGI_EMBEDDED === '1',
  };
}
