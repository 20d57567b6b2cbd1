'use strict';

const { TestEnvironment } = require('jest-environment-node');

/** Tests see a copy of `process.env`; only the real one moves the clock. */
module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.zone = process.env.TZ;
    this.global.setTimeZone = (zone) => {
      process.env.TZ = zone;
    };
  }

  async teardown() {
    if (this.zone === undefined) delete process.env.TZ;
    else process.env.TZ = this.zone;
    await super.teardown();
  }
};
