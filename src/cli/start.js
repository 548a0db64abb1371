/**
 * `npm start`: everything between a fresh checkout and an open page. Looks at the Node version and the installed
 * packages, builds when sources are newer than the build, finds a free port, serves, and prints the address.
 * Honours HOST, PORT, ORIGIN and COTEJO_DATA. Plain JavaScript, because it runs before anything is built.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { networkInterfaces } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { appIsStale, cliIsStale, root, workerIsStale } from './build.js'

const spanish = /^es(?![a-z])/i.test(
	process.env.LC_ALL ||
		process.env.LC_MESSAGES ||
		process.env.LANG ||
		Intl.DateTimeFormat().resolvedOptions().locale
)
const say = (es, en) => (spanish ? es : en)
const fail = (es, en) => {
	console.error(say(es, en))
	process.exit(2)
}

checkNode()
checkPackages()
const host = process.env.HOST || '127.0.0.1'
const wanted = portWanted()
process.env.COTEJO_ROOT = root
process.env.COTEJO_DATA = resolve(process.env.COTEJO_DATA || join(root, 'data'))
makeDataFolder()
build()
// The heaps of the server and of its workers may grow by a fifth between two collections, not fourfold.
setFlagsFromString('--heap-growing-percent=20')
// The checks are many small functions and patterns, and compiling them anew costs the processor more than it saves: as in
// `cotejo.js`, but later, for nobody waits for the divergences of a work.
setFlagsFromString('--interrupt-budget=800000')
setFlagsFromString('--no-regexp-tier-up')
await serve()

function checkNode() {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
	if (major > 20 || (major === 20 && minor >= 19)) return
	fail(
		`Cotejo necesita Node 20.19 o más nuevo y este es ${process.versions.node}. Se descarga de https://nodejs.org.`,
		`Cotejo needs Node 20.19 or newer, and this is ${process.versions.node}. Get it from https://nodejs.org.`
	)
}

/** Compares what npm installed with the lockfile: an update without `npm install` fails strangely otherwise. */
function checkPackages() {
	const installed = join(root, 'node_modules', '.package-lock.json')
	if (!existsSync(installed))
		fail(
			'Faltan los paquetes: primero hay que correr «npm install».',
			'The packages are missing: run "npm install" first.'
		)
	const read = (path) => {
		try {
			return JSON.parse(readFileSync(path, 'utf8')).packages ?? {}
		} catch {
			return {}
		}
	}
	const here = read(installed)
	const locked = read(join(root, 'package-lock.json'))
	const stale = Object.entries(locked).find(([path, { version, dev, optional, devOptional }]) => {
		if (path === '' || optional || devOptional) return false
		const found = here[path]?.version
		return found === undefined ? !dev : found !== version
	})
	if (!stale) return
	const name = stale[0].replace(/^.*node_modules\//, '')
	fail(
		`Los paquetes instalados no son los de esta versión de Cotejo (por ejemplo, ${name}): hay que correr «npm install».`,
		`The installed packages are not the ones this version of Cotejo needs (${name}, for one): run "npm install".`
	)
}

function portWanted() {
	const text = process.env.PORT ?? ''
	if (text === '') return 3020
	const port = Number(text)
	if (Number.isInteger(port) && port >= 0 && port < 65536) return port
	return fail(
		`PORT debe ser un número de 0 a 65535, y es «${text}».`,
		`PORT must be a number from 0 to 65535; it is "${text}".`
	)
}

function makeDataFolder() {
	try {
		mkdirSync(process.env.COTEJO_DATA, { recursive: true })
	} catch {
		fail(
			`No se puede crear la carpeta de datos ${process.env.COTEJO_DATA}: falta permiso o no es una carpeta.`,
			`The data folder ${process.env.COTEJO_DATA} cannot be made: no permission, or it is not a folder.`
		)
	}
}

/** Builds what is stale in a process of its own: what a build takes of memory, the server would hold for ever. */
function build() {
	process.env.COTEJO_BUILT = 'yes'
	if (!appIsStale() && !workerIsStale() && !cliIsStale()) return
	console.log(
		say(
			'Preparando Cotejo: la primera vez tarda unos segundos…',
			'Getting Cotejo ready: the first time takes a few seconds…'
		)
	)
	const { status } = spawnSync(process.execPath, [join(root, 'src', 'cli', 'build.js'), 'stale'], {
		stdio: 'inherit'
	})
	if (status !== 0)
		fail(
			'No se pudo preparar Cotejo; arriba dice por qué.',
			'Cotejo could not be built; the reason is above.'
		)
}

async function serve() {
	let answer = () => {}
	const ready = new Promise((done) => (answer = done))
	// A tab that is loaded anew while Cotejo starts is answered as soon as there is an answer.
	const server = createServer((request, response) => void ready.then((give) => give(request, response)))
	const port = await listen(server, wanted)
	const everywhere = host === '0.0.0.0' || host === '::'
	const shown = everywhere ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host
	const origin = process.env.ORIGIN || `http://${shown}:${port}`
	process.env.ORIGIN = origin
	process.env.BODY_SIZE_LIMIT ??= '250M'
	const names = allowedHosts(origin, port)
	const { handler } = await import(pathToFileURL(join(root, 'build', 'app', 'handler.js')).href)
	answer((request, response) => {
		const asked = (request.headers.host ?? '').toLowerCase()
		if (asked === `localhost:${port}` && !names.has(asked)) {
			response.writeHead(307, { location: `${origin}${request.url}` }).end()
			return
		}
		if (!names.has(asked)) {
			response.writeHead(421, { 'content-type': 'text/plain; charset=utf-8' })
			response.end(say(`Cotejo atiende en ${origin}.\n`, `Cotejo answers at ${origin}.\n`))
			return
		}
		handler(request, response, () => response.writeHead(404).end())
	})
	// The first page of a process takes a third of a second, for all it has to load: it is asked for here, by nobody who waits.
	await fetch(`http://${shown}:${port}/`)
		.then((answer) => answer.arrayBuffer())
		.catch(() => undefined)
	console.log(say(`Cotejo está en ${origin}`, `Cotejo is at ${origin}`))
	for (const signal of ['SIGINT', 'SIGTERM'])
		process.on(signal, () => {
			server.close(() => process.exit(0))
			server.closeAllConnections()
		})
}

/** The Host headers that are answered: a foreign name that resolves to this machine must not read the library. */
function allowedHosts(origin, port) {
	const everywhere = host === '0.0.0.0' || host === '::'
	const own = everywhere ? ['127.0.0.1', '[::1]', ...addresses()] : [host.includes(':') ? `[${host}]` : host]
	return new Set([new URL(origin).host, ...own.map((name) => `${name}:${port}`)])
}

/** This machine's own addresses. */
function addresses() {
	return Object.values(networkInterfaces()).flatMap((list) =>
		(list ?? []).map(({ address, family }) => (family === 'IPv6' ? `[${address}]` : address))
	)
}

/** Listens on the port, or on the next free one, and says so. */
async function listen(server, first) {
	for (let port = first; port < Math.min(65536, first + 50); port++) {
		const error = await new Promise((done) => {
			server.once('error', done)
			server.listen(port, host, () => {
				server.off('error', done)
				done(undefined)
			})
		})
		if (!error) {
			const got = server.address().port
			if (port !== first)
				console.log(
					say(
						`El puerto ${first} está ocupado; Cotejo usa el ${got}.`,
						`Port ${first} is taken; Cotejo is using ${got}.`
					)
				)
			return got
		}
		if (error.code === 'EADDRINUSE') continue
		if (error.code === 'EACCES')
			fail(
				`No hay permiso para usar el puerto ${port}. Con PORT se elige otro.`,
				`No permission to use port ${port}. Choose another with PORT.`
			)
		fail(`No se puede atender en ${host}: ${error.code}.`, `Cannot listen on ${host}: ${error.code}.`)
	}
	return fail(
		`No hay ningún puerto libre entre ${first} y ${first + 49}.`,
		`No port is free from ${first} to ${first + 49}.`
	)
}
