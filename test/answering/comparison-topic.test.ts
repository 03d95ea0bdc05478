import { describe, expect, it } from 'vitest';
import { comparisonTopic } from '../../src/answering/comparison-topic.ts';

describe('a question that asks how the districts do something', () => {
  it.each([
    'Hur gör andra stadsdelar med bänkar?',
    'hur gör de andra stadsdelarna med bänkar',
    'HUR GÖR ANDRA STADSDELAR MED BÄNKAR?',
    'Hur jobbar övriga stadsdelsförvaltningar med bänkar?',
    'Hur arbetar olika förvaltningar med bänkar?',
    'Hur arbetar de olika stadsdelarna med bänkar?',
    'Hur arbetar man i andra stadsdelar med bänkar?',
    'Hur gör man i de andra stadsdelarna när det gäller bänkar?',
    'Hur hanterar andra enheter bänkar?',
    'Hur tänker andra stadsdelar om bänkar?',
    'Hur gör samtliga stadsdelar med bänkar?',
    'Hur gör alla stadsdelar vad gäller bänkar?',
    'Hur ser det ut i andra stadsdelar med bänkar?',
    'Hur är det i andra stadsdelar med bänkar?',
    'Hur gör andra med bänkar?',
    'Hur gör de andra med bänkar?',
    'hur jobbar övriga kring bänkar',
    'bänkar – hur gör andra stadsdelar?',
    'bänkar, hur gör andra?',
    'Jämför stadsdelarnas bänkar',
    'Jämför alla stadsdelar angående bänkar.',
    'jämförelse mellan stadsdelarna bänkar',
    'Skillnader mellan stadsdelarna i fråga om bänkar?',
    'Skillnad mellan de olika enheterna vad gäller bänkar?',
    'Vad gör andra stadsdelar med bänkar?',
    'Vad har de andra förvaltningarna om bänkar?',
  ])('is taken as one: "%s"', (question) => {
    expect(comparisonTopic(question)?.toLowerCase()).toBe('bänkar');
  });

  it.each([
    'Hur gör stadsdelarna med bänkar?',
    'Hur jobbar man med bänkar i andra stadsdelar?',
    'Hur hanteras bänkar i andra stadsdelar?',
    'Kan du jämföra stadsdelarnas bänkar?',
    'Vad är skillnaden mellan stadsdelarna när det gäller bänkar?',
    'Hur skiljer sig stadsdelarna åt när det gäller bänkar?',
    'Vilka skillnader finns det mellan stadsdelarna när det gäller bänkar?',
  ])('is taken as one also when it is put in another order: "%s"', (question) => {
    expect(comparisonTopic(question)).toContain('bänkar');
  });

  it.each([
    ['Hur gör andra stadsdelar om en bänk går sönder?', 'en bänk går sönder'],
    ['Vad gör andra stadsdelar för att bänkar ska hålla?', 'bänkar ska hålla'],
    ['Hur gör andra stadsdelar med bänkar, grindar och färg?', 'bänkar, grindar och färg'],
    ['Hur gör  andra\nstadsdelar med   gröna bänkar ?', 'gröna bänkar'],
  ])('"%s" is about all that is left: %j', (question, topic) => {
    expect(comparisonTopic(question)).toBe(topic);
  });

  it.each([
    'Hur gör andra?',
    'hur gör de andra',
    'Hur gör andra stadsdelar?',
    'Hur ser det ut i de andra stadsdelarna?',
    'Jämför stadsdelarna!',
    'Skillnader mellan stadsdelarna?',
    'Vad är det för skillnad mellan stadsdelarna?',
  ])('and does not say in what is about nothing: "%s"', (question) => {
    expect(comparisonTopic(question)).toBe('');
  });
});

describe('a question that asks for something else', () => {
  it.each([
    'Vilka stadsdelar har infört avslutsrapport?',
    'Vilken stadsdel har flest bänkar?',
    'Hur många stadsdelar har granskats?',
    'Hur gör Norra med bänkar?',
    'Hur gör vi i vår stadsdel med bänkar?',
    'Vad gör jag när bänken flyttas till en annan stadsdel?',
    'Vem målar när bänken flyttas mellan stadsdelar?',
    'Vad är skillnaden mellan en bänk och en grind?',
    'Vad gör enheten för bänkar och grindar?',
    'hur gör jag om de andra behandlarna är sjuka',
    'Hur gör andra behandlare när bänken är trasig?',
    'Hur gör andra handläggare med bänkar?',
    'Hur jobbar andra socialsekreterare med bänkar?',
    'Hur jobbar andra kommuner med bänkar?',
    'Hur gör andra familjer när bänken är trasig?',
    'Vad har andra sagt om bänken?',
    'Vad säger andra lagar om bänkar?',
    'Var står det om alla bänkar?',
    '',
  ])('is not taken as a comparison: "%s"', (question) => {
    expect(comparisonTopic(question)).toBeNull();
  });

  it.each([
    'Hur gör de i Norra med bänkar?',
    'Hur jobbar de med bänkar i Norra?',
    'Hur jobbar de på öppenvården?',
    'Hur gör de som flyttar?',
    'Hur jobbar alla i teamet med bänkar?',
    'Hur gör andra barn som inte vill sitta på bänken?',
    'Hur gör andra föräldrar när bänken är trasig?',
    'Hur gör de andra barnen vid bänken?',
  ])('about certain people is not taken as a comparison: "%s"', (question) => {
    expect(comparisonTopic(question)).toBeNull();
  });
});
