import { expect, it } from '@jest/globals';
import { region, World } from '../../kit/world.js';

it('lets people in by the provider of their office until its last day, that day included', async () => {
  const world = await World.open();
  const { see } = world.database;
  try {
    const tenant = await world.tenant('kushiro', 'city');
    await see.query(
      `insert into oidc_provider (region_id, tenant_id, issuer, client_id, amr) values ($1, $2, 'https://id.example', 'x', '{mfa}')`,
      [region, tenant],
    );
    const ends = `update tenant set active_until = (now() at time zone 'Asia/Tokyo')::date + $1::int where tenant_id = $2`;
    const door = async () => (await world.browser().ask('{ officeDoor(code: "kushiro") { address } }')).data.officeDoor;
    for (const [days, isOpen] of [
      [null, true],
      [30, true],
      [0, true],
      [-1, false],
    ] as const) {
      await see.query(ends, [days, tenant]);
      expect([days, (await door()) !== null]).toEqual([days, isOpen]);
    }
  } finally {
    await world.close();
  }
});
