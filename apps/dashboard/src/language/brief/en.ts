// The print brief in English.

import type { Messages } from '../messages.ts'

export const brief: Messages['brief'] = {
  title: 'Regional brief',
  kicker: 'regional brief',
  link: 'One-page brief',
  heading: '{area}, {year}: youth programmes in figures',
  area: 'Area',
  year: 'Year',
  print: 'Print',
  numbers: 'Other figures',
  readyText: 'Text ready for a report',
  note: 'note {number, number}',
  left: '{count, plural, one {One more figure did not fit} other {# more figures did not fit}} on this page.',
  coverage: 'What was read, and what was not reported',
  searched: '{texts, plural, one {# text} other {# texts}} about the area {texts, plural, one {was} other {were}} read{undated, plural, =0 {} other {, # of them undated}}.',
  silent: 'Not reported for this year: {indicators}.',
  notZero: 'A figure that is not reported is not zero.',
  methodNone: 'All figures were read from the texts automatically; no person has checked them yet.',
  methodSome: 'Figures were read from the texts automatically; {unchecked, plural, one {# has} other {# have}} not been checked by a person yet.',
  methodAll: 'Figures were read from the texts automatically, and all were checked by a person.',
  filter: 'Filter: area {area}, year {year}.',
  version: 'Data version: {version}.',
  empty: 'No figures to print',
  emptyWhy: 'Why: {reason}.',
  seeCoverage: 'Where and for which years there are figures',
}
