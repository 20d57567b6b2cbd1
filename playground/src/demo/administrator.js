'use strict';

/** The demo desk's login, which `npm start` prints and the README names. */
module.exports = { email: 'editor@newsroom.example', password: 'Press-Pass-2021' };
