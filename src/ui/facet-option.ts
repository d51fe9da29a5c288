/** A value of a facet as the screen shows it. */
export interface FacetOption {
  value: string;
  label: string;
  /** How many entries choosing it would list, given all other facets. */
  count: number;
  isChosen: boolean;
}

/** A facet with its values and its name on the screen. */
export interface FacetChoice {
  facet: string;
  label: string;
  options: FacetOption[];
}
