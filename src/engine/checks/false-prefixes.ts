/**
 * Beginnings of words, English and Spanish, in which *in-, dis-, un-* turn nothing round, whatever stands behind them:
 * *income, discover, until; informar, distancia*.
 */
const beginnings =
	/^(?:in?mm?igra|imp(?:res|ort|os|act|art|ul|rov|l[iy]|rison)|inform|infam|inten[st]|intere|inta[ck]|income|incoming|indeed|indic|indifferen|input|insight|inside|insist|indoor|inland|inmate|inset|instal|instan|instit|instru|insul|insur|inter|involv|invaluabl|inclu|incl[iu]n|influ|inspir|invert|invest|dis(?:cus|play|tan|tri|tress|ease|cover|cour|charg|patch|put|pos)|uni(?:on|te)|unless|until|under)/

/** Whether a word only looks as if its prefix made it the contrary of the rest. */
export function seemsTurned(word: string): boolean {
	return beginnings.test(word)
}
