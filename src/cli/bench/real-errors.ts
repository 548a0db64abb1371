/**
 * Errors that are really in the professional translations of the clean sets, found by the checks and judged by
 * reading both sides: their flags are right, so they count as no false alarm. By the row's id: the check, and what is
 * wrong. What a translator may do (adding a name for a pronoun, dropping one) is not in it, though the flag is right.
 */
export const realErrors: Readonly<Record<string, readonly (readonly [check: string, what: string])[]>> = {
	'pud-n01022005': [['negation', 'no será necesaria ↔ will now be needed']],
	'pud-w01007035': [['quantifier-modality', 'más de cinco ↔ five']],
	'pud-w01035081': [['false-friend', 'actualmente ↔ actually']],
	'pud-w01065018': [['false-friend', 'larga ↔ large']],
	'pud-w01079049': [
		['date-time', 'sentences rotated: 1492 ↔ 1538'],
		['name', 'sentences rotated']
	],
	'pud-w01079057': [
		['date-time', 'sentences rotated: 1538 missing'],
		['name', 'sentences rotated'],
		['negation', 'sentences rotated']
	],
	'pud-w01079077': [
		['date-time', 'sentences rotated: 1492 added'],
		['name', 'sentences rotated']
	],
	'pud-w01100049': [['date-time', 'Tratado de 1856 ↔ 1858 Treaty']],
	'pud-w01113058': [['name', 'Prawobo ↔ Prabowo']],
	'pud-w01130103': [['name', 'High Murphy ↔ Hugh Murphy']],
	'pud-w02001069': [['date-time', '1995 ↔ 1955']],
	'pud-n01066045': [['negation', 'prohibiendo el derecho a participar ↔ removing the bar to entry']],
	'pud-n01131013': [['polarity', 'abstenciones ↔ absentee voting']],
	'pud-w01030093': [['quantifier-modality', 'más de 90% ↔ up to 90 percent']],
	'pud-w05005086': [['name', 'John Burgoyne ↔ Joseph Burgoyne']],
	'pud-w01010046': [['name', 'Eslovenia ↔ Slovakia']],
	'ntrex-59': [['number', '2800 billones ↔ £2.8bn']],
	'ntrex-357': [['punctuation', 'to happen early happen early']],
	'ntrex-992': [['punctuation', 'according to to the official']],
	'ntrex-80': [['quotation', 'Dragons" Den: a quotation mark for an apostrophe']],
	'ntrex-243': [['quotation', 'the quotation is never closed']],
	'ntrex-244': [['quotation', 'two closing marks']],
	'ntrex-366': [['quotation', 'closed and never opened']],
	'ntrex-412': [['quotation', 'closed and never opened']],
	'ntrex-686': [['quotation', 'Lakers" official website']],
	'ntrex-688': [['quotation', 'Lakers" six-game schedule']],
	'ntrex-902': [['quotation', 'Waters" office']],
	'ntrex-916': [['quotation', 'the quotation is never closed']],
	'ntrex-204': [['quantifier-modality', 'más de 25 centímetros ↔ up to 10 inches']],
	'ntrex-213': [['quantifier-modality', 'hasta casi dos centímetros ↔ over half an inch']],
	'ntrex-220': [['number', 'casi 7 grados ↔ nearly 20 degrees (a difference)']],
	'ntrex-223': [['number', '12 grados por encima ↔ 10 degrees above']],
	'ntrex-492': [['question-form', '¿Está a favor…? ↔ Are you for … agreement.']],
	'ntrex-557': [['negation', 'ya abarca ↔ is no longer']],
	'ntrex-889': [['quantifier-modality', 'unas 100 000 ↔ by 100,000']]
}

/** Whether a flag on a row of a clean set is one of the errors known to be real. */
export function isReal(id: string, check: string): boolean {
	return realErrors[id]?.some(([known]) => known === check) ?? false
}
