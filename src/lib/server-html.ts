/**
 * HTML the server has written into the page. In the browser it stands in the document already, and `html` is
 * one blank: a component that shows it with `{@html}` leaves what is there untouched when it hydrates.
 */
export class ServerHtml {
	readonly html: string

	constructor(html: string) {
		this.html = html
	}
}
