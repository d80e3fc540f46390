import { expect, test } from 'vitest';
import { waitForConnections } from './free-connection.ts';

const connection = {};

/** How often a pool is asked that first answers with an error, and what is got in the end. */
async function asked(error: object): Promise<{ times: number; got: unknown }> {
  let times = 0;
  const pool = {
    getConnection(got: (error: unknown, connection?: object) => void) {
      times += 1;
      if (times === 1) got(Object.assign(new Error('no connection'), error));
      else got(null, connection);
    },
  };
  waitForConnections(pool);
  const got = await new Promise((resolve) => pool.getConnection((failed, given) => resolve(failed ?? given)));
  return { times, got };
}

test.each([
  { errno: 1040, code: 'ER_CON_COUNT_ERROR' },
  { errno: 1203, code: 'ER_TOO_MANY_USER_CONNECTIONS' },
  { errno: 1226, code: 'ER_USER_LIMIT_REACHED' },
  { errno: 1053, code: 'ER_SERVER_SHUTDOWN' },
  { errno: -111, code: 'ECONNREFUSED' },
  { errno: -104, code: 'ECONNRESET' },
  { errno: -110, code: 'ETIMEDOUT' },
  { code: 'PROTOCOL_CONNECTION_LOST' },
])('a pool whose server gives no connection is asked again: %o', async (error) => {
  expect(await asked(error)).toEqual({ times: 2, got: connection });
});

test.each([{ errno: 1045, code: 'ER_ACCESS_DENIED_ERROR' }, { errno: 1049, code: 'ER_BAD_DB_ERROR' }, {}])(
  'whatever an operator must mend is told at once: %o',
  async (error) => {
    expect(await asked(error)).toMatchObject({ times: 1, got: { message: 'no connection' } });
  },
);
