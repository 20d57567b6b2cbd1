/** The paragraphs of a story as a desk pastes it, without its tweets. */
export const PROSE = [
  'November 20 was like our version of ‘Best of Both Worlds’ when fans spotted American rapper ' +
    'Lizzo hanging out with the boys of BTS. J-hope, Jimin, V and Jungkook attended the LA leg of ' +
    'One Direction member and world class soloist Harry Styles’ concert. Grabbing one of the best ' +
    'seats in the audience, four let themselves loose.',
  'Videos of fellow fans of both artists started pouring in and soon the two acts expressed their ' +
    'own happiness at meeting the other, tweeting out ‘We met Lizzo’ and ‘I met BTS’. Lizzo also ' +
    'shared a selfie with BTS’ Jimin and V, adding her name to the mix and making it as ‘#VMINZZO’.',
  'Just when we thought it couldn’t get any better, Lizzo came through. Check out her jamming to ' +
    'One Direction’s ‘What Makes You Beautiful’. BTS’ V can be seen going all out with the ‘Truth ' +
    'Hurts’ singer as tweeted by herself, sharing a wholesome video from the concert.',
  'It seems like BTS did the next move as they followed Lizzo from their personal Twitter account. ' +
    'She returned the favour, following back and bringing the fans along on the journey by sharing ' +
    'the screenshots of the moment. The two artists became ‘BFFs’ as the singer called it.',
  'Now, one can only hope that these new best-friends take another step further!',
];
