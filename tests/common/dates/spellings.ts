/** How days are printed in X's languages: its code, the language, spellings of one day. */
export interface Spellings {
  code: string;
  language: string;
  day: string;
  spellings: string[];
}

const DAY = '2021-11-20';

const of = (code: string, language: string, ...spellings: string[]): Spellings => ({
  code,
  language,
  day: DAY,
  spellings,
});

export const SPELLINGS: Spellings[] = [
  of('ar', 'Arabic', '20 نوفمبر 2021', '٢٠ نوفمبر ٢٠٢١', '20 تشرين الثاني 2021', '20 نونبر 2021'),
  of('bn', 'Bengali', '২০ নভেম্বর, ২০২১', '20 নভেম্বর, 2021', '২০ নভেম্বর ২০২১'),
  of('cs', 'Czech', '20. listopadu 2021', '20. listopad 2021'),
  of('da', 'Danish', '20. november 2021', '20. nov. 2021'),
  of('de', 'German', '20. November 2021', '20. Nov. 2021', '20.11.2021'),
  of('en', 'English', 'November 20, 2021', 'Nov 20, 2021', 'Nov. 20th, 2021', 'NOVEMBER 20, 2021'),
  of('en-gb', 'British English', '20 November 2021', '20 Nov 2021', '20th November 2021'),
  of('es', 'Spanish', '20 de noviembre de 2021', '20 noviembre 2021', '20 nov. 2021'),
  of('fa', 'Persian', '۲۰ نوامبر ۲۰۲۱', '20 نوامبر 2021', '٢٠ نوامبر ٢٠٢١'),
  of('fi', 'Finnish', '20. marraskuuta 2021', '20. marras 2021'),
  of('fil', 'Filipino', 'Nobyembre 20, 2021', 'Nob 20, 2021'),
  of('fr', 'French', '20 novembre 2021', '20 nov. 2021'),
  of('he', 'Hebrew', '20 בנובמבר 2021', '20 נובמבר 2021'),
  of('hi', 'Hindi', '20 नवंबर 2021', '२० नवंबर २०२१', '20 नवम्बर 2021'),
  of('hu', 'Hungarian', '2021. november 20.', '2021. nov. 20.'),
  of('id', 'Indonesian', '20 November 2021', '20 Nov 2021'),
  of('it', 'Italian', '20 novembre 2021', '20 nov 2021'),
  of('ja', 'Japanese', '2021年11月20日', '2021年 11月 20日', '２０２１年１１月２０日'),
  of('ko', 'Korean', '2021년 11월 20일', '2021년, 11월 20일', '2021년11월20일'),
  of('msa', 'Malay', '20 November 2021', '20 Nov 2021'),
  of('nl', 'Dutch', '20 november 2021', '20 nov. 2021'),
  of('no', 'Norwegian', '20. november 2021', '20. nov. 2021'),
  of('pl', 'Polish', '20 listopada 2021', '20 lis 2021'),
  of('pt', 'Portuguese', '20 de novembro de 2021', '20 de nov. de 2021'),
  of('ro', 'Romanian', '20 noiembrie 2021', '20 noi 2021'),
  of('ru', 'Russian', '20 ноября 2021 г.', '20 ноября 2021', '20 нояб. 2021 г.'),
  of('sv', 'Swedish', '20 november 2021', '20 nov. 2021'),
  of('th', 'Thai', '20 พฤศจิกายน 2564', '20 พฤศจิกายน 2021', '๒๐ พฤศจิกายน ๒๕๖๔', '20 พ.ย. 2564'),
  of('tr', 'Turkish', '20 Kasım 2021', '20 KASIM 2021', '20 Kas 2021'),
  of('uk', 'Ukrainian', '20 листопада 2021 р.', '20 лист. 2021 р.'),
  of('ur', 'Urdu', '20 نومبر، 2021', '20 نومبر 2021'),
  of('vi', 'Vietnamese', '20 tháng 11, 2021', 'Ngày 20 tháng 11 năm 2021', '20 thg 11, 2021'),
  of('zh-cn', 'Chinese (simplified)', '2021年11月20日'),
  of('zh-tw', 'Chinese (traditional)', '2021年11月20日'),
  {
    code: '',
    language: 'numbers',
    day: DAY,
    spellings: ['2021-11-20', '2021/11/20', '2021. 11. 20.', '20/11/2021', '11/20/2021'],
  },
];

/** Months in their cases and odd short forms; the day in each month. */
export const CASES: [day: string, spelling: string][] = [
  ['2014-10-07', 'October 07, 2014'],
  ['2016-03-30', '30 March 2016'],
  ['2018-09-25', '25. September 2018'],
  ['2018-09-25', 'Sept. 25, 2018'],
  ['2017-08-01', '1 août 2017'],
  ['2017-08-01', '1er août 2017'],
  ['2017-08-01', '1 aout 2017'],
  ['2020-01-01', '1º de enero de 2020'],
  ['2019-03-24', '24 марта 2019 г.'],
  ['2016-07-07', '7 июля 2016\nг.'],
  ['2019-05-09', '9 мая 2019 г.'],
  ['2024-09-17', '17 Eylül 2024'],
  ['2018-08-10', '10 Ağustos 2018'],
  ['2016-01-03', '3 stycznia 2016'],
  ['2016-03-24', '24. března 2016'],
  ['2016-06-01', '1. června 2016'],
  ['2016-07-01', '1. července 2016'],
  ['2014-02-17', '17 בפברואר 2014'],
  ['2019-03-22', '22 Maret 2019'],
  ['2019-03-22', '22 Mac 2019'],
  ['2013-07-20', '2013년, 7월 20일'],
  ['2020-02-29', '29 February 2020'],
  ['2021-02-05', '5 फ़रवरी 2021'],
  ['2021-02-05', '5 फरवरी 2021'],
];
