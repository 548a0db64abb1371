/**
 * Where this tab stands in a page, for reloading it and for coming back to it. The browser keeps a distance from the top,
 * which means another place once the leaves before it have, or have not, their true heights.
 */

/** Keeps where the tab stands under the page's own key; without storage the browser's distance has to do. */
export function keepTabPlace(key: string, place: unknown): void {
	try {
		sessionStorage.setItem(`cotejo.tab.${key}`, JSON.stringify(place))
	} catch {
		// Denied or full: nothing depends on it.
	}
}

/** Where the tab stood, if the page was reloaded or come back to; undefined when it is opened anew. */
export function tabPlace(key: string): unknown {
	const [arrival] = performance.getEntriesByType('navigation')
	const kind = arrival instanceof PerformanceNavigationTiming ? arrival.type : 'navigate'
	if (kind !== 'reload' && kind !== 'back_forward') return undefined
	try {
		return JSON.parse(sessionStorage.getItem(`cotejo.tab.${key}`) ?? 'null') ?? undefined
	} catch {
		return undefined
	}
}

/** Keeps the browser from putting the page where its own distance says, when it comes back to it. Gives back how to stop. */
export function standsByItself(): () => void {
	const tell = () => {
		history.scrollRestoration = 'manual'
	}
	window.addEventListener('pagehide', tell)
	return () => window.removeEventListener('pagehide', tell)
}
