export function startTestServer(settings?: Record<string, string>): Promise<{ superuserUrl: string; stop(): Promise<void> }>;
