import {
  ArrayMaxSize,
  ArrayMinSize,
  IsEmail,
  IsIn,
  Length,
  Max,
  MaxLength,
  Min,
  MinLength,
  validateSync,
} from 'class-validator';
import { messageFor } from './validation-message';

class Everything {
  @ArrayMinSize(1) none: string[] = [];
  @ArrayMaxSize(2) many = [1, 2, 3];
  @IsIn(['scb', 'kolada']) source = 'other';
  @IsIn(['scb', 'kolada'], { each: true }) sources = ['other'];
  @Min(-5) low = -6;
  @Max(0.5) high = 1;
  @MinLength(3) short = 'a';
  @MaxLength(3) long = 'aaaa';
  @Length(2, 3) tooShort = 'a';
  @Length(2, 3) tooLong = 'aaaa';
  @IsEmail() email = 'x';
  @Min(1, { context: { sv: 'Eget.', en: 'Own.' } }) own = 0;
}

describe('messageFor', () => {
  const messages = Object.fromEntries(
    validateSync(new Everything()).map((error) => [
      error.property,
      messageFor(Object.keys(error.constraints ?? {})[0] ?? '', error),
    ]),
  );

  it.each([
    ['none', 'Ska vara minst 1 i listan.'],
    ['many', 'Får vara högst 2 i listan.'],
    ['source', 'Ska vara något av: scb, kolada.'],
    ['sources', 'Ska vara något av: scb, kolada.'],
    ['low', 'Ska vara minst -5.'],
    ['high', 'Får vara högst 0.5.'],
    ['short', 'Ska vara minst 3 tecken.'],
    ['long', 'Får vara högst 3 tecken.'],
    ['tooShort', 'Ska vara minst 2 tecken.'],
    ['tooLong', 'Får vara högst 3 tecken.'],
    ['email', 'Ska vara en e-postadress, till exempel namn@region.se.'],
    ['own', 'Eget.'],
  ])('says of “%s”: %s', (property, sentence) => expect(messages[property]?.sv).toBe(sentence));

  it('says it in English too', () => expect(messages['tooLong']?.en).toBe('May be at most 3 characters.'));
  it('has something to say of a rule it does not know', () =>
    expect(messageFor('isHash', { property: 'x' }).sv).toBe('Värdet går inte att ta emot.'));
});
