import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import process from 'node:process'
import { brotliDecompressSync } from 'node:zlib'
import { type Browser, chromium } from 'playwright-core'

const root = resolve(import.meta.dirname, '..', '..')

/** Flags that keep the browser quiet and off the network. */
const flags = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
]

/** A browser to test in, with what it needs in its environment. */
export interface Found {
	readonly path: string
	readonly env: Readonly<Record<string, string>>
}

/** Launches the browser to test in, `type` px being the size of type its user has chosen. */
export async function launch(type?: number): Promise<Browser> {
	const { path, env } = findBrowser()
	const inherited = Object.entries(process.env).flatMap(([name, value]) =>
		value === undefined ? [] : [[name, value]]
	)
	return chromium.launch({
		executablePath: path,
		args: type === undefined ? flags : [...flags, `--blink-settings=defaultFontSize=${type}`],
		env: { ...Object.fromEntries(inherited), ...env }
	})
}

/**
 * The browser: what COTEJO_CHROMIUM names, else the Chromium that came with npm (Linux on x64), else one installed
 * on the system. Nothing is ever downloaded.
 */
export function findBrowser(): Found {
	const named = process.env.COTEJO_CHROMIUM
	if (named) {
		if (!existsSync(named)) throw new Error(`COTEJO_CHROMIUM names ${named}, and there is no such file`)
		return { path: named, env: {} }
	}
	if (process.platform === 'linux' && process.arch === 'x64') return unpacked()
	const system = systemBrowsers[process.platform]?.find((path) => existsSync(path))
	if (system) return { path: system, env: {} }
	throw new Error('No browser to test in: install Chrome or Chromium, or name one with COTEJO_CHROMIUM')
}

const systemBrowsers: Readonly<Record<string, readonly string[]>> = {
	linux: [
		'/usr/bin/chromium',
		'/usr/bin/chromium-browser',
		'/usr/bin/google-chrome',
		'/usr/bin/google-chrome-stable'
	],
	darwin: [
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Chromium.app/Contents/MacOS/Chromium'
	],
	win32: [
		'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
		'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
		'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
	]
}

/** The npm package's Chromium, unpacked once into the project's cache. */
function unpacked(): Found {
	const manifest = join(root, 'node_modules', '@sparticuz', 'chromium', 'package.json')
	const { version } = JSON.parse(readFileSync(manifest, 'utf8'))
	const home = join(root, '.cache', `chromium-${version}`)
	if (!existsSync(home)) unpack(join(dirname(manifest), 'bin'), home)
	const fontconfig = join(home, 'fonts.conf')
	return {
		path: join(home, 'chromium'),
		env: { FONTCONFIG_FILE: fontconfig, LD_LIBRARY_PATH: librariesIn(home).join(':') }
	}
}

/** Unpacks under a temporary name and renames, so that two test runs at once never see half a browser. */
function unpack(bin: string, home: string): void {
	const draft = `${home}.${randomBytes(4).toString('hex')}`
	mkdirSync(draft, { recursive: true })
	const read = (name: string) => brotliDecompressSync(readFileSync(join(bin, name)))
	writeFileSync(join(draft, 'chromium'), read('chromium.br'), { mode: 0o755 })
	for (const name of readdirSync(bin))
		if (name.endsWith('.tar.br')) untar(read(name), join(draft, name.replace('.tar.br', '')))
	writeFileSync(join(draft, 'fonts.conf'), fontsConf(home))
	if (existsSync(home)) rmSync(draft, { recursive: true })
	else renameSync(draft, home)
}

/** Without a font configuration every text would be 0 px wide. */
function fontsConf(home: string): string {
	return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>${join(home, 'fonts')}</dir><dir>/usr/share/fonts</dir><cachedir>${join(home, 'font-cache')}</cachedir></fontconfig>\n`
}

function librariesIn(home: string): readonly string[] {
	return [
		home,
		...['al2023', 'swiftshader'].flatMap((name) => [join(home, name), join(home, name, 'lib')])
	].filter(existsSync)
}

/** Plain files and folders of a tar archive; enough for the package's own. */
function untar(archive: Buffer, folder: string): void {
	const text = (from: number, to: number) => archive.toString('utf8', from, to).replace(/\0.*$/s, '')
	for (let at = 0; at + 512 <= archive.length;) {
		const name = text(at, at + 100)
		if (name === '') break
		const size = parseInt(text(at + 124, at + 136).trim() || '0', 8)
		const kind = text(at + 156, at + 157)
		const path = join(folder, name)
		if (!path.startsWith(folder)) throw new Error(`${name} leads out of the archive`)
		if (kind === '5') mkdirSync(path, { recursive: true })
		else if (kind === '0' || kind === '') {
			mkdirSync(dirname(path), { recursive: true })
			writeFileSync(path, archive.subarray(at + 512, at + 512 + size))
		}
		at += 512 + Math.ceil(size / 512) * 512
	}
}
