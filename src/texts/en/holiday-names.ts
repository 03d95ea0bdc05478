const names: Readonly<Record<string, string>> = {
  nyårsdagen: 'New Year’s Day',
  'trettondedag jul': 'Epiphany',
  långfredagen: 'Good Friday',
  påskdagen: 'Easter Sunday',
  'annandag påsk': 'Easter Monday',
  'första maj': 'May Day',
  'Kristi himmelsfärdsdag': 'Ascension Day',
  pingstdagen: 'Whit Sunday',
  nationaldagen: 'Sweden’s National Day',
  midsommarafton: 'Midsummer’s Eve',
  midsommardagen: 'Midsummer’s Day',
  'alla helgons dag': 'All Saints’ Day',
  julafton: 'Christmas Eve',
  juldagen: 'Christmas Day',
  'annandag jul': 'Boxing Day',
  nyårsafton: 'New Year’s Eve',
};

/** @param swedish as the calendar has it; a day it has no other name for keeps that one */
export function holidayName(swedish: string): string {
  return names[swedish] ?? swedish;
}
