import { assess } from '../assess';

const population = (text: string): boolean => assess(text).population;

describe('population', () => {
  it.each([
    'Andelen unga 16–24 år som arbetar ska öka',
    'Utsläppen från inrikes sjöfart ska minska',
    'Småföretagens export ska fördubblas',
    'Inflyttningen till landsbygden ska öka',
    'Gapet mellan inrikes och utrikes födda ska krympa',
    'Antalet olyckor bland personer över 80 år ska minska',
    'Alla i Norrhamra län har tillgång till natur',
    'Högre deltagande bland lågutbildade',
    'Antalet socionomer ska öka med 40',
    'Fler kvinnor i bolagsstyrelserna',
    'Sjukfrånvaron inom socialtjänsten ska minska',
    'Samtliga nyanlända får stöd',
    'Regionens tvätteri är fossilfritt',
    'Hamnarna byggs ut till tre miljoner ton',
  ])('is named in %j', (text) => expect(population(text)).toBe(true));

  it.each([
    'Människor ska vilja flytta hit',
    'BRP per invånare ska öka',
    'Länet är öppet',
    'Rättvis tillgång till bibliotek och bad',
    'Transportsystemet ska bli bättre',
    'Fler ska ta bussen',
    'Fler bostäder',
    'Region Älvdal ska vara en attraktiv arbetsgivare',
    'Fjällbo kommun ska vara öppen',
    'Byggstart beslutad för en ny förskola',
    'Ett län med mod från by till stad',
    'Färre olyckor på landsvägarna',
    'Kompetens i rörelse',
    'Orten ska bli känd för sina träbåtar',
    'Bussarnas andel av resorna ska öka',
    'Behovet av personal minskar',
    'Fler vill bli familjehem',
    'Likvärdig tillgång till barnmorska',
  ])('is not named in %j', (text) => expect(population(text)).toBe(false));
});
