/** What every subscriber selects: fields of three subgraphs. */
export const query = `subscription {
  moved { number emittedAt kind quantity drug { name specification } place { name district } }
}`;

/** The part of an event that shows whether all three contributed. */
export interface MovedEvent {
  number: number;
  drug: { name: string };
  place: { district: string };
}

export function isComplete({ number, drug, place }: MovedEvent): boolean {
  return drug.name === `Example drug d${number % 50}` && place.district === `District p${number % 7}`;
}
