// Why two figures are not compared, added or divided.

/**
 * The reasons, most telling first:
 * - `different_indicator`, `stock_not_flow`, `different_unit`, `different_measure`, `different_claim`, `different_programme`,
 *   `different_concept`, `different_period`: the two do not speak of the same thing;
 * - `period_unknown`: one of them has no year; `period_not_whole`: a whole year beside one event;
 * - `part_of_whole`: one may be counted inside the other;
 * - `not_additive`: adding would count the same people or things twice;
 * - `base_not_stated`: a change whose starting level no text gives;
 * - `disputed`: another source contradicts one of them;
 * - `both_open`: both have an open end, so nothing follows;
 * - `single_figure`: there is no second figure.
 */
export const refusals = [
  'different_unit', 'different_indicator', 'different_measure', 'different_claim', 'different_programme', 'different_concept', 'different_period',
  'period_unknown', 'period_not_whole', 'stock_not_flow', 'part_of_whole', 'not_additive', 'base_not_stated', 'disputed', 'both_open', 'single_figure',
] as const
export type Refusal = (typeof refusals)[number]

/** The answer where arithmetic is refused. */
export type Refused = { readonly refused: Refusal }
