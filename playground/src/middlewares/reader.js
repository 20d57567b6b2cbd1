'use strict';

const { reader } = require('../reader');

module.exports = () => reader;
