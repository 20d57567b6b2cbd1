/** The demo desk's login, which `npm start` prints and the README names. */
export default { email: 'editor@newsroom.example', password: 'Press-Pass-2021' };
