// Preloaded into a build: sets its clock a year ahead.
const YEAR_MS = 365 * 24 * 60 * 60 * 1000;
const RealDate = Date;

globalThis.Date = class extends RealDate {
  constructor(...values) {
    super(...(values.length ? values : [RealDate.now() + YEAR_MS]));
  }

  static now() {
    return RealDate.now() + YEAR_MS;
  }
};
