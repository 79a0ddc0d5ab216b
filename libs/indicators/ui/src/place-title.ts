import { bareGroupName, isSourceGroup, type Series } from '@rt/indicators/domain';

/** What is said of a group of the source's: its value is an unweighted mean, and is called that wherever it stands. */
export const meanOfGroup = (name: string): string =>
  $localize`:@@comparators.group:ovägt medelvärde (${bareGroupName(name)}:name:)`;

/** A place as it is called on screen. */
export const placeTitle = ({ placeCode, placeName }: Pick<Series, 'placeCode' | 'placeName'>): string =>
  isSourceGroup(placeCode) ? meanOfGroup(placeName) : placeName;
