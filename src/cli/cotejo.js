#!/usr/bin/env node
// The committed launcher of `npx cotejo`: builds the command line when need be, then runs it. It must exist before
// anything is built, because npm links it at install time.
import { fileURLToPath, pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { builtMain, cliIsStale, root } from './build.js'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
	process.stderr.write(
		`Cotejo necesita Node 20.19 o posterior; este es ${process.versions.node}. Hay que instalar una versión más nueva.\n` +
			`Cotejo needs Node 20.19 or later; this is ${process.versions.node}. Please install a newer one.\n`
	)
	process.exit(2)
}
// The loops of alignment are few, long and hot at once: with less than half as much of other functions copied into each when it
// is compiled, 20,942 sentences take a twentieth less time and a tenth less of the processor. By less still they run slower.
// What is not hot is asked some ten thousand times: compiled simply at once instead of interpreted first, it takes another 4 %
// less time.
if (process.argv.includes('align')) {
	setFlagsFromString('--max-inlined-bytecode-size-cumulative=400')
	setFlagsFromString('--always-sparkplug')
}
// The checks are hundreds of small functions, none of them hot for long, and a fifth of the time of 10,000 pairs on one core
// went into compiling them. They are compiled anew only where they have run twice as long as usual, with a fifth as much
// of other functions copied into each, and loops left as they stand.
else {
	setFlagsFromString('--interrupt-budget=150000')
	setFlagsFromString('--max-inlined-bytecode-size-cumulative=200')
	setFlagsFromString('--no-turbo-loop-peeling')
	setFlagsFromString('--no-turbo-splitting')
}
// The built-in walks over lists are called, not copied into every function that walks: with the loops left as they stand
// 10,000 pairs take an eighth less of the processor, 20,000 sentences aligned a twentieth less.
setFlagsFromString('--no-turbo-inline-array-builtins')
// There are hundreds of long patterns, most of them used a few times: worked out as bytes first and then again as machine
// code they cost more than as machine code at once. A work aligned, linked and checked takes a fifth less of the processor.
setFlagsFromString('--no-regexp-tier-up')
if (cliIsStale()) {
	if (process.stderr.isTTY) process.stderr.write('cotejo: …\n')
	const { spawnSync } = await import('node:child_process')
	// In a process of its own, so that the builder's memory is not the command's.
	const builder = fileURLToPath(new URL('./build.js', import.meta.url))
	const { status } = spawnSync(process.execPath, [builder, 'cli'], { stdio: ['ignore', 'ignore', 'inherit'] })
	if (status !== 0) process.exit(2)
}
// Whoever reads the result may stop early (`cotejo align … | head`): no fault of anybody's.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 2))
const { main } = await import(pathToFileURL(builtMain).href)
process.exitCode = await main(process.argv.slice(2), root)
