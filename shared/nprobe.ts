import { openAgencyDatabase } from './subgraph/open-agency-database.ts';
const [name, url] = process.argv.slice(2);
const { [name!]: definition } = (await import(`../subgraphs/${name}/subgraph.ts`)) as any;
const db = await openAgencyDatabase({ ...definition, migrations: [] }, url!);
console.log(await db.orm.schema.getCreateSchemaSQL({ wrap: false }));
await db.close();
