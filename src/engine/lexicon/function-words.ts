import type { Lang } from '../bitext.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Words of the closed classes, lower case: what binds a sentence together and says little by itself. */
export const functionWords: Readonly<Record<Lang, ReadonlySet<string>>> = {
	es: words(
		`el la los las lo un una unos unas al del de a á en con por para sin sobre entre hasta desde hacia según tras ante bajo contra durante
		mediante salvo excepto y e é o ó u ú ni pero mas sino aunque porque pues que si como cuando donde mientras cuyo cuya cuyos cuyas quien quienes
		cual cuales qué quién quiénes cuál cuáles cómo cuándo dónde cuánto cuánta cuántos cuántas yo tú vos él ella ello usted nosotros nosotras
		vosotros vosotras ellos ellas ustedes me te se nos os le les mí ti sí conmigo contigo consigo mi tu su mis tus sus nuestro nuestra
		nuestros nuestras vuestro vuestra vuestros vuestras mío mía míos mías tuyo tuya tuyos tuyas suyo suya suyos suyas este esta esto estos
		estas ese esa eso esos esas aquel aquella aquello aquellos aquellas ser es era soy eres somos son eran fue fueron sea sean fuera fuese
		sido siendo será serán sería serían estar está están estaba estaban estoy estuvo estuvieron esté estén estado estando haber he has ha
		hemos han había habían hubo hubieron haya hayan hubiera hubieran hubiese hubiesen habrá habrán habría habrían hay habido habiendo no ya
		más menos muy tan tanto también tampoco así aún todavía`
	),
	en: words(
		`the a an of to in on at by for from with without into onto upon over under about between among through during before after until since
		against toward towards within across along behind beyond near off out up down and or nor but yet so if though although because while when
		where as than that which who whom whose what why how whether i you he she it we they me him her us them my your his its our their mine
		yours hers ours theirs myself yourself himself herself itself ourselves yourselves themselves this these those be am is are was were been
		being have has had having do does did done doing will would shall should can could may might must not no there here then thus also too
		very more most less least such own same just only even still already one's 's n't thou thee thy thine ye hath doth`
	)
}
