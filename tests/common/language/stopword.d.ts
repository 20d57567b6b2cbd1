/** Lists of function words by the three letters of their language; it comes without types. */
declare module 'stopword';
