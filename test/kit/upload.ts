import type { TestBrowser } from './browser.js';

const boundary = 'tsunagi-form-boundary';

export interface SentFile {
  bytes: Buffer;
  fileName?: string;
  fields?: Record<string, string>;
}

/** A form as browsers send it: its fields, and behind them the one file. */
export function formWith({ bytes, fileName = 'file', fields = {} }: SentFile): Buffer {
  const field = ([name, value]: [string, string]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${fileName}"\r\nContent-Type: application/octet-stream\r\n\r\n`;
  return Buffer.concat([Buffer.from(Object.entries(fields).map(field).join('') + head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]);
}

/** Sends a file to this address. */
export async function sendFile(browser: TestBrowser, url: string, file: SentFile): Promise<{ status: number; body: any }> {
  const answer = await browser.post(url, formWith(file), { 'content-type': `multipart/form-data; boundary=${boundary}` });
  return { status: browser.status, body: answer.json() };
}
