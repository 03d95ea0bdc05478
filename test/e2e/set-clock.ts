/**
 * Loaded before the program (`--import`): its clock goes on from the moment in `CLOCK` (ISO 8601), so that what depends on
 * working days and hours is the same whenever the test runs.
 */
const ahead = Date.parse(process.env.CLOCK ?? '') - Date.now();
const RealDate = Date;

if (!Number.isNaN(ahead)) {
  globalThis.Date = new Proxy(RealDate, {
    construct: (_, args: []) =>
      args.length === 0 ? new RealDate(RealDate.now() + ahead) : new RealDate(...args),
    get: (target, name) => (name === 'now' ? () => RealDate.now() + ahead : Reflect.get(target, name)),
  });
}
