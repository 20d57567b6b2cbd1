import { readDay } from '../../../common/dates';

describe('readDay', () => {
  it.each([
    ['November 20, 2021', '2021-11-20'],
    ['Nov 20, 2021', '2021-11-20'],
    ['Nov. 20th, 2021', '2021-11-20'],
    ['20 November 2021', '2021-11-20'],
    ['October 07, 2014', '2014-10-07'],
    ['10 de noviembre de 2021', '2021-11-10'],
    ['1er août 2017', '2017-08-01'],
    ['24 марта 2019 г.', '2019-03-24'],
    ['17 בפברואר 2014', '2014-02-17'],
    ['2017年5月20日', '2017-05-20'],
    ['2013년, 7월 20일', '2013-07-20'],
    ['20 tháng 11, 2021', '2021-11-20'],
    ['20 พฤศจิกายน 2564', '2021-11-20'],
    ['۲۰ نوامبر ۲۰۲۱', '2021-11-20'],
    ['2021. november 20.', '2021-11-20'],
    ['2021-11-20', '2021-11-20'],
    ['20.11.2021', '2021-11-20'],
    ['11/20/2021', '2021-11-20'],
    ['11/11/2021', '2021-11-11'],
    ['29 February 2020', '2020-02-29'],
  ])('reads %s', (input, day) => {
    expect(readDay(input)).toBe(day);
  });

  it.each([
    ['', 'nothing'],
    ['31 February 2020', 'an impossible day'],
    ['29 February 2021', 'an impossible day'],
    ['2021-13-01', 'an impossible month'],
    ['11/10/2021', 'two possible days'],
    ['November 20', 'no year'],
    ['November 20, 20215', 'no year of four digits'],
    ['November 20, 2021 or so', 'more than a date'],
    ['soon', 'no date'],
    ['\0', 'no date'],
  ])('refuses %j: %s', (input) => {
    expect(readDay(input)).toBeNull();
  });
});
