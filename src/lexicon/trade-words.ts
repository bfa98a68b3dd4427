import { words } from './words.js';

/**
 * Words, in lemmas or forms, that show that somebody deals with a company: its people and places, what is bought from it,
 * and what passes between the two. A post without any of them tells of one's own repairs, or of life.
 */
export const tradeWords: ReadonlySet<string> = new Set(
  [
    'hotel motel resort inn hostel airbnb room suite lobby housekeeping reception receptionist concierge check-in checkout booking booked reservation',
    'flight airline airport plane boarding luggage baggage crew steward stewardess pilot captain gate cabin lounge terminal ticket cruise tour',
    'restaurant waiter waitress menu dessert chef bartender buffet cafe barista meal dish',
    'insurer insurance policy premium claim adjuster bank branch teller refund reimbursement invoice statement overdraft mortgage loan',
    'warranty customer support helpline hotline representative rep agent staff manager supervisor employee receptionist salesman salesperson advisor adviser team',
    'delivery courier driver parcel package shipment ordered purchase retailer seller merchant',
    'technician engineer installer appointment subscription contract provider broadband subscriber account complaint supplier vendor landlord',
    'brand product recall recalled manufacturer dealership checkout shipped',
    'service company bought app website clinic vet nurse doctor pharmacy salon gym theatre taxi uber',
  ].flatMap(words),
);
